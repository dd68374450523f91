import Foundation
import JSON
import RPC
import Stubs
import TestKit
import Testing

extension EndToEnd {
    @Suite("The command line against servers that it does not know")
    struct ReflectionTests {
        private func qingke(
            _ arguments: [String], _ endpoint: Endpoint, input: String? = nil
        ) async throws -> ChildProcess.Outcome {
            let pipe = input.map { _ in Pipe() }
            let process = try ChildProcess(
                Programs.path("qingke"), arguments + ["--address", endpoint.description],
                input: pipe)
            if let pipe, let input {
                try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
                try pipe.fileHandleForWriting.close()
            }
            return await process.outcome()
        }

        @Test("`list` shows services, and the methods of one with what streams")
        func list() async throws {
            try await ForeignServer.with { server in
                let services = try await qingke(["list"], server)
                #expect(
                    services.output
                        == "foreign.v1.Streams\ngrpc.reflection.v1.ServerReflection\n")
                let methods = try await qingke(["list", "Streams"], server)
                let everything = "qingke.samples.v1.Everything"
                let lines = methods.output.split(separator: "\n").dropFirst(2).map { line in
                    line.split(separator: " ").joined(separator: " ")
                }
                #expect(
                    lines == [
                        "foreign.v1.Streams/Echo \(everything) \(everything)",
                        "foreign.v1.Streams/Count \(everything) stream \(everything)",
                        "foreign.v1.Streams/Sum stream \(everything) \(everything)",
                        "foreign.v1.Streams/Talk stream \(everything) stream \(everything)",
                    ])
            }
        }

        @Test("`describe` shows a service and a message with their comments")
        func describe() async throws {
            try await ForeignServer.with { server in
                let service = try await qingke(["describe", "foreign.v1.Streams"], server)
                #expect(service.output.hasPrefix("// streams.proto\npackage foreign.v1;\n\n"))
                #expect(service.output.contains("  // The same again.\n  rpc Echo("))
                let message = try await qingke(["describe", "Everything"], server)
                #expect(message.output.contains("map<bool, qingke.samples.v1.Direction> dir"))
                let nobody = try await qingke(["describe", "foreign.v1.Nobody"], server)
                #expect(nobody.ending == .exit(1))
                #expect(nobody.errors.contains("NOT_FOUND"))
            }
        }

        @Test("`call` packs and reads messages of every kind of field")
        func unary() async throws {
            let request = #"""
                {"a_bool":true,"a_double":0.5,"an_int64":"-9223372036854775808","choice_level":"LOW",
                "directions":["DIRECTION_BACK",7],"inner_by_string":{"x":{"innermost":{"text":"青"}}},
                "maybe_int32":0,"sint32s":[-1,1],"some_bytes":"AAE=","unpacked_int64s":["1"]}
                """#
            try await ForeignServer.with { server in
                let answer = try await qingke(["call", "Streams/Echo", request], server)
                #expect(answer.ending == .exit(0), "\(answer.errors)")
                #expect(try JSONValue(parsing: answer.output) == JSONValue(parsing: request))
                let typing = try await qingke(["call", "Streams/Echo", #"{"a_bol": 1}"#], server)
                #expect(typing.ending == .exit(2))
                #expect(typing.errors.contains("a_bol: qingke.samples.v1.Everything has no such"))
                #expect(typing.errors.contains("is a_bool meant?"))
            }
        }

        @Test("Responses that stream are a line each, requests too; standard input is read by line")
        func streaming() async throws {
            try await ForeignServer.with { server in
                let count = try await qingke(
                    ["call", "Streams/Count", #"{"an_int32": 3}"#], server)
                #expect(count.output == "{}\n{\"an_int64\":\"1\"}\n{\"an_int64\":\"2\"}\n")
                let lines = (1...1000).map { "{\"an_int64\": \($0)}\n" }.joined()
                let sum = try await qingke(["call", "Streams/Sum", "-"], server, input: lines)
                #expect(sum.output == "{\"an_int32\":1000,\"an_int64\":\"500500\"}\n")
                let talk = try await qingke(
                    ["call", "Streams/Talk", "{\"a_string\": \"a\"}\n\n{\"a_string\": \"b\"}"],
                    server)
                #expect(talk.ending == .exit(0))
                #expect(talk.output == "{\"a_string\":\"a\"}\n{\"a_string\":\"b\"}\n")
                let none = try await qingke(["call", "Streams/Talk", ""], server)
                #expect(none.ending == .exit(0) && none.output == "")
            }
        }

        @Test("A response comes before the next request is typed")
        func conversation() async throws {
            try await ForeignServer.with { server in
                let input = Pipe()
                let process = try ChildProcess(
                    Programs.path("qingke"),
                    ["call", "Streams/Talk", "-", "--address", server.description], input: input)
                let typed = input.fileHandleForWriting
                for word in ["one", "two"] {
                    try typed.write(contentsOf: Data("{\"a_string\": \"\(word)\"}\n".utf8))
                    #expect(try await process.line(with: word) == "{\"a_string\":\"\(word)\"}")
                }
                // The server ends it while the command waits for a line that never comes.
                try typed.write(contentsOf: Data("{\"a_string\": \"end\"}\n".utf8))
                let outcome = await process.outcome()
                #expect(outcome.ending == .exit(1))
                #expect(outcome.errors.contains("NOT_FOUND"))
                try typed.close()
            }
        }

        @Test("A line that is no request ends the call with code 2 and says what is wrong")
        func wrongLine() async throws {
            try await ForeignServer.with { server in
                let talk = try await qingke(
                    ["call", "Streams/Sum", "-"], server, input: "{}\n{\"a_bool\": 2}\n{}\n")
                #expect(talk.ending == .exit(2))
                #expect(talk.errors.contains("a_bool: 2 was found; write true or false"))
                #expect(talk.output == "")
            }
        }

        @Test(
            "A method that the server does not have is a wrong command, and those it has are named",
            arguments: [
                ("Streams/Ekko", "it has Echo, Count, Sum, Talk"),
                ("Rivers/Echo", "it has foreign.v1.Streams, grpc.reflection"),
            ])
        func unknown(method: String, remedy: String) async throws {
            try await ForeignServer.with { server in
                let outcome = try await qingke(["call", method, "{}"], server)
                #expect(outcome.ending == .exit(2))
                #expect(outcome.errors.contains(remedy), "\(outcome.errors)")
            }
        }

        @Test("A server without reflection is told from one that cannot be reached")
        func noReflection() async throws {
            try await ForeignServer.with([]) { server in
                let outcome = try await qingke(["list"], server)
                #expect(outcome.ending == .exit(1))
                #expect(outcome.errors.contains("it has no grpc.reflection.v1.ServerReflection"))
            }
        }

        /// Packed descriptors as an enemy writes them, and what is said of them.
        private static let enemies: [(name: String, files: [[UInt8]], reason: String)] = [
            ("nested 10,000 deep", [nested(10_000)], "nest deeper than 32 levels"),
            ("cut off", [Array(nested(2).dropLast())], "what should be a FileDescriptorProto"),
            (
                "a missing import", [text(1, "a.proto") + text(3, "b.proto")],
                #"asked for "b.proto", the server gave another file"#
            ),
            (
                "twice the same name", [message("a.proto"), message("b.proto")],
                "M is declared twice"
            ),
            (
                "a circle of imports",
                [text(1, "a") + text(3, "b"), text(1, "b") + text(3, "a")],
                "files import each other in a circle: a, b"
            ),
            (
                "300,000 fields",
                [
                    text(1, "a")
                        + field(4, Array(repeatElement([0x12, 0], count: 500_000).joined()))
                ],
                "more than 400000 pieces"
            ),
            ("nothing", [], "error: "),
        ]

        @Test("Hostile descriptors are refused with the reason", arguments: enemies.indices)
        func hostileDescriptors(index: Int) async throws {
            let (name, files, reason) = Self.enemies[index]
            try await ForeignServer.with([HostileReflection(files: files).rpcService]) { server in
                for command in [["list", "A"], ["describe", "a.v1.A"], ["call", "A/B", "{}"]] {
                    let outcome = try await qingke(command, server)
                    // Not a signal: the process is alive until it has said why.
                    #expect(outcome.ending == .exit(1), "\(name)")
                    #expect(
                        outcome.errors.contains(reason),
                        "\(name): \(outcome.errors)")
                }
            }
        }

        @Test("Every service of a running system tells what it serves, and the gateway all of them")
        func ourSystem() async throws {
            try await RunningSystem.with(entities: 1) { system in
                var all: Set<String> = []
                for service in ["talent", "finance", "enforcement", "platforms"] {
                    let list = try await qingke(["list"], system.endpoint(service))
                    let names = list.output.split(separator: "\n").map(String.init)
                    #expect(names.contains("grpc.health.v1.Health"))
                    #expect(names.contains("grpc.reflection.v1.ServerReflection"))
                    #expect(names.contains { $0.hasPrefix("qingke.\(service).v1.") })
                    all.formUnion(names)
                }
                let gateway = try await qingke(["list"], system.endpoint("gateway"))
                let names = Set(gateway.output.split(separator: "\n").map(String.init))
                // A journal is asked for at the service that keeps it.
                all.remove("qingke.procedure.v1.JournalService")
                #expect(names == all.union(["qingke.gateway.v1.ApplicantViewService"]))
                let call = ["call", "LoanService/GetLoan", #"{"loan_id": "L-0001"}"#]
                let caller = ["--as", "bank:sample-bank"]
                let known = try await Programs.qingke(call + caller, at: system)
                let reflected = try await Programs.qingke(call + caller + ["--reflect"], at: system)
                #expect(known.ending == .exit(0))
                #expect(known.output == reflected.output)
            }
        }
    }
}

private func field(_ number: UInt8, _ inside: [UInt8]) -> [UInt8] {
    var (rest, length): (Int, [UInt8]) = (inside.count, [])
    while rest >= 0x80 {
        length.append(UInt8(rest & 0x7F) | 0x80)
        rest >>= 7
    }
    return [number << 3 | 2] + length + [UInt8(rest)] + inside
}

private func text(_ number: UInt8, _ text: String) -> [UInt8] { field(number, Array(text.utf8)) }

private func message(_ file: String) -> [UInt8] { text(1, file) + field(4, text(1, "M")) }

/// A file whose message types stand inside each other.
private func nested(_ levels: Int) -> [UInt8] {
    var inside = text(1, "M")
    for _ in 1..<levels { inside = text(1, "M") + field(3, inside) }
    return text(1, "deep.proto") + field(4, inside)
}
