import Foundation
import JSON
import Testing

extension EndToEnd {
    @Suite("How processes start and end")
    struct ProcessTests {
        static func arguments(_ folder: String) -> [String] {
            ["--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0", "--data", folder]
        }

        @Test("A second finance over the same data is refused, and is told who holds them")
        func secondHolder() async throws {
            try await withFolder { folder in
                try await withProcess("finance", Self.arguments(folder)) { first, _ in
                    let second = try await Programs.run("finance", Self.arguments(folder))
                    #expect(second.ending == .exit(1))
                    #expect(second.output == "")
                    #expect(
                        second.errors.hasPrefix("finance: \(folder)/finance.sqlite3 is open in "))
                    #expect(second.errors.contains("process \(first.id) (finance)"))
                    #expect(await first.stop() == .exit(0))
                }
            }
        }

        @Test(
            "A mistyped flag ends a service with code 2, and the right ones are named",
            arguments: ["finance", "talent", "platforms", "enforcement", "gateway"])
        func mistypedFlag(service: String) async throws {
            let outcome = try await Programs.run(service, ["--lisen", "127.0.0.1:0"])
            #expect(outcome.ending == .exit(2))
            #expect(outcome.errors.hasPrefix("\(service): --lisen is not known; these are: "))
            #expect(outcome.errors.contains(" --listen "))
        }

        @Test(
            "A value that cannot be used ends a service with code 2, and says what would be right")
        func wrongValue() async throws {
            let outcome = try await Programs.run("finance", ["--listen", "7102"])
            #expect(outcome.ending == .exit(2))
            #expect(
                outcome.errors == "finance: --listen \"7102\" is no address; write HOST:PORT\n")
        }

        @Test("SIGTERM and SIGINT end every service with code 0", arguments: [SIGTERM, SIGINT])
        func orderlyEnd(signal: Int32) async throws {
            try await withFolder { folder in
                for name in ["platforms", "talent", "enforcement", "finance", "gateway"] {
                    let door = name == "gateway" ? ["--http", "127.0.0.1:0"] : []
                    try await withProcess(name, Self.arguments(folder) + door) { process, _ in
                        process.send(signal)
                        #expect(await process.outcome().ending == .exit(0), "\(name)")
                    }
                }
            }
        }

        @Test("When a service dies, `qingke up` says which, and ends the others with itself")
        func oneDies() async throws {
            try await withFolder { folder in
                let arguments = [
                    "up", "--insecure", "--no-sandbox", "--port-base", "0", "--data", folder,
                ]
                try await withProcess("qingke", arguments) { up, _ in
                    let talent = try #require(
                        try Self.children(of: up.id).first { Self.program($0) == "talent" })
                    kill(talent, SIGKILL)
                    // The end of its standard error is that of all its services.
                    let outcome = await up.outcome()
                    #expect(outcome.ending == .exit(1))
                    #expect(outcome.errors.contains("error: talent ended by itself"))
                }
            }
        }

        /// Each thread has its own.
        private static func children(of id: Int32) throws -> [Int32] {
            try FileManager.default.contentsOfDirectory(atPath: "/proc/\(id)/task").flatMap {
                try String(
                    contentsOfFile: "/proc/\(id)/task/\($0)/children", encoding: .utf8
                ).split(separator: " ").compactMap { Int32($0) }
            }
        }

        private static func program(_ id: Int32) -> String? {
            try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(id)/exe")
                .split(separator: "/").last.map(String.init)
        }
    }
}
