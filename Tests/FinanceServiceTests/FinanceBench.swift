import Identity
import JSON
import Messages
import PolicyEngine
import RPC
import ServiceKit
import Storage
import Stubs
import TestKit
import Testing
import Values

@testable import FinanceService

/// The finance service over a database of its own, its owners stood in for, on 2025-12-08.
struct FinanceBench {
    let database: any Database
    let clock: ManualClock
    let caller: InProcessCaller

    static let bank = Principal(role: .bank, id: "qd-bank-01")
    static let bureau = Principal(role: .bureau, id: "city")
    static let uscc = "91370200MA3C00001N"
    static let otherUSCC = "91370200MA3C00002R"

    /// Runs a body and removes the database whatever happens.
    ///
    /// - Parameter ownerWait: long, so that a busy machine makes no owner silent.
    static func with<R>(
        platforms: any RPCCaller = Owner.platforms(), talent: any RPCCaller = Owner.talent(),
        enforcement: any RPCCaller = Owner.enforcement(), ownerWait: Duration = .seconds(30),
        overlays: [PolicyFile] = [],
        _ body: (FinanceBench) async throws -> R
    ) async throws -> R {
        let owners = Finance.Owners(
            platforms: platforms, talent: talent, enforcement: enforcement,
            wait: ownerWait)
        return try await TestDatabase.ofRun.with { database async throws in
            try await body(try await FinanceBench(on: database, owners, overlays))
        }
    }

    /// On a database that may have been filled before.
    init(
        on database: any Database, _ owners: Finance.Owners = .sample, _ overlays: [PolicyFile] = []
    ) async throws {
        self.database = database
        clock = ManualClock("2025-12-08")
        try await ServiceDatabase.migrate(database, Finance.series, clock: clock)
        caller = InProcessCaller(
            Finance.services(
                try FinanceCatalogue.load(overlays: overlays), database, owners, clock, .silent),
            as: Self.bank)
    }

    var loans: LoanServiceClient { LoanServiceClient(caller) }
    var grants: GrantServiceClient { GrantServiceClient(caller.calling(as: Self.bureau)) }

    func loans(as principal: Principal) -> LoanServiceClient {
        LoanServiceClient(caller.calling(as: principal))
    }

    /// Records the sample loan, and an officer's statement that nothing was falsified.
    func recordSamples() async throws {
        _ = try await loans.recordLoan(.init(loan: .sample, requestID: "loan-1"))
        try await state("fraud_found", "false", from: "2025-01-01")
    }

    func state(
        _ fact: String, _ json: String, from day: String, loan: String = ""
    ) async throws {
        _ = try await grants.recordStatement(
            .init(
                statement: Statement(
                    enterpriseUSCC: Self.uscc, fact: fact, valueJSON: json, fromDate: day,
                    evidenceRef: "青科核〔2025〕1号", lenderID: loan.isEmpty ? "" : Self.bank.id,
                    loanID: loan),
                requestID: "\(fact) \(json) \(day) \(loan)"))
    }

    func guarantees(as role: Role = .guarantor) -> GuaranteeServiceClient {
        GuaranteeServiceClient(caller.calling(as: Principal(role: role, id: "qd-partner-01")))
    }

    func investments(as role: Role = .investor) -> InvestmentServiceClient {
        InvestmentServiceClient(caller.calling(as: Principal(role: role, id: "qd-partner-01")))
    }

    func insurance(as role: Role = .insurer) -> InsuranceServiceClient {
        InsuranceServiceClient(
            caller.calling(
                as: Principal(role: role, id: role == .bureau ? "city" : "qd-partner-01"))
        )
    }

    /// The answer of one programme about the recorded sample loan.
    func check(
        _ programme: String = "fin.qingkedai",
        _ change: (inout CheckEligibilityRequest) -> Void = { _ in }
    ) async throws -> Messages.Assessment {
        var request = CheckEligibilityRequest(
            applicantUSCC: Self.uscc, loanID: "HT-1", programmes: [programme])
        change(&request)
        let assessments = try await loans.checkEligibility(request).assessments
        #expect(assessments.map(\.ruleID) == [programme])
        return try #require(assessments.first)
    }
}

extension Loan {
    /// 6,000,000 yuan for 364 days, settled: its interest at half the LPR is 92,745.20 yuan.
    static let sample = Loan(
        loanID: "HT-1", borrowerUSCC: FinanceBench.uscc, contractDate: "2024-10-28",
        termMonths: 12, contractAmountFen: 600_000_000,
        events: [
            .init(date: "2024-11-01", kind: .draw, amountFen: 600_000_000),
            .init(date: "2025-10-31", kind: .repay, amountFen: 600_000_000),
        ],
        settledDate: "2025-10-31", hadOverdue: false, interestPaidFen: 22_000_000,
        use: .research, useProven: true, otherMunicipalInterestSubsidy: false)

    func with(_ change: (inout Loan) -> Void) -> Loan {
        var loan = self
        change(&loan)
        return loan
    }
}

extension Messages.Assessment {
    func fact(_ name: String) throws -> FactUse {
        try #require(facts.first { $0.name == name }, "no fact \(name)")
    }

    func finding(_ id: String) throws -> Messages.Finding {
        try #require(findings.first { $0.conditionID == id }, "no condition \(id)")
    }
}

extension Finance.Owners {
    static let sample = Finance.Owners(
        platforms: Owner.platforms(), talent: Owner.talent(), enforcement: Owner.enforcement(),
        wait: .seconds(30))
}

/// Stand-ins for the services that own facts, asked as finance asks them.
enum Owner {
    static let entityFacts: [String: JSONValue] = [
        "registered_in_qingdao": true, "is_legal_person": true, "green_status": "pass",
        "is_science_sme": true, "is_hnte": false, "is_sme_by_size": true, "is_listed": false,
        "founding_date": "2021-04-15", "prev_year_staff_count": 120,
        "prev_year_total_assets_fen": 3_000_000_000, "prev_year_revenue_fen": 2_000_000_000,
        "sci_projects": [
            SampleLoan.project("P0", "2022-05-01"), SampleLoan.project("P1", "2023-05-01"),
        ],
    ]

    /// - Parameter facts: nil where the entity is not registered.
    /// - Parameter asked: told how many enterprises each batch is about, before it is answered.
    static func platforms(
        _ facts: [String: JSONValue]? = entityFacts,
        asked: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> InProcessCaller {
        @Sendable func answer(_ uscc: String) throws(RPCError) -> GetEntityFactsResponse {
            guard let facts else {
                throw RPCError.notFound(.entityNotFound, "\"\(uscc)\" is not registered")
            }
            return GetEntityFactsResponse(facts: facts.map(message), filingNumber: 1)
        }
        return caller(
            .unary(RegistryServiceMethods.getEntityFacts) { request, _ in
                try answer(request.uscc)
            },
            .unary(RegistryServiceMethods.batchGetEntityFacts) { request, _ in
                await asked(request.requests.count)
                return BatchGetEntityFactsResponse(
                    items: request.requests.map { one in
                        do throws(RPCError) {
                            return .init(response: try answer(one.uscc))
                        } catch {
                            return .init(status: error.status)
                        }
                    })
            })
    }

    static func talent(_ prizes: JSONValue = []) -> InProcessCaller {
        caller(
            .unary(PrizeServiceMethods.getPrizeFacts) { _, _ in
                GetPrizeFactsResponse(facts: [message("prizes", prizes)])
            })
    }

    /// - Parameter blocked: from the day and the purpose that were asked for.
    static func enforcement(
        _ blocked: @escaping @Sendable (CheckBlockRequest) -> Bool = { _ in false }
    ) -> InProcessCaller {
        caller(
            .unary(IntegrityServiceMethods.checkBlock) { request, _ in
                CheckBlockResponse(blocked: blocked(request))
            })
    }

    static func caller(_ methods: RPCMethod...) -> InProcessCaller {
        InProcessCaller([RPCService(name: "owner", methods: methods)], as: Finance.identity)
    }

    static func message(_ name: String, _ value: JSONValue) -> Messages.Fact {
        Messages.Fact(name: name, valueJSON: value.text, source: "its file")
    }
}
