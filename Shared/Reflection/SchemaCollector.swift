/// Collects the files of a schema as a server gives them, and tells which are still missing.
///
/// ```swift
/// var collector = SchemaCollector()
/// try collector.add(answer)
/// while let name = collector.nextMissing() { try collector.add(ask(for: name)) }
/// let schema = try collector.schema()
/// ```
package struct SchemaCollector {
    private let limits: SchemaLimits
    private var files: [(name: String, descriptor: ScannedDescriptor)] = []
    private var bytesByName: [String: [UInt8]] = [:]
    private var waiting: [String] = []
    private var (bytes, pieces) = (0, 0)

    package init(limits: SchemaLimits = .standard) { self.limits = limits }

    /// Names of the files that are here, in the order in which they came.
    package var names: [String] { files.map(\.name) }

    /// A file that was imported and not given yet; nil when all are here.
    package mutating func nextMissing() -> String? {
        while let name = waiting.last, bytesByName[name] != nil { waiting.removeLast() }
        return waiting.last
    }

    /// Takes packed FileDescriptorProtos, each scanned before anything is read from it. One that is
    /// here already is dropped.
    /// - Throws: ``SchemaError`` where one may not be read, or all together are too many.
    package mutating func add(_ descriptors: [[UInt8]]) throws(SchemaError) {
        for descriptor in descriptors {
            let scanned = try ScannedDescriptor(descriptor, limits: limits)
            let (name, imports) = try DescriptorReader.head(of: scanned)
            if let other = bytesByName[name] {
                guard other == descriptor else {
                    throw SchemaError("\"\(name.shown)\" was given twice, with different content")
                }
                continue
            }
            bytes += descriptor.count
            pieces += scanned.pieces
            guard files.count < limits.filesMax, bytes <= limits.bytesMax,
                pieces <= limits.piecesMax
            else {
                throw SchemaError(
                    "the schema has more than \(limits.filesMax) files, \(limits.bytesMax) bytes "
                        + "or \(limits.piecesMax) pieces")
            }
            bytesByName[name] = descriptor
            files.append((name, scanned))
            waiting += imports
        }
    }

    /// - Throws: ``SchemaError`` where the files do not fit together.
    package func schema() throws(SchemaError) -> Schema {
        try Schema(files.map(\.descriptor), limits: limits)
    }
}
