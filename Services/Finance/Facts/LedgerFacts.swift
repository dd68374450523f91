import JSON
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
    let catalogue: Catalogue

    /// By the names of the finance rules; what is not known is not there.
    func facts(of uscc: String, on day: Day) async throws -> [String: JSONValue] {
        let limits = GrantLimits(catalogue, on: day)
        return try await StorageRefusal.translate {
            try await database.read { transaction in
                var facts: [String: JSONValue] = [
                    "qingkedai_granted_before": .bool(
                        try grants.holds(LoanInterestSubsidy.id, uscc, in: transaction)),
                    "plan_year_received_fen": .integer(
                        try grants.granted(under: limits, uscc, in: transaction).fen),
                ]
                facts["fraud_found"] = try statements.value(
                    of: "fraud_found", uscc, on: day, in: transaction)
                return facts
            }
        }
    }
}
