// Generated from Protos/qingke/enforcement/v1/integrity.proto by Protos/Generator. Do not edit.
//
// Research integrity: who is barred, from what, until when; and the cases that lead there.

import CMessages
import JSON
import ProtobufC

/// What kind of record.
package enum IntegrityRecordKind: WireEnum {
    /// Never valid.
    case unspecified
    /// Measure 5: no project applications.
    case m5
    /// Measure 7: no award and talent applications.
    case m7
    /// Measure 8: no nominations and reviews.
    case m8
    /// Measure 9: serious dishonesty.
    case m9
    /// Direct record as serious dishonesty.
    case direct
    /// Abnormal list.
    case abnormalList
    /// No city science plan.
    case planBan
    /// Provisional: applications are not accepted.
    case suspendAcceptance
    /// Provisional: nothing is paid.
    case suspendPayment
    /// Provisional: the project rests.
    case suspendProject
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .m5
        case 2: self = .m7
        case 3: self = .m8
        case 4: self = .m9
        case 5: self = .direct
        case 6: self = .abnormalList
        case 7: self = .planBan
        case 8: self = .suspendAcceptance
        case 9: self = .suspendPayment
        case 10: self = .suspendProject
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .m5: 1
        case .m7: 2
        case .m8: 3
        case .m9: 4
        case .direct: 5
        case .abnormalList: 6
        case .planBan: 7
        case .suspendAcceptance: 8
        case .suspendPayment: 9
        case .suspendProject: 10
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("INTEGRITY_RECORD_KIND_UNSPECIFIED", .unspecified),
        ("INTEGRITY_RECORD_KIND_M5", .m5),
        ("INTEGRITY_RECORD_KIND_M7", .m7),
        ("INTEGRITY_RECORD_KIND_M8", .m8),
        ("INTEGRITY_RECORD_KIND_M9", .m9),
        ("INTEGRITY_RECORD_KIND_DIRECT", .direct),
        ("INTEGRITY_RECORD_KIND_ABNORMAL_LIST", .abnormalList),
        ("INTEGRITY_RECORD_KIND_PLAN_BAN", .planBan),
        ("INTEGRITY_RECORD_KIND_SUSPEND_ACCEPTANCE", .suspendAcceptance),
        ("INTEGRITY_RECORD_KIND_SUSPEND_PAYMENT", .suspendPayment),
        ("INTEGRITY_RECORD_KIND_SUSPEND_PROJECT", .suspendProject),
    ]
}

/// What somebody wants to do.
package enum IntegrityPurpose: WireEnum {
    /// Never valid.
    case unspecified
    /// Apply for a plan project.
    case applyPlan
    /// Take part in a plan project.
    case participatePlan
    /// Apply for an award.
    case applyAward
    /// Apply for a talent programme.
    case applyTalent
    /// Nominate somebody.
    case nominate
    /// Be nominated.
    case beNominated
    /// Review.
    case review
    /// Apply for a subsidy.
    case subsidy
    /// File an institution or platform.
    case filing
    /// Any other business of the bureau.
    case otherBusiness
    /// Be paid.
    case payment
    /// Carry on a project.
    case carryOnProject
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .applyPlan
        case 2: self = .participatePlan
        case 3: self = .applyAward
        case 4: self = .applyTalent
        case 5: self = .nominate
        case 6: self = .beNominated
        case 7: self = .review
        case 8: self = .subsidy
        case 9: self = .filing
        case 10: self = .otherBusiness
        case 11: self = .payment
        case 12: self = .carryOnProject
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .applyPlan: 1
        case .participatePlan: 2
        case .applyAward: 3
        case .applyTalent: 4
        case .nominate: 5
        case .beNominated: 6
        case .review: 7
        case .subsidy: 8
        case .filing: 9
        case .otherBusiness: 10
        case .payment: 11
        case .carryOnProject: 12
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("INTEGRITY_PURPOSE_UNSPECIFIED", .unspecified),
        ("INTEGRITY_PURPOSE_APPLY_PLAN", .applyPlan),
        ("INTEGRITY_PURPOSE_PARTICIPATE_PLAN", .participatePlan),
        ("INTEGRITY_PURPOSE_APPLY_AWARD", .applyAward),
        ("INTEGRITY_PURPOSE_APPLY_TALENT", .applyTalent),
        ("INTEGRITY_PURPOSE_NOMINATE", .nominate),
        ("INTEGRITY_PURPOSE_BE_NOMINATED", .beNominated),
        ("INTEGRITY_PURPOSE_REVIEW", .review),
        ("INTEGRITY_PURPOSE_SUBSIDY", .subsidy),
        ("INTEGRITY_PURPOSE_FILING", .filing),
        ("INTEGRITY_PURPOSE_OTHER_BUSINESS", .otherBusiness),
        ("INTEGRITY_PURPOSE_PAYMENT", .payment),
        ("INTEGRITY_PURPOSE_CARRY_ON_PROJECT", .carryOnProject),
    ]
}

/// Days during which a record rests.
package struct Deferral: Hashable, Sendable {
    /// First day.
    package var fromDate: String
    /// Last day.
    package var toDate: String

    package init(fromDate: String = "", toDate: String = "") {
        self.fromDate = fromDate
        self.toDate = toDate
    }

    package init() { self.init(fromDate: "") }
}

/// One record.
package struct IntegrityRecord: Hashable, Sendable {
    /// Number of the decision or entry; unique.
    package var recordID: String
    /// Unified social credit code of the unit; empty for a person.
    package var subjectUSCC: String
    /// What kind.
    package var kind: IntegrityRecordKind
    /// First day on which it bars.
    package var firstDayDate: String
    /// Last day; empty when open.
    package var lastDayDate: String
    /// Day from which repair or an officer removed it; empty while it stands.
    package var removedDate: String
    /// Day from which a review cancelled it; empty while it stands.
    package var cancelledDate: String
    /// Days during which it rests.
    package var deferrals: [Deferral]
    /// Identity number of a person; empty for a unit. It is stored sealed, and answers leave it
    /// out.
    package var identityNumber: String
    /// The activity that is suspended (suspend_payment, suspend_project); empty for all.
    package var activityID: String

    package init(
        recordID: String = "",
        subjectUSCC: String = "",
        kind: IntegrityRecordKind = .unspecified,
        firstDayDate: String = "",
        lastDayDate: String = "",
        removedDate: String = "",
        cancelledDate: String = "",
        deferrals: [Deferral] = [],
        identityNumber: String = "",
        activityID: String = ""
    ) {
        self.recordID = recordID
        self.subjectUSCC = subjectUSCC
        self.kind = kind
        self.firstDayDate = firstDayDate
        self.lastDayDate = lastDayDate
        self.removedDate = removedDate
        self.cancelledDate = cancelledDate
        self.deferrals = deferrals
        self.identityNumber = identityNumber
        self.activityID = activityID
    }

    package init() { self.init(recordID: "") }
}

/// The entry of a record without a case in the journal: one for each revision.
package struct IntegrityRecordEntry: Hashable, Sendable {
    /// The record as it stood from then on, without an identity number.
    package var record: IntegrityRecord?
    /// When it was put on the list; earlier than the entry where that was before there was a
    /// journal.
    package var recordedAt: Timestamp?
    /// Who put it there, as a principal.
    package var recordedBy: String

    package init(
        record: IntegrityRecord? = nil, recordedAt: Timestamp? = nil, recordedBy: String = ""
    ) {
        self.record = record
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
    }

    package init() { self.init(record: nil) }
}

/// Records a ban or suspension.
package struct RecordIntegrityRecordRequest: Hashable, Sendable {
    /// The record as it now stands; a record of the same number and subject is replaced by it.
    package var record: IntegrityRecord?
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool

    package init(
        record: IntegrityRecord? = nil, requestID: String = "", validateOnly: Bool = false
    ) {
        self.record = record
        self.requestID = requestID
        self.validateOnly = validateOnly
    }

    package init() { self.init(record: nil) }
}

/// The recorded ban.
package struct RecordIntegrityRecordResponse: Hashable, Sendable {
    /// As stored.
    package var record: IntegrityRecord?

    package init(record: IntegrityRecord? = nil) {
        self.record = record
    }

    package init() { self.init(record: nil) }
}

/// Asks whether a unit is barred.
package struct CheckBlockRequest: Hashable, Sendable {
    /// Unified social credit code.
    package var subjectUSCC: String
    /// What it wants to do.
    package var purpose: IntegrityPurpose
    /// The day for which is asked.
    package var asOfDate: String
    /// Identity number of a person, in place of a unit's code.
    package var identityNumber: String
    /// What was on file at that moment decides; unset for now.
    package var knownAt: Timestamp?
    /// The activity that a payment or project belongs to: what is suspended for another one is not
    /// told. Empty to be told of all.
    package var activityID: String

    package init(
        subjectUSCC: String = "",
        purpose: IntegrityPurpose = .unspecified,
        asOfDate: String = "",
        identityNumber: String = "",
        knownAt: Timestamp? = nil,
        activityID: String = ""
    ) {
        self.subjectUSCC = subjectUSCC
        self.purpose = purpose
        self.asOfDate = asOfDate
        self.identityNumber = identityNumber
        self.knownAt = knownAt
        self.activityID = activityID
    }

    package init() { self.init(subjectUSCC: "") }
}

/// A record that bars. Facts of the case are not told.
package struct BarringRecord: Hashable, Sendable {
    /// What kind.
    package var kind: IntegrityRecordKind
    /// Last day with deferrals added; empty when open.
    package var lastDayDate: String
    /// Number of the record; told to services, authorities and the bureau alone.
    package var recordID: String
    /// Its revision; told with the number.
    package var revision: Int64

    package init(
        kind: IntegrityRecordKind = .unspecified,
        lastDayDate: String = "",
        recordID: String = "",
        revision: Int64 = 0
    ) {
        self.kind = kind
        self.lastDayDate = lastDayDate
        self.recordID = recordID
        self.revision = revision
    }

    package init() { self.init(kind: .unspecified) }
}

/// Whether a unit is barred.
package struct CheckBlockResponse: Hashable, Sendable {
    /// Barred on that day?
    package var blocked: Bool
    /// By what.
    package var by: [BarringRecord]
    /// Last day of the longest; empty when open or not barred.
    package var untilDate: String

    package init(blocked: Bool = false, by: [BarringRecord] = [], untilDate: String = "") {
        self.blocked = blocked
        self.by = by
        self.untilDate = untilDate
    }

    package init() { self.init(blocked: false) }
}

/// Asks about many units or persons at once.
package struct BatchCheckBlockRequest: Hashable, Sendable {
    /// At most 1,000 questions.
    package var questions: [CheckBlockRequest]

    package init(questions: [CheckBlockRequest] = []) {
        self.questions = questions
    }

    package init() { self.init(questions: []) }
}

/// The answer to one question, or why there is none.
package struct BlockAnswer: Hashable, Sendable {
    /// Unset where the question could not be answered.
    package var answer: CheckBlockResponse?
    /// Why; unset where it was answered.
    package var status: Status?

    package init(answer: CheckBlockResponse? = nil, status: Status? = nil) {
        self.answer = answer
        self.status = status
    }

    package init() { self.init(answer: nil) }
}

/// Answers in the order of the questions.
package struct BatchCheckBlockResponse: Hashable, Sendable {
    /// One for each.
    package var answers: [BlockAnswer]

    package init(answers: [BlockAnswer] = []) {
        self.answers = answers
    }

    package init() { self.init(answers: []) }
}

/// Asks for what happened that stops money or applications elsewhere.
package struct WatchIntegrityEventsRequest: Hashable, Sendable {
    /// Behind that event; empty to begin with the first.
    package var afterCursor: String

    package init(afterCursor: String = "") {
        self.afterCursor = afterCursor
    }

    package init() { self.init(afterCursor: "") }
}

/// A decision, or what became of it.
package struct IntegrityEvent: Hashable, Sendable {
    /// Number in the order of commitment, from 1.
    package var number: Int64
    /// decided, annulled, repaired, expired, provisional, provisional_lifted.
    package var kind: String
    /// Unit; empty for a person.
    package var subjectUSCC: String
    /// A name of the subject that tells nothing.
    package var subjectKey: String
    /// Which case.
    package var caseID: String
    /// Docket number.
    package var docketNumber: String
    /// light, heavier, serious, especially_serious; empty where no decision is told of.
    package var grade: String
    /// First day of its effect.
    package var effectiveDate: String
    /// Last day of the longest record; empty where open or none.
    package var untilDate: String
    /// Applications for public money end with it (article 14).
    package var endsPendingApplications: Bool
    /// Money is to be recovered in fen (measures 4 and 6); 0 where none.
    package var recoverFen: Int64
    /// When it was recorded.
    package var recordedAt: Timestamp?

    package init(
        number: Int64 = 0,
        kind: String = "",
        subjectUSCC: String = "",
        subjectKey: String = "",
        caseID: String = "",
        docketNumber: String = "",
        grade: String = "",
        effectiveDate: String = "",
        untilDate: String = "",
        endsPendingApplications: Bool = false,
        recoverFen: Int64 = 0,
        recordedAt: Timestamp? = nil
    ) {
        self.number = number
        self.kind = kind
        self.subjectUSCC = subjectUSCC
        self.subjectKey = subjectKey
        self.caseID = caseID
        self.docketNumber = docketNumber
        self.grade = grade
        self.effectiveDate = effectiveDate
        self.untilDate = untilDate
        self.endsPendingApplications = endsPendingApplications
        self.recoverFen = recoverFen
        self.recordedAt = recordedAt
    }

    package init() { self.init(number: 0) }
}

/// An event, or a sign of life.
package struct WatchIntegrityEventsResponse: Hashable, Sendable {
    /// Unset in a sign of life.
    package var event: IntegrityEvent?
    /// Send it as after_cursor to go on behind this event.
    package var cursor: String

    package init(event: IntegrityEvent? = nil, cursor: String = "") {
        self.event = event
        self.cursor = cursor
    }

    package init() { self.init(event: nil) }
}

extension Deferral: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.Deferral" }

    package typealias CForm = Qingke__Enforcement__V1__Deferral

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__deferral__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__deferral__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        fromDate = reader.string(c.pointee.from_date, "Deferral.from_date")
        toDate = reader.string(c.pointee.to_date, "Deferral.to_date")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.from_date = arena.string(fromDate)
        c.pointee.to_date = arena.string(toDate)
    }
}

extension IntegrityRecord: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.IntegrityRecord" }

    package typealias CForm = Qingke__Enforcement__V1__IntegrityRecord

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__integrity_record__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__integrity_record__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        recordID = reader.string(c.pointee.record_id, "IntegrityRecord.record_id")
        subjectUSCC = reader.string(c.pointee.subject_uscc, "IntegrityRecord.subject_uscc")
        kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        firstDayDate = reader.string(c.pointee.first_day_date, "IntegrityRecord.first_day_date")
        lastDayDate = reader.string(c.pointee.last_day_date, "IntegrityRecord.last_day_date")
        removedDate = reader.string(c.pointee.removed_date, "IntegrityRecord.removed_date")
        cancelledDate = reader.string(c.pointee.cancelled_date, "IntegrityRecord.cancelled_date")
        deferrals = reader.messages(c.pointee.deferrals, c.pointee.n_deferrals)
        identityNumber = reader.string(c.pointee.identity_number, "IntegrityRecord.identity_number")
        activityID = reader.string(c.pointee.activity_id, "IntegrityRecord.activity_id")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.record_id = arena.string(recordID)
        c.pointee.subject_uscc = arena.string(subjectUSCC)
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        c.pointee.first_day_date = arena.string(firstDayDate)
        c.pointee.last_day_date = arena.string(lastDayDate)
        c.pointee.removed_date = arena.string(removedDate)
        c.pointee.cancelled_date = arena.string(cancelledDate)
        (c.pointee.deferrals, c.pointee.n_deferrals) =
            arena.messages(deferrals)
        c.pointee.identity_number = arena.string(identityNumber)
        c.pointee.activity_id = arena.string(activityID)
    }
}

extension IntegrityRecordEntry: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.IntegrityRecordEntry" }

    package typealias CForm = Qingke__Enforcement__V1__IntegrityRecordEntry

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__integrity_record_entry__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__integrity_record_entry__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        record = reader.message(c.pointee.record)
        recordedAt = reader.message(c.pointee.recorded_at)
        recordedBy = reader.string(c.pointee.recorded_by, "IntegrityRecordEntry.recorded_by")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let record {
            c.pointee.record = arena.message(record)
        }
        if let recordedAt {
            c.pointee.recorded_at = arena.message(recordedAt)
        }
        c.pointee.recorded_by = arena.string(recordedBy)
    }
}

extension RecordIntegrityRecordRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.RecordIntegrityRecordRequest" }

    package typealias CForm = Qingke__Enforcement__V1__RecordIntegrityRecordRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__record_integrity_record_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__record_integrity_record_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        record = reader.message(c.pointee.record)
        requestID = reader.string(c.pointee.request_id, "RecordIntegrityRecordRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let record {
            c.pointee.record = arena.message(record)
        }
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
    }
}

extension RecordIntegrityRecordResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.RecordIntegrityRecordResponse" }

    package typealias CForm = Qingke__Enforcement__V1__RecordIntegrityRecordResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__record_integrity_record_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__record_integrity_record_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        record = reader.message(c.pointee.record)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let record {
            c.pointee.record = arena.message(record)
        }
    }
}

extension CheckBlockRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.CheckBlockRequest" }

    package typealias CForm = Qingke__Enforcement__V1__CheckBlockRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__check_block_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__check_block_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        subjectUSCC = reader.string(c.pointee.subject_uscc, "CheckBlockRequest.subject_uscc")
        purpose = .init(rawValue: Int32(bitPattern: c.pointee.purpose.rawValue))
        asOfDate = reader.string(c.pointee.as_of_date, "CheckBlockRequest.as_of_date")
        identityNumber = reader.string(
            c.pointee.identity_number, "CheckBlockRequest.identity_number")
        knownAt = reader.message(c.pointee.known_at)
        activityID = reader.string(c.pointee.activity_id, "CheckBlockRequest.activity_id")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.subject_uscc = arena.string(subjectUSCC)
        c.pointee.purpose = .init(rawValue: UInt32(bitPattern: purpose.rawValue))
        c.pointee.as_of_date = arena.string(asOfDate)
        c.pointee.identity_number = arena.string(identityNumber)
        if let knownAt {
            c.pointee.known_at = arena.message(knownAt)
        }
        c.pointee.activity_id = arena.string(activityID)
    }
}

extension BarringRecord: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.BarringRecord" }

    package typealias CForm = Qingke__Enforcement__V1__BarringRecord

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__barring_record__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__barring_record__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        lastDayDate = reader.string(c.pointee.last_day_date, "BarringRecord.last_day_date")
        recordID = reader.string(c.pointee.record_id, "BarringRecord.record_id")
        revision = c.pointee.revision
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        c.pointee.last_day_date = arena.string(lastDayDate)
        c.pointee.record_id = arena.string(recordID)
        c.pointee.revision = revision
    }
}

extension CheckBlockResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.CheckBlockResponse" }

    package typealias CForm = Qingke__Enforcement__V1__CheckBlockResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__check_block_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__check_block_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        blocked = c.pointee.blocked != 0
        by = reader.messages(c.pointee.by, c.pointee.n_by)
        untilDate = reader.string(c.pointee.until_date, "CheckBlockResponse.until_date")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.blocked = blocked ? 1 : 0
        (c.pointee.by, c.pointee.n_by) =
            arena.messages(by)
        c.pointee.until_date = arena.string(untilDate)
    }
}

extension BatchCheckBlockRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.BatchCheckBlockRequest" }

    package typealias CForm = Qingke__Enforcement__V1__BatchCheckBlockRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__batch_check_block_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__batch_check_block_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        questions = reader.messages(c.pointee.questions, c.pointee.n_questions)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.questions, c.pointee.n_questions) =
            arena.messages(questions)
    }
}

extension BlockAnswer: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.BlockAnswer" }

    package typealias CForm = Qingke__Enforcement__V1__BlockAnswer

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__block_answer__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__block_answer__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        answer = reader.message(c.pointee.answer)
        status = reader.message(c.pointee.status)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let answer {
            c.pointee.answer = arena.message(answer)
        }
        if let status {
            c.pointee.status = arena.message(status)
        }
    }
}

extension BatchCheckBlockResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.BatchCheckBlockResponse" }

    package typealias CForm = Qingke__Enforcement__V1__BatchCheckBlockResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__batch_check_block_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__batch_check_block_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        answers = reader.messages(c.pointee.answers, c.pointee.n_answers)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.answers, c.pointee.n_answers) =
            arena.messages(answers)
    }
}

extension WatchIntegrityEventsRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.WatchIntegrityEventsRequest" }

    package typealias CForm = Qingke__Enforcement__V1__WatchIntegrityEventsRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__watch_integrity_events_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__watch_integrity_events_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        afterCursor = reader.string(
            c.pointee.after_cursor, "WatchIntegrityEventsRequest.after_cursor")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.after_cursor = arena.string(afterCursor)
    }
}

extension IntegrityEvent: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.IntegrityEvent" }

    package typealias CForm = Qingke__Enforcement__V1__IntegrityEvent

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__integrity_event__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__integrity_event__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        number = c.pointee.number
        kind = reader.string(c.pointee.kind, "IntegrityEvent.kind")
        subjectUSCC = reader.string(c.pointee.subject_uscc, "IntegrityEvent.subject_uscc")
        subjectKey = reader.string(c.pointee.subject_key, "IntegrityEvent.subject_key")
        caseID = reader.string(c.pointee.case_id, "IntegrityEvent.case_id")
        docketNumber = reader.string(c.pointee.docket_number, "IntegrityEvent.docket_number")
        grade = reader.string(c.pointee.grade, "IntegrityEvent.grade")
        effectiveDate = reader.string(c.pointee.effective_date, "IntegrityEvent.effective_date")
        untilDate = reader.string(c.pointee.until_date, "IntegrityEvent.until_date")
        endsPendingApplications = c.pointee.ends_pending_applications != 0
        recoverFen = c.pointee.recover_fen
        recordedAt = reader.message(c.pointee.recorded_at)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.number = number
        c.pointee.kind = arena.string(kind)
        c.pointee.subject_uscc = arena.string(subjectUSCC)
        c.pointee.subject_key = arena.string(subjectKey)
        c.pointee.case_id = arena.string(caseID)
        c.pointee.docket_number = arena.string(docketNumber)
        c.pointee.grade = arena.string(grade)
        c.pointee.effective_date = arena.string(effectiveDate)
        c.pointee.until_date = arena.string(untilDate)
        c.pointee.ends_pending_applications = endsPendingApplications ? 1 : 0
        c.pointee.recover_fen = recoverFen
        if let recordedAt {
            c.pointee.recorded_at = arena.message(recordedAt)
        }
    }
}

extension WatchIntegrityEventsResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.WatchIntegrityEventsResponse" }

    package typealias CForm = Qingke__Enforcement__V1__WatchIntegrityEventsResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__watch_integrity_events_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__watch_integrity_events_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        event = reader.message(c.pointee.event)
        cursor = reader.string(c.pointee.cursor, "WatchIntegrityEventsResponse.cursor")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let event {
            c.pointee.event = arena.message(event)
        }
        c.pointee.cursor = arena.string(cursor)
    }
}

extension Deferral {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("from_date", fromDate)
        members.put("to_date", toDate)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("from_date", "fromDate", into: &fromDate)
        reader.read("to_date", "toDate", into: &toDate)
    }
}

extension IntegrityRecord {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("record_id", recordID)
        members.put("subject_uscc", subjectUSCC)
        members.put("kind", kind)
        members.put("first_day_date", firstDayDate)
        members.put("last_day_date", lastDayDate)
        members.put("removed_date", removedDate)
        members.put("cancelled_date", cancelledDate)
        members.put("deferrals", deferrals)
        members.put("identity_number", identityNumber)
        members.put("activity_id", activityID)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("record_id", "recordId", into: &recordID)
        reader.read("subject_uscc", "subjectUscc", into: &subjectUSCC)
        reader.read("kind", into: &kind)
        reader.read("first_day_date", "firstDayDate", into: &firstDayDate)
        reader.read("last_day_date", "lastDayDate", into: &lastDayDate)
        reader.read("removed_date", "removedDate", into: &removedDate)
        reader.read("cancelled_date", "cancelledDate", into: &cancelledDate)
        reader.read("deferrals", into: &deferrals)
        reader.read("identity_number", "identityNumber", into: &identityNumber)
        reader.read("activity_id", "activityId", into: &activityID)
    }
}

extension IntegrityRecordEntry {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("record", record)
        members.put("recorded_at", recordedAt)
        members.put("recorded_by", recordedBy)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("record", into: &record)
        reader.read("recorded_at", "recordedAt", into: &recordedAt)
        reader.read("recorded_by", "recordedBy", into: &recordedBy)
    }
}

extension RecordIntegrityRecordRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("record", record)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("record", into: &record)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
    }
}

extension RecordIntegrityRecordResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("record", record)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("record", into: &record)
    }
}

extension CheckBlockRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("subject_uscc", subjectUSCC)
        members.put("purpose", purpose)
        members.put("as_of_date", asOfDate)
        members.put("identity_number", identityNumber)
        members.put("known_at", knownAt)
        members.put("activity_id", activityID)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("subject_uscc", "subjectUscc", into: &subjectUSCC)
        reader.read("purpose", into: &purpose)
        reader.read("as_of_date", "asOfDate", into: &asOfDate)
        reader.read("identity_number", "identityNumber", into: &identityNumber)
        reader.read("known_at", "knownAt", into: &knownAt)
        reader.read("activity_id", "activityId", into: &activityID)
    }
}

extension BarringRecord {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("kind", kind)
        members.put("last_day_date", lastDayDate)
        members.put("record_id", recordID)
        members.put("revision", revision)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("kind", into: &kind)
        reader.read("last_day_date", "lastDayDate", into: &lastDayDate)
        reader.read("record_id", "recordId", into: &recordID)
        reader.read("revision", into: &revision)
    }
}

extension CheckBlockResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("blocked", blocked)
        members.put("by", by)
        members.put("until_date", untilDate)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("blocked", into: &blocked)
        reader.read("by", into: &by)
        reader.read("until_date", "untilDate", into: &untilDate)
    }
}

extension BatchCheckBlockRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("questions", questions)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("questions", into: &questions)
    }
}

extension BlockAnswer {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("answer", answer)
        members.put("status", status)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("answer", into: &answer)
        reader.read("status", into: &status)
    }
}

extension BatchCheckBlockResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("answers", answers)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("answers", into: &answers)
    }
}

extension WatchIntegrityEventsRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("after_cursor", afterCursor)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("after_cursor", "afterCursor", into: &afterCursor)
    }
}

extension IntegrityEvent {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("number", number)
        members.put("kind", kind)
        members.put("subject_uscc", subjectUSCC)
        members.put("subject_key", subjectKey)
        members.put("case_id", caseID)
        members.put("docket_number", docketNumber)
        members.put("grade", grade)
        members.put("effective_date", effectiveDate)
        members.put("until_date", untilDate)
        members.put("ends_pending_applications", endsPendingApplications)
        members.put("recover_fen", recoverFen)
        members.put("recorded_at", recordedAt)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("number", into: &number)
        reader.read("kind", into: &kind)
        reader.read("subject_uscc", "subjectUscc", into: &subjectUSCC)
        reader.read("subject_key", "subjectKey", into: &subjectKey)
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("docket_number", "docketNumber", into: &docketNumber)
        reader.read("grade", into: &grade)
        reader.read("effective_date", "effectiveDate", into: &effectiveDate)
        reader.read("until_date", "untilDate", into: &untilDate)
        reader.read(
            "ends_pending_applications", "endsPendingApplications", into: &endsPendingApplications)
        reader.read("recover_fen", "recoverFen", into: &recoverFen)
        reader.read("recorded_at", "recordedAt", into: &recordedAt)
    }
}

extension WatchIntegrityEventsResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("event", event)
        members.put("cursor", cursor)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("event", into: &event)
        reader.read("cursor", into: &cursor)
    }
}
