import Identity
import Messages
import RPC
import Stubs
import TestKit
import Testing

@testable import FinanceService

@Suite("Sci-tech insurance")
struct InsuranceTests {
    private static let policy = InsurancePolicy(
        policyNo: "PUB-1", holderUSCC: FinanceBench.uscc, productID: "QKB-1",
        purchaseDate: "2025-03-20", premiumPaidFen: 8_000_000, surrenderedInTerm: false)

    private func record(
        _ bench: FinanceBench, _ change: (inout InsurancePolicy) -> Void = { _ in }
    ) async throws {
        var policy = Self.policy
        change(&policy)
        _ = try await bench.insurance().recordInsurancePolicy(
            .init(policy: policy, requestID: "\(policy.hashValue)"))
    }

    private func admit(_ bench: FinanceBench, withdrawn: String = "") async throws {
        _ = try await bench.insurance(as: .bureau).recordInsuranceProduct(
            .init(
                product: .init(
                    productID: "QKB-1", insurerID: "qd-partner-01", name: "合成样本产品研发责任保险",
                    admittedDate: "2024-12-01", withdrawnDate: withdrawn),
                requestID: "product \(withdrawn)"))
        try await bench.state("fraud_found", "false", from: "2025-01-01")
    }

    private func check(
        _ bench: FinanceBench, as role: Role = .insurer,
        _ change: (inout CheckPremiumEligibilityRequest) -> Void = { _ in }
    ) async throws -> Assessment {
        var request = CheckPremiumEligibilityRequest(
            applicantUSCC: FinanceBench.uscc, policyNo: "PUB-1")
        change(&request)
        return try #require(
            try await bench.insurance(as: role).checkPremiumEligibility(request).assessment)
    }

    @Test(
        "A first policy brings half its premium; figures are those of the year before the purchase")
    func first() async throws {
        try await FinanceBench.with { bench in
            try await admit(bench)
            try await record(bench)
            let answer = try await check(bench)
            #expect(answer.findings.filter { $0.verdict != .met } == [])
            #expect(answer.outcome == .yes)
            #expect(answer.amountFen == 4_000_000)
            #expect(try answer.fact("premium_paid_fen").source == "insurer")
            #expect(try answer.fact("product_admitted_date").valueJSON == "\"2024-12-01\"")
            #expect(try answer.fact("earlier_purchases").valueJSON == "[]")
        }
    }

    @Test("The registry is asked for the application day and, for the figures, the purchase day")
    func days() async throws {
        let platforms = Owner.caller(
            .unary(RegistryServiceMethods.getEntityFacts) { request, _ in
                let staff = request.asOfDate == "2025-03-20" ? 300 : 301
                return GetEntityFactsResponse(
                    facts: Owner.entityFacts.filter { $0.key != "prev_year_staff_count" }
                        .map(Owner.message)
                        + [Owner.message("prev_year_staff_count", .integer(Int64(staff)))])
            })
        try await FinanceBench.with(platforms: platforms) { bench in
            try await admit(bench)
            try await record(bench)
            #expect(try await check(bench).fact("employees").valueJSON == "300")
        }
    }

    @Test("Another insurer's earlier policy makes this one a later purchase: 30 percent")
    func later() async throws {
        try await FinanceBench.with { bench in
            try await admit(bench)
            try await record(bench)
            let other = InsuranceServiceClient(
                bench.caller.calling(as: Principal(role: .insurer, id: "qd-insurer-02")))
            var earlier = Self.policy
            earlier.policyNo = "PUB-0"
            earlier.purchaseDate = "2025-03-19"
            _ = try await other.recordInsurancePolicy(.init(policy: earlier, requestID: "1"))
            #expect(try await check(bench).amountFen == 2_400_000)
        }
    }

    @Test("A policy in the question only is the caller's word")
    func inQuestion() async throws {
        try await FinanceBench.with { bench in
            try await admit(bench)
            let answer = try await check(bench) {
                $0.policyNo = ""
                $0.policy = Self.policy
            }
            #expect(answer.amountFen == 4_000_000)
            #expect(try answer.fact("premium_paid_fen").source == "caller")
        }
    }

    @Test("A policy draws one grant, and the lifetime cap of 100,000 yuan holds to the fen")
    func grants() async throws {
        try await FinanceBench.with { bench in
            try await admit(bench)
            try await record(bench)
            func grant(_ id: String, _ fen: Int64, policy: String, on day: String) async throws {
                _ = try await bench.grants.recordGrant(
                    .init(
                        grant: Grant(
                            grantID: id, enterpriseUSCC: FinanceBench.uscc,
                            programme: "fin.qingkebao", amountFen: fen, applicationDate: day,
                            policyNo: policy), requestID: id))
            }
            try await grant("G-1", 9_999_999, policy: "PUB-1", on: "2025-11-01")
            let again = await refusal {
                try await grant("G-2", 1, policy: "PUB-1", on: "2025-11-02")
            }
            #expect(again?.reason == .grantNotAllowed)
            #expect(again?.message.contains("G-1") == true)
            let above = await refusal {
                try await grant("G-3", 2, policy: "PUB-2", on: "2026-11-02")
            }
            #expect(above?.reason == .grantNotAllowed)
            try await grant("G-4", 1, policy: "PUB-2", on: "2026-11-02")
            let answer = try await check(bench)
            #expect(try answer.finding("c8").verdict == .unmet)
            #expect(try answer.finding("c9").verdict == .unmet)
            #expect(try answer.fact("qingkebao_received_fen").valueJSON == "10000000")
        }
    }

    @Test("A policy bought after its product left the catalogue has no day of admission on file")
    func withdrawn() async throws {
        try await FinanceBench.with { bench in
            try await admit(bench, withdrawn: "2025-03-20")
            try await record(bench)
            #expect(try await check(bench).finding("c4").verdict == .met, "on the last day")
            try await admit(bench, withdrawn: "2025-03-19")
            #expect(
                try await check(bench).fact("product_admitted_date").unknownReason == .notOnFile)
        }
    }

    @Test("An insurer sees and asks about its own policies; a product must be in the catalogue")
    func visibility() async throws {
        try await FinanceBench.with { bench in
            let unknown = await refusal { try await record(bench) }
            #expect(unknown?.reason == .productNotFound)
            try await admit(bench)
            try await record(bench)
            let other = InsuranceServiceClient(
                bench.caller.calling(as: Principal(role: .insurer, id: "qd-insurer-02")))
            let list = try await other.listInsurancePolicies(.init(holderUSCC: FinanceBench.uscc))
            #expect(list.policies == [])
            let hidden = await refusal {
                try await other.checkPremiumEligibility(
                    .init(
                        applicantUSCC: FinanceBench.uscc, policyNo: "PUB-1",
                        insurerID: "qd-partner-01"))
            }
            #expect(hidden?.reason == .policyNotFound)
            let own = try await bench.insurance().listInsurancePolicies(
                .init(holderUSCC: FinanceBench.uscc))
            #expect(own.policies.map(\.revision) == [1])
        }
    }
}
