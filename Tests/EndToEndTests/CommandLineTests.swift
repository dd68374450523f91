import Foundation
import JSON
import RPC
import TestKit
import Testing

extension EndToEnd {
    @Suite("The command line")
    struct CommandLineTests {
        static let cases = "Tests/Cases/finance.json"

        @Test("Cases give the same bytes in the process and by running services")
        func sameBytes() async throws {
            let offline = try await Programs.run("qingke", ["evaluate", "--cases", Self.cases])
            #expect(offline.ending == .exit(0))
            let expected = try CaseFile("finance.json").cases.map { one -> JSONValue in
                ["id": one.json["id"] ?? .null, "result": one.expect]
            }
            #expect(try JSONValue(parsing: offline.output) == .array(expected))
            try await RunningSystem.with(entities: 1) { system in
                let online = try await Programs.qingke(
                    ["evaluate", "--cases", Self.cases], at: system)
                #expect(online.ending == .exit(0))
                #expect(online.output == offline.output)
            }
        }

        /// Cases with something wrong, and the error object that stands in place of the result.
        static let wrong: [(case: JSONValue, result: JSONValue)] = [
            (
                ["rule": "lpr", "facts": ["on_date": "2024-02-30", "loan_term_months": 12]],
                ["error": "bad_fact", "fact": "on_date"]
            ),
            (
                ["rule": "lpr", "facts": ["on_date": "2024-10-28", "loan_term_months": "12"]],
                ["error": "bad_fact", "fact": "loan_term_months"]
            ),
            (
                [
                    "rule": "fin.qingkedai",
                    "facts": ["contract_date": 20241028, "contract_amount_fen": .number("1.5")],
                ],
                ["error": "bad_fact", "fact": "contract_amount_fen"]
            ),
            (
                ["rule": "fin.qingkedai", "facts": ["prizes": [[[[[[[[[0]]]]]]]]]]],
                ["error": "bad_fact", "fact": "prizes"]
            ),
            (
                ["rule": "accrue", "facts": [], "params": [:]],
                ["error": "bad_case", "member": "facts"]
            ),
            (
                ["rule": "lpr", "facts": [:], "params": "none"],
                ["error": "bad_case", "member": "params"]
            ),
            (
                ["rule": "lpr", "facts": [:], "params": ["fin.nothing": 1]],
                ["error": "bad_parameter", "parameter": "fin.nothing"]
            ),
            (["rule": "fin.nothing", "facts": [:]], ["error": "unknown_rule"]),
            (["rule": "fin.nothing", "facts": []], ["error": "unknown_rule"]),
            (["rule": "nobody.knows", "facts": ["a": 1]], ["error": "unknown_rule"]),
            (["rule": "", "facts": [:]], ["error": "unknown_rule"]),
            (["facts": [:]], ["error": "unknown_rule"]),
        ]

        @Test("A case with something wrong gives the rule's own error object either way")
        func wrongCases() async throws {
            try await withFolder { folder in
                let file = "\(folder)/cases.json"
                try JSONValue.array(Self.wrong.map(\.case)).text
                    .write(toFile: file, atomically: true, encoding: .utf8)
                let offline = try await Programs.run("qingke", ["evaluate", "--cases", file])
                let results = try JSONValue(parsing: offline.output).arrayValue ?? []
                #expect(results.compactMap { $0["result"] } == Self.wrong.map(\.result))
                try await RunningSystem.with(entities: 1) { system in
                    let online = try await Programs.qingke(
                        ["evaluate", "--cases", file], at: system)
                    #expect(online.output == offline.output)
                }
            }
        }

        @Test("`errors` lists all reasons, and explains one in either language")
        func errors() async throws {
            let list = try await Programs.run("qingke", ["errors"])
            #expect(list.ending == .exit(0))
            // A head and a rule above them.
            #expect(list.output.split(separator: "\n").count == ErrorReason.allCases.count + 2)
            let one = try await Programs.run(
                "qingke", ["errors", "LOAN_NOT_FOUND", "--lang", "zh"])
            #expect(one.ending == .exit(0))
            #expect(one.output.hasPrefix("LOAN_NOT_FOUND\n  状态码  NOT_FOUND\n"))
            #expect(one.output.contains("LoanService/RecordLoan"))
            let json = try await Programs.run("qingke", ["errors", "loan_not_found", "--json"])
            #expect(try JSONValue(parsing: json.output) == ErrorReason.loanNotFound.entry.json)
            let all = try await Programs.run("qingke", ["errors", "--json"])
            #expect(try JSONValue(parsing: all.output) == ErrorEntry.listJSON)
        }

        @Test("A reason that is none is a wrong command, and the nearest one is named")
        func unknownError() async throws {
            let outcome = try await Programs.run("qingke", ["errors", "LOAN_NOT_FUND"])
            #expect(outcome.ending == .exit(2))
            #expect(
                outcome.errors
                    == "error: \"LOAN_NOT_FUND\" is no reason; is LOAN_NOT_FOUND meant? "
                    + "`qingke errors` lists all\n")
        }

        @Test("The page of errors for partners is the one that `errors --markdown` makes")
        func errorsPage() async throws {
            let made = try await Programs.run("qingke", ["errors", "--markdown"])
            let page = try String(
                contentsOfFile: "\(Programs.repository)/Shared/RPC/ERRORS.md", encoding: .utf8)
            #expect(made.output == page)
        }

        @Test("`eligibility` and `view` show outcome, amount and articles to a person")
        func readable() async throws {
            try await RunningSystem.with { system in
                let bank = try await Programs.qingke(
                    [
                        "eligibility", "91370200MA00000015", "L-0001", "--on", "2025-12-08", "--as",
                        "bank:sample-bank",
                    ], at: system)
                #expect(bank.ending == .exit(0))
                #expect(
                    bank.output.hasPrefix(
                        "fin.qingkedai  YES\n  at most 92,745.20 yuan\n  as of 2025-12-08\n"))
                #expect(bank.output.contains("  ✓  c6   第十二条        the contract amount"))
                #expect(bank.output.contains("basis  青岛市科技创新贷款贴息管理办法, parameter set "))
                let late = try await Programs.qingke(
                    [
                        "eligibility", "91370200MA00000028", "L-0002", "--on", "2025-12-08", "--as",
                        "bank:sample-bank",
                    ], at: system)
                // NO is an answer, not a failure.
                #expect(late.ending == .exit(0))
                #expect(late.output.hasPrefix("fin.qingkedai  NO\n"))
                #expect(late.output.contains("  ✗  c8   第五条 "))

                let view = ["view", "91370200MA00000015", "--as-of", "2025-12-08", "--as"]
                let city = try await Programs.qingke(view + ["bureau:city"], at: system)
                #expect(city.ending == .exit(0))
                for line in [
                    "91370200MA00000015  合成样本企业0001", "Registry (platforms)",
                    "Prizes (talent)\n  none on file", "Integrity (enforcement)",
                    "  not barred from subsidies", "Loans (finance)", "    fin.qingkedai  YES",
                ] {
                    #expect(city.output.contains("\(line)\n"), "\(line)")
                }
                // Out of the question: what is unknown beside the unmet conditions is left out.
                let lines = city.output.split(separator: "\n")
                let refused = lines.drop { $0 != "    fin.baodai  NO" }.dropFirst()
                    .prefix { !$0.hasPrefix("    fin.") }
                #expect(refused.contains { $0.hasPrefix("      ✗") })
                #expect(!refused.contains { $0.hasPrefix("      ?") })
                let ends = lines.drop { $0 != "Deadlines" }
                #expect(ends.contains { $0.hasPrefix("  2028-12-31  last day of ") })
                let lender = try await Programs.qingke(view + ["bank:sample-bank"], at: system)
                #expect(lender.output.contains("not open to role bank"))
                #expect(!lender.output.contains("Registry (platforms)\n  none on file"))
            }
        }

        @Test("What is not open to the caller is not said to be absent")
        func closedParts() async throws {
            try await RunningSystem.with(entities: 1) { system in
                let view = try await Programs.qingke(
                    ["view", "91370200MA00000015", "--as", "operator:local"], at: system)
                #expect(view.ending == .exit(0))
                #expect(
                    view.output.contains(
                        "Registry (platforms)\n"
                            + "  not shown: facts, projects: not open to role operator\n"))
            }
        }

        @Test("`call` prints the response as JSON; a failed call ends with code 1 and its remedy")
        func call() async throws {
            try await RunningSystem.with(entities: 1) { system in
                let method = ["call", "LoanService/GetLoan"]
                let caller = ["--as", "bank:sample-bank"]
                let found = try await Programs.qingke(
                    method + [#"{"loan_id": "L-0001"}"#] + caller, at: system)
                #expect(found.ending == .exit(0))
                let loan = try JSONValue(parsing: found.output)["loan"]
                #expect(loan?["borrower_uscc"] == "91370200MA00000015")
                #expect(loan?["contract_amount_fen"] == "600000000")
                let absent = try await Programs.qingke(
                    method + [#"{"loan_id": "L-9999"}"#] + caller, at: system)
                #expect(absent.ending == .exit(1))
                #expect(absent.output == "")
                #expect(
                    absent.errors == """
                        error: NOT_FOUND LOAN_NOT_FOUND
                          no loan "L-9999" of lender "sample-bank" is on file; record it with \
                        LoanService/RecordLoan

                        """)
            }
        }

        @Test("Where nobody listens a command ends with code 3, and says where it asked")
        func nobodyThere() async throws {
            let outcome = try await Programs.run(
                "qingke",
                ["call", "LoanService/GetLoan", #"{"loan_id": "L-1"}"#, "--address", "127.0.0.1:1"]
            )
            #expect(outcome.ending == .exit(3))
            #expect(outcome.errors.contains("UNAVAILABLE"))
            #expect(outcome.errors.contains("127.0.0.1:1 cannot be reached"))
        }

        @Test(
            "A command that is wrong ends with code 2 and says what would be right",
            arguments: [
                (["call", "GetLoans", "{}"], "write Service/Method"),
                (["call", "GetLoan", "{}"], "is qingke.finance.v1.LoanService/GetLoan meant?"),
                (["call", "LoanService/GetLoan", #"{"loan": "L"}"#], "it has loan_id, lender_id"),
                (["call", "LoanService/GetLoan", "{"], "the request is no JSON"),
                (["call", "LoanService/GetLoan", "--as", "nobody"], "write ROLE:ID"),
                (["call", "LoanService/GetLoan", "--adress", "127.0.0.1:1"], "--address"),
                (["evaluate", "--cases", "/nowhere.json"], "/nowhere.json cannot be read"),
                (["evaluate"], "give --cases FILE"), (["frobnicate"], "Usage: qingke"),
            ])
        func wrongCommand(arguments: [String], remedy: String) async throws {
            let outcome = try await Programs.run("qingke", arguments)
            #expect(outcome.ending == .exit(2))
            #expect(outcome.output == "")
            #expect(outcome.errors.contains(remedy), "\(outcome.errors)")
        }
    }
}
