import CDescriptors

extension Contract {
    /// Reads the set as protoc wrote it.
    init(_ set: DescriptorSet) {
        files = set.files.map(\.pointee).map { c in
            let package = text(c.package)
            var file = File(name: text(c.name), package: package)
            for message in pointers(c.message_type, c.n_message_type) {
                file.add(message.pointee, in: package)
            }
            for type in pointers(c.enum_type, c.n_enum_type) { file.add(type.pointee, in: package) }
            for service in pointers(c.service, c.n_service) {
                file.add(service.pointee, in: package)
            }
            return file
        }
    }
}

extension Contract.File {
    fileprivate mutating func add(_ c: Google__Protobuf__DescriptorProto, in scope: String) {
        let name = Self.name(text(c.name), in: scope)
        let nested = pointers(c.nested_type, c.n_nested_type).map(\.pointee)
        let maps = nested.filter { $0.options?.pointee.map_entry == 1 }
            .map { (Self.name(text($0.name), in: name), $0) }
        var type = Contract.TypeEntry(kind: .message, name: name)
        type.members = pointers(c.field, c.n_field).map {
            .field(Contract.Field($0.pointee, of: c, maps: Dictionary(uniqueKeysWithValues: maps)))
        }
        // The descriptor of a message ends a range with the number after it.
        type.reservedNumbers = pointers(c.reserved_range, c.n_reserved_range).map {
            $0.pointee.start...($0.pointee.end - 1)
        }
        type.reservedNames = (0..<c.n_reserved_name).map { text(c.reserved_name[$0]) }
        types.append(type)
        for message in nested where message.options?.pointee.map_entry != 1 {
            add(message, in: name)
        }
        for nestedEnum in pointers(c.enum_type, c.n_enum_type) { add(nestedEnum.pointee, in: name) }
    }

    fileprivate mutating func add(_ c: Google__Protobuf__EnumDescriptorProto, in scope: String) {
        var type = Contract.TypeEntry(kind: .enum, name: Self.name(text(c.name), in: scope))
        type.members = pointers(c.value, c.n_value).map {
            .value(number: $0.pointee.number, name: text($0.pointee.name))
        }
        type.reservedNumbers = pointers(c.reserved_range, c.n_reserved_range).map {
            $0.pointee.start...$0.pointee.end
        }
        type.reservedNames = (0..<c.n_reserved_name).map { text(c.reserved_name[$0]) }
        types.append(type)
    }

    fileprivate mutating func add(_ c: Google__Protobuf__ServiceDescriptorProto, in scope: String) {
        var type = Contract.TypeEntry(kind: .service, name: Self.name(text(c.name), in: scope))
        type.members = pointers(c.method, c.n_method).map(\.pointee).map { method in
            let request = text(method.input_type).dropPrefix(".")
            let response = text(method.output_type).dropPrefix(".")
            return .method(
                name: text(method.name),
                request: method.client_streaming == 1 ? "stream \(request)" : request,
                response: method.server_streaming == 1 ? "stream \(response)" : response)
        }
        types.append(type)
    }

    private static func name(_ name: String, in scope: String) -> String {
        scope.isEmpty ? name : "\(scope).\(name)"
    }
}

extension Contract.Field {
    fileprivate init(
        _ c: Google__Protobuf__FieldDescriptorProto, of message: Google__Protobuf__DescriptorProto,
        maps: [String: Google__Protobuf__DescriptorProto]
    ) {
        let isRepeated =
            c.label == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__LABEL__LABEL_REPEATED
        let isOptional = c.proto3_optional == 1
        var (label, type) = (isRepeated ? "repeated" : isOptional ? "optional" : "", c.typeText)
        if let entry = maps[type] {
            let fields = pointers(entry.field, entry.n_field)
            label = ""
            type = "map<\(fields.map(\.pointee.typeText).joined(separator: ","))>"
        }
        // protoc wraps a field with `optional` in a oneof of its own, which is no one's contract.
        let isInOneof = c.has_oneof_index == 1 && !isOptional
        let oneofs = pointers(message.oneof_decl, message.n_oneof_decl)
        self.init(
            number: c.number, name: text(c.name), jsonName: text(c.json_name), label: label,
            type: type, oneof: isInOneof ? text(oneofs[Int(c.oneof_index)].pointee.name) : "")
    }
}

extension Google__Protobuf__FieldDescriptorProto {
    /// As it is written in the `.proto` file, a type of one's own with its package: `sint32` and
    /// `int32` are the same in Swift and differ on the wire.
    fileprivate var typeText: String {
        Self.scalars[type.rawValue] ?? text(type_name).dropPrefix(".")
    }

    /// By descriptor.proto's number of the type.
    private static let scalars: [UInt32: String] = [
        1: "double", 2: "float", 3: "int64", 4: "uint64", 5: "int32", 6: "fixed64", 7: "fixed32",
        8: "bool", 9: "string", 12: "bytes", 13: "uint32", 15: "sfixed32", 16: "sfixed64",
        17: "sint32", 18: "sint64",
    ]
}
