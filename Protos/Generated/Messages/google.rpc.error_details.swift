// Generated from Protos/google/rpc/error_details.proto by Protos/Generator. Do not edit.
//
// What went wrong, in a form that programs can act on (the subset of google.rpc used here).

import CMessages
import JSON
import ProtobufC

/// Why a call failed, as a stable constant.
package struct ErrorInfo: Hashable, Sendable {
    /// UPPER_SNAKE_CASE, unique within the domain.
    package var reason: String
    /// Who gives the reason: `qingke`.
    package var domain: String
    /// Further facts by name: the method, the limit, the id.
    package var metadata: [String: String]

    package init(reason: String = "", domain: String = "", metadata: [String: String] = [:]) {
        self.reason = reason
        self.domain = domain
        self.metadata = metadata
    }

    package init() { self.init(reason: "") }
}

/// How long to wait before a retry.
package struct RetryInfo: Hashable, Sendable {
    /// Wait at least this long.
    package var retryDelay: ProtobufDuration?

    package init(retryDelay: ProtobufDuration? = nil) {
        self.retryDelay = retryDelay
    }

    package init() { self.init(retryDelay: nil) }
}

/// Fields of the request that are wrong.
package struct BadRequest: Hashable, Sendable {
    /// All of them, not only the first.
    package var fieldViolations: [BadRequest.FieldViolation]

    package init(fieldViolations: [BadRequest.FieldViolation] = []) {
        self.fieldViolations = fieldViolations
    }

    package init() { self.init(fieldViolations: []) }

    /// One wrong field.
    package struct FieldViolation: Hashable, Sendable {
        /// Path of the field: `loan.events[2].amount_fen`.
        package var field: String
        /// What was found and what would be right.
        package var description: String

        package init(field: String = "", description: String = "") {
            self.field = field
            self.description = description
        }

        package init() { self.init(field: "") }
    }
}

/// What has to hold before the call can succeed.
package struct PreconditionFailure: Hashable, Sendable {
    /// All of them.
    package var violations: [PreconditionFailure.Violation]

    package init(violations: [PreconditionFailure.Violation] = []) {
        self.violations = violations
    }

    package init() { self.init(violations: []) }

    /// One thing that does not hold.
    package struct Violation: Hashable, Sendable {
        /// Kind of precondition, UPPER_SNAKE_CASE.
        package var type: String
        /// What it is about: the case, the loan.
        package var subject: String
        /// What would be right.
        package var description: String

        package init(type: String = "", subject: String = "", description: String = "") {
            self.type = type
            self.subject = subject
            self.description = description
        }

        package init() { self.init(type: "") }
    }
}

extension ErrorInfo: WireMessage {
    package static var protoName: String { "google.rpc.ErrorInfo" }

    package typealias CForm = Google__Rpc__ErrorInfo

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        google__rpc__error_info__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return google__rpc__error_info__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        reason = reader.string(c.pointee.reason, "ErrorInfo.reason")
        domain = reader.string(c.pointee.domain, "ErrorInfo.domain")
        metadata = reader.map(c.pointee.metadata, c.pointee.n_metadata) { entry, reader in
            (
                reader.string(entry.pointee.key, "ErrorInfo.MetadataEntry.key"),
                reader.string(entry.pointee.value, "ErrorInfo.MetadataEntry.value")
            )
        }
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.reason = arena.string(reason)
        c.pointee.domain = arena.string(domain)
        (c.pointee.metadata, c.pointee.n_metadata) =
            arena.map(metadata, google__rpc__error_info__metadata_entry__init) {
                $2.pointee.key = arena.string($0)
                $2.pointee.value = arena.string($1)
            }
    }
}

extension RetryInfo: WireMessage {
    package static var protoName: String { "google.rpc.RetryInfo" }

    package typealias CForm = Google__Rpc__RetryInfo

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        google__rpc__retry_info__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return google__rpc__retry_info__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        retryDelay = reader.message(c.pointee.retry_delay)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let retryDelay {
            c.pointee.retry_delay = arena.message(retryDelay)
        }
    }
}

extension BadRequest: WireMessage {
    package static var protoName: String { "google.rpc.BadRequest" }

    package typealias CForm = Google__Rpc__BadRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        google__rpc__bad_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return google__rpc__bad_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        fieldViolations = reader.messages(c.pointee.field_violations, c.pointee.n_field_violations)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.field_violations, c.pointee.n_field_violations) =
            arena.messages(fieldViolations)
    }
}

extension BadRequest.FieldViolation: WireMessage {
    package static var protoName: String { "google.rpc.BadRequest.FieldViolation" }

    package typealias CForm = Google__Rpc__BadRequest__FieldViolation

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        google__rpc__bad_request__field_violation__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return google__rpc__bad_request__field_violation__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        field = reader.string(c.pointee.field, "BadRequest.FieldViolation.field")
        description = reader.string(c.pointee.description, "BadRequest.FieldViolation.description")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.field = arena.string(field)
        c.pointee.description = arena.string(description)
    }
}

extension PreconditionFailure: WireMessage {
    package static var protoName: String { "google.rpc.PreconditionFailure" }

    package typealias CForm = Google__Rpc__PreconditionFailure

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        google__rpc__precondition_failure__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return google__rpc__precondition_failure__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        violations = reader.messages(c.pointee.violations, c.pointee.n_violations)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.violations, c.pointee.n_violations) =
            arena.messages(violations)
    }
}

extension PreconditionFailure.Violation: WireMessage {
    package static var protoName: String { "google.rpc.PreconditionFailure.Violation" }

    package typealias CForm = Google__Rpc__PreconditionFailure__Violation

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        google__rpc__precondition_failure__violation__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return google__rpc__precondition_failure__violation__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        type = reader.string(c.pointee.type, "PreconditionFailure.Violation.type")
        subject = reader.string(c.pointee.subject, "PreconditionFailure.Violation.subject")
        description = reader.string(
            c.pointee.description, "PreconditionFailure.Violation.description")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.type = arena.string(type)
        c.pointee.subject = arena.string(subject)
        c.pointee.description = arena.string(description)
    }
}

extension ErrorInfo {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("reason", reason)
        members.put("domain", domain)
        members.put("metadata", metadata)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("reason", into: &reason)
        reader.read("domain", into: &domain)
        reader.read("metadata", into: &metadata)
    }
}

extension RetryInfo {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("retry_delay", retryDelay)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("retry_delay", "retryDelay", into: &retryDelay)
    }
}

extension BadRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("field_violations", fieldViolations)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("field_violations", "fieldViolations", into: &fieldViolations)
    }
}

extension BadRequest.FieldViolation {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("field", field)
        members.put("description", description)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("field", into: &field)
        reader.read("description", into: &description)
    }
}

extension PreconditionFailure {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("violations", violations)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("violations", into: &violations)
    }
}

extension PreconditionFailure.Violation {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("type", type)
        members.put("subject", subject)
        members.put("description", description)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("type", into: &type)
        reader.read("subject", into: &subject)
        reader.read("description", into: &description)
    }
}
