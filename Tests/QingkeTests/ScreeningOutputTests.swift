import Foundation
import Messages
import RPC
import Testing

@testable import qingke

@Suite("The table of a screening")
struct ScreeningOutputTests {
    private static let table = ScreeningTable(language: .zh)

    private static func row(
        _ line: Int, _ outcome: Result<EligibilitySummary, RPCError>
    ) -> ScreenedRow {
        ScreenedRow(
            EligibilityRow(
                line: line, loanID: "=L-\(line)", code: "C,\"\(line)\"\n",
                question: .success(.init())),
            outcome)
    }

    private static let rows = [
        row(
            2,
            .success(
                EligibilitySummary(programmes: [
                    ProgrammeSummary(
                        ruleID: "fin.qingkedai", outcome: .yes, amountFen: 9_274_520,
                        amountIfMetFen: 9_274_520),
                    ProgrammeSummary(
                        ruleID: "fin.toudai", outcome: .no, amountFen: 0,
                        unmet: [
                            .init(conditionID: "c6", article: "第五条（二）"),
                            .init(conditionID: "c7", article: "第六条"),
                        ]),
                ]))),
        row(3, .failure(.notFound(.loanNotFound, "no loan,\r\nnone"))),
        row(
            5,
            .success(
                EligibilitySummary(programmes: [
                    ProgrammeSummary(
                        ruleID: "fin.qingkedai", outcome: .unknown, amountIfMetFen: 1,
                        missingFacts: ["fraud_found", "green_threshold_pass"]),
                    ProgrammeSummary(
                        ruleID: "fin.toudai", outcome: .no,
                        unmet: [.init(conditionID: "c6", article: "第五条（二）")]),
                ]))),
        row(7, .success(EligibilitySummary())),
    ]

    private static func summary(_ rows: some Sequence<ScreenedRow>) -> ScreeningSummary {
        var summary = ScreeningSummary()
        for line in rows.flatMap(\.lines) { summary.add(line) }
        return summary
    }

    /// Runs a body with a file of these bytes.
    private static func withFile<R>(
        _ bytes: some Sequence<UInt8>, _ body: (String) throws -> R
    ) throws -> R {
        let path = NSTemporaryDirectory() + "/qingke-screen-\(UUID().uuidString).csv"
        try Data(bytes).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try body(path)
    }

    @Test("What is written is read back", arguments: ImportLanguage.allCases)
    func roundTrip(language: ImportLanguage) throws {
        let table = ScreeningTable(language: language)
        for line in Self.rows.flatMap(\.lines) {
            let text = table.text(line)
            #expect(text.filter(\.isNewline) == "\r\n", "a record is a line")
            let read = try #require(table.line(Array(text.utf8)))
            #expect(read.loanID == "'" + line.loanID, "Excel executes nothing")
            #expect(read.line == line.line && read.programme == line.programme)
            #expect(read.amountFen == line.amountFen)
            #expect(read.amountIfMetFen == line.amountIfMetFen)
            #expect(read.unmet == line.unmet && read.missingFacts == line.missingFacts)
            #expect(read.reason == line.reason)
            #expect(read.programme.isEmpty || read.outcome == line.outcome)
        }
    }

    @Test("Wherever a file was cut off, whole rows stay, and the last one of them is asked again")
    func cutOff() throws {
        let head = Array(Self.table.head.utf8)
        var starts = [head.count]
        for row in Self.rows { starts.append(starts.last! + Self.table.text(row).utf8.count) }
        let whole = head + Self.rows.flatMap { Array(Self.table.text($0).utf8) }
        for size in head.count...whole.count {
            try Self.withFile(whole[..<size]) { path in
                let output = try ScreeningOutput(path, Self.table)
                // Rows of which a whole line is there, without the last of them.
                let kept = Self.rows.indices.last { index in
                    let first = Self.table.text(Self.rows[index].lines[0]).utf8.count
                    return starts[index] + first <= size
                }
                #expect(output.length == starts[kept ?? 0])
                #expect(output.last?.line == kept.map { Self.rows[$0].line })
                #expect(output.summary == Self.summary(Self.rows.prefix(kept ?? 0)))
            }
        }
    }

    @Test("A file of something else is not continued", arguments: ["a,b\r\n1,2\r\n", "x"])
    func foreign(text: String) throws {
        try Self.withFile(text.utf8) { path in
            let failure = #expect(throws: CommandFailure.self) {
                try ScreeningOutput(path, Self.table)
            }
            #expect(failure?.message.contains("was not written by") == true)
        }
    }

    @Test("The summary counts outcomes, sums yuan, and names conditions and reasons")
    func counts() {
        let text = Self.summary(Self.rows).text
        #expect(text.hasPrefix("4 rows, 3 answered, 1 not answered\n"))
        func row(_ words: String) -> Bool {
            text.split(separator: "\n").contains {
                $0.split(separator: " ").joined(separator: " ") == words
            }
        }
        #expect(row("fin.qingkedai 1 0 1 92745.20 0.01"))
        #expect(row("fin.toudai 0 2 0 0.00 0.00"))
        #expect(row("2 fin.toudai c6 第五条（二）"))
        #expect(row("1 fin.toudai c7 第六条"))
        #expect(row("1 LOAN_NOT_FOUND"))
    }
}
