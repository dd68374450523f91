import Identity
import Messages
import PolicyEngine
import PolicyService
import RPC
import ServiceKit
import Storage

extension LoanHandler {
    /// Every programme that this loan could draw on, best first: how much, and what is missing.
    func checkEligibility(
        request: CheckEligibilityRequest, context: ServerContext
    ) async throws -> CheckEligibilityResponse {
        let question = try LoanQuestion(request, caller: context.principal, today: clock.today)
        try context.requireSelf(question.applicant)
        // A retry gets the first answer, whatever loan and owners say by now.
        if !request.requestID.isEmpty,
            let first = try await writes.earlierAnswer(
                to: request, id: request.requestID, context, as: CheckEligibilityResponse.self)
        {
            return first
        }
        let loan = try await loan(of: question, context)
        let eligibility = try await assess(question, loan, context)
        guard !request.requestID.isEmpty else {
            return eligibility.response(eligibility.assessments.map(\.message))
        }
        let maker = maker
        return try await writes.once(request, id: request.requestID, context) { transaction, now in
            eligibility.response(
                try eligibility.assessments.map {
                    try maker.store($0, for: context.principal, at: now, in: transaction)
                })
        }
    }

    /// One bad question never fails the others.
    func batchCheckEligibility(
        request: BatchCheckEligibilityRequest, context: ServerContext
    ) async throws -> BatchCheckEligibilityResponse {
        var fields = FieldChecks()
        if request.requests.count > Self.batchMax {
            fields.add(
                "requests",
                "has \(request.requests.count) questions; at most \(Self.batchMax) are taken at once"
            )
        }
        try fields.refuse()
        let items = await request.requests.concurrentMap { question in
            do {
                return BatchCheckEligibilityResponse.Item(
                    response: try await checkEligibility(request: question, context: context))
            } catch {
                return BatchCheckEligibilityResponse.Item(status: RPCError.wrapping(error).status)
            }
        }
        return BatchCheckEligibilityResponse(items: items)
    }

    private static let batchMax = 1_000

    /// What partners recorded of the loan: the bank the loan, guarantor, insurer and investor what
    /// stands behind it.
    private func recordedFacts(
        of loan: Loan, _ question: LoanQuestion
    ) async throws -> FactSet {
        let own = RecordedLoanFacts.facts(of: loan, from: question.loan == nil ? .bank : .caller)
        guard let key = question.key else { return own }
        let (guarantees, investments) = (guarantees, investments)
        let backing = try await StorageRefusal.translate {
            try await loans.database.read { transaction in
                BackingFacts(
                    of: key, FinanceMode(loan.financeMode),
                    guarantees: try guarantees.all(of: question.applicant, in: transaction),
                    investments: try investments.all(of: question.applicant, in: transaction))
            }
        }
        return own.completed(by: backing.facts)
    }

    func loan(of question: LoanQuestion, _ context: ServerContext) async throws -> Loan {
        if let given = question.loan { return given }
        let loan = try await visibleLoan(question.loanID, question.lenderID, context)
        guard loan.borrowerUSCC == question.applicant else {
            throw RPCError.invalidArgument([
                FieldViolation(
                    field: "applicant_uscc",
                    description: "loan \"\(loan.loanID)\" was made to \(loan.borrowerUSCC)")
            ])
        }
        return loan
    }

    /// - Parameter known: what the other services said of the enterprise, where they were asked
    ///   before: only the ledger is asked then.
    func assess(
        _ question: LoanQuestion, _ loan: Loan, known: FactSet? = nil, _ context: ServerContext
    ) async throws -> LoanEligibility {
        let rules = rules(of: question.programmes)
        let given = question.supposed.completed(by: try await recordedFacts(of: loan, question))
        // An owner that is silent at the deadline leaves its facts unknown; it never fails the call.
        let gathered = try await gatherer.facts(
            for: FactQuestion(
                subject: question.applicant, day: question.applicationDay, given: given,
                loan: question.key), rules: rules,
            of: known == nil ? Set(FactOwner.Service.allCases) : [.finance], context: context)
        let facts = given.completed(by: gathered).completed(by: known ?? FactSet())
        let drawn =
            if let key = question.key {
                try await gatherer.ledger.interestProgrammes(of: key)
            } else { Set<RuleID>() }
        return LoanEligibility(
            try rules.map { rule throws(RPCError) in
                try maker.assess(
                    rule.id, facts.knowing(drawn, for: rule.id, unless: question.supposed),
                    fields: question.fields, subject: question.applicant,
                    explain: question.isExplained)
            })
    }

    func rules(of programmes: [RuleID]) -> [RuleDescription] {
        programmes.compactMap { maker.catalogue.description(of: $0) }
    }
}

/// What a loan brings, best first.
struct LoanEligibility: Sendable {
    let assessments: [AssessmentMaker.Made]
    private let bestNow: RuleID
    private let bestPossible: RuleID

    /// - Parameter assessments: in the order of the programmes.
    init(_ assessments: [AssessmentMaker.Made]) {
        let decisions = assessments.map { ($0.assessment.rule.id, $0.assessment.answer.decision) }
        bestNow = LoanProgrammes.bestNow(decisions) ?? ""
        bestPossible = LoanProgrammes.bestPossible(decisions) ?? ""
        // Of equals the earlier programme stands first.
        self.assessments = assessments.enumerated().sorted { left, right in
            if LoanProgrammes.isBetter(left.element.assessment, right.element.assessment) {
                return true
            }
            return left.offset < right.offset
                && !LoanProgrammes.isBetter(right.element.assessment, left.element.assessment)
        }.map(\.element)
    }

    func response(_ messages: [Messages.Assessment]) -> CheckEligibilityResponse {
        CheckEligibilityResponse(
            assessments: messages, bestNow: bestNow, bestPossible: bestPossible)
    }

    /// The same without what led there.
    var summary: EligibilitySummary {
        EligibilitySummary(
            programmes: assessments.map { ProgrammeSummary($0.assessment) }, bestNow: bestNow,
            bestPossible: bestPossible)
    }
}

extension FactSet {
    /// The ledger knows better than a declaration whether another programme subsidised the interest
    /// of the loan (青岛市科技创新贷款贴息管理办法, articles 12 and 15 (3)).
    fileprivate func knowing(
        _ drawn: Set<RuleID>, for rule: RuleID, unless supposed: FactSet
    ) -> FactSet {
        let name: FactName = "other_municipal_interest_subsidy"
        guard !drawn.subtracting([rule]).isEmpty, supposed[name].json == nil else { return self }
        var facts = self
        facts[name] = PolicyEngine.Fact(
            name: name, value: true, source: FactOwner.Service.finance.rawValue)
        return facts
    }
}
