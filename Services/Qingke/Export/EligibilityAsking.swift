import Messages
import RPC
import Stubs
import Tables

/// Asks about every row of a table, many at once, and gives the answers in the order of the rows.
struct EligibilityAsking {
    let caller: any RPCCaller
    let day: String
    let isExplained: Bool
    /// Batches under way at once.
    let inFlight: Int

    /// Answers are long; this many fit a frame.
    static let batchMax = 50

    /// A row and what came of it.
    struct Answer: Sendable {
        let line: Int
        let loanID: String
        let code: String
        let outcome: Result<CheckEligibilityResponse, RPCError>
    }

    /// - Parameter take: gets the answers, in order.
    func run(_ source: ImportSource, _ take: ([Answer]) throws -> Void) async throws {
        var rows = try EligibilityRows(source)
        try await withThrowingTaskGroup(of: (Int, [Answer]).self) { group in
            var (begun, taken) = (0, 0)
            var waiting: [Int: [Answer]] = [:]
            func takeNext() async throws {
                guard let (number, answers) = try await group.next() else { return }
                waiting[number] = answers
                while let next = waiting.removeValue(forKey: taken) {
                    try take(next)
                    taken += 1
                }
            }
            while let batch = try Self.batch(&rows) {
                // Answers wait for those before them: the window holds them too.
                while begun - taken >= inFlight { try await takeNext() }
                let number = begun
                group.addTask { (number, try await ask(batch)) }
                begun += 1
            }
            while taken < begun { try await takeNext() }
        }
    }

    private static func batch(_ rows: inout EligibilityRows) throws -> [EligibilityRow]? {
        var batch: [EligibilityRow] = []
        while batch.count < batchMax, let row = try rows.next() { batch.append(row) }
        return batch.isEmpty ? nil : batch
    }

    private func ask(_ batch: [EligibilityRow]) async throws(RPCError) -> [Answer] {
        let asked = batch.compactMap { try? $0.question.get() }
        var answers = try await ask(asked)[...]
        return batch.map { row in
            let outcome =
                switch row.question {
                case .failure(let error): Result<CheckEligibilityResponse, RPCError>.failure(error)
                case .success: answers.popFirst() ?? .failure(Self.noAnswer)
                }
            return Answer(
                line: row.line, loanID: row.loanID, code: row.code, outcome: outcome)
        }
    }

    private func ask(
        _ rows: [EligibilityQuestion]
    ) async throws(RPCError) -> [Result<CheckEligibilityResponse, RPCError>] {
        guard !rows.isEmpty else { return [] }
        let request = BatchCheckEligibilityRequest(
            requests: rows.map { $0.request(on: day, explained: isExplained) })
        let items: [BatchCheckEligibilityResponse.Item]
        do throws(RPCError) {
            items = try await LoanServiceClient(caller).batchCheckEligibility(request).items
        } catch {
            // What many answers together are too long for, half of them may not be.
            guard error.reason == .messageTooLarge, rows.count > 1 else { throw error }
            let half = rows.count / 2
            return try await ask(Array(rows[..<half])) + ask(Array(rows[half...]))
        }
        return items.map { item in
            if let response = item.response { return .success(response) }
            return .failure(item.status.map { RPCError(status: $0) } ?? Self.noAnswer)
        }
    }

    private static let noAnswer = RPCError(.internal, .protocolError, "the service gave no answer")
}
