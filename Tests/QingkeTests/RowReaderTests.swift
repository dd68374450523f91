import Foundation
import Messages
import Tables
import TestKit
import Testing

@testable import qingke

@Suite("Rows of tables")
struct RowReaderTests {
    /// Lines and what is right or wrong with each, of a file of loans.
    static func loans(
        _ bytes: [UInt8], format: ImportSource.Format = .csv
    ) throws -> [(line: Int, row: Result<Loan, RowFlaws>)] {
        let path = NSTemporaryDirectory() + "/qingke-rows-\(UUID().uuidString)"
        try Data(bytes).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let form = RowForm("loans", empty: Loan(), columns: ImportKinds.loanColumns)
        var reader = try RowReader(
            try ImportSource(path, format: format, encoding: nil), form.shape)
        var rows: [(line: Int, row: Result<Loan, RowFlaws>)] = []
        while let row = try reader.next() { rows.append((row.line, row.cells.flatMap(form.row))) }
        return rows
    }

    static func loan(_ head: String, _ row: String) throws -> Loan {
        let text = "loan_id,borrower_uscc,\(head)\nL,\(SampleCode.of(1)),\(row)\n"
        return try #require(try loans(Array(text.utf8)).first).row.get()
    }

    static func flaw(_ head: String, _ row: String) throws -> CellFlaw? {
        do {
            _ = try loan(head, row)
            return nil
        } catch let flaws as RowFlaws {
            return flaws.flaws.first?.flaw
        }
    }

    static func wrongHeader(_ head: String) throws -> String {
        let failure = #expect(throws: CommandFailure.self) {
            try loans(Array("\(head)\n1,2\n".utf8))
        }
        #expect(failure?.exitCode == 2)
        return failure?.message ?? ""
    }

    @Test("Columns go by their English or Chinese names, in any order, whatever their brackets")
    func names() throws {
        let text =
            "贷款用途,借款人 统一社会信用代码,合同金额(元),合同编号\n研发,\(SampleCode.of(1)),\"1,234.50\",L\n"
        let loan = try #require(try Self.loans(Array(text.utf8)).first).row.get()
        #expect(
            loan
                == Loan(
                    loanID: "L", borrowerUSCC: SampleCode.of(1), contractAmountFen: 123_450,
                    use: .research))
    }

    @Test("Cells become what they say, each in all of its forms")
    func cells() throws {
        #expect(try Self.loan("contract_amount_fen", "123450").contractAmountFen == 123_450)
        #expect(try Self.loan("actual_rate_percent", "3.1").actualRatePpm == 31_000)
        #expect(try Self.loan("actual_rate_percent", "3.1%").actualRatePpm == 31_000)
        #expect(try Self.loan("合同年利率（百万分率）", "31000").actualRatePpm == 31_000)
        #expect(try Self.loan("contract_date", "2024年11月1日").contractDate == "2024-11-01")
        for (text, flag) in [("是", true), ("FALSE", false), ("no", false), ("1", true)] {
            #expect(try Self.loan("had_overdue", text).hadOverdue == flag)
        }
        #expect(try Self.loan("had_overdue,term_months", ",").hadOverdue == nil)
        for text in ["entrusted_loan", "LOAN_USE_ENTRUSTED_LOAN", "委托贷款"] {
            #expect(try Self.loan("use", text).use == .entrustedLoan)
        }
        #expect(try Self.loan("finance_mode", "保贷(保险)").financeMode == .baoDaiInsurance)
        let events = [
            PrincipalEvent(date: "2024-11-01", kind: .draw, amountFen: 600_000_000),
            PrincipalEvent(date: "2025-10-31", kind: .repay, amountFen: 600_000_000),
        ]
        for text in [
            "2024-11-01 draw 6000000.00; 2025-10-31 repay 6000000.00",
            "2024/11/1 放款 6000000；2025年10月31日 还款 6000000;",
        ] {
            #expect(try Self.loan("events", text).events == events)
        }
    }

    @Test(
        "A cell that is wrong says what was found and what would be right",
        arguments: [
            ("contract_amount_yuan", "1.005", "too many decimals"),
            ("contract_amount_yuan", "6E+06", "powers of ten"),
            ("contract_amount_yuan", "-1", "below zero"),
            ("interest_paid_yuan", "six", "no number"),
            ("term_months", "12.5", "too many decimals"),
            ("term_months", "9999999999", "too large"),
            ("contract_date", "2024-02-30", "not a day"),
            ("had_overdue", "maybe", "neither yes nor no"), ("use", "研究", "none of the choices"),
            ("events", "2024-11-01 draw", "no movement"), ("events", "x draw 1", "not a day"),
            ("events", "2024-11-01 lend 1", "none of the choices"),
        ])
    func wrongCells(head: String, cell: String, found: String) throws {
        let flaw = try #require(try Self.flaw(head, cell))
        #expect(flaw.found.contains(found), "\(flaw)")
        #expect(!flaw.remedy.isEmpty)
    }

    @Test("A header that is wrong says so with the nearest column, or the one that is missing")
    func headers() throws {
        #expect(
            try Self.wrongHeader("loan_id,borower_uscc").contains(
                "\"borower_uscc\" is no column of loans; is borrower_uscc meant?"))
        #expect(try Self.wrongHeader("合同编码,use").contains("is 合同编号 meant?"))
        #expect(
            try Self.wrongHeader("loan_id,use").contains(
                "required column borrower_uscc (借款人统一社会信用代码) is missing"))
        #expect(
            try Self.wrongHeader("contract_amount_yuan,contract_amount_fen").contains(
                "stands twice"))
        #expect(try Self.wrongHeader("loan_id;borrower_uscc").contains("semicolons"))
    }

    @Test("A required cell that is empty, and a row with other fields than the header, are wrong")
    func shapes() throws {
        let rows = try Self.loans(
            Array("loan_id,borrower_uscc\n,\(SampleCode.of(1))\na,b,c\n".utf8))
        let found = rows.map { row -> String? in
            guard case .failure(let flaws) = row.row else { return nil }
            return flaws.flaws.first?.flaw.found
        }
        #expect(found == ["is empty", "the row has 3 fields"])
    }

    @Test("Members of a JSON line are the cells of a row")
    func jsonLines() throws {
        let code = SampleCode.of(1)
        let text = """
            {"loan_id": "L", "borrower_uscc": "\(code)", "contract_amount_yuan": 1234.50, \
            "had_overdue": false, "settled_date": null, \
            "events": ["2024-11-01 draw 1", "2024-12-01 repay 1"]}

            {"合同编号": "M", "借款人统一社会信用代码": "\(code)", "contract_amount_fen": 5}
            {"loan_id": "N", "borower_uscc": "x"}
            [1]
            {"loan_id"
            """
        let rows = try Self.loans(Array(text.utf8), format: .jsonl)
        #expect(rows.map(\.line) == [1, 3, 4, 5, 6])
        let first = try rows[0].row.get()
        #expect(first.contractAmountFen == 123_450)
        #expect(first.hadOverdue == false)
        #expect(first.events.map(\.amountFen) == [100, 100])
        #expect(try rows[1].row.get().contractAmountFen == 5)
        #expect(rows[2...].allSatisfy { (try? $0.row.get()) == nil })
    }

    @Test("No bytes, however mangled, stop the reader")
    func anyBytes() throws {
        let csv = Array("合同编号,borrower_uscc\n\"L\",\(SampleCode.of(1))\n".utf8)
        let lines = Array("{\"loan_id\": \"L\", \"events\": [\"2024-11-01 放款 1\"]}\n".utf8)
        for round in 0..<600 {
            let format: ImportSource.Format = round.isMultiple(of: 2) ? .csv : .jsonl
            var bytes = format == .csv ? csv : lines
            for _ in 0..<Int.random(in: 1...8) {
                bytes[Int.random(in: bytes.indices)] = UInt8.random(in: 0...255)
            }
            // Refused or read, as it may be.
            _ = try? Self.loans(bytes, format: format)
        }
    }
}
