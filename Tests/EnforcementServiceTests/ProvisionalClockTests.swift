import Messages
import PolicyEngine
import TestKit
import Testing

@testable import EnforcementService

@Suite("Clocks of cases over a year whose calendar is not published")
struct ProvisionalClockTests {
    /// Synthetic: 4 January 2027 is off as well.
    static let calendar = PolicyFile(
        name: "calendar.yaml",
        text: """
            prefix: core
            parameters:
              calendar:
                unit: table
                values:
                  - from: 2027-01-01
                    until: 2027-12-31
                    reading: 合成样例
                    value: {off: [01-01, 01-04], work: []}
            """)

    @Test(
        "Nothing lapses on them; once the calendar is there they are set anew, and lapse on that day",
        arguments: TestDatabase.allCases)
    func published(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(on: "2026-12-28", database: backend) { service in
            let one = try await CaseUnderTest.reported(service)
            try await one.open()
            try await one.upload()
            try await one.propose()
            try await one.notice("2026-12-28", on: "2026-12-28")
            let clock = try #require(try await one.read().clocks.first)
            #expect(clock.isProvisional && clock.dueDate == "2027-01-04")
            #expect(try await service.pass(to: "2027-03-01") == 0)
            #expect(try await one.state() == "statement_open")

            service.clock.set("2026-12-29")
            let newer = try service.with(EnforcementCatalogue.load(overlays: [Self.calendar]))
            // On file it is still what it was.
            #expect(try await newer.pass(to: "2027-03-01") == 0)
            newer.clock.set("2026-12-29")
            try await newer.parts.settleProvisionalClocks()
            let known = CaseUnderTest(service: newer, id: one.id)
            let settled = try #require(try await known.read().clocks.first)
            #expect(!settled.isProvisional && settled.dueDate == "2027-01-06")
            #expect(try await newer.pass(to: "2027-01-06") == 0)
            #expect(try await newer.pass(to: "2027-01-07") == 1)
            #expect(try await known.state() == "ready")
            try await newer.parts.settleProvisionalClocks()
            #expect(try await newer.pass(to: "2027-03-01") == 0)
        }
    }
}
