/// What protoc would have refused. A foreign descriptor need not come from protoc.
enum SchemaChecks {
    // MARK: Files

    /// Every file is here once, with what it imports, and none imports itself in the end.
    static func imports(of files: [FileSchema]) throws(SchemaError) {
        var waiting: [String: Int] = [:]
        var importers: [String: [String]] = [:]
        for file in files {
            guard isFileName(file.name) else {
                throw SchemaError("\"\(file.name.shown)\" is no name of a file")
            }
            guard waiting.updateValue(file.imports.count, forKey: file.name) == nil else {
                throw SchemaError("\(file.name) is there twice")
            }
            for name in file.imports { importers[name, default: []].append(file.name) }
        }
        for file in files {
            for name in file.imports where waiting[name] == nil {
                throw SchemaError("\(file.name) imports \"\(name.shown)\", which is not there")
            }
        }
        // Files whose imports all came before are taken away, until only cycles are left.
        var ready = files.map(\.name).filter { waiting[$0] == 0 }
        while let name = ready.popLast() {
            waiting[name] = nil
            for importer in importers[name] ?? [] {
                // All names are of files that are here.
                waiting[importer]! -= 1
                if waiting[importer] == 0 { ready.append(importer) }
            }
        }
        guard waiting.isEmpty else {
            throw SchemaError(
                "files import each other in a circle: "
                    + waiting.keys.sorted().prefix(10).joined(separator: ", "))
        }
    }

    // MARK: Types

    /// The message and all that is declared inside it, so deep as the scan allowed.
    static func check(
        _ message: MessageSchema, in file: FileSchema, _ schema: Schema
    ) throws(SchemaError) {
        var names: Set<String> = []
        var numbers: Set<UInt32> = []
        for field in message.fields {
            let label = "\(file.name): \(message.fullName).\(field.name.shown)"
            guard isName(field.name, dotted: false), isJSONName(field.jsonName) else {
                throw SchemaError("\(label) is no name of a field")
            }
            guard (1..<1 << 29).contains(field.number) else {
                throw SchemaError("\(label) has no number from 1 to 536870911")
            }
            guard names.insert(field.name).inserted, numbers.insert(field.number).inserted else {
                throw SchemaError("\(label) has the name or number of another field")
            }
            if let oneof = field.oneof, !message.oneofs.indices.contains(oneof) || field.isRepeated
            {
                throw SchemaError("\(label) is in a oneof that is not there, or is repeated")
            }
            try checkType(of: field, label, schema)
        }
        if message.isMapEntry { try checkEntry(message, file) }
        for name in message.oneofs where !isName(name, dotted: false) {
            throw SchemaError("\(file.name): \(message.fullName): \"\(name.shown)\" is no name")
        }
        for inner in message.messages { try check(inner, in: file, schema) }
        for type in message.enums { try check(type, in: file) }
    }

    private static func checkType(
        of field: FieldSchema, _ label: String, _ schema: Schema
    ) throws(SchemaError) {
        switch field.type {
        case .message(let name), .group(let name):
            guard schema.messages[name] != nil else {
                throw SchemaError("\(label): \"\(name.shown)\" is no message here")
            }
        case .enumeration(let name):
            guard schema.enums[name] != nil else {
                throw SchemaError("\(label): \"\(name.shown)\" is no enum here")
            }
        default: break
        }
    }

    private static func checkEntry(
        _ message: MessageSchema, _ file: FileSchema
    ) throws(SchemaError) {
        let key = message.field(numbered: 1)
        let value = message.field(numbered: 2)
        guard message.fields.count == 2, let key, let value, key.name == "key",
            value.name == "value", !key.isRepeated, !value.isRepeated, isKey(key.type)
        else {
            throw SchemaError(
                "\(file.name): \(message.fullName) is an entry of a map, and has not one `key` = 1 "
                    + "of an integer, bool or string and one `value` = 2")
        }
    }

    private static func isKey(_ type: FieldType) -> Bool {
        switch type {
        case .double, .float, .bytes, .message, .group, .enumeration: false
        default: true
        }
    }

    static func check(_ type: EnumSchema, in file: FileSchema) throws(SchemaError) {
        guard !type.values.isEmpty else {
            throw SchemaError("\(file.name): \(type.fullName) has no value")
        }
        for value in type.values where !isName(value.name, dotted: false) {
            throw SchemaError(
                "\(file.name): \(type.fullName): \"\(value.name.shown)\" is no name")
        }
    }

    static func check(
        _ service: ServiceSchema, in file: FileSchema, _ schema: Schema
    ) throws(SchemaError) {
        for method in service.methods {
            for name in [method.request, method.response] where schema.messages[name] == nil {
                throw SchemaError(
                    "\(file.name): \(service.fullName).\(method.name): "
                        + "\"\(name.shown)\" is no message here")
            }
        }
    }

    // MARK: Names

    /// Letters, digits and `_`, no digit first. Names are printed: nothing else may be in them.
    static func isName(_ name: String, dotted: Bool) -> Bool {
        var isFirst = true
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "_"):
                isFirst = false
            case UInt8(ascii: "0")...UInt8(ascii: "9") where !isFirst: break
            case UInt8(ascii: ".") where dotted && !isFirst: isFirst = true
            default: return false
            }
        }
        return !isFirst
    }

    private static func isFileName(_ name: String) -> Bool {
        !name.isEmpty && !name.unicodeScalars.contains(where: \.isControl)
    }

    /// An author may choose it freely.
    private static func isJSONName(_ name: String) -> Bool {
        !name.unicodeScalars.contains(where: \.isControl)
    }
}
