extension Instant: CustomStringConvertible {
    /// RFC 3339 in UTC, to the microsecond: `2025-12-08T02:30:00.000000Z`.
    package var description: String {
        let perDay: Int64 = 86_400_000_000
        let day = microseconds >= 0 ? microseconds / perDay : (microseconds + 1) / perDay - 1
        let rest = Int(microseconds - day * perDay)
        let seconds = rest / 1_000_000
        return "\(Day(number: Int32(clamping: day)).iso)T"
            + "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):"
            + "\(padded(seconds % 60, 2)).\(padded(rest % 1_000_000, 6))Z"
    }
}
