import JSON

extension Bool: JSONMapped {
    package var json: JSONValue { .bool(self) }
    package var isJSONDefault: Bool { !self }

    package static func read(json: JSONValue, _ reader: inout JSONReader) -> Bool? {
        if case .bool(let value) = json { return value }
        reader.note(found: json, write: "true or false")
        return nil
    }
}

extension String: JSONMapped {
    package var json: JSONValue { .string(self) }
    package var isJSONDefault: Bool { isEmpty }

    package static func read(json: JSONValue, _ reader: inout JSONReader) -> String? {
        if case .string(let value) = json { return value }
        reader.note(found: json, write: "a string")
        return nil
    }
}

extension Int32: JSONMapped {
    package var json: JSONValue { .integer(Int64(self)) }
}

extension UInt32: JSONMapped {
    package var json: JSONValue { .integer(Int64(self)) }
}

extension Int64: JSONMapped {
    package var json: JSONValue { .string(String(self)) }
}

extension UInt64: JSONMapped {
    package var json: JSONValue { .string(String(self)) }
}

extension JSONMapped where Self: FixedWidthInteger {
    package var isJSONDefault: Bool { self == 0 }

    /// An integer as a number or as a string. A fraction or an exponent is refused even where it
    /// comes to an integer: whoever writes one may have computed in floating point.
    package static func read(json: JSONValue, _ reader: inout JSONReader) -> Self? {
        let value: Self? =
            switch json {
            case .integer(let value): Self(exactly: value)
            case .number(let text), .string(let text): Self(canonical: text)
            case .null, .bool, .array, .object: nil
            }
        if value == nil {
            reader.note(found: json, write: "an integer from \(Self.min) to \(Self.max)")
        }
        return value
    }

    /// Digits with at most a minus sign before them; `Self(_:)` alone would take `+1` and `007`.
    fileprivate init?(canonical text: String) {
        guard let value = Self(text), String(value) == text else { return nil }
        self = value
    }
}

extension Float: JSONMapped {
    package var json: JSONValue { jsonOfFloatingPoint(self, "\(self)") }
    package var isJSONDefault: Bool { self == 0 && sign == .plus }

    package static func read(json: JSONValue, _ reader: inout JSONReader) -> Float? {
        readFloatingPoint(json, &reader)
    }
}

extension Double: JSONMapped {
    package var json: JSONValue { jsonOfFloatingPoint(self, "\(self)") }
    package var isJSONDefault: Bool { self == 0 && sign == .plus }

    package static func read(json: JSONValue, _ reader: inout JSONReader) -> Double? {
        readFloatingPoint(json, &reader)
    }
}

private func jsonOfFloatingPoint<F: BinaryFloatingPoint>(_ value: F, _ text: String) -> JSONValue {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return .string(value < 0 ? "-Infinity" : "Infinity") }
    return .number(text)
}

private func readFloatingPoint<F: BinaryFloatingPoint & LosslessStringConvertible>(
    _ json: JSONValue, _ reader: inout JSONReader
) -> F? {
    switch json {
    case .integer(let value): return F(value)
    case .string("NaN"): return .nan
    case .string("Infinity"): return .infinity
    case .string("-Infinity"): return -.infinity
    case .number(let text), .string(let text):
        // JSON has no other way to write these, and a number too large is not infinity.
        if let value = F(text), value.isFinite, text.utf8.allSatisfy(isOfNumber) { return value }
    case .null, .bool, .array, .object: break
    }
    reader.note(found: json, write: "a number, \"NaN\", \"Infinity\" or \"-Infinity\"")
    return nil
}

private func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
    default: false
    }
}

extension WireEnum {
    /// The name, or the number where this program knows no name.
    package var json: JSONValue {
        for (name, value) in Self.protoNames where value.rawValue == rawValue {
            return .string("\(name)")
        }
        return .integer(Int64(rawValue))
    }

    package var isJSONDefault: Bool { rawValue == 0 }

    package static func read(json: JSONValue, _ reader: inout JSONReader) -> Self? {
        switch json {
        case .string(let text):
            for (name, value) in Self.protoNames where "\(name)" == text { return value }
        case .integer(let number):
            if let number = Int32(exactly: number) { return Self(rawValue: number) }
        case .null, .bool, .number, .array, .object: break
        }
        reader.note(
            found: json, write: protoNames.map { "\($0.name)" }.joined(separator: " or "))
        return nil
    }
}

/// Keys of maps: JSON has only strings.
package protocol JSONKey: Hashable {
    var jsonKey: String { get }
    init?(jsonKey: String)
}

extension String: JSONKey {
    package var jsonKey: String { self }
    package init?(jsonKey: String) { self = jsonKey }
}

extension Bool: JSONKey {
    package var jsonKey: String { self ? "true" : "false" }
    package init?(jsonKey: String) { self.init(jsonKey) }
}

extension JSONKey where Self: FixedWidthInteger & JSONMapped {
    package var jsonKey: String { String(self) }
    package init?(jsonKey: String) { self.init(canonical: jsonKey) }
}

extension Int32: JSONKey {}
extension UInt32: JSONKey {}
extension Int64: JSONKey {}
extension UInt64: JSONKey {}
