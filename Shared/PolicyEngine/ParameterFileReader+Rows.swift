import JSON
import Values
import Yams

extension ParameterFileReader {
    mutating func readParameter(
        _ id: ParameterID, _ member: YAMLReader.Member
    ) -> Parameter? {
        let fields = yaml.fields(
            of: member.value, known: ["unit", "choices", "optional", "values"])
        guard let unitNode = fields["unit"], let unitText = yaml.text(unitNode) else {
            yaml.problem(member.keyNode, "\(id) has no unit; \(ParameterFileReader.unitHint)")
            return nil
        }
        guard let unit = ParameterUnit(rawValue: unitText) else {
            yaml.problem(
                unitNode,
                "unit \"\(unitText)\" of \(id) is not known; \(ParameterFileReader.unitHint)")
            return nil
        }
        let choices = fields["choices"].map { yaml.texts($0) } ?? []
        if unit == .choice && choices.isEmpty {
            yaml.problem(member.keyNode, "\(id) is a choice; write `choices: [a, b]`")
        }
        let shape = Parameter(
            id: id, unit: unit, choices: choices,
            isOptional: fields["optional"]?.scalar?.string == "true", rows: [])
        guard let values = fields["values"], let sequence = values.sequence, !sequence.isEmpty
        else {
            yaml.problem(
                member.keyNode, "\(id) has no values; write `values: [{from: …, value: …}]`")
            return nil
        }
        var rows: [(row: ParameterRow, node: Node, isOpen: Bool)] = []
        for node in sequence {
            if let row = readRow(shape, node) { rows.append(row) }
        }
        return rows.isEmpty ? nil : arranged(shape, rows)
    }

    private mutating func readRow(
        _ shape: Parameter, _ node: Node
    ) -> (row: ParameterRow, node: Node, isOpen: Bool)? {
        let fields = yaml.fields(
            of: node,
            known: ["from", "until", "value", "article", "document", "reading", "draft"])
        let basis = readBasis(shape.id, fields, node)
        guard let first = fields["from"].flatMap({ yaml.day($0) }) else {
            if fields["from"] == nil { yaml.problem(node, "a row of \(shape.id) has no from day") }
            return nil
        }
        let last = fields["until"].flatMap { yaml.day($0) }
        if let last, last < first {
            yaml.problem(node, "until \(last) of \(shape.id) lies before from \(first)")
        }
        guard let valueNode = fields["value"] else {
            yaml.problem(node, "the row of \(shape.id) from \(first) has no value")
            return nil
        }
        let value = YAMLReader.json(valueNode, unit: shape.unit)
        guard shape.accepts(value) else {
            yaml.problem(
                valueNode,
                "\(yaml.shown(valueNode)) is no value of \(shape.id) in \(shape.unit.rawValue); "
                    + "write \(shape.expectation)")
            return nil
        }
        guard let basis else { return nil }
        let row = ParameterRow(
            id: shape.id, unit: shape.unit, value: value,
            days: DayRange(from: first, until: last), basis: basis)
        return (row, node, last == nil)
    }

    private mutating func readBasis(
        _ id: ParameterID, _ fields: [String: Node], _ node: Node
    ) -> ParameterBasis? {
        if let reading = fields["reading"].flatMap({ yaml.text($0) }) { return .reading(reading) }
        if let draft = fields["draft"].flatMap({ yaml.text($0) }) { return .draft(draft) }
        let title = fields["document"].flatMap { knownDocument($0) } ?? document
        guard let title, let article = fields["article"].flatMap({ yaml.text($0) }) else {
            yaml.problem(
                node,
                "a row of \(id) does not say where it stands; write `article:` (and `document:`), "
                    + "or `reading:` with the reason")
            return nil
        }
        return .text(Article(title, article))
    }

    /// Rows by day; each day between the first and the last has exactly one.
    private mutating func arranged(
        _ shape: Parameter, _ rows: [(row: ParameterRow, node: Node, isOpen: Bool)]
    ) -> Parameter {
        let sorted = rows.sorted { $0.row.days.first < $1.row.days.first }
        var arranged: [ParameterRow] = []
        for (index, entry) in sorted.enumerated() {
            let days = entry.row.days
            guard index + 1 < sorted.count else {
                arranged.append(entry.row)
                break
            }
            let next = sorted[index + 1]
            let dayBefore = next.row.days.first.adding(days: -1)
            if days.first == next.row.days.first || (!entry.isOpen && days.last! > dayBefore)
                || (entry.isOpen && shape.unit != .table)
            {
                yaml.problem(
                    next.node,
                    "rows of \(shape.id) overlap on \(next.row.days.first); the row from "
                        + "\(days.first) must end on \(dayBefore)")
            } else if !entry.isOpen && days.last! < dayBefore {
                yaml.problem(
                    next.node,
                    "\(shape.id) has no value from \(days.last!.adding(days: 1)) to \(dayBefore); "
                        + "let the row from \(days.first) end on \(dayBefore)")
            }
            arranged.append(
                ParameterRow(
                    id: shape.id, unit: shape.unit, value: entry.row.value,
                    days: DayRange(from: days.first, until: dayBefore), basis: entry.row.basis))
        }
        return Parameter(
            id: shape.id, unit: shape.unit, choices: shape.choices, isOptional: shape.isOptional,
            rows: arranged)
    }

    private static let unitHint =
        "write one of " + ParameterUnit.allCases.map(\.rawValue).joined(separator: ", ")
}
