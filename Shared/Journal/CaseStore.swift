import Messages
import ProcedureEngine
import ProtobufC
import Storage
import Values

/// A case as its entries tell it, read in order: the procedure's own content around its history.
package protocol CaseFile: Sendable {
    associatedtype P: Procedure

    init(stream: String)
    var history: CaseHistory<P> { get }

    /// Takes the next entry.
    /// - Throws: `corrupt` for an entry that this procedure cannot have written.
    mutating func apply(_ entry: JournalEntry) throws
}

/// Cases of one procedure in the journal: read whole, and added to by one act at a time.
///
/// ```swift
/// try await database.write { transaction in
///     guard var held = try store.hold(stream, in: transaction) else { throw … }  // not found
///     let row = try IntegrityCase.table.row(for: .open, by: "authority", in: held.state) { … }.get()
///     try store.append(CaseAct(row, …), to: &held, at: now, in: transaction)
/// }
/// ```
package struct CaseStore<File: CaseFile>: Sendable {
    private let journal = Journal()
    private let keys: SubjectKeys
    private let clocks = ClockTable()

    package init(keys: SubjectKeys) { self.keys = keys }

    /// A case whose stream this transaction holds: nobody else adds to it meanwhile.
    package struct Held {
        package let stream: String
        package fileprivate(set) var file: File
        fileprivate var head: Journal.Head
    }

    /// The case as it stands; nil where there is none.
    package func file(_ stream: String, in transaction: any SQLTransaction) throws -> File? {
        let entries = try journal.entries(of: stream, in: transaction)
        guard !entries.isEmpty else { return nil }
        var file = File(stream: stream)
        for entry in entries { try file.apply(entry) }
        return file
    }

    /// The case, held until the transaction ends; nil where there is none.
    package func hold(_ stream: String, in transaction: any SQLTransaction) throws -> Held? {
        guard let head = try journal.hold(stream, in: transaction),
            let file = try file(stream, in: transaction)
        else { return nil }
        return Held(stream: stream, file: file, head: head)
    }

    /// A new case without entries; nil where its name is taken.
    package func begin(_ stream: String, in transaction: any SQLTransaction) throws -> Held? {
        guard let head = try journal.begin(stream, in: transaction) else { return nil }
        return Held(stream: stream, file: File(stream: stream), head: head)
    }

    /// Puts an act into the journal and into the case at hand.
    ///
    /// Personal data of a subject that was erased is left out.
    @discardableResult
    package func append(
        _ act: CaseAct<File.P>, to held: inout Held, at now: Instant,
        in transaction: any SQLTransaction
    ) throws -> JournalEntry {
        let context = PersonalData.context(held.stream, held.head.sequence + 1)
        let sealed =
            act.personal.isEmpty
            ? nil
            : try keys.seal(
                act.personal, for: act.keyID, context: context,
                nowMicroseconds: now.microseconds, in: transaction)
        let entry = try journal.append(
            JournalEntry.Draft(
                act: act.act.rawValue, payload: act.entry.packed, sealed: sealed ?? [],
                keyID: sealed == nil ? "" : act.keyID, actor: act.principal),
            to: held.stream, behind: held.head, at: now, in: transaction)
        held.head = Journal.Head(behind: entry)
        try held.file.apply(entry)
        return entry
    }

    /// Brings the rows of its clocks to what the case says.
    @discardableResult
    package func writeClocks(
        of file: File, in calendar: WorkingCalendar, transaction: any SQLTransaction
    ) throws -> Int {
        try clocks.write(
            file.history.clocks, of: file.history.stream, in: calendar, transaction: transaction)
    }
}

/// An act with what follows from it, ready for the journal.
package struct CaseAct<P: Procedure>: Sendable {
    package let act: P.Act
    package let principal: String
    let entry: CaseEntry
    let personal: [UInt8]
    let keyID: String

    /// - Parameters:
    ///   - row: what the table says.
    ///   - actor: as whom it is done.
    ///   - principal: who does it.
    ///   - day: on which clocks stop and rest.
    ///   - details: the message of the act, packed, without personal data.
    ///   - personal: personal data, packed; empty where there is none.
    ///   - keyID: whose key seals it.
    ///   - subject: whose clocks the row stops; empty for everybody's.
    ///   - starts: a period for each clock that the row starts.
    ///   - lapsed: the clock whose lapse it is.
    package init(
        _ row: Transition<P.State, P.Act, P.Clock>, actor: ProcedureActor, principal: String,
        on day: Day, details: [UInt8] = [], personal: [UInt8] = [], keyID: String = "",
        stopping subject: String = "", starts: [ClockStart] = [], extends: [ClockExtension] = [],
        lapsed: ClockTable.Due? = nil
    ) {
        act = row.act
        self.principal = principal
        self.personal = personal
        self.keyID = keyID
        entry = CaseEntry(
            actor: actor, state: row.to.rawValue, article: row.article, actDate: day.iso,
            details: details, clocksStarted: starts,
            clocksStopped: row.stops.map { ClockStop(clock: $0.rawValue, subject: subject) },
            clocksExtended: extends, suspends: row.suspension == .begins,
            resumes: row.suspension == .ends, lapsedClock: lapsed?.clock ?? "",
            lapsedSubject: lapsed?.subject ?? "")
    }
}

/// Personal data of entries.
package enum PersonalData {
    /// What seals it to its place.
    package static func context(_ stream: String, _ sequence: Int64) -> String {
        "\(stream)#\(sequence)"
    }

    /// The personal data of an entry; nil where it has none or its subject was erased.
    package static func open(
        _ entry: JournalEntry, with keys: SubjectKeys, in transaction: any SQLTransaction
    ) throws -> [UInt8]? {
        guard !entry.sealed.isEmpty else { return nil }
        return try keys.open(
            entry.sealed, of: entry.keyID, context: context(entry.stream, entry.sequence),
            in: transaction)
    }
}
