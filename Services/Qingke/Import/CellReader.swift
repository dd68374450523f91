import Tables
import Values

/// Cells as values. An empty cell never gets here: it says that something is not known.
enum CellReader {
    static func text(_ text: String) throws(CellFlaw) -> String {
        if text.utf8.contains(0) { throw CellFlaw("has a NUL character", "remove it") }
        return text
    }

    static func code(_ text: String) throws(CellFlaw) -> String {
        let check = USCC.check(text)
        guard let problem = check.problem else { return check.normalized }
        let parts = problem.split(separator: ": ", maxSplits: 1)
        throw CellFlaw(String(parts[0]), parts.count == 2 ? String(parts[1]) : "")
    }

    static func day(_ text: String) throws(CellFlaw) -> Day {
        if let day = DayText.day(text) { return day }
        throw CellFlaw(
            "\"\(text)\" is not a day", "write 2024-11-01, 2024/11/1 or 2024年11月1日")
    }

    static func yuan(_ text: String) throws(CellFlaw) -> Int64 {
        try decimal(text, fraction: 2, "write yuan with at most 2 decimals: 1234.50")
    }

    /// Percent, with or without the sign, as ppm.
    static func percent(_ text: String) throws(CellFlaw) -> Int64 {
        let number = text.hasSuffix("%") ? String(text.dropLast()) : text
        return try decimal(number, fraction: 4, "write percent with at most 4 decimals: 3.1")
    }

    static func count<Number: FixedWidthInteger>(_ text: String) throws(CellFlaw) -> Number {
        let remedy = "write a whole number: 12"
        let number = try decimal(text, fraction: 0, remedy)
        guard let narrow = Number(exactly: number) else {
            throw CellFlaw("\"\(text)\" is too large", "at most \(Number.max) is right")
        }
        return narrow
    }

    static func flag(_ text: String) throws(CellFlaw) -> Bool {
        switch text.lowercased() {
        case "是", "true", "yes", "1": return true
        case "否", "false", "no", "0": return false
        default:
            throw CellFlaw(
                "\"\(text)\" is neither yes nor no",
                "write 是 or 否, yes or no, true or false, 1 or 0; nothing where it is not known")
        }
    }

    static func example(_ flag: Bool?) -> (en: String, zh: String) {
        flag.map { $0 ? ("yes", "是") : ("no", "否") } ?? ("", "")
    }

    private static func decimal(
        _ text: String, fraction: Int, _ form: String
    ) throws(CellFlaw) -> Int64 {
        do throws(ExactDecimal.Problem) {
            return try ExactDecimal.units(text, fraction: fraction)
        } catch {
            switch error {
            case .negative: throw CellFlaw("\"\(text)\" is below zero", "at least 0 is right")
            case .scientific:
                throw CellFlaw(
                    "\"\(text)\" is cut to powers of ten",
                    "format the column as a number with all its digits; \(form)")
            case .tooPrecise: throw CellFlaw("\"\(text)\" has too many decimals", form)
            case .tooLarge: throw CellFlaw("\"\(text)\" is too large", form)
            case .notDecimal: throw CellFlaw("\"\(text)\" is no number", form)
            }
        }
    }
}
