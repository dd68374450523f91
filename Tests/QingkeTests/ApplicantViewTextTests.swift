import Messages
import Testing

@testable import qingke

@Suite("The applicant view at a terminal")
struct ApplicantViewTextTests {
    private static let open = Finding(
        conditionID: "c7", verdict: .unknown, missing: ["investment_date"], textEn: "invested")
    private static let failed = Finding(conditionID: "c6", verdict: .unmet, textEn: "the form")

    private static func text(_ section: LoanSection, _ deadlines: [Deadline] = []) -> String {
        var section = section
        section.state = SectionState(available: true, owner: "finance")
        return ApplicantViewText(
            GetApplicantViewResponse(
                uscc: "91370200MA00000015", asOfDate: "2025-12-08", loans: section,
                deadlines: deadlines)
        ).text
    }

    @Test("Of a programme that is out of the question the unmet conditions stand, the unknown not")
    func outOfTheQuestion() {
        func shown(_ outcome: Outcome) -> String {
            Self.text(
                LoanSection(loans: [
                    .init(
                        loan: Loan(loanID: "L-1", lenderID: "b1"),
                        assessments: [
                            Assessment(
                                ruleID: "fin.toudai", outcome: outcome,
                                findings: [Self.open, Self.failed])
                        ])
                ]))
        }
        #expect(shown(.no).contains("0 of 2 conditions are met"))
        #expect(shown(.no).contains("✗  c6"))
        #expect(!shown(.no).contains("?  c7"))
        #expect(shown(.unknown).contains("?  c7"))
    }

    @Test("What stands behind the loans, policies and deadlines are shown; unknown is not zero")
    func everything() {
        let text = Self.text(
            LoanSection(
                loans: [.init(loan: Loan(loanID: "L-1", lenderID: "b1"))],
                guarantees: [
                    Guarantee(
                        guaranteeID: "G-1", guarantorID: "g1", kind: .creditInsurance,
                        loanID: "L-1", guaranteedAmountFen: 100_000)
                ],
                investments: [
                    Investment(investmentID: "I-1", investorID: "v1", exited: true)
                ],
                policies: [
                    .init(
                        policy: InsurancePolicy(
                            policyNo: "P-1", insurerID: "i1", productID: "K-1",
                            purchaseDate: "2025-03-01", premiumPaidFen: 8_000_000),
                        assessment: Assessment(ruleID: "fin.qingkebao", outcome: .unknown))
                ]),
            [
                Deadline(
                    date: "2028-12-31", kind: .programmeEnds, textEn: "last day of a programme",
                    owner: "finance")
            ])
        for line in [
            "  loan L-1 of b1, amount unknown, signed on an unknown day",
            "  credit insurance G-1  by g1  for loan L-1     1,000.00 yuan",
            "  investment I-1        by v1  for no one loan  amount unknown  left",
            "  policy P-1 of i1, product K-1, premium 80,000.00 yuan, bought 2025-03-01",
            "    fin.qingkebao  UNKNOWN", "Deadlines",
            "  2028-12-31  last day of a programme  finance",
        ] { #expect(text.contains("\n\(line)\n"), "\(line)\n\(text)") }
        #expect(Self.text(LoanSection()).hasSuffix("\nDeadlines\n  none known\n"))
    }
}
