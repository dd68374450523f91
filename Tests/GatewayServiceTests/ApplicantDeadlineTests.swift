import GatewayService
import Identity
import Messages
import RPC
import Stubs
import Testing

@Suite("Deadlines of the applicant view", .timeLimit(.minutes(5)))
struct ApplicantDeadlineTests {
    private static let citation = Citation(document: "细则", article: "第十七条（四）")

    /// Two loans that run until known days, one that is settled, a bar and two certificates.
    private static let methods: [Owner: [RPCMethod]] = [
        .platforms: [
            .unary(RegistryServiceMethods.getEntityFacts) { _, _ in
                GetEntityFactsResponse(certificates: [
                    CertificatePeriod(
                        kind: .highTechEnterprise, fromDate: "2023-11-29", untilDate: "2026-11-28",
                        number: "GR1"),
                    CertificatePeriod(kind: .scienceSme, untilDate: "2026-02-28"),
                ])
            }
        ],
        .enforcement: [
            .unary(IntegrityServiceMethods.checkBlock) { _, _ in
                CheckBlockResponse(blocked: true, untilDate: "2026-03-01")
            }
        ],
        .finance: [
            .unary(LoanServiceMethods.checkBorrowerEligibility) { _, _ in
                let loans = [
                    Loan(loanID: "L-1", dueDate: "2026-05-01"),
                    Loan(loanID: "L-2", dueDate: "2027-01-01", declaredDueDate: "2026-04-01"),
                    Loan(loanID: "L-3", settledDate: "2026-02-01", dueDate: "2026-06-01"),
                    Loan(loanID: "L-4"),
                ]
                return CheckBorrowerEligibilityResponse(
                    items: loans.map {
                        .init(
                            loan: $0, response: .init(assessments: [programme]),
                            defaultTimeline: timeline(of: $0))
                    })
            }
        ],
    ]

    private static func timeline(of loan: Loan) -> DefaultTimeline? {
        switch loan.loanID {
        case "L-1":
            DefaultTimeline(
                phase: "before_trigger", triggerDate: "2026-05-01",
                enterpriseLastDate: "2026-06-15", guarantorLastDate: "2026-06-30",
                citation: citation)
        case "L-4": nil
        default: DefaultTimeline(phase: "before_trigger")
        }
    }

    private static let programme = Assessment(
        ruleID: "fin.qingkedai",
        parameters: [
            ParameterValue(
                parameterID: "fin.measures.from", valueJSON: "\"2024-08-01\"", unit: "date"),
            ParameterValue(
                parameterID: "fin.measures.to", valueJSON: "\"2028-12-31\"", unit: "date",
                citation: citation),
        ], titleZh: "青科贷贴息", titleEn: "loan interest subsidy")

    private func deadlines(_ day: String) async throws -> [Messages.Deadline] {
        try await GatewayUnderTest.with(Self.methods) { gateway in
            try await gateway.rpc.call(
                ApplicantViewServiceMethods.getApplicantView,
                GetApplicantViewRequest(uscc: GatewayUnderTest.uscc, asOfDate: day)
            ).deadlines
        }
    }

    @Test("Certificates, bars, programmes, loans and their periods after default stand by day")
    func all() async throws {
        let deadlines = try await deadlines("2026-03-01")
        #expect(
            deadlines.map(\.date) == [
                "2026-03-01", "2026-04-01", "2026-05-01", "2026-06-15", "2026-06-30", "2026-11-28",
                "2028-12-31",
            ])
        #expect(
            deadlines.map(\.kind) == [
                .barEnds, .loanDue, .loanDue, .borrowerLastDay, .guarantorLastDay, .certificateEnds,
                .programmeEnds,
            ])
        #expect(deadlines[1].textEn == "loan L-2 falls due")
        #expect(deadlines[3].citation == Self.citation)
        #expect(deadlines[5].textZh == "高新技术企业证书 GR1 到期")
        #expect(deadlines[6].textEn == "last day of loan interest subsidy")
        #expect(
            deadlines.map(\.owner) == [
                "enforcement", "finance", "finance", "finance", "finance", "platforms", "finance",
            ])
    }

    @Test("The day asked about counts, the day before it does not")
    func boundary() async throws {
        let later = try await deadlines("2026-03-02")
        #expect(later.first?.kind == .loanDue)
        let earlier = try await deadlines("2026-02-28")
        #expect(earlier.first?.date == "2026-02-28")
        #expect(earlier.first?.kind == .certificateEnds)
    }
}
