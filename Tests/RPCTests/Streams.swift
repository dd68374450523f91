import Messages
import RPC
import Synchronization
import TestKit

/// Methods of every streaming shape. They carry a `Loan`, whose text says what to do.
struct Streams: Sendable {
    private static func method(_ name: String, _ shape: CallShape) -> MethodDescriptor<Loan, Loan> {
        MethodDescriptor(
            service: "test.v1.Streams", name: name, shape: shape, hasRequestID: false)
    }

    /// Sends as many responses as `term_months` says, each with `loan_id` and its number in
    /// `interest_paid_fen`.
    static let count = method("Count", .serverStreaming)
    /// The same, and then waits until it is cancelled.
    static let linger = method("Linger", .serverStreaming)
    /// Sends three responses and fails with every kind of detail.
    static let breakOff = method("BreakOff", .serverStreaming)
    /// Answers the sum of `interest_paid_fen`, and how many there were in `term_months`.
    static let sum = method("Sum", .clientStreaming)
    /// Answers after the first request.
    static let first = method("First", .clientStreaming)
    /// Takes nothing until ``gate`` is open, then answers as ``sum`` does.
    static let lateSum = method("LateSum", .clientStreaming)
    /// Sends each request back.
    static let echo = method("Echo", .bidirectional)
    /// Takes nothing until ``gate`` is open, then answers each batch of at most three requests with
    /// its size in `term_months`.
    static let lateBatches = method("LateBatches", .bidirectional)
    /// Waits for requests that do not come; says to ``stopped`` how the waiting ended.
    static let listen = method("Listen", .bidirectional)
    /// Tries to send a message of 5 MiB, then sends what the error says in `loan_id`.
    static let large = method("Large", .serverStreaming)

    let begun = Gate()
    let stopped = Gate()
    let gate = Gate()
    let written = Counter()
    let ending = Ending()

    final class Counter: Sendable {
        private let count = Mutex(0)
        var value: Int { count.withLock { $0 } }
        func increase() { count.withLock { $0 += 1 } }
    }

    /// How a handler's waiting ended.
    final class Ending: Sendable {
        private let error = Mutex<RPCError?>(nil)
        var value: RPCError? { error.withLock { $0 } }
        func set(_ new: RPCError) { error.withLock { $0 = new } }
    }

    var service: RPCService {
        RPCService(
            name: "test.v1.Streams",
            methods: [
                .serverStreaming(Self.count) { request, responses, _ in
                    do throws(RPCError) {
                        for number in 0..<(request.termMonths ?? 0) {
                            try await responses.write(
                                Loan(loanID: request.loanID, interestPaidFen: Int64(number)))
                            written.increase()
                        }
                    } catch {
                        ending.set(error)
                        await stopped.open()
                        throw error
                    }
                },
                .serverStreaming(Self.linger) { request, responses, _ in
                    for _ in 0..<(request.termMonths ?? 0) { try await responses.write(request) }
                    try await Task.sleep(for: .seconds(600))
                },
                .serverStreaming(Self.breakOff) { _, responses, _ in
                    for number in 0..<3 {
                        try await responses.write(Loan(interestPaidFen: Int64(number)))
                    }
                    var error = RPCError.invalidArgument([
                        FieldViolation(field: "rows[3]", description: "is no loan")
                    ])
                    error.retryAfterMilliseconds = 1500
                    throw error
                },
                .bidirectional(Self.lateBatches) { requests, responses, _ in
                    await gate.passed()
                    while let batch = try await requests.nextBatch(most: 3) {
                        try await responses.write(Loan(termMonths: Int32(batch.count)))
                    }
                },
                .clientStreaming(Self.sum) { requests, _ in try await Self.sum(requests) },
                .clientStreaming(Self.first) { requests, _ in
                    try await requests.next() ?? Loan()
                },
                .clientStreaming(Self.lateSum) { requests, _ in
                    await begun.open()
                    await gate.passed()
                    return try await Self.sum(requests)
                },
                .bidirectional(Self.echo) { requests, responses, _ in
                    for try await request in requests { try await responses.write(request) }
                },
                .bidirectional(Self.listen) { requests, _, _ in
                    await begun.open()
                    do throws(RPCError) {
                        _ = try await requests.next()
                    } catch {
                        ending.set(error)
                        await stopped.open()
                        throw error
                    }
                },
                .serverStreaming(Self.large) { _, responses, _ in
                    do throws(RPCError) {
                        try await responses.write(
                            Loan(loanID: String(repeating: "x", count: 5 << 20)))
                    } catch {
                        try await responses.write(Loan(loanID: error.description))
                    }
                },
            ])
    }

    private static func sum(_ requests: MessageStream<Loan>) async throws(RPCError) -> Loan {
        var (sum, count) = (Int64(0), Int32(0))
        for try await request in requests {
            sum += request.interestPaidFen ?? 0
            count += 1
        }
        return Loan(termMonths: count, interestPaidFen: sum)
    }
}
