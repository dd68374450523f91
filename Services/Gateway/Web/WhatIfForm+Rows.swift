/// Fields that take a list: a row of controls for each element.
extension WhatIfForm {
    func rows(
        _ field: WhatIfField, _ columns: [WhatIfField.Column], _ count: Int
    ) -> HTML {
        let id = "field-\(field.name)"
        let isNone = !input.values["\(field.name).none"].isEmpty
        return Tag.fieldset(.class("field rows"), .id(id)) {
            Tag.legend { say(field.label) }
            for index in 0..<min(Self.rowsShown, count) { row(field, columns, index) }
            if count > Self.rowsShown { moreRows(field, columns, count) }
            if field.name != "events" {
                Tag.label(.class("none")) {
                    Tag.input(
                        [.type("checkbox"), .name("\(field.name).none"), .value("yes")]
                            + (isNone ? [.checked] : []))
                    Tag.span { say("确认没有", "there are none") }
                }
            }
            told(mistake(field.name), id)
        }
    }

    /// Rows that stand there without being asked for.
    private static let rowsShown = 2

    private func row(
        _ field: WhatIfField, _ columns: [WhatIfField.Column], _ index: Int
    ) -> HTML {
        Tag.div(.class(index == 0 ? "row first" : "row")) {
            for column in columns { cell(field, column, index) }
        }
    }

    private func moreRows(
        _ field: WhatIfField, _ columns: [WhatIfField.Column], _ count: Int
    ) -> HTML {
        let rest = Self.rowsShown..<count
        let isFilled = rest.contains { index in
            columns.contains { !input.values["\(field.name).\(index).\($0.name)"].isEmpty }
        }
        return Tag.details(isFilled ? [.open] : []) {
            Tag.summary { say("更多行", "More rows") }
            for index in rest { row(field, columns, index) }
        }
    }

    /// Columns are named once on a wide screen and in every row on a narrow one.
    private func cell(
        _ field: WhatIfField, _ column: WhatIfField.Column, _ index: Int
    ) -> HTML {
        let name = "\(field.name).\(index).\(column.name)"
        let attributes: [Attribute] = [
            .ariaLabel(
                say("第 \(index + 1) 行 \(column.label.zh)", "row \(index + 1), \(column.label.en)"))
        ]
        return Tag.label(.class("cell")) {
            Tag.span(.ariaHidden) { say(column.label) }
            cellControl(column, name, attributes)
        }
    }

    private func cellControl(
        _ column: WhatIfField.Column, _ name: String, _ attributes: [Attribute]
    ) -> HTML {
        let value = input.values[name]
        switch column.kind {
        case .choice(let choices):
            return select(name, choices.map { ($0, ValueNames.name(of: $0)) }, value, attributes)
        case .flag:
            return select(
                name, [("no", Words("否", "no")), ("yes", Words("是", "yes"))], value, attributes)
        case .day:
            return Tag.input(attributes + [.name(name), .type("date"), .value(value)])
        default:
            return Tag.input(
                attributes + [
                    .name(name), .type("text"), .value(value), Attribute("inputmode", "decimal"),
                    Attribute("autocomplete", "off"),
                ])
        }
    }
}
