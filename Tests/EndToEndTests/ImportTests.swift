import Foundation
import Identity
import JSON
import Messages
import RPC
import Stubs
import TestKit
import Testing

extension EndToEnd {
    @Suite("Tables go in, answers come out")
    struct ImportTests {
        static let bank = ["--as", "bank:sample-bank"]

        static func file(_ folder: String, _ name: String, _ bytes: some Sequence<UInt8>) throws
            -> String
        {
            let path = "\(folder)/\(name)"
            try Data(bytes).write(to: URL(filePath: path))
            return path
        }

        static func loan(_ number: Int, _ amount: String = "\"6,000,000.00\"") -> String {
            "T-\(number),\(SampleCode.of(number)),\(amount),研发\n"
        }

        static let head = "合同编号,借款人统一社会信用代码,合同金额（元）,贷款用途\n"

        @Test("One bad row among many: nothing is written, and the report says what would be right")
        func oneBadRow() async throws {
            try await withFolder { folder in
                let rows = (1...60).map { Self.loan($0, $0 == 40 ? "1.005" : "\"1,234.50\"") }
                let path = try Self.file(folder, "loans.csv", (Self.head + rows.joined()).utf8)
                try await RunningSystem.with(entities: 1) { system in
                    let all = ["import", "loans", path] + Self.bank
                    let refused = try await Programs.qingke(
                        all + ["--report", "\(folder)/bad.jsonl"], at: system)
                    #expect(refused.ending == .exit(1))
                    #expect(refused.output.contains("60 rows read, 0 written (all or nothing)"))
                    #expect(refused.errors.contains("line 41: contract_amount_yuan"))
                    let report = try JSONValue(
                        parsing: String(contentsOfFile: "\(folder)/bad.jsonl", encoding: .utf8))
                    #expect(report["line"] == 41)
                    #expect(report["heading"] == "合同金额（元）")
                    #expect(report["value"] == "1.005")
                    #expect(report["right"]?.stringValue?.contains("at most 2 decimals") == true)
                    let loans = LoanServiceClient(system.client)
                    let list = try await loans.listLoans(
                        ListLoansRequest(borrowerUSCC: SampleCode.of(2)))
                    #expect(list.loans.isEmpty)

                    let skipped = try await Programs.qingke(all + ["--skip-bad"], at: system)
                    #expect(skipped.ending == .exit(1))
                    #expect(skipped.output.contains("59 written, 0 unchanged, 1 rejected"))
                    let loan = try await loans.getLoan(GetLoanRequest(loanID: "T-60")).loan
                    #expect(loan?.contractAmountFen == 123_450)
                    #expect(loan?.use == .research)
                    #expect(await refusal { try await loans.getLoan(.init(loanID: "T-40")) } != nil)

                    let again = try await Programs.qingke(all + ["--skip-bad"], at: system)
                    #expect(again.output.contains("0 written, 59 unchanged, 1 rejected"))
                    let same = try await loans.getLoan(GetLoanRequest(loanID: "T-60")).loan
                    #expect(same?.revision == 1)
                }
            }
        }

        /// 合成样本（青岛）有限公司𠀀, 企业, 2015年3月1日 under Chinese headings, in GB18030.
        static let gb18030 = """
            zbPSu8nnu+HQxdPDtPrC6yy1pc67w/uzxiy1pc67wODQzSyzycGiyNXG2g0KOTEzNzAyMDBNQTkwMDAwMDEwLLrP\
            s8nR+bG+o6jH4LW6o6nT0M/euavLvpUygjYsxvPStSwyMDE1xOoz1MIxyNUNCg==
            """

        @Test("Entities in GB18030 arrive with their names; another name for one is refused")
        func entities() async throws {
            let code = SampleCode.of(9_000_001)
            let whole = try #require(Data(base64Encoded: Self.gb18030))
            // The code of the sample, with its check character.
            let bytes = Data(
                whole.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().map {
                    index, line in index == 1 ? Data(code.utf8) + line.dropFirst(18) : line
                }.joined(separator: [0x0A]))
            try await withFolder { folder in
                let path = try Self.file(folder, "entities.csv", bytes)
                try await RunningSystem.with(entities: 1) { system in
                    let first = try await Programs.qingke(["import", "entities", path], at: system)
                    #expect(first.ending == .exit(0), "\(first.errors)")
                    let entity = try await RegistryServiceClient(system.client).getEntity(
                        GetEntityRequest(uscc: code),
                        options: CallOptions(principal: Principal(role: .bureau, id: "city"))
                    ).entity
                    #expect(entity?.name == "合成样本（青岛）有限公司𠀀")
                    #expect(entity?.foundingDate == "2015-03-01")

                    let head =
                        "uscc,name,entity_type,founding_date,facts_from_date,is_listed,source\n"
                    let row = "企业,2015-03-01,2020-01-01,否,合成样本\n"
                    let known = try Self.file(
                        folder, "known.csv",
                        (head + "\(code),合成样本（青岛）有限公司𠀀,\(row)").utf8)
                    let filed = try await Programs.qingke(
                        ["import", "entities", known, "--as", "bureau:city"], at: system)
                    #expect(filed.output.contains("1 written, 0 unchanged, 0 rejected"))
                    let other = try Self.file(
                        folder, "other.csv", (head + "\(code),合成样本别名,\(row)").utf8)
                    let refused = try await Programs.qingke(
                        ["import", "entities", other, "--as", "bureau:city"], at: system)
                    #expect(refused.ending == .exit(1))
                    #expect(refused.errors.contains("line 2: name (单位名称): is \"合成样本（青岛）"))
                    #expect(refused.errors.contains("ENTITY_EXISTS"))
                }
            }
        }

        @Test("Every template can be imported as it is, in an order that has what each needs")
        func templates() async throws {
            try await RunningSystem.with(entities: 1) { system in
                try await withFolder { folder in
                    for (kind, role) in [
                        ("entities", "operator:local"), ("year-figures", "bureau:city"),
                        ("projects", "bureau:city"), ("prizes", "bureau:city"),
                        ("integrity-records", "bureau:city"), ("loans", "bank:b1"),
                        ("guarantees", "guarantor:g1"), ("investments", "investor:v1"),
                        ("products", "bureau:city"), ("policies", "insurer:sample-insurer"),
                        ("statements", "bureau:city"),
                    ] {
                        let template = try await Programs.run(
                            "qingke", ["import", "--template", kind, "--lang", "zh"])
                        // The sample registry has the first code under its own identity.
                        let text = template.output.replacing(
                            SampleCode.of(1), with: SampleCode.of(8_000_001))
                        let path = try Self.file(folder, "\(kind).csv", text.utf8)
                        let outcome = try await Programs.qingke(
                            ["import", kind, path, "--as", role], at: system)
                        #expect(outcome.ending == .exit(0), "\(kind): \(outcome.errors)")
                        let again = try await Programs.qingke(
                            ["import", kind, path, "--as", role], at: system)
                        #expect(again.output.contains("0 written, 1 unchanged"), "\(again.output)")
                    }
                }
            }
        }

        @Test("JSON lines are read; a role that may not record is told before anything is read")
        func jsonLines() async throws {
            try await withFolder { folder in
                let lines = (1...5).map { number in
                    #"{"loan_id": "J-\#(number)", "borrower_uscc": "\#(SampleCode.of(number))", "#
                        + #""contract_amount_yuan": 1234.50}"# + "\n"
                }
                let path = try Self.file(folder, "loans.jsonl", lines.joined().utf8)
                try await RunningSystem.with(entities: 1) { system in
                    let done = try await Programs.qingke(
                        ["import", "loans", path] + Self.bank, at: system)
                    #expect(done.output.contains("5 rows read, 5 written"))
                    let loan = try await LoanServiceClient(system.client).getLoan(
                        GetLoanRequest(loanID: "J-5")
                    ).loan
                    #expect(loan?.contractAmountFen == 123_450)
                    let wrong = try await Programs.qingke(
                        ["import", "loans", path, "--as", "bureau:city"], at: system)
                    #expect(wrong.ending == .exit(2))
                    #expect(wrong.errors.contains("loans are recorded by bank; write --as bank:ID"))
                }
            }
        }

        @Test("A report or an answer never takes the place of the table that is read")
        func ownFile() async throws {
            try await withFolder { folder in
                let text = Self.head + Self.loan(1)
                let path = try Self.file(folder, "loans.csv", text.utf8)
                let same = "\(folder)/same.csv"
                try FileManager.default.createSymbolicLink(
                    atPath: same, withDestinationPath: path)
                for arguments in [
                    ["import", "loans", path, "--report", same],
                    ["export", "eligibility", path, "--on", "2025-12-08", "--out", same],
                ] {
                    let outcome = try await Programs.run("qingke", arguments + Self.bank)
                    #expect(outcome.ending == .exit(2))
                    #expect(outcome.errors.contains("is the file that is read; name another one"))
                    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
                }
            }
        }

        @Test("A table from standard input is read twice like a file, and bad rows go to a CSV")
        func standardInput() async throws {
            try await withFolder { folder in
                try await RunningSystem.with(entities: 1) { system in
                    let report = "\(folder)/bad.csv"
                    func run(_ text: String) async throws -> ChildProcess.Outcome {
                        let input = Pipe()
                        let address = system.endpoint("gateway").description
                        let process = try ChildProcess(
                            Programs.path("qingke"),
                            ["import", "loans", "-", "--report", report, "--address", address]
                                + Self.bank, input: input)
                        try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
                        try input.fileHandleForWriting.close()
                        return await process.outcome()
                    }
                    let bad = try await run(Self.head + Self.loan(1) + Self.loan(2, "-1"))
                    #expect(bad.ending == .exit(1))
                    #expect(bad.output.contains("2 rows read, 0 written (all or nothing)"))
                    let lines = try String(contentsOfFile: report, encoding: .utf8)
                        .split(separator: "\r\n")
                    #expect(lines.count == 2)
                    #expect(
                        lines.last?.hasPrefix("3,contract_amount_yuan,合同金额（元）,'-1,") == true)
                    let good = try await run(Self.head + Self.loan(1) + Self.loan(2))
                    #expect(good.ending == .exit(0), "\(good.errors)")
                    #expect(good.output.contains("2 rows read, 2 written"))
                    let nothing = try await run("")
                    #expect(nothing.ending == .exit(2))
                    #expect(nothing.errors.contains("the file is empty"))
                }
            }
        }

        @Test("Where the owner is gone the import stops, and repeating it ends what it began")
        func ownerGone() async throws {
            try await withFolder { folder in
                let path = try Self.file(
                    folder, "loans.csv", (Self.head + (1...3).map { Self.loan($0) }.joined()).utf8)
                try await ServicesApart.with(entities: 1) { services, system in
                    let command = ["import", "loans", path, "--patience", "1"] + Self.bank
                    await services.kill("finance")
                    let stopped = try await Programs.qingke(command, at: system)
                    #expect(stopped.ending == .exit(3))
                    #expect(stopped.errors.contains("UNAVAILABLE"))
                    #expect(stopped.errors.contains("nothing was written"))
                    #expect(stopped.errors.contains("repeat the same command"))
                    try await services.start("finance")
                    let done = try await Programs.qingke(
                        ["import", "loans", path] + Self.bank, at: system)
                    #expect(done.output.contains("3 written"), "\(done.errors)")
                }
            }
        }

        @Test("Answers about a table of loans come in its order, a row each, bad rows among them")
        func eligibility() async throws {
            try await withFolder { folder in
                let text = """
                    loan_id,applicant_uscc,contract_amount_yuan
                    L-0002,\(SampleCode.of(2)),
                    L-0001,\(SampleCode.of(1)),
                    L-9999,\(SampleCode.of(1)),
                    =1+1,123,
                    new,\(SampleCode.of(1)),5000000
                    """
                let path = try Self.file(folder, "loans.csv", text.utf8)
                try await RunningSystem.with(entities: 2) { system in
                    let ask =
                        ["export", "eligibility", path, "--on", "2025-12-08", "--lang", "en"]
                        + Self.bank
                    let table = try await Programs.qingke(ask, at: system)
                    #expect(table.ending == .exit(1))
                    #expect(table.errors == "5 loans asked about, 2 not answered\n")
                    let lines = table.output.split(separator: "\r\n").map(String.init)
                    #expect(
                        lines.first?.hasPrefix("\u{FEFF}loan_id,code,programme,outcome,") == true)
                    // In the order of the table, however many programmes each has.
                    let loans = lines.dropFirst().map { String($0.prefix { $0 != "," }) }
                    var order: [String] = []
                    for loan in loans where order.last != loan { order.append(loan) }
                    #expect(order == ["L-0002", "L-0001", "L-9999", "'=1+1", "new"])
                    #expect(
                        lines.contains {
                            $0.hasPrefix("L-0001,\(SampleCode.of(1)),fin.qingkedai")
                                && $0.contains(",yes,92745.20,")
                        })
                    #expect(lines.contains { $0.contains("no,") && $0.contains("c8 第五条") })
                    #expect(lines.contains { $0.contains("LOAN_NOT_FOUND (line 4)") })
                    let out = "\(folder)/answers.jsonl"
                    _ = try await Programs.qingke(ask + ["--out", out], at: system)
                    let answers = try String(contentsOfFile: out, encoding: .utf8)
                        .split(separator: "\n").map { try JSONValue(parsing: String($0)) }
                    #expect(answers.map { $0["line"] } == [2, 3, 4, 5, 6])
                    #expect(answers[2]["error"]?["code"] == 5)
                    #expect(answers[1]["answer"]?["assessments"]?.arrayValue?.isEmpty == false)
                }
            }
        }
    }
}
