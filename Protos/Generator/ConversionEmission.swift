// Conversions between the Swift struct and the C struct.
extension MessageFileEmission {
    func convert(_ message: MessageType) {
        let name = message.name
        out.line()
        out.line("extension \(name.swift): WireMessage {")
        out.indented { out in
            out.line("package static var protoName: String { \"\(name.proto)\" }")
            out.line()
            out.line("package typealias CForm = \(name.c)")
            out.line()
            out.block("package static func initialize(_ c: UnsafeMutablePointer<CForm>)") {
                $0.line("\(name.cFunctions)__init(c)")
            }
            out.line()
            out.call(
                "package static func unpackCForm",
                [
                    "_ bytes: UnsafeRawBufferPointer",
                    "_ allocator: UnsafeMutablePointer<ProtobufCAllocator>",
                ], " -> UnsafeMutablePointer<CForm>? {")
            out.indented { out in
                out.line("let start = bytes.bindMemory(to: UInt8.self).baseAddress")
                out.call(
                    "return \(name.cFunctions)__unpack", ["allocator", "bytes.count", "start"])
            }
            out.line("}")
            out.line()
            out.call(
                "package init",
                ["reading c: UnsafePointer<CForm>", "_ reader: inout WireReader"], " {")
        }
        for member in message.members { read(member) }
        out.indented { out in
            out.line("}")
            out.line()
            out.call(
                "package func write",
                ["to c: UnsafeMutablePointer<CForm>", "_ arena: WireArena"], " {")
        }
        for member in message.members { write(member) }
        out.indented { $0.line("}") }
        out.line("}")
        message.messages.forEach { convert($0) }
    }

    // MARK: From C.

    private func read(_ member: Member) {
        switch member {
        case .field(let field): read(field)
        case .oneof(let oneof): read(oneof)
        }
    }

    private func read(_ field: Field) {
        let property = target(field.names)
        let c = "c.pointee.\(field.names.c)"
        let count = "c.pointee.n_\(field.names.c.dropSuffix("_"))"
        let value = readValue(c, field)
        let element = readValue("$0", field, reader: "$1")
        let type = field.type
        out.bodyIndented { out in
            switch field.shape {
            case .oneofMember: break
            case .plain:
                if case .string = type {
                    out.call("\(property) = reader.string", [c, "\"\(field.label)\""])
                } else {
                    out.assign(property, value)
                }
            case .optional(let cCase):
                out.line("\(property) =")
                out.indented { out in
                    out.line("c.pointee.\(cCase).rawValue == \(field.number)")
                    if case .string = type {
                        out.line("? \(value)")
                        out.line(": nil")
                    } else {
                        out.line("? \(value) : nil")
                    }
                }
            case .repeated:
                if case .message = type {
                    out.call("\(property) = reader.messages", [c, count])
                } else {
                    out.readArray(property, c, count, element)
                }
            case .map(let key, let mapped, _):
                out.call("\(property) = reader.map", [c, count], " { entry, reader in")
                out.indented { out in
                    out.line("(")
                    out.indented {
                        $0.line(readValue("entry.pointee.key", key) + ",")
                        $0.line(readMapValue("entry.pointee.value", mapped))
                    }
                    out.line(")")
                }
                out.line("}")
            }
        }
    }

    private func read(_ oneof: Oneof) {
        let values = oneof.fields.map { ($0, readValue("c.pointee.\($0.names.c)", $0)) }
        out.bodyIndented { out in
            out.line("switch c.pointee.\(oneof.cCase).rawValue {")
            for (field, value) in values {
                let property = target(oneof.names)
                if case .message = field.type {
                    let map = ".map { .\(field.names.swift)($0) }"
                    out.line("case \(field.number):")
                    out.indented { out in
                        out.line("let value: \(valueType(field.type))? = \(value)")
                        out.line("\(property) = value\(map)")
                    }
                } else {
                    out.line("case \(field.number):")
                    out.indented { $0.assign(property, ".\(field.names.swift)(\(value))") }
                }
            }
            out.line("default: \(target(oneof.names)) = nil")
            out.line("}")
        }
    }

    private func readValue(_ c: String, _ field: Field, reader: String = "reader") -> String {
        switch field.type {
        case .bool: "\(c) != 0"
        case .int32, .uint32, .int64, .uint64, .float, .double: c
        case .string: "\(reader).string(\(c), \"\(field.label)\")"
        case .bytes: "\(reader).bytes(\(c))"
        case .message: "\(reader).message(\(c))"
        case .enumeration(let name):
            named(name).isSigned
                ? ".init(rawValue: \(c).rawValue)"
                : ".init(rawValue: Int32(bitPattern: \(c).rawValue))"
        }
    }

    /// An entry without a value has the default value, also where that is a message.
    private func readMapValue(_ c: String, _ field: Field) -> String {
        let value = readValue(c, field)
        if case .message(let name) = field.type { return "\(value) ?? \(named(name).swift)()" }
        return value
    }

    // MARK: To C.

    private func write(_ member: Member) {
        switch member {
        case .field(let field): write(field)
        case .oneof(let oneof): write(oneof)
        }
    }

    private func write(_ field: Field) {
        let property = target(field.names)
        let c = "c.pointee.\(field.names.c)"
        let count = "c.pointee.n_\(field.names.c.dropSuffix("_"))"
        let type = field.type
        let plain = writeValue(property, type)
        let element = writeValue("$0", type)
        let value = writeValue(field.names.swift, type)
        out.bodyIndented { out in
            switch field.shape {
            case .oneofMember: break
            case .plain:
                if case .message = type {
                    let value = writeValue(field.names.swift, type)
                    out.ifLet(field.names.swift, property, ["\(c) = \(value)"])
                } else {
                    out.line("\(c) = \(plain)")
                }
            case .optional(let cCase):
                out.ifLet(
                    field.names.swift, property,
                    ["c.pointee.\(cCase) = .init(rawValue: \(field.number))", "\(c) = \(value)"])
            case .repeated:
                out.line("(\(c), \(count)) =")
                out.indented { out in
                    if case .message = type {
                        out.line("arena.messages(\(property))")
                    } else {
                        out.line("arena.array(\(property)) { \(element) }")
                    }
                }
            case .map(let key, let mapped, let entry):
                out.line("(\(c), \(count)) =")
                out.indented { out in
                    out.call("arena.map", [property, "\(entry.cFunctions)__init"], " {")
                    out.indented { out in
                        out.line("$2.pointee.key = \(writeValue("$0", key.type))")
                        out.line("$2.pointee.value = \(writeValue("$1", mapped.type))")
                    }
                    out.line("}")
                }
            }
        }
    }

    private func write(_ oneof: Oneof) {
        let lines = oneof.fields.map { field in
            (
                field,
                "c.pointee.\(field.names.c) = \(writeValue("value", field.type))"
            )
        }
        out.bodyIndented { out in
            out.line("switch \(target(oneof.names)) {")
            for (field, line) in lines {
                out.line("case .\(field.names.swift)(let value):")
                out.indented {
                    $0.line("c.pointee.\(oneof.cCase) = .init(rawValue: \(field.number))")
                    $0.line(line)
                }
            }
            out.line("case nil: break")
            out.line("}")
        }
    }

    private func writeValue(_ value: String, _ type: ValueType) -> String {
        switch type {
        case .bool: "\(value) ? 1 : 0"
        case .int32, .uint32, .int64, .uint64, .float, .double: value
        case .string: "arena.string(\(value))"
        case .bytes: "arena.bytes(\(value))"
        case .message: "arena.message(\(value))"
        case .enumeration(let name):
            named(name).isSigned
                ? ".init(rawValue: \(value).rawValue)"
                : ".init(rawValue: UInt32(bitPattern: \(value).rawValue))"
        }
    }

    /// `self.` where a parameter of the conversion has the same name.
    func target(
        _ names: MemberNames, taken: Set<String> = ["c", "reader", "arena"]
    ) -> String {
        taken.contains(names.swift) ? "self.\(names.swift)" : names.swift
    }
}

extension SwiftText {
    /// Inside a function of an extension.
    fileprivate func bodyIndented(_ body: (SwiftText) -> Void) {
        indented { $0.indented(body) }
    }

    fileprivate func assign(_ target: String, _ value: String) {
        if fits("\(target) = \(value)") { return line("\(target) = \(value)") }
        line("\(target) =")
        indented { $0.line(value) }
    }

    fileprivate func ifLet(_ name: String, _ property: String, _ lines: [String]) {
        let binding = name == property ? name : "\(name) = \(property)"
        block("if let \(binding)") { out in lines.forEach { out.line($0) } }
    }

    fileprivate func readArray(
        _ property: String, _ c: String, _ count: String, _ element: String
    ) {
        // `$0` alone would not do: the closure takes the reader too.
        let named = element.replacing("$0", with: "value").replacing("$1", with: "reader")
        let readerName = element.contains("$1") ? "reader" : "_"
        call("\(property) = reader.array", [c, count], " { value, \(readerName) in")
        indented { $0.line(named) }
        line("}")
    }
}
