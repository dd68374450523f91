import Foundation
import JSON
import Testing

@testable import qingke

@Suite("The report of bad rows")
struct ImportReportTests {
    private static let problems = [
        RowProblem(
            line: 2, column: ImportKinds.guarantees.columns[0], value: "=1+1",
            flaw: CellFlaw("is \"=1+1\", no number", "write the contract's number"), reason: ""),
        RowProblem(
            line: 4, column: nil, value: "G-1",
            flaw: CellFlaw("stands twice,\nhere and there", ""), reason: "LOAN_NOT_FOUND"),
    ]

    private static func written(_ ending: String) throws -> String {
        let path = NSTemporaryDirectory() + "/qingke-report-\(UUID().uuidString).\(ending)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try ImportReport(problems: problems).write(to: path)
        return try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }

    @Test("As CSV it opens in Excel: marked, quoted, and no value of a cell is executed")
    func csv() throws {
        #expect(
            try Self.written("csv") == "\u{FEFF}line,column,heading,value,found,right,reason\r\n"
                + "2,guarantee_id,担保合同编号,'=1+1,\"is \"\"=1+1\"\", no number\","
                + "write the contract's number,\r\n"
                + "4,,,G-1,\"stands twice,\nhere and there\",,LOAN_NOT_FOUND\r\n")
    }

    @Test("As JSON lines it has an object for each problem")
    func lines() throws {
        let objects = try Self.written("jsonl").split(separator: "\n").map {
            try JSONValue(parsing: String($0))
        }
        #expect(objects.map { $0["line"] } == [2, 4])
        #expect(objects.map { $0["value"] } == ["=1+1", "G-1"])
        #expect(objects.map { $0["column"] } == ["guarantee_id", .null])
        #expect(objects.map { $0["reason"] } == ["", "LOAN_NOT_FOUND"])
    }

    @Test("A folder that is not there is a wrong command")
    func nowhere() {
        let failure = #expect(throws: CommandFailure.self) {
            try ImportReport(problems: []).write(to: "/nowhere/bad.csv")
        }
        #expect(failure?.exitCode == 2)
        #expect(failure?.message == "--report /nowhere/bad.csv cannot be written")
    }
}
