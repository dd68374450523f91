import JSON
import ProtobufC

/// Packs and reads messages whose types are known at run time only, as proto3 JSON has them.
///
/// The mapping is that of generated messages (`ProtobufC/JSONMapping.swift`): names as in the
/// `.proto` file, 64-bit integers as strings, defaults left out, unknown fields refused.
package struct DynamicMessages: Sendable {
    package let schema: Schema

    /// How deep messages may stand inside each other, as protobuf itself has it. A type may contain
    /// itself, so that only the bytes say how deep they go.
    static let depthMax = 100
    /// Lists and objects of JSON at that depth: a message in a list is two levels.
    package static let jsonDepthMax = 2 * depthMax + 2

    package init(_ schema: Schema) { self.schema = schema }

    /// The packed message that a JSON value stands for.
    /// - Parameter type: full name of a message of the schema.
    /// - Throws: ``JSONMappingError`` with all that is wrong.
    package func pack(_ json: JSONValue, as type: String) throws(JSONMappingError) -> [UInt8] {
        var packer = MessagePacker(schema: schema)
        let bytes = packer.message(json, type, depth: 1)
        guard let bytes, packer.reader.violations.isEmpty else {
            throw JSONMappingError(violations: packer.reader.violations)
        }
        return bytes
    }

    /// What a packed message says. Fields that the schema does not have are skipped.
    /// - Throws: ``DynamicMessageError``
    package func json(_ bytes: [UInt8], as type: String) throws(DynamicMessageError) -> JSONValue {
        var reader = MessageReader(schema: schema)
        do throws(WireFormatError) {
            return try reader.message(bytes[...], type, depth: 1)
        } catch {
            throw DynamicMessageError("the bytes are no \(type): \(error.description)")
        }
    }
}

/// Bytes that are not what they should be.
package struct DynamicMessageError: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}

/// Messages whose JSON is not an object of their fields. They are known by name and read by the
/// numbers that google gave their fields, whatever a foreign schema says about them.
enum WellKnownType: String {
    case any = "google.protobuf.Any"
    case timestamp = "google.protobuf.Timestamp"
    case duration = "google.protobuf.Duration"
    case fieldMask = "google.protobuf.FieldMask"
    case `struct` = "google.protobuf.Struct"
    case value = "google.protobuf.Value"
    case listValue = "google.protobuf.ListValue"
    case doubleValue = "google.protobuf.DoubleValue"
    case floatValue = "google.protobuf.FloatValue"
    case int64Value = "google.protobuf.Int64Value"
    case uint64Value = "google.protobuf.UInt64Value"
    case int32Value = "google.protobuf.Int32Value"
    case uint32Value = "google.protobuf.UInt32Value"
    case boolValue = "google.protobuf.BoolValue"
    case stringValue = "google.protobuf.StringValue"
    case bytesValue = "google.protobuf.BytesValue"

    /// For the messages that hold one value in field 1.
    var wrapped: FieldType? {
        switch self {
        case .doubleValue: .double
        case .floatValue: .float
        case .int64Value: .int64
        case .uint64Value: .uint64
        case .int32Value: .int32
        case .uint32Value: .uint32
        case .boolValue: .bool
        case .stringValue: .string
        case .bytesValue: .bytes
        default: nil
        }
    }

    static let nullValue = "google.protobuf.NullValue"
}
