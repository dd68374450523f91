import JSON
import Messages
import PolicyEngine
import ServiceKit
import Storage
import Values

/// What this service itself answers of an enterprise: its grants, and what officers stated.
///
/// An empty ledger is a known *false* or zero. Without a statement nothing is known.
struct LedgerFacts: Sendable {
    let database: any Database
    let grants: GrantRepository
    let statements: StatementRepository
    let policies: RevisionRepository<InsurancePolicy>
    let catalogue: Catalogue

    /// Facts that the grants answer.
    static let names: [FactName] = [
        "qingkedai_granted_before", "plan_year_received_fen", "baodai_received_fen",
        "qingkebao_received_fen", "toudai_days_used", "policy_subsidised_before",
        "paid_fen", "surrendered_in_term",
    ]

    /// By the names of the finance rules; what is not known is not there.
    func facts(for question: FactQuestion, on day: Day) async throws -> [String: JSONValue] {
        try await StorageRefusal.translate {
            try await database.read { transaction in
                try granted(question, day, transaction)
                    .merging(paid(question, transaction)) { $1 }
                    .merging(stated(question, day, transaction)) { $1 }
            }
        }
    }

    /// Programmes that subsidised the interest of the loan. Each of the others may not do so again.
    func interestProgrammes(of loan: LoanKey) async throws -> Set<RuleID> {
        try await StorageRefusal.translate {
            try await database.read { transaction in
                Set(try grants.granted(for: loan, in: transaction).keys).intersection(
                    LoanProgrammes.interest)
            }
        }
    }

    private func granted(
        _ question: FactQuestion, _ day: Day, _ transaction: any SQLTransaction
    ) throws -> [String: JSONValue] {
        let limits = GrantLimits(catalogue, on: day)
        let uscc = question.subject
        func sum(_ cap: GrantLimits.Cap) throws -> JSONValue {
            .integer(try grants.granted(under: cap, uscc, in: transaction).fen)
        }
        var facts: [String: JSONValue] = [
            "qingkedai_granted_before": .bool(
                try grants.holds(LoanInterestSubsidy.id, uscc, in: transaction)),
            "plan_year_received_fen": try sum(limits.plan),
            "baodai_received_fen": try sum(limits.guaranteeFee),
            "qingkebao_received_fen": try sum(limits.premium),
            "toudai_days_used": .integer(try grants.subsidisedDays(of: uscc, in: transaction)),
        ]
        if let number = question.given["policy_no"].json?.stringValue {
            facts["policy_subsidised_before"] = .bool(
                try grants.holds(policy: number, of: uscc, in: transaction))
        }
        if let loan = question.loan {
            // 支持重大科技成果转化项目实施细则, article 9 (4): every other form of support counts. Equity
            // does not stand in this ledger: an officer states it.
            let others = try grants.granted(for: loan, in: transaction)
                .filter { $0.key != MajorProjectLoanSubsidy.id }.values
            facts["project_other_support_fen"] = .integer(others.reduce(0) { $0 + $1.fen })
        }
        return facts
    }

    /// What `fin.clawback` asks of the programme that the question names: what it paid, and whether
    /// a policy that it subsidised was surrendered.
    private func paid(
        _ question: FactQuestion, _ transaction: any SQLTransaction
    ) throws -> [String: JSONValue] {
        guard let programme = question.given["programme"].json?.stringValue else { return [:] }
        let number = question.given["policy_no"].json?.stringValue
        let drawn = try grants.all(of: question.subject, in: transaction).filter {
            $0.programme == programme && (number == nil || $0.policyNo == number)
        }
        guard !drawn.isEmpty else { return [:] }
        let numbers = Set(drawn.map(\.policyNo))
        let surrendered = try policies.all(of: question.subject, in: transaction)
            .filter { numbers.contains($0.policyNo) }.map(\.surrenderedInTerm)
        return [
            "paid_fen": .integer(drawn.reduce(0) { $0 + $1.amountFen }),
            "surrendered_in_term": surrendered.contains(true)
                ? true : surrendered.contains(nil) ? .null : false,
        ]
    }

    private func stated(
        _ question: FactQuestion, _ day: Day, _ transaction: any SQLTransaction
    ) throws -> [String: JSONValue] {
        try statements.values(of: question.subject, question.loan, on: day, in: transaction)
    }
}
