import GatewayService
import Messages
import RPC
import Stubs
import Testing

@Suite("Questions about rules are split by owner and put together again", .timeLimit(.minutes(5)))
struct PolicyRouterTests {
    /// Each owner answers with its own name beside the rule that was asked for.
    static let everywhere = Dictionary(
        uniqueKeysWithValues: Owner.allCases.map { owner in
            (
                owner,
                [
                    RPCMethod.unary(PolicyServiceMethods.evaluate) { request, _ in
                        EvaluateResponse(assessment: answer(request, owner))
                    },
                    .unary(PolicyServiceMethods.batchEvaluate) { request, _ in
                        BatchEvaluateResponse(
                            items: request.requests.map { .init(assessment: answer($0, owner)) })
                    },
                    .unary(PolicyServiceMethods.listRules) { request, _ in
                        ListRulesResponse(
                            rules: ["b", "a"].map { Rule(ruleID: "\($0).\(owner.rawValue)") },
                            parameterSetHash: owner.rawValue)
                    },
                    .unary(PolicyServiceMethods.getAssessment) { request, _ in
                        GetAssessmentResponse(
                            assessment: Assessment(
                                assessmentID: request.assessmentID, ruleID: owner.rawValue))
                    },
                ]
            )
        })

    private static func answer(_ request: EvaluateRequest, _ owner: Owner) -> Assessment {
        Assessment(ruleID: request.ruleID, ruleVersion: owner.rawValue)
    }

    private func batch(
        _ rules: [String], _ gateway: GatewayUnderTest
    ) async throws -> [BatchEvaluateResponse.Item] {
        try await gateway.rpc.call(
            PolicyServiceMethods.batchEvaluate,
            BatchEvaluateRequest(requests: rules.map { EvaluateRequest(ruleID: $0) })
        ).items
    }

    static let mixed = ["tal.a", "fin.a", "int.block", "fin.b", "registry.a", "core.a", "lpr"]

    @Test(
        "A batch is answered in its own order, each item by its rule's owner, a small share in one call"
    )
    func order() async throws {
        try await GatewayUnderTest.with(Self.everywhere) { gateway in
            let items = try await batch(Self.mixed, gateway)
            #expect(items.map { $0.assessment?.ruleID } == Self.mixed)
            #expect(
                items.map { $0.assessment?.ruleVersion } == [
                    "talent", "finance", "enforcement", "finance", "platforms", "talent", "finance",
                ])
            #expect(gateway.owners.values.allSatisfy { $0.calls.count == 1 })
        }
    }

    @Test("A stopped owner gives its items a status, and the others their answers")
    func stoppedOwner() async throws {
        try await GatewayUnderTest.with(Self.everywhere, stopped: [.finance]) { gateway in
            let items = try await batch(Self.mixed, gateway)
            for (rule, item) in zip(Self.mixed, items) {
                let isFinance = MethodOwners.owner(ofRule: rule) == .finance
                #expect((item.assessment == nil) == isFinance)
                guard isFinance else { continue }
                let status = try #require(item.status)
                let error = RPCError(status: status)
                #expect(error.code == .unavailable)
                #expect(error.reason == .serviceUnreachable)
                #expect(error.facts == ["service": "finance"])
            }
        }
    }

    @Test("A silent owner gives its items a status in time for the others to arrive")
    func silentOwner() async throws {
        try await GatewayUnderTest.with(Self.everywhere, silent: [.enforcement]) { gateway in
            let router = PolicyRouter(owners: gateway.clients)
            let answer = try await router.batchEvaluate(
                request: BatchEvaluateRequest(
                    requests: Self.mixed.map { EvaluateRequest(ruleID: $0) }),
                context: ServerContext(
                    principal: .init(role: .bureau, id: "city"), deadline: .after(.seconds(15))))
            let missing = answer.items.enumerated().filter { $0.element.assessment == nil }
            #expect(missing.map(\.offset) == [2])
            #expect(missing[0].element.status?.code == 4)  // DEADLINE_EXCEEDED
        }
    }

    @Test("An owner that answers too few items fails its own items, not the batch")
    func miscount() async throws {
        var methods = Self.everywhere
        methods[.finance]![1] = .unary(PolicyServiceMethods.batchEvaluate) { _, _ in
            BatchEvaluateResponse(items: [.init(assessment: Assessment(ruleID: "fin.a"))])
        }
        try await GatewayUnderTest.with(methods) { gateway in
            let items = try await batch(["fin.a", "fin.b", "tal.a"], gateway)
            #expect(items.map { $0.assessment == nil } == [true, true, false])
            #expect(items[0].status?.message == "finance answered 1 of 2 evaluations")
        }
    }

    @Test("An item without a rule fails alone")
    func withoutRule() async throws {
        try await GatewayUnderTest.with(Self.everywhere) { gateway in
            let items = try await batch(["", "fin.a"], gateway)
            #expect(items[0].status?.code == 3)  // INVALID_ARGUMENT
            #expect(items[1].assessment?.ruleID == "fin.a")
        }
    }

    @Test("A thousand evaluations are taken, one more is refused with the limit")
    func limit() async throws {
        try await GatewayUnderTest.with(Self.everywhere) { gateway in
            let many = [String](repeating: "fin.a", count: 1000)
            let items = try await batch(many, gateway)
            #expect(items.count == 1000)
            let error = await #expect(throws: RPCError.self) {
                try await batch(many + ["fin.a"], gateway)
            }
            #expect(
                error?.violations == [
                    FieldViolation(
                        field: "requests",
                        description: "has 1001 evaluations; at most 1000 are taken at once")
                ])
        }
    }

    @Test("A share whose answers are too many for one frame is asked for in parts")
    func largeAnswers() async throws {
        var methods = Self.everywhere
        methods[.finance]![1] = .unary(PolicyServiceMethods.batchEvaluate) { request, _ in
            BatchEvaluateResponse(
                items: request.requests.map {
                    let result = String(repeating: "x", count: 15 << 10)
                    return .init(assessment: Assessment(ruleID: $0.ruleID, resultJSON: result))
                })
        }
        try await GatewayUnderTest.with(methods) { gateway in
            let rules = (0..<500).map { "fin.\($0)" }
            // Asked without a frame of its own, as the JSON door does.
            let answer = try await PolicyRouter(owners: gateway.clients).batchEvaluate(
                request: BatchEvaluateRequest(
                    requests: rules.map { EvaluateRequest(ruleID: $0) }),
                context: ServerContext(
                    principal: .init(role: .bureau, id: "city"), deadline: .after(.seconds(60))))
            #expect(answer.items.map { $0.assessment?.ruleID } == rules)
        }
    }

    @Test("An evaluation goes to its rule's owner; without a rule it goes to nobody")
    func evaluate() async throws {
        try await GatewayUnderTest.with(Self.everywhere) { gateway in
            let answer = try await gateway.rpc.call(
                PolicyServiceMethods.evaluate, EvaluateRequest(ruleID: "enf.a"))
            #expect(answer.assessment?.ruleVersion == "enforcement")
            let error = await #expect(throws: RPCError.self) {
                try await gateway.rpc.call(PolicyServiceMethods.evaluate, EvaluateRequest())
            }
            #expect(error?.violations.map(\.field) == ["rule_id"])
        }
    }

    @Test("The rules of all services are listed by id")
    func list() async throws {
        try await GatewayUnderTest.with(Self.everywhere) { gateway in
            let answer = try await gateway.rpc.call(
                PolicyServiceMethods.listRules, ListRulesRequest())
            let names = Owner.allCases.map(\.rawValue).sorted()
            #expect(
                answer.rules.map(\.ruleID) == names.map { "a.\($0)" } + names.map { "b.\($0)" })
            #expect(answer.unavailableServices.isEmpty)
            #expect(answer.parameterSetHash.isEmpty)
        }
    }

    @Test("A service that does not answer is named, and the rules of the others are listed")
    func listWithStopped() async throws {
        try await GatewayUnderTest.with(
            Self.everywhere, stopped: [.talent], silent: [.platforms]
        ) { gateway in
            let answer = try await PolicyRouter(owners: gateway.clients).listRules(
                request: ListRulesRequest(),
                context: ServerContext(
                    principal: .init(role: .bureau, id: "city"), deadline: .after(.seconds(15))))
            #expect(
                answer.rules.map(\.ruleID) == [
                    "a.enforcement", "a.finance", "b.enforcement", "b.finance",
                ])
            #expect(answer.unavailableServices == ["talent", "platforms"])
        }
    }

    @Test("A stored assessment is asked of the service that its id names")
    func assessment() async throws {
        try await GatewayUnderTest.with(Self.everywhere) { gateway in
            let answer = try await gateway.rpc.call(
                PolicyServiceMethods.getAssessment,
                GetAssessmentRequest(assessmentID: "talent-7q2"))
            #expect(answer.assessment?.ruleID == "talent")
            let error = await #expect(throws: RPCError.self) {
                try await gateway.rpc.call(
                    PolicyServiceMethods.getAssessment, GetAssessmentRequest(assessmentID: "x-7q2"))
            }
            #expect(error?.reason == .assessmentNotFound)
        }
    }
}
