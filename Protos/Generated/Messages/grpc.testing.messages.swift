// Generated from Protos/grpc/testing/messages.proto by Protos/Generator. Do not edit.
//
// What the interoperability cases of gRPC exchange. Names and numbers are gRPC's, so that its clients
// and servers understand them; fields of its options for HTTP/2, credentials and load balancing are
// left out and skipped where a peer sends them.

import CMessages
import JSON
import ProtobufC

/// What a payload consists of.
package enum PayloadType: WireEnum {
    /// Bytes that nobody compresses; all that the cases use.
    case compressable
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .compressable
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .compressable: 0
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("COMPRESSABLE", .compressable),
    ]
}

/// Bytes to carry.
package struct Payload: Hashable, Sendable {
    /// What the bytes are.
    package var type: PayloadType
    /// The bytes themselves; the cases use zeros.
    package var body: [UInt8]

    package init(type: PayloadType = .compressable, body: [UInt8] = []) {
        self.type = type
        self.body = body
    }

    package init() { self.init(type: .compressable) }
}

/// A status with which a server is asked to end a call.
package struct EchoStatus: Hashable, Sendable {
    /// A gRPC status code; 0 ends the call well.
    package var code: Int32
    /// What the status says, in any language.
    package var message: String

    package init(code: Int32 = 0, message: String = "") {
        self.code = code
        self.message = message
    }

    package init() { self.init(code: 0) }
}

/// Asks for one response of a size.
package struct SimpleRequest: Hashable, Sendable {
    /// Kind of the payload that is wanted.
    package var responseType: PayloadType
    /// Size of the payload that is wanted, in bytes.
    package var responseSize: Int32
    /// Travels with the request; nobody looks at it.
    package var payload: Payload?
    /// Ends the call with this status, when set and not 0.
    package var responseStatus: EchoStatus?

    package init(
        responseType: PayloadType = .compressable,
        responseSize: Int32 = 0,
        payload: Payload? = nil,
        responseStatus: EchoStatus? = nil
    ) {
        self.responseType = responseType
        self.responseSize = responseSize
        self.payload = payload
        self.responseStatus = responseStatus
    }

    package init() { self.init(responseType: .compressable) }
}

/// The response that was asked for.
package struct SimpleResponse: Hashable, Sendable {
    /// As large as was asked.
    package var payload: Payload?

    package init(payload: Payload? = nil) {
        self.payload = payload
    }

    package init() { self.init(payload: nil) }
}

/// One of many requests that are counted.
package struct StreamingInputCallRequest: Hashable, Sendable {
    /// Its body is counted.
    package var payload: Payload?

    package init(payload: Payload? = nil) {
        self.payload = payload
    }

    package init() { self.init(payload: nil) }
}

/// What was counted.
package struct StreamingInputCallResponse: Hashable, Sendable {
    /// Bytes of the bodies of all payloads together.
    package var aggregatedPayloadSize: Int32

    package init(aggregatedPayloadSize: Int32 = 0) {
        self.aggregatedPayloadSize = aggregatedPayloadSize
    }

    package init() { self.init(aggregatedPayloadSize: 0) }
}

/// Describes one response.
package struct ResponseParameters: Hashable, Sendable {
    /// Size of its payload, in bytes.
    package var size: Int32
    /// Time to let pass before it is sent, in microseconds.
    package var intervalUs: Int32

    package init(size: Int32 = 0, intervalUs: Int32 = 0) {
        self.size = size
        self.intervalUs = intervalUs
    }

    package init() { self.init(size: 0) }
}

/// Asks for responses, in order.
package struct StreamingOutputCallRequest: Hashable, Sendable {
    /// Kind of the payloads that are wanted.
    package var responseType: PayloadType
    /// One for each response.
    package var responseParameters: [ResponseParameters]
    /// Travels with the request; nobody looks at it.
    package var payload: Payload?
    /// Ends the call with this status before any response, when set and not 0.
    package var responseStatus: EchoStatus?

    package init(
        responseType: PayloadType = .compressable,
        responseParameters: [ResponseParameters] = [],
        payload: Payload? = nil,
        responseStatus: EchoStatus? = nil
    ) {
        self.responseType = responseType
        self.responseParameters = responseParameters
        self.payload = payload
        self.responseStatus = responseStatus
    }

    package init() { self.init(responseType: .compressable) }
}

/// One of the responses.
package struct StreamingOutputCallResponse: Hashable, Sendable {
    /// As large as was asked.
    package var payload: Payload?

    package init(payload: Payload? = nil) {
        self.payload = payload
    }

    package init() { self.init(payload: nil) }
}

extension Payload: WireMessage {
    package static var protoName: String { "grpc.testing.Payload" }

    package typealias CForm = Grpc__Testing__Payload

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__testing__payload__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__testing__payload__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        type = .init(rawValue: Int32(bitPattern: c.pointee.type.rawValue))
        body = reader.bytes(c.pointee.body)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.type = .init(rawValue: UInt32(bitPattern: type.rawValue))
        c.pointee.body = arena.bytes(body)
    }
}

extension EchoStatus: WireMessage {
    package static var protoName: String { "grpc.testing.EchoStatus" }

    package typealias CForm = Grpc__Testing__EchoStatus

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__testing__echo_status__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__testing__echo_status__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        code = c.pointee.code
        message = reader.string(c.pointee.message, "EchoStatus.message")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.code = code
        c.pointee.message = arena.string(message)
    }
}

extension SimpleRequest: WireMessage {
    package static var protoName: String { "grpc.testing.SimpleRequest" }

    package typealias CForm = Grpc__Testing__SimpleRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__testing__simple_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__testing__simple_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        responseType = .init(rawValue: Int32(bitPattern: c.pointee.response_type.rawValue))
        responseSize = c.pointee.response_size
        payload = reader.message(c.pointee.payload)
        responseStatus = reader.message(c.pointee.response_status)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.response_type = .init(rawValue: UInt32(bitPattern: responseType.rawValue))
        c.pointee.response_size = responseSize
        if let payload {
            c.pointee.payload = arena.message(payload)
        }
        if let responseStatus {
            c.pointee.response_status = arena.message(responseStatus)
        }
    }
}

extension SimpleResponse: WireMessage {
    package static var protoName: String { "grpc.testing.SimpleResponse" }

    package typealias CForm = Grpc__Testing__SimpleResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__testing__simple_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__testing__simple_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        payload = reader.message(c.pointee.payload)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let payload {
            c.pointee.payload = arena.message(payload)
        }
    }
}

extension StreamingInputCallRequest: WireMessage {
    package static var protoName: String { "grpc.testing.StreamingInputCallRequest" }

    package typealias CForm = Grpc__Testing__StreamingInputCallRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__testing__streaming_input_call_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__testing__streaming_input_call_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        payload = reader.message(c.pointee.payload)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let payload {
            c.pointee.payload = arena.message(payload)
        }
    }
}

extension StreamingInputCallResponse: WireMessage {
    package static var protoName: String { "grpc.testing.StreamingInputCallResponse" }

    package typealias CForm = Grpc__Testing__StreamingInputCallResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__testing__streaming_input_call_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__testing__streaming_input_call_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        aggregatedPayloadSize = c.pointee.aggregated_payload_size
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.aggregated_payload_size = aggregatedPayloadSize
    }
}

extension ResponseParameters: WireMessage {
    package static var protoName: String { "grpc.testing.ResponseParameters" }

    package typealias CForm = Grpc__Testing__ResponseParameters

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__testing__response_parameters__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__testing__response_parameters__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        size = c.pointee.size
        intervalUs = c.pointee.interval_us
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.size = size
        c.pointee.interval_us = intervalUs
    }
}

extension StreamingOutputCallRequest: WireMessage {
    package static var protoName: String { "grpc.testing.StreamingOutputCallRequest" }

    package typealias CForm = Grpc__Testing__StreamingOutputCallRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__testing__streaming_output_call_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__testing__streaming_output_call_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        responseType = .init(rawValue: Int32(bitPattern: c.pointee.response_type.rawValue))
        responseParameters = reader.messages(
            c.pointee.response_parameters, c.pointee.n_response_parameters)
        payload = reader.message(c.pointee.payload)
        responseStatus = reader.message(c.pointee.response_status)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.response_type = .init(rawValue: UInt32(bitPattern: responseType.rawValue))
        (c.pointee.response_parameters, c.pointee.n_response_parameters) =
            arena.messages(responseParameters)
        if let payload {
            c.pointee.payload = arena.message(payload)
        }
        if let responseStatus {
            c.pointee.response_status = arena.message(responseStatus)
        }
    }
}

extension StreamingOutputCallResponse: WireMessage {
    package static var protoName: String { "grpc.testing.StreamingOutputCallResponse" }

    package typealias CForm = Grpc__Testing__StreamingOutputCallResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__testing__streaming_output_call_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__testing__streaming_output_call_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        payload = reader.message(c.pointee.payload)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let payload {
            c.pointee.payload = arena.message(payload)
        }
    }
}

extension Payload {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("type", type)
        members.put("body", body)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("type", into: &type)
        reader.read("body", into: &body)
    }
}

extension EchoStatus {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("code", code)
        members.put("message", message)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("code", into: &code)
        reader.read("message", into: &message)
    }
}

extension SimpleRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("response_type", responseType)
        members.put("response_size", responseSize)
        members.put("payload", payload)
        members.put("response_status", responseStatus)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("response_type", "responseType", into: &responseType)
        reader.read("response_size", "responseSize", into: &responseSize)
        reader.read("payload", into: &payload)
        reader.read("response_status", "responseStatus", into: &responseStatus)
    }
}

extension SimpleResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("payload", payload)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("payload", into: &payload)
    }
}

extension StreamingInputCallRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("payload", payload)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("payload", into: &payload)
    }
}

extension StreamingInputCallResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("aggregated_payload_size", aggregatedPayloadSize)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read(
            "aggregated_payload_size", "aggregatedPayloadSize", into: &aggregatedPayloadSize)
    }
}

extension ResponseParameters {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("size", size)
        members.put("interval_us", intervalUs)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("size", into: &size)
        reader.read("interval_us", "intervalUs", into: &intervalUs)
    }
}

extension StreamingOutputCallRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("response_type", responseType)
        members.put("response_parameters", responseParameters)
        members.put("payload", payload)
        members.put("response_status", responseStatus)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("response_type", "responseType", into: &responseType)
        reader.read("response_parameters", "responseParameters", into: &responseParameters)
        reader.read("payload", into: &payload)
        reader.read("response_status", "responseStatus", into: &responseStatus)
    }
}

extension StreamingOutputCallResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("payload", payload)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("payload", into: &payload)
    }
}
