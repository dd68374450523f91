import Messages
import RPC
import Stubs

/// Screens the rows of a portfolio on one call after the other, until each is answered.
struct Screening {
    let caller: any RPCCaller
    let rows: RowsUnderWay
    let day: String
    /// For how long a service is tried again that answers nothing.
    let patience: Duration

    /// - Parameter take: gets the rows with their answers, in order, each once.
    func run(_ take: (ScreenedRow) throws -> Void) async throws {
        var answered = ContinuousClock.now
        var pause = Duration.milliseconds(100)
        while true {
            do {
                try await call { row in
                    try take(row)
                    answered = .now
                    pause = .milliseconds(100)
                }
                if let failure = await rows.failure { throw failure }
                return
            } catch let error as RPCError where PatientCaller.isOfTheWay(error) {
                let wait = max(pause, .milliseconds(error.retryAfterMilliseconds ?? 0))
                guard answered.duration(to: .now) + wait < patience else { throw error }
                try await Task.sleep(for: wait)
                pause = min(pause * 2, .seconds(5))
                await rows.sendAgain()
            }
        }
    }

    private func call(_ take: (ScreenedRow) throws -> Void) async throws {
        let call = try await LoanServiceClient(caller).screenPortfolio()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [rows, day] in
                while let row = await rows.nextToSend() {
                    let request = ScreenPortfolioRequest(
                        rowToken: "\(row.line)",
                        // A row that cannot be read asks nothing, and waits its turn.
                        question: (try? row.question.get())?.request(on: day, explained: false))
                    // Where the call ended, its answers say how.
                    guard (try? await call.write(request)) != nil else { return }
                }
                call.finish()
            }
            defer { group.cancelAll() }
            while let answer = try await call.responses.next() {
                let row = try await rows.answered(answer.rowToken)
                try take(ScreenedRow(row, Self.outcome(of: row, answer)))
            }
            guard await rows.isDone else {
                throw RPCError.unavailable(
                    .connectionLost, "the service ended the call before the last row",
                    retryAfterMilliseconds: 1_000)
            }
        }
    }

    private static func outcome(
        of row: EligibilityRow, _ answer: ScreenPortfolioResponse
    ) -> Result<EligibilitySummary, RPCError> {
        if case .failure(let error) = row.question { return .failure(error) }
        if let summary = answer.summary { return .success(summary) }
        return .failure(
            answer.status.map { RPCError(status: $0) }
                ?? RPCError(.internal, .protocolError, "the service gave no answer"))
    }
}
