import Foundation
import JSON
import Tables

/// The bad rows of an import: a few at the terminal, all in a file.
struct ImportReport {
    let problems: [RowProblem]

    private static let shownMax = 20

    /// The first problems, a line each.
    var text: String {
        var lines = problems.prefix(Self.shownMax).map { problem in
            let column = problem.column.map { "\($0.key) (\($0.heading)): " } ?? ""
            let value = problem.value.isEmpty ? "" : "  [\(problem.value)]"
            let remedy = problem.flaw.remedy.isEmpty ? "" : "; \(problem.flaw.remedy)"
            let reason = problem.reason.isEmpty ? "" : "  \(problem.reason)"
            return "line \(problem.line): \(column)\(problem.flaw.found)\(remedy)\(value)\(reason)"
        }
        if problems.count > Self.shownMax {
            lines.append(
                "… and \(problems.count - Self.shownMax) more; --report FILE writes all of them")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// JSON lines where the name ends so, else CSV for Excel.
    func write(to path: String) throws {
        let isLines = path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson")
        let text = isLines ? jsonLines : csv
        guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
            throw CommandFailure.usage("--report \(path) cannot be written")
        }
    }

    private var csv: String {
        let head = CSVRow(["line", "column", "heading", "value", "found", "right", "reason"])
        return CSVRow.mark + head.line
            + problems.map { problem in
                var row = CSVRow()
                row.add(number: problem.line)
                for text in [
                    problem.column?.key ?? "", problem.column?.heading ?? "", problem.value,
                    problem.flaw.found, problem.flaw.remedy, problem.reason,
                ] {
                    row.add(text: text)
                }
                return row.line
            }.joined()
    }

    private var jsonLines: String {
        problems.map { problem in
            let members: [String: JSONValue] = [
                "line": .integer(Int64(problem.line)), "column": JSONValue(problem.column?.key),
                "heading": JSONValue(problem.column?.heading), "value": .string(problem.value),
                "found": .string(problem.flaw.found), "right": .string(problem.flaw.remedy),
                "reason": .string(problem.reason),
            ]
            return JSONValue.object(members).text + "\n"
        }.joined()
    }
}
