import FaultProxy
import GatewayService
import Messages
import RPC
import Stubs
import TestKit
import Testing

@Suite("Owners behind a network that fails", .timeLimit(.minutes(5)))
struct OwnerNetworkTests {
    @Test(
        "One that is lost in mid-call leaves its section out with the reason, and is back once healed"
    )
    func lostInMidCall() async throws {
        let (begun, gate) = (Gate(), Gate())
        let finance = RPCMethod.unary(LoanServiceMethods.checkBorrowerEligibility) { _, _ in
            await begun.open()
            await gate.passed()
            return CheckBorrowerEligibilityResponse(items: [.init(loan: Loan(loanID: "L-1"))])
        }
        try await GatewayUnderTest.with([.finance: [finance]], faulty: [.finance]) { gateway in
            let network = try #require(gateway.networks[.finance])
            async let asked = view(gateway)
            await begun.passed()
            network.set(.make { $0.end = (.reset, 0) })
            network.resetAll()
            let lost = try await asked
            #expect(lost.loans?.state?.available == false)
            #expect(lost.loans?.state?.owner == "finance")
            #expect(lost.loans?.state?.reason.isEmpty == false)
            #expect(lost.loans?.loans.isEmpty == true)
            #expect(lost.registry?.state?.available == true)

            await gate.open()
            network.heal()
            var healed = try await view(gateway)
            while healed.loans?.state?.available != true { healed = try await view(gateway) }
            #expect(healed.loans?.loans.map { $0.loan?.loanID } == ["L-1"])
        }
    }

    private func view(_ gateway: GatewayUnderTest) async throws -> GetApplicantViewResponse {
        try await gateway.rpc.call(
            ApplicantViewServiceMethods.getApplicantView,
            GetApplicantViewRequest(uscc: GatewayUnderTest.uscc))
    }
}
