import GatewayService
import Identity
import JSON
import Messages
import RPC
import Stubs
import TestKit
import Testing
import Wire

@Suite("Calls reach the service that owns them", .timeLimit(.minutes(5)))
struct ForwardingTests {
    @Test(
        "Every method that does not stream can be called through the JSON door and reaches its owner",
        arguments: AllMethods.list.filter { $0.shape == .unary }.map(\.path).filter { path in
            // A journal is asked for at the service that keeps it.
            !["qingke.bench.", "grpc.testing.", "qingke.procedure.v1.JournalService/"]
                .contains(where: path.hasPrefix)
        })
    func everyMethod(path: String) async throws {
        let role = try #require(MethodRoles.table.roles(for: path).map(\.rawValue).sorted().first)
        let caller = role == "anonymous" ? nil : "\(role):\(GatewayUnderTest.uscc)"
        try await GatewayUnderTest.with { gateway in
            let answer = try await gateway.post(path, Self.body(of: path), as: caller)
            #expect(answer.status == 200, "\(String(decoding: answer.body, as: UTF8.self))")
            #expect(answer.headers["content-type"] == "application/json")
            for (owner, standIn) in gateway.owners {
                #expect(standIn.paths.contains(path) == Self.owners(of: path).contains(owner))
            }
        }
    }

    /// The least that the gateway's own methods ask for.
    private static func body(of path: String) -> String {
        switch path.split(separator: "/").last {
        case "GetApplicantView": #"{"uscc": "\#(GatewayUnderTest.uscc)"}"#
        case "Evaluate", "GetRule": #"{"rule_id": "fin.qingkedai"}"#
        case "BatchEvaluate": #"{"requests": [{"rule_id": "fin.qingkedai"}]}"#
        case "GetAssessment": #"{"assessment_id": "finance-abc"}"#
        default: "{}"
        }
    }

    private static func owners(of path: String) -> [Owner] {
        switch path.split(separator: "/").last {
        case "ListRules": Owner.allCases
        case "Evaluate", "GetRule", "BatchEvaluate", "GetAssessment": [.finance]
        default: Owner.allCases.filter { path.contains(".\($0.rawValue).") }
        }
    }

    @Test("The native door forwards the same methods, unread")
    func nativeDoor() async throws {
        let echo = RPCMethod.unary(LoanServiceMethods.getLoan) { request, _ in
            GetLoanResponse(loan: Loan(loanID: request.loanID, contractAmountFen: .max))
        }
        try await GatewayUnderTest.with([.finance: [echo]]) { gateway in
            let answer = try await gateway.rpc.call(
                LoanServiceMethods.getLoan, GetLoanRequest(loanID: "L-1"))
            #expect(answer.loan == Loan(loanID: "L-1", contractAmountFen: .max))
        }
    }

    @Test("A forwarded call counts under its method at every door, one of no owner does not")
    func counted() async throws {
        try await GatewayUnderTest.with { gateway in
            _ = try await gateway.rpc.call(LoanServiceMethods.getLoan, GetLoanRequest())
            _ = try await gateway.post(LoanServiceMethods.getLoan.path, "{}")
            let odd = MethodDescriptor<GetLoanRequest, GetLoanResponse>(
                service: "qingke.finance.v1.LoanService", name: "GetMoon", hasRequestID: false)
            _ = await refusal { try await gateway.rpc.call(odd, GetLoanRequest()) }
            let page = try MetricsPage(gateway.server.metrics)
            #expect(page.handled(LoanServiceMethods.getLoan.path, "OK") == "2")
            #expect(page["qingke_rpc_server_started_total", "unknown"] == "1")
            #expect(!page.samples.keys.contains { $0.contains("GetMoon") })
        }
    }

    @Test(
        "The owner gets the caller's principal, what is left of its deadline, and a step of its trace"
    )
    func onward() async throws {
        let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
        try await GatewayUnderTest.with { gateway in
            _ = try await gateway.post(
                "qingke.finance.v1.LoanService/GetLoan", "{}", as: "bank:qd-bank-01",
                timeout: "20S", headers: [("traceparent", trace)])
            let head = try #require(gateway.owners[.finance]?.calls.first)
            #expect(head.principal == Principal(role: .bank, id: "qd-bank-01"))
            let onward = try #require(head.metadata[Metadata.traceParentKey])
            let (given, got) = (TraceContext(parsing: trace), TraceContext(parsing: onward))
            #expect(got?.traceID == given?.traceID)
            #expect(got?.spanID != given?.spanID)
            let left = try #require(head.deadline).remaining
            #expect(left <= .seconds(20))
        }
    }

    @Test("A caller without a principal stays anonymous: the gateway lends it nothing")
    func anonymous() async throws {
        try await GatewayUnderTest.with { gateway in
            let call = Call(
                path: LoanServiceMethods.getLoan.path, payload: [],
                context: ServerContext(principal: .anonymous, deadline: .after(.seconds(60))))
            _ = try await Forwarder(owners: gateway.clients).forward(call)
            #expect(gateway.owners[.finance]?.calls.first?.principal == .anonymous)
        }
    }

    @Test("An owner's error passes through whole: code, message, reason, fields, facts and delay")
    func ownersError() async throws {
        var failure = RPCError.unavailable(
            .storageUnavailable, "the database is busy", retryAfterMilliseconds: 1500)
        failure.facts = ["table": "loans"]
        failure.violations = [FieldViolation(field: "loan.use", description: "is not known")]
        let refuse = RPCMethod.unary(LoanServiceMethods.getLoan) { [failure] _, _ in
            throw failure
        }
        try await GatewayUnderTest.with([.finance: [refuse]]) { gateway in
            let error = try #require(
                await #expect(throws: RPCError.self) {
                    try await gateway.rpc.call(LoanServiceMethods.getLoan, GetLoanRequest())
                })
            #expect(error.status == failure.status)
        }
    }

    @Test("A stopped owner is UNAVAILABLE by name, not by address")
    func stoppedOwner() async throws {
        try await GatewayUnderTest.with(stopped: [.finance]) { gateway in
            let error = try #require(
                await #expect(throws: RPCError.self) {
                    try await gateway.rpc.call(LoanServiceMethods.getLoan, GetLoanRequest())
                })
            #expect(error.code == .unavailable)
            #expect(error.reason == .serviceUnreachable)
            #expect(error.message == "finance cannot be reached; try again shortly")
            #expect(error.facts == ["service": "finance"])
            #expect(error.retryAfterMilliseconds == 1000)
        }
    }

    @Test("Rules go to their family's owner, and rules without a family to platforms")
    func rules() {
        #expect(MethodOwners.owner(ofRule: "lpr") == .finance)
        #expect(MethodOwners.owner(ofRule: "accrue") == .finance)
        #expect(MethodOwners.owner(ofRule: "fin.qingkedai") == .finance)
        #expect(MethodOwners.owner(ofRule: "core.uscc") == .talent)
        #expect(MethodOwners.owner(ofRule: "tal.flexible") == .talent)
        #expect(MethodOwners.owner(ofRule: "enf.machine.infringement") == .enforcement)
        #expect(MethodOwners.owner(ofRule: "int.block") == .enforcement)
        #expect(MethodOwners.owner(ofRule: "registry.resolve") == .platforms)
        #expect(MethodOwners.owner(ofRule: "finish.line") == .platforms)
    }
}
