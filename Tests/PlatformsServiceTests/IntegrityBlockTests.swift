import Identity
import JSON
import Messages
import NIOPosix
import RPC
import Stubs
import TestKit
import Testing

@testable import PlatformsService

@Suite("Blocks of the integrity list, asked for by the rules of platforms")
struct IntegrityBlockTests {
    private static let uscc = SampleCode.of(1)

    @Test("The list is asked once, for each purpose, of the day of the question")
    func asked() async throws {
        let list = Self.list { question in
            #expect(question.subjectUSCC == Self.uscc)
            #expect(question.asOfDate == "2024-04-10")
            return question.purpose == .applyAward ? Self.barred : CheckBlockResponse()
        } whenAsked: { questions in
            #expect(questions.map(\.purpose) == [.applyPlan, .applyAward, .filing])
        }
        try await PlatformsUnderTest.run(enforcement: list) { service in
            try await service.create(Self.uscc)
            let answer = try await Self.award(service)
            #expect(answer.outcome == .no)
            #expect(answer.findings.filter { $0.verdict == .unmet }.map(\.conditionID) == ["c3"])
            let fact = try #require(answer.facts.first { $0.name == "integrity_blocks" })
            #expect(fact.source == "enforcement")
            // The records that the answer relies on, with their revisions.
            #expect(
                try JSONValue(parsing: fact.valueJSON) == [
                    [
                        "from": "2024-04-10", "to": "2028-04-17", "scopes": ["award"],
                        "records": [["id": "ic-1-m9", "revision": 3]],
                    ]
                ])
            // The unit itself learns what bars it, not by which record.
            let own = try await Self.award(service, as: Principal(role: .applicant, id: Self.uscc))
            #expect(own.outcome == .no)
            #expect(!own.facts.contains { $0.valueJSON.contains("ic-1-m9") })
        }
    }

    @Test("What bars from plans or filings alone does not bar from an award")
    func otherPurposes() async throws {
        let list = Self.list { $0.purpose == .applyAward ? CheckBlockResponse() : Self.barred }
        try await PlatformsUnderTest.run(enforcement: list) { service in
            try await service.create(Self.uscc)
            #expect(try await Self.award(service).outcome == .yes)
        }
    }

    @Test(
        "A list that is not there, is silent, or refuses leaves the answer unknown, never no",
        arguments: ["stopped", "silent", "refusing", "short"])
    func unavailable(how: String) async throws {
        let list: any RPCCaller =
            switch how {
            case "stopped": StoppedOwner()
            case "silent": SilentOwner()
            case "refusing":
                Self.caller {
                    BatchCheckBlockResponse(
                        answers: $0.questions.map { _ in
                            BlockAnswer(status: RPCError.invalidArgument([]).status)
                        })
                }
            default: Self.caller { _ in BatchCheckBlockResponse() }
            }
        try await PlatformsUnderTest.run(enforcement: list, ownerWait: .milliseconds(200)) {
            service in
            try await service.create(Self.uscc)
            let answer = try await Self.award(service)
            #expect(answer.outcome == .unknown)
            #expect(answer.amountIfMetFen == 77_777_777)
            let fact = try #require(answer.facts.first { $0.name == "integrity_blocks" })
            #expect(fact.unknownReason == .ownerUnavailable)
            #expect(fact.source == "enforcement")
            #expect(fact.retryAfterMs == (how == "stopped" ? 1_500 : 1_000))
        }
    }

    @Test("Who says itself that nothing bars it, or asks without a subject or a day, asks nobody")
    func notAsked() async throws {
        let list = Self.caller { _ in
            Issue.record("the list was asked")
            return BatchCheckBlockResponse()
        }
        try await PlatformsUnderTest.run(enforcement: list) { service in
            try await service.create(Self.uscc)
            let given = Self.facts + [.init(name: "integrity_blocks", valueJSON: "[]")]
            #expect(try await Self.award(service, facts: given).outcome == .yes)
            let subjectless = try await Self.award(service, subject: "")
            #expect(subjectless.outcome == .unknown)
            // A rule that asks for no clean record.
            let policy = PolicyServiceClient(
                service.caller.calling(as: Principal(role: .bureau, id: "b1")))
            _ = try await policy.evaluate(
                .init(
                    ruleID: "registry.resolve", asOfDate: "2024-04-10", subjectUSCC: Self.uscc))
        }
    }

    @Test("The list behind a socket answers; with its process gone it is unavailable")
    func sockets() async throws {
        let group = MultiThreadedEventLoopGroup.singleton
        let server = RPCServer(
            services: [
                Self.service { request, context in
                    #expect(context.principal == Platforms.identity)
                    return BatchCheckBlockResponse(
                        answers: request.questions.map { _ in BlockAnswer(answer: .init()) })
                }
            ], interceptors: [], group: group, logger: .silent)
        let endpoint = try await server.start(at: Endpoint(host: "127.0.0.1", port: 0))
        let client = RPCClient(endpoint, identity: Platforms.identity, group: group)
        try await PlatformsUnderTest.run(enforcement: client) { service in
            try await service.create(Self.uscc)
            #expect(try await Self.award(service).outcome == .yes)
            await server.drain(within: .seconds(1))
            let answer = try await Self.award(service)
            #expect(answer.outcome == .unknown)
            #expect(answer.facts.contains { $0.unknownReason == .ownerUnavailable })
        }
        await client.close()
    }
}

extension IntegrityBlockTests {
    fileprivate static let facts: [Messages.Fact] = [
        .init(name: "platform_status", valueJSON: "\"filed\""),
        .init(name: "prev_year_platform_grade", valueJSON: "\"good\""),
        .init(name: "prev_year_platform_service_income_fen", valueJSON: "777777779"),
    ]

    fileprivate static let barred = CheckBlockResponse(
        blocked: true,
        by: [
            BarringRecord(kind: .m9, lastDayDate: "2028-04-17", recordID: "ic-1-m9", revision: 3)
        ], untilDate: "2028-04-17")

    fileprivate static func award(
        _ service: PlatformsUnderTest, facts: [Messages.Fact] = facts, subject: String = uscc,
        as principal: Principal = Principal(role: .bureau, id: "b1")
    ) async throws -> Messages.Assessment {
        let policy = PolicyServiceClient(service.caller.calling(as: principal))
        let response = try await policy.evaluate(
            .init(
                ruleID: "poc.award", facts: facts, asOfDate: "2024-04-10", subjectUSCC: subject))
        return try #require(response.assessment)
    }

    fileprivate static func list(
        _ answer: @escaping @Sendable (CheckBlockRequest) -> CheckBlockResponse,
        whenAsked: @escaping @Sendable ([CheckBlockRequest]) -> Void = { _ in }
    ) -> any RPCCaller {
        caller { request in
            whenAsked(request.questions)
            return BatchCheckBlockResponse(
                answers: request.questions.map { BlockAnswer(answer: answer($0)) })
        }
    }

    fileprivate static func caller(
        _ answer: @escaping @Sendable (BatchCheckBlockRequest) -> BatchCheckBlockResponse
    ) -> any RPCCaller {
        InProcessCaller([service { request, _ in answer(request) }], as: Platforms.identity)
    }

    fileprivate static func service(
        _ answer:
            @escaping @Sendable (BatchCheckBlockRequest, ServerContext) -> BatchCheckBlockResponse
    ) -> RPCService {
        RPCService(
            name: IntegrityServiceMethods.serviceName,
            methods: [
                .unary(IntegrityServiceMethods.batchCheckBlock) { answer($0, $1) }
            ])
    }
}
