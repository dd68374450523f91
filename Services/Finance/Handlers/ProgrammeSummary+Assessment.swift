import Messages
import PolicyEngine
import PolicyService

extension ProgrammeSummary {
    /// What an assessment says in the end, and what stands against it.
    init(_ assessment: PolicyEngine.Assessment) {
        self.init(
            ruleID: assessment.rule.id, outcome: .init(assessment.outcome),
            amountKind: .init(assessment.amountKind), amountFen: assessment.amount?.fen,
            amountIfMetFen: assessment.amountIfMet?.fen,
            unmet: assessment.findings.filter { $0.status == .unmet }.map {
                UnmetCondition(conditionID: $0.id, article: $0.citation.article)
            },
            missingFacts: assessment.missingEvidence.map(\.declaration.name))
    }
}
