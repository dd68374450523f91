import Values

/// The form of a what-if, with what was entered and what is wrong with it.
struct WhatIfForm {
    static let id = "loan-form"

    let input: WhatIfInput
    let today: Day
    /// Mistakes are shown once the form was sent.
    let showsMistakes: Bool
    let say: Language

    var html: HTML {
        Tag.form(
            .id(Self.id), .class("what-if"), Attribute("method", "post"),
            Attribute("action", Link.whatIf.text), .novalidate
        ) {
            summary
            intro
            for group in WhatIfField.groups { self.group(group) }
            Tag.p(.class("submit")) {
                Tag.button(.type("submit")) { say("试算", "Work it out") }
            }
        }
    }

    func mistake(_ field: String) -> Words? {
        showsMistakes ? input.mistakes[field] : nil
    }

    /// The number of mistakes, each with the way to its field.
    @HTMLBuilder private var summary: HTML {
        if showsMistakes, !input.mistakes.isEmpty {
            Tag.div(.class("gap"), Attribute("role", "alert")) {
                Tag.p {
                    Tag.strong {
                        say(
                            "有 \(input.mistakes.count) 处需要更正，其余填写的内容都已保留。",
                            "\(input.mistakes.count) to correct; all else that you entered is kept."
                        )
                    }
                }
                Tag.ul {
                    for name in input.mistakes.keys.sorted() {
                        Tag.li {
                            Tag.a(.href(Link("what-if", fragment: "field-\(name)"))) {
                                label(of: name)
                            }
                        }
                    }
                }
            }
        }
    }

    private func label(of name: String) -> String {
        switch name {
        case WhatIfInput.codeField: say("统一社会信用代码", "Unified social credit code")
        case WhatIfInput.dayField: say("申报日", "Day of the application")
        default: WhatIfField.label(of: name).map { say($0) } ?? name
        }
    }

    private var intro: HTML {
        Tag.fieldset {
            Tag.legend { say("为谁、在哪一天", "For whom, on which day") }
            Tag.p(.class("hint")) {
                say(
                    "都可以不填。不填的按“不明”处理，不会当作“不符合”。",
                    "All of it is optional. What is left open is unknown, which is not no.")
            }
            Tag.div(.class("fields")) {
                textField(
                    WhatIfInput.codeField, label(of: WhatIfInput.codeField),
                    value: input.values[WhatIfInput.codeField], type: "text")
                textField(
                    WhatIfInput.dayField, label(of: WhatIfInput.dayField),
                    value: input.day.isEmpty ? today.iso : input.day, type: "date")
            }
        }
    }

    private func group(_ group: WhatIfField.Group) -> HTML {
        let isFilled = group.fields.contains { field in
            mistake(field.name) != nil || input.facts.contains { $0.name == field.name }
        }
        return Tag.details([.class("group")] + (group.isOpen || isFilled ? [.open] : [])) {
            Tag.summary { Tag.h2 { say(group.title) } }
            if let note = group.note { Tag.p(.class("hint")) { say(note) } }
            Tag.div(.class("fields")) { for field in group.fields { control(field) } }
        }
    }

    // MARK: Fields

    private func control(_ field: WhatIfField) -> HTML {
        let value = input.values[field.name]
        switch field.kind {
        case .flag: return flag(field, value)
        case .choice(let choices):
            return labelled(field.name, say(field.label)) { attributes in
                select(
                    field.name, choices.map { ($0, ValueNames.name(of: $0)) }, value, attributes,
                    empty: say("不清楚", "not known"))
            }
        case .rows(let columns, let count): return rows(field, columns, count)
        case .day: return textField(field.name, say(field.label), value: value, type: "date")
        case .days, .yuan, .percent, .count:
            return textField(field.name, say(field.label), value: value, type: "text", field.kind)
        }
    }

    private func textField(
        _ name: String, _ label: String, value: String, type: StaticString,
        _ kind: WhatIfField.Kind? = nil
    ) -> HTML {
        labelled(name, label) { attributes in
            var all = attributes + [.name(name), .type(type), .value(value)]
            all.append(Attribute("autocomplete", "off"))
            switch kind {
            case .yuan, .percent: all.append(Attribute("inputmode", "decimal"))
            case .count: all.append(Attribute("inputmode", "numeric"))
            default: break
            }
            return Tag.input(all)
        }
    }

    /// A label, its control, and what is wrong with it beside it.
    private func labelled(
        _ name: String, _ label: String, control: ([Attribute]) -> HTML
    ) -> HTML {
        let mistake = mistake(name)
        let id = "field-\(name)"
        let told: [Attribute] =
            mistake == nil
            ? [] : [Attribute("aria-invalid", "true"), .describedBy("\(id)-mistake")]
        return Tag.div(.class(mistake == nil ? "field" : "field wrong")) {
            Tag.label(Attribute("for", id)) { label }
            control([.id(id)] + told)
            self.told(mistake, id)
        }
    }

    @HTMLBuilder func told(_ mistake: Words?, _ id: String) -> HTML {
        if let mistake {
            Tag.p(.class("mistake"), .id("\(id)-mistake")) {
                Tag.span(.class("mark"), .ariaHidden) { "✗" }
                say(mistake)
            }
        }
    }

    /// Not known is a choice like the others, and the first one.
    private func flag(_ field: WhatIfField, _ value: String) -> HTML {
        let id = "field-\(field.name)"
        let mistake = mistake(field.name)
        return Tag.fieldset(.class("field flag"), .id(id)) {
            Tag.legend { say(field.label) }
            Tag.div(.class("choices")) {
                radio(field.name, "yes", say("是", "yes"), value)
                radio(field.name, "no", say("否", "no"), value)
                radio(field.name, "", say("不清楚", "not known"), value)
            }
            told(mistake, id)
        }
    }

    private func radio(
        _ name: String, _ value: String, _ label: String, _ chosen: String
    ) -> HTML {
        let isChosen = value == chosen || (value.isEmpty && !["yes", "no"].contains(chosen))
        return Tag.label {
            Tag.input(
                [.type("radio"), .name(name), .value(value)] + (isChosen ? [.checked] : []))
            Tag.span { label }
        }
    }

    /// - Parameter empty: what stands for no choice.
    func select(
        _ name: String, _ choices: [(String, Words?)], _ value: String,
        _ attributes: [Attribute], empty: String = ""
    ) -> HTML {
        Tag.select(attributes + [.name(name)]) {
            Tag.option(.value("")) { empty }
            for (choice, words) in choices {
                Tag.option([.value(choice)] + (choice == value ? [.selected] : [])) {
                    words.map { say($0) } ?? choice
                }
            }
        }
    }
}
