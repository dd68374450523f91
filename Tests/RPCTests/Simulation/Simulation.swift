import Identity
import NIOCore
import NIOEmbedded
import TestKit

@testable import RPC

/// A client's and a server's connection, joined by pipes in memory, on one thread.
///
/// A seed decides everything: how bytes are cut into reads, who runs when, which calls are made,
/// given up or out of time, and whether the server drains or the connection breaks. First comes
/// disorder, in which only safety is asked; then everything is delivered, and every call must end.
final class Simulation {
    enum Fault: CaseIterable { case none, giveUps, drain, loss }

    let calls: SimulatedCalls
    private let fault: Fault
    private var random: SplitMix64
    private let loop = EmbeddedEventLoop()
    private let tasks = StepExecutor()
    private let (toServer, toClient) = (SimulatedPipe(), SimulatedPipe())
    private let (clientChannel, serverChannel): (EmbeddedChannel, EmbeddedChannel)
    private let client: ClientConnection
    private let server: ServerConnection
    private var hasLost = false

    init(seed: UInt64) throws {
        random = SplitMix64(seed: seed)
        fault = Fault.allCases[random.below(Fault.allCases.count)]
        calls = SimulatedCalls(SplitMix64(seed: random.next()))
        client = ClientConnection(
            loop: loop, limits: .standard, keepAlive: .standard, greeted: { _ in },
            closed: { _ in })
        server = ServerConnection(
            loop: loop,
            core: ServerCore(
                methods: calls.methods, forward: nil, forwarded: [], interceptors: [],
                identify: .metadata, limits: .standard, beginsTraces: false, spans: nil,
                now: { .now }, logger: .silent),
            refusal: nil)
        clientChannel = EmbeddedChannel(handlers: [toServer, client], loop: loop)
        serverChannel = EmbeddedChannel(handlers: [toClient, server], loop: loop)
        let address = try SocketAddress(ipAddress: "127.0.0.1", port: 1)
        clientChannel.connect(to: address, promise: nil)
        serverChannel.connect(to: address, promise: nil)
        loop.run()
    }

    /// Plays the whole schedule and answers what went wrong; empty when nothing did.
    func run() -> [String] {
        for _ in 0..<(50 + random.below(400)) { act() }
        converge()
        return flaws
    }

    // MARK: Disorder

    private func act() {
        switch random.below(10) {
        case 0 where calls.started.count < 30: begin()
        case 1...2:
            carry(toServer, to: serverChannel, most: 1 + random.below(1 << random.below(18)))
        case 3...4:
            carry(toClient, to: clientChannel, most: 1 + random.below(1 << random.below(18)))
        case 5...7: tasks.step(&random)
        case 8: loop.run()
        default: rare()
        }
    }

    private func rare() {
        switch fault {
        case _ where random.once(in: 4): loop.advanceTime(by: .milliseconds(5))
        case .drain where random.once(in: 20): server.drain()
        case .loss where random.once(in: 20): lose()
        default: break
        }
    }

    private func begin() {
        let isGivenUp = fault == .giveUps && random.once(in: 2)
        let count = random.below(random.once(in: 4) ? 60 : 5)
        let shape = SimulatedCalls.Shape.allCases[random.below(4)]
        // Both ways of a call together stay within what may be sent before it is taken.
        let size = random.below(shape == .bidirectional ? 2000 : 9000)
        let plan = SimulatedCalls.Plan(
            name: "call-\(calls.started.count)", shape: shape, count: count, size: size,
            deadline: isGivenUp && random.once(in: 2)
                ? RPC.Deadline(at: .now - .seconds(1)) : .after(.seconds(3600)),
            givesUpAfter: isGivenUp ? 1 + random.below(5) : nil)
        calls.start(plan.name)
        let caller = SimulatedCaller(connection: client)
        let task = Task(executorPreference: tasks) { [calls] in
            await calls.make(plan, over: caller)
        }
        if isGivenUp, random.once(in: 3) { cancelLater(task) }
    }

    /// Cancels the task at some later step of somebody.
    private func cancelLater(_ task: Task<Void, Never>) {
        Task(executorPreference: tasks) { [calls] in
            for _ in 0..<4 { await calls.pause() }
            task.cancel()
        }
    }

    private func carry(_ pipe: SimulatedPipe, to channel: EmbeddedChannel, most: Int) {
        guard channel.isActive, channel.isReading else { return }
        let bytes = pipe.take(most)
        if bytes.readableBytes > 0 {
            channel.pipeline.fireChannelRead(bytes)
            if !random.once(in: 4) { channel.pipeline.fireChannelReadComplete() }
        } else if pipe.isEnding, pipe.isEmpty {
            channel.pipeline.fireChannelReadComplete()
            channel.close(promise: nil)
        }
    }

    private func lose() {
        hasLost = true
        for pipe in [toServer, toClient] { pipe.lose() }
        for channel in [clientChannel, serverChannel] { channel.close(promise: nil) }
    }

    // MARK: Convergence

    private func converge() {
        // Enough for whatever is due at a tick; then nothing will come any more.
        var idleRounds = 0
        while idleRounds < 20 {
            let before = (toServer.carriedBytes, toClient.carriedBytes, calls.outcomes.count)
            let isIdle = tasks.isIdle
            carry(toServer, to: serverChannel, most: 1 << 20)
            serverChannel.pipeline.fireChannelReadComplete()
            carry(toClient, to: clientChannel, most: 1 << 20)
            clientChannel.pipeline.fireChannelReadComplete()
            loop.run()
            for _ in 0..<20 { tasks.step(&random) }
            loop.advanceTime(by: .milliseconds(5))
            let after = (toServer.carriedBytes, toClient.carriedBytes, calls.outcomes.count)
            idleRounds = before == after && isIdle ? idleRounds + 1 : 0
        }
        for channel in [clientChannel, serverChannel] where channel.isActive {
            channel.close(promise: nil)
        }
        loop.run()
        loop.advanceTime(by: .seconds(2))
    }

    private var flaws: [String] {
        var flaws: [String] = []
        for name in calls.started {
            guard let outcome = calls.outcomes[name] else {
                flaws.append("\(name) never ended")
                continue
            }
            if let flaw = outcome.flaw { flaws.append("\(name): \(flaw)") }
            let begun = calls.begun[name] ?? 0
            if begun > 1 { flaws.append("\(name) began \(begun) times") }
            guard let error = outcome.error else { continue }
            if !isExpected(error) { flaws.append("\(name): \(error)") }
            if error.reason == .draining, begun > 0 {
                flaws.append("\(name) began and was said not to have")
            }
        }
        if !server.calls.isEmpty { flaws.append("\(server.calls.count) calls are left") }
        if calls.running > 0 { flaws.append("\(calls.running) handlers are left") }
        return flaws
    }

    private func isExpected(_ error: RPCError) -> Bool {
        switch fault {
        case .none: false
        case .giveUps: error.code == .cancelled || error.code == .deadlineExceeded
        case .drain: error.reason == .draining || error.reason == .connectionLost
        case .loss: hasLost && (error.reason == .connectionLost || error.reason == .draining)
        }
    }
}

/// Calls over one connection, as a client with one address makes them.
private struct SimulatedCaller: RPCCaller {
    let connection: ClientConnection

    func call<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request, options: CallOptions
    ) async throws(RPCError) -> Response {
        try await connection.call(
            method.path, request, deadline: options.deadline ?? .after(.seconds(3600)),
            metadata: options.metadata, as: Response.self
        ).get()
    }

    func open<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, first request: Request?,
        options: CallOptions
    ) async throws(RPCError) -> BidirectionalCall<Request, Response> {
        try await connection.open(
            method, first: request, deadline: options.deadline, metadata: options.metadata
        ).get()
    }
}
