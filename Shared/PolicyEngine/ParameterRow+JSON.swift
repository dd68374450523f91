import JSON
import Values

extension ParameterRow {
    /// The row as records and hashes keep it.
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "id": .string(id), "unit": .string(unit.rawValue), "value": value,
            "from": .string(days.first.iso), "until": JSONValue(days.last?.iso),
        ]
        switch basis {
        case .text(let article):
            members["document"] = .string(article.document)
            members["article"] = .string(article.article)
        case .reading(let reason): members["reading"] = .string(reason)
        case .draft(let reason): members["draft"] = .string(reason)
        }
        return .object(members)
    }

    /// Nil where the JSON is no row.
    init?(json: JSONValue) {
        guard let id = json["id"]?.stringValue,
            let unit = json["unit"]?.stringValue.flatMap(ParameterUnit.init(rawValue:)),
            let value = json["value"],
            let first = json["from"]?.stringValue.flatMap({ Day(iso: $0) })
        else { return nil }
        let last = json["until"]?.stringValue.flatMap { Day(iso: $0) }
        let basis: ParameterBasis
        if let document = json["document"]?.stringValue, let article = json["article"]?.stringValue
        {
            basis = .text(Article(document, article))
        } else if let reason = json["reading"]?.stringValue {
            basis = .reading(reason)
        } else if let reason = json["draft"]?.stringValue {
            basis = .draft(reason)
        } else {
            return nil
        }
        self.init(
            id: id, unit: unit, value: value, days: DayRange(from: first, until: last),
            basis: basis)
    }

    /// Where the value stands; for a reading or a draft, why it was chosen.
    package func citation(in documents: Documents) -> Citation {
        switch basis {
        case .text(let article): documents.cite(article)
        case .reading(let reason): Citation(document: "", number: "", article: "解读: \(reason)")
        case .draft(let reason): Citation(document: "", number: "", article: "草案: \(reason)")
        }
    }
}
