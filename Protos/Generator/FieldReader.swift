import CDescriptors

/// Reads the fields of one message.
struct FieldReader {
    let c: Google__Protobuf__DescriptorProto
    let fullName: String
    let package: String
    let path: [Int32]
    let types: [String: NamedType]
    let comments: Comments
    /// Entries of the message's map fields.
    let entries: [MessageType]

    /// The stored properties in the order of the file; a oneof stands where its first field does.
    func members() throws(GeneratorError) -> [Member] {
        var result: [Member] = []
        var doneOneofs: Set<Int32> = []
        let cFields = pointers(c.field, c.n_field)
        for (index, cField) in cFields.enumerated() {
            let field = cField.pointee
            guard field.has_oneof_index == 1, field.proto3_optional == 0 else {
                result.append(.field(try read(field, index)))
                continue
            }
            guard doneOneofs.insert(field.oneof_index).inserted else { continue }
            var fields: [Field] = []
            for (index, cField) in cFields.enumerated()
            where cField.pointee.has_oneof_index == 1
                && cField.pointee.oneof_index == field.oneof_index
            {
                fields.append(try read(cField.pointee, index))
            }
            result.append(.oneof(try oneof(Int(field.oneof_index), fields)))
        }
        return result
    }

    private func oneof(_ index: Int, _ fields: [Field]) throws(GeneratorError) -> Oneof {
        let name = text(pointers(c.oneof_decl, c.n_oneof_decl)[index].pointee.name)
        return Oneof(
            names: try names(name), swiftType: Names.type(name), fields: fields,
            cCase: name + "_case")
    }

    private func read(
        _ field: Google__Protobuf__FieldDescriptorProto, _ index: Int
    ) throws(GeneratorError) -> Field {
        let name = text(field.name)
        return Field(
            index: index, number: Int(field.number), names: try names(name),
            label: "\(fullName.dropPrefix(package + ".")).\(name)", jsonName: text(field.json_name),
            type: try type(of: field), shape: try shape(of: field),
            comment: comments[path + [2, Int32(index)]])
    }

    private func names(_ name: String) throws(GeneratorError) -> MemberNames {
        // protoc-c only lower-cases names, so two that differ by case would be one.
        guard
            name.utf8.allSatisfy({ byte in
                byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            })
        else { throw GeneratorError("\(fullName).\(name): write field names in snake_case") }
        let swift = Names.member(name)
        guard !Names.takenMembers.contains(swift) else {
            throw GeneratorError("\(fullName).\(name): every message has a `\(swift)` already")
        }
        return MemberNames(
            proto: name, swift: Names.escaped(swift), c: CNames.member(name))
    }

    private func shape(
        of field: Google__Protobuf__FieldDescriptorProto
    ) throws(GeneratorError) -> Field.Shape {
        if field.label == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__LABEL__LABEL_REPEATED {
            let target = text(field.type_name).dropPrefix(".")
            guard let entry = entries.first(where: { $0.name.proto == target }) else {
                return .repeated
            }
            return .map(key: entry.fields[0], value: entry.fields[1], entry: entry.name)
        }
        if field.proto3_optional == 1 {
            let oneofs = pointers(c.oneof_decl, c.n_oneof_decl)
            return .optional(cCase: text(oneofs[Int(field.oneof_index)].pointee.name) + "_case")
        }
        return field.has_oneof_index == 1 ? .oneofMember : .plain
    }

    private func type(
        of field: Google__Protobuf__FieldDescriptorProto
    ) throws(GeneratorError) -> ValueType {
        switch field.type {
        case GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_BOOL: .bool
        case GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_INT32,
            GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_SINT32,
            GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_SFIXED32:
            .int32
        case GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_UINT32,
            GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_FIXED32:
            .uint32
        case GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_INT64,
            GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_SINT64,
            GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_SFIXED64:
            .int64
        case GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_UINT64,
            GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_FIXED64:
            .uint64
        case GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_FLOAT: .float
        case GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_DOUBLE: .double
        case GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_STRING: .string
        case GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_BYTES: .bytes
        case GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_MESSAGE:
            .message(text(field.type_name).dropPrefix("."))
        case GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_ENUM:
            .enumeration(text(field.type_name).dropPrefix("."))
        default:
            throw GeneratorError("\(fullName).\(text(field.name)): groups are not supported")
        }
    }
}
