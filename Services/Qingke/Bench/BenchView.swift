import ArgumentParser
import Identity
import Messages
import NIOPosix
import RPC
import ServiceKit
import Stubs

/// The applicant view against the slowest single call to an owner: asking everybody at once should
/// cost little more than asking the slowest one.
struct BenchView: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "view",
        abstract: "GetApplicantView against each owner's call alone, through a running gateway.",
        discussion: """
            In turn for each entity: the view, then every owner's call of the view alone, one at a \
            time, so that all meet the same state of the machine.
            """)

    @Option(help: "The gateway.")
    var address = "127.0.0.1:7100"

    @Option(help: "Entities that were seeded; they are asked about in turn.")
    var entities = 100

    @Option(help: "Seconds of measuring.")
    var seconds = 5

    func run() async throws {
        guard let upstream = Upstream(parsing: address) else {
            throw CommandFailure.usage("--address \(Upstream.complaint(about: address))")
        }
        let client = RPCClient(
            upstream, identity: Principal(role: .bureau, id: "city"),
            group: .singletonMultiThreadedEventLoopGroup, defaultTimeout: .seconds(10))
        let samples = (1...max(1, entities)).map { SampleEntity(number: $0) }
        // The first round opens the connections and is not counted.
        _ = await measure(samples.prefix(1), ViewCalls(client))
        var figures: [String: RPCFigures] = [:]
        let end = ContinuousClock.now + .seconds(seconds)
        var number = 0
        while .now < end {
            let round = await measure([samples[number % samples.count]], ViewCalls(client))
            figures.merge(round) { sum, one in
                var sum = sum
                sum.add(one)
                return sum
            }
            number += 1
        }
        await client.close()
        StandardOutput.write(Self.report(figures))
    }

    private func measure(
        _ samples: some Sequence<SampleEntity>, _ calls: ViewCalls
    ) async -> [String: RPCFigures] {
        var figures: [String: RPCFigures] = [:]
        for sample in samples {
            for name in ViewCalls.names {
                let begin = ContinuousClock.now
                let isRight = await calls.make(name, for: sample)
                figures[name, default: RPCFigures(inFlight: 1)]
                    .record(begin.duration(to: .now), isRight: isRight)
            }
        }
        return figures
    }

    private static func report(_ figures: [String: RPCFigures]) -> String {
        var table = TextTable(["call", "calls", "p50 µs", "p99 µs", "failed"])
        for name in ViewCalls.names {
            guard let figure = figures[name] else { continue }
            table.add([
                name, "\(figure.calls)", figure.quantile(0.5), figure.quantile(0.99),
                "\(figure.errors)",
            ])
        }
        return table.text + ratios(figures)
    }

    /// The view against the slowest single call.
    private static func ratios(_ figures: [String: RPCFigures]) -> String {
        guard let view = figures[ViewCalls.view] else { return "" }
        let single = ViewCalls.names.filter { $0 != ViewCalls.view }
        return [(0.5, "p50"), (0.99, "p99")].map { share, name in
            let whole = view.microseconds(share)
            let slowest = single.map { ($0, figures[$0]?.microseconds(share) ?? 0) }
                .max { $0.1 < $1.1 }
            return "\(name): the view takes \(RPCFigures.ratio(whole, slowest?.1 ?? 0)) as long as "
                + "\(slowest?.0 ?? "nothing"), the slowest single call\n"
        }.joined()
    }
}

/// The calls that are compared, each by its name.
private struct ViewCalls: Sendable {
    static let view = "GetApplicantView"
    static let names = [
        view, "GetEntity", "GetEntityFacts", "ListScienceProjects", "ListPrizes", "CheckBlock",
        "CheckBorrowerEligibility", "ListInsurancePolicies", "ListGrants",
    ]

    private static let day = "2025-12-08"
    private let client: RPCClient

    init(_ client: RPCClient) { self.client = client }

    /// Whether the answer is one that counts: a view without gaps, a call without an error.
    func make(_ name: String, for sample: SampleEntity) async -> Bool {
        do {
            return try await answer(name, sample)
        } catch {
            return false
        }
    }

    private func answer(_ name: String, _ sample: SampleEntity) async throws -> Bool {
        let registry = RegistryServiceClient(client)
        switch name {
        case Self.view: return try await isWhole(sample)
        case "GetEntity": _ = try await registry.getEntity(GetEntityRequest(uscc: sample.uscc))
        case "GetEntityFacts":
            _ = try await registry.getEntityFacts(
                GetEntityFactsRequest(uscc: sample.uscc, asOfDate: Self.day))
        case "ListScienceProjects":
            _ = try await ScienceProjectServiceClient(client).listScienceProjects(
                ListScienceProjectsRequest(uscc: sample.uscc))
        case "ListPrizes":
            _ = try await PrizeServiceClient(client).listPrizes(
                ListPrizesRequest(winnerUSCC: sample.uscc))
        case "CheckBlock":
            _ = try await IntegrityServiceClient(client).checkBlock(
                CheckBlockRequest(
                    subjectUSCC: sample.uscc, purpose: .subsidy, asOfDate: Self.day))
        case "CheckBorrowerEligibility":
            let answer = try await LoanServiceClient(client).checkBorrowerEligibility(
                CheckBorrowerEligibilityRequest(
                    borrowerUSCC: sample.uscc, applicationDate: Self.day))
            return answer.items.allSatisfy { $0.response != nil }
        case "ListInsurancePolicies":
            _ = try await InsuranceServiceClient(client).listInsurancePolicies(
                ListInsurancePoliciesRequest(holderUSCC: sample.uscc))
        case "ListGrants":
            _ = try await GrantServiceClient(client).listGrants(
                ListGrantsRequest(enterpriseUSCC: sample.uscc))
        default: preconditionFailure("no call \(name)")
        }
        return true
    }

    private func isWhole(_ sample: SampleEntity) async throws -> Bool {
        let view = try await ApplicantViewServiceClient(client).getApplicantView(
            GetApplicantViewRequest(uscc: sample.uscc, asOfDate: Self.day))
        let states = [
            view.registry?.state, view.prizes?.state, view.integrity?.state, view.loans?.state,
        ]
        return states.allSatisfy { $0?.available == true }
    }
}
