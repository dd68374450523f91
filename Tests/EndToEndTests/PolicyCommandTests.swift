import Foundation
import JSON
import TestKit
import Testing

extension EndToEnd {
    @Suite("The command line on the rules themselves")
    struct PolicyCommandTests {
        @Test("`policy show` gives the same rule from what is built in and from running services")
        func show() async throws {
            let arguments = ["policy", "show", "fin.qingkedai", "--as-of", "2025-12-08"]
            let offline = try await Programs.run("qingke", arguments)
            #expect(offline.ending == .exit(0))
            for line in [
                "fin.qingkedai  Qingkedai loan interest subsidy\n",
                "  version 1, in force 2024-08-01 to 2028-12-31\n",
                "  c6   第十二条        the contract amount is at most 10 million yuan\n",
                "→ choose another loan of at most 10 million yuan\n",
            ] {
                #expect(offline.output.contains(line), "\(line)")
            }
            let lines = offline.output.split(separator: "\n")
            #expect(
                lines.contains {
                    $0.hasPrefix("  settled_date ")
                        && $0.hasSuffix(
                            "settlement certificate of the bank                            the bank or the applicant"
                        )
                })
            #expect(
                lines.contains {
                    $0.hasPrefix("  fin.qingkedai.cap_fen ") && $0.contains(" 300,000.00 yuan ")
                        && $0.hasSuffix("《加强科技财政金融协同支持企业创新发展的若干政策措施》（六）")
                })
            let chinese = try await Programs.run("qingke", arguments + ["--lang", "zh"])
            #expect(chinese.output.hasPrefix("fin.qingkedai  青科贷贴息\n"))
            let json = try await Programs.run("qingke", arguments + ["--json"])
            #expect(try JSONValue(parsing: json.output)["rule_id"] == "fin.qingkedai")
            try await RunningSystem.with(entities: 1) { system in
                let online = try await Programs.qingke(arguments, at: system)
                #expect(online.output == offline.output)
            }
        }

        @Test("`policy lint` tells every problem with its line, or what would change")
        func lint() async throws {
            try await withFolder { folder in
                let file = "\(folder)/cap.yaml"
                try """
                prefix: fin
                parameters:
                  qingkedai.cap_fen:
                    unit: fen
                    values: [{from: 2024-08-01, value: 40_000_000, reading: a trial}]
                """.write(toFile: file, atomically: true, encoding: .utf8)
                let good = try await Programs.run("qingke", ["policy", "lint", folder])
                #expect(good.ending == .exit(0))
                #expect(
                    good.output == """
                        ok: 1 parameters of 2 rules changed
                          fin.qingkedai.cap_fen: 300,000.00 yuan → 400,000.00 yuan  (from 2024-08-01)

                        """)
                try "prefix: fim\nparameters:\n  x: {unit: yuan}\n"
                    .write(toFile: "\(folder)/x.yaml", atomically: true, encoding: .utf8)
                let bad = try await Programs.run("qingke", ["policy", "lint", folder])
                #expect(bad.ending == .exit(1))
                #expect(
                    bad.output.hasPrefix("\(folder)/x.yaml:3: unit \"yuan\" of fim.x is not known"))
                let none = try await Programs.run("qingke", ["policy", "lint", "\(folder)/none"])
                #expect(none.ending == .exit(2))
                #expect(none.output == "" && none.errors.contains("cannot be read"))
            }
        }

        @Test("`policy coverage` says of every article what cites it or why nothing does")
        func coverage() async throws {
            let outcome = try await Programs.run("qingke", ["policy", "coverage"])
            #expect(outcome.ending == .exit(0))
            #expect(outcome.output.contains("\n  covered 16 of 26 articles by "))
            #expect(outcome.output.contains("    第六条      – says which budget pays\n"))
            #expect(outcome.output.contains("; not modelled: （三）, （四）, （十一）\n"))
            #expect(outcome.output.contains("\ntotal: "))
        }

        @Test(
            "`evaluate --explain` prints a sentence for each condition and step, in each language")
        func explain() async throws {
            try await withFolder { folder in
                let file = "\(folder)/facts.json"
                try #"{"application_date": "2025-12-08", "contract_amount_fen": 1000000001}"#
                    .write(toFile: file, atomically: true, encoding: .utf8)
                let question = [
                    "evaluate", "--rule", "fin.qingkedai", "--facts", file, "--explain",
                ]
                let both = try await Programs.run("qingke", question)
                #expect(both.ending == .exit(0))
                #expect(both.output.contains("  ✗  c6   贷款合同金额不超过1000万元（含）：未满足。实际为10,000,000.01元"))
                #expect(
                    both.output.contains("\n          The contract amount is at most 10 million"))
                let english = try await Programs.run("qingke", question + ["--lang", "en"])
                #expect(
                    english.output.contains("  ✗  c6   The contract amount is at most 10 million"))
                #expect(!english.output.contains("未满足"))
                let cases = try await Programs.run(
                    "qingke", ["evaluate", "--cases", file, "--explain"])
                #expect(cases.ending == .exit(2))
            }
        }
    }
}
