import Identity
import Messages
import RPC
import Stubs
import TestKit
import Testing

extension EndToEnd {
    @Suite("A decision reaches finance")
    struct IntegrityFeedTests {
        @Test(
            "An application that was pending on its day gets no grant any more, and the hold is told"
        )
        func decision() async throws {
            try await RunningSystem.with(entities: 1) { system in
                let bureau = Principal(role: .bureau, id: "city")
                let options = CallOptions(principal: bureau)
                let cases = IntegrityServiceClient(system.client)
                let uscc = SampleCode.of(1)
                let reported = try await cases.reportClue(
                    ReportClueRequest(
                        clue: IntegrityClue(
                            subject: CaseSubject(uscc: uscc, name: "青岛样例科技有限公司"),
                            source: "found", suspectedKinds: ["k4"], foundDate: "2025-04-01",
                            summary: "synthetic"), requestID: "report"), options: options)
                let id = try #require(reported.case?.caseID)
                _ = try await cases.openCase(
                    OpenCaseRequest(caseID: id, requestID: "open"), options: options)
                _ = try await cases.orderProvisionalMeasures(
                    OrderProvisionalMeasuresRequest(
                        caseID: id, requestID: "order",
                        order: ProvisionalOrder(
                            measures: ["suspend_payment"], orderedDate: "2025-04-18",
                            evidenceOfViolation: true, badEffectCaused: true, reason: "synthetic")),
                    options: options)
                let grants = GrantServiceClient(system.client)
                try await patiently {
                    let holds = try await grants.listIntegrityHolds(
                        ListIntegrityHoldsRequest(enterpriseUSCC: uscc), options: options
                    ).holds
                    guard holds.map(\.state) == ["provisional"], holds.map(\.caseID) == [id] else {
                        throw RPCError.notFound(.caseNotFound, "\(holds)")
                    }
                }
                let taken = #"qingke_events_taken_number{topic="integrity"}"#
                try await untilTrue { try await system.metrics("finance")[taken] == "1" }
            }
        }
    }
}
