import Journal
import Messages
import PolicyEngine
import ProcedureEngine
import RPC
import ServiceKit
import Storage
import Stubs
import Values

/// The integrity list, kept by authorities and the bureau and asked by every service that decides
/// or pays; and the cases of research misconduct that lead there.
struct IntegrityHandler: IntegrityServiceProtocol {
    let writes: IdempotentWrites
    let database: any Database
    let desk: CaseDesk
    let rules: RulesByDay<IntegrityRules>
    let clock: any WallClock
    /// Wakes those who watch.
    let signal: ChangeSignal

    var records: IntegrityRecordRepository { desk.records }
    private var recordJournal: RecordJournal { RecordJournal(keys: desk.keys, records: records) }

    func recordIntegrityRecord(
        request: RecordIntegrityRecordRequest, context: ServerContext
    ) async throws -> RecordIntegrityRecordResponse {
        var fields = FieldChecks()
        var record = checked(request.record ?? IntegrityRecord(), &fields)
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        let key = record.identityNumber.isEmpty ? "" : desk.keys.id(person: record.identityNumber)
        let identityNumber = record.identityNumber
        // Of a person the list keeps a name that tells nothing; the journal the number, sealed.
        record.identityNumber = ""
        let stored = record
        // A number could be guessed from the hash of a request whose other fields are known.
        var nameless = request
        nameless.record?.identityNumber = key
        return try await writes.once(nameless, context, keptForever: true) { transaction, now in
            try recordJournal.put(
                stored, identityNumber: identityNumber, key: key,
                by: context.principal.description, at: now, in: transaction)
            return RecordIntegrityRecordResponse(record: stored)
        }
    }

    /// By the code of `int.block`. Tells kind and last day, never what the case is about.
    func checkBlock(
        request: CheckBlockRequest, context: ServerContext
    ) async throws -> CheckBlockResponse {
        var fields = FieldChecks()
        let question = BlockQuestion(request, desk.keys, today: clock.today, &fields)
        try fields.refuse()
        if context.principal.role == .applicant {
            try context.requireSelf(
                request.identityNumber.isEmpty ? question.uscc : request.identityNumber)
        }
        return try await answer(question, context)
    }

    /// A question that cannot be answered says so in its place and fails no other.
    func batchCheckBlock(
        request: BatchCheckBlockRequest, context: ServerContext
    ) async throws -> BatchCheckBlockResponse {
        var fields = FieldChecks()
        if !(1...1_000).contains(request.questions.count) {
            fields.add(
                "questions", "has \(request.questions.count) questions; ask 1 to 1,000 at once")
        }
        try fields.refuse()
        var answers: [BlockAnswer] = []
        for question in request.questions {
            do {
                answers.append(
                    BlockAnswer(answer: try await checkBlock(request: question, context: context)))
            } catch let error as RPCError where error.code == .invalidArgument {
                answers.append(BlockAnswer(status: error.status))
            }
        }
        return BatchCheckBlockResponse(answers: answers)
    }

    private func answer(
        _ question: BlockQuestion, _ context: ServerContext
    ) async throws -> CheckBlockResponse {
        let onFile = try await records.all(of: question.subject, known: question.known)
            .filter { question.concerns($0.record) }
        let entries = try IntegrityNames.entries(onFile.map(\.record))
        let block = rules.on(question.day).rules.block(
            entries, from: question.purpose, on: question.day)
        let revisions = Dictionary(
            onFile.map { ($0.record.recordID, $0.revision) }, uniquingKeysWith: { $1 })
        // Applicants and those who act for them learn what bars, not which case it stands in.
        let namesRecords = context.principal.role != .applicant
        return CheckBlockResponse(
            blocked: !block.by.isEmpty,
            by: block.by.map { bar in
                BarringRecord(
                    kind: IntegrityNames.message(bar.entry.kind),
                    lastDayDate: bar.lastDay?.iso ?? "",
                    recordID: namesRecords ? bar.entry.id : "",
                    revision: namesRecords ? revisions[bar.entry.id] ?? 0 : 0)
            },
            untilDate: block.lastDay?.iso ?? "")
    }

    private func checked(
        _ record: IntegrityRecord, _ fields: inout FieldChecks
    ) -> IntegrityRecord {
        var record = record
        _ = fields.text("record.record_id", record.recordID)
        if record.identityNumber.isEmpty {
            record.subjectUSCC = fields.uscc("record.subject_uscc", record.subjectUSCC)
        } else {
            record.identityNumber = CaseChecks.person(
                "record.identity_number", record.identityNumber, on: clock.today, &fields)
            if !record.subjectUSCC.isEmpty {
                fields.add("record", "gives both subject_uscc and identity_number; give one")
            }
        }
        _ = fields.choice(
            "record.kind", record.kind, isDefined: IntegrityNames.kinds[record.kind] != nil,
            oneOf: "INTEGRITY_RECORD_KIND_M5 to INTEGRITY_RECORD_KIND_SUSPEND_PROJECT")
        _ = fields.day("record.first_day_date", record.firstDayDate)
        _ = fields.optionalDay("record.last_day_date", record.lastDayDate)
        fields.span(
            "record", from: record.firstDayDate, until: record.lastDayDate, "last_day_date")
        _ = fields.optionalDay("record.removed_date", record.removedDate)
        _ = fields.optionalDay("record.cancelled_date", record.cancelledDate)
        for (index, deferral) in record.deferrals.enumerated() {
            let path = "record.deferrals[\(index)]"
            _ = fields.day("\(path).from_date", deferral.fromDate)
            _ = fields.day("\(path).to_date", deferral.toDate)
            fields.span(path, from: deferral.fromDate, until: deferral.toDate, "to_date")
        }
        return record
    }
}

/// Who is asked about, for what and when.
private struct BlockQuestion: Sendable {
    let uscc: String
    let subject: IntegrityRecordRepository.Subject
    let purpose: IntegrityBusiness
    let day: Day
    let known: Instant?
    let activityID: String

    init(
        _ request: CheckBlockRequest, _ keys: SubjectKeys, today: Day, _ fields: inout FieldChecks
    ) {
        if request.identityNumber.isEmpty {
            uscc = fields.uscc("subject_uscc", request.subjectUSCC)
            subject = .unit(uscc: uscc)
        } else {
            uscc = ""
            let number = CaseChecks.person(
                "identity_number", request.identityNumber, on: today, &fields)
            subject = .person(key: keys.id(person: number))
            if !request.subjectUSCC.isEmpty {
                fields.add("subject_uscc", "stands beside identity_number; ask about one of them")
            }
        }
        day = fields.day("as_of_date", request.asOfDate)
        let purpose = IntegrityNames.purposes[request.purpose]
        _ = fields.choice(
            "purpose", request.purpose, isDefined: purpose != nil,
            oneOf: "INTEGRITY_PURPOSE_APPLY_PLAN to INTEGRITY_PURPOSE_CARRY_ON_PROJECT")
        self.purpose = purpose ?? .otherBusiness
        known = request.knownAt.map(Instant.init)
        activityID = request.activityID
    }

    /// What is suspended for another activity does not bar this one.
    func concerns(_ record: IntegrityRecord) -> Bool {
        activityID.isEmpty || record.activityID.isEmpty || record.activityID == activityID
    }
}
