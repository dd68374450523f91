import PolicyEngine
import Values

/// Facts of a loan that draws nothing before it is settled.
protocol SettledLoanFacts: ApplicationFacts {
    var settledDate: Known<Day> { get }
    var events: Known<[LoanEvent]> { get }
}

/// Settled: principal and interest were completely paid between the programme's first day and the
/// application, both included. Where that holds and the schedule shows a later movement, the
/// settlement is asked for again.
func settled(_ loan: some SettledLoanFacts, since first: Day) -> Verdict {
    let lastEvent = loan.events.value?.lazy.map(\.day).max()
    let movedLater = lastEvent.flatMap { last in loan.settledDate.value.map { last > $0 } } ?? false
    return allOf(
        loan.settledDate.isOnOrAfter(first), loan.settledDate.isOnOrBefore(loan.applicationDate)
    ).doubted(if: movedLater, missing: [loan.settledDate.name])
}

/// The schedule is possible and draws no more than the contract allows. Never unmet: what cannot
/// be is asked for again.
func plausible(_ schedule: Known<LoanSchedule>, contractAmount: Known<Money>) -> Verdict {
    guard let possible = schedule.value else {
        return .unknown(schedule.name, missing: schedule.missing)
    }
    return contractAmount.judged(.none) { amount in
        guard possible.drawn > Int128(amount.fen) else {
            return Verdict(
                .met, subject: "drawn_fen", observed: .wide(possible.drawn),
                requirement: .atMost(.money(amount)))
        }
        return Verdict(
            .unknown, subject: "drawn_fen", observed: .wide(possible.drawn),
            requirement: .atMost(.money(amount)), missing: [contractAmount.name, schedule.name])
    }
}
