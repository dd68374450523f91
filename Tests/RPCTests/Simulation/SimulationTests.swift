import Foundation
import Testing

@Suite("Client and server under thousands of schedules", .timeLimit(.minutes(10)))
struct SimulationTests {
    /// Seeds that once showed a fault: they are played for ever.
    static let kept: [UInt64] = []

    /// Schedules of a run. `QINGKE_SIMULATION_SEEDS` asks for more, `QINGKE_SIMULATION_FROM` for
    /// others.
    private static func setting(_ name: String, _ standard: UInt64) -> UInt64 {
        ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) } ?? standard
    }

    @Test("Whatever the schedule, calls end once, rightly, and nothing is left behind")
    func schedules() throws {
        let first = Self.setting("QINGKE_SIMULATION_FROM", 1)
        let count = Self.setting("QINGKE_SIMULATION_SEEDS", 2000)
        for seed in Self.kept + Array(first..<first + count) {
            let flaws = try Simulation(seed: seed).run()
            #expect(flaws.isEmpty, "seed \(seed)")
        }
    }
}
