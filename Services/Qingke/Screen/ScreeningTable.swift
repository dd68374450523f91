import Foundation
import Messages
import Tables

/// The table of a screening as CSV, written and read back.
struct ScreeningTable {
    let language: ImportLanguage

    var head: String {
        CSVRow.mark
            + CSVRow(
                language == .zh
                    ? [
                        "行号", "合同编号", "统一社会信用代码", "政策", "结论", "金额（元）", "待核条件满足时金额（元）",
                        "不满足的条件", "缺少的事实", "错误代码", "错误原因",
                    ]
                    : [
                        "line", "loan_id", "code", "programme", "outcome", "amount_yuan",
                        "amount_if_met_yuan", "unmet", "missing_facts", "reason", "error",
                    ]
            ).line
    }

    func text(_ row: ScreenedRow) -> String { row.lines.map(text).joined() }

    func text(_ line: ScreenedLine) -> String {
        var row = CSVRow()
        row.add(number: line.line)
        row.add(text: Self.inOneLine(line.loanID))
        row.add(text: Self.inOneLine(line.code))
        row.add(text: line.programme)
        row.add(text: line.programme.isEmpty ? "" : line.outcome.word(language))
        row.add(yuanOfFen: line.amountFen)
        row.add(yuanOfFen: line.amountIfMetFen)
        row.add(text: line.unmet.joined(separator: "; "))
        row.add(text: line.missingFacts.joined(separator: " "))
        row.add(text: line.reason)
        row.add(text: Self.inOneLine(line.error))
        return row.line
    }

    /// A line that this table wrote; nil where it did not.
    func line(_ bytes: [UInt8]) -> ScreenedLine? {
        var reader = try? CSVReader(ByteInput(bytes))
        guard let record = try? reader?.next(), record.problem == nil, record.count == 11 else {
            return nil
        }
        let cells = (0..<record.count).map { String(decoding: record[$0], as: UTF8.self) }
        guard let number = Int(cells[0]) else { return nil }
        let outcome = [Outcome.yes, .no, .unknown].first { $0.word(language) == cells[4] }
        func fen(_ text: String) -> Int64? { try? ExactDecimal.units(text, fraction: 2) }
        func parts(_ text: String, _ separator: String) -> [String] {
            text.isEmpty ? [] : text.components(separatedBy: separator)
        }
        return ScreenedLine(
            line: number, loanID: cells[1], code: cells[2], programme: cells[3],
            outcome: outcome ?? .unspecified, amountFen: fen(cells[5]),
            amountIfMetFen: fen(cells[6]), unmet: parts(cells[7], "; "),
            missingFacts: parts(cells[8], " "), reason: cells[9], error: cells[10])
    }

    /// A record is one line, so that what was written in part is found by lines.
    private static func inOneLine(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }
}
