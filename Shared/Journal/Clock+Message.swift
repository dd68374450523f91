import Messages
import ProcedureEngine
import Values

extension ClockPeriod {
    /// Nil for a unit that this program does not know.
    package init?(_ message: ClockLength) {
        let unit: Unit? =
            switch message.unit {
            case .days: .days
            case .workdays: .workdays
            case .months: .months
            default: nil
            }
        guard let unit else { return nil }
        self.init(
            Int(message.count), unit, rolls: message.rolls, pauses: message.pauses)
    }

    package var message: ClockLength {
        let unit: ClockUnit =
            switch unit {
            case .days: .days
            case .workdays: .workdays
            case .months: .months
            }
        return ClockLength(
            count: Int32(clamping: count), unit: unit, rolls: rolls, pauses: pauses)
    }
}

extension CaseClock {
    /// As it stands under a calendar.
    package func message(in calendar: WorkingCalendar) -> ClockReading {
        let due = due(in: calendar)
        let status: ClockStatus =
            switch status {
            case .running: .running
            case .paused: .paused
            case .stopped: .stopped
            case .lapsed: .lapsed
            }
        return ClockReading(
            clock: name, subject: subject, status: status, startedDate: started.iso,
            dueDate: due?.day.iso ?? "", isProvisional: due?.isProvisional ?? false,
            isRolled: due?.isRolled ?? false, endedDate: ended?.iso ?? "",
            pauses: pauses.map { ClockPause(fromDate: $0.first.iso, toDate: $0.last?.iso ?? "") },
            period: period.message)
    }
}

extension PossibleAct {
    package init<State, Act>(_ act: LegalAct<State, Act>) {
        self.init(
            act: act.act.rawValue, actor: act.actor, state: act.to.rawValue,
            guardFact: act.guarded?.fact ?? "", guardValueJSON: act.guarded?.value.text ?? "",
            article: act.article)
    }
}
