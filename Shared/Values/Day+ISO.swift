extension Day {
    /// Years that a day in a fact, a parameter or a message may lie in.
    package static let acceptedYears = 1900...2999

    /// The day written exactly as YYYY-MM-DD, real and within `years`; nil for any other text.
    package init?(iso text: String, years: ClosedRange<Int> = Day.acceptedYears) {
        var text = text
        let fields: (Int, Int, Int)? = text.withUTF8 { bytes in
            guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-")
            else { return nil }
            func number(_ range: Range<Int>) -> Int? {
                var value = 0
                for index in range {
                    let digit = bytes[index] &- UInt8(ascii: "0")
                    guard digit < 10 else { return nil }
                    value = value * 10 + Int(digit)
                }
                return value
            }
            guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10)
            else { return nil }
            return (year, month, day)
        }
        guard let (year, month, day) = fields, years.contains(year) else { return nil }
        self.init(year: year, month: month, dayOfMonth: day)
    }

    /// YYYY-MM-DD.
    package var iso: String {
        let (year, month, dayOfMonth) = civil
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
    }
}

/// The number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Day: CustomStringConvertible {
    package var description: String { iso }
}

/// Days from a first to a last one, both included; open where there is no last day.
package struct DayRange: Hashable, Sendable {
    package let first: Day
    package let last: Day?

    package init(from first: Day, until last: Day?) {
        self.first = first
        self.last = last
    }

    package func contains(_ day: Day) -> Bool { day >= first && last.map { day <= $0 } ?? true }
}
