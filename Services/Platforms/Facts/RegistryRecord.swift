import JSON
import PolicyEngine
import Values

/// What the registry holds of one entity, each thing known or not: what `registry.resolve` reads.
struct RegistryRecord: Sendable {
    var entityType: String?
    var foundingDay: Day?
    /// Figures by year, by name; nil where nobody filed any.
    var annual: [String: [FactName: Int64]] = [:]
    /// Nil is not known; empty is checked, none.
    var highTechPeriods: [DayRange]?
    var scienceSMEPeriods: [DayRange]?
    /// In the order of filing.
    var districts: [District] = []

    /// A move to a district.
    struct District: Hashable, Sendable {
        let name: String
        let from: Day
    }
}

extension RegistryRecord {
    /// Names of annual figures that the rule takes over as `prev_year_…`, in its order.
    static let annualNames: [FactName] = [
        "revenue_fen", "main_business_revenue_fen", "rd_spend_fen", "basic_research_spend_fen",
        "annual_income_fen", "investor_input_fen", "tech_development_income_fen",
        "tech_transfer_income_fen", "tech_service_income_fen", "tech_consulting_income_fen",
        "government_purchase_income_fen", "research_project_income_fen",
        "platform_service_income_fen", "registered_contract_volume_fen", "staff_count",
        "resident_rd_staff_count",
    ]

    /// The facts on a day, only those that are known: rule `registry.resolve`.
    func resolved(on day: Day) -> [FactName: JSONValue] {
        var facts: [FactName: JSONValue] = [:]
        facts["entity_type"] = entityType.map(JSONValue.string)
        facts["founding_date"] = foundingDay.map { .string($0.iso) }
        facts["age_full_years"] = foundingDay.flatMap { Self.fullYears(from: $0, to: day) }
            .map { .integer(Int64($0)) }
        facts["district"] = district(on: day).map(JSONValue.string)
        facts["is_hnte"] = highTechPeriods.map { .bool($0.contains { $0.contains(day) }) }
        facts["is_science_sme"] = scienceSMEPeriods.map { .bool($0.contains { $0.contains(day) }) }
        for name in Self.annualNames {
            facts["prev_year_\(name)"] = previousYear(of: day, name)
        }
        return facts
    }

    /// A figure of the calendar year before the day's; no older year stands in for it.
    func previousYear(of day: Day, _ name: FactName) -> JSONValue? {
        annual[String(day.year - 1)]?[name].map(JSONValue.integer)
    }

    /// Of the moves up to the day the latest; of two on one day the later entry.
    private func district(on day: Day) -> String? {
        var latest: District?
        for move in districts where move.from <= day {
            if let found = latest, move.from < found.from { continue }
            latest = move
        }
        return latest?.name
    }

    /// Completed years; nil before the first day. 29 February matures on 28 February in common
    /// years.
    static func fullYears(from first: Day, to day: Day) -> Int? {
        guard first <= day else { return nil }
        let years = day.year - first.year
        return first.adding(years: years) <= day ? years : years - 1
    }
}
