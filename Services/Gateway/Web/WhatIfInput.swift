import JSON
import Messages
import Values

/// What was entered for a what-if, read as facts: an empty field is not known, and no mistake.
struct WhatIfInput: Sendable {
    let values: FormValues
    /// Normalised; empty where none was given.
    let code: String
    /// `YYYY-MM-DD`; empty where none was given.
    let day: String
    /// In the order of the form.
    private(set) var facts: [Fact] = []
    /// By the name of the field: what would be right.
    private(set) var mistakes: [String: Words] = [:]

    static let codeField = "applicant_uscc"
    static let dayField = "application_date"

    init(_ values: FormValues) {
        self.values = values
        let check = USCC.check(values[Self.codeField])
        code = values[Self.codeField].isEmpty ? "" : check.normalized
        day = values[Self.dayField]
        if !code.isEmpty, !check.isValid { mistakes[Self.codeField] = InputMistake.code }
        if !day.isEmpty, Day(iso: day) == nil { mistakes[Self.dayField] = InputMistake.day }
        for field in WhatIfField.groups.flatMap(\.fields) { read(field) }
    }

    /// Notes what a service found wrong. Its words are English; the page's own say what is right.
    mutating func note(_ field: String, _ kind: WhatIfField.Kind?) {
        guard mistakes[field] == nil else { return }
        mistakes[field] = kind.map(InputMistake.expected) ?? InputMistake.other
    }

    private mutating func read(_ field: WhatIfField) {
        switch Self.reading(of: field, values) {
        case .success(let value?):
            facts.append(Fact(name: field.name, valueJSON: value.text))
        case .success(nil): break
        case .failure(let mistake): mistakes[field.name] = mistake.words
        }
    }
}

// MARK: Values

extension WhatIfInput {
    private typealias Reading = Result<JSONValue?, InputMistake>

    private static func reading(of field: WhatIfField, _ values: FormValues) -> Reading {
        if case .rows(let columns, let count) = field.kind {
            return rows(field.name, columns, count, values)
        }
        let text = values[field.name]
        guard !text.isEmpty else { return .success(nil) }
        return value(text, field.kind).map { .success($0) }
            ?? .failure(InputMistake(InputMistake.expected(field.kind)))
    }

    /// Nil where the text is none of its kind.
    private static func value(_ text: String, _ kind: WhatIfField.Kind) -> JSONValue? {
        switch kind {
        case .flag: ["yes": true, "no": false][text]
        case .day: Day(iso: text).map { .string($0.iso) }
        case .days: days(text)
        case .yuan: yuan(text).map(JSONValue.integer)
        case .percent:
            decimal(text.last == "%" ? text.dropLast() : text[...], places: 4)
                .map(JSONValue.integer)
        case .count: Int64(text).flatMap { $0 >= 0 ? .integer($0) : nil }
        case .choice(let choices): choices.contains(text) ? .string(text) : nil
        case .rows: nil
        }
    }

    private static func days(_ text: String) -> JSONValue? {
        if ["无", "none"].contains(text.lowercased()) { return [] }
        let words = text.split { ",，、 ".contains($0) }
        let days = words.compactMap { Day(iso: String($0)) }
        return days.count == words.count ? .array(days.map { .string($0.iso) }) : nil
    }

    /// `6,000,000`, `92745.20`, `600万`.
    private static func yuan(_ text: String) -> Int64? {
        var number = text.filter { $0 != "," && $0 != "，" && $0 != " " }[...]
        if number.last == "元" { number = number.dropLast() }
        guard number.last == "万" else { return decimal(number, places: 2) }
        return decimal(number.dropLast(), places: 6)
    }

    /// A number with at most so many decimals, times ten to their power: exact, never rounded.
    private static func decimal(_ text: Substring, places: Int) -> Int64? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = parts.first, !whole.isEmpty else {
            return nil
        }
        let fraction = parts.count == 2 ? parts[1] : ""
        let digits = whole + fraction
        guard fraction.count <= places, parts.count == 1 || !fraction.isEmpty,
            digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return Int64(String(digits) + String(repeating: "0", count: places - fraction.count))
    }

    /// The rows that are filled in; `NAME.none` says that there are none. A half-filled row is a
    /// mistake.
    private static func rows(
        _ name: String, _ columns: [WhatIfField.Column], _ count: Int, _ values: FormValues
    ) -> Reading {
        var rows: [JSONValue] = []
        for index in 0..<count {
            let texts = columns.map { values["\(name).\(index).\($0.name)"] }
            guard texts.contains(where: { !$0.isEmpty }) else { continue }
            // Elements are told apart by their numbers, which nobody needs to enter.
            var row: [String: JSONValue] = name == "events" ? [:] : ["id": .string("\(index + 1)")]
            for (column, text) in zip(columns, texts) {
                guard let value = value(text, column.kind) else {
                    return .failure(InputMistake(InputMistake.row(index + 1, column)))
                }
                row[column.name] = value
            }
            rows.append(.object(row))
        }
        let saysNone = !values["\(name).none"].isEmpty
        if saysNone, !rows.isEmpty { return .failure(InputMistake(InputMistake.contradiction)) }
        return .success(rows.isEmpty && !saysNone ? nil : .array(rows))
    }
}

/// What would be right in a field, in both languages.
struct InputMistake: Error {
    let words: Words

    init(_ words: Words) { self.words = words }

    static let code = Words(
        "统一社会信用代码有 18 位，由数字和大写字母（不含 I、O、S、V、Z）组成，末位是校验码；请与营业执照核对。",
        "a unified social credit code has 18 digits and capitals without I, O, S, V and Z, the last "
            + "one a check character; compare with the business licence.")
    static let day = Words("请写成 年-月-日，例如 2025-12-08。", "write a day as YYYY-MM-DD: 2025-12-08.")
    static let other = Words("服务不接受这个值，请核对。", "the service does not take this value; check it.")
    static let contradiction = Words(
        "既填了内容又勾选了“没有”；请去掉其中一个。",
        "there are rows, and \"none\" is ticked as well; take one of them away.")

    /// What a field of this kind takes.
    static func expected(_ kind: WhatIfField.Kind) -> Words {
        switch kind {
        case .flag: Words("请选择是、否或不清楚。", "choose yes, no or not known.")
        case .day: day
        case .days:
            Words(
                "请写日期，以逗号分开，例如 2025-01-31,2025-02-28；没有则写“无”。",
                "write days apart by commas: 2025-01-31,2025-02-28; none where there are none.")
        case .yuan:
            Words(
                "请写金额（元），最多两位小数，例如 6000000、92745.20 或 600万。",
                "write an amount in yuan with at most two decimals: 6000000 or 92745.20.")
        case .percent:
            Words(
                "请写百分率，最多四位小数，例如 3.45。",
                "write a percentage with at most four decimals: 3.45.")
        case .count: Words("请写不小于 0 的整数。", "write a whole number, at least 0.")
        case .choice: Words("请从列表中选择。", "choose one of the list.")
        case .rows: other
        }
    }

    static func row(_ number: Int, _ column: WhatIfField.Column) -> Words {
        let right = expected(column.kind)
        return Words(
            "第 \(number) 行“\(column.label.zh)”：\(right.zh)整行留空表示没有这一行。",
            "row \(number), \(column.label.en): \(right.en) An empty row does not count.")
    }
}
