import CDescriptors
import CProtobufC

extension DescriptorSet {
    /// Makes of it what protoc-c 1.4.1 can read, with the same bytes on the wire:
    ///
    /// - `proto3_optional`, which protoc-c refuses, is cleared. Left is a oneof with one member;
    ///   its case tells presence.
    /// - Strings get `string_as_bytes`: as `char *` they would end at their first NUL.
    /// - Messages get `gen_pack_helpers`: each, nested ones too, can be unpacked by itself.
    ///
    /// Comments are dropped: the C is read by the compiler, the Swift by people.
    func rewriteForProtocC() {
        for file in files {
            file.pointee.source_code_info = nil
            pointers(file.pointee.message_type, file.pointee.n_message_type).forEach(rewrite)
        }
    }

    private func rewrite(_ message: UnsafeMutablePointer<Google__Protobuf__DescriptorProto>) {
        if message.pointee.options == nil {
            message.pointee.options = made(google__protobuf__message_options__init)
        }
        if let options = message.pointee.options { addProtobufCOption(&options.pointee.base) }
        pointers(message.pointee.field, message.pointee.n_field).forEach(rewrite)
        pointers(message.pointee.nested_type, message.pointee.n_nested_type).forEach(rewrite)
    }

    private func rewrite(_ field: UnsafeMutablePointer<Google__Protobuf__FieldDescriptorProto>) {
        field.pointee.has_proto3_optional = 0
        guard field.pointee.type == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_STRING
        else { return }
        if field.pointee.options == nil {
            field.pointee.options = made(google__protobuf__field_options__init)
        }
        if let options = field.pointee.options { addProtobufCOption(&options.pointee.base) }
    }

    private func made<T>(_ initialize: (UnsafeMutablePointer<T>) -> Void) -> UnsafeMutablePointer<T>
    {
        let c = UnsafeMutablePointer<T>.allocate(capacity: 1)
        initialize(c)
        return c
    }

    /// protobuf-c's options of fields and of messages are extension 1019, and in both the option
    /// wanted here is member 1. CDescriptors does not know the extension, so it travels as an
    /// unknown field: length 2, member 1, true.
    private func addProtobufCOption(_ options: inout ProtobufCMessage) {
        let value: [UInt8] = [0x02, 0x08, 0x01]
        let data = UnsafeMutablePointer<UInt8>.allocate(capacity: value.count)
        data.initialize(from: value, count: value.count)
        let count = Int(options.n_unknown_fields)
        let fields = UnsafeMutablePointer<ProtobufCMessageUnknownField>.allocate(
            capacity: count + 1)
        if let old = options.unknown_fields { fields.initialize(from: old, count: count) }
        fields[count] = ProtobufCMessageUnknownField(
            tag: 1019, wire_type: PROTOBUF_C_WIRE_TYPE_LENGTH_PREFIXED, len: value.count,
            data: data)
        options.unknown_fields = fields
        options.n_unknown_fields = UInt32(count + 1)
    }
}
