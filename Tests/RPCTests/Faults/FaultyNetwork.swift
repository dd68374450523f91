import FaultProxy
import Foundation
import Identity
import Messages
import NIOCore
import RPC
import TestKit
import Testing

/// A client and a server with a network between them that a test spoils.
struct FaultyNetwork: Sendable {
    let server: EchoServer
    let proxy: FaultProxy
    /// Through the proxy, on one connection.
    let client: RPCClient

    /// The seeds of one run: QINGKE_FAULT_SEEDS says how many; six by default.
    static let seeds: Range<UInt64> = {
        let text = ProcessInfo.processInfo.environment["QINGKE_FAULT_SEEDS"]
        return 0..<(text.flatMap(UInt64.init) ?? 6)
    }()

    /// Runs a body, and then waits until nothing is left of it on the server: what is left for good
    /// ends at the suite's limit of time.
    /// - Parameter findsLoss: the client finds out a peer that is gone within seconds. A busy one
    ///   may seem gone, so only where calls may fail.
    static func with(
        seed: UInt64, findsLoss: Bool = false,
        _ body: @Sendable (FaultyNetwork) async throws -> Void
    ) async throws {
        let server = try await EchoServer.start()
        let proxy = try FaultProxy(to: server.endpoint, seed: seed)
        var keepAlive = KeepAlive()
        if findsLoss {
            (keepAlive.silenceMax, keepAlive.answerMax) = (.milliseconds(400), .seconds(2))
            keepAlive.frameMax = .seconds(2)
        }
        let client = RPCClient(
            proxy.endpoint, identity: EchoServer.anyone, group: EchoServer.oneLoop,
            defaultTimeout: .seconds(30), keepAlive: keepAlive)
        let network = FaultyNetwork(server: server, proxy: proxy, client: client)
        let result: Result<Void, any Error>
        do { result = .success(try await body(network)) } catch { result = .failure(error) }
        await client.close()
        await server.client.close()
        proxy.stop()
        if case .success = result { try await network.waitUntilNothingIsLeft() }
        await server.server.drain(within: .seconds(2))
        try result.get()
    }

    /// Every call that the server began has ended, and so has every connection.
    private func waitUntilNothingIsLeft() async throws {
        try await untilTrue {
            let page = try MetricsPage(server.server.metrics)
            let handled = page.samples.filter { $0.key.hasPrefix("qingke_rpc_server_handled") }
            let started = page.samples.filter { $0.key.hasPrefix("qingke_rpc_server_started") }
            return page["qingke_rpc_server_connections_open"] == "0"
                && sum(handled) == sum(started)
        }
    }

    private func sum(_ samples: [String: String]) -> Int {
        samples.values.reduce(0) { $0 + (Int($1) ?? 0) }
    }

    // MARK: Calls

    enum Outcome: Sendable {
        case right
        /// An answer that is not that of the question.
        case wrong
        case failed(RPCError)

        var error: RPCError? { if case .failed(let error) = self { error } else { nil } }
        var isRight: Bool { if case .right = self { true } else { false } }
    }

    /// A call of every shape, each with messages that fill several segments.
    func allShapes(within timeout: Duration = .seconds(30)) async -> [Outcome] {
        let options = CallOptions(deadline: .after(timeout))
        return await withTaskGroup { group in
            group.addTask { await outcome { try await unary(options) } }
            group.addTask { await outcome { try await serverStreaming(options) } }
            group.addTask { await outcome { try await clientStreaming(options) } }
            group.addTask { await outcome { try await bidirectional(options) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    /// Calls until one is answered rightly; the suite's time limit ends it.
    func untilRight(_ seed: UInt64) async {
        proxy.heal()
        var isRight = false
        while !isRight {
            let patience = CallOptions(deadline: .after(.seconds(1)))
            isRight = await outcome { try await unary(patience) }.isRight
        }
        for outcome in await allShapes() {
            #expect(outcome.isRight, "seed \(seed): \(outcome) after the network was healed")
        }
    }

    private func outcome(_ call: @Sendable () async throws -> Bool) async -> Outcome {
        do {
            return try await call() ? .right : .wrong
        } catch let error as RPCError {
            return .failed(error)
        } catch {
            return .wrong
        }
    }

    private static let text = String(repeating: "青科", count: 700)

    private func unary(_ options: CallOptions) async throws -> Bool {
        let loan = Loan(loanID: Self.text, interestPaidFen: 7)
        return try await client.call(Echo.echo, loan, options: options) == loan
    }

    private func serverStreaming(_ options: CallOptions) async throws -> Bool {
        let request = Loan(loanID: Self.text, termMonths: 10)
        var next: Int64 = 0
        for try await loan in try await client.serverStreaming(
            Streams.count, request, options: options)
        {
            guard loan == Loan(loanID: Self.text, interestPaidFen: next) else { return false }
            next += 1
        }
        return next == 10
    }

    private func clientStreaming(_ options: CallOptions) async throws -> Bool {
        let call = try await client.clientStreaming(Streams.sum, options: options)
        for number in 0..<10 {
            try await call.write(Loan(loanID: Self.text, interestPaidFen: Int64(number)))
        }
        return try await call.finish() == Loan(termMonths: 10, interestPaidFen: 45)
    }

    private func bidirectional(_ options: CallOptions) async throws -> Bool {
        let call = try await client.bidirectional(Streams.echo, options: options)
        for number in 0..<10 {
            let loan = Loan(loanID: Self.text, interestPaidFen: Int64(number))
            try await call.write(loan)
            guard try await call.responses.next() == loan else { return false }
        }
        call.finish()
        return try await call.responses.next() == nil
    }
}
