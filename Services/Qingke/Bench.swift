import ArgumentParser
import FinanceService
import Foundation
import Identity
import JSON
import Logging
import Messages
import NIOPosix
import RPC
import ServiceKit
import Stubs

/// `qingke bench`: what calls and evaluations cost on this machine.
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure calls and evaluations on this machine.",
        subcommands: [
            BenchRPC.self, BenchRPCServer.self, BenchRPCClient.self, BenchEval.self,
            BenchEligibility.self, BenchQuery.self, BenchImport.self, BenchView.self,
        ])
}

/// Both ends, each in a process of its own, at several numbers of calls in flight.
struct BenchRPC: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rpc", abstract: "Unary calls between two processes over loopback.")

    @Option(help: "Calls in flight, separated by commas.")
    var inFlight = "1,16,64,256"

    @Option(help: "Seconds of measuring at each.")
    var seconds = 3

    func run() async throws {
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let server = Process()
        server.executableURL = program
        server.arguments = ["bench", "rpc-server", "0"]
        let output = Pipe()
        server.standardOutput = output
        try server.run()
        defer {
            server.terminate()
            server.waitUntilExit()
        }
        let line = String(
            decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw CommandFailure(message: "the server did not start", exitCode: 1)
        }
        var table = TextTable([
            "in flight", "calls/s", "p50 µs", "p99 µs", "CPU µs a call", "client", "server",
        ])
        for calls in try Self.numbers(inFlight) {
            let figures = try await RPCBenchmark(
                port: port, inFlight: calls, seconds: Double(seconds),
                serverPID: server.processIdentifier
            ).run()
            table.add([
                "\(calls)", "\(Int(figures.callsPerSecond))", figures.quantile(0.5),
                figures.quantile(0.99), figures.cpu(figures.clientCPU + figures.serverCPU),
                figures.cpu(figures.clientCPU), figures.cpu(figures.serverCPU),
            ])
        }
        StandardOutput.write(table.text)
    }
}

extension BenchRPC {
    /// Reads `1,16,64`.
    static func numbers(_ text: String) throws -> [Int] {
        try text.split(separator: ",").map { word in
            guard let number = Int(word), (1...65_536).contains(number) else {
                throw CommandFailure.usage("--in-flight \"\(text)\"; write 1,16,64")
            }
            return number
        }
    }
}

/// The answering side, until it is ended. Prints its port.
struct BenchRPCServer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rpc-server", abstract: "The answering side of `bench rpc`.")

    @Argument(help: "Port; 0 takes a free one.")
    var port: Int

    func run() async throws {
        let server = RPCServer(
            services: [BenchmarkAnswers().rpcService],
            interceptors: [
                DeadlineInterceptor(), AuthorityInterceptor(MethodRoles.table),
                LoadShedInterceptor(callsMax: 1024),
            ],
            group: MultiThreadedEventLoopGroup(numberOfThreads: 1),
            logger: Logger(label: "bench") { JSONLogHandler(label: $0) })
        let endpoint = try await server.start(at: Endpoint(host: "127.0.0.1", port: port))
        StandardOutput.write("\(endpoint.port)\n")
        try await Task.sleep(for: .seconds(24 * 3600))
    }
}

/// The asking side; prints one line of JSON.
struct BenchRPCClient: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rpc-client", abstract: "The asking side of `bench rpc`, for comparisons.")

    @Argument var port: Int
    @Argument var inFlight: Int
    @Argument var seconds: Double
    @Argument var serverPID: Int32

    func run() async throws {
        let figures = try await RPCBenchmark(
            port: port, inFlight: inFlight, seconds: seconds, serverPID: serverPID
        ).run()
        StandardOutput.write(figures.jsonLine + "\n")
    }
}

/// Evaluations of `fin.qingkedai` with all findings, from typed facts, on one core.
struct BenchEval: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval", abstract: "Evaluations of one programme a second, on one core.")

    @Option(help: "Seconds of measuring.")
    var seconds = 3

    func run() async throws {
        let figures = try evaluationBenchmark(seconds: Double(seconds))
        var table = TextTable(["what", "a second"])
        table.add(["fin.qingkedai from typed facts, 16 findings", "\(Int(figures.typedPerSecond))"])
        table.add(["whole cases, JSON in and out", "\(Int(figures.casesPerSecond))"])
        StandardOutput.write(table.text)
    }
}
