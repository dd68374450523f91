import JSON
import Values

/// The facts of a rule, typed: parsed once from JSON, then read without any.
package protocol FactRecord: Sendable {
    init(_ read: inout FactReader)
}

/// What a rule says of a fact that it reads.
package struct FactDeclaration: Hashable, Sendable {
    package let name: FactName
    /// `bool`, `int`, `date`, `text`, `list` or `object`.
    package let type: String
    /// What the applicant files to prove it, in Chinese: `营业执照`.
    package let evidence: String

    package init(name: FactName, type: String, evidence: String = "") {
        self.name = name
        self.type = type
        self.evidence = evidence
    }
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
    package private(set) var declarations: [FactDeclaration] = []
    package private(set) var violations: [FactViolation] = []

    package init(_ facts: FactSet) { self.facts = facts }

    package mutating func flag(_ name: FactName, evidence: String = "") -> Known<Bool> {
        scalar(name, "bool", evidence, "true or false") { $0.boolValue }
    }

    package mutating func day(
        _ name: FactName, evidence: String = "", years: ClosedRange<Int> = Day.acceptedYears
    ) -> Known<Day> {
        scalar(name, "date", evidence, "a day YYYY-MM-DD") { value in
            value.stringValue.flatMap { Day(iso: $0, years: years) }
        }
    }

    package mutating func money(_ name: FactName, evidence: String = "") -> Known<Money> {
        scalar(name, "int", evidence, "a whole number of fen, at least 0") { value in
            value.integerValue.flatMap { $0 >= 0 ? Money(fen: $0) : nil }
        }
    }

    package mutating func rate(_ name: FactName, evidence: String = "") -> Known<Rate> {
        scalar(name, "int", evidence, "a whole number of ppm, at least 0") { value in
            value.integerValue.flatMap { $0 >= 0 ? Rate(ppm: $0) : nil }
        }
    }

    package mutating func count(
        _ name: FactName, evidence: String = "", within range: ClosedRange<Int64> = 0...Int64.max
    ) -> Known<Int64> {
        let bounds =
            range.upperBound == .max
            ? "at least \(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
        return scalar(name, "int", evidence, "a whole number, \(bounds)") { value in
            value.integerValue.flatMap { range.contains($0) ? $0 : nil }
        }
    }

    package mutating func text(_ name: FactName, evidence: String = "") -> Known<String> {
        scalar(name, "text", evidence, "text") { $0.stringValue }
    }

    package mutating func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
        _ name: FactName, evidence: String = ""
    ) -> Known<Choice> where Choice.RawValue == String {
        scalar(name, "text", evidence, "one of \(names(of: Choice.self))") { value in
            value.stringValue.flatMap(Choice.init(rawValue:))
        }
    }

    /// A list of objects. `item` reads one; a list with one bad item is bad as a whole.
    package mutating func list<Item: Sendable>(
        _ name: FactName, evidence: String = "",
        _ item: (inout FactItemReader) -> Item?
    ) -> Known<[Item]> {
        declare(name, "list", evidence)
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
            var reader = FactItemReader(members, fact: name, path: path)
            let read = item(&reader)
            violations += reader.violations
            if let read, reader.violations.isEmpty { items.append(read) } else { isGood = false }
        }
        return isGood ? Known(name, items) : Known(name, missing: [name])
    }

    /// A list of objects with an `id`, which stands once each. Ids are the same where their code
    /// points are, as in JSON: an accented letter and its decomposed form are two ids.
    package mutating func list<Item: Identifiable & Sendable>(
        _ name: FactName, evidence: String = "", uniqueBy: Item.Type,
        _ item: (inout FactItemReader) -> Item?
    ) -> Known<[Item]> where Item.ID == String {
        let list = list(name, evidence: evidence, item)
        let items = list.value ?? []
        var seen: Set<String> = []
        for (index, item) in items.enumerated() where !seen.insert(item.id).inserted {
            guard items[..<index].contains(where: { $0.id.utf8.elementsEqual(item.id.utf8) })
            else { continue }
            wrong(
                name, path: "\(name)[\(index)].id",
                "\"\(item.id)\" stands twice; each item stands once")
            return Known(name, missing: [name])
        }
        return list
    }

    /// Any JSON value, for facts with a form of their own; `parse` gives nil where it has not it.
    package mutating func value<Value: Sendable>(
        _ name: FactName, type: String, evidence: String = "", expected: String,
        _ parse: (JSONValue) -> Value?
    ) -> Known<Value> {
        scalar(name, type, evidence, expected, parse)
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
        _ name: FactName, _ type: String, _ evidence: String, _ expected: @autoclosure () -> String,
        _ parse: (JSONValue) -> Value?
    ) -> Known<Value> {
        declare(name, type, evidence)
        guard let value = value(name) else { return Known(name, missing: [name]) }
        if let parsed = parse(value) { return Known(name, parsed) }
        wrong(name, path: name, "\(found(value)) was found; write \(expected())")
        return Known(name, missing: [name])
    }

    private mutating func declare(_ name: FactName, _ type: String, _ evidence: String) {
        declarations.append(FactDeclaration(name: name, type: type, evidence: evidence))
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
