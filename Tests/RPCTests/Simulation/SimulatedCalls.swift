import Messages

@testable import RPC

/// What was begun and how each call ended; read and written by one thread.
final class SimulatedCalls: @unchecked Sendable {
    enum Shape: CaseIterable { case unary, serverStreaming, clientStreaming, bidirectional }

    struct Outcome {
        let error: RPCError?
        /// What the caller got that it should not have.
        let flaw: String?
    }

    var random: SplitMix64
    /// How often the handler of each call began.
    private(set) var begun: [String: Int] = [:]
    /// Handlers that have begun and not ended.
    private(set) var running = 0
    private(set) var outcomes: [String: Outcome] = [:]
    private(set) var started: [String] = []

    init(_ random: SplitMix64) { self.random = random }

    var areAllOver: Bool { outcomes.count == started.count }

    func start(_ name: String) { started.append(name) }

    func end(_ name: String, _ error: RPCError?, flaw: String? = nil) {
        let second = outcomes[name] == nil ? nil : "it ended twice"
        outcomes[name] = Outcome(error: error, flaw: second ?? flaw)
    }

    /// Lets others go first, now and then.
    func pause() async {
        while random.once(in: 3) { await Task.yield() }
    }

    static let echo = method("Echo", .unary)
    static let count = method("Count", .serverStreaming)
    static let sum = method("Sum", .clientStreaming)
    static let talk = method("Talk", .bidirectional)

    private static func method(_ name: String, _ shape: CallShape) -> MethodDescriptor<Loan, Loan> {
        MethodDescriptor(
            service: "test.v1.Simulated", name: name, shape: shape, hasRequestID: false)
    }

    /// Handlers that wait now and then. A call's name is in `borrower_uscc`.
    var methods: [RPCMethod] {
        [
            .unary(Self.echo) { request, _ in
                try await self.handling(request) { request }
            },
            .serverStreaming(Self.count) { request, responses, _ in
                try await self.handling(request) {
                    for number in 0..<(request.termMonths ?? 0) {
                        await self.pause()
                        try await responses.write(
                            Loan(loanID: request.loanID, interestPaidFen: Int64(number)))
                    }
                }
            },
            .clientStreaming(Self.sum) { requests, _ in
                guard let first = try await requests.next() else { return Loan() }
                return try await self.handling(first) {
                    var sum = first.interestPaidFen ?? 0
                    while let request = try await requests.next() {
                        await self.pause()
                        sum += request.interestPaidFen ?? 0
                    }
                    return Loan(interestPaidFen: sum)
                }
            },
            .bidirectional(Self.talk) { requests, responses, _ in
                guard let first = try await requests.next() else { return }
                try await self.handling(first) {
                    try await responses.write(first)
                    while let request = try await requests.next() {
                        await self.pause()
                        try await responses.write(request)
                    }
                }
            },
        ]
    }

    private func handling<R>(_ request: Loan, _ body: () async throws -> R) async throws -> R {
        begun[request.borrowerUSCC, default: 0] += 1
        running += 1
        defer { running -= 1 }
        await pause()
        return try await body()
    }
}

/// The caller's side of each shape: sends, takes, and checks what it gets.
extension SimulatedCalls {
    struct Plan: Sendable {
        let name: String
        let shape: Shape
        let count: Int
        /// Bytes of text in each message.
        let size: Int
        let deadline: RPC.Deadline?
        /// Gives the call up after so many messages.
        let givesUpAfter: Int?

        func loan(_ number: Int) -> Loan {
            Loan(
                loanID: String(repeating: "x", count: size), borrowerUSCC: name,
                termMonths: Int32(count), interestPaidFen: Int64(number))
        }
    }

    func make(_ plan: Plan, over caller: any RPCCaller) async {
        var flaw: String?
        do throws(RPCError) {
            flaw = try await run(plan, caller, .init(deadline: plan.deadline))
            end(plan.name, nil, flaw: flaw)
        } catch {
            end(plan.name, error, flaw: flaw)
        }
    }

    /// Answers what is wrong with what came.
    private func run(
        _ plan: Plan, _ caller: any RPCCaller, _ options: CallOptions
    ) async throws(RPCError) -> String? {
        switch plan.shape {
        case .unary:
            let reply = try await caller.call(Self.echo, plan.loan(7), options: options)
            return reply == plan.loan(7) ? nil : "another reply"
        case .serverStreaming:
            let stream = try await caller.serverStreaming(
                Self.count, plan.loan(0), options: options)
            return try await take(stream, plan)
        case .clientStreaming:
            let call = try await caller.clientStreaming(Self.sum, options: options)
            for number in 0..<plan.count {
                if number == plan.givesUpAfter { call.cancel() }
                await pause()
                try await call.write(plan.loan(number))
            }
            let sum = try await call.finish().interestPaidFen ?? 0
            return sum == Int64(plan.count * (plan.count - 1) / 2) ? nil : "another sum"
        case .bidirectional:
            let call = try await caller.bidirectional(Self.talk, options: options)
            // Within the windows of both ways, so that it may send before it takes.
            for number in 0..<plan.count {
                await pause()
                try await call.write(plan.loan(number))
            }
            call.finish()
            return try await take(call.responses, plan)
        }
    }

    private func take(
        _ stream: MessageStream<Loan>, _ plan: Plan
    ) async throws(RPCError) -> String? {
        var next = 0
        while let loan = try await stream.next() {
            guard loan.interestPaidFen == Int64(next), loan.loanID.utf8.count == plan.size else {
                return "response \(next) is another one"
            }
            next += 1
            if next == plan.givesUpAfter { throw .cancelled }
            await pause()
        }
        return next == plan.count ? nil : "\(next) of \(plan.count) responses and a good end"
    }
}
