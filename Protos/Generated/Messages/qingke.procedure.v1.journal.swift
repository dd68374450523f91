// Generated from Protos/qingke/procedure/v1/journal.proto by Protos/Generator. Do not edit.
//
// A service's journal, for those who operate it.

import CMessages
import JSON
import ProtobufC

/// One entry as it is stored. Personal data stays sealed.
package struct StoredEntry: Hashable, Sendable {
    /// The case or record it belongs to.
    package var stream: String
    /// Place in the stream, from 1.
    package var sequence: Int64
    /// The act's id.
    package var act: String
    /// The entry's message, packed.
    package var payload: [UInt8]
    /// Personal data under the key of its subject; empty where there is none.
    package var sealed: [UInt8]
    /// The key's id.
    package var keyID: String
    /// Who did it, as a principal.
    package var actor: String
    /// When it was recorded.
    package var recordedAt: Timestamp?
    /// Hash of the entry before it in the stream.
    package var previousHash: [UInt8]
    /// Its own hash.
    package var hash: [UInt8]

    package init(
        stream: String = "",
        sequence: Int64 = 0,
        act: String = "",
        payload: [UInt8] = [],
        sealed: [UInt8] = [],
        keyID: String = "",
        actor: String = "",
        recordedAt: Timestamp? = nil,
        previousHash: [UInt8] = [],
        hash: [UInt8] = []
    ) {
        self.stream = stream
        self.sequence = sequence
        self.act = act
        self.payload = payload
        self.sealed = sealed
        self.keyID = keyID
        self.actor = actor
        self.recordedAt = recordedAt
        self.previousHash = previousHash
        self.hash = hash
    }

    package init() { self.init(stream: "") }
}

/// The heads of all streams at one time, hashed.
package struct JournalCheckpoint: Hashable, Sendable {
    /// From 1.
    package var number: Int64
    /// When it was taken.
    package var takenAt: Timestamp?
    /// Streams with entries since the checkpoint before it.
    package var changedStreams: Int64
    /// Hash over those heads and the checkpoint before it, lower-case hexadecimal.
    package var root: String

    package init(
        number: Int64 = 0, takenAt: Timestamp? = nil, changedStreams: Int64 = 0, root: String = ""
    ) {
        self.number = number
        self.takenAt = takenAt
        self.changedStreams = changedStreams
        self.root = root
    }

    package init() { self.init(number: 0) }
}

/// Something that does not hold in a journal.
package struct JournalFlaw: Hashable, Sendable {
    /// Stream in which it was found; empty where it is a checkpoint's.
    package var stream: String
    /// First bad entry; 0 where it is none's.
    package var sequence: Int64
    /// What was found and what would be right.
    package var description: String

    package init(stream: String = "", sequence: Int64 = 0, description: String = "") {
        self.stream = stream
        self.sequence = sequence
        self.description = description
    }

    package init() { self.init(stream: "") }
}

/// Asks for a check of the whole journal.
package struct VerifyJournalRequest: Hashable, Sendable {
    /// A root that was noted elsewhere, such as in a log or with a backup; empty to check what is
    /// on
    /// file alone.
    package var notedRoot: String

    package init(notedRoot: String = "") {
        self.notedRoot = notedRoot
    }

    package init() { self.init(notedRoot: "") }
}

/// What the check found.
package struct VerifyJournalResponse: Hashable, Sendable {
    /// Streams that were read.
    package var streams: Int64
    /// Entries that were read.
    package var entries: Int64
    /// Checkpoints that were read.
    package var checkpoints: Int64
    /// What does not hold, by stream, the first bad entry of each; empty when everything does.
    package var flaws: [JournalFlaw]

    package init(
        streams: Int64 = 0, entries: Int64 = 0, checkpoints: Int64 = 0, flaws: [JournalFlaw] = []
    ) {
        self.streams = streams
        self.entries = entries
        self.checkpoints = checkpoints
        self.flaws = flaws
    }

    package init() { self.init(streams: 0) }
}

/// Takes a checkpoint now, beside the daily one.
package struct TakeJournalCheckpointRequest: Hashable, Sendable {
    /// Makes a retry harmless; required.
    package var requestID: String

    package init(requestID: String = "") {
        self.requestID = requestID
    }

    package init() { self.init(requestID: "") }
}

/// The checkpoint.
package struct TakeJournalCheckpointResponse: Hashable, Sendable {
    /// As it was taken; unset where nothing changed since the last one.
    package var checkpoint: JournalCheckpoint?

    package init(checkpoint: JournalCheckpoint? = nil) {
        self.checkpoint = checkpoint
    }

    package init() { self.init(checkpoint: nil) }
}

/// Asks for entries.
package struct ExportJournalRequest: Hashable, Sendable {
    /// Streams whose names begin so; empty for all.
    package var streamPrefix: String

    package init(streamPrefix: String = "") {
        self.streamPrefix = streamPrefix
    }

    package init() { self.init(streamPrefix: "") }
}

/// One entry of the export.
package struct ExportJournalResponse: Hashable, Sendable {
    /// By stream, then by sequence.
    package var entry: StoredEntry?

    package init(entry: StoredEntry? = nil) {
        self.entry = entry
    }

    package init() { self.init(entry: nil) }
}

/// Asks for lists and clocks to be made anew from the journal.
package struct RebuildProjectionsRequest: Hashable, Sendable {
    /// Makes a retry harmless; required.
    package var requestID: String

    package init(requestID: String = "") {
        self.requestID = requestID
    }

    package init() { self.init(requestID: "") }
}

/// What was made anew.
package struct RebuildProjectionsResponse: Hashable, Sendable {
    /// Cases that were read.
    package var cases: Int64
    /// Cases and records that were not what their journal says.
    package var corrected: Int64
    /// Records without a case that were read.
    package var records: Int64

    package init(cases: Int64 = 0, corrected: Int64 = 0, records: Int64 = 0) {
        self.cases = cases
        self.corrected = corrected
        self.records = records
    }

    package init() { self.init(cases: 0) }
}

/// Erases a person or unit for good: the key under which its data stands, and its files.
package struct EraseSubjectRequest: Hashable, Sendable {
    /// Identity number of a person; empty for a unit.
    package var identityNumber: String
    /// Unified social credit code of a unit; empty for a person.
    package var subjectUSCC: String
    /// Why, for the journal, which keeps it for ever: it names nobody.
    package var reason: String
    /// Makes a retry harmless; required.
    package var requestID: String

    package init(
        identityNumber: String = "",
        subjectUSCC: String = "",
        reason: String = "",
        requestID: String = ""
    ) {
        self.identityNumber = identityNumber
        self.subjectUSCC = subjectUSCC
        self.reason = reason
        self.requestID = requestID
    }

    package init() { self.init(identityNumber: "") }
}

/// What was erased.
package struct EraseSubjectResponse: Hashable, Sendable {
    /// Whether anything of the subject was there to be erased.
    package var erased: Bool
    /// The name of its key, which tells nothing of it; the entry in the journal has it.
    package var keyID: String
    /// Journal entries whose personal data can no longer be read.
    package var entries: Int64
    /// Files that were removed.
    package var files: Int64

    package init(erased: Bool = false, keyID: String = "", entries: Int64 = 0, files: Int64 = 0) {
        self.erased = erased
        self.keyID = keyID
        self.entries = entries
        self.files = files
    }

    package init() { self.init(erased: false) }
}

/// The entry of an erasure in the journal.
package struct SubjectErasure: Hashable, Sendable {
    /// The name of the key.
    package var keyID: String
    /// Why.
    package var reason: String
    /// Journal entries whose personal data can no longer be read.
    package var entries: Int64
    /// Files that were removed.
    package var files: Int64

    package init(keyID: String = "", reason: String = "", entries: Int64 = 0, files: Int64 = 0) {
        self.keyID = keyID
        self.reason = reason
        self.entries = entries
        self.files = files
    }

    package init() { self.init(keyID: "") }
}

extension StoredEntry: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.StoredEntry" }

    package typealias CForm = Qingke__Procedure__V1__StoredEntry

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__stored_entry__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__stored_entry__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        stream = reader.string(c.pointee.stream, "StoredEntry.stream")
        sequence = c.pointee.sequence
        act = reader.string(c.pointee.act, "StoredEntry.act")
        payload = reader.bytes(c.pointee.payload)
        sealed = reader.bytes(c.pointee.sealed)
        keyID = reader.string(c.pointee.key_id, "StoredEntry.key_id")
        actor = reader.string(c.pointee.actor, "StoredEntry.actor")
        recordedAt = reader.message(c.pointee.recorded_at)
        previousHash = reader.bytes(c.pointee.previous_hash)
        hash = reader.bytes(c.pointee.hash)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.stream = arena.string(stream)
        c.pointee.sequence = sequence
        c.pointee.act = arena.string(act)
        c.pointee.payload = arena.bytes(payload)
        c.pointee.sealed = arena.bytes(sealed)
        c.pointee.key_id = arena.string(keyID)
        c.pointee.actor = arena.string(actor)
        if let recordedAt {
            c.pointee.recorded_at = arena.message(recordedAt)
        }
        c.pointee.previous_hash = arena.bytes(previousHash)
        c.pointee.hash = arena.bytes(hash)
    }
}

extension JournalCheckpoint: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.JournalCheckpoint" }

    package typealias CForm = Qingke__Procedure__V1__JournalCheckpoint

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__journal_checkpoint__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__journal_checkpoint__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        number = c.pointee.number
        takenAt = reader.message(c.pointee.taken_at)
        changedStreams = c.pointee.changed_streams
        root = reader.string(c.pointee.root, "JournalCheckpoint.root")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.number = number
        if let takenAt {
            c.pointee.taken_at = arena.message(takenAt)
        }
        c.pointee.changed_streams = changedStreams
        c.pointee.root = arena.string(root)
    }
}

extension JournalFlaw: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.JournalFlaw" }

    package typealias CForm = Qingke__Procedure__V1__JournalFlaw

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__journal_flaw__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__journal_flaw__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        stream = reader.string(c.pointee.stream, "JournalFlaw.stream")
        sequence = c.pointee.sequence
        description = reader.string(c.pointee.description, "JournalFlaw.description")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.stream = arena.string(stream)
        c.pointee.sequence = sequence
        c.pointee.description = arena.string(description)
    }
}

extension VerifyJournalRequest: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.VerifyJournalRequest" }

    package typealias CForm = Qingke__Procedure__V1__VerifyJournalRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__verify_journal_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__verify_journal_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        notedRoot = reader.string(c.pointee.noted_root, "VerifyJournalRequest.noted_root")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.noted_root = arena.string(notedRoot)
    }
}

extension VerifyJournalResponse: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.VerifyJournalResponse" }

    package typealias CForm = Qingke__Procedure__V1__VerifyJournalResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__verify_journal_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__verify_journal_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        streams = c.pointee.streams
        entries = c.pointee.entries
        checkpoints = c.pointee.checkpoints
        flaws = reader.messages(c.pointee.flaws, c.pointee.n_flaws)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.streams = streams
        c.pointee.entries = entries
        c.pointee.checkpoints = checkpoints
        (c.pointee.flaws, c.pointee.n_flaws) =
            arena.messages(flaws)
    }
}

extension TakeJournalCheckpointRequest: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.TakeJournalCheckpointRequest" }

    package typealias CForm = Qingke__Procedure__V1__TakeJournalCheckpointRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__take_journal_checkpoint_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__take_journal_checkpoint_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        requestID = reader.string(c.pointee.request_id, "TakeJournalCheckpointRequest.request_id")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.request_id = arena.string(requestID)
    }
}

extension TakeJournalCheckpointResponse: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.TakeJournalCheckpointResponse" }

    package typealias CForm = Qingke__Procedure__V1__TakeJournalCheckpointResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__take_journal_checkpoint_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__take_journal_checkpoint_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        checkpoint = reader.message(c.pointee.checkpoint)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let checkpoint {
            c.pointee.checkpoint = arena.message(checkpoint)
        }
    }
}

extension ExportJournalRequest: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.ExportJournalRequest" }

    package typealias CForm = Qingke__Procedure__V1__ExportJournalRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__export_journal_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__export_journal_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        streamPrefix = reader.string(c.pointee.stream_prefix, "ExportJournalRequest.stream_prefix")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.stream_prefix = arena.string(streamPrefix)
    }
}

extension ExportJournalResponse: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.ExportJournalResponse" }

    package typealias CForm = Qingke__Procedure__V1__ExportJournalResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__export_journal_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__export_journal_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        entry = reader.message(c.pointee.entry)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let entry {
            c.pointee.entry = arena.message(entry)
        }
    }
}

extension RebuildProjectionsRequest: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.RebuildProjectionsRequest" }

    package typealias CForm = Qingke__Procedure__V1__RebuildProjectionsRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__rebuild_projections_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__rebuild_projections_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        requestID = reader.string(c.pointee.request_id, "RebuildProjectionsRequest.request_id")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.request_id = arena.string(requestID)
    }
}

extension RebuildProjectionsResponse: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.RebuildProjectionsResponse" }

    package typealias CForm = Qingke__Procedure__V1__RebuildProjectionsResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__rebuild_projections_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__rebuild_projections_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        cases = c.pointee.cases
        corrected = c.pointee.corrected
        records = c.pointee.records
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.cases = cases
        c.pointee.corrected = corrected
        c.pointee.records = records
    }
}

extension EraseSubjectRequest: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.EraseSubjectRequest" }

    package typealias CForm = Qingke__Procedure__V1__EraseSubjectRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__erase_subject_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__erase_subject_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        identityNumber = reader.string(
            c.pointee.identity_number, "EraseSubjectRequest.identity_number")
        subjectUSCC = reader.string(c.pointee.subject_uscc, "EraseSubjectRequest.subject_uscc")
        reason = reader.string(c.pointee.reason, "EraseSubjectRequest.reason")
        requestID = reader.string(c.pointee.request_id, "EraseSubjectRequest.request_id")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.identity_number = arena.string(identityNumber)
        c.pointee.subject_uscc = arena.string(subjectUSCC)
        c.pointee.reason = arena.string(reason)
        c.pointee.request_id = arena.string(requestID)
    }
}

extension EraseSubjectResponse: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.EraseSubjectResponse" }

    package typealias CForm = Qingke__Procedure__V1__EraseSubjectResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__erase_subject_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__erase_subject_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        erased = c.pointee.erased != 0
        keyID = reader.string(c.pointee.key_id, "EraseSubjectResponse.key_id")
        entries = c.pointee.entries
        files = c.pointee.files
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.erased = erased ? 1 : 0
        c.pointee.key_id = arena.string(keyID)
        c.pointee.entries = entries
        c.pointee.files = files
    }
}

extension SubjectErasure: WireMessage {
    package static var protoName: String { "qingke.procedure.v1.SubjectErasure" }

    package typealias CForm = Qingke__Procedure__V1__SubjectErasure

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__procedure__v1__subject_erasure__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__procedure__v1__subject_erasure__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        keyID = reader.string(c.pointee.key_id, "SubjectErasure.key_id")
        reason = reader.string(c.pointee.reason, "SubjectErasure.reason")
        entries = c.pointee.entries
        files = c.pointee.files
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.key_id = arena.string(keyID)
        c.pointee.reason = arena.string(reason)
        c.pointee.entries = entries
        c.pointee.files = files
    }
}

extension StoredEntry {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("stream", stream)
        members.put("sequence", sequence)
        members.put("act", act)
        members.put("payload", payload)
        members.put("sealed", sealed)
        members.put("key_id", keyID)
        members.put("actor", actor)
        members.put("recorded_at", recordedAt)
        members.put("previous_hash", previousHash)
        members.put("hash", hash)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("stream", into: &stream)
        reader.read("sequence", into: &sequence)
        reader.read("act", into: &act)
        reader.read("payload", into: &payload)
        reader.read("sealed", into: &sealed)
        reader.read("key_id", "keyId", into: &keyID)
        reader.read("actor", into: &actor)
        reader.read("recorded_at", "recordedAt", into: &recordedAt)
        reader.read("previous_hash", "previousHash", into: &previousHash)
        reader.read("hash", into: &hash)
    }
}

extension JournalCheckpoint {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("number", number)
        members.put("taken_at", takenAt)
        members.put("changed_streams", changedStreams)
        members.put("root", root)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("number", into: &number)
        reader.read("taken_at", "takenAt", into: &takenAt)
        reader.read("changed_streams", "changedStreams", into: &changedStreams)
        reader.read("root", into: &root)
    }
}

extension JournalFlaw {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("stream", stream)
        members.put("sequence", sequence)
        members.put("description", description)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("stream", into: &stream)
        reader.read("sequence", into: &sequence)
        reader.read("description", into: &description)
    }
}

extension VerifyJournalRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("noted_root", notedRoot)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("noted_root", "notedRoot", into: &notedRoot)
    }
}

extension VerifyJournalResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("streams", streams)
        members.put("entries", entries)
        members.put("checkpoints", checkpoints)
        members.put("flaws", flaws)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("streams", into: &streams)
        reader.read("entries", into: &entries)
        reader.read("checkpoints", into: &checkpoints)
        reader.read("flaws", into: &flaws)
    }
}

extension TakeJournalCheckpointRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("request_id", requestID)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("request_id", "requestId", into: &requestID)
    }
}

extension TakeJournalCheckpointResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("checkpoint", checkpoint)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("checkpoint", into: &checkpoint)
    }
}

extension ExportJournalRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("stream_prefix", streamPrefix)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("stream_prefix", "streamPrefix", into: &streamPrefix)
    }
}

extension ExportJournalResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("entry", entry)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("entry", into: &entry)
    }
}

extension RebuildProjectionsRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("request_id", requestID)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("request_id", "requestId", into: &requestID)
    }
}

extension RebuildProjectionsResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("cases", cases)
        members.put("corrected", corrected)
        members.put("records", records)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("cases", into: &cases)
        reader.read("corrected", into: &corrected)
        reader.read("records", into: &records)
    }
}

extension EraseSubjectRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("identity_number", identityNumber)
        members.put("subject_uscc", subjectUSCC)
        members.put("reason", reason)
        members.put("request_id", requestID)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("identity_number", "identityNumber", into: &identityNumber)
        reader.read("subject_uscc", "subjectUscc", into: &subjectUSCC)
        reader.read("reason", into: &reason)
        reader.read("request_id", "requestId", into: &requestID)
    }
}

extension EraseSubjectResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("erased", erased)
        members.put("key_id", keyID)
        members.put("entries", entries)
        members.put("files", files)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("erased", into: &erased)
        reader.read("key_id", "keyId", into: &keyID)
        reader.read("entries", into: &entries)
        reader.read("files", into: &files)
    }
}

extension SubjectErasure {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("key_id", keyID)
        members.put("reason", reason)
        members.put("entries", entries)
        members.put("files", files)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("key_id", "keyId", into: &keyID)
        reader.read("reason", into: &reason)
        reader.read("entries", into: &entries)
        reader.read("files", into: &files)
    }
}
