import JSON
import Testing
import Values

@testable import PolicyEngine

@Suite("The yearly schedules of working days")
struct CalendarTableTests {
    @Test("The shipped schedules reach from 2023 to 2026 and name real days of the right weekdays")
    func shipped() throws {
        let parameters = try parameters()
        let rows = try #require(parameters["core.calendar"]).rows
        #expect(rows.map(\.days.first.year) == [2023, 2024, 2025, 2026])
        var read = ParameterReader(parameters, on: nil)
        _ = CalendarTable(&read)
        #expect(read.problems.isEmpty)
        for row in rows {
            #expect(row.days.first.iso.hasSuffix("-01-01"))
            #expect(row.days.last?.iso.hasSuffix("-12-31") == true)
            // A calendar without schedules knows weekdays alone.
            let weekdays = WorkingCalendar(off: [], work: [])
            for (column, isWeekday) in [("off", true), ("work", false)] {
                let days = row.value[column]?.arrayValue ?? []
                #expect(!days.isEmpty)
                for text in days.compactMap(\.stringValue) {
                    let day = try #require(Day(iso: "\(row.days.first.year)-\(text)"))
                    #expect(weekdays.contains(day) == isWeekday, "\(day)")
                }
            }
        }
    }

    @Test("A year becomes certain when an operator adds its schedule")
    func nextYear() throws {
        let day = try #require(Day(iso: "2027-10-01"))
        var working = Working()
        #expect(try table(parameters()).isWorkday(day, &working) == (true, true))
        let added = PolicyFile(
            name: "operator.yaml",
            text: """
                prefix: core
                document: 国务院办公厅关于部分节假日安排的通知
                parameters:
                  calendar:
                    unit: table
                    values:
                      - {from: 2027-01-01, value: {off: [10-01], work: [10-09]}, article: 假设}
                """)
        let table = try table(parameters(overlays: [added]))
        #expect(table.isWorkday(day, &working) == (false, false))
        #expect(working.rowsUsed.map(\.days.first.iso) == ["2027-01-01"])
    }

    @Test("Only the schedules that were looked up are noted")
    func rowsUsed() throws {
        var working = Working()
        let start = try #require(Day(iso: "2024-12-30"))
        let deadline = try table(parameters()).deadline(2, after: start, &working)
        #expect(deadline.day.iso == "2025-01-02" && !deadline.isProvisional)
        #expect(working.rowsUsed.map(\.days.first.year) == [2024, 2025])
    }

    @Test("A day that its year has not is refused", arguments: ["02-29", "13-01", "1-1"])
    func noDay(text: String) throws {
        #expect(throws: PolicyDataError.self) {
            let file = PolicyFile(
                name: "X.yaml",
                text: """
                    prefix: core
                    document: 国务院办公厅关于部分节假日安排的通知
                    parameters:
                      calendar:
                        unit: table
                        values: [{from: 2025-01-01, value: {off: [\(text)], work: []}, article: 假设}]
                    """)
            let set = try ParameterSet.load(documents: .standard(), files: [file])
            var read = ParameterReader(set, on: nil)
            _ = CalendarTable(&read)
            let problems = read.problems.map {
                PolicyDataProblem(file: "X.yaml", line: 0, message: $0)
            }
            if !problems.isEmpty { throw PolicyDataError(problems) }
        }
    }

    private func parameters(overlays: [PolicyFile] = []) throws -> ParameterSet {
        try ParameterSet.load(
            documents: .standard(), files: [.workingCalendar], overlays: overlays)
    }

    private func table(_ parameters: ParameterSet) throws -> CalendarTable {
        var read = ParameterReader(parameters, on: nil)
        return CalendarTable(&read)
    }
}
