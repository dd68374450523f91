import ArgumentParser
import Foundation
import Identity
import NIOPosix
import RPC
import ServiceKit
import Stubs

/// Many connections that are open and do nothing.
struct BenchRPCIdle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rpc-idle",
        abstract: "What the server of `bench rpc-server` holds for connections that do nothing.",
        discussion: """
            Opens the connections, makes one call over each, waits, and prints one line of JSON: the \
            resident memory of the server before and after, in MiB, and how many files it then has \
            open more than before, which is how many connections.
            """)

    @Argument var port: Int
    @Argument(help: "So many; the system must allow both processes as many open files.")
    var connections: Int
    @Argument var serverPID: Int32

    /// Opened at once: the backlog of a listener is short.
    private static let openedAtOnce = 50

    func run() async throws {
        let before = ServerProcess(serverPID)
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let clients = (0..<connections).map { _ in
            RPCClient(
                Endpoint(host: "127.0.0.1", port: port),
                identity: Principal(role: .bank, id: "bench"), group: group,
                defaultTimeout: .seconds(10))
        }
        var errors = 0
        for start in stride(from: 0, to: connections, by: Self.openedAtOnce) {
            errors += await Self.call(clients[start..<min(start + Self.openedAtOnce, connections)])
        }
        // Whatever the calls left for later is done by then.
        try await Task.sleep(for: .seconds(2))
        let after = ServerProcess(serverPID)
        StandardOutput.write(
            "{\"connections\":\(connections),\"errors\":\(errors),"
                + "\"opened\":\(after.openFiles - before.openFiles),"
                + "\"rss_before_mib\":\(before.residentMiB),\"rss_mib\":\(after.residentMiB)}\n")
        for client in clients { await client.close() }
        try await group.shutdownGracefully()
    }

    /// One call over each.
    /// - Returns: how many went wrong.
    private static func call(_ clients: ArraySlice<RPCClient>) async -> Int {
        await withTaskGroup(of: Bool.self) { tasks in
            for client in clients {
                tasks.addTask {
                    let request = BenchmarkContent.request(1)
                    let reply = try? await BenchmarkServiceClient(client).checkBenchmark(request)
                    return reply.map { BenchmarkContent.isRight($0, request) } ?? false
                }
            }
            return await tasks.reduce(0) { $0 + ($1 ? 0 : 1) }
        }
    }
}

/// What the system says of a process now.
private struct ServerProcess {
    let residentMiB: Int
    let openFiles: Int

    init(_ pid: Int32) {
        let status = (try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        residentMiB = (kilobytes ?? 0) / 1024
        openFiles =
            (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/fd"))?.count ?? 0
    }
}
