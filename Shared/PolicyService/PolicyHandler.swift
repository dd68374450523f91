import Messages
import PolicyEngine
import RPC
import ServiceKit
import Stubs
import Values

/// The rules of a service, asked in general terms. Every domain service mounts one over its own
/// catalogue; what-if, test vector and a partner's pre-check take this one path.
package struct PolicyHandler: PolicyServiceProtocol {
    private let catalogue: Catalogue
    private let gatherer: any FactGatherer
    private let assessments: AssessmentRepository
    private let maker: AssessmentMaker
    private let writes: IdempotentWrites
    private let clock: any WallClock

    /// Evaluations that one BatchEvaluate may ask for.
    package static let batchMax = 1_000

    package init(
        catalogue: Catalogue, gatherer: any FactGatherer, assessments: AssessmentRepository,
        writes: IdempotentWrites, clock: any WallClock
    ) {
        self.catalogue = catalogue
        self.gatherer = gatherer
        self.assessments = assessments
        maker = AssessmentMaker(catalogue: catalogue, assessments: assessments, clock: clock)
        self.writes = writes
        self.clock = clock
    }

    package func listRules(
        request: ListRulesRequest, context: ServerContext
    ) async throws -> ListRulesResponse {
        let day = try shownDay(request.asOfDate)
        return ListRulesResponse(
            rules: catalogue.ids.compactMap { rule($0, on: day) },
            parameterSetHash: catalogue.parameters.hash)
    }

    package func getRule(
        request: GetRuleRequest, context: ServerContext
    ) async throws -> GetRuleResponse {
        let day = try shownDay(request.asOfDate)
        guard let rule = rule(request.ruleID, on: day) else {
            throw RPCError.notFound(
                .ruleNotFound, EvaluationRefusal.unknownRule(request.ruleID).message)
        }
        return GetRuleResponse(rule: rule)
    }

    package func evaluate(
        request: EvaluateRequest, context: ServerContext
    ) async throws -> EvaluateResponse {
        let question = try EvaluationQuestion(request, catalogue)
        // A retry gets the first answer, whatever its owners say by now.
        if !request.requestID.isEmpty,
            let first = try await writes.earlierAnswer(
                to: request, id: request.requestID, context, as: EvaluateResponse.self)
        {
            return first
        }
        let facts = question.facts.completed(by: try await gathered(for: question, context))
        let made = try maker.assess(
            question.rule.id, facts, fields: question.fields, subject: question.subject,
            asOf: question.asOf, whatIf: question.whatIf, explain: request.explain)
        guard !request.requestID.isEmpty else {
            return EvaluateResponse(assessment: made.message)
        }
        let maker = maker
        return try await writes.once(request, id: request.requestID, context) { transaction, now in
            EvaluateResponse(
                assessment: try maker.store(
                    made, for: context.principal, at: now, in: transaction))
        }
    }

    package func batchEvaluate(
        request: BatchEvaluateRequest, context: ServerContext
    ) async throws -> BatchEvaluateResponse {
        let requests = request.requests
        guard requests.count <= Self.batchMax else {
            throw RPCError.invalidArgument([
                FieldViolation(
                    field: "requests",
                    description: "has \(requests.count) evaluations; at most \(Self.batchMax) "
                        + "are answered at once")
            ])
        }
        let items = await requests.concurrentMap { await item(for: $0, context) }
        return BatchEvaluateResponse(items: items)
    }

    package func getAssessment(
        request: GetAssessmentRequest, context: ServerContext
    ) async throws -> GetAssessmentResponse {
        var fields = FieldChecks()
        let id = fields.text("assessment_id", request.assessmentID)
        try fields.refuse()
        let stored = try await assessments.assessment(id, readBy: context.principal)
        guard let stored else {
            throw RPCError.notFound(
                .assessmentNotFound,
                "no assessment \"\(id)\" is stored for you; one is kept when its question carries "
                    + "a request_id")
        }
        return GetAssessmentResponse(assessment: stored)
    }

    /// One evaluation of a batch: its failure is its own.
    private func item(
        for request: EvaluateRequest, _ context: ServerContext
    ) async -> BatchEvaluateResponse.Item {
        do {
            return .init(
                assessment: try await evaluate(request: request, context: context).assessment)
        } catch {
            return .init(status: RPCError.wrapping(error).status)
        }
    }

    private func gathered(
        for question: EvaluationQuestion, _ context: ServerContext
    ) async throws -> FactSet {
        guard !question.subject.isEmpty else { return FactSet() }
        try context.requireSelf(question.subject)
        let facts = try await gatherer.facts(
            of: question.subject, for: question.rule, given: question.facts, on: question.day,
            context: context)
        // Whoever gave the call up made its owners silent: that is no answer to keep.
        try Task.checkCancellation()
        return facts
    }

    private func rule(_ id: RuleID, on day: Day) -> Messages.Rule? {
        catalogue.description(of: id).map {
            Messages.Rule(
                $0, catalogue.parameters(of: id, on: day), catalogue.parameters.documents)
        }
    }

    private func shownDay(_ text: String) throws(RPCError) -> Day {
        var fields = FieldChecks()
        let day = fields.optionalDay("as_of_date", text)
        try fields.refuse()
        return day ?? clock.today
    }
}
