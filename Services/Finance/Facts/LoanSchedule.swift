import PolicyEngine
import Values

/// One movement of principal.
struct LoanEvent: Hashable, Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case draw, repay
    }

    let day: Day
    let kind: Kind
    /// In fen, as it was reported: a schedule with an amount of zero or less is impossible.
    let amount: Int64

    init(day: Day, kind: Kind, amount: Int64) {
        self.day = day
        self.kind = kind
        self.amount = amount
    }

    init?(_ item: inout FactItemReader) {
        let day = item.day("date")
        let kind: Kind? = item.choice("kind")
        let amount = item.integer("amount_fen")
        guard let day, let kind, let amount else { return nil }
        self.init(day: day, kind: kind, amount: amount)
    }
}

/// The movements of a loan that can have happened, and what its balance adds up to.
///
/// The balance after each day's events earns from that day (included) to the next event's day
/// (excluded).
struct LoanSchedule: Hashable, Sendable {
    /// By day, drawings before repayments on one day.
    let events: [LoanEvent]
    /// All drawings together, in fen.
    let drawn: Int128
    /// Σ balance × days, in fen times days.
    let fenDays: UInt128
    /// Days with a balance above zero.
    let days: Int

    /// Nil where the movements are impossible: none at all, an amount of zero or less, a balance
    /// below zero, or one that does not end at zero.
    init?(_ events: [LoanEvent]) {
        let sorted = events.sorted { ($0.day, $0.order) < ($1.day, $1.order) }
        var balance: Int128 = 0
        var drawn: Int128 = 0
        var fenDays: UInt128 = 0
        var days = 0
        for (index, event) in sorted.enumerated() {
            guard event.amount > 0 else { return nil }
            switch event.kind {
            case .draw:
                balance += Int128(event.amount)
                drawn += Int128(event.amount)
            case .repay: balance -= Int128(event.amount)
            }
            guard balance >= 0 else { return nil }
            guard balance > 0, index + 1 < sorted.count else { continue }
            let length = event.day.days(until: sorted[index + 1].day)
            // Balances are below 2^63 times the number of events and days below 2^19: no list
            // that fits a message reaches 128 bits.
            fenDays += UInt128(balance) * UInt128(length)
            days += length
        }
        guard balance == 0, !sorted.isEmpty else { return nil }
        self.events = sorted
        self.drawn = drawn
        self.fenDays = fenDays
        self.days = days
    }
}

extension LoanEvent {
    fileprivate var order: Int { kind == .draw ? 0 : 1 }
}

extension Known<[LoanEvent]> {
    /// The schedule; missing `events` where they are absent or impossible.
    var schedule: Known<LoanSchedule> {
        flatMap(name) { events in
            LoanSchedule(events).map { Known<LoanSchedule>(name, $0) }
                ?? Known<LoanSchedule>(name, missing: [name])
        }
    }
}
