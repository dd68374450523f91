/// What is said of a column to people.
struct ColumnInfo: Sendable {
    /// Name in English, as it may stand in the header: `contract_amount_yuan`.
    let key: String
    /// Name in Chinese, as it may stand in the header: `合同金额（元）`.
    let heading: String
    /// What its cells hold.
    let type: ColumnType
    let isRequired: Bool
    /// A cell that is right, and what it is in Chinese where that differs.
    let example: (en: String, zh: String)
    let zh: String
    let en: String
    /// The fields of the requests that it fills: `loan.contract_amount_fen`.
    let fields: [String]
}

/// What the cells of a column hold, in words.
struct ColumnType: Sendable {
    let zh: String
    let en: String

    static let text = ColumnType(zh: "文字", en: "text")
    static let code = ColumnType(zh: "统一社会信用代码，18位", en: "unified social credit code")
    static let day = ColumnType(
        zh: "日期：2024-11-01、2024/11/1或2024年11月1日",
        en: "day: 2024-11-01, 2024/11/1 or 2024年11月1日")
    static let yuan = ColumnType(
        zh: "金额（元），至多两位小数", en: "amount in yuan, at most 2 decimals")
    static let percent = ColumnType(
        zh: "百分数，至多四位小数", en: "percentage, at most 4 decimals")
    static let count = ColumnType(zh: "整数", en: "whole number")
    static let flag = ColumnType(
        zh: "是或否；空白表示未知", en: "yes or no; empty says that it is not known")
}

/// A column of a table: what it is called, and how its cells fill a row.
struct ImportColumn<Row: Sendable>: Sendable {
    /// One way to write the column: in yuan, or in fen.
    struct Form: Sendable {
        let key: String
        let heading: String
        let read: @Sendable (String, inout Row) throws(CellFlaw) -> Void
    }

    let info: ColumnInfo
    /// The first is the usual one. A file has at most one of them.
    let forms: [Form]

    init(
        _ key: String, _ heading: String, _ type: ColumnType, required: Bool,
        example: (en: String, zh: String), _ zh: String, _ en: String, fields: [String]? = nil,
        read: @escaping @Sendable (String, inout Row) throws(CellFlaw) -> Void
    ) {
        info = ColumnInfo(
            key: key, heading: heading, type: type, isRequired: required, example: example, zh: zh,
            en: en, fields: fields ?? [key])
        forms = [Form(key: key, heading: heading, read: read)]
    }

    private init(info: ColumnInfo, forms: [Form]) {
        self.info = info
        self.forms = forms
    }

    /// The same column, filling another field.
    func filling(_ field: String) -> Self {
        Self(
            info: ColumnInfo(
                key: info.key, heading: info.heading, type: info.type,
                isRequired: info.isRequired, example: info.example, zh: info.zh, en: info.en,
                fields: [field]), forms: forms)
    }

    /// The same column of a larger row.
    func within<Whole>(_ path: any WritableKeyPath<Whole, Row> & Sendable) -> ImportColumn<Whole> {
        ImportColumn<Whole>(
            info: info,
            forms: forms.map { form in
                ImportColumn<Whole>.Form(key: form.key, heading: form.heading) {
                    text, whole throws(CellFlaw) in try form.read(text, &whole[keyPath: path])
                }
            })
    }

    /// The same column, which a file may also name so.
    func orNamed(_ key: String, _ heading: String) -> Self {
        Self(info: info, forms: forms + [Form(key: key, heading: heading, read: forms[0].read)])
    }
}

extension ImportColumn {
    typealias Path<Value> = any WritableKeyPath<Row, Value> & Sendable

    static func text(
        _ key: String, _ heading: String, _ path: Path<String>, required: Bool = false,
        example: String = "", _ zh: String, _ en: String, fields: [String]? = nil
    ) -> Self {
        Self(
            key, heading, .text, required: required, example: (example, example), zh, en,
            fields: fields
        ) { text, row throws(CellFlaw) in row[keyPath: path] = try CellReader.text(text) }
    }

    static func code(
        _ key: String, _ heading: String, _ path: Path<String>, _ zh: String, _ en: String,
        fields: [String]? = nil
    ) -> Self {
        let sample = SampleEntity(number: 1).uscc
        return Self(
            key, heading, .code, required: true, example: (sample, sample), zh, en, fields: fields
        ) { text, row throws(CellFlaw) in row[keyPath: path] = try CellReader.code(text) }
    }

    static func day(
        _ key: String, _ heading: String, _ path: Path<String>, required: Bool = false,
        example: String = "", _ zh: String, _ en: String, fields: [String]? = nil
    ) -> Self {
        Self(
            key, heading, .day, required: required, example: (example, example), zh, en,
            fields: fields
        ) { text, row throws(CellFlaw) in row[keyPath: path] = try CellReader.day(text).iso }
    }

    static func count<Number: FixedWidthInteger & SendableMetatype>(
        _ key: String, _ heading: String, _ path: Path<Number?>, required: Bool = false,
        example: String = "", _ zh: String, _ en: String
    ) -> Self {
        Self(key, heading, .count, required: required, example: (example, example), zh, en) {
            text, row throws(CellFlaw) in row[keyPath: path] = try CellReader.count(text)
        }
    }

    static func flag(
        _ key: String, _ heading: String, _ path: Path<Bool?>, example: Bool? = nil, _ zh: String,
        _ en: String, fields: [String]? = nil
    ) -> Self {
        Self(
            key, heading, .flag, required: false, example: CellReader.example(example), zh, en,
            fields: fields
        ) { text, row throws(CellFlaw) in row[keyPath: path] = try CellReader.flag(text) }
    }

    static func choice<Value>(
        _ key: String, _ heading: String, _ path: Path<Value>, _ words: ChoiceWords<Value>,
        required: Bool = false, example: Value? = nil, _ zh: String, _ en: String,
        fields: [String]? = nil
    ) -> Self {
        Self(
            key, heading, words.type, required: required,
            example: example.map(words.example) ?? ("", ""), zh, en, fields: fields
        ) { text, row throws(CellFlaw) in row[keyPath: path] = try words.value(of: text) }
    }

    /// `NAME_yuan`, or `NAME_fen` in its place.
    static func amount(
        _ name: String, _ heading: String, _ path: Path<Int64?>, required: Bool = false,
        example: String = "", _ zh: String, _ en: String
    ) -> Self {
        let info = ColumnInfo(
            key: "\(name)_yuan", heading: "\(heading)（元）", type: .yuan, isRequired: required,
            example: (example, example), zh: "\(zh)；也可改用“\(heading)（分）”列",
            en: "\(en); or \(name)_fen", fields: ["\(name)_fen"])
        return Self(
            info: info,
            forms: [
                Form(key: info.key, heading: info.heading) { text, row throws(CellFlaw) in
                    row[keyPath: path] = try CellReader.yuan(text)
                },
                Form(key: "\(name)_fen", heading: "\(heading)（分）") {
                    text, row throws(CellFlaw) in row[keyPath: path] = try CellReader.count(text)
                },
            ])
    }

    /// `NAME_percent`, or `NAME_ppm` in its place.
    static func rate(
        _ name: String, _ heading: String, _ path: Path<Int64?>, example: String = "", _ zh: String,
        _ en: String
    ) -> Self {
        let info = ColumnInfo(
            key: "\(name)_percent", heading: "\(heading)（%）", type: .percent, isRequired: false,
            example: (example, example), zh: "\(zh)；也可改用“\(heading)（百万分率）”列",
            en: "\(en); or \(name)_ppm", fields: ["\(name)_ppm"])
        return Self(
            info: info,
            forms: [
                Form(key: info.key, heading: info.heading) { text, row throws(CellFlaw) in
                    row[keyPath: path] = try CellReader.percent(text)
                },
                Form(key: "\(name)_ppm", heading: "\(heading)（百万分率）") {
                    text, row throws(CellFlaw) in row[keyPath: path] = try CellReader.count(text)
                },
            ])
    }
}
