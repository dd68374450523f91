import JSON

/// The forms of `google.protobuf.Timestamp` and `Duration`, which are written as text.
///
/// What no text can say (a year 10000, nanos of a second and more) is written as an ordinary
/// message, so that `json` never fails; reading refuses that form.
package enum JSONTime {
    /// `2024-10-28T09:30:00.5Z`; nil beyond the years 1 to 9999.
    package static func timestamp(seconds: Int64, nanos: Int32) -> JSONValue? {
        guard timestampRange.contains(seconds), nanosRange.contains(nanos) else { return nil }
        let (day, second) = seconds.floorDivided(by: 86_400)
        let date = CivilDate(daysSince1970: day)
        let clock =
            "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
        return .string(
            "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
                + "T\(clock)\(fraction(nanos))Z")
    }

    /// `1.5s`; nil beyond ten thousand years or where seconds and nanos disagree about the sign.
    package static func duration(seconds: Int64, nanos: Int32) -> JSONValue? {
        guard durationRange.contains(seconds),
            nanosRange.contains(Int32(clamping: nanos.magnitude)),
            seconds.signum() * Int64(nanos.signum()) >= 0
        else { return nil }
        let sign = seconds < 0 || nanos < 0 ? "-" : ""
        return .string("\(sign)\(abs(seconds))\(fraction(abs(nanos)))s")
    }

    package static func readTimestamp(
        _ json: JSONValue, _ reader: inout JSONReader
    ) -> (seconds: Int64, nanos: Int32)? {
        if case .string(let text) = json, let time = TimeText(text).timestamp() { return time }
        reader.note(found: json, write: "an instant like \"2024-10-28T09:30:00Z\"")
        return nil
    }

    package static func readDuration(
        _ json: JSONValue, _ reader: inout JSONReader
    ) -> (seconds: Int64, nanos: Int32)? {
        if case .string(let text) = json, let time = TimeText(text).duration() { return time }
        reader.note(found: json, write: "a duration in seconds like \"1.5s\"")
        return nil
    }

    static let timestampRange: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
    static let durationRange: ClosedRange<Int64> = -315_576_000_000...315_576_000_000
    static let nanosRange: ClosedRange<Int32> = 0...999_999_999

    /// None, three, six or nine digits.
    private static func fraction(_ nanos: Int32) -> String {
        let nanos = Int64(nanos)
        if nanos == 0 { return "" }
        if nanos % 1_000_000 == 0 { return "." + padded(nanos / 1_000_000, 3) }
        if nanos % 1_000 == 0 { return "." + padded(nanos / 1_000, 6) }
        return "." + padded(nanos, 9)
    }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}

/// A text read from the front.
private struct TimeText {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    /// RFC 3339 with `Z` or an offset, at most nine digits of a second.
    consuming func timestamp() -> (seconds: Int64, nanos: Int32)? {
        guard let year = digits(4), take("-"), let month = digits(2), take("-"),
            let day = digits(2), take("T"), let hour = digits(2), take(":"),
            let minute = digits(2), take(":"), let second = digits(2), let nanos = fraction(),
            let date = CivilDate(year: year, month: month, day: day),
            hour < 24, minute < 60, second < 60, let offset = offset(), rest.isEmpty
        else { return nil }
        let seconds = date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second - offset
        return JSONTime.timestampRange.contains(seconds) ? (seconds, nanos) : nil
    }

    consuming func duration() -> (seconds: Int64, nanos: Int32)? {
        let sign: Int64 = take("-") ? -1 : 1
        var count = 0
        while count < rest.count, rest.dropFirst(count).first.map(isDigit) == true { count += 1 }
        guard (1...12).contains(count), let seconds = digits(count), let nanos = fraction(),
            take("s"), rest.isEmpty, JSONTime.durationRange.contains(seconds)
        else { return nil }
        return (sign * seconds, Int32(sign) * nanos)
    }

    private mutating func offset() -> Int64? {
        if take("Z") { return 0 }
        let sign: Int64 = take("+") ? 1 : take("-") ? -1 : 0
        guard sign != 0, let hours = digits(2), take(":"), let minutes = digits(2), hours < 24,
            minutes < 60
        else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }

    private mutating func fraction() -> Int32? {
        guard take(".") else { return 0 }
        let count = rest.prefix(10).prefix(while: isDigit).count
        guard (1...9).contains(count), var value = digits(count) else { return nil }
        for _ in count..<9 { value *= 10 }
        return Int32(value)
    }

    private mutating func digits(_ count: Int) -> Int64? {
        let digits = rest.prefix(count)
        guard digits.count == count, digits.allSatisfy(isDigit) else { return nil }
        rest = rest.dropFirst(count)
        return digits.reduce(0) { $0 * 10 + Int64($1 - UInt8(ascii: "0")) }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest = rest.dropFirst()
        return true
    }

    private func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}

/// A day of the Gregorian calendar, counted with years that begin in March, so that the leap
/// day is the last of its year.
struct CivilDate {
    let year: Int64
    let month: Int64
    let day: Int64

    init(daysSince1970: Int64) {
        let (era, dayOfEra) = (daysSince1970 + 719_468).floorDivided(by: 146_097)
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * fromMarch + 2) / 5 + 1
        month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Nil where there is no such day.
    init?(year: Int64, month: Int64, day: Int64) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
        let same = CivilDate(daysSince1970: daysSince1970)
        guard same.month == month, same.day == day else { return nil }
    }

    var daysSince1970: Int64 {
        let year = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = year.floorDivided(by: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

extension Int64 {
    fileprivate func floorDivided(by divisor: Int64) -> (Int64, Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
