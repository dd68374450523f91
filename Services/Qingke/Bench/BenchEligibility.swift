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
        guard let upstream = Upstream(parsing: address) else {
            throw CommandFailure.usage("--address \(Upstream.complaint(about: address))")
        }
        let bank = Principal(role: .bank, id: SampleEntity.lender)
        let client = RPCClient(
            upstream, identity: bank, group: .singletonMultiThreadedEventLoopGroup,
            defaultTimeout: .seconds(10))
        let samples = (1...max(1, entities)).map { SampleEntity(number: $0) }
        var table = TextTable(["in flight", "calls/s", "p50 µs", "p99 µs", "failed"])
        for calls in try BenchRPC.numbers(inFlight) {
            let figures = await ask(LoanServiceClient(client), samples, inFlight: calls)
            table.add([
                "\(calls)", "\(Int(figures.callsPerSecond))", figures.quantile(0.5),
                figures.quantile(0.99), "\(figures.errors)",
            ])
        }
        await client.close()
        StandardOutput.write(table.text)
    }

    private func ask(
        _ service: LoanServiceClient, _ samples: [SampleEntity], inFlight: Int
    ) async -> RPCFigures {
        await CallLoop.measure(inFlight: inFlight, for: .seconds(seconds)) { number in
            let sample = samples[number % samples.count]
            let answer = try? await service.checkEligibility(
                CheckEligibilityRequest(
                    applicantUSCC: sample.uscc, loanID: sample.loanID,
                    applicationDate: "2025-12-08"))
            // Every owner must have answered, or the call was not the one to measure.
            let isWhole = answer?.assessments.first?.facts.allSatisfy {
                $0.unknownReason != .ownerUnavailable
            }
            return isWhole == true
        }
    }
}
