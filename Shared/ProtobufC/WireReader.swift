import CProtobufC

/// Copies C values into Swift ones; what generated `init(reading:_:)` calls, by kind of field.
///
/// The first string that is not valid UTF-8 is remembered and the reading goes on: one check at
/// the end costs less than one after each field.
@usableFromInline
package struct WireReader {
    @usableFromInline var invalidField: StaticString?

    @inlinable
    package init() {}

    /// Throws if any string so far was not valid UTF-8.
    @usableFromInline
    func check() throws(UnpackError) {
        if let invalidField { throw .invalidUTF8(field: "\(invalidField)") }
    }

    package mutating func string(_ value: ProtobufCBinaryData, _ field: StaticString) -> String {
        guard value.len > 0 else { return "" }
        let bytes = UnsafeBufferPointer(start: value.data, count: value.len)
        if Self.isASCII(bytes) {
            return String(copying: unsafe UTF8Span(unchecked: bytes.span, isKnownASCII: true))
        }
        // Half the time of `String(validating:as:)`.
        guard let valid = try? UTF8Span(validating: bytes.span) else {
            if invalidField == nil { invalidField = field }
            return ""
        }
        return String(copying: valid)
    }

    /// Most texts are; told eight bytes at a time, in less than half the time of ``UTF8Span``.
    @inline(__always)
    private static func isASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let bytes = UnsafeRawBufferPointer(text)
        guard bytes.count >= 8 else { return bytes.allSatisfy { $0 < 0x80 } }
        func word(at offset: Int) -> UInt64 {
            bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        }
        // The last eight, whatever of them was seen before.
        var sum = word(at: bytes.count - 8)
        for offset in stride(from: 0, to: bytes.count - 8, by: 8) { sum |= word(at: offset) }
        return sum & 0x8080_8080_8080_8080 == 0
    }

    package func bytes(_ value: ProtobufCBinaryData) -> [UInt8] {
        Array(UnsafeBufferPointer(start: value.data, count: value.len))
    }

    @inlinable
    package mutating func message<M: CConvertible>(_ c: UnsafeMutablePointer<M.CForm>?) -> M? {
        guard let c else { return nil }
        return M(reading: c, &self)
    }

    /// A Swift array, made element by element.
    @inlinable
    package mutating func array<C, T>(
        _ start: UnsafeMutablePointer<C>?, _ count: Int,
        _ element: (C, inout WireReader) -> T
    ) -> [T] {
        guard let start, count > 0 else { return [] }
        return [T](unsafeUninitializedCapacity: count) { buffer, initialized in
            for index in 0..<count {
                buffer.initializeElement(at: index, to: element(start[index], &self))
            }
            initialized = count
        }
    }

    @inlinable
    package mutating func messages<M: CConvertible>(
        _ start: UnsafeMutablePointer<UnsafeMutablePointer<M.CForm>?>?, _ count: Int
    ) -> [M] {
        array(start, count) { c, reader in
            // protobuf-c never leaves a hole in a repeated field that it unpacked.
            guard let c else { return M() }
            return M(reading: c, &reader)
        }
    }

    /// A map; where a key stands twice, the last one counts, as protobuf has it.
    @inlinable
    package mutating func map<Entry, Key: Hashable, Value>(
        _ start: UnsafeMutablePointer<UnsafeMutablePointer<Entry>?>?, _ count: Int,
        _ pair: (UnsafeMutablePointer<Entry>, inout WireReader) -> (Key, Value)
    ) -> [Key: Value] {
        guard let start, count > 0 else { return [:] }
        var result: [Key: Value] = [:]
        result.reserveCapacity(count)
        for index in 0..<count {
            guard let entry = start[index] else { continue }
            let (key, value) = pair(entry, &self)
            result[key] = value
        }
        return result
    }
}
