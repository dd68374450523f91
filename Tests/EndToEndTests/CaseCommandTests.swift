import Foundation
import JSON
import Messages
import RPC
import Storage
import TestKit
import Testing

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
                    #expect(
                        verified.output == "1 streams, 3 entries, 0 checkpoints\neverything holds\n"
                    )
                    let exported = try await Self.qingke(["journal", "export"], address)
                    #expect(exported.output.split(separator: "\n").count == 3)
                    let rebuilt = try await Self.qingke(["journal", "rebuild"], address)
                    #expect(rebuilt.output.hasPrefix("1 cases read, 0 were not"))
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
