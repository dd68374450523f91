import PolicyEngine
import Values

/// Settled: principal and interest were completely paid between the programme's first day and the
/// application, both included. Where that holds and the schedule shows a later movement, the
/// settlement is asked for again.
func settled(
    _ settled: Known<Day>, since first: Day, application: Known<Day>, events: Known<[LoanEvent]>
) -> Verdict {
    let lastEvent = events.value?.lazy.map(\.day).max()
    let movedLater = lastEvent.flatMap { last in settled.value.map { last > $0 } } ?? false
    return allOf(settled.isOnOrAfter(first), settled.isOnOrBefore(application))
        .doubted(if: movedLater, missing: [settled.name])
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
