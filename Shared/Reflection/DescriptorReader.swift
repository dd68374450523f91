/// Reads a descriptor that was scanned: of descriptor.proto only what calls and descriptions need.
/// Options, extensions and reserved names are skipped.
///
/// It calls itself for types inside types, so deep as the scan allowed.
struct DescriptorReader {
    private var file = FileSchema()
    var comments = DescriptorComments()

    static func read(_ descriptor: ScannedDescriptor) throws(SchemaError) -> FileSchema {
        var reader = DescriptorReader()
        do throws(WireFormatError) {
            try reader.read(descriptor.bytes[...])
        } catch {
            throw SchemaError("descriptor of \"\(reader.file.name.shown)\", \(error.description)")
        }
        return reader.file
    }

    /// Its name and the names of what it imports, without reading the rest.
    static func head(
        of descriptor: ScannedDescriptor
    ) throws(SchemaError) -> (name: String, imports: [String]) {
        var (name, imports): (String, [String]) = ("", [])
        do throws(WireFormatError) {
            var fields = WireFields(descriptor.bytes[...])
            while let field = try fields.next() {
                switch (field.number, field.value) {
                case (1, .bytes(let inside)): name = try String(utf8: inside)
                case (3, .bytes(let inside)): imports.append(try String(utf8: inside))
                default: break
                }
            }
        } catch {
            throw SchemaError("a FileDescriptorProto, \(error.description)")
        }
        return (name, imports)
    }

    private mutating func read(_ bytes: ArraySlice<UInt8>) throws(WireFormatError) {
        var fields = WireFields(bytes)
        var syntax = ""
        // Fields may come in any order, and types need the package and their comments.
        var types: [(number: UInt32, bytes: ArraySlice<UInt8>)] = []
        while let field = try fields.next() {
            guard case .bytes(let inside) = field.value else { continue }
            switch field.number {
            case 1: file.name = try text(inside)
            case 2: file.package = try text(inside)
            case 3: file.imports.append(try text(inside))
            case 4, 5, 6: types.append((field.number, inside))
            case 9: try comments.read(inside)
            case 12: syntax = try text(inside)
            default: break
            }
        }
        guard ["", "proto2", "proto3"].contains(syntax) else {
            throw WireFormatError(
                offset: 0, message: "its syntax is \"\(syntax.shown)\"; proto2 and proto3 are read")
        }
        file.isProto3 = syntax == "proto3"
        for type in types {
            switch type.number {
            case 4:
                let path = [4, Int32(file.messages.count)]
                file.messages.append(try message(type.bytes, in: file.package, path))
            case 5:
                let path = [5, Int32(file.enums.count)]
                file.enums.append(try enumeration(type.bytes, in: file.package, path))
            default:
                let path = [6, Int32(file.services.count)]
                file.services.append(try service(type.bytes, in: file.package, path))
            }
        }
    }

    private func message(
        _ bytes: ArraySlice<UInt8>, in scope: String, _ path: [Int32]
    ) throws(WireFormatError) -> MessageSchema {
        var message = MessageSchema()
        message.fullName = Self.join(scope, try name(in: bytes))
        message.comment = comments[path]
        var fields = WireFields(bytes)
        while let field = try fields.next() {
            guard case .bytes(let inside) = field.value else { continue }
            switch field.number {
            case 2:
                let path = path + [2, Int32(message.fields.count)]
                message.fields.append(try self.field(inside, path))
            case 3:
                let path = path + [3, Int32(message.messages.count)]
                message.messages.append(try self.message(inside, in: message.fullName, path))
            case 4:
                let path = path + [4, Int32(message.enums.count)]
                message.enums.append(try enumeration(inside, in: message.fullName, path))
            case 7: message.isMapEntry = try flag(7, in: inside)
            case 8: message.oneofs.append(try name(in: inside))
            default: break
            }
        }
        message.index()
        return message
    }

    private func field(
        _ bytes: ArraySlice<UInt8>, _ path: [Int32]
    ) throws(WireFormatError) -> FieldSchema {
        var result = FieldSchema()
        var (type, label, typeName): (UInt64, UInt64, String) = (0, 1, "")
        var packed: Bool?
        var fields = WireFields(bytes)
        while let field = try fields.next() {
            switch (field.number, field.value) {
            case (1, .bytes(let text)): result.name = try self.text(text)
            case (3, .varint(let number)): result.number = UInt32(exactly: number) ?? 0
            case (4, .varint(let number)): label = number
            case (5, .varint(let number)): type = number
            case (6, .bytes(let text)): typeName = try self.text(text)
            case (8, .bytes(let options)): packed = try optionalFlag(2, in: options)
            case (9, .varint(let number)): result.oneof = Int(exactly: number)
            case (10, .bytes(let text)): result.jsonName = try self.text(text)
            case (17, .varint(let number)): result.isProto3Optional = number != 0
            default: break
            }
        }
        guard let known = Self.type(type, named: typeName) else {
            throw WireFormatError(
                offset: bytes.startIndex,
                message: "field \"\(result.name.shown)\" has type \(type) \"\(typeName.shown)\"; "
                    + "types are 1 to 18, and named from the root: .package.Name")
        }
        result.type = known
        result.isRepeated = label == 3
        result.isRequired = label == 2
        if result.jsonName.isEmpty { result.jsonName = CamelCase.lower(result.name) }
        result.isPacked = result.isRepeated && known.isPackable && (packed ?? file.isProto3)
        let isMessage = if case .message = known { true } else { false }
        result.hasPresence =
            !result.isRepeated && (!file.isProto3 || isMessage || result.oneof != nil)
        result.comment = comments[path]
        return result
    }

    private static func type(_ number: UInt64, named name: String) -> FieldType? {
        let plain: [FieldType] = [
            .double, .float, .int64, .uint64, .int32, .fixed64, .fixed32, .bool, .string,
        ]
        let type: FieldType? =
            switch number {
            case 1...9: plain[Int(number) - 1]
            case 10: .group(String(name.dropFirst()))
            case 11: .message(String(name.dropFirst()))
            case 12: .bytes
            case 13: .uint32
            case 14: .enumeration(String(name.dropFirst()))
            case 15: .sfixed32
            case 16: .sfixed64
            case 17: .sint32
            case 18: .sint64
            default: nil
            }
        let isNamed = [10, 11, 14].contains(number)
        return isNamed && !name.hasPrefix(".") ? nil : type
    }
}
