import Messages
import ProcedureEngine
import ProtobufC
import Storage
import Values

/// What every case has, whatever its procedure: where it stands, its clocks, how far its journal
/// goes. Made from its entries alone, by which act led where at that time.
package struct CaseHistory<P: Procedure>: Sendable {
    package let stream: String
    /// Nil before the first entry.
    package private(set) var state: P.State?
    /// In the order in which they began.
    package private(set) var clocks: [CaseClock] = []
    package private(set) var sequence: Int64 = 0
    package private(set) var createdAt = Instant(microseconds: 0)
    package private(set) var updatedAt = Instant(microseconds: 0)

    package init(stream: String) { self.stream = stream }

    /// Takes the next entry.
    /// - Returns: its message.
    /// - Throws: `corrupt` for an entry that this procedure cannot have written.
    @discardableResult
    package mutating func apply(_ entry: JournalEntry) throws -> CaseEntry {
        let said = try CaseEntry(unpacking: entry.payload)
        guard let state = P.State(rawValue: said.state), let day = Day(iso: said.actDate) else {
            throw StorageError(
                .corrupt,
                "\(entry.stream): entry \(entry.sequence) leads to \"\(said.state)\" on "
                    + "\"\(said.actDate)\", which this procedure does not know; verify the journal")
        }
        self.state = state
        sequence = entry.sequence
        if createdAt.microseconds == 0 { createdAt = entry.at }
        updatedAt = entry.at
        applyClocks(said, on: day)
        return said
    }

    /// Clocks that go on.
    package var openClocks: [CaseClock] {
        clocks.filter { $0.status == .running || $0.status == .paused }
    }

    private mutating func applyClocks(_ said: CaseEntry, on day: Day) {
        if !said.lapsedClock.isEmpty {
            change(.lapse(day)) { $0.name == said.lapsedClock && $0.subject == said.lapsedSubject }
        }
        for stop in said.clocksStopped {
            change(.stop(day)) {
                $0.name == stop.clock && (stop.subject.isEmpty || $0.subject == stop.subject)
            }
        }
        if said.suspends { change(.pause(day)) { _ in true } }
        if said.resumes { change(.resume(day)) { _ in true } }
        for longer in said.clocksExtended {
            guard let period = longer.period.flatMap(ClockPeriod.init) else {
                continue
            }
            change(.extend(period)) { $0.name == longer.clock && $0.subject == longer.subject }
        }
        for start in said.clocksStarted {
            guard let period = start.period.flatMap(ClockPeriod.init),
                let started = Day(iso: start.startedDate)
            else { continue }
            // One that runs for the same subject ends where another of its name begins.
            change(.stop(day)) { $0.name == start.clock && $0.subject == start.subject }
            clocks.append(
                CaseClock(
                    name: start.clock, subject: start.subject, period: period, started: started))
        }
    }

    private mutating func change(
        _ change: ClockChange, where fits: (CaseClock) -> Bool
    ) {
        for index in clocks.indices where fits(clocks[index]) { clocks[index].apply(change) }
    }
}
