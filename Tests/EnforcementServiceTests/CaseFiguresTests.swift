import Messages
import RPC
import TestKit
import Testing

@testable import EnforcementService

@Suite("Clocks and events in the metrics")
struct CaseFiguresTests {
    @Test(
        "Overdue clocks are counted with the age of the oldest, fired ones once, events by topic",
        arguments: TestDatabase.allCases)
    func figures(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            _ = try await CaseUnderTest.at(.statementOpen, service)
            let running = try await Self.page(service)
            #expect(running["qingke_clocks_overdue"] == "0")
            #expect(running["qingke_clocks_overdue_oldest_seconds"] == "0")
            #expect(running["qingke_clocks_fired_total"] == "0")
            #expect(running["qingke_clocks_held_ahead_seconds"] == "0")
            #expect(running[#"qingke_events_last_number{topic="integrity_cases"}"#] == "5")
            // The last day to state is 2025-05-06: at noon of the 9th it is over for two days and a half.
            service.clock.set("2025-05-09")
            let overdue = try await Self.page(service)
            #expect(overdue["qingke_clocks_overdue"] == "1")
            #expect(overdue["qingke_clocks_overdue_oldest_seconds"] == "216000")
            #expect(try await service.parts.clockRunner.lapseDue() == 1)
            let fired = try await Self.page(service)
            #expect(fired["qingke_clocks_overdue"] == "0")
            #expect(fired["qingke_clocks_fired_total"] == "1")
        }
    }

    private static func page(_ service: EnforcementUnderTest) async throws -> MetricsPage {
        try await service.parts.figures.read(service.database, at: service.clock.now)
        var text = MetricsText()
        service.parts.figures.write(to: &text)
        return try MetricsPage(text.text)
    }
}
