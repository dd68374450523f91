import Foundation
import JSON
import RPC
import TestKit
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

        @Test(
            "A port that is taken ends a service with code 2: which setting, which port, what to do",
            arguments: [("platforms", "listen"), ("platforms", "admin"), ("gateway", "http")])
        func portInUse(service: String, setting: String) async throws {
            let port = ClosedPort()
            defer { port.free() }
            try await withFolder { folder in
                var arguments = Self.arguments(folder)
                arguments += service == "gateway" ? ["--http", "127.0.0.1:0"] : []
                let index = try #require(arguments.firstIndex(of: "--\(setting)"))
                arguments[index + 1] = port.endpoint.description
                let outcome = try await Programs.run(service, arguments)
                #expect(outcome.ending == .exit(2))
                #expect(outcome.output == "")
                #expect(
                    outcome.errors.hasSuffix(
                        "\(service): --\(setting) \(port.endpoint): another process listens at "
                            + "port \(port.endpoint.port) already; end it, or give --\(setting) "
                            + "another port (0 takes a free one)\n"), "\(outcome.errors)")
            }
        }

        @Test("`qingke up` on a port that is taken ends with code 2 and names its own setting")
        func upPortInUse() async throws {
            var port = ClosedPort()
            while port.endpoint.port > 60_000 {  // above the port bases that there are
                port.free()
                port = ClosedPort()
            }
            defer { port.free() }
            try await withFolder { folder in
                // Platforms, the first to start, has the fifth port.
                let base = port.endpoint.port - 4
                let outcome = try await Programs.run(
                    "qingke", ["up", "--insecure", "--port-base", "\(base)", "--data", folder])
                #expect(outcome.ending == .exit(2))
                #expect(outcome.errors.contains("platforms: --listen \(port.endpoint): another "))
                #expect(
                    outcome.errors.contains(
                        "\nerror: platforms cannot use its settings, as it says"))
                #expect(outcome.errors.contains("--port-base"))
            }
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

        @Test("When `qingke up` is killed, its services end and their ports are free")
        func killed() async throws {
            try await withFolder { folder in
                let arguments = ["up", "--insecure", "--port-base", "0", "--data", folder]
                try await withProcess("qingke", arguments) { up, ready in
                    let services = try #require(ready.objectValue)
                    #expect(services.count == 5)
                    let children = try Self.children(of: up.id)
                    #expect(children.count == 5)
                    #expect(await up.kill9() == .signal(SIGKILL))
                    for child in children {
                        while !Self.isOver(child) { try await Task.sleep(for: .milliseconds(10)) }
                    }
                    for service in services.keys.sorted() {
                        let own = try #require(services[service]?.objectValue)
                        let again =
                            ["--data", folder]
                            + own.keys.filter { $0 != "service" }.sorted()
                            .flatMap { door in
                                [
                                    "--\(door == "rpc" ? "listen" : door)",
                                    own[door]?.stringValue ?? "",
                                ]
                            }
                        // At the same ports, over the same data.
                        try await withProcess(service, again) { process, addresses in
                            #expect(addresses.objectValue == own)
                            #expect(await process.stop() == .exit(0))
                        }
                    }
                }
            }
        }

        @Test("A service ends with code 0 when the pipe from whoever started it is closed")
        func parentPipe() async throws {
            try await withFolder { folder in
                let pipe = Pipe()
                let arguments = Self.arguments(folder) + ["--parent-pipe", "0"]
                try await withProcess("talent", arguments, input: pipe) { process, _ in
                    try pipe.fileHandleForWriting.write(contentsOf: Array("dropped".utf8))
                    try pipe.fileHandleForWriting.close()
                    #expect(await process.outcome().ending == .exit(0))
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

        /// Gone, or a zombie that nobody has asked about: its files and ports are closed.
        private static func isOver(_ id: Int32) -> Bool {
            guard let text = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
            else { return true }
            // The state follows the name in parentheses, which may hold anything.
            return ["Z", "X"].contains(text.split(separator: ")").last?.dropFirst().prefix(1))
        }

        private static func program(_ id: Int32) -> String? {
            try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(id)/exe")
                .split(separator: "/").last.map(String.init)
        }
    }
}
