/// A typed quantity that is known, or that is not for want of named facts.
///
/// A fact starts one; what is computed from several is unknown while any of them is, and then
/// names all that are missing. Nothing is ever *no* or zero for being unknown.
///
/// Public and inlinable where the rest of the API is `package`: only so does the compiler make one
/// copy for each value type across modules, which halves the time of an evaluation.
public struct Known<Value: Sendable>: Sendable {
    /// The fact's name, or a name for what was computed: `counted_projects`.
    public let name: FactName
    @usableFromInline let state: State

    @usableFromInline enum State: Sendable {
        case known(Value)
        case missing([FactName])
    }

    @inlinable public init(_ name: FactName, _ value: Value) {
        self.name = name
        state = .known(value)
    }

    @inlinable public init(_ name: FactName, missing: [FactName]) {
        self.name = name
        state = .missing(missing)
    }

    /// Nil where it is not known.
    @inlinable public var value: Value? {
        if case .known(let value) = state { value } else { nil }
    }

    /// The facts that are missing, none where the value is known.
    @inlinable public var missing: [FactName] {
        if case .missing(let names) = state { names } else { [] }
    }

    @inlinable public func map<Result>(
        _ name: FactName, _ transform: (Value) -> Result
    ) -> Known<Result> {
        switch state {
        case .known(let value): Known<Result>(name, transform(value))
        case .missing(let names): Known<Result>(name, missing: names)
        }
    }

    @inlinable public func flatMap<Result>(
        _ name: FactName, _ transform: (Value) -> Known<Result>
    ) -> Known<Result> {
        switch state {
        case .known(let value): transform(value)
        case .missing(let names): Known<Result>(name, missing: names)
        }
    }

    /// Both, or all that is missing of either.
    @inlinable public func and<Other>(_ other: Known<Other>) -> Known<(Value, Other)> {
        if case .known(let mine) = state, case .known(let theirs) = other.state {
            return Known<(Value, Other)>(name, (mine, theirs))
        }
        return Known<(Value, Other)>(name, missing: union(missing, other.missing))
    }
}

/// Names in the order in which they first appear.
@inlinable public func union(_ left: [FactName], _ right: [FactName]) -> [FactName] {
    if left.isEmpty { return right }
    return left + right.filter { !left.contains($0) }
}
