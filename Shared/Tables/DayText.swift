import Values

/// Days in the ways in which they are written in tables.
package enum DayText {
    /// Reads `2024-11-01`, `2024/11/1` or `2024年11月1日`; nil for any other text and for a day that
    /// is none.
    package static func day(_ text: String) -> Day? {
        if let day = Day(iso: text) { return day }
        let scalars = Array(text.unicodeScalars)
        var numbers: [Int] = []
        var separators = String.UnicodeScalarView()
        var digits = 0
        for scalar in scalars {
            if ("0"..."9").contains(scalar) {
                if digits == 0 { numbers.append(0) }
                digits += 1
                guard digits <= 4 else { return nil }
                numbers[numbers.count - 1] *= 10
                numbers[numbers.count - 1] += Int(scalar.value) - 48
            } else {
                guard digits > 0 else { return nil }
                // The year has four digits, the others one or two.
                guard (numbers.count == 1) == (digits == 4), digits != 3 else { return nil }
                separators.append(scalar)
                digits = 0
            }
        }
        guard digits <= 2, numbers.count == 3 else { return nil }
        let form = String(separators)
        guard (form == "//" && digits > 0) || (form == "年月日" && digits == 0),
            Day.acceptedYears.contains(numbers[0])
        else { return nil }
        return Day(year: numbers[0], month: numbers[1], dayOfMonth: numbers[2])
    }
}
