import Foundation
import JSON
import Testing

@testable import qingke

extension EndToEnd {
    @Suite("The sandbox")
    struct SandboxTests {
        @Test("A new data folder is filled, and every case is answered as the table says, twice")
        func everyCase() async throws {
            try await withFolder { folder in
                let data = "\(folder)/db"
                for round in 1...2 {
                    let arguments = ["up", "--insecure", "--port-base", "0", "--data", data]
                    try await withProcess("qingke", arguments) { up, ready in
                        let gateway = try #require(ready["gateway"]?["rpc"]?.stringValue)
                        let write = round == 1 ? [] : ["--write"]
                        let check = try await Programs.run(
                            "qingke",
                            ["sandbox", "--check", "--timeout", "60", "--address", gateway]
                                + write)
                        #expect(check.ending == .exit(0), "\(check.errors)")
                        #expect(await up.stop() == .exit(0))
                    }
                }
            }
        }

        @Test("Every rule of a programme has a yes, a no and an unknown")
        func outcomes() {
            for rule in [
                "fin.qingkedai", "fin.toudai", "fin.baodai", "fin.qingkebao",
                "fin.qingkebao.product", "fin.major_loan",
            ] {
                let outcomes = Set(Sandbox.cases.filter { $0.rule == rule }.map(\.outcome))
                #expect(outcomes == ["yes", "no", "unknown"], "\(rule)")
            }
        }

        @Test("The README has the table as it is")
        func readme() async throws {
            let readme = try String(
                contentsOfFile: "\(Programs.repository)/README.md", encoding: .utf8)
            let table = try await Programs.run("qingke", ["sandbox", "--markdown"])
            #expect(table.ending == .exit(0))
            #expect(readme.contains("\n\n" + table.output + "\n"))
        }
    }
}
