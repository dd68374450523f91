import FaultProxy
import Messages
import RPC
import TestKit
import Testing

/// Each fault has the outcome that `Shared/RPC/ERRORS.md` and `Shared/Wire/SPEC.md` state, no call
/// outlives its deadline, and once the network is healed calls succeed again.
@Suite("Calls over a network that fails", .serialized, .timeLimit(.minutes(5)))
struct NetworkFaultTests {
    private static let seeds = FaultyNetwork.seeds

    /// What a caller is told of a connection that ended.
    private static let lossCodes: Set<StatusCode> = [.unavailable, .deadlineExceeded]

    @Test("Bytes that are split, joined or late change nothing", arguments: seeds)
    func orderly(seed: UInt64) async throws {
        try await FaultyNetwork.with(seed: seed) { network in
            let faults: [Faults] = [
                .make { $0.splitBytes = 8 + Int(seed * 37 % 200) },
                .make { $0.merges = true },
                .make { $0.delay = .milliseconds(20) },
                .make {
                    $0.splitBytes = 100
                    $0.merges = true
                    $0.delay = .milliseconds(3)
                },
            ]
            for faults in faults {
                network.proxy.set(faults)
                for outcome in await network.allShapes() {
                    #expect(outcome.isRight, "seed \(seed), \(faults): \(outcome)")
                }
            }
            #expect(network.proxy.connectionCount == 1)
        }
    }

    @Test("Split bytes keep no credit: a connection carries far more than its windows")
    func credit() async throws {
        try await FaultyNetwork.with(seed: 1) { network in
            network.proxy.set(.make { $0.splitBytes = 2000 })
            let request = Loan(loanID: String(repeating: "x", count: 8000), termMonths: 3000)
            var count = 0
            for try await _ in try await network.client.serverStreaming(Streams.count, request) {
                count += 1
            }
            #expect(count == 3000)
        }
    }

    @Test("What comes after the deadline is too late, and the connection serves the next call")
    func late() async throws {
        try await FaultyNetwork.with(seed: 1) { network in
            await network.untilRight(1)
            network.proxy.set(.make { $0.delay = .seconds(60) }, .toClient)
            for outcome in await network.allShapes(within: .milliseconds(100)) {
                #expect(outcome.error?.code == .deadlineExceeded, "\(outcome)")
            }
            await network.untilRight(1)
        }
    }

    @Test(
        "A reset or an early FIN, wherever it falls, fails calls as UNAVAILABLE", arguments: seeds)
    func ended(seed: UInt64) async throws {
        let endings: [Faults.Ending] = [.reset, .halfClose]
        for (step, ending) in endings.enumerated() {
            try await FaultyNetwork.with(seed: seed) { network in
                for direction in [FaultProxy.Direction.toServer, .toClient] {
                    // From the greeting into the messages.
                    let offset = Int((seed * 2 + UInt64(step)) * 6151 % 40_000)
                    network.proxy.set(.make { $0.end = (ending, offset) }, direction)
                    for outcome in await network.allShapes() {
                        guard !outcome.isRight else { continue }
                        #expect(
                            outcome.error?.code == .unavailable,
                            "seed \(seed), \(ending) \(direction) after \(offset): \(outcome)")
                    }
                    await network.untilRight(seed)
                    network.proxy.resetAll()
                }
            }
        }
    }

    @Test(
        "A network that swallows everything ends calls at their deadline at the latest",
        arguments: seeds)
    func loss(seed: UInt64) async throws {
        try await FaultyNetwork.with(seed: seed, findsLoss: true) { network in
            let offset = Int(seed * 4099 % 20_000)
            let direction: FaultProxy.Direction = seed % 2 == 0 ? .toServer : .toClient
            network.proxy.set(.make { $0.end = (.loss, offset) }, direction)
            for outcome in await network.allShapes(within: .milliseconds(700)) {
                guard !outcome.isRight else { continue }
                #expect(
                    outcome.error.map { Self.lossCodes.contains($0.code) } == true,
                    "seed \(seed), \(direction) after \(offset): \(outcome)")
            }
            // The connection that was lost stays lost; one that works has to take its place.
            await network.untilRight(seed)
        }
    }

    /// The wire has no checksum beyond TCP's: a byte that is changed within a text is another text.
    /// So wrong answers are not ruled out here, only hangs, crashes and harm to others.
    @Test(
        "Bytes that are changed or doubled end calls, hang none and hurt nobody else",
        arguments: seeds)
    func corrupt(seed: UInt64) async throws {
        try await FaultyNetwork.with(seed: seed, findsLoss: true) { network in
            let faults: [Faults] = [
                .make { $0.corruptOnceIn = 20 + Int(seed * 97 % 3000) },
                .make { $0.duplicateOnceIn = 20 + Int(seed * 89 % 3000) },
            ]
            for faults in faults {
                for direction in [FaultProxy.Direction.toServer, .toClient] {
                    await network.untilRight(seed)
                    network.proxy.set(faults, direction)
                    _ = await network.allShapes(within: .milliseconds(700))
                    // Another connection, past the proxy.
                    let loan = Loan(loanID: "other")
                    let answer = try await network.server.client.call(Echo.echo, loan)
                    #expect(answer == loan)
                    // Left alone a connection ends as well, where a length was hit after some time
                    // only: 20 s in a greeting. So most seeds do not wait for it.
                    if seed % 10 != 1 { network.proxy.resetAll() }
                    await network.untilRight(seed)
                }
            }
        }
    }
}
