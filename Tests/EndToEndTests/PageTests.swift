import Foundation
import Identity
import Messages
import RPC
import Stubs
import TestKit
import Testing
import Values

extension EndToEnd {
    @Suite("Pages of a running system")
    struct PageTests {
        @Test("A browser without JavaScript reads every page, on a desk and on a telephone")
        func browser() async throws {
            try await RunningSystem.with { system in
                let check = try await ChildProcess(
                    "/usr/bin/python3",
                    [
                        "-B", "\(Programs.repository)/Tests/Python/check_pages.py",
                        "http://\(system.endpoint("gateway", "http"))",
                        "--case", try await Self.caseWithNotice(system),
                    ]
                ).outcome()
                #expect(check.ending == .exit(0), "\(check.output)\(check.errors)")
            }
        }

        /// A case of the city's bureau whose subject may state its defence now.
        private static func caseWithNotice(_ system: RunningSystem) async throws -> String {
            let cases = IntegrityServiceClient(system.client)
            let bureau = CallOptions(principal: Principal(role: .bureau, id: "city"))
            let today = SystemClock().today.iso
            let clue = IntegrityClue(
                subject: CaseSubject(uscc: SampleCode.of(1), name: "合成样本"), source: "found",
                suspectedKinds: ["k4"], foundDate: today, summary: "synthetic")
            let reported = try await cases.reportClue(
                ReportClueRequest(clue: clue, requestID: "page-report"), options: bureau)
            let id = try #require(reported.case?.caseID)
            _ = try await cases.openCase(
                OpenCaseRequest(caseID: id, requestID: "page-open"), options: bureau)
            let upload = try await cases.uploadEvidence(options: bureau)
            try await upload.write(
                UploadEvidenceRequest(
                    caseID: id, requestID: "page-upload",
                    file: EvidenceFile(
                        fileName: "report.txt", mediaType: "text/plain", purpose: "report")))
            try await upload.write(UploadEvidenceRequest(content: Array("synthetic".utf8)))
            _ = try await upload.finish()
            _ = try await cases.proposeDecision(
                ProposeDecisionRequest(
                    caseID: id, requestID: "page-propose",
                    report: InvestigationReport(
                        misconductKinds: ["k4"], reportDate: today, findings: "synthetic")),
                options: bureau)
            _ = try await cases.serveNotice(
                ServeNoticeRequest(
                    caseID: id, requestID: "page-notice",
                    notice: DecisionNotice(
                        inWriting: true,
                        items: [
                            "facts", "reasons", "basis", "right_to_state_and_defend", "manner",
                            "period",
                        ], servedDate: today, text: "synthetic")), options: bureau)
            return id
        }

        @Test("Every fact that a loan programme reads can be entered in the what-if form")
        func everyFact() async throws {
            try await RunningSystem.with(entities: 1) { system in
                let page = try await HTTPExchange.send(
                    "GET", "/what-if", to: system.endpoint("gateway", "http"))
                let form = String(decoding: page.body, as: UTF8.self)
                for programme in ["fin.qingkedai", "fin.toudai", "fin.baodai", "fin.major_loan"] {
                    let rule = try await PolicyServiceClient(system.client)
                        .getRule(GetRuleRequest(ruleID: programme)).rule
                    for fact in try #require(rule).facts {
                        #expect(
                            form.contains("\"field-\(fact.name)\""), "\(programme) \(fact.name)")
                    }
                }
            }
        }
    }
}
