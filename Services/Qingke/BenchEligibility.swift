import ArgumentParser
import Identity
import Messages
import NIOPosix
import RPC
import ServiceKit
import Stubs

/// A bank's question through a running system: the gateway, finance, and the three owners of facts.
struct BenchEligibility: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eligibility",
        abstract: "CheckEligibility through a running gateway with seeded data.")

    @Option(help: "The gateway.")
    var address = "127.0.0.1:7100"

    @Option(help: "Entities that were seeded; they are asked about in turn.")
    var entities = 100

    @Option(help: "Calls in flight, separated by commas.")
    var inFlight = "1,64"

    @Option(help: "Seconds of measuring at each.")
    var seconds = 3

    func run() async throws {
        guard let endpoint = Endpoint(parsing: address) else {
            throw CommandFailure.usage("--address \"\(address)\" is no address; write HOST:PORT")
        }
        let bank = Principal(role: .bank, id: SampleEntity.lender)
        let client = RPCClient(
            endpoint, identity: bank, group: .singletonMultiThreadedEventLoopGroup,
            defaultTimeout: .seconds(10))
        let samples = (1...max(1, entities)).map { SampleEntity(number: $0) }
        var table = TextTable(["in flight", "calls/s", "p50 µs", "p99 µs", "failed"])
        for calls in try BenchRPC.numbers(inFlight) {
            let begin = Snapshot(serverPID: 0)
            var figures = try await ask(
                LoanServiceClient(client), samples, inFlight: calls,
                until: .now + .seconds(seconds))
            figures.take(from: begin, to: Snapshot(serverPID: 0))
            table.add([
                "\(calls)", "\(Int(figures.callsPerSecond))", figures.quantile(0.5),
                figures.quantile(0.99), "\(figures.errors)",
            ])
        }
        await client.close()
        StandardOutput.write(table.text)
    }

    private func ask(
        _ service: LoanServiceClient, _ samples: [SampleEntity], inFlight: Int,
        until end: ContinuousClock.Instant
    ) async throws -> RPCFigures {
        try await withThrowingTaskGroup(of: RPCFigures.self) { group in
            for worker in 0..<inFlight {
                group.addTask {
                    var figures = RPCFigures(inFlight: 1)
                    var number = worker
                    var begin = ContinuousClock.now
                    while begin < end {
                        let sample = samples[number % samples.count]
                        number += inFlight
                        let answer = try? await service.checkEligibility(
                            CheckEligibilityRequest(
                                applicantUSCC: sample.uscc, loanID: sample.loanID,
                                applicationDate: "2025-12-08"))
                        let now = ContinuousClock.now
                        // Every owner must have answered, or the call was not the one to measure.
                        let isWhole = answer?.assessments.first?.facts.allSatisfy {
                            $0.unknownReason != .ownerUnavailable
                        }
                        figures.record(begin.duration(to: now), isRight: isWhole == true)
                        begin = now
                    }
                    return figures
                }
            }
            var sum = RPCFigures(inFlight: inFlight)
            for try await figures in group { sum.add(figures) }
            return sum
        }
    }
}
