// Generated from Protos/qingke/rpc/v1/envelope.proto by Protos/Generator. Do not edit.
//
// What travels in every frame of the native RPC (Shared/Wire/SPEC.md).

import CMessages
import JSON
import ProtobufC

/// What an envelope means. Numbers that a peer does not know end the connection (PROTOCOL_ERROR).
package enum Kind: WireEnum {
    /// Never sent.
    case unspecified
    /// First envelope of each side, on call id 0, payload Hello.
    case hello
    /// Client opens a call: method, timeout_us, metadata; payload is the request, empty where
    /// requests
    /// stream.
    case call
    /// One further message of a streaming call.
    case message
    /// The client will send no further message on this call.
    case halfClose
    /// Server ends a call: status; payload is the response when the status is 0, empty where
    /// responses
    /// stream.
    case reply
    /// Client gives a call up; the server answers nothing more on it.
    case cancel
    /// The sender may be sent this many further bytes of messages: on the call, or with call id 0
    /// on
    /// all calls of the connection together.
    case credit
    /// Asks for a PONG with the same payload of at most 64 bytes, on call id 0.
    case ping
    /// Answers a PING.
    case pong
    /// Sender takes no call above the id in `last_call_id`; calls in flight go on. On call id 0.
    case goaway
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .hello
        case 2: self = .call
        case 3: self = .message
        case 4: self = .halfClose
        case 5: self = .reply
        case 6: self = .cancel
        case 7: self = .credit
        case 8: self = .ping
        case 9: self = .pong
        case 10: self = .goaway
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .hello: 1
        case .call: 2
        case .message: 3
        case .halfClose: 4
        case .reply: 5
        case .cancel: 6
        case .credit: 7
        case .ping: 8
        case .pong: 9
        case .goaway: 10
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("KIND_UNSPECIFIED", .unspecified),
        ("KIND_HELLO", .hello),
        ("KIND_CALL", .call),
        ("KIND_MESSAGE", .message),
        ("KIND_HALF_CLOSE", .halfClose),
        ("KIND_REPLY", .reply),
        ("KIND_CANCEL", .cancel),
        ("KIND_CREDIT", .credit),
        ("KIND_PING", .ping),
        ("KIND_PONG", .pong),
        ("KIND_GOAWAY", .goaway),
    ]
}

/// One key and value beside a call. Keys are lower-case ASCII.
package struct MetadataEntry: Hashable, Sendable {
    /// Lower-case letters, digits, `-`, `_` and `.`; at most 128 bytes.
    package var key: String
    /// Any UTF-8 text; at most 8 KiB.
    package var value: String

    package init(key: String = "", value: String = "") {
        self.key = key
        self.value = value
    }

    package init() { self.init(key: "") }
}

/// One frame's message.
package struct Envelope: Hashable, Sendable {
    /// Chosen by the client, never 0, not reused while the call is open. 0 is the connection
    /// itself.
    package var callID: UInt64
    /// What this envelope means.
    package var kind: Kind
    /// `package.Service/Method`, in CALL only.
    package var method: String
    /// Time left for the call, in microseconds from its receipt; 0 is no deadline. In CALL only.
    package var timeoutUs: UInt64
    /// Of the call (CALL) or its end (REPLY).
    package var metadata: [MetadataEntry]
    /// gRPC status code, in REPLY and GOAWAY; 0 is OK.
    package var status: UInt32
    /// For people; empty when the status is 0.
    package var statusMessage: String
    /// Packed google.rpc.Status with details; empty when there are none.
    package var statusDetails: [UInt8]
    /// Bytes granted, in CREDIT.
    package var credit: UInt64
    /// Highest call id that the sender of a GOAWAY has taken.
    package var lastCallID: UInt64
    /// The request, response or other message of this kind. The highest field number, so that a
    /// sender can append it to the packed rest.
    package var payload: [UInt8]

    package init(
        callID: UInt64 = 0,
        kind: Kind = .unspecified,
        method: String = "",
        timeoutUs: UInt64 = 0,
        metadata: [MetadataEntry] = [],
        status: UInt32 = 0,
        statusMessage: String = "",
        statusDetails: [UInt8] = [],
        credit: UInt64 = 0,
        lastCallID: UInt64 = 0,
        payload: [UInt8] = []
    ) {
        self.callID = callID
        self.kind = kind
        self.method = method
        self.timeoutUs = timeoutUs
        self.metadata = metadata
        self.status = status
        self.statusMessage = statusMessage
        self.statusDetails = statusDetails
        self.credit = credit
        self.lastCallID = lastCallID
        self.payload = payload
    }

    package init() { self.init(callID: 0) }
}

/// What each side says of itself before anything else.
package struct Hello: Hashable, Sendable {
    /// Protocol version; this one is 1.
    package var version: UInt32
    /// Largest frame that the sender takes, in bytes without the 5-byte prefix.
    package var frameBytesMax: UInt32
    /// Calls that the sender takes at once on this connection.
    package var callsMax: UInt32
    /// Algorithms that the sender can inflate: `deflate` or nothing.
    package var compressions: [String]
    /// Program and version, for logs: `qingke/1.0`.
    package var agent: String

    package init(
        version: UInt32 = 0,
        frameBytesMax: UInt32 = 0,
        callsMax: UInt32 = 0,
        compressions: [String] = [],
        agent: String = ""
    ) {
        self.version = version
        self.frameBytesMax = frameBytesMax
        self.callsMax = callsMax
        self.compressions = compressions
        self.agent = agent
    }

    package init() { self.init(version: 0) }
}

extension MetadataEntry: WireMessage {
    package static var protoName: String { "qingke.rpc.v1.MetadataEntry" }

    package typealias CForm = Qingke__Rpc__V1__MetadataEntry

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__rpc__v1__metadata_entry__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__rpc__v1__metadata_entry__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        key = reader.string(c.pointee.key, "MetadataEntry.key")
        value = reader.string(c.pointee.value, "MetadataEntry.value")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.key = arena.string(key)
        c.pointee.value = arena.string(value)
    }
}

extension Envelope: WireMessage {
    package static var protoName: String { "qingke.rpc.v1.Envelope" }

    package typealias CForm = Qingke__Rpc__V1__Envelope

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__rpc__v1__envelope__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__rpc__v1__envelope__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        callID = c.pointee.call_id
        kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        method = reader.string(c.pointee.method, "Envelope.method")
        timeoutUs = c.pointee.timeout_us
        metadata = reader.messages(c.pointee.metadata, c.pointee.n_metadata)
        status = c.pointee.status
        statusMessage = reader.string(c.pointee.status_message, "Envelope.status_message")
        statusDetails = reader.bytes(c.pointee.status_details)
        credit = c.pointee.credit
        lastCallID = c.pointee.last_call_id
        payload = reader.bytes(c.pointee.payload)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.call_id = callID
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        c.pointee.method = arena.string(method)
        c.pointee.timeout_us = timeoutUs
        (c.pointee.metadata, c.pointee.n_metadata) =
            arena.messages(metadata)
        c.pointee.status = status
        c.pointee.status_message = arena.string(statusMessage)
        c.pointee.status_details = arena.bytes(statusDetails)
        c.pointee.credit = credit
        c.pointee.last_call_id = lastCallID
        c.pointee.payload = arena.bytes(payload)
    }
}

extension Hello: WireMessage {
    package static var protoName: String { "qingke.rpc.v1.Hello" }

    package typealias CForm = Qingke__Rpc__V1__Hello

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__rpc__v1__hello__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__rpc__v1__hello__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        version = c.pointee.version
        frameBytesMax = c.pointee.frame_bytes_max
        callsMax = c.pointee.calls_max
        compressions = reader.array(
            c.pointee.compressions, c.pointee.n_compressions
        ) { value, reader in
            reader.string(value, "Hello.compressions")
        }
        agent = reader.string(c.pointee.agent, "Hello.agent")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.version = version
        c.pointee.frame_bytes_max = frameBytesMax
        c.pointee.calls_max = callsMax
        (c.pointee.compressions, c.pointee.n_compressions) =
            arena.array(compressions) { arena.string($0) }
        c.pointee.agent = arena.string(agent)
    }
}

extension MetadataEntry {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("key", key)
        members.put("value", value)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("key", into: &key)
        reader.read("value", into: &value)
    }
}

extension Envelope {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("call_id", callID)
        members.put("kind", kind)
        members.put("method", method)
        members.put("timeout_us", timeoutUs)
        members.put("metadata", metadata)
        members.put("status", status)
        members.put("status_message", statusMessage)
        members.put("status_details", statusDetails)
        members.put("credit", credit)
        members.put("last_call_id", lastCallID)
        members.put("payload", payload)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("call_id", "callId", into: &callID)
        reader.read("kind", into: &kind)
        reader.read("method", into: &method)
        reader.read("timeout_us", "timeoutUs", into: &timeoutUs)
        reader.read("metadata", into: &metadata)
        reader.read("status", into: &status)
        reader.read("status_message", "statusMessage", into: &statusMessage)
        reader.read("status_details", "statusDetails", into: &statusDetails)
        reader.read("credit", into: &credit)
        reader.read("last_call_id", "lastCallId", into: &lastCallID)
        reader.read("payload", into: &payload)
    }
}

extension Hello {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("version", version)
        members.put("frame_bytes_max", frameBytesMax)
        members.put("calls_max", callsMax)
        members.put("compressions", compressions)
        members.put("agent", agent)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("version", into: &version)
        reader.read("frame_bytes_max", "frameBytesMax", into: &frameBytesMax)
        reader.read("calls_max", "callsMax", into: &callsMax)
        reader.read("compressions", into: &compressions)
        reader.read("agent", into: &agent)
    }
}
