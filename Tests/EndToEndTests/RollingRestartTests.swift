import Foundation
import Identity
import JSON
import Messages
import NIOPosix
import RPC
import Stubs
import Synchronization
import TestKit
import Testing

/// Not one of ``EndToEnd``: its limit of time is too short for many rounds.
@Suite("A rolling restart under load", .timeLimit(.minutes(60)))
struct RollingRestartTests {
    static let replicas = 3
    static let inFlight = 64
    /// Every replica is restarted so often; `QINGKE_RESTART_ROUNDS` asks for more.
    static let rounds =
        ProcessInfo.processInfo.environment["QINGKE_RESTART_ROUNDS"].flatMap { Int($0) } ?? 3
    /// Calls that are to be acknowledged between one restart and the next.
    static let callsBetween = 500

    @Test("No call fails, and each that was acknowledged arrived exactly once")
    func rollingRestart() async throws {
        try await withFolder { folder in
            let ledger = "\(folder)/arrivals"
            var fleet = try await Fleet.start(replicas: Self.replicas, ledger: ledger)
            let load = Load()
            let result: Result<Void, any Error>
            do {
                try await Self.restart(&fleet, under: load)
                result = .success(())
            } catch {
                result = .failure(error)
            }
            await fleet.stop()
            try result.get()
            let outcome = load.outcome
            #expect(outcome.failures == [])
            let arrived = try String(contentsOfFile: ledger, encoding: .utf8)
                .split(separator: "\n").map(String.init)
            #expect(Set(arrived).count == arrived.count, "one arrived twice")
            #expect(Set(arrived) == outcome.acknowledged)
            print(
                "\(Self.rounds) rounds, \(outcome.acknowledged.count) calls, "
                    + "\(outcome.failures.count) failed")
        }
    }

    /// Restarts one replica after the other while calls are made, and ends the load then.
    static func restart(_ fleet: inout Fleet, under load: Load) async throws {
        let client = RPCClient(
            Upstream(fleet.endpoints), identity: Principal(role: .bank, id: "b1"),
            group: .singletonMultiThreadedEventLoopGroup, defaultTimeout: .seconds(60))
        let callers = Task { await load.run(BenchmarkServiceClient(client)) }
        var result = Result<Void, any Error>.success(())
        do {
            for _ in 0..<rounds {
                for replica in 0..<replicas {
                    await load.passed(callsBetween)
                    try await fleet.restart(replica)
                }
            }
            await load.passed(callsBetween)
        } catch {
            result = .failure(error)
        }
        load.stop()
        await callers.value
        await client.close()
        try result.get()
    }

    /// The replicas, each a process at a port of its own that it keeps.
    struct Fleet {
        private let ledger: String
        private var processes: [ChildProcess] = []
        private(set) var endpoints: [Endpoint] = []

        static func start(replicas: Int, ledger: String) async throws -> Fleet {
            var fleet = Fleet(ledger: ledger)
            do {
                for _ in 0..<replicas {
                    try await fleet.add(at: Endpoint(host: "127.0.0.1", port: 0))
                }
            } catch {
                await fleet.stop()
                throw error
            }
            return fleet
        }

        private init(ledger: String) { self.ledger = ledger }

        private mutating func add(at endpoint: Endpoint) async throws {
            let (process, address) = try await run(at: endpoint)
            processes.append(process)
            endpoints.append(address)
        }

        private func run(at endpoint: Endpoint) async throws -> (ChildProcess, Endpoint) {
            let process = try ChildProcess(
                Programs.path("echo-replica"),
                [
                    "--listen", "\(endpoint)", "--admin", "127.0.0.1:0", "--ledger", ledger,
                    "--drain-seconds", "60",
                ])
            let ready = try JSONValue(parsing: try await process.ready())
            return (
                process,
                try #require(ready["rpc"]?.stringValue.flatMap { Endpoint(parsing: $0) })
            )
        }

        /// Ends a replica in order, starts it anew, and returns when it is serving.
        mutating func restart(_ replica: Int) async throws {
            #expect(await processes[replica].stop() == .exit(0))
            (processes[replica], _) = try await run(at: endpoints[replica])
            let probe = RPCClient(
                endpoints[replica], identity: Principal(role: .bank, id: "b1"),
                group: .singletonMultiThreadedEventLoopGroup, defaultTimeout: .seconds(60))
            let health = try await HealthClient(probe).check(HealthCheckRequest())
            #expect(health.status == .serving)
            await probe.close()
        }

        func stop() async {
            for process in processes { await process.stop() }
        }
    }

    /// As many calls in flight as ``inFlight``, each under a code of its own, until it is stopped.
    final class Load: Sendable {
        private struct State {
            var acknowledged: Set<String> = []
            var failures: [String] = []
            var isStopped = false
            var waiters: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
        }
        private let state = Mutex(State())

        var outcome: (acknowledged: Set<String>, failures: [String]) {
            state.withLock { ($0.acknowledged, $0.failures) }
        }

        func run(_ service: BenchmarkServiceClient) async {
            await withTaskGroup { group in
                for caller in 0..<inFlight {
                    group.addTask {
                        var number = 0
                        while !self.isStopped {
                            number += 1
                            await self.call("\(caller)-\(number)", service)
                        }
                    }
                }
            }
        }

        private func call(_ code: String, _ service: BenchmarkServiceClient) async {
            do {
                let answer = try await service.checkBenchmark(
                    CheckBenchmarkRequest(requestCode: code))
                guard answer.requestCode == code else {
                    return note("\(code): another's answer")
                }
                acknowledge(code)
            } catch {
                note("\(code): \(error)")
            }
        }

        private var isStopped: Bool { state.withLock { $0.isStopped } }

        func stop() { state.withLock { $0.isStopped = true } }

        private func note(_ failure: String) {
            state.withLock { $0.failures.append(failure) }
            resume()
        }

        private func acknowledge(_ code: String) {
            state.withLock { _ = $0.acknowledged.insert(code) }
            resume()
        }

        /// Returns when so many more calls have ended.
        func passed(_ count: Int) async {
            await withCheckedContinuation { continuation in
                state.withLock { state in
                    let ended = state.acknowledged.count + state.failures.count
                    state.waiters.append((ended + count, continuation))
                }
            }
        }

        private func resume() {
            let waiters = state.withLock { state in
                let ended = state.acknowledged.count + state.failures.count
                defer { state.waiters.removeAll { $0.count <= ended } }
                return state.waiters.filter { $0.count <= ended }.map(\.continuation)
            }
            for waiter in waiters { waiter.resume() }
        }
    }
}
