import JSON
import Values

/// Values as people write them: fen as yuan, ppm as percent, counts with what they count.
///
/// Integers throughout; nothing passes through floating point.
package enum QuantityText {
    /// `92,745.20元`, `92,745.20 yuan`.
    package static func yuan(_ fen: Int128, _ language: Language) -> String {
        let cents = fen.magnitude % 100
        let amount =
            (fen < 0 ? "-" : "") + grouped(fen.magnitude / 100) + (cents < 10 ? ".0" : ".")
            + "\(cents)"
        return amount + (language == .zh ? "元" : " yuan")
    }

    /// 31,000 ppm is `3.1%`.
    package static func percent(_ ppm: Int64) -> String {
        let magnitude = ppm.magnitude
        var fraction = String(magnitude % 10_000)
        fraction = String(repeating: "0", count: 4 - fraction.count) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        return (ppm < 0 ? "-" : "") + grouped(UInt128(magnitude / 10_000))
            + (fraction.isEmpty ? "" : ".\(fraction)") + "%"
    }

    /// A number and what it counts, by the unit's name: `24个月`, `24 months`; the number alone
    /// where the unit has no word.
    package static func count(_ number: Int128, _ unit: String, _ language: Language) -> String {
        let digits = (number < 0 ? "-" : "") + grouped(number.magnitude)
        guard let words = units[unit] else { return digits }
        switch language {
        case .zh: return digits + words.zh
        case .en: return "\(digits) \(number == 1 ? String(words.en.dropLast()) : words.en)"
        }
    }

    package static func flag(_ flag: Bool, _ language: Language) -> String {
        switch language {
        case .zh: flag ? "是" : "否"
        case .en: flag ? "yes" : "no"
        }
    }

    /// A parameter's value; lists and tables keep the words of the file.
    package static func text(
        _ value: JSONValue, unit: ParameterUnit, _ language: Language
    ) -> String {
        switch (unit, value) {
        case (_, .null): return language == .zh ? "无" : "none"
        case (.fen, .integer(let fen)): return yuan(Int128(fen), language)
        case (.ppm, .integer(let ppm)): return percent(ppm)
        case (.year, .integer(let year)): return "\(year)"
        case (_, .integer(let number)): return count(Int128(number), unit.rawValue, language)
        case (_, .bool(let isTrue)): return flag(isTrue, language)
        case (_, .string(let text)): return text
        case (.list, .array(let elements)):
            return elements.compactMap(\.stringValue).joined(separator: ", ")
        case (.table, .object(let columns)):
            // The one table there is holds rates.
            return columns.sorted { precedesByCodePoint($0.key, $1.key) }.map { name, value in
                "\(name) \(value.integerValue.map(percent) ?? value.text)"
            }.joined(separator: ", ")
        default: return value.text
        }
    }

    private static func grouped(_ number: UInt128) -> String {
        var digits = String(number)
        var position = digits.count - 3
        while position > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: position))
            position -= 3
        }
        return digits
    }

    /// English words in the plural; their last letter goes for one.
    private static let units: [String: RuleTexts.Words] = [
        "days": .init(zh: "天", en: "days"),
        "fen_days": .init(zh: "分·天", en: "fen-days"),
        "hours": .init(zh: "小时", en: "hours"),
        "items": .init(zh: "项", en: "items"),
        "m2": .init(zh: "平方米", en: "square metres"),
        "months": .init(zh: "个月", en: "months"),
        "persons": .init(zh: "人", en: "persons"),
        "points": .init(zh: "分", en: "points"),
        "projects": .init(zh: "项", en: "projects"),
        "times": .init(zh: "次", en: "times"),
        "working_days": .init(zh: "个工作日", en: "working days"),
        "years": .init(zh: "年", en: "years"),
    ]
}
