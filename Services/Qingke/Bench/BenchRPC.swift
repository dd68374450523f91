import ArgumentParser
import Foundation
import ServiceKit

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
