/// A packed `google.protobuf.FileDescriptorProto` of somebody else that may be read: it nests no
/// deeper than a stack bears, and has no more pieces than memory does.
///
/// A message type may stand inside another, so that a descriptor of 20 KB can nest ten thousand
/// levels deep: whoever unpacks it by recursion, as protobuf-c does, overruns the stack. The scan
/// follows lengths with a list of its own, and makes nothing of what it sees.
package struct ScannedDescriptor: Sendable {
    let bytes: [UInt8]
    /// Fields at all levels: what reading it will cost.
    let pieces: Int

    /// - Throws: ``SchemaError`` for bytes that are too many, too deep, or no message.
    package init(_ bytes: [UInt8], limits: SchemaLimits = .standard) throws(SchemaError) {
        guard bytes.count <= limits.bytesMax else {
            throw SchemaError(
                "a descriptor has \(bytes.count) bytes; at most \(limits.bytesMax) are read")
        }
        self.bytes = bytes
        do throws(WireFormatError) {
            pieces = try Self.scan(bytes, limits)
        } catch {
            throw SchemaError(
                "what should be a FileDescriptorProto of \(bytes.count) bytes: "
                    + error.description)
        }
    }

    /// What a level is of, by the message of descriptor.proto.
    private enum Level {
        case file, message, enumeration, service, sourceInfo, leaf

        /// The level that begins in a field; nil where its inside is text, or never read.
        func inside(_ field: UInt32) -> Level? {
            switch (self, field) {
            case (.file, 4), (.message, 3): .message
            case (.file, 5), (.message, 4): .enumeration
            case (.file, 6): .service
            case (.file, 9): .sourceInfo
            case (.message, 2), (.message, 8), (.enumeration, 2), (.service, 2), (.sourceInfo, 1):
                .leaf
            default: nil
            }
        }
    }

    private static func scan(
        _ bytes: [UInt8], _ limits: SchemaLimits
    ) throws(WireFormatError) -> Int {
        var open = [(fields: WireFields(bytes[...]), level: Level.file)]
        var pieces = 0
        while let top = open.indices.last {
            guard let field = try open[top].fields.next() else {
                open.removeLast()
                continue
            }
            pieces += 1
            guard pieces <= limits.piecesMax else {
                throw WireFormatError(
                    offset: 0, message: "it has more than \(limits.piecesMax) pieces")
            }
            guard case .bytes(let inside) = field.value,
                let level = open[top].level.inside(field.number)
            else { continue }
            guard open.count <= limits.depthMax else {
                throw WireFormatError(
                    offset: inside.startIndex,
                    message: "message types nest deeper than \(limits.depthMax) levels")
            }
            open.append((WireFields(inside), level))
        }
        return pieces
    }
}

/// How much of a foreign schema is read.
package struct SchemaLimits: Hashable, Sendable {
    /// How deep message types may stand inside each other.
    package var depthMax = 32
    /// Bytes of all files together.
    package var bytesMax = 16 << 20
    /// Fields of all descriptors together.
    package var piecesMax = 400_000
    /// Files.
    package var filesMax = 1000

    package init() {}

    /// Room for the largest schemas that are in use.
    package static let standard = SchemaLimits()
}

/// Why a schema cannot be used: what is wrong with it, and where.
package struct SchemaError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}
