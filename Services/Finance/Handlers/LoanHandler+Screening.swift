import Messages
import PolicyEngine
import PolicyService
import RPC
import ServiceKit

extension LoanHandler {
    /// Rows that are answered together, so that the owners of facts are asked about many at once.
    static let screeningBatchMax = 64

    /// A portfolio, row by row. What is held of it are the rows of one batch: the next ones are taken
    /// when all of these are answered, and flow control stops the client meanwhile.
    func screenPortfolio(
        requests: MessageStream<ScreenPortfolioRequest>,
        responses: MessageWriter<ScreenPortfolioResponse>, context: ServerContext
    ) async throws {
        // A client that waits for each answer gets it: a batch waits for nothing but its first row.
        while let requests = try await requests.nextBatch(most: Self.screeningBatchMax) {
            let rows = requests.map { row(of: $0, context) }
            let known = try await gatherer.facts(
                of: Set(rows.compactMap { (try? $0.question.get())?.subject }),
                rules: rules(of: LoanProgrammes.ids), context: context)
            try await rows.concurrentMap { row in
                await answer(row, known, context)
            } inOrder: { answer in
                try await responses.send(try answer.get())
            }
        }
    }

    /// A row, its question read.
    private struct Row: Sendable {
        let token: String
        let detail: ScreeningDetail
        let question: Result<LoanQuestion, RPCError>
    }

    private func row(of request: ScreenPortfolioRequest, _ context: ServerContext) -> Row {
        Row(
            token: request.rowToken, detail: request.detail,
            question: Result { () throws(RPCError) in
                let asked = request.question ?? CheckEligibilityRequest()
                var fields = FieldChecks()
                if !request.rowToken.isEmpty { _ = fields.text("row_token", request.rowToken) }
                if case .unrecognized(let number) = request.detail {
                    fields.add(
                        "detail",
                        "\(number) is not known; write SCREENING_DETAIL_SUMMARY or "
                            + "SCREENING_DETAIL_FULL")
                }
                if !asked.requestID.isEmpty {
                    fields.add(
                        "question.request_id",
                        "answers of a screening are not kept; leave it empty, and ask "
                            + "LoanService/CheckEligibility for an answer that is")
                }
                try fields.refuse()
                let question = try LoanQuestion(
                    asked, caller: context.principal, today: clock.today)
                try context.requireSelf(question.applicant)
                return question
            })
    }

    /// - Returns: the answer to the row, or why the call cannot go on.
    private func answer(
        _ row: Row, _ known: [LoanFactGatherer.Subject: FactSet], _ context: ServerContext
    ) async -> Result<ScreenPortfolioResponse, RPCError> {
        var answer = ScreenPortfolioResponse(rowToken: row.token)
        do {
            let question = try row.question.get()
            let eligibility = try await assess(
                question, try await loan(of: question, context), known: known[question.subject],
                context)
            if row.detail == .full {
                answer.response = eligibility.response(eligibility.assessments.map(\.message))
            } else {
                answer.summary = eligibility.summary
            }
        } catch {
            let error = RPCError.wrapping(error)
            // What can be done later is no answer: the client goes on with this row then.
            if [.unavailable, .cancelled, .deadlineExceeded].contains(error.code) {
                return .failure(error)
            }
            answer.status = error.status
        }
        return .success(answer)
    }
}

extension LoanQuestion {
    fileprivate var subject: LoanFactGatherer.Subject {
        .init(uscc: applicant, day: applicationDay)
    }
}

extension MessageWriter<ScreenPortfolioResponse> {
    /// An answer that is too long is no reason to end the call.
    fileprivate func send(_ answer: ScreenPortfolioResponse) async throws(RPCError) {
        do throws(RPCError) {
            try await write(answer)
        } catch {
            guard error.reason == .messageTooLarge else { throw error }
            try await write(
                ScreenPortfolioResponse(rowToken: answer.rowToken, status: error.status))
        }
    }
}
