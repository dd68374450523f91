import Identity
import JSON
import Messages
import NIOPosix
import PolicyEngine
import RPC
import Stubs
import TestKit
import Testing
import Values

@testable import FinanceService

@Suite("Facts from their owners")
struct LoanFactGathererTests {
    /// Facts of the rule by the service that answers for them.
    static let owned: [FactOwner.Service: [String]] = [
        .platforms: [
            "green_threshold_pass", "independent_legal_person", "registered_in_qingdao",
            "sci_projects",
        ],
        .talent: ["prizes"],
        .enforcement: ["integrity_blocked"],
    ]

    @Test(
        "An owner that does not answer leaves its facts unknown, and only its own",
        arguments: [FactOwner.Service.platforms, .talent, .enforcement], [true, false])
    func silentOwner(service: FactOwner.Service, isStopped: Bool) async throws {
        let silent: any RPCCaller = isStopped ? StoppedOwner() : SilentOwner()
        try await FinanceBench.with(
            platforms: service == .platforms ? silent : Owner.platforms(),
            talent: service == .talent ? silent : Owner.talent(),
            enforcement: service == .enforcement ? silent : Owner.enforcement(),
            ownerWait: .seconds(2)
        ) { bench in
            try await bench.recordSamples()
            let answer = try await bench.check()
            let unknown = answer.facts.filter { $0.unknownReason != .unspecified }
            #expect(unknown.map(\.name).sorted() == Self.owned[service])
            #expect(unknown.allSatisfy { $0.unknownReason == .ownerUnavailable })
            #expect(unknown.allSatisfy { $0.source == service.rawValue })
            #expect(unknown.allSatisfy { $0.retryAfterMs == (isStopped ? 1_500 : 1_000) })
            #expect(answer.amountIfMetFen == 9_274_520)
            // Two projects meet c4 without a prize; the other owners' facts are needed.
            #expect(answer.outcome == (service == .talent ? .yes : .unknown))
        }
    }

    @Test("With every owner silent the call still answers, in the time that its caller has")
    func allSilent() async throws {
        try await FinanceBench.with(
            platforms: SilentOwner(), talent: SilentOwner(), enforcement: SilentOwner(),
            ownerWait: .seconds(1)
        ) { bench in
            try await bench.recordSamples()
            let response = try await bench.loans.checkEligibility(
                .init(applicantUSCC: FinanceBench.uscc, loanID: "HT-1"),
                options: CallOptions(deadline: .after(.seconds(60))))
            let answer = response.assessments[0]
            #expect(answer.outcome == .unknown)
            let silent = answer.facts.filter { $0.unknownReason == .ownerUnavailable }
            #expect(silent.count == 6)
            #expect(try answer.fact("plan_year_received_fen").valueJSON == "0")
        }
    }

    @Test("An enterprise that is not registered has nothing on file")
    func notRegistered() async throws {
        try await FinanceBench.with(platforms: Owner.platforms(nil)) { bench in
            try await bench.recordSamples()
            let answer = try await bench.check()
            #expect(answer.outcome == .unknown)
            for name in Self.owned[.platforms] ?? [] {
                let fact = try answer.fact(name)
                #expect(fact.unknownReason == .notOnFile)
                #expect(fact.retryAfterMs == 0)
            }
            #expect(try answer.fact("prizes").unknownReason == .unspecified)
        }
    }

    @Test("A fact that the registry does not send is not on file")
    func notFiled() async throws {
        var facts = Owner.entityFacts
        facts["green_status"] = nil
        try await FinanceBench.with(platforms: Owner.platforms(facts)) { bench in
            try await bench.recordSamples()
            let answer = try await bench.check()
            #expect(try answer.fact("green_threshold_pass").unknownReason == .notOnFile)
            #expect(try answer.finding("c14").verdict == .unknown)
        }
    }

    @Test("An owner that sends what is no fact counts as silent; the call does not fail")
    func malformedOwner() async throws {
        let platforms = Owner.caller(
            .unary(RegistryServiceMethods.getEntityFacts) { _, _ in
                GetEntityFactsResponse(facts: [.init(name: "sci_projects", valueJSON: "[1.5")])
            })
        try await FinanceBench.with(platforms: platforms) { bench in
            try await bench.recordSamples()
            let answer = try await bench.check()
            #expect(try answer.fact("sci_projects").unknownReason == .ownerUnavailable)
        }
        var facts = Owner.entityFacts
        facts["sci_projects"] = [["id": "P0"]]
        try await FinanceBench.with(platforms: Owner.platforms(facts)) { bench in
            try await bench.recordSamples()
            let answer = try await bench.check()
            #expect(try answer.fact("sci_projects").unknownReason == .ownerUnavailable)
            #expect(try answer.fact("registered_in_qingdao").valueJSON == "true")
        }
    }

    @Test(
        "The green threshold is passed where the check passed or is not required",
        arguments: [
            ("pass", "true"), ("not_required", "true"), ("fail", "false"), ("other", "null"),
        ])
    func greenThreshold(status: String, json: String) async throws {
        var facts = Owner.entityFacts
        facts["green_status"] = .string(status)
        try await FinanceBench.with(platforms: Owner.platforms(facts)) { bench in
            try await bench.recordSamples()
            #expect(try await bench.check().fact("green_threshold_pass").valueJSON == json)
        }
    }

    @Test("The integrity list is asked for subsidies on the application day")
    func integrity() async throws {
        let enforcement = Owner.enforcement {
            $0.purpose == .subsidy && $0.asOfDate == "2025-11-30"
        }
        try await FinanceBench.with(enforcement: enforcement) { bench in
            try await bench.recordSamples()
            #expect(try await bench.check().outcome == .yes)
            let barred = try await bench.check { $0.applicationDate = "2025-11-30" }
            #expect(try barred.finding("c15").verdict == .unmet)
        }
    }

    @Test(
        "Without a statement it is not known whether anything was falsified; the latest one counts")
    func statements() async throws {
        try await FinanceBench.with { bench in
            _ = try await bench.loans.recordLoan(.init(loan: .sample, requestID: "loan-1"))
            #expect(try await bench.check().fact("fraud_found").unknownReason == .notOnFile)
            try await bench.state("fraud_found", "true", from: "2025-12-09")
            #expect(try await bench.check().fact("fraud_found").unknownReason == .notOnFile)
            try await bench.state("fraud_found", "true", from: "2025-06-01")
            #expect(try await bench.check().outcome == .no)
            try await bench.state("fraud_found", "false", from: "2025-06-01")
            #expect(try await bench.check().outcome == .yes)
            try await bench.state("fraud_found", "true", from: "2025-01-01")
            #expect(try await bench.check().outcome == .yes)
        }
    }

    @Test("What the year's cap leaves is counted over the calendar year of the application")
    func yearCap() async throws {
        try await FinanceBench.with { bench in
            try await bench.recordSamples()
            for (id, day, fen) in [
                ("G-1", "2025-01-01", 14_000_000), ("G-2", "2025-12-31", 15_000_000),
                ("G-3", "2024-12-31", 30_000_000),
            ] as [(String, String, Int64)] {
                _ = try await bench.grants.recordGrant(
                    .init(
                        grant: Grant(
                            grantID: id, enterpriseUSCC: FinanceBench.uscc,
                            programme: "fin.toudai", amountFen: fen, applicationDate: day,
                            subsidisedDays: [.init(fromDate: day, untilDate: day)]),
                        requestID: id))
            }
            let now = try await bench.check()
            #expect(try now.fact("plan_year_received_fen").valueJSON == "29000000")
            #expect(now.amountFen == 1_000_000)
            let next = try await bench.check { $0.applicationDate = "2026-01-01" }
            #expect(try next.fact("plan_year_received_fen").valueJSON == "0")
            #expect(next.amountFen == 9_274_520)
        }
    }

    @Test("Who holds a grant of the programme does not get a second one")
    func grantedBefore() async throws {
        try await FinanceBench.with { bench in
            try await bench.recordSamples()
            _ = try await bench.grants.recordGrant(
                .init(
                    grant: Grant(
                        grantID: "G-1", enterpriseUSCC: FinanceBench.uscc,
                        programme: "fin.qingkedai", amountFen: 1, applicationDate: "2024-09-01"),
                    requestID: "g"))
            let answer = try await bench.check()
            #expect(answer.outcome == .no)
            #expect(try answer.finding("c12").verdict == .unmet)
        }
    }

    @Test("A generic question with a subject gathers the same facts; the loan's come with it")
    func genericQuestion() async throws {
        try await FinanceBench.with { bench in
            try await bench.state("fraud_found", "false", from: "2025-01-01")
            let loan = RecordedLoanFacts.facts(of: .sample, from: .caller)
            var facts = loan.names.compactMap { name in
                loan[name].json.map { Messages.Fact(name: name, valueJSON: $0.text) }
            }
            facts.append(.init(name: "lender_is_bank", valueJSON: "true"))
            let policy = PolicyServiceClient(bench.caller)
            let answer = try #require(
                try await policy.evaluate(
                    .init(
                        ruleID: "fin.qingkedai", facts: facts, asOfDate: "2025-12-08",
                        subjectUSCC: FinanceBench.uscc)
                ).assessment)
            #expect(answer.findings.flatMap(\.missing) == [])
            #expect(answer.amountFen == 9_274_520)
            let dayless = try #require(
                try await policy.evaluate(
                    .init(ruleID: "fin.qingkedai", facts: facts, subjectUSCC: FinanceBench.uscc)
                ).assessment)
            #expect(try dayless.fact("prizes").unknownReason == .notSupplied)
            let expert = PolicyServiceClient(
                bench.caller.calling(as: Principal(role: .expert, id: "e1")))
            let error = await refusal {
                try await expert.evaluate(
                    .init(ruleID: "fin.qingkedai", subjectUSCC: FinanceBench.uscc))
            }
            #expect(error?.reason == .roleNotAllowed)
        }
    }

    @Test("Owners behind sockets answer, and one whose process is gone is unavailable")
    func sockets() async throws {
        let group = MultiThreadedEventLoopGroup.singleton
        let registry = RPCServer(
            services: [
                RPCService(
                    name: RegistryServiceMethods.serviceName,
                    methods: [
                        .unary(RegistryServiceMethods.getEntityFacts) { _, context in
                            #expect(context.principal == Finance.identity)
                            return GetEntityFactsResponse(
                                facts: Owner.entityFacts.map(Owner.message))
                        }
                    ])
            ], interceptors: [], group: group, logger: .silent)
        let loopback = Endpoint(host: "127.0.0.1", port: 0)
        let platforms = RPCClient(
            try await registry.start(at: loopback), identity: Finance.identity, group: group)
        let nobody = ClosedPort()
        defer { nobody.free() }
        let enforcement = RPCClient(nobody.endpoint, identity: Finance.identity, group: group)
        try await FinanceBench.with(platforms: platforms, enforcement: enforcement) { bench in
            try await bench.recordSamples()
            let answer = try await bench.check()
            #expect(try answer.fact("sci_projects").source == "platforms")
            #expect(try answer.fact("sci_projects").unknownReason == .unspecified)
            #expect(try answer.fact("integrity_blocked").unknownReason == .ownerUnavailable)
            #expect(answer.amountIfMetFen == 9_274_520)
        }
        await platforms.close()
        await enforcement.close()
        await registry.drain(within: .seconds(1))
    }
}
