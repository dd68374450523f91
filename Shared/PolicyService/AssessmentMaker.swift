import Identity
import JSON
import Messages
import PolicyEngine
import RPC
import ServiceKit
import Storage
import Values

/// Applies rules for handlers: facts in, the answer out, and on file where it is to be kept.
package struct AssessmentMaker: Sendable {
    package let catalogue: Catalogue
    private let assessments: AssessmentRepository
    private let clock: any WallClock

    package init(
        catalogue: Catalogue, assessments: AssessmentRepository, clock: any WallClock
    ) {
        self.catalogue = catalogue
        self.assessments = assessments
        self.clock = clock
    }

    /// An answer that is not stored yet.
    package struct Made: Sendable {
        package let assessment: PolicyEngine.Assessment
        fileprivate let subject: String
        fileprivate let assessedAt: Instant
        fileprivate let explain: Bool

        /// As it travels, without an id. Put together when it is read: it is long, and not every
        /// asker wants it.
        package var message: Messages.Assessment {
            Messages.Assessment(
                assessment, subject: subject, assessedAt: assessedAt, explain: explain)
        }
    }

    /// What the caller's own words are called where they have to be refused.
    package struct Fields: Sendable {
        let facts: [FactName: String]

        /// - Parameter facts: in the order of the request, so that `facts[3]` is named.
        package init(_ facts: [Messages.Fact]) {
            self.facts = Dictionary(
                facts.enumerated().map { ($1.name, "facts[\($0)].value_json") },
                uniquingKeysWith: { first, _ in first })
        }

        /// The caller's word that is wrong; nil where an owner's is. A fact that the rule cannot do
        /// without and that nobody gave is the caller's to give.
        func path(of violation: FactViolation, in facts: FactSet) -> String? {
            if let path = self.facts[violation.fact] { return path }
            return facts[violation.fact].json == nil ? "facts" : nil
        }
    }

    /// Applies a rule.
    ///
    /// A fact of a wrong form is INVALID_ARGUMENT where the caller supplied it, with the rule's own
    /// error object beside it. Where an owner did, the caller cannot mend it: the fact is unknown
    /// then, as if that owner had not answered.
    /// - Parameter explain: adds findings and steps as sentences to the message.
    package func assess(
        _ rule: RuleID, _ facts: FactSet, fields: Fields, subject: String, asOf: Day? = nil,
        whatIf: [ParameterID: JSONValue] = [:], explain: Bool = false
    ) throws(RPCError) -> Made {
        var assessment = try evaluate(rule, facts, asOf, whatIf)
        let ofOwners = assessment.violations.filter { fields.path(of: $0, in: facts) == nil }
        if !ofOwners.isEmpty {
            assessment = try evaluate(rule, facts.forgetting(ofOwners), asOf, whatIf)
        }
        try refuse(assessment, facts, fields)
        return Made(
            assessment: assessment, subject: subject, assessedAt: clock.now, explain: explain)
    }

    /// Keeps an answer under a new id, in the transaction of the request that asked for it.
    package func store(
        _ made: Made, for principal: Principal, at now: Instant, in transaction: any SQLTransaction
    ) throws -> Messages.Assessment {
        var message = made.message
        message.assessmentID = assessments.newID()
        try assessments.insert(
            message, record: made.assessment.record.text, for: principal, at: now, in: transaction)
        return message
    }

    private func evaluate(
        _ rule: RuleID, _ facts: FactSet, _ asOf: Day?, _ whatIf: [ParameterID: JSONValue]
    ) throws(RPCError) -> PolicyEngine.Assessment {
        do {
            return try catalogue.evaluate(rule, facts, asOf: asOf, whatIf: whatIf)
        } catch {
            throw RPCError(error)
        }
    }

    private func refuse(
        _ assessment: PolicyEngine.Assessment, _ facts: FactSet, _ fields: Fields
    ) throws(RPCError) {
        var checks = FieldChecks()
        for violation in assessment.violations {
            guard let path = fields.path(of: violation, in: facts) else { continue }
            checks.add(path, "\(violation.path): \(violation.message)")
        }
        do {
            try checks.refuse()
        } catch {
            throw error.with(result: assessment.result)
        }
    }
}

extension FactSet {
    /// These facts without those of a wrong form.
    fileprivate func forgetting(_ violations: [FactViolation]) -> FactSet {
        var facts = self
        for name in Set(violations.map(\.fact)) {
            guard case .known(_, let owner) = self[name].value else { continue }
            facts[name] = .unknown(
                name, .ownerUnavailable, owner: owner, retryAfterMilliseconds: 60_000)
        }
        return facts
    }
}
