import Identity
import JSON
import Journal
import Messages
import ProcedureEngine
import ProtobufC
import RPC
import ServiceKit
import Storage
import Values

/// Where acts on cases are done: one transaction each, with everything that follows from it.
///
///     hold the case ─▶ may the caller? ─▶ does the table allow it? ─▶ journal ─▶ clocks, list,
///                                          (guards: CaseGuards)       integrity list, events
struct CaseDesk: Sendable {
    let keys: SubjectKeys
    let guards: CaseGuards
    let records: IntegrityRecordRepository
    let cases = IntegrityCaseRepository()
    private let store: CaseStore<IntegrityCaseFile>
    private let dockets = DocketNumbers()

    /// Decisions and what became of them, for other services.
    static let events = EventLog(topic: "integrity")
    /// Every act, for those who watch the list.
    static let changes = EventLog(topic: "integrity_cases")

    var rights: CaseRights { CaseRights(keys: keys) }

    init(keys: SubjectKeys, guards: CaseGuards, records: IntegrityRecordRepository) {
        self.keys = keys
        self.guards = guards
        self.records = records
        store = CaseStore(keys: keys)
    }

    /// An act that somebody asks for.
    struct Order: Sendable {
        let act: IntegrityCase.Act
        let actor: ProcedureActor
        let principal: Principal
        let details: any CaseDetails
        /// Today.
        let day: Day
        var lapsed: ClockTable.Due?
    }

    static func stream(of caseID: String) -> String {
        CaseHistory<IntegrityCase>.streamPrefix + caseID
    }

    /// Begins a case with its clue.
    func report(
        _ clue: IntegrityClue, by principal: Principal, at now: Instant,
        in transaction: any SQLTransaction
    ) throws -> IntegrityCaseFile {
        var bits = SystemRandomNumberGenerator()
        let name = String(UInt64.random(in: 0..<1 << 48, using: &bits), radix: 36)
        let stream = Self.stream(of: "ic-\(now.day.iso.filter(\.isNumber))-\(name)")
        guard var held = try store.begin(stream, in: transaction) else {
            throw StorageError(.busy, "the name \(stream) is taken; the next one will not be")
        }
        let first = Transition<IntegrityCase.State, IntegrityCase.Act, IntegrityCase.Clock>(
            .clue, .report, by: IntegrityCase.authority, to: .clue, "第十九条")
        try append(
            Order(
                act: .report, actor: IntegrityCase.authority, principal: principal, details: clue,
                day: now.day),
            first, to: &held, at: now, key: clue.subject?.subjectKey ?? "", in: transaction)
        return held.file
    }

    /// A case that this transaction holds, as the caller may see it.
    /// - Throws: NOT_FOUND for one that it may not see; ABORTED where it changed meanwhile.
    func hold(
        _ caseID: String, expecting sequence: Int64 = 0, for principal: Principal,
        in transaction: any SQLTransaction
    ) throws -> CaseStore<IntegrityCaseFile>.Held {
        guard let held = try store.hold(Self.stream(of: caseID), in: transaction),
            rights.standing(of: principal, in: held.file) != .stranger
        else { throw CaseRefusal.notFound(caseID) }
        guard sequence == 0 || sequence == held.file.history.sequence else {
            throw CaseRefusal.changed(held.file, expected: sequence)
        }
        return held
    }

    /// Does an act.
    /// - Throws: FAILED_PRECONDITION with the legal acts where the table or a guard does not allow it;
    ///   PERMISSION_DENIED where the caller may not act in this case.
    func perform(
        _ order: Order, on held: inout CaseStore<IntegrityCaseFile>.Held, at now: Instant,
        in transaction: any SQLTransaction
    ) throws {
        if case .officer(let officer) = rights.standing(of: order.principal, in: held.file) {
            try rights.requireActing(officer, order.act, in: held.file)
        }
        let row = try row(for: order, in: held.file)
        try append(order, row, to: &held, at: now, key: held.file.subjectKey, in: transaction)
    }

    /// What the table says of an act, its guards judged on the case as it would be after it.
    func row(
        for order: Order, in file: IntegrityCaseFile
    ) throws -> Transition<IntegrityCase.State, IntegrityCase.Act, IntegrityCase.Clock> {
        let candidate = try candidate(order, file)
        // Held by the caller: it has its first entry.
        guard let state = file.state else { throw CaseRefusal.notFound(file.history.caseID) }
        let answer = IntegrityCase.table.row(for: order.act, by: order.actor, in: state) {
            guards.value(of: $0, in: candidate, on: order.day, lapsed: order.lapsed)
        }
        switch answer {
        case .success(let row): return row
        case .failure(let refusal):
            let assessment = refusal.guarded.flatMap {
                guards.assessment(of: $0.fact, in: candidate, on: order.day)
            }
            throw CaseRefusal.notAllowed(order.act, refusal, assessment)
        }
    }

    private func candidate(_ order: Order, _ file: IntegrityCaseFile) throws -> IntegrityCaseFile {
        var candidate = file
        try candidate.take(
            order.act, order.details.packed, Self.personal(order.details), on: order.day,
            by: order.actor)
        return candidate
    }

    private static func personal(_ details: any CaseDetails) throws -> CasePersonalData? {
        let packed = details.packedPersonalTexts
        return packed.isEmpty ? nil : try CasePersonalData(unpacking: packed)
    }

    private func append(
        _ order: Order,
        _ row: Transition<IntegrityCase.State, IntegrityCase.Act, IntegrityCase.Clock>,
        to held: inout CaseStore<IntegrityCaseFile>.Held, at now: Instant, key: String,
        in transaction: any SQLTransaction
    ) throws {
        let before = held.file
        var details = order.details
        if order.act == .open {
            details = try opening(details, held.file, order.day, in: transaction)
        }
        let after = try candidate(order, held.file)
        let starts = (row.starts + restarts(order, held.file)).compactMap {
            guards.start(of: $0, in: after, on: order.day)
        }
        try store.append(
            CaseAct(
                row, actor: order.actor, principal: rights.recorded(order.principal).description,
                on: order.day,
                details: details.withoutPersonalTexts.packed,
                personal: details.packedPersonalTexts, keyID: key, starts: starts,
                lapsed: order.lapsed),
            to: &held, at: now, in: transaction)
        try follow(before: before, held.file, order, at: now, in: transaction)
    }

    /// Clocks that a corrected day sets anew.
    private func restarts(
        _ order: Order, _ file: IntegrityCaseFile
    ) -> [IntegrityCase.Clock] {
        guard let correction = order.details as? CaseCorrection else { return [] }
        let touched: [IntegrityCase.Clock] =
            (correction.notice == nil ? [] : [.statement])
            + (correction.service == nil ? [] : [.reviewRequest])
            + (correction.reviewRequest == nil ? [] : [.reviewAccept])
        return touched.filter { clock in
            file.history.openClocks.contains { $0.name == clock.rawValue }
        }
    }

    /// Gives the case its number.
    private func opening(
        _ details: any CaseDetails, _ file: IntegrityCaseFile, _ day: Day,
        in transaction: any SQLTransaction
    ) throws -> any CaseDetails {
        let body = file.content.body
        let number = try dockets.next(of: body, year: day.year, in: transaction)
        let series = body == CaseRights.Officer.city ? "" : body
        return OpeningNote(
            docketNumber: "青科诚\(series)〔\(day.year)〕\(number)号",
            text: (details as? CaseNote)?.text ?? "")
    }

    /// Everything that is made of the journal: clocks, the list, the integrity list, events.
    private func follow(
        before: IntegrityCaseFile, _ file: IntegrityCaseFile, _ order: Order, at now: Instant,
        in transaction: any SQLTransaction
    ) throws {
        try project(file, on: order.day, by: order.principal, at: now, in: transaction)
        if let event = CaseEvents.event(of: order.act, before, file, guards, on: order.day, at: now)
        {
            try Self.events.append(
                event.packed, about: file.subjectKey, at: now, in: transaction)
        }
        let change = CaseChange(caseID: file.history.caseID, act: order.act.rawValue)
        try Self.changes.append(
            change.packed, about: file.history.caseID, at: now, in: transaction)
    }

    /// Brings clocks, the list and the integrity list to what the case says.
    /// - Returns: whether anything was not what it is now.
    @discardableResult
    func project(
        _ file: IntegrityCaseFile, on day: Day, by principal: Principal, at now: Instant,
        in transaction: any SQLTransaction
    ) throws -> Bool {
        let calendar = guards.calendar
        let isRowNew = try cases.write(file, in: calendar, transaction: transaction)
        let clocks = try store.writeClocks(of: file, in: calendar, transaction: transaction)
        let changed = try records.write(
            guards.records(of: file, on: day), of: file, on: day,
            by: rights.recorded(principal).description,
            at: now, in: transaction)
        return isRowNew || clocks > 0 || changed > 0
    }

    /// The case as it stands, personal data of its entries opened.
    /// - Throws: NOT_FOUND for one that the caller may not see.
    func open(
        _ caseID: String, for principal: Principal, in transaction: any SQLTransaction
    ) throws -> OpenedCase {
        guard
            let opened = try OpenedCase(
                stream: Self.stream(of: caseID), keys: keys, in: transaction)
        else { throw CaseRefusal.notFound(caseID) }
        guard rights.standing(of: principal, in: opened.file) != .stranger else {
            throw CaseRefusal.notFound(caseID)
        }
        return opened
    }
}

extension ActRefusal {
    /// The guard that refused; nil where something else did.
    fileprivate var guarded: Guard? {
        switch reason {
        case .guardUnknown(let guarded), .guardFailed(let guarded, _): guarded
        case .noSuchStep, .wrongActor: nil
        }
    }
}
