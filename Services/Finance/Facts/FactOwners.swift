import JSON
import PolicyEngine

/// Which service answers for a fact of the finance rules, and under which name it knows it.
///
/// Where two domains name one fact differently each keeps its name at its own edge; this table is
/// the only place where they meet. Facts of loans, guarantees, investments and policies are not in
/// it: partners record them here.
struct FactOwner: Sendable {
    /// The service that is asked.
    enum Service: String, Sendable, CaseIterable {
        case platforms, talent, enforcement, finance
    }

    /// The day for which it is asked.
    enum Moment: Sendable {
        case application, purchase
    }

    /// One question to one service; its answer serves every fact that needs it.
    struct Inquiry: Hashable, Sendable {
        let service: Service
        let moment: Moment
    }

    let inquiry: Inquiry
    /// The owner's own name for the fact.
    let name: String
    /// The owner's value in the words of the finance rules; nil where it says nothing.
    let reading: @Sendable (JSONValue) -> JSONValue?

    var service: Service { inquiry.service }

    // The columns are the point.
    // swift-format-ignore
    static let table: [FactName: FactOwner] = {
        var table: [FactName: FactOwner] = [
            "registered_in_qingdao":       .init(.platforms, "registered_in_qingdao"),
            "independent_legal_person":    .init(.platforms, "is_legal_person"),
            "in_national_sme_db":          .init(.platforms, "is_science_sme"),
            "is_high_tech":                .init(.platforms, "is_hnte"),
            "is_sme_by_size":              .init(.platforms, "is_sme_by_size"),
            "is_listed":                   .init(.platforms, "is_listed"),
            "established_date":            .init(.platforms, "founding_date"),
            "sci_projects":                .init(.platforms, "sci_projects"),
            "green_threshold_pass":        .init(.platforms, "green_status", greenThreshold),
            "employees":                   .init(.platforms, "prev_year_staff_count", .purchase),
            "prior_year_total_assets_fen": .init(.platforms, "prev_year_total_assets_fen", .purchase),
            "prior_year_sales_fen":        .init(.platforms, "prev_year_revenue_fen", .purchase),
            "prizes":                      .init(.talent, "prizes"),
            "integrity_blocked":           .init(.enforcement, "blocked"),
        ]
        for name in LedgerFacts.names + StatedFacts.names { table[name] = .init(.finance, name) }
        return table
    }()

    private init(
        _ service: Service, _ name: String, _ moment: Moment = .application,
        _ reading: @escaping @Sendable (JSONValue) -> JSONValue? = { $0 }
    ) {
        inquiry = Inquiry(service: service, moment: moment)
        self.name = name
        self.reading = reading
    }

    private init(
        _ service: Service, _ name: String,
        _ reading: @escaping @Sendable (JSONValue) -> JSONValue?
    ) {
        self.init(service, name, .application, reading)
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
