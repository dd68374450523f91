/// Types and services as the text of a `.proto` file, comments included. Options and reserved
/// names are left out.
package struct ProtoText {
    private var lines: [String] = []
    private var depth = 0
    private let schema: Schema

    /// A service, method, message or enum with the file and package that it is from; nil where the
    /// schema has no such name.
    package static func of(_ symbol: String, in schema: Schema) -> String? {
        guard let file = schema.file(declaring: symbol) else { return nil }
        var text = ProtoText(schema: schema)
        text.line("// \(file.name)")
        if !file.package.isEmpty { text.line("package \(file.package);") }
        text.line("")
        if let message = schema.messages[symbol] {
            text.declare(message)
        } else if let type = schema.enums[symbol] {
            text.declare(type)
        } else if let service = schema.services[symbol] {
            text.declare(service)
        } else {
            for service in file.services {
                for method in service.methods where "\(service.fullName).\(method.name)" == symbol {
                    text.declare(method)
                }
            }
        }
        return text.lines.map { $0 + "\n" }.joined()
    }

    private init(schema: Schema) { self.schema = schema }

    private mutating func declare(_ service: ServiceSchema) {
        comment(service.comment)
        block("service \(service.fullName.lastWord)") { text in
            for method in service.methods { text.declare(method) }
        }
    }

    private mutating func declare(_ method: MethodSchema) {
        comment(method.comment)
        line("rpc \(method.name)\(method.signature);")
    }

    private mutating func declare(_ message: MessageSchema) {
        comment(message.comment)
        block("message \(message.fullName.lastWord)") { text in
            for type in message.enums { text.declare(type) }
            for inner in message.messages where !inner.isMapEntry { text.declare(inner) }
            var written: Set<Int> = []
            for field in message.fields {
                guard let oneof = field.writtenOneof else {
                    text.declare(field)
                    continue
                }
                guard written.insert(oneof).inserted else { continue }
                text.block("oneof \(message.oneofs[oneof])") { text in
                    for member in message.fields where member.writtenOneof == oneof {
                        text.declare(member)
                    }
                }
            }
        }
    }

    private mutating func declare(_ field: FieldSchema) {
        comment(field.comment)
        let type =
            if let (key, value) = schema.mapEntry(of: field) {
                "map<\(key.type.text), \(value.type.text)>"
            } else if field.isRepeated {
                "repeated \(field.type.text)"
            } else if field.isRequired {
                "required \(field.type.text)"
            } else if field.isProto3Optional {
                "optional \(field.type.text)"
            } else {
                field.type.text
            }
        line("\(type) \(field.name) = \(field.number);")
    }

    private mutating func declare(_ type: EnumSchema) {
        comment(type.comment)
        block("enum \(type.fullName.lastWord)") { text in
            for value in type.values {
                text.comment(value.comment)
                text.line("\(value.name) = \(value.number);")
            }
        }
    }

    private mutating func block(_ head: String, _ body: (inout ProtoText) -> Void) {
        line("\(head) {")
        depth += 1
        body(&self)
        depth -= 1
        line("}")
    }

    private mutating func comment(_ comment: String) {
        var parts = comment.split(separator: "\n", omittingEmptySubsequences: false)
        if parts.last?.isEmpty == true { parts.removeLast() }
        for part in parts {
            line(
                "//"
                    + String(String.UnicodeScalarView(part.unicodeScalars.filter { !$0.isControl }))
            )
        }
    }

    private mutating func line(_ text: String) {
        lines.append(text.isEmpty ? "" : String(repeating: "  ", count: depth) + text)
    }
}

extension String {
    /// `Loan` of `qingke.finance.v1.Loan`.
    package var lastWord: String { split(separator: ".").last.map(String.init) ?? self }
}
