/// Files that fit together: every type that one of them names is declared in one of them, once.
///
/// Types may contain themselves, directly or through others; whoever follows them counts levels.
package struct Schema: Sendable {
    /// In the order in which they were given.
    package let files: [FileSchema]
    package private(set) var messages: [String: MessageSchema] = [:]
    package private(set) var enums: [String: EnumSchema] = [:]
    package private(set) var services: [String: ServiceSchema] = [:]
    /// The file that declares a name, by index; methods too: `a.v1.Loans.GetLoan`.
    private var fileBySymbol: [String: Int] = [:]

    /// - Throws: ``SchemaError`` where files contradict themselves or each other, or one is missing.
    package init(
        _ descriptors: [ScannedDescriptor], limits: SchemaLimits = .standard
    ) throws(SchemaError) {
        let (bytes, pieces) = descriptors.reduce((0, 0)) {
            ($0.0 + $1.bytes.count, $0.1 + $1.pieces)
        }
        guard descriptors.count <= limits.filesMax, bytes <= limits.bytesMax,
            pieces <= limits.piecesMax
        else {
            throw SchemaError(
                "the schema has \(descriptors.count) files, \(bytes) bytes, \(pieces) pieces; at "
                    + "most \(limits.filesMax), \(limits.bytesMax) and \(limits.piecesMax) are read"
            )
        }
        var files: [FileSchema] = []
        for descriptor in descriptors { files.append(try DescriptorReader.read(descriptor)) }
        self.files = files
        try SchemaChecks.imports(of: files)
        for (index, file) in files.enumerated() { try declare(file, index) }
        for file in files {
            for message in file.messages { try SchemaChecks.check(message, in: file, self) }
            for service in file.services { try SchemaChecks.check(service, in: file, self) }
            for type in file.enums { try SchemaChecks.check(type, in: file) }
        }
    }

    /// The file that declares a service, method, message or enum; nil where none does.
    package func file(declaring symbol: String) -> FileSchema? {
        fileBySymbol[symbol].map { files[$0] }
    }

    /// Names that end in what somebody wrote: `Loan` finds `qingke.finance.v1.Loan`. Sorted.
    package func symbols(endingIn words: String) -> [String] {
        fileBySymbol.keys.filter { $0 == words || $0.hasSuffix(".\(words)") }.sorted()
    }

    /// Key and value of a field that is a map; nil for every other field.
    func mapEntry(of field: FieldSchema) -> (key: FieldSchema, value: FieldSchema)? {
        guard field.isRepeated, case .message(let name) = field.type, let entry = messages[name],
            entry.isMapEntry, let key = entry.field(numbered: 1),
            let value = entry.field(numbered: 2)
        else { return nil }
        return (key, value)
    }

    private mutating func declare(_ file: FileSchema, _ index: Int) throws(SchemaError) {
        for message in file.messages { try declare(message, file, index) }
        for type in file.enums { try declare(type, file, index) }
        for service in file.services {
            try claim(service.fullName, file, index)
            services[service.fullName] = service
            for method in service.methods {
                try claim("\(service.fullName).\(method.name)", file, index)
            }
        }
    }

    private mutating func declare(
        _ message: MessageSchema, _ file: FileSchema, _ index: Int
    ) throws(SchemaError) {
        try claim(message.fullName, file, index)
        messages[message.fullName] = message
        for inner in message.messages { try declare(inner, file, index) }
        for type in message.enums { try declare(type, file, index) }
    }

    private mutating func declare(
        _ type: EnumSchema, _ file: FileSchema, _ index: Int
    ) throws(SchemaError) {
        try claim(type.fullName, file, index)
        enums[type.fullName] = type
    }

    private mutating func claim(
        _ symbol: String, _ file: FileSchema, _ index: Int
    ) throws(SchemaError) {
        guard SchemaChecks.isName(symbol, dotted: true) else {
            throw SchemaError("\(file.name): \"\(symbol.shown)\" is no name")
        }
        if let other = fileBySymbol.updateValue(index, forKey: symbol) {
            throw SchemaError(
                "\(symbol) is declared twice, in \(files[other].name) and in \(file.name)")
        }
    }
}
