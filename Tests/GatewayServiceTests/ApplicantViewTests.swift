import GatewayService
import Identity
import Messages
import RPC
import Stubs
import Testing

@Suite("The applicant view", .timeLimit(.minutes(5)))
struct ApplicantViewTests {
    static let uscc = GatewayUnderTest.uscc

    /// One of everything; each loan's assessment names the loan and the lender that were asked for.
    static let everything: [Owner: [RPCMethod]] = [
        .platforms: [
            .unary(RegistryServiceMethods.getEntity) { request, _ in
                GetEntityResponse(entity: Entity(uscc: request.uscc, name: "青岛样例科技有限公司"))
            },
            .unary(RegistryServiceMethods.getEntityFacts) { request, _ in
                GetEntityFactsResponse(facts: [
                    Fact(name: "asked_on", valueJSON: request.asOfDate, source: "platforms")
                ])
            },
            .unary(ScienceProjectServiceMethods.listScienceProjects) { request, _ in
                ListScienceProjectsResponse(
                    projects: [ScienceProject(projectID: "P-1", uscc: request.uscc)])
            },
        ],
        .talent: [
            .unary(PrizeServiceMethods.listPrizes) { request, _ in
                ListPrizesResponse(
                    prizes: [Prize(prizeID: "Z-1", winnerUSCC: request.winnerUSCC)])
            }
        ],
        .enforcement: [
            .unary(IntegrityServiceMethods.checkBlock) { request, _ in
                CheckBlockResponse(
                    blocked: request.purpose == .subsidy, by: [BarringRecord(kind: .m5)],
                    untilDate: request.asOfDate)
            }
        ],
        .finance: [
            .unary(LoanServiceMethods.checkBorrowerEligibility) { request, _ in
                page(request) { .init(loan: $0, response: assessment(of: $0, request)) }
            },
            .unary(GrantServiceMethods.listGrants) { request, _ in
                ListGrantsResponse(
                    grants: [Grant(grantID: "G-1", enterpriseUSCC: request.enterpriseUSCC)])
            },
        ],
    ]

    /// Forty loans, twenty on a page.
    private static func page(
        _ request: CheckBorrowerEligibilityRequest,
        _ item: (Loan) -> CheckBorrowerEligibilityResponse.Item
    ) -> CheckBorrowerEligibilityResponse {
        let isFirst = request.pageToken.isEmpty
        return CheckBorrowerEligibilityResponse(
            items: (isFirst ? 1...20 : 21...40).map {
                item(
                    Loan(
                        loanID: "L-\($0)", borrowerUSCC: request.borrowerUSCC,
                        lenderID: "bank-\($0)"))
            }, nextPageToken: isFirst ? "20" : "")
    }

    private static func assessment(
        of loan: Loan, _ request: CheckBorrowerEligibilityRequest
    ) -> CheckEligibilityResponse {
        CheckEligibilityResponse(
            assessments: [
                Assessment(
                    ruleID: "\(loan.loanID) of \(loan.lenderID)",
                    subjectUSCC: loan.borrowerUSCC, asOfDate: request.applicationDate,
                    titleZh: request.explain ? "explained" : "")
            ], bestNow: "now", bestPossible: "possible")
    }

    private func view(
        as principal: Principal = Principal(role: .bureau, id: "city"), day: String = "",
        _ gateway: GatewayUnderTest
    ) async throws -> GetApplicantViewResponse {
        try await gateway.rpc.call(
            ApplicantViewServiceMethods.getApplicantView,
            GetApplicantViewRequest(uscc: Self.uscc, asOfDate: day),
            options: CallOptions(principal: principal))
    }

    @Test("What every owner says stands in its section, loans with what each brings")
    func whole() async throws {
        try await GatewayUnderTest.with(Self.everything) { gateway in
            let view = try await view(day: "2025-12-08", gateway)
            #expect(view.uscc == Self.uscc)
            #expect(view.asOfDate == "2025-12-08")
            for (owner, state) in view.states {
                #expect(state == SectionState(available: true, owner: owner.rawValue))
            }
            #expect(view.registry?.entity?.name == "青岛样例科技有限公司")
            #expect(view.registry?.facts.map(\.valueJSON) == ["2025-12-08"])
            #expect(view.registry?.projects.map(\.projectID) == ["P-1"])
            #expect(view.prizes?.prizes.map(\.prizeID) == ["Z-1"])
            #expect(view.integrity?.blocked == true)
            #expect(view.integrity?.by == [BarringRecord(kind: .m5)])
            #expect(view.integrity?.untilDate == "2025-12-08")
            #expect(view.loans?.grants.map(\.grantID) == ["G-1"])
            let loans = try #require(view.loans?.loans)
            #expect(loans.map { $0.loan?.loanID } == (1...40).map { "L-\($0)" })
            #expect(
                loans.map { $0.assessments.map(\.ruleID) }
                    == (1...40).map { ["L-\($0) of bank-\($0)"] })
            #expect(loans[0].assessments[0].asOfDate == "2025-12-08")
            #expect(loans[0].bestNow == "now")
            #expect(loans[0].bestPossible == "possible")
            let pages = gateway.owners[.finance]?.calls.filter {
                $0.path.hasSuffix("/CheckBorrowerEligibility")
            }
            #expect(pages?.count == 2)
        }
    }

    @Test("Sentences are asked of finance where the caller wants them")
    func explained() async throws {
        try await GatewayUnderTest.with(Self.everything) { gateway in
            for explain in [false, true] {
                let view = try await gateway.rpc.call(
                    ApplicantViewServiceMethods.getApplicantView,
                    GetApplicantViewRequest(uscc: Self.uscc, explain: explain))
                let titles = Set(view.loans?.loans.flatMap(\.assessments).map(\.titleZh) ?? [])
                #expect(titles == [explain ? "explained" : ""])
            }
        }
    }

    @Test("An owner that does not have a method leaves an empty part, not a missing one")
    func unimplemented() async throws {
        var methods = Self.everything
        methods[.finance]!.append(
            .unary(GuaranteeServiceMethods.listGuarantees) { _, _ in
                throw RPCError(.unimplemented, .methodNotFound, "no such method")
            })
        try await GatewayUnderTest.with(methods) { gateway in
            let view = try await view(gateway)
            #expect(view.loans?.state == SectionState(available: true, owner: "finance"))
            #expect(view.loans?.guarantees == [])
        }
    }

    @Test("Without a day it is today in Qingdao, whatever the day in Greenwich")
    func today() async throws {
        try await GatewayUnderTest.with(Self.everything) { gateway in
            let view = try await view(gateway)
            #expect(view.asOfDate == "2026-03-01")
            #expect(view.registry?.facts.map(\.valueJSON) == ["2026-03-01"])
        }
    }

    @Test("Every owner is asked in the caller's own name, and for less time than the caller has")
    func onward() async throws {
        try await GatewayUnderTest.with(Self.everything) { gateway in
            let caller = Principal(role: .applicant, id: Self.uscc)
            _ = try await view(as: caller, gateway)
            for standIn in gateway.owners.values {
                #expect(!standIn.calls.isEmpty)
                for call in standIn.calls {
                    #expect(call.principal == caller)
                    let deadline = try #require(call.deadline)
                    #expect(deadline.remaining < .seconds(29.9))
                }
            }
        }
    }

    @Test("A stopped owner leaves its own section out, and no other", arguments: Owner.allCases)
    func stopped(owner: Owner) async throws {
        try await GatewayUnderTest.with(Self.everything, stopped: [owner]) { gateway in
            for (other, state) in try await view(gateway).states {
                #expect(state.available == (other != owner))
                guard other == owner else { continue }
                #expect(state.owner == owner.rawValue)
                #expect(state.reason.hasSuffix(": \(owner.rawValue) cannot be reached"))
                #expect(state.retryAfterMs == 1000)
            }
        }
    }

    @Test("A silent owner holds the view no longer than its time, and the others are shown")
    func silent() async throws {
        try await GatewayUnderTest.with(Self.everything, silent: [.platforms]) { gateway in
            // Asked without the server's own deadline: the gatherer alone has to come back.
            let handler = ApplicantViewHandler(
                gatherer: ApplicantViewGatherer(owners: gateway.clients),
                clock: GatewayUnderTest.clock)
            let view = try await handler.getApplicantView(
                request: GetApplicantViewRequest(uscc: Self.uscc),
                context: ServerContext(
                    principal: Principal(role: .bureau, id: "city"), deadline: .after(.seconds(15)))
            )
            #expect(
                view.registry?.state
                    == SectionState(
                        owner: "platforms",
                        reason: "entity, facts, projects: platforms did not answer in time",
                        retryAfterMs: 1000))
            for (owner, state) in view.states where owner != .platforms {
                #expect(state.available)
            }
            #expect(view.loans?.loans.count == 40)
        }
    }

    @Test("A bank sees its loans, and is told which parts are not open to it")
    func bank() async throws {
        try await GatewayUnderTest.with(Self.everything) { gateway in
            let view = try await view(as: Principal(role: .bank, id: "bank-1"), gateway)
            #expect(
                view.loans?.state
                    == SectionState(
                        available: true, owner: "finance",
                        reason: "grants, policies: not open to role bank"))
            #expect(view.loans?.loans.count == 40)
            #expect(
                view.prizes?.state
                    == SectionState(owner: "talent", reason: "prizes: not open to role bank"))
            #expect(
                view.integrity?.state
                    == SectionState(
                        owner: "enforcement", reason: "integrity: not open to role bank"))
            #expect(view.registry?.state?.available == false)
            #expect(gateway.owners[.talent]?.calls.isEmpty == true)
            #expect(gateway.owners[.platforms]?.calls.isEmpty == true)
        }
    }

    @Test("A part that failed makes its section incomplete; what arrived is shown, with the reason")
    func partial() async throws {
        var methods = Self.everything
        let busy = RPCError.unavailable(
            .storageUnavailable, "the database is busy", retryAfterMilliseconds: 250)
        methods[.finance]![0] = .unary(LoanServiceMethods.checkBorrowerEligibility) { request, _ in
            Self.page(request) { loan in
                loan.loanID == "L-7"
                    ? .init(loan: loan, status: busy.status)
                    : .init(loan: loan, response: Self.assessment(of: loan, request))
            }
        }
        try await GatewayUnderTest.with(methods) { gateway in
            let view = try await view(gateway)
            let loans = try #require(view.loans)
            #expect(
                loans.state
                    == SectionState(
                        owner: "finance", reason: "assessments: the database is busy",
                        retryAfterMs: 250))
            #expect(loans.loans.map(\.assessments.count) == (1...40).map { $0 == 7 ? 0 : 1 })
            #expect(loans.grants.count == 1)
        }
    }

    @Test("When platforms says that there is no such entity, there is no view")
    func unknown() async throws {
        var methods = Self.everything
        methods[.platforms]![1] = .unary(RegistryServiceMethods.getEntityFacts) { _, _ in
            throw RPCError.notFound(.entityNotFound, "no such entity is on file")
        }
        try await GatewayUnderTest.with(methods) { gateway in
            let error = await #expect(throws: RPCError.self) { try await view(gateway) }
            #expect(error?.code == .notFound)
            #expect(error?.reason == .entityNotFound)
        }
    }

    @Test("An applicant may view itself only")
    func otherApplicant() async throws {
        try await GatewayUnderTest.with(Self.everything) { gateway in
            let other = Principal(role: .applicant, id: "Y1370213YHK74HLM41")
            let error = await #expect(throws: RPCError.self) {
                try await view(as: other, gateway)
            }
            #expect(error?.reason == .notYourRecord)
            #expect(gateway.owners.values.allSatisfy { $0.calls.isEmpty })
        }
    }
}

extension GetApplicantViewResponse {
    /// The state of every section, by its owner.
    fileprivate var states: [(Owner, SectionState)] {
        [
            (.platforms, registry?.state ?? SectionState()),
            (.talent, prizes?.state ?? SectionState()),
            (.enforcement, integrity?.state ?? SectionState()),
            (.finance, loans?.state ?? SectionState()),
        ]
    }
}
