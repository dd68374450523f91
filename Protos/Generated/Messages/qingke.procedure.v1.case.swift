// Generated from Protos/qingke/procedure/v1/case.proto by Protos/Generator. Do not edit.
//
// What all procedures share: entries of a journal, clocks, and what may be done next.

import CMessages
import JSON
import ProtobufC

/// How a period is counted.
package enum ClockUnit: WireEnum {
    /// Never valid.
    case unspecified
    /// Calendar days.
    case days
    /// Working days.
    case workdays
    /// Months.
    case months
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .days
        case 2: self = .workdays
        case 3: self = .months
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .days: 1
        case .workdays: 2
        case .months: 3
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("CLOCK_UNIT_UNSPECIFIED", .unspecified),
        ("CLOCK_UNIT_DAYS", .days),
        ("CLOCK_UNIT_WORKDAYS", .workdays),
        ("CLOCK_UNIT_MONTHS", .months),
    ]
}

/// What has become of a clock.
package enum ClockStatus: WireEnum {
    /// Never valid.
    case unspecified
    /// It runs.
    case running
    /// It rests while the case is suspended.
    case paused
    /// What it waited for was done.
    case stopped
    /// Its last day passed.
    case lapsed
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .running
        case 2: self = .paused
        case 3: self = .stopped
        case 4: self = .lapsed
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .running: 1
        case .paused: 2
        case .stopped: 3
        case .lapsed: 4
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("CLOCK_STATUS_UNSPECIFIED", .unspecified),
        ("CLOCK_STATUS_RUNNING", .running),
        ("CLOCK_STATUS_PAUSED", .paused),
        ("CLOCK_STATUS_STOPPED", .stopped),
        ("CLOCK_STATUS_LAPSED", .lapsed),
    ]
}

/// A period as the rule gave it when it began.
package struct ClockLength: Hashable, Sendable {
    /// How many.
    package var count: Int32
    /// Of what.
    package var unit: ClockUnit
    /// A last day that is no working day moves to the next one.
    package var rolls: Bool
    /// It rests while the case is suspended.
    package var pauses: Bool

    package init(
        count: Int32 = 0, unit: ClockUnit = .unspecified, rolls: Bool = false, pauses: Bool = false
    ) {
        self.count = count
        self.unit = unit
        self.rolls = rolls
        self.pauses = pauses
    }

    package init() { self.init(count: 0) }
}

/// A clock that an act began.
package struct ClockStart: Hashable, Sendable {
    /// Its name in the procedure.
    package var clock: String
    /// Whose it is where a case has several; else empty.
    package var subject: String
    /// How long it is.
    package var period: ClockLength?
    /// The day of the event, which is not counted.
    package var startedDate: String

    package init(
        clock: String = "",
        subject: String = "",
        period: ClockLength? = nil,
        startedDate: String = ""
    ) {
        self.clock = clock
        self.subject = subject
        self.period = period
        self.startedDate = startedDate
    }

    package init() { self.init(clock: "") }
}

/// A clock that an act made longer.
package struct ClockExtension: Hashable, Sendable {
    /// Its name in the procedure.
    package var clock: String
    /// Whose it is.
    package var subject: String
    /// What is added to its end.
    package var period: ClockLength?

    package init(clock: String = "", subject: String = "", period: ClockLength? = nil) {
        self.clock = clock
        self.subject = subject
        self.period = period
    }

    package init() { self.init(clock: "") }
}

/// A clock that an act ended.
package struct ClockStop: Hashable, Sendable {
    /// Its name in the procedure.
    package var clock: String
    /// Whose it is; empty for that of every subject.
    package var subject: String

    package init(clock: String = "", subject: String = "") {
        self.clock = clock
        self.subject = subject
    }

    package init() { self.init(clock: "") }
}

/// One act as it stands in a journal: what followed from it is kept with it, so that a case reads
/// the
/// same under a later program.
package struct CaseEntry: Hashable, Sendable {
    /// As whom it was done: authority, subject, clock.
    package var actor: String
    /// State after it.
    package var state: String
    /// Article that allows it.
    package var article: String
    /// The day of the act, on which clocks stop and rest.
    package var actDate: String
    /// The message of the act, packed, without personal data.
    package var details: [UInt8]
    /// Clocks that began.
    package var clocksStarted: [ClockStart]
    /// Clocks that ended.
    package var clocksStopped: [ClockStop]
    /// Clocks that got longer.
    package var clocksExtended: [ClockExtension]
    /// Clocks that rest begin to.
    package var suspends: Bool
    /// Clocks that rest go on.
    package var resumes: Bool
    /// The clock that lapsed, where one did.
    package var lapsedClock: String
    /// Whose it was.
    package var lapsedSubject: String

    package init(
        actor: String = "",
        state: String = "",
        article: String = "",
        actDate: String = "",
        details: [UInt8] = [],
        clocksStarted: [ClockStart] = [],
        clocksStopped: [ClockStop] = [],
        clocksExtended: [ClockExtension] = [],
        suspends: Bool = false,
        resumes: Bool = false,
        lapsedClock: String = "",
        lapsedSubject: String = ""
    ) {
        self.actor = actor
        self.state = state
        self.article = article
        self.actDate = actDate
        self.details = details
        self.clocksStarted = clocksStarted
        self.clocksStopped = clocksStopped
        self.clocksExtended = clocksExtended
        self.suspends = suspends
        self.resumes = resumes
        self.lapsedClock = lapsedClock
        self.lapsedSubject = lapsedSubject
    }

    package init() { self.init(actor: "") }
}

/// Days on which a clock rested.
package struct ClockPause: Hashable, Sendable {
    /// First day that did not count.
    package var fromDate: String
    /// Last day that did not count; empty while it rests.
    package var toDate: String

    package init(fromDate: String = "", toDate: String = "") {
        self.fromDate = fromDate
        self.toDate = toDate
    }

    package init() { self.init(fromDate: "") }
}

/// A clock as it stands.
package struct ClockReading: Hashable, Sendable {
    /// Its name in the procedure.
    package var clock: String
    /// Whose it is where a case has several; else empty.
    package var subject: String
    /// What has become of it.
    package var status: ClockStatus
    /// The day of the event, which is not counted.
    package var startedDate: String
    /// Last day on which the act is in time; empty while it rests.
    package var dueDate: String
    /// The last day rests on a year whose working calendar is not published: nothing lapses on it.
    package var isProvisional: Bool
    /// Moved from a day that is no working day.
    package var isRolled: Bool
    /// The day on which it stopped or lapsed; empty while it goes on.
    package var endedDate: String
    /// Days on which it rested.
    package var pauses: [ClockPause]
    /// How long it is.
    package var period: ClockLength?

    package init(
        clock: String = "",
        subject: String = "",
        status: ClockStatus = .unspecified,
        startedDate: String = "",
        dueDate: String = "",
        isProvisional: Bool = false,
        isRolled: Bool = false,
        endedDate: String = "",
        pauses: [ClockPause] = [],
        period: ClockLength? = nil
    ) {
        self.clock = clock
        self.subject = subject
        self.status = status
        self.startedDate = startedDate
        self.dueDate = dueDate
        self.isProvisional = isProvisional
        self.isRolled = isRolled
        self.endedDate = endedDate
        self.pauses = pauses
        self.period = period
    }

    package init() { self.init(clock: "") }
}

/// Something that may be done next.
package struct PossibleAct: Hashable, Sendable {
    /// The act's id.
    package var act: String
    /// Who may do it.
    package var actor: String
    /// State after it.
    package var state: String
    /// Fact that must have a value; empty where none must.
    package var guardFact: String
    /// That value as JSON.
    package var guardValueJSON: String
    /// Article that allows it.
    package var article: String

    package init(
        act: String = "",
        actor: String = "",
        state: String = "",
        guardFact: String = "",
        guardValueJSON: String = "",
        article: String = ""
    ) {
        self.act = act
        self.actor = actor
        self.state = state
        self.guardFact = guardFact
        self.guardValueJSON = guardValueJSON
        self.article = article
    }

    package init() { self.init(act: "") }
}

/// One line of a case's history. Personal data is in it for those who may see it.
package struct CaseEvent: Hashable, Sendable {
    /// Place in the case, from 1.
    package var sequence: Int64
    /// The act's id.
    package var act: String
    /// As whom it was done: authority, subject, clock.
    package var actor: String
    /// Who did it, as a principal; empty for those who may not know.
    package var principal: String
    /// When it was recorded.
    package var recordedAt: Timestamp?
    /// The day of the act.
    package var actDate: String
    /// State after it.
    package var state: String
    /// Article that allows it.
    package var article: String
    /// Clocks that began.
    package var clocksStarted: [ClockStart]
    /// The clock that lapsed, where one did.
    package var lapsedClock: String
    /// What was written down with it; empty for those who may not see it, and after erasure.
    package var note: String
    /// Hash of the entry in the journal, lower-case hexadecimal.
    package var hash: String

    package init(
        sequence: Int64 = 0,
        act: String = "",
        actor: String = "",
        principal: String = "",
        recordedAt: Timestamp? = nil,
        actDate: String = "",
        state: String = "",
        article: String = "",
        clocksStarted: [ClockStart] = [],
        lapsedClock: String = "",
        note: String = "",
        hash: String = ""
    ) {
        self.sequence = sequence
        self.act = act
        self.actor = actor
        self.principal = principal
        self.recordedAt = recordedAt
        self.actDate = actDate
        self.state = state
        self.article = article
        self.clocksStarted = clocksStarted
        self.lapsedClock = lapsedClock
        self.note = note
        self.hash = hash
    }

    package init() { self.init(sequence: 0) }
}

extension ClockLength: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.ClockLength" }

    package typealias CForm = Qingke__Procedure__V1__ClockLength

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__clock_length__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__clock_length__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        count = c.pointee.count
        unit = .init(rawValue: Int32(bitPattern: c.pointee.unit.rawValue))
        rolls = c.pointee.rolls != 0
        pauses = c.pointee.pauses != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.count = count
        c.pointee.unit = .init(rawValue: UInt32(bitPattern: unit.rawValue))
        c.pointee.rolls = rolls ? 1 : 0
        c.pointee.pauses = pauses ? 1 : 0
    }
}

extension ClockStart: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.ClockStart" }

    package typealias CForm = Qingke__Procedure__V1__ClockStart

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__clock_start__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__clock_start__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        clock = reader.string(c.pointee.clock, "ClockStart.clock")
        subject = reader.string(c.pointee.subject, "ClockStart.subject")
        period = reader.message(c.pointee.period)
        startedDate = reader.string(c.pointee.started_date, "ClockStart.started_date")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.clock = arena.string(clock)
        c.pointee.subject = arena.string(subject)
        if let period {
            c.pointee.period = arena.message(period)
        }
        c.pointee.started_date = arena.string(startedDate)
    }
}

extension ClockExtension: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.ClockExtension" }

    package typealias CForm = Qingke__Procedure__V1__ClockExtension

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__clock_extension__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__clock_extension__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        clock = reader.string(c.pointee.clock, "ClockExtension.clock")
        subject = reader.string(c.pointee.subject, "ClockExtension.subject")
        period = reader.message(c.pointee.period)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.clock = arena.string(clock)
        c.pointee.subject = arena.string(subject)
        if let period {
            c.pointee.period = arena.message(period)
        }
    }
}

extension ClockStop: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.ClockStop" }

    package typealias CForm = Qingke__Procedure__V1__ClockStop

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__clock_stop__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__clock_stop__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        clock = reader.string(c.pointee.clock, "ClockStop.clock")
        subject = reader.string(c.pointee.subject, "ClockStop.subject")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.clock = arena.string(clock)
        c.pointee.subject = arena.string(subject)
    }
}

extension CaseEntry: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.CaseEntry" }

    package typealias CForm = Qingke__Procedure__V1__CaseEntry

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__case_entry__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__case_entry__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        actor = reader.string(c.pointee.actor, "CaseEntry.actor")
        state = reader.string(c.pointee.state, "CaseEntry.state")
        article = reader.string(c.pointee.article, "CaseEntry.article")
        actDate = reader.string(c.pointee.act_date, "CaseEntry.act_date")
        details = reader.bytes(c.pointee.details)
        clocksStarted = reader.messages(c.pointee.clocks_started, c.pointee.n_clocks_started)
        clocksStopped = reader.messages(c.pointee.clocks_stopped, c.pointee.n_clocks_stopped)
        clocksExtended = reader.messages(c.pointee.clocks_extended, c.pointee.n_clocks_extended)
        suspends = c.pointee.suspends != 0
        resumes = c.pointee.resumes != 0
        lapsedClock = reader.string(c.pointee.lapsed_clock, "CaseEntry.lapsed_clock")
        lapsedSubject = reader.string(c.pointee.lapsed_subject, "CaseEntry.lapsed_subject")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.actor = arena.string(actor)
        c.pointee.state = arena.string(state)
        c.pointee.article = arena.string(article)
        c.pointee.act_date = arena.string(actDate)
        c.pointee.details = arena.bytes(details)
        (c.pointee.clocks_started, c.pointee.n_clocks_started) =
            arena.messages(clocksStarted)
        (c.pointee.clocks_stopped, c.pointee.n_clocks_stopped) =
            arena.messages(clocksStopped)
        (c.pointee.clocks_extended, c.pointee.n_clocks_extended) =
            arena.messages(clocksExtended)
        c.pointee.suspends = suspends ? 1 : 0
        c.pointee.resumes = resumes ? 1 : 0
        c.pointee.lapsed_clock = arena.string(lapsedClock)
        c.pointee.lapsed_subject = arena.string(lapsedSubject)
    }
}

extension ClockPause: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.ClockPause" }

    package typealias CForm = Qingke__Procedure__V1__ClockPause

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__clock_pause__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__clock_pause__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        fromDate = reader.string(c.pointee.from_date, "ClockPause.from_date")
        toDate = reader.string(c.pointee.to_date, "ClockPause.to_date")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.from_date = arena.string(fromDate)
        c.pointee.to_date = arena.string(toDate)
    }
}

extension ClockReading: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.ClockReading" }

    package typealias CForm = Qingke__Procedure__V1__ClockReading

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__clock_reading__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__clock_reading__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        clock = reader.string(c.pointee.clock, "ClockReading.clock")
        subject = reader.string(c.pointee.subject, "ClockReading.subject")
        status = .init(rawValue: Int32(bitPattern: c.pointee.status.rawValue))
        startedDate = reader.string(c.pointee.started_date, "ClockReading.started_date")
        dueDate = reader.string(c.pointee.due_date, "ClockReading.due_date")
        isProvisional = c.pointee.is_provisional != 0
        isRolled = c.pointee.is_rolled != 0
        endedDate = reader.string(c.pointee.ended_date, "ClockReading.ended_date")
        pauses = reader.messages(c.pointee.pauses, c.pointee.n_pauses)
        period = reader.message(c.pointee.period)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.clock = arena.string(clock)
        c.pointee.subject = arena.string(subject)
        c.pointee.status = .init(rawValue: UInt32(bitPattern: status.rawValue))
        c.pointee.started_date = arena.string(startedDate)
        c.pointee.due_date = arena.string(dueDate)
        c.pointee.is_provisional = isProvisional ? 1 : 0
        c.pointee.is_rolled = isRolled ? 1 : 0
        c.pointee.ended_date = arena.string(endedDate)
        (c.pointee.pauses, c.pointee.n_pauses) =
            arena.messages(pauses)
        if let period {
            c.pointee.period = arena.message(period)
        }
    }
}

extension PossibleAct: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.PossibleAct" }

    package typealias CForm = Qingke__Procedure__V1__PossibleAct

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__possible_act__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__possible_act__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        act = reader.string(c.pointee.act, "PossibleAct.act")
        actor = reader.string(c.pointee.actor, "PossibleAct.actor")
        state = reader.string(c.pointee.state, "PossibleAct.state")
        guardFact = reader.string(c.pointee.guard_fact, "PossibleAct.guard_fact")
        guardValueJSON = reader.string(c.pointee.guard_value_json, "PossibleAct.guard_value_json")
        article = reader.string(c.pointee.article, "PossibleAct.article")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.act = arena.string(act)
        c.pointee.actor = arena.string(actor)
        c.pointee.state = arena.string(state)
        c.pointee.guard_fact = arena.string(guardFact)
        c.pointee.guard_value_json = arena.string(guardValueJSON)
        c.pointee.article = arena.string(article)
    }
}

extension CaseEvent: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.CaseEvent" }

    package typealias CForm = Qingke__Procedure__V1__CaseEvent

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__case_event__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__case_event__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        sequence = c.pointee.sequence
        act = reader.string(c.pointee.act, "CaseEvent.act")
        actor = reader.string(c.pointee.actor, "CaseEvent.actor")
        principal = reader.string(c.pointee.principal, "CaseEvent.principal")
        recordedAt = reader.message(c.pointee.recorded_at)
        actDate = reader.string(c.pointee.act_date, "CaseEvent.act_date")
        state = reader.string(c.pointee.state, "CaseEvent.state")
        article = reader.string(c.pointee.article, "CaseEvent.article")
        clocksStarted = reader.messages(c.pointee.clocks_started, c.pointee.n_clocks_started)
        lapsedClock = reader.string(c.pointee.lapsed_clock, "CaseEvent.lapsed_clock")
        note = reader.string(c.pointee.note, "CaseEvent.note")
        hash = reader.string(c.pointee.hash, "CaseEvent.hash")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.sequence = sequence
        c.pointee.act = arena.string(act)
        c.pointee.actor = arena.string(actor)
        c.pointee.principal = arena.string(principal)
        if let recordedAt {
            c.pointee.recorded_at = arena.message(recordedAt)
        }
        c.pointee.act_date = arena.string(actDate)
        c.pointee.state = arena.string(state)
        c.pointee.article = arena.string(article)
        (c.pointee.clocks_started, c.pointee.n_clocks_started) =
            arena.messages(clocksStarted)
        c.pointee.lapsed_clock = arena.string(lapsedClock)
        c.pointee.note = arena.string(note)
        c.pointee.hash = arena.string(hash)
    }
}

extension ClockLength {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("count", count)
        members.put("unit", unit)
        members.put("rolls", rolls)
        members.put("pauses", pauses)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("count", into: &count)
        reader.read("unit", into: &unit)
        reader.read("rolls", into: &rolls)
        reader.read("pauses", into: &pauses)
    }
}

extension ClockStart {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("clock", clock)
        members.put("subject", subject)
        members.put("period", period)
        members.put("started_date", startedDate)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("clock", into: &clock)
        reader.read("subject", into: &subject)
        reader.read("period", into: &period)
        reader.read("started_date", "startedDate", into: &startedDate)
    }
}

extension ClockExtension {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("clock", clock)
        members.put("subject", subject)
        members.put("period", period)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("clock", into: &clock)
        reader.read("subject", into: &subject)
        reader.read("period", into: &period)
    }
}

extension ClockStop {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("clock", clock)
        members.put("subject", subject)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("clock", into: &clock)
        reader.read("subject", into: &subject)
    }
}

extension CaseEntry {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("actor", actor)
        members.put("state", state)
        members.put("article", article)
        members.put("act_date", actDate)
        members.put("details", details)
        members.put("clocks_started", clocksStarted)
        members.put("clocks_stopped", clocksStopped)
        members.put("clocks_extended", clocksExtended)
        members.put("suspends", suspends)
        members.put("resumes", resumes)
        members.put("lapsed_clock", lapsedClock)
        members.put("lapsed_subject", lapsedSubject)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("actor", into: &actor)
        reader.read("state", into: &state)
        reader.read("article", into: &article)
        reader.read("act_date", "actDate", into: &actDate)
        reader.read("details", into: &details)
        reader.read("clocks_started", "clocksStarted", into: &clocksStarted)
        reader.read("clocks_stopped", "clocksStopped", into: &clocksStopped)
        reader.read("clocks_extended", "clocksExtended", into: &clocksExtended)
        reader.read("suspends", into: &suspends)
        reader.read("resumes", into: &resumes)
        reader.read("lapsed_clock", "lapsedClock", into: &lapsedClock)
        reader.read("lapsed_subject", "lapsedSubject", into: &lapsedSubject)
    }
}

extension ClockPause {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("from_date", fromDate)
        members.put("to_date", toDate)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("from_date", "fromDate", into: &fromDate)
        reader.read("to_date", "toDate", into: &toDate)
    }
}

extension ClockReading {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("clock", clock)
        members.put("subject", subject)
        members.put("status", status)
        members.put("started_date", startedDate)
        members.put("due_date", dueDate)
        members.put("is_provisional", isProvisional)
        members.put("is_rolled", isRolled)
        members.put("ended_date", endedDate)
        members.put("pauses", pauses)
        members.put("period", period)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("clock", into: &clock)
        reader.read("subject", into: &subject)
        reader.read("status", into: &status)
        reader.read("started_date", "startedDate", into: &startedDate)
        reader.read("due_date", "dueDate", into: &dueDate)
        reader.read("is_provisional", "isProvisional", into: &isProvisional)
        reader.read("is_rolled", "isRolled", into: &isRolled)
        reader.read("ended_date", "endedDate", into: &endedDate)
        reader.read("pauses", into: &pauses)
        reader.read("period", into: &period)
    }
}

extension PossibleAct {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("act", act)
        members.put("actor", actor)
        members.put("state", state)
        members.put("guard_fact", guardFact)
        members.put("guard_value_json", guardValueJSON)
        members.put("article", article)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("act", into: &act)
        reader.read("actor", into: &actor)
        reader.read("state", into: &state)
        reader.read("guard_fact", "guardFact", into: &guardFact)
        reader.read("guard_value_json", "guardValueJson", into: &guardValueJSON)
        reader.read("article", into: &article)
    }
}

extension CaseEvent {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("sequence", sequence)
        members.put("act", act)
        members.put("actor", actor)
        members.put("principal", principal)
        members.put("recorded_at", recordedAt)
        members.put("act_date", actDate)
        members.put("state", state)
        members.put("article", article)
        members.put("clocks_started", clocksStarted)
        members.put("lapsed_clock", lapsedClock)
        members.put("note", note)
        members.put("hash", hash)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("sequence", into: &sequence)
        reader.read("act", into: &act)
        reader.read("actor", into: &actor)
        reader.read("principal", into: &principal)
        reader.read("recorded_at", "recordedAt", into: &recordedAt)
        reader.read("act_date", "actDate", into: &actDate)
        reader.read("state", into: &state)
        reader.read("article", into: &article)
        reader.read("clocks_started", "clocksStarted", into: &clocksStarted)
        reader.read("lapsed_clock", "lapsedClock", into: &lapsedClock)
        reader.read("note", into: &note)
        reader.read("hash", into: &hash)
    }
}
