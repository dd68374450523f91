import PolicyEngine
import Values

/// For whom, for which day and about what facts are gathered.
struct FactQuestion: Sendable {
    /// Unified social credit code of the enterprise.
    let subject: String
    /// Facts hold on a day: without one no owner is asked.
    let day: Day?
    /// What is known without asking: what the caller supposes, what partners recorded.
    var given = FactSet()
    /// The loan, where one is asked about: grants and statements may be about it alone.
    var loan: LoanKey?

    /// The day for which an owner is asked; nil where it is not known.
    func day(of moment: FactOwner.Moment) -> Day? {
        switch moment {
        case .application: day
        case .purchase: day == nil ? nil : purchaseDay
        }
    }

    /// Some facts hold on the day on which an insurance policy was bought, not on that of the
    /// application (青岛市科技保险费用补贴管理办法, article 3).
    private var purchaseDay: Day? {
        given["purchase_date"].json?.stringValue.flatMap { Day(iso: $0) }
    }
}
