import Identity
import Messages
import RPC
import Stubs
import TestKit
import Testing

@testable import FinanceService

@Suite("What partners record behind loans")
struct BackingRecordTests {
    private static let guarantee = Guarantee(
        guaranteeID: "B-1", borrowerUSCC: FinanceBench.uscc, lenderID: FinanceBench.bank.id,
        loanID: "HT-1", jointLiability: true)

    @Test("A guarantee is its recorder's, of the kind of its role, and each recording a revision")
    func revisions() async throws {
        try await FinanceBench.with { bench in
            var claimed = Self.guarantee
            claimed.guarantorID = "somebody"
            claimed.kind = .creditInsurance
            let first = try await bench.guarantees().recordGuarantee(
                .init(guarantee: claimed, requestID: "1")
            ).guarantee
            #expect(first?.guarantorID == "qd-partner-01")
            #expect(first?.kind == .guarantee)
            let second = try await bench.guarantees().recordGuarantee(
                .init(guarantee: claimed, requestID: "2")
            ).guarantee
            #expect(second?.revision == 2)
            var other = Self.guarantee
            other.borrowerUSCC = FinanceBench.otherUSCC
            let moved = await refusal { [other] in
                try await bench.guarantees().recordGuarantee(
                    .init(guarantee: other, requestID: "3"))
            }
            #expect(moved?.reason == .recordSubjectDiffers)
        }
    }

    @Test("A bank sees what stands behind its own loans, a guarantor its own, the borrower all")
    func visibility() async throws {
        try await FinanceBench.with { bench in
            _ = try await bench.guarantees().recordGuarantee(
                .init(guarantee: Self.guarantee, requestID: "1"))
            func seen(_ principal: Principal) async throws -> Int {
                try await GuaranteeServiceClient(bench.caller.calling(as: principal))
                    .listGuarantees(.init(borrowerUSCC: FinanceBench.uscc)).guarantees.count
            }
            #expect(try await seen(FinanceBench.bank) == 1)
            #expect(try await seen(Principal(role: .bank, id: "qd-bank-02")) == 0)
            #expect(try await seen(Principal(role: .guarantor, id: "qd-partner-02")) == 0)
            #expect(try await seen(Principal(role: .applicant, id: FinanceBench.uscc)) == 1)
            let stranger = await refusal {
                try await seen(Principal(role: .applicant, id: FinanceBench.otherUSCC))
            }
            #expect(stranger?.reason == .notYourRecord)
        }
    }

    @Test("An insurer with the id of a guarantor neither sees nor overwrites its guarantees")
    func sameID() async throws {
        try await FinanceBench.with { bench in
            _ = try await bench.guarantees().recordGuarantee(
                .init(guarantee: Self.guarantee, requestID: "1"))
            let insurer = bench.guarantees(as: .insurer)
            let request = ListGuaranteesRequest(borrowerUSCC: FinanceBench.uscc)
            #expect(try await insurer.listGuarantees(request).guarantees == [])
            let taken = await refusal {
                try await insurer.recordGuarantee(
                    .init(guarantee: Self.guarantee, requestID: "1"))
            }
            #expect(taken?.reason == .recordSubjectDiffers)
            let kept = try await bench.guarantees().listGuarantees(request).guarantees
            #expect(kept.map(\.kind) == [.guarantee])
            #expect(kept.map(\.revision) == [1])
        }
    }

    @Test("Every wrong field is named")
    func wrongFields() async throws {
        try await FinanceBench.with { bench in
            let guarantee = await refusal {
                try await bench.guarantees().recordGuarantee(
                    .init(
                        guarantee: .init(
                            contractDate: "x", guaranteedAmountFen: 0, feeRatePpm: -1,
                            feePaidFen: -1)))
            }
            #expect(
                guarantee?.violations.map(\.field) == [
                    "guarantee.guarantee_id", "guarantee.borrower_uscc", "guarantee.lender_id",
                    "guarantee.loan_id", "guarantee.contract_date",
                    "guarantee.guaranteed_amount_fen", "guarantee.fee_paid_fen",
                    "guarantee.fee_rate_ppm", "request_id",
                ])
            let investment = await refusal {
                try await bench.investments().recordInvestment(
                    .init(
                        investment: .init(
                            investeeUSCC: FinanceBench.uscc, loanID: "HT-1", paidInFen: -1)))
            }
            #expect(
                investment?.violations.map(\.field) == [
                    "investment.investment_id", "investment.lender_id",
                    "investment.paid_in_fen", "request_id",
                ])
        }
    }

    @Test("Days that two grants subsidise count once, and 1,095 of them are the most")
    func days() async throws {
        try await FinanceBench.with { bench in
            func grant(_ id: String, _ from: String, _ until: String) async throws {
                _ = try await bench.grants.recordGrant(
                    .init(
                        grant: Grant(
                            grantID: id, enterpriseUSCC: FinanceBench.uscc,
                            programme: "fin.toudai", amountFen: 1, applicationDate: "2025-12-08",
                            subsidisedDays: [.init(fromDate: from, untilDate: until)]),
                        requestID: id))
            }
            try await grant("G-1", "2025-01-01", "2025-01-10")
            try await grant("G-2", "2025-01-06", "2025-01-15")
            let grants = try await bench.grants.listGrants(.init(enterpriseUSCC: FinanceBench.uscc))
                .grants
            #expect(
                grants[1].subsidisedDays == [
                    .init(fromDate: "2025-01-11", untilDate: "2025-01-15")
                ])
            // 15 days stand; 1,081 more are one too many.
            let above = await refusal { try await grant("G-3", "2025-01-16", "2028-01-01") }
            #expect(above?.reason == .grantNotAllowed)
            try await grant("G-4", "2025-01-16", "2027-12-31")
            try await bench.recordSamples()
            #expect(
                try await bench.check("fin.toudai").fact("toudai_days_used").valueJSON == "1095")
            #expect(try await bench.check("fin.toudai").finding("c12").verdict == .unmet)
        }
    }
}
