// Generated from Protos/google/rpc/status.proto by Protos/Generator. Do not edit.
//
// A call's outcome with details, as gRPC carries it in `grpc-status-details-bin`.

import CMessages
import JSON
import ProtobufC

/// A call's outcome.
package struct Status: Hashable, Sendable {
    /// gRPC status code.
    package var code: Int32
    /// For developers, in English.
    package var message: String
    /// Messages of error_details.proto.
    package var details: [ProtobufAny]

    package init(code: Int32 = 0, message: String = "", details: [ProtobufAny] = []) {
        self.code = code
        self.message = message
        self.details = details
    }

    package init() { self.init(code: 0) }
}

extension Status: WireMessage {
    package static var protoName: String { "google.rpc.Status" }

    package typealias CForm = Google__Rpc__Status

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        google__rpc__status__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return google__rpc__status__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        code = c.pointee.code
        message = reader.string(c.pointee.message, "Status.message")
        details = reader.messages(c.pointee.details, c.pointee.n_details)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.code = code
        c.pointee.message = arena.string(message)
        (c.pointee.details, c.pointee.n_details) =
            arena.messages(details)
    }
}

extension Status {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("code", code)
        members.put("message", message)
        members.put("details", details)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("code", into: &code)
        reader.read("message", into: &message)
        reader.read("details", into: &details)
    }
}
