import JSON
import PolicyEngine

/// Which service answers for a fact of the finance rules, and under which name it knows it.
///
/// Where two domains name one fact differently each keeps its name at its own edge; this table is
/// the only place where they meet. Facts of the loan itself are not in it: they come with the
/// question.
struct FactOwner: Sendable {
    /// The service that is asked.
    enum Service: String, Sendable, CaseIterable {
        case platforms, talent, enforcement, finance
    }

    let service: Service
    /// The owner's own name for the fact.
    let name: String
    /// The owner's value in the words of the finance rules; nil where it says nothing.
    let reading: @Sendable (JSONValue) -> JSONValue?

    // The columns are the point.
    // swift-format-ignore
    static let table: [FactName: FactOwner] = [
        "registered_in_qingdao":    .init(.platforms, "registered_in_qingdao"),
        "independent_legal_person": .init(.platforms, "is_legal_person"),
        "sci_projects":             .init(.platforms, "sci_projects"),
        "green_threshold_pass":     .init(.platforms, "green_status", greenThreshold),
        "prizes":                   .init(.talent, "prizes"),
        "integrity_blocked":        .init(.enforcement, "blocked"),
        "qingkedai_granted_before": .init(.finance, "qingkedai_granted_before"),
        "plan_year_received_fen":   .init(.finance, "plan_year_received_fen"),
        "fraud_found":              .init(.finance, "fraud_found"),
    ]

    private init(
        _ service: Service, _ name: String,
        _ reading: @escaping @Sendable (JSONValue) -> JSONValue? = { $0 }
    ) {
        self.service = service
        self.name = name
        self.reading = reading
    }

    /// The threshold is passed where the check was passed or is not required.
    private static let greenThreshold: @Sendable (JSONValue) -> JSONValue? = { status in
        switch status.stringValue {
        case "pass", "not_required": true
        case "fail": false
        default: nil
        }
    }
}
