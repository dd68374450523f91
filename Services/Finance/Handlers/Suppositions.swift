import Messages
import PolicyEngine
import PolicyService
import ServiceKit
import Values

/// What a question supposes: the application day, and facts that stand before what owners say.
struct Suppositions {
    let facts: FactSet
    let day: Day

    private static let dayFact: FactName = "application_date"

    /// A supposed application day is the application day; without one it is that of the request,
    /// or today.
    init(
        _ facts: [Messages.Fact], application text: String, today: Day,
        _ checks: inout FieldChecks
    ) {
        var read = WireFacts.read(facts, "facts", &checks)
        let asked = checks.optionalDay("application_date", text)
        let supposed = read[Self.dayFact].json?.stringValue.flatMap { Day(iso: $0) }
        if let asked, let supposed, asked != supposed {
            checks.add(
                "application_date",
                "\(asked) and fact \(Self.dayFact) \(supposed) are two days; give one of them")
        }
        day = supposed ?? asked ?? today
        if read[Self.dayFact].json == nil {
            read[Self.dayFact] = PolicyEngine.Fact(
                name: Self.dayFact, value: .string(day.iso),
                source: asked == nil ? FactOwner.Service.finance.rawValue : WireFacts.caller)
        }
        self.facts = read
    }
}
