import GatewayService
import Identity
import JSON
import Messages
import RPC
import Stubs
import TestKit
import Testing

@Suite("The same wrong question is answered the same at both doors", .timeLimit(.minutes(5)))
struct SameErrorTests {
    /// What programs read of an error.
    struct Answer: Hashable {
        var code = ""
        var reason = ""
        var message = ""
        var violations: [FieldViolation] = []
        var facts: [String: String] = [:]
        var retryAfterMilliseconds: Int64?
    }

    /// Asks over native RPC.
    private func native(
        _ gateway: GatewayUnderTest, as role: Role,
        _ call: (RPCClient, CallOptions) async throws -> Void
    ) async throws -> Answer {
        let error = try #require(
            await refusal {
                try await call(
                    gateway.rpc, CallOptions(principal: Principal(role: role, id: "x")))
            })
        return Answer(
            code: error.code.name, reason: error.reason?.rawValue ?? "", message: error.message,
            violations: error.violations, facts: error.facts,
            retryAfterMilliseconds: error.retryAfterMilliseconds)
    }

    /// Asks over HTTP.
    private func json(
        _ gateway: GatewayUnderTest, as role: Role, _ method: String, _ body: String
    ) async throws -> Answer {
        let problem = try await gateway.post(method, body, as: "\(role.rawValue):x").json
        return Answer(
            code: problem["code"]?.stringValue ?? "", reason: problem["reason"]?.stringValue ?? "",
            message: problem["detail"]?.stringValue ?? "",
            violations: (problem["violations"]?.arrayValue ?? []).map {
                FieldViolation(
                    field: $0["field"]?.stringValue ?? "",
                    description: $0["description"]?.stringValue ?? "")
            },
            facts: (problem["facts"]?.objectValue ?? [:]).compactMapValues(\.stringValue),
            retryAfterMilliseconds: problem["retry_after_ms"]?.integerValue)
    }

    @Test("Wrong fields")
    func wrongFields() async throws {
        try await GatewayUnderTest.with { gateway in
            let native = try await native(gateway, as: .bureau) {
                _ = try await ApplicantViewServiceClient($0).getApplicantView(
                    GetApplicantViewRequest(uscc: "1337", asOfDate: "2026-02-30"), options: $1)
            }
            let json = try await json(
                gateway, as: .bureau, ProblemTests.view,
                #"{"uscc": "1337", "as_of_date": "2026-02-30"}"#)
            #expect(native.reason == "INVALID_REQUEST")
            #expect(native.violations.map(\.field) == ["uscc", "as_of_date"])
            #expect(native == json)
        }
    }

    @Test("A role that may not call")
    func wrongRole() async throws {
        try await GatewayUnderTest.with { gateway in
            let native = try await native(gateway, as: .applicant) {
                _ = try await LoanServiceClient($0).recordLoan(RecordLoanRequest(), options: $1)
            }
            let json = try await json(gateway, as: .applicant, ProblemTests.recordLoan, "{}")
            #expect(native.reason == "ROLE_NOT_ALLOWED")
            #expect(native == json)
        }
    }

    @Test("What an owner refuses, with every detail")
    func ownersRefusal() async throws {
        let refused = RPCMethod.unary(LoanServiceMethods.getLoan) { request, _ in
            var error = RPCError.invalidArgument([
                FieldViolation(field: "loan_id", description: "\"\(request.loanID)\" is no number"),
                FieldViolation(field: "lender_id", description: "is empty"),
            ])
            error.facts = ["result_json": #"{"error":"bad_fact"}"#]
            error.retryAfterMilliseconds = 1500
            throw error
        }
        try await GatewayUnderTest.with([.finance: [refused]]) { gateway in
            let native = try await native(gateway, as: .bank) {
                _ = try await LoanServiceClient($0).getLoan(
                    GetLoanRequest(loanID: "青-1"), options: $1)
            }
            let json = try await json(
                gateway, as: .bank, "qingke.finance.v1.LoanService/GetLoan",
                #"{"loan_id": "青-1"}"#)
            #expect(native.violations.count == 2)
            #expect(native.retryAfterMilliseconds == 1500)
            #expect(native == json)
        }
    }

    @Test("An owner that is stopped, by name")
    func stoppedOwner() async throws {
        try await GatewayUnderTest.with(stopped: [.finance]) { gateway in
            let native = try await native(gateway, as: .bank) {
                _ = try await LoanServiceClient($0).getLoan(GetLoanRequest(), options: $1)
            }
            let json = try await json(
                gateway, as: .bank, "qingke.finance.v1.LoanService/GetLoan", "{}")
            #expect(native.facts == ["service": "finance"])
            #expect(native == json)
        }
    }
}
