import PolicyEngine
import Values

/// The facts of `int.repair`, each with the document that proves it.
struct CreditRepairFacts: FactRecord {
    enum Effect: String, CaseIterable, Sendable {
        /// 移出科研诚信异常名录.
        case remove
        /// 减少惩戒期限.
        case shorten
    }

    let asOf: Known<Day>
    let applied: Known<Day>
    let termFirst: Known<Day>
    let termLast: Known<Day>
    let termOpen: Known<Bool>
    let madeGood: Known<Bool>
    let markedEffect: Known<Bool>
    let majorContribution: Known<Bool>
    let approved: Known<Bool>
    let approvedOn: Known<Day>
    let effect: Known<Effect>
    let shortenDays: Known<Int64>

    init(_ read: inout FactReader) {
        asOf = read.day("as_of")
        applied = read.day("applied_on")
        termFirst = read.day("term_first_day")
        termLast = read.day("term_last_day")
        termOpen = read.flag("term_open")
        madeGood = read.flag(
            "obligations_or_rectification_or_losses_made_good")
        markedEffect = read.flag("marked_effect")
        majorContribution = read.flag("major_contribution")
        approved = read.flag("authority_approved")
        approvedOn = read.day("approved_on")
        effect = read.choice("effect")
        shortenDays = read.count("shorten_days", in: .days, within: 1...36_500)
        if isOpen && effect.value == .shorten {
            read.wrong(
                "effect", path: "effect",
                "shorten was found with term_open; a record without a last day is removed or stays")
        }
    }

    /// A record without a last day; what is not said is not open.
    var isOpen: Bool { termOpen.value == true }
}
