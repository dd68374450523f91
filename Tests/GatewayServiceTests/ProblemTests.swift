import GatewayService
import JSON
import Messages
import RPC
import Stubs
import TestKit
import Testing

@Suite("What is wrong with a request is answered as problem+json", .timeLimit(.minutes(5)))
struct ProblemTests {
    static let recordLoan = "qingke.finance.v1.LoanService/RecordLoan"
    static let view = "qingke.gateway.v1.ApplicantViewService/GetApplicantView"

    /// The members of every problem, checked against each other.
    private func problem(
        _ answer: HTTPExchange, _ status: Int, _ code: String, _ reason: String,
        at path: String
    ) throws -> JSONValue {
        let json = try answer.json
        #expect(answer.status == status)
        #expect(answer.headers["content-type"] == "application/problem+json")
        #expect(json["status"] == .integer(Int64(status)))
        #expect(json["code"] == .string(code))
        #expect(json["reason"] == .string(reason))
        #expect(json["type"] == .string("/v1/errors/\(reason)"))
        let entry = try #require(ErrorReason(rawValue: reason)?.entry)
        #expect(entry.codes.map(\.name).contains(code))
        #expect(json["remedy"] == .string(entry.remedy[.en]))
        #expect(json["instance"] == .string(path))
        #expect(json["title"]?.stringValue?.isEmpty == false)
        return json
    }

    /// A body that `RecordLoan` refuses.
    private func refusal(of body: String) async throws -> JSONValue {
        try await GatewayUnderTest.with { gateway in
            let answer = try await gateway.post(Self.recordLoan, body, as: "bank:b1")
            #expect(gateway.owners[.finance]?.calls.isEmpty == true)
            return try problem(
                answer, 400, "INVALID_ARGUMENT", "INVALID_JSON", at: "/v1/\(Self.recordLoan)")
        }
    }

    private func violation(_ field: String, _ description: String) -> JSONValue {
        ["field": .string(field), "description": .string(description)]
    }

    @Test("Bad JSON is told by line and column, with what would be right")
    func badJSON() async throws {
        let problem = try await refusal(of: "{\"loan\": {\n  \"loan_id\": L-1}}")
        #expect(problem["title"] == "Invalid JSON")
        #expect(problem["line"] == 2)
        #expect(problem["column"] == 14)
        #expect(
            problem["detail"]
                == .string(
                    "the body is no JSON text: line 2, column 14: L begins no JSON value; write an "
                        + "object, list, string, number, true, false or null"))
    }

    @Test("An empty body is told at its first column")
    func emptyBody() async throws {
        let problem = try await refusal(of: "")
        #expect(problem["line"] == 1)
        #expect(problem["column"] == 1)
    }

    @Test("An unknown field is answered with the fields that there are")
    func unknownField() async throws {
        let problem = try await refusal(of: #"{"lone": {}}"#)
        #expect(
            problem["violations"] == [
                violation(
                    "lone",
                    "qingke.finance.v1.RecordLoanRequest has no such field; it has loan, "
                        + "request_id, validate_only")
            ])
    }

    @Test("Values of a wrong type are told by their paths, all at once")
    func wrongTypes() async throws {
        let problem = try await refusal(
            of: #"{"loan": {"term_months": "a year", "events": [{"amount_fen": true}]}}"#)
        let fields = problem["violations"]?.arrayValue?.compactMap { $0["field"]?.stringValue }
        #expect(fields == ["loan.term_months", "loan.events[0].amount_fen"])
        let description = problem["violations"]?.arrayValue?[0]["description"]?.stringValue
        #expect(description?.hasPrefix("\"a year\" was found; write ") == true)
    }

    @Test("A body that is no object is told with the message's name")
    func notAnObject() async throws {
        let problem = try await refusal(of: "[1]")
        #expect(
            problem["violations"]?.arrayValue?[0]["field"] == "qingke.finance.v1.RecordLoanRequest")
    }

    @Test("A thousand mistakes of one kind are counted, and the first hundred told")
    func manyMistakes() async throws {
        let events = [String](repeating: "7", count: 1000).joined(separator: ",")
        let problem = try await refusal(of: #"{"loan": {"events": [\#(events)]}}"#)
        #expect(problem["detail"] == "1000 fields are wrong; the first 100 are told")
        #expect(problem["violations"]?.arrayValue?.count == 100)
    }

    @Test("A caller that does not say who it is gets 401 and how to say it")
    func missingPrincipal() async throws {
        try await GatewayUnderTest.with { gateway in
            let answer = try await gateway.post(Self.recordLoan, "{}", as: nil)
            let problem = try problem(
                answer, 401, "UNAUTHENTICATED", "PRINCIPAL_MISSING", at: "/v1/\(Self.recordLoan)")
            #expect(problem["detail"]?.stringValue?.contains("ROLE:ID") == true)
            #expect(answer.headers["www-authenticate"] == "Qingke-Principal")
        }
    }

    @Test("A principal of an unknown role gets 401 and the roles that there are")
    func unknownRole() async throws {
        try await GatewayUnderTest.with { gateway in
            let answer = try await gateway.post(Self.recordLoan, "{}", as: "banker:b1")
            let problem = try problem(
                answer, 401, "UNAUTHENTICATED", "PRINCIPAL_MISSING", at: "/v1/\(Self.recordLoan)")
            #expect(problem["detail"]?.stringValue?.contains("\"banker:b1\"") == true)
            #expect(problem["detail"]?.stringValue?.contains("bank, insurer") == true)
        }
    }

    @Test("A role that may not call the method gets 403 and the roles that may")
    func forbiddenRole() async throws {
        try await GatewayUnderTest.with { gateway in
            let answer = try await gateway.post(Self.recordLoan, "{}", as: "applicant:a1")
            let problem = try problem(
                answer, 403, "PERMISSION_DENIED", "ROLE_NOT_ALLOWED", at: "/v1/\(Self.recordLoan)")
            #expect(
                problem["detail"]
                    == .string(
                        "role applicant may not call \(Self.recordLoan); these may: bank"))
        }
    }

    @Test(
        "An unknown method is 404 with the names most like it",
        arguments: [
            "/v1/qingke.finance.v1.LoanService/GetLone", "/v1/LoanService/GetLoan",
            "/v1/qingke.finance.v1.LoanService/getloan",
        ])
    func unknownMethod(path: String) async throws {
        try await GatewayUnderTest.with { gateway in
            let answer = try await HTTPExchange.send("POST", path, to: gateway.http.endpoint)
            let problem = try problem(answer, 404, "UNIMPLEMENTED", "METHOD_NOT_FOUND", at: path)
            let detail = try #require(problem["detail"]?.stringValue)
            #expect(
                detail.hasPrefix(
                    "\"\(path)\" is no path of this server. The nearest are "
                        + "/v1/qingke.finance.v1.LoanService/GetLoan, "), "\(detail)")
            #expect(detail.hasSuffix("GET /v1/methods lists all methods"))
        }
    }

    @Test("Another verb is 405 with the one that is right")
    func wrongVerb() async throws {
        try await GatewayUnderTest.with { gateway in
            let path = "/v1/\(Self.recordLoan)"
            let answer = try await HTTPExchange.send("GET", path, to: gateway.http.endpoint)
            _ = try problem(answer, 405, "INVALID_ARGUMENT", "INVALID_REQUEST", at: path)
            #expect(answer.headers["allow"] == "POST")
        }
    }

    @Test(
        "Another content type or charset is 415 and says what is taken",
        arguments: [
            "application/x-www-form-urlencoded", "text/plain", "application/json; charset=gbk",
        ])
    func wrongType(type: String) async throws {
        try await GatewayUnderTest.with { gateway in
            let answer = try await gateway.post(Self.recordLoan, "{}", as: "bank:b1", type: type)
            let problem = try problem(
                answer, 415, "INVALID_ARGUMENT", "INVALID_REQUEST", at: "/v1/\(Self.recordLoan)")
            #expect(problem["detail"]?.stringValue?.contains("application/json") == true)
        }
    }

    @Test("A body that says it is larger than 4 MiB is 413 before it is read")
    func tooLargeByLength() async throws {
        try await GatewayUnderTest.with { gateway in
            let head =
                "POST /v1/\(Self.recordLoan) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: 4194305\r\n\r\n"
            let answer = try await HTTPExchange.send(
                Array(head.utf8), to: gateway.http.endpoint)
            _ = try problem(
                answer, 413, "RESOURCE_EXHAUSTED", "MESSAGE_TOO_LARGE", at: "/v1/\(Self.recordLoan)"
            )
        }
    }

    @Test("A body in chunks that grows beyond 4 MiB is 413")
    func tooLargeInChunks() async throws {
        try await GatewayUnderTest.with { gateway in
            let head =
                "POST /v1/\(Self.recordLoan) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
            let chunk = "400001\r\n" + String(repeating: " ", count: 0x400001) + "\r\n0\r\n\r\n"
            let answer = try await HTTPExchange.send(
                Array((head + chunk).utf8), to: gateway.http.endpoint)
            _ = try problem(
                answer, 413, "RESOURCE_EXHAUSTED", "MESSAGE_TOO_LARGE", at: "/v1/\(Self.recordLoan)"
            )
        }
    }

    @Test("A timeout that cannot be read is 400 and shows the form", arguments: ["5", "S", "-1S"])
    func badTimeout(text: String) async throws {
        try await GatewayUnderTest.with { gateway in
            let answer = try await gateway.post(
                Self.recordLoan, "{}", as: "bank:b1", timeout: text)
            let problem = try problem(
                answer, 400, "INVALID_ARGUMENT", "INVALID_REQUEST", at: "/v1/\(Self.recordLoan)")
            #expect(problem["violations"]?.arrayValue?[0]["field"] == "Grpc-Timeout")
        }
    }

    @Test("A wrong credit code is 400 with the field and what is wrong with it")
    func badCode() async throws {
        try await GatewayUnderTest.with { gateway in
            let answer = try await gateway.post(
                Self.view, #"{"uscc": "13370207R8A676TY70", "as_of_date": "2026-02-30"}"#)
            let problem = try problem(
                answer, 400, "INVALID_ARGUMENT", "INVALID_REQUEST", at: "/v1/\(Self.view)")
            let violations = try #require(problem["violations"]?.arrayValue)
            #expect(violations.compactMap { $0["field"]?.stringValue } == ["uscc", "as_of_date"])
            #expect(
                violations[1]["description"]
                    == "\"2026-02-30\" is not a day; write YYYY-MM-DD")
        }
    }

    @Test("An unknown applicant is 404, as platforms says it")
    func unknownApplicant() async throws {
        let unknown = RPCMethod.unary(RegistryServiceMethods.getEntity) { request, _ in
            throw RPCError.notFound(
                .entityNotFound, "no entity \"\(request.uscc)\" is on file; create it first")
        }
        try await GatewayUnderTest.with([.platforms: [unknown]]) { gateway in
            let answer = try await gateway.post(
                Self.view, #"{"uscc": "\#(GatewayUnderTest.uscc)"}"#)
            let problem = try problem(
                answer, 404, "NOT_FOUND", "ENTITY_NOT_FOUND", at: "/v1/\(Self.view)")
            #expect(problem["title"] == "Entity not found")
            #expect(
                problem["detail"]
                    == .string(
                        "no entity \"\(GatewayUnderTest.uscc)\" is on file; create it first"))
        }
    }

    @Test("A stopped owner is 503 with its name and when to try again")
    func stoppedOwner() async throws {
        try await GatewayUnderTest.with(stopped: [.finance]) { gateway in
            let answer = try await gateway.post(Self.recordLoan, "{}", as: "bank:b1")
            let problem = try problem(
                answer, 503, "UNAVAILABLE", "SERVICE_UNREACHABLE", at: "/v1/\(Self.recordLoan)")
            #expect(problem["facts"] == ["service": "finance"])
            #expect(problem["retry_after_ms"] == 1000)
            #expect(answer.headers["retry-after"] == "1")
        }
    }
}
