// Generated from Protos/grpc/testing/empty.proto by Protos/Generator. Do not edit.
//
// What the interoperability cases of gRPC exchange: nothing at all.

import CMessages
import JSON
import ProtobufC

/// Nothing. The same on the wire as every message without fields.
package struct Empty: Hashable, Sendable {
    package init() {}
}

extension Empty: WireMessage {
    package static var protoName: String { "grpc.testing.Empty" }

    package typealias CForm = Grpc__Testing__Empty

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__testing__empty__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__testing__empty__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
    }
}

extension Empty {
    package func writeJSON(to members: inout JSONMembers) {
    }

    package mutating func readJSON(from reader: inout JSONReader) {
    }
}
