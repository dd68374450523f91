import JSON
import Messages
import RPC
import Stubs
import Testing

@testable import qingke

@Suite("Cases at a terminal")
struct CaseTextTests {
    @Test("Every act has a method of the service, and its message has fields to read about")
    func everyAct() throws {
        for act in CaseActMethod.all {
            #expect(AllMethods.list.contains { $0.path == act.path }, "\(act.act)")
            let fields = try act.fieldsText()
            #expect(fields.contains("message ") && fields.contains(" = 1;"), "\(act.act)")
        }
    }

    @Test("Every method that acts on a case has an act")
    func everyMethod() {
        let acting = AllMethods.list.filter { method in
            guard method.service == CaseActMethod.service, method.shape == .unary else {
                return false
            }
            let members =
                (try? method.requestType.init(json: ["case_id": "a", "expected_sequence": "1"]))
                != nil
            return members && method.hasRequestID
        }
        #expect(Set(acting.map(\.name)) == Set(CaseActMethod.all.map(\.method)))
        #expect(acting.count > 20)
    }

    @Test("A decision is told with its measures inside, each once")
    func innerMessages() throws {
        let text = try CaseActMethod.named("decide").fieldsText()
        for message in ["SanctionDecision", "SanctionMeasure", "DiligenceFindings"] {
            #expect(text.split(separator: "\n").filter { $0 == "message \(message) {" }.count == 1)
        }
        #expect(text.contains("// Months of a ban (5, 7, 8); 0 for the others."))
        #expect(!text.contains("package "))
    }

    @Test(
        "A refused act is told with what is not met and what may be done, by whom, by which article"
    )
    func refused() throws {
        var error = RPCError(
            .failedPrecondition, .actNotAllowed, "decide needs valid to be \"yes\"")
        error.facts["findings_json"] = """
            {"rule": "int.decision", "result": {"findings": [
              {"id": "d1", "status": "met", "missing": []},
              {"id": "d10", "status": "unknown", "missing": ["diligence_exempt"]}]}}
            """
        error.facts["legal_acts_json"] = """
            [{"act": "decide", "actor": "authority", "article": "第二十一条", "state": "decided",
              "guard": {"fact": "valid", "value": "yes"}}]
            """
        let text = CaseText.refusal(error)
        #expect(text.hasPrefix("FAILED_PRECONDITION ACT_NOT_ALLOWED\n  decide needs"))
        #expect(text.contains("\n  d10 unknown: diligence_exempt not known\n"))
        #expect(!text.contains("d1 met"))
        let line = try #require(text.split(separator: "\n").last)
        #expect(
            line.split(separator: " ", omittingEmptySubsequences: true) == [
                "decide", "authority", "valid", "is", "\"yes\"", "decided", "第二十一条",
            ])
    }

    @Test("A case is shown with what each clock ends, and with what was written")
    func shown() {
        let seen = IntegrityCase(
            caseID: "ic-1", docketNumber: "青科诚〔2025〕1号", state: "statement_open",
            clocks: [
                ClockReading(
                    clock: "statement", status: .running, startedDate: "2025-04-25",
                    dueDate: "2025-05-06")
            ],
            decision: SanctionDecision(
                grade: "serious", measures: [SanctionMeasure(measure: 5, months: 48)])
        ).json
        let standing = CaseText.standing(seen)
        #expect(standing.contains("running  2025-04-25  2025-05-06  the right to state is waived"))
        #expect(standing.contains("nothing may be done any more"))
        let contents = CaseText.contents(seen)
        #expect(contents.contains("\ndecision\n"))
        #expect(contents.contains("  grade     serious\n"))
        #expect(contents.contains("  measures  measure 5 months 48\n"))
        #expect(!contents.contains("notice"))
    }
}
