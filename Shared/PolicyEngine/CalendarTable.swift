import Values

/// The working calendar as parameters, `core.calendar`: a row for each year whose schedule is known
/// (`WorkingCalendar.yaml`, which every service that counts working days loads).
package struct CalendarTable: Sendable {
    /// For clocks, which count by the same days as the rules.
    package let calendar: WorkingCalendar
    private let rows: [ParameterRow]

    package init(_ read: inout ParameterReader) {
        rows = read.table("core.calendar")
        var off: [Day] = []
        var work: [Day] = []
        for row in rows {
            off += read.days("off", of: row)
            work += read.days("work", of: row)
        }
        calendar = WorkingCalendar(off: off, work: work, years: Set(rows.map(\.days.first.year)))
    }

    /// A day that a period leads to.
    package struct Deadline: Hashable, Sendable {
        package let day: Day
        /// Years without a schedule that decided it.
        package let missingYears: [Int]

        /// No right may lapse and no automatic step may run on it.
        package var isProvisional: Bool { !missingYears.isEmpty }
    }

    package func isWorkday(
        _ day: Day, _ working: inout Working
    ) -> (isWorkday: Bool, isProvisional: Bool) {
        let missing = years(from: day, through: day, &working)
        return (calendar.contains(day), !missing.isEmpty)
    }

    /// So many working days after a day, which itself does not count.
    package func deadline(
        _ workdays: Int, after start: Day, _ working: inout Working
    ) -> Deadline {
        let day = calendar.day(workdays, after: start)
        return Deadline(
            day: day, missingYears: years(from: start.adding(days: 1), through: day, &working))
    }

    /// The day itself, or the next working day where it is none.
    package func rolled(_ day: Day, _ working: inout Working) -> Deadline {
        let due = calendar.workday(from: day)
        return Deadline(day: due, missingYears: years(from: day, through: due, &working))
    }

    /// Working days after the one day, up to and including the other.
    package func workdays(
        after first: Day, through last: Day, _ working: inout Working
    ) -> (count: Int, missingYears: [Int]) {
        (
            calendar.count(after: first, through: last),
            years(from: first.adding(days: 1), through: last, &working)
        )
    }

    /// Years of these days without a schedule. Notes the schedules that were looked up.
    private func years(from first: Day, through last: Day, _ working: inout Working) -> [Int] {
        for row in rows where first <= last && (first.year...last.year) ~= row.days.first.year {
            working.use(row)
        }
        return calendar.unknownYears(from: first, through: last)
    }
}

extension ParameterReader {
    /// The days `MM-DD` of one column of a yearly schedule.
    fileprivate mutating func days(_ column: String, of row: ParameterRow) -> [Day] {
        let year = row.days.first.year
        let texts = row.value[column]?.arrayValue?.compactMap(\.stringValue) ?? []
        return texts.compactMap { text in
            let day = Day(iso: "\(row.days.first.iso.prefix(4))-\(text)")
            if day == nil {
                problem("\(row.id) has \(text) in \(column) of \(year), which is no day")
            }
            return day
        }
    }
}

extension PolicyFile {
    /// The yearly schedules of the State Council, among the files of every service that counts
    /// working days.
    package static let workingCalendar = PolicyFile(
        name: "Shared/PolicyEngine/WorkingCalendar.yaml",
        bytes: PackageResources.WorkingCalendar_yaml)
}
