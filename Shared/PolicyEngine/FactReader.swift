import JSON
import Values

/// The facts of a rule, typed: parsed once from JSON, then read without any.
package protocol FactRecord: Sendable {
    init(_ read: inout FactReader)
}

/// A fact that has not the form that the rule asks for.
package struct FactViolation: Hashable, Sendable {
    package let fact: FactName
    /// `events[2].date`; the fact's name where the whole of it is wrong.
    package let path: String
    /// What was found and what would be right.
    package let message: String

    package init(fact: FactName, path: String, message: String) {
        self.fact = fact
        self.path = path
        self.message = message
    }
}

/// Hands out facts in their types; every fact that is read is declared by being read.
///
/// A fact of the wrong form is noted and handed out as missing, so that all violations of a
/// question are found at once; the rule is then not evaluated.
package struct FactReader {
    private let facts: FactSet
    /// What was read, in order; only while a catalogue is built.
    package private(set) var forms: [FactForm] = []
    package private(set) var violations: [FactViolation] = []
    private let isDeclaring: Bool
    private let showsValues: Bool

    /// - Parameter showsValues: whether violations may repeat what was found; where not, they say
    ///   of what kind it was.
    package init(_ facts: FactSet, showsValues: Bool = true) {
        self.init(facts, isDeclaring: false, showsValues: showsValues)
    }

    /// A reader without facts that notes the form of each that is read.
    package static func declaring() -> FactReader {
        FactReader(FactSet(), isDeclaring: true, showsValues: true)
    }

    private init(_ facts: FactSet, isDeclaring: Bool, showsValues: Bool) {
        self.facts = facts
        self.isDeclaring = isDeclaring
        self.showsValues = showsValues
    }

    package mutating func flag(_ name: FactName) -> Known<Bool> {
        scalar(FactForm(name, "bool"), "true or false") { $0.boolValue }
    }

    package mutating func day(
        _ name: FactName, years: ClosedRange<Int> = Day.acceptedYears
    ) -> Known<Day> {
        scalar(FactForm(name, "date"), "a day YYYY-MM-DD") { value in
            value.stringValue.flatMap { Day(iso: $0, years: years) }
        }
    }

    package mutating func money(_ name: FactName) -> Known<Money> {
        scalar(FactForm(name, "int", .fen), "a whole number of fen, at least 0") { value in
            value.integerValue.flatMap { $0 >= 0 ? Money(fen: $0) : nil }
        }
    }

    package mutating func rate(_ name: FactName) -> Known<Rate> {
        scalar(FactForm(name, "int", .ppm), "a whole number of ppm, at least 0") { value in
            value.integerValue.flatMap { $0 >= 0 ? Rate(ppm: $0) : nil }
        }
    }

    package mutating func count(
        _ name: FactName, in unit: ParameterUnit = .count,
        within range: ClosedRange<Int64> = 0...Int64.max
    ) -> Known<Int64> {
        let bounds =
            range.upperBound == .max
            ? "at least \(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
        return scalar(FactForm(name, "int", unit), "a whole number, \(bounds)") { value in
            value.integerValue.flatMap { range.contains($0) ? $0 : nil }
        }
    }

    package mutating func text(_ name: FactName) -> Known<String> {
        scalar(FactForm(name, "text"), "text") { $0.stringValue }
    }

    package mutating func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
        _ name: FactName
    ) -> Known<Choice> where Choice.RawValue == String {
        scalar(
            FactForm(name, "text"), "one of \(names(of: Choice.self))",
            choices: Choice.allCases.map(\.rawValue)
        ) { value in
            value.stringValue.flatMap(Choice.init(rawValue:))
        }
    }

    /// A list of objects. `item` reads one; a list with one bad item is bad as a whole.
    package mutating func list<Item: Sendable>(
        _ name: FactName, _ item: (inout FactItemReader) -> Item?
    ) -> Known<[Item]> {
        declare(FactForm(name, "list"))
        guard let value = value(name) else { return Known(name, missing: [name]) }
        guard let elements = value.arrayValue else {
            wrong(name, path: name, "\(value.kindName) was found; write a list")
            return Known(name, missing: [name])
        }
        var items: [Item] = []
        items.reserveCapacity(elements.count)
        var isGood = true
        for (index, element) in elements.enumerated() {
            let path = "\(name)[\(index)]"
            guard let members = element.objectValue else {
                wrong(name, path: path, "\(element.kindName) was found; write an object")
                isGood = false
                continue
            }
            var reader = FactItemReader(
                members, fact: name, path: path, showsValues: showsValues)
            let read = item(&reader)
            violations += reader.violations
            if let read, reader.violations.isEmpty { items.append(read) } else { isGood = false }
        }
        return isGood ? Known(name, items) : Known(name, missing: [name])
    }

    /// A list of objects with an `id`, which stands once each. Ids are the same where their code
    /// points are, as in JSON: an accented letter and its decomposed form are two ids.
    package mutating func list<Item: Identifiable & Sendable>(
        _ name: FactName, uniqueBy: Item.Type,
        _ item: (inout FactItemReader) -> Item?
    ) -> Known<[Item]> where Item.ID == String {
        let list = list(name, item)
        let items = list.value ?? []
        var seen: Set<String> = []
        for (index, item) in items.enumerated() where !seen.insert(item.id).inserted {
            guard items[..<index].contains(where: { $0.id.utf8.elementsEqual(item.id.utf8) })
            else { continue }
            wrong(
                name, path: "\(name)[\(index)].id",
                showsValues
                    ? "\"\(item.id)\" stands twice; each item stands once"
                    : "it stands twice; each item stands once")
            return Known(name, missing: [name])
        }
        return list
    }

    /// Any JSON value, for facts with a form of their own; `parse` gives nil where it has not it.
    package mutating func value<Value: Sendable>(
        _ name: FactName, type: String, expected: @autoclosure () -> String,
        choices: @autoclosure () -> [String] = [], _ parse: (JSONValue) -> Value?
    ) -> Known<Value> {
        scalar(FactForm(name, type), expected(), choices: choices(), parse: parse)
    }

    /// Facts without which a rule that computes has nothing to do; the first that is missing, in
    /// this order, is a violation. Asked last: a fact of a wrong form is named before it.
    package mutating func require(_ names: FactName...) {
        guard violations.isEmpty,
            let missing = names.first(where: { facts[$0].json == nil })
        else { return }
        wrong(missing, path: missing, "nothing was found; the rule computes nothing without it")
    }

    /// Notes what a rule of its own finds wrong with a fact.
    package mutating func wrong(_ name: FactName, path: String, _ message: String) {
        violations.append(FactViolation(fact: name, path: path, message: message))
    }

    private mutating func scalar<Value: Sendable>(
        _ form: FactForm, _ expected: @autoclosure () -> String,
        choices: @autoclosure () -> [String] = [], parse: (JSONValue) -> Value?
    ) -> Known<Value> {
        declare(form, choices: choices())
        let name = form.name
        guard let value = value(name) else { return Known(name, missing: [name]) }
        if let parsed = parse(value) { return Known(name, parsed) }
        let found = showsValues ? found(value) : value.kindName
        wrong(name, path: name, "\(found) was found; write \(expected())")
        return Known(name, missing: [name])
    }

    // Evaluations read facts by the thousand; only the first reading of a rule is written down.
    private mutating func declare(_ form: FactForm, choices: @autoclosure () -> [String] = []) {
        guard isDeclaring else { return }
        forms.append(FactForm(form.name, form.type, form.unit, choices: choices()))
    }

    private mutating func value(_ name: FactName) -> JSONValue? {
        guard let value = facts[name].json else { return nil }
        guard depth(of: value, atMost: FactSet.depthMax) else {
            wrong(name, path: name, "it nests deeper than \(FactSet.depthMax) levels; flatten it")
            return nil
        }
        return value
    }
}

private func depth(of value: JSONValue, atMost limit: Int) -> Bool {
    switch value {
    case .array(let elements):
        limit > 0 && elements.allSatisfy { depth(of: $0, atMost: limit - 1) }
    case .object(let members):
        limit > 0 && members.values.allSatisfy { depth(of: $0, atMost: limit - 1) }
    default: true
    }
}
