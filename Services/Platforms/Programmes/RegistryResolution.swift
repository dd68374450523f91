import JSON
import PolicyEngine
import Values

/// 创新主体登记信息查询, rule `registry.resolve`: the facts of an entity as of a day, from what is
/// stamped with days and years (platforms.md section 1; 青岛市科技创新促进条例 articles 26, 27, 32–37
/// and 67). Holds only what is known.
struct RegistryResolution: Rule {
    static let id: RuleID = "registry.resolve"

    let description: RuleDescription

    init(_ parameters: ParameterSet) throws(PolicyDataError) {
        guard let texts = parameters.texts[Self.id] else {
            throw PolicyDataError([
                PolicyDataProblem(
                    file: Self.id, line: 0,
                    message: "no file of the parameters says `rule: \(Self.id)`; write its title")
            ])
        }
        let documents = parameters.documents
        description = RuleDescription(
            id: Self.id, title: texts.title, version: "1",
            citations: texts.articles.map { documents.cite($0) }, inForce: nil,
            facts: try parameters.glossary.declarations(of: Self.facts, by: Self.id),
            dateFact: "as_of", conditions: [], steps: texts.steps,
            parameters: [])
    }

    func answer(_ facts: FactSet) -> Answer {
        var checks = ArgumentChecks(facts, required: ["as_of"])
        let record = RegistryRecord(facts, &checks)
        if let refusal = checks.refusal {
            return Answer(result: refusal.result, violations: refusal.violations)
        }
        let day = ArgumentChecks.day(facts["as_of"].json)!  // checked above
        return Answer(result: ["facts": .object(record.resolved(on: day))], asOf: day)
    }

    private static let facts = [
        FactForm("annual", "object"),
        FactForm("as_of", "date"),
        FactForm("district_history", "list"),
        FactForm("entity_type", "text"),
        FactForm("founding_date", "date"),
        FactForm("hnte_periods", "list"),
        FactForm("science_sme_periods", "list"),
    ]
}

extension RegistryRecord {
    /// Reads the facts of the rule; a fact of another shape than the rule's is `invalid_fact`.
    fileprivate init(_ facts: FactSet, _ checks: inout ArgumentChecks) {
        var reader = ShapeReader(facts: facts, checks: checks)
        entityType = reader.text("entity_type", facts["entity_type"].json, in: "entity_type")
        foundingDay = ArgumentChecks.day(facts["founding_date"].json)
        annual = reader.figures("annual")
        highTechPeriods = reader.periods("hnte_periods")
        scienceSMEPeriods = reader.periods("science_sme_periods")
        districts = reader.districts("district_history")
        checks = reader.checks
    }
}

/// Reads lists and objects whose keys were checked; notes what has another shape.
private struct ShapeReader {
    let facts: FactSet
    var checks: ArgumentChecks

    mutating func text(_ key: String, _ value: JSONValue?, in fact: FactName) -> String? {
        guard let value, value != .null else { return nil }
        if value.stringValue == nil {
            checks.wrong(key, in: fact, "\(value.kindName) was found as \(key); write text")
        }
        return value.stringValue
    }

    /// The items of a list; nil where there is no list.
    mutating func items(_ name: FactName) -> [JSONValue]? {
        guard let value = facts[name].json else { return nil }
        guard let items = value.arrayValue,
            items.allSatisfy({ $0.objectValue != nil || $0 == .null })
        else {
            wrong(name, value, "a list of objects")
            return nil
        }
        return items
    }

    mutating func periods(_ name: FactName) -> [DayRange]? {
        items(name)?.compactMap { item in
            ArgumentChecks.day(item["from"]).map {
                DayRange(from: $0, until: ArgumentChecks.day(item["to"]))
            }
        }
    }

    mutating func districts(_ name: FactName) -> [RegistryRecord.District] {
        var moves: [RegistryRecord.District] = []
        for item in items(name) ?? [] {
            guard let district = text("district", item["district"], in: name),
                let from = ArgumentChecks.day(item["from"])
            else { continue }
            moves.append(.init(name: district, from: from))
        }
        return moves
    }

    /// Figures by year; null years and null figures are absent.
    mutating func figures(_ name: FactName) -> [String: [FactName: Int64]] {
        guard let value = facts[name].json else { return [:] }
        guard let years = value.objectValue,
            years.values.allSatisfy({ $0.objectValue != nil || $0 == .null })
        else {
            wrong(name, value, "an object of objects by year")
            return [:]
        }
        return years.compactMapValues { $0.objectValue?.compactMapValues(\.integerValue) }
    }

    private mutating func wrong(_ name: FactName, _ value: JSONValue, _ expected: String) {
        checks.wrong(name, in: name, "\(value.kindName) was found; write \(expected)")
    }
}
