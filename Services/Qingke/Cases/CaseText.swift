import JSON
import RPC

/// Cases for a terminal, from their proto3 JSON.
enum CaseText {
    /// Where a case stands: state, clocks that run, what may be done next.
    static func standing(_ seen: JSONValue) -> String {
        func text(_ key: String) -> String { seen[key]?.stringValue ?? "" }
        var lines = "\(text("case_id"))  \(text("docket_number"))\n"
        let subject = seen["subject"]
        let code = subject?["uscc"]?.stringValue ?? subject?["identity_number"]?.stringValue ?? ""
        let name = subject?["name"]?.stringValue ?? ""
        lines += "state     \(text("state"))  (entry \(text("sequence")))\n"
        if !code.isEmpty || !name.isEmpty { lines += "subject   \(name) \(code)\n" }
        let officer = text("officer")
        lines += "bureau    \(text("body"))\(officer.isEmpty ? "" : ", \(officer)")\n"
        lines += clocks(seen["clocks"]?.arrayValue ?? [])
        lines += acts(seen["legal_acts"]?.arrayValue ?? [])
        return lines
    }

    static func clocks(_ clocks: [JSONValue]) -> String {
        guard !clocks.isEmpty else { return "" }
        var table = TextTable(["clock", "status", "since", "due", "then", ""])
        for clock in clocks {
            let status = clock["status"]?.stringValue?.split(separator: "_").last.map(String.init)
            let notes = [
                clock["is_provisional"] == true ? "provisional: nothing lapses on it" : nil,
                clock["ended_date"]?.stringValue.map { "ended \($0)" },
            ]
            table.add([
                clock["clock"]?.stringValue ?? "", (status ?? "").lowercased(),
                clock["started_date"]?.stringValue ?? "", clock["due_date"]?.stringValue ?? "",
                lapses[clock["clock"]?.stringValue ?? ""] ?? "",
                notes.compactMap { $0 }.joined(separator: ", "),
            ])
        }
        return "\n" + table.text
    }

    /// What is over with a clock.
    private static let lapses = [
        "statement": "the right to state is waived",
        "review_request": "no review may be asked for",
        "review_accept": "it escalates; nothing lapses",
        "review_finish": "it escalates; nothing lapses", "term": "the records end",
    ]

    /// What was written in the case, in the order in which it came about.
    static func contents(_ seen: JSONValue) -> String {
        var text = ""
        for part in parts {
            let value = seen[part] ?? .array([])
            for one in value.arrayValue ?? [value] {
                var table = TextTable()
                for (name, value) in (one.objectValue ?? [:]).sorted(by: { $0.key < $1.key }) {
                    table.add(["  \(name)", words(value)])
                }
                text += "\n\(part)\n\(table.text)"
            }
        }
        return text
    }

    private static let parts = [
        "clue", "provisional", "report", "notice", "statement", "hearing", "decision", "service",
        "publication", "review_request", "review_conclusion", "set_aside", "repair", "deferrals",
        "evidence",
    ]

    private static func words(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .array(let values): values.map(words).joined(separator: ", ")
        case .object(let members):
            members.sorted { $0.key < $1.key }.map { "\($0.key) \(words($0.value))" }
                .joined(separator: " ")
        default: value.text
        }
    }

    static func acts(_ acts: [JSONValue]) -> String {
        guard !acts.isEmpty else { return "\nnothing may be done any more\n" }
        var table = TextTable(["possible", "by", "if", "leads to", "article"])
        for act in acts {
            let fact = act["guard_fact"]?.stringValue ?? act["guard"]?["fact"]?.stringValue ?? ""
            let value = act["guard_value_json"]?.stringValue ?? act["guard"]?["value"]?.text ?? ""
            table.add([
                act["act"]?.stringValue ?? "", act["actor"]?.stringValue ?? "",
                fact.isEmpty ? "" : "\(fact) is \(value)", act["state"]?.stringValue ?? "",
                act["article"]?.stringValue ?? "",
            ])
        }
        return "\n" + table.text
    }

    /// Why an act was refused, and what may be done instead.
    static func refusal(_ error: RPCError) -> String {
        var text = "\(error.code.name) \(error.reason?.rawValue ?? "")\n  \(error.message)"
        if let findings = error.facts["findings_json"].flatMap({ try? JSONValue(parsing: $0) }),
            let list = findings["result"]?["findings"]?.arrayValue
        {
            for finding in list where finding["status"] != "met" {
                let missing = finding["missing"]?.arrayValue?.compactMap(\.stringValue) ?? []
                text +=
                    "\n  \(finding["id"]?.stringValue ?? "") "
                    + "\(finding["status"]?.stringValue ?? "")"
                if !missing.isEmpty { text += ": \(missing.joined(separator: ", ")) not known" }
            }
        }
        if let legal = error.facts["legal_acts_json"].flatMap({ try? JSONValue(parsing: $0) }) {
            text += "\n" + acts(legal.arrayValue ?? [])
        }
        return text
    }
}
