import JSON
import Values

/// Amounts, rates, days and other values as people write them.
enum Figures {
    /// `92,745.20 元`.
    static func yuan(_ fen: Int64, _ say: Language) -> String {
        "\(plainYuan(fen)) \(say("元", "yuan"))"
    }

    /// `92,745.20`.
    static func plainYuan(_ fen: Int64) -> String {
        let magnitude = fen.magnitude
        let cents = magnitude % 100
        return "\(fen < 0 ? "−" : "")\(grouped(String(magnitude / 100)))."
            + "\(cents < 10 ? "0" : "")\(cents)"
    }

    /// Parts per million as a percentage, exact: 31,000 is `3.1%`.
    static func percent(_ ppm: Int64) -> String {
        let magnitude = ppm.magnitude
        var fraction = String(magnitude % 10_000)
        fraction = String(repeating: "0", count: 4 - fraction.count) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        let point = fraction.isEmpty ? "" : ".\(fraction)"
        return "\(ppm < 0 ? "−" : "")\(magnitude / 10_000)\(point)%"
    }

    static func count(_ number: Int64) -> String {
        (number < 0 ? "−" : "") + grouped(String(number.magnitude))
    }

    /// `2025年12月8日`; what is no day as it is.
    static func day(_ iso: String, _ say: Language) -> String {
        guard let day = Day(iso: iso) else { return iso }
        let (year, month, dayOfMonth) = day.civil
        return say(
            "\(year)年\(month)月\(dayOfMonth)日", "\(dayOfMonth) \(months[month - 1]) \(year)")
    }

    /// A day as an element that programs can read, too.
    static func time(_ iso: String, _ say: Language) -> HTML {
        Day(iso: iso) == nil
            ? .text(iso) : Tag.time(Attribute("datetime", iso)) { day(iso, say) }
    }

    /// From one day to another, open where the end is empty.
    static func span(_ from: String, _ until: String, _ say: Language) -> String {
        switch (from.isEmpty, until.isEmpty) {
        case (true, true): say("长期有效", "always")
        case (false, true): say("自 \(day(from, say)) 起", "from \(day(from, say))")
        case (true, false): say("至 \(day(until, say))", "until \(day(until, say))")
        case (false, false):
            say(
                "\(day(from, say)) 至 \(day(until, say))", "\(day(from, say)) to \(day(until, say))"
            )
        }
    }

    /// One JSON value in its unit; lists and objects in a line.
    static func value(json text: String, unit: String, _ say: Language) -> String {
        guard let json = try? JSONValue(parsing: text) else { return text }
        return value(json, unit: unit, say)
    }

    private static func value(_ json: JSONValue, unit: String, _ say: Language) -> String {
        switch json {
        case .null: return say("不明", "unknown")
        case .bool(let yes): return yes ? say("是", "yes") : say("否", "no")
        case .integer(let number): return self.number(number, unit: unit, say)
        case .number(let text): return text
        case .string(let text): return ValueNames.name(of: text).map { say($0) } ?? day(text, say)
        case .array(let values):
            if values.isEmpty { return say("无", "none") }
            let parts = values.map { value($0, unit: unit, say) }
            return parts.joined(separator: values.contains { $0.objectValue != nil } ? "; " : ", ")
        case .object(let members):
            return members.sorted { $0.key < $1.key }.map { key, member in
                let name = FactNames.name(of: key).map { say($0) } ?? key
                return "\(name) \(value(member, unit: FactNames.unit(of: key), say))"
            }.joined(separator: say("，", ", "))
        }
    }

    private static func number(_ number: Int64, unit: String, _ say: Language) -> String {
        switch unit {
        case "fen": yuan(number, say)
        case "ppm": percent(number)
        case "fen_days": say("\(count(number)) 分·天", "\(count(number)) fen days")
        case "days": say("\(count(number)) 天", "\(count(number)) days")
        case "working_days": say("\(count(number)) 个工作日", "\(count(number)) working days")
        case "months": say("\(count(number)) 个月", "\(count(number)) months")
        case "years": say("\(count(number)) 年", "\(count(number)) years")
        case "persons": say("\(count(number)) 人", "\(count(number)) persons")
        case "projects", "items": say("\(count(number)) 项", "\(count(number))")
        case "times": say("\(count(number)) 次", "\(count(number)) times")
        case "year": String(number)
        default: count(number)
        }
    }

    private static func grouped(_ digits: String) -> String {
        var out = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { out += "," }
            out.append(digit)
        }
        return out
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
