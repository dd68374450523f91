import Messages
import RPC
import ServiceKit
import Stubs

/// `PolicyService` for the rules of all services: each question goes to the rule's owner.
package struct PolicyRouter: PolicyServiceProtocol {
    let owners: OwnerClients

    package init(owners: OwnerClients) {
        self.owners = owners
    }

    package func evaluate(
        request: EvaluateRequest, context: ServerContext
    ) async throws -> EvaluateResponse {
        try await policy(of: owner(ofRule: request.ruleID))
            .evaluate(request, options: context.onwardOptions)
    }

    package func getRule(
        request: GetRuleRequest, context: ServerContext
    ) async throws -> GetRuleResponse {
        try await policy(of: owner(ofRule: request.ruleID))
            .getRule(request, options: context.onwardOptions)
    }

    package func getAssessment(
        request: GetAssessmentRequest, context: ServerContext
    ) async throws -> GetAssessmentResponse {
        var fields = FieldChecks()
        let id = fields.text("assessment_id", request.assessmentID)
        try fields.refuse()
        guard let owner = MethodOwners.owner(ofAssessment: id) else {
            let names = Owner.allCases.map { "\($0.rawValue)-" }.joined(separator: ", ")
            throw RPCError.notFound(
                .assessmentNotFound,
                "no assessment \"\(id)\" is stored: an id begins with one of \(names)")
        }
        return try await policy(of: owner).getAssessment(request, options: context.onwardOptions)
    }

    /// The rules of every service that answers in time; the others are named.
    package func listRules(
        request: ListRulesRequest, context: ServerContext
    ) async throws -> ListRulesResponse {
        var fields = FieldChecks()
        _ = fields.optionalDay("as_of_date", request.asOfDate)
        try fields.refuse()
        let options = context.gatheringOptions
        let answers = await Owner.allCases.concurrentMap { owner in
            (owner, await rules(of: owner, request, options))
        }
        let lists = answers.compactMap(\.1)
        return ListRulesResponse(
            rules: lists.flatMap(\.rules).sorted { $0.ruleID < $1.ruleID },
            parameterSetHash: lists.count == 1 ? lists[0].parameterSetHash : "",
            unavailableServices: answers.filter { $0.1 == nil }.map(\.0.rawValue))
    }

    private func rules(
        of owner: Owner, _ request: ListRulesRequest, _ options: CallOptions
    ) async -> ListRulesResponse? {
        do {
            return try await policy(of: owner).listRules(request, options: options)
        } catch {
            // A service without rules has told all of them.
            return error.code == .unimplemented ? ListRulesResponse() : nil
        }
    }

    private func policy(of owner: Owner) -> PolicyServiceClient {
        PolicyServiceClient(owners[owner])
    }

    private func owner(ofRule id: String) throws(RPCError) -> Owner {
        var fields = FieldChecks()
        let id = fields.text("rule_id", id)
        try fields.refuse()
        return MethodOwners.owner(ofRule: id)
    }
}

// MARK: Many at once

extension PolicyRouter {
    private typealias Item = BatchEvaluateResponse.Item

    /// Each owner gets its share, in parts whose answers fit a frame, all at once; the answers are
    /// put back in the order of the questions. A part that is not answered gives its items a
    /// status, and no other.
    package func batchEvaluate(
        request: BatchEvaluateRequest, context: ServerContext
    ) async throws -> BatchEvaluateResponse {
        let questions = request.requests
        guard questions.count <= Self.questionsMax else {
            throw RPCError.invalidArgument([
                FieldViolation(
                    field: "requests",
                    description: "has \(questions.count) evaluations; at most "
                        + "\(Self.questionsMax) are taken at once")
            ])
        }
        var items = [Item](repeating: Item(), count: questions.count)
        var shares: [Owner: [Int]] = [:]
        for (index, question) in questions.enumerated() {
            do {
                shares[try owner(ofRule: question.ruleID), default: []].append(index)
            } catch {
                items[index].status = error.status
            }
        }
        let options = context.gatheringOptions
        let parts = shares.flatMap { owner, indices in
            indices.chunks(of: Self.partMax).map { (owner, $0) }
        }
        let answers = await parts.concurrentMap { owner, indices in
            (indices, await evaluate(indices.map { questions[$0] }, by: owner, options))
        }
        for (indices, answered) in answers {
            for (index, item) in zip(indices, answered) { items[index] = item }
        }
        return BatchEvaluateResponse(items: items)
    }

    /// As many items as questions, whatever happens.
    private func evaluate(
        _ questions: [EvaluateRequest], by owner: Owner, _ options: CallOptions
    ) async -> [Item] {
        let failure: RPCError
        do {
            let items = try await policy(of: owner)
                .batchEvaluate(BatchEvaluateRequest(requests: questions), options: options).items
            if items.count == questions.count { return items }
            failure = RPCError(
                .internal, .protocolError,
                "\(owner.rawValue) answered \(items.count) of \(questions.count) evaluations")
        } catch {
            failure = error
        }
        return questions.map { _ in Item(status: failure.status) }
    }

    private static let questionsMax = 1000
    /// An assessment of a loan programme has 10 to 15 KiB, so that some 300 fit a frame of 4 MiB.
    private static let partMax = 100
}

extension Array {
    /// The elements in order, `length` at a time; what is left over comes last.
    fileprivate func chunks(of length: Int) -> [[Element]] {
        stride(from: 0, to: count, by: length).map { start in
            Array(self[start..<Swift.min(start + length, count)])
        }
    }
}
