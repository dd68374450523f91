// Generated from Protos/grpc/health/v1/health.proto by Protos/Generator. Do not edit.
//
// The gRPC health checking protocol, unary part.

import CMessages
import JSON
import ProtobufC

/// Asks whether a service can take calls.
package struct HealthCheckRequest: Hashable, Sendable {
    /// Full name of a service; empty asks for the whole process.
    package var service: String

    package init(service: String = "") {
        self.service = service
    }

    package init() { self.init(service: "") }
}

/// Answers whether a service can take calls.
package struct HealthCheckResponse: Hashable, Sendable {
    /// The state at this moment.
    package var status: HealthCheckResponse.ServingStatus

    package init(status: HealthCheckResponse.ServingStatus = .unknown) {
        self.status = status
    }

    package init() { self.init(status: .unknown) }

    /// Can it take calls?
    package enum ServingStatus: WireEnum {
        /// Not known.
        case unknown
        /// Takes calls.
        case serving
        /// Starting, draining, or without something that it needs.
        case notServing
        /// Only from Watch: no such service.
        case serviceUnknown
        /// A number that this program does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unknown
            case 1: self = .serving
            case 2: self = .notServing
            case 3: self = .serviceUnknown
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unknown: 0
            case .serving: 1
            case .notServing: 2
            case .serviceUnknown: 3
            case .unrecognized(let number): number
            }
        }

        package static let protoNames: [(name: StaticString, value: Self)] = [
            ("UNKNOWN", .unknown),
            ("SERVING", .serving),
            ("NOT_SERVING", .notServing),
            ("SERVICE_UNKNOWN", .serviceUnknown),
        ]
    }
}

extension HealthCheckRequest: WireMessage {
    package static var protoName: String { "grpc.health.v1.HealthCheckRequest" }

    package typealias CForm = Grpc__Health__V1__HealthCheckRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__health__v1__health_check_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__health__v1__health_check_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        service = reader.string(c.pointee.service, "HealthCheckRequest.service")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.service = arena.string(service)
    }
}

extension HealthCheckResponse: WireMessage {
    package static var protoName: String { "grpc.health.v1.HealthCheckResponse" }

    package typealias CForm = Grpc__Health__V1__HealthCheckResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__health__v1__health_check_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__health__v1__health_check_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        status = .init(rawValue: Int32(bitPattern: c.pointee.status.rawValue))
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.status = .init(rawValue: UInt32(bitPattern: status.rawValue))
    }
}

extension HealthCheckRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("service", service)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("service", into: &service)
    }
}

extension HealthCheckResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("status", status)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("status", into: &status)
    }
}
