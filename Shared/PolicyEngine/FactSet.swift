import JSON
import Values

/// The facts of one question, by name.
package struct FactSet: Hashable, Sendable {
    /// How deep a fact's value may nest: a scalar has depth 0.
    package static let depthMax = 8

    private var facts: [FactName: Fact] = [:]

    package init() {}

    /// A later fact of the same name replaces an earlier one.
    package init(_ facts: some Sequence<Fact>) {
        for fact in facts { self.facts[fact.name] = fact }
    }

    /// Every member of a JSON object as a fact that `source` states; `null` is not known.
    package init(_ members: [String: JSONValue], source: String = "caller") {
        for (name, value) in members {
            facts[name] = Fact(name: name, value: value, source: source)
        }
    }

    /// The fact of that name, not supplied where nobody spoke of it.
    package subscript(name: FactName) -> Fact {
        get { facts[name] ?? Fact(name: name, value: .notSupplied) }
        set { facts[name] = newValue }
    }

    package var names: [FactName] { facts.keys.sorted(by: precedesByCodePoint) }

    /// These facts, and `others` where these know nothing: what the caller says stands before what
    /// owners say.
    package func completed(by others: FactSet) -> FactSet {
        var completed = others
        for (name, fact) in facts {
            if fact.json != nil || others.facts[name] == nil { completed.facts[name] = fact }
        }
        return completed
    }

    /// These facts with `day` as the date fact where that is absent.
    ///
    /// - Returns: nil where the date fact is a value other than `day`.
    func filling(_ dateFact: FactName, with day: Day) -> FactSet? {
        if let given = self[dateFact].json { return given == .string(day.iso) ? self : nil }
        var filled = self
        filled[dateFact] = Fact(name: dateFact, value: .string(day.iso), source: "as_of_date")
        return filled
    }
}

/// The order of the rules' lists of names, whatever the language of the machine.
package func precedesByCodePoint(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
}
