import Foundation
import Identity
import JSON
import Messages
import RPC
import Storage
import Stubs
import TestKit
import Testing
import Values

extension EndToEnd {
    @Suite("Cases and their journal from the command line")
    struct CaseCommandTests {
        @Test(
            "A case is run by its acts; its journal holds until a byte is changed, and then names the entry"
        )
        func wholeWay() async throws {
            try await withFolder { folder in
                let arguments = [
                    "--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0", "--data", folder,
                ]
                var stream = ""
                try await withProcess("enforcement", arguments) { _, ready in
                    let address = try #require(ready["rpc"]?.stringValue)
                    stream = try await Self.runCase(address, folder)
                    let verified = try await Self.qingke(["journal", "verify"], address)
                    #expect(verified.ending == .exit(0))
                    // The other stream is the opening of the list, of which a checkpoint may tell.
                    #expect(verified.output.hasPrefix("streams: 2, entries: 4, "))
                    #expect(verified.output.hasSuffix("everything holds\n"))
                    let exported = try await Self.qingke(["journal", "export"], address)
                    #expect(exported.output.split(separator: "\n").count == 4)
                    let rebuilt = try await Self.qingke(["journal", "rebuild"], address)
                    #expect(rebuilt.output.hasPrefix("1 cases and 0 records read, 0 were not"))
                }
                try await Self.changeByte(in: folder)
                try await withProcess("enforcement", arguments) { _, ready in
                    let address = try #require(ready["rpc"]?.stringValue)
                    let verified = try await Self.qingke(["journal", "verify"], address)
                    #expect(verified.ending == .exit(1))
                    #expect(verified.output.contains("\(stream) entry 2: "))
                }
            }
        }

        @Test(
            "A case that is run to its decision through the gateway bars its subject from then on")
        func decided() async throws {
            try await RunningSystem.with(entities: 1) { system in
                let today = SystemClock().today.iso
                #expect(try await Self.isBlocked(system, on: today) == false)
                let id = try await Self.decide(system, on: today)
                #expect(try await Self.isBlocked(system, on: today))
                let shown = try await Programs.qingke(
                    ["case", "show", id, "--as", "bureau:city"], at: system)
                #expect(shown.output.contains("decided") && shown.output.contains("measure 9"))
                let refused = try await Programs.qingke(
                    ["case", "act", id, "open", "--as", "bureau:city"], at: system)
                // The whole list, as a table behind the sentence.
                #expect(refused.errors.contains("\ncorrect            authority"))
                let watched = try await Programs.qingke(
                    ["case", "watch", "--from", "0", "--most", "1", "--as", "bureau:city"],
                    at: system)
                #expect(watched.output.contains("\"act\":\"report\""))
                let paper = try await Programs.qingke(
                    ["case", "paper", id, "decision", "--as", "bureau:city"], at: system)
                #expect(paper.output.contains("科研失信行为处理决定书"))
            }
        }

        @Test("A clue is given by flags; the end that is named is the one; then the unit is erased")
        func flagsAndErasure() async throws {
            try await withFolder { folder in
                let arguments = [
                    "--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0", "--data", folder,
                ]
                try await withProcess("enforcement", arguments) { _, ready in
                    let address = try #require(ready["rpc"]?.stringValue)
                    func run(_ arguments: [String]) async throws -> ChildProcess.Outcome {
                        try await Self.qingke(arguments + ["--as", "bureau:city"], address)
                    }
                    let reported = try await run([
                        "case", "report", "--uscc", SampleCode.of(1), "--name", "合成样本", "--source",
                        "found", "--kind", "k4", "--found-date", "2025-04-01", "--summary",
                        "synthetic",
                    ])
                    #expect(reported.ending == .exit(0), "\(reported.errors)")
                    let id = String(reported.output.prefix { $0 != " " })
                    _ = try await run(["case", "act", id, "open"])
                    let dropped = try await run(["case", "act", id, "drop"])
                    #expect(dropped.ending == .exit(1))
                    #expect(dropped.errors.contains("drop is not possible in state investigating"))
                    #expect(dropped.errors.contains("find_none"))
                    let erase = [
                        "journal", "erase-subject", "--uscc", SampleCode.of(1), "--reason",
                        "synthetic", "--as", "operator:local",
                    ]
                    let early = try await Self.qingke(erase, address)
                    #expect(early.ending == .exit(1) && early.errors.contains(id))
                    let ended = try await run(["case", "act", id, "find_none"])
                    #expect(ended.output.contains("closed_no_finding"), "\(ended.errors)")
                    let erased = try await Self.qingke(erase, address)
                    #expect(erased.output.contains(": 1 entries, 0 files"), "\(erased.errors)")
                    let again = try await Self.qingke(erase, address)
                    #expect(again.output.hasPrefix("nothing of this subject"))
                    let verified = try await Self.qingke(["journal", "verify"], address)
                    #expect(verified.output.hasSuffix("everything holds\n"))
                }
            }
        }

        private static func isBlocked(_ system: RunningSystem, on day: String) async throws -> Bool
        {
            try await IntegrityServiceClient(system.client).checkBlock(
                CheckBlockRequest(
                    subjectUSCC: SampleCode.of(1), purpose: .applyPlan, asOfDate: day),
                options: CallOptions(principal: Principal(role: .bureau, id: "city"))
            ).blocked
        }

        /// - Returns: the case.
        private static func decide(
            _ system: RunningSystem, on day: String
        ) async throws -> String {
            func run(_ arguments: [String], as caller: String = "bureau:city") async throws
                -> String
            {
                let done = try await Programs.qingke(
                    ["case"] + arguments + ["--as", caller], at: system)
                try #require(done.ending == .exit(0), "\(arguments) \(done.errors)")
                return done.output
            }
            let clue = """
                {"subject": {"uscc": "\(SampleCode.of(1))", "name": "合成样本"}, "source": "found", \
                "suspected_kinds": ["k4"], "found_date": "\(day)", "summary": "synthetic"}
                """
            let id = String(try await run(["report", clue]).prefix { $0 != " " })
            _ = try await run(["act", id, "open"])
            _ = try await run([
                "upload", id, "README.md", "--purpose", "report", "--media-type", "text/plain",
            ])
            let acts = [
                (
                    "propose",
                    #"{"misconduct_kinds": ["k4"], "report_date": "DAY", "findings": "synthetic"}"#
                ),
                (
                    "serve_notice",
                    """
                    {"in_writing": true, "served_date": "DAY", "text": "synthetic", "items": ["facts", "reasons",
                    "basis", "right_to_state_and_defend", "manner", "period"]}
                    """
                ),
                ("state", #"{"made_date": "DAY", "text": "synthetic"}"#),
                ("hear", #"{"heard_date": "DAY", "manner": "orally", "record": "synthetic"}"#),
                (
                    "decide",
                    """
                    {"decision_date": "DAY", "grade": "serious", "circumstances_weighed": true,
                    "measures": [{"measure": 5, "months": 48}, {"measure": 9}],
                    "conduct_and_facts": "synthetic", "basis_and_decision": "synthetic",
                    "remedy_and_period": "synthetic", "authority_name": "synthetic", "other_required": "无",
                    "reconsideration_until_date": "DAY", "lawsuit_until_date": "DAY",
                    "diligence": {"project_exploratory_high_risk": false,
                    "original_records_show_diligence": false, "only_ground_is_non_completion": false}}
                    """
                ),
            ]
            for (act, said) in acts {
                let caller = act == "state" ? "applicant:\(SampleCode.of(1))" : "bureau:city"
                _ = try await run(
                    ["act", id, act, said.replacing("DAY", with: day)], as: caller)
            }
            return id
        }

        /// - Returns: the case's stream.
        private static func runCase(_ address: String, _ folder: String) async throws -> String {
            let clue = """
                {"subject": {"uscc": "\(SampleCode.of(1))", "name": "青岛样例科技有限公司"}, \
                "source": "found", "suspected_kinds": ["k4"], "found_date": "2025-04-01", \
                "summary": "synthetic"}
                """
            let officer = ["--as", "bureau:city.chen01"]
            let reported = try await qingke(["case", "report", clue] + officer, address)
            #expect(reported.ending == .exit(0), "\(reported.errors)")
            let id = String(reported.output.prefix { $0 != " " })
            let opened = try await qingke(["case", "act", id, "open"] + officer, address)
            #expect(opened.output.contains("青科诚〔"))
            #expect(opened.output.contains("investigating"))
            let refused = try await qingke(["case", "act", id, "accept"] + officer, address)
            #expect(refused.ending == .exit(1))
            #expect(refused.errors.contains("ACT_NOT_ALLOWED"))
            #expect(refused.errors.contains("propose"))
            let file = "\(folder)/report.txt"
            try "synthetic evidence".write(toFile: file, atomically: true, encoding: .utf8)
            let filed = try await qingke(
                ["case", "upload", id, file, "--purpose", "report", "--media-type", "text/plain"]
                    + officer, address)
            let digest = String(filed.output.prefix(64))
            let copy = "\(folder)/copy.txt"
            let read = try await qingke(
                ["case", "download", id, digest, "--out", copy] + officer, address)
            #expect(read.ending == .exit(0), "\(read.errors)")
            #expect(try String(contentsOfFile: copy, encoding: .utf8) == "synthetic evidence")
            let listed = try await qingke(["case", "list"] + officer, address)
            #expect(listed.output.contains(id))
            let events = try await qingke(["case", "events", id] + officer, address)
            #expect(events.output.contains("file_evidence"))
            return "integrity/\(id)"
        }

        private static func qingke(
            _ arguments: [String], _ address: String
        ) async throws -> ChildProcess.Outcome {
            try await Programs.run("qingke", arguments + ["--address", address])
        }

        private static func changeByte(in folder: String) async throws {
            let database = try await SQLiteDatabase.open("\(folder)/enforcement.sqlite3")
            try await database.write { transaction in
                let row = try transaction.row("SELECT payload FROM journal WHERE sequence = 2")
                var payload = try row?.blob("payload") ?? []
                payload[payload.count / 2] ^= 1
                let changed = payload
                _ = try transaction.execute(
                    "UPDATE journal SET payload = ? WHERE sequence = 2", [.blob(changed)])
            }
            await database.close()
        }
    }
}
