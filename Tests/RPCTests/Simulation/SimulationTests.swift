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
    func schedules() async throws {
        let first = Self.setting("QINGKE_SIMULATION_FROM", 1)
        let count = Self.setting("QINGKE_SIMULATION_SEEDS", 1000)
        let seeds = Self.kept + Array(first..<first + count)
        // On a thread of its own: it waits for nothing, and the tasks' threads are few.
        let failures = try await RawPeer.onThread {
            try seeds.compactMap { seed in
                let flaws = try Simulation(seed: seed).run()
                return flaws.isEmpty ? nil : "seed \(seed): " + flaws.joined(separator: "; ")
            }
        }
        #expect(failures.isEmpty)
    }
}
