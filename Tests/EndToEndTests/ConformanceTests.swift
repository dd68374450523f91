import Foundation
import JSON
import Testing

extension EndToEnd {
    @Suite("Conformance to the protocol")
    struct ConformanceTests {
        @Test(
            "A server of ours keeps all that the suite tries, ends in order, and the report is XML")
        func serve() async throws {
            try await withFolder { folder in
                try await withServe { process, address in
                    let junit = "\(folder)/conformance.xml"
                    let outcome = try await Programs.run(
                        "qingke",
                        [
                            "conformance", address, "--strict", "--junit", junit,
                            "--drain", "kill -TERM \(process.id)",
                        ])
                    #expect(outcome.ending == .exit(0), "\(outcome.output)\(outcome.errors)")
                    #expect(outcome.output.contains(" 0 failed, 0 warned"), "\(outcome.output)")
                    #expect(outcome.output.contains("pass  6.11  drain"), "\(outcome.output)")
                    #expect(await process.outcome().ending == .exit(0))
                    let lines = outcome.output.split(separator: "\n")
                    let cases = lines.count { $0.hasPrefix("  pass  ") || $0.hasPrefix("  skip  ") }
                    try await requireReport(junit, cases: cases)
                }
            }
        }

        @Test("The Python client passes gRPC's cases and those on servers that break the protocol")
        func pythonClient() async throws {
            try await withFolder { folder in
                let descriptors = try await Programs.descriptors(in: folder)
                try await withServe { _, address in
                    let check = try await ChildProcess(
                        "/usr/bin/python3",
                        [
                            "-B", "\(Programs.repository)/Tests/Python/check_client.py", address,
                            descriptors,
                        ]
                    ).outcome()
                    #expect(check.ending == .exit(0), "\(check.output)\(check.errors)")
                }
            }
        }

        @Test("A service of the product and the gateway keep all that can be tried on them")
        func services() async throws {
            try await RunningSystem.with { system in
                for service in ["finance", "gateway"] {
                    let address = system.endpoint(service).description
                    let outcome = try await Programs.run("qingke", ["conformance", address])
                    #expect(outcome.ending == .exit(0), "\(service): \(outcome.output)")
                    #expect(outcome.output.contains(" 0 failed, 0 warned"), "\(outcome.output)")
                    let strict = try await Programs.run(
                        "qingke", ["conformance", address, "--strict", "--only", "G.1"])
                    #expect(strict.ending == .exit(1))
                    #expect(strict.output.contains("the server has no grpc.testing.TestService"))
                }
            }
        }

        private func withServe(
            _ body: (ChildProcess, _ address: String) async throws -> Void
        ) async throws {
            let arguments = ["conformance", "serve", "--compress-from-bytes", "1024"]
            try await withProcess("qingke", arguments) { process, ready in
                try await body(process, try #require(ready["rpc"]?.stringValue))
            }
        }

        /// Another reader of XML finds every case in it.
        private func requireReport(_ path: String, cases: Int) async throws {
            let script = """
                from sys import argv
                from xml.etree import ElementTree
                root = ElementTree.parse(argv[1]).getroot()
                print(root.tag, len(root.findall("testsuite/testcase")), root.get("failures"))
                """
            let read = try await ChildProcess("/usr/bin/python3", ["-c", script, path]).outcome()
            #expect(read.output == "testsuites \(cases) 0\n", "\(read.errors)")
        }
    }
}
