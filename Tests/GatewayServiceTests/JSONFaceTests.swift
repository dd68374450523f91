import GatewayService
import JSON
import Messages
import RPC
import Stubs
import TestKit
import Testing

@Suite("The JSON door", .timeLimit(.minutes(5)))
struct JSONFaceTests {
    static let recordLoan = "qingke.finance.v1.LoanService/RecordLoan"
    static let getLoan = "qingke.finance.v1.LoanService/GetLoan"

    @Test("A request in JSON reaches the handler, and 64-bit integers come back as strings")
    func roundTrip() async throws {
        let record = RPCMethod.unary(LoanServiceMethods.recordLoan) { request, _ in
            RecordLoanResponse(loan: request.loan)
        }
        try await GatewayUnderTest.with([.finance: [record]]) { gateway in
            let answer = try await gateway.post(
                Self.recordLoan,
                #"{"loan": {"loan_id": "青-1", "contractAmountFen": 9007199254740993}}"#,
                as: "bank:b1", type: "application/json; charset=UTF-8")
            #expect(answer.status == 200)
            #expect(
                try answer.json == [
                    "loan": ["loan_id": "青-1", "contract_amount_fen": "9007199254740993"]
                ])
        }
    }

    @Test("All methods are listed, with their messages and roles")
    func list() async throws {
        try await GatewayUnderTest.with { gateway in
            let answer = try await HTTPExchange.send(
                "GET", "/v1/methods", to: gateway.http.endpoint)
            let page = try answer.json
            let methods = try #require(page["methods"]?.arrayValue)
            let own = AllMethods.list.filter { method in
                !["qingke.bench.", "grpc.testing."].contains(where: method.path.hasPrefix)
            }
            #expect(methods.count == own.count)
            #expect(
                methods.contains([
                    "method": .string(Self.recordLoan), "roles": ["bank"],
                    "request": "qingke.finance.v1.RecordLoanRequest",
                    "response": "qingke.finance.v1.RecordLoanResponse", "takes_request_id": true,
                ]))
        }
    }

    @Test("A timeout that has passed already is 504, and the owner is not asked")
    func deadline() async throws {
        try await GatewayUnderTest.with { gateway in
            let answer = try await gateway.post(Self.getLoan, "{}", as: "bank:b1", timeout: "0S")
            #expect(answer.status == 504)
            #expect(try answer.json["reason"] == "DEADLINE_EXCEEDED")
            #expect(gateway.owners[.finance]?.calls.isEmpty == true)
        }
    }

    @Test("A timeout beyond a minute is cut to a minute")
    func longDeadline() async throws {
        try await GatewayUnderTest.with { gateway in
            _ = try await gateway.post(Self.getLoan, "{}", as: "bank:b1", timeout: "2H")
            let head = try #require(gateway.owners[.finance]?.calls.first)
            let deadline = try #require(head.deadline)
            #expect(deadline.remaining <= .seconds(60))
        }
    }

    @Test("A request in flight when the door closes is answered, and no new one is taken")
    func drain() async throws {
        let (begun, gate) = (Gate(), Gate())
        let wait = RPCMethod.unary(LoanServiceMethods.getLoan) { _, _ in
            await begun.open()
            await gate.passed()
            return GetLoanResponse(loan: Loan(loanID: "late"))
        }
        try await GatewayUnderTest.with([.finance: [wait]]) { gateway in
            async let answer = gateway.post(Self.getLoan, "{}", as: "bank:b1")
            await begun.passed()
            async let stopped: Void = gateway.http.stop(within: .seconds(50))
            await expectRefusal(at: gateway.http.endpoint)
            await gate.open()
            let late = try await answer.json
            #expect(late["loan"] == ["loan_id": "late"])
            await stopped
        }
    }

    /// Until the listener is closed, connections are still taken.
    private func expectRefusal(at endpoint: Endpoint) async {
        while (try? await HTTPExchange.send("GET", "/v1/methods", to: endpoint)) != nil {}
    }
}
