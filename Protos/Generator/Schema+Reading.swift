import CDescriptors

private typealias CFile = Google__Protobuf__FileDescriptorProto
private typealias CMessage = Google__Protobuf__DescriptorProto
private typealias CEnum = Google__Protobuf__EnumDescriptorProto

extension Schema {
    /// Reads the set as protoc wrote it, and refuses what the conversions could not carry.
    init(_ set: DescriptorSet) throws(GeneratorError) {
        types = TypeNames(set).byFullName
        for file in set.files {
            var reader = SchemaReader(file: file.pointee, types: types)
            files.append(try reader.read())
        }
        for file in files { file.messages.forEach { index($0) } }
        try refuseRecursion()
    }

    private mutating func index(_ message: MessageType) {
        messages[message.name.proto] = message
        message.messages.forEach { index($0) }
    }

    /// protobuf-c has no depth limit: a message that can hold itself lets 3 KB of input overrun
    /// a stack, and a Swift struct cannot hold itself anyway.
    private func refuseRecursion() throws(GeneratorError) {
        for name in messages.keys.sorted() {
            var path = [name]
            if let cycle = cycle(&path) {
                throw GeneratorError(
                    "\(cycle.joined(separator: " → ")): no message may contain itself; "
                        + "write a flat list with parent indices")
            }
        }
    }

    private func cycle(_ path: inout [String]) -> [String]? {
        for name in messages[path[path.count - 1]]?.messageNames ?? [] {
            if path.contains(name) { return path + [name] }
            path.append(name)
            if let cycle = cycle(&path) { return cycle }
            path.removeLast()
        }
        return nil
    }
}

extension MessageType {
    /// Messages that a field of this one holds.
    fileprivate var messageNames: [String] {
        fields.flatMap { field -> [ValueType] in
            if case .map(_, let value, _) = field.shape { [value.type] } else { [field.type] }
        }.compactMap { if case .message(let name) = $0 { name } else { nil } }
    }

    var fields: [Field] {
        members.flatMap {
            switch $0 {
            case .field(let field): [field]
            case .oneof(let oneof): oneof.fields
            }
        }
    }
}

/// Reads one file.
private struct SchemaReader {
    let file: CFile
    let types: [String: NamedType]
    let comments: Comments

    init(file: CFile, types: [String: NamedType]) {
        self.file = file
        self.types = types
        comments = Comments(file)
    }

    mutating func read() throws(GeneratorError) -> ProtoFile {
        guard text(file.syntax) == "proto3" else {
            throw GeneratorError("\(text(file.name)): write syntax = \"proto3\"")
        }
        let scope = text(file.package)
        var result = ProtoFile(
            name: text(file.name), package: scope, comment: comments.ofFile)
        for (index, c) in pointers(file.message_type, file.n_message_type).enumerated() {
            result.messages.append(try message(c.pointee, in: scope, path: [4, Int32(index)]))
        }
        for (index, c) in pointers(file.enum_type, file.n_enum_type).enumerated() {
            result.enums.append(try enumType(c.pointee, in: scope, path: [5, Int32(index)]))
        }
        for (index, c) in pointers(file.service, file.n_service).enumerated() {
            result.services.append(try service(c.pointee, in: scope, path: [6, Int32(index)]))
        }
        return result
    }

    private func message(
        _ c: CMessage, in scope: String, path: [Int32]
    ) throws(GeneratorError) -> MessageType {
        let fullName = scope + "." + text(c.name)
        var result = MessageType(
            name: try type(fullName), comment: comments[path],
            isMapEntry: c.options?.pointee.map_entry == 1)
        for (index, inner) in pointers(c.nested_type, c.n_nested_type).enumerated() {
            result.messages.append(
                try message(inner.pointee, in: fullName, path: path + [3, Int32(index)]))
        }
        for (index, inner) in pointers(c.enum_type, c.n_enum_type).enumerated() {
            result.enums.append(
                try enumType(inner.pointee, in: fullName, path: path + [4, Int32(index)]))
        }
        let entries = result.messages.filter(\.isMapEntry)
        result.messages.removeAll(where: \.isMapEntry)
        let fields = FieldReader(
            c: c, fullName: fullName, package: text(file.package), path: path, types: types,
            comments: comments, entries: entries)
        result.members = try fields.members()
        return result
    }

    private func enumType(
        _ c: CEnum, in scope: String, path: [Int32]
    ) throws(GeneratorError) -> EnumType {
        let name = try type(scope + "." + text(c.name))
        var numbers: Set<Int32> = []
        var cases: [EnumType.Case] = []
        for (index, value) in pointers(c.value, c.n_value).enumerated() {
            let proto = text(value.pointee.name)
            guard numbers.insert(value.pointee.number).inserted else {
                throw GeneratorError("\(name.proto).\(proto): a second name for one number")
            }
            cases.append(
                EnumType.Case(
                    proto: proto, swift: Names.enumCase(proto, of: text(c.name)),
                    number: value.pointee.number, comment: comments[path + [2, Int32(index)]]))
        }
        return EnumType(name: name, comment: comments[path], cases: cases)
    }

    private func service(
        _ c: Google__Protobuf__ServiceDescriptorProto, in scope: String, path: [Int32]
    ) throws(GeneratorError) -> Service {
        let fullName = scope + "." + text(c.name)
        var methods: [Service.Method] = []
        for (index, method) in pointers(c.method, c.n_method).enumerated() {
            let method = method.pointee
            methods.append(
                Service.Method(
                    name: text(method.name),
                    request: text(method.input_type).dropPrefix("."),
                    response: text(method.output_type).dropPrefix("."),
                    shape: Service.Shape(
                        requestsStream: method.client_streaming == 1,
                        responsesStream: method.server_streaming == 1),
                    comment: comments[path + [2, Int32(index)]]))
        }
        return Service(
            name: text(c.name), fullName: fullName, comment: comments[path], methods: methods)
    }

    private func type(_ fullName: String) throws(GeneratorError) -> NamedType {
        guard let type = types[fullName] else {
            throw GeneratorError("\(fullName) is not in the descriptor set; use --include_imports")
        }
        return type
    }
}
