/// The Swift file of one `.proto` file: its enums and structs, then their conversions.
struct MessageFileEmission {
    let schema: Schema
    let cModule: String
    let out: SwiftText

    func text(of file: ProtoFile) -> String {
        out.line()
        for module in [cModule, "JSON", "ProtobufC"].sorted() { out.line("import \(module)") }
        for type in file.enums {
            out.line()
            declare(type)
        }
        for message in file.messages {
            out.line()
            declare(message)
        }
        file.messages.forEach { convert($0) }
        file.messages.forEach { mapToJSON($0) }
        return out.text
    }

    private func declare(_ message: MessageType) {
        out.documentation(message.comment)
        out.line("package struct \(message.name.swiftShort): Hashable, Sendable {")
        out.depth += 1
        declareBody(of: message)
        out.depth -= 1
        out.line("}")
    }

    private func declareBody(of message: MessageType) {
        for member in message.members { declare(member) }
        if !message.members.isEmpty { out.line() }
        declareInitialiser(of: message)
        for type in message.enums {
            out.line()
            declare(type)
        }
        for inner in message.messages {
            out.line()
            declare(inner)
        }
        for case .oneof(let oneof) in message.members {
            out.line()
            declare(oneof)
        }
    }

    private func declare(_ member: Member) {
        switch member {
        case .field(let field):
            out.documentation(field.comment)
            out.line("package var \(field.names.swift): \(propertyType(field))")
        case .oneof(let oneof):
            out.line("/// At most one of these is set.")
            out.line("package var \(oneof.names.swift): \(oneof.swiftType)?")
        }
    }

    private func declare(_ oneof: Oneof) {
        out.block("package enum \(oneof.swiftType): Hashable, Sendable") { out in
            for field in oneof.fields {
                out.documentation(field.comment)
                out.line("case \(field.names.swift)(\(valueType(field.type)))")
            }
        }
    }

    private func declareInitialiser(of message: MessageType) {
        if message.members.isEmpty { return out.line("package init() {}") }
        let parameters = message.members.map { member in
            switch member {
            case .field(let field):
                "\(field.names.swift): \(propertyType(field)) = \(defaultValue(field))"
            case .oneof(let oneof): "\(oneof.names.swift): \(oneof.swiftType)? = nil"
            }
        }
        out.call("package init", parameters, " {")
        out.indented { out in
            for member in message.members {
                let name =
                    switch member {
                    case .field(let field): field.names.swift
                    case .oneof(let oneof): oneof.names.swift
                    }
                out.line("self.\(name.unescaped) = \(name)")
            }
        }
        out.line("}")
        out.line()
        // The protocol asks for it by itself.
        out.line("package init() { self.init(\(defaultArgument(of: message))) }")
    }

    /// One argument, so that the memberwise initialiser is chosen and not `init()` itself.
    private func defaultArgument(of message: MessageType) -> String {
        switch message.members[0] {
        case .field(let field): "\(field.names.swift.unescaped): \(defaultValue(field))"
        case .oneof(let oneof): "\(oneof.names.swift.unescaped): nil"
        }
    }
}

// Types and defaults in Swift.
extension MessageFileEmission {
    func valueType(_ type: ValueType) -> String {
        switch type {
        case .bool: "Bool"
        case .int32: "Int32"
        case .uint32: "UInt32"
        case .int64: "Int64"
        case .uint64: "UInt64"
        case .float: "Float"
        case .double: "Double"
        case .string: "String"
        case .bytes: "[UInt8]"
        case .message(let name), .enumeration(let name): named(name).swift
        }
    }

    func propertyType(_ field: Field) -> String {
        let value = valueType(field.type)
        switch field.shape {
        case .plain: if case .message = field.type { return value + "?" } else { return value }
        case .optional: return value + "?"
        case .repeated: return "[\(value)]"
        case .map(let key, let value, _):
            return "[\(valueType(key.type)): \(valueType(value.type))]"
        case .oneofMember: return value
        }
    }

    private func defaultValue(_ field: Field) -> String {
        switch field.shape {
        case .optional, .oneofMember: return "nil"
        case .repeated: return "[]"
        case .map: return "[:]"
        case .plain: break
        }
        switch field.type {
        case .bool: return "false"
        case .int32, .uint32, .int64, .uint64, .float, .double: return "0"
        case .string: return "\"\""
        case .bytes: return "[]"
        case .message: return "nil"
        case .enumeration(let name): return "." + Names.escaped(named(name).zeroCase)
        }
    }

    /// Every name that a field refers to is in the set: the schema was read from a whole one.
    func named(_ fullName: String) -> NamedType { schema.types[fullName]! }
}

extension String {
    /// `self.default` needs no backticks.
    fileprivate var unescaped: String { filter { $0 != "`" } }
}
