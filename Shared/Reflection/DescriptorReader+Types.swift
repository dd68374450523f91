// Types that hold no types, and the parts of all of them.
extension DescriptorReader {
    func enumeration(
        _ bytes: ArraySlice<UInt8>, in scope: String, _ path: [Int32]
    ) throws(WireFormatError) -> EnumSchema {
        var result = EnumSchema()
        result.fullName = Self.join(scope, try name(in: bytes))
        result.comment = comments[path]
        var fields = WireFields(bytes)
        while let field = try fields.next() {
            guard case (2, .bytes(let inside)) = (field.number, field.value) else { continue }
            var value = EnumSchema.Value()
            value.comment = comments[path + [2, Int32(result.values.count)]]
            var parts = WireFields(inside)
            while let part = try parts.next() {
                switch (part.number, part.value) {
                case (1, .bytes(let text)): value.name = try self.text(text)
                case (2, .varint(let number)): value.number = Int32(truncatingIfNeeded: number)
                default: break
                }
            }
            result.values.append(value)
        }
        return result
    }

    func service(
        _ bytes: ArraySlice<UInt8>, in scope: String, _ path: [Int32]
    ) throws(WireFormatError) -> ServiceSchema {
        var result = ServiceSchema()
        result.fullName = Self.join(scope, try name(in: bytes))
        result.comment = comments[path]
        var fields = WireFields(bytes)
        while let field = try fields.next() {
            guard case (2, .bytes(let inside)) = (field.number, field.value) else { continue }
            var method = MethodSchema()
            method.comment = comments[path + [2, Int32(result.methods.count)]]
            var parts = WireFields(inside)
            while let part = try parts.next() {
                switch (part.number, part.value) {
                case (1, .bytes(let text)): method.name = try self.text(text)
                case (2, .bytes(let text)): method.request = try typeName(text)
                case (3, .bytes(let text)): method.response = try typeName(text)
                case (5, .varint(let flag)): method.requestsStream = flag != 0
                case (6, .varint(let flag)): method.responsesStream = flag != 0
                default: break
                }
            }
            result.methods.append(method)
        }
        return result
    }

    // MARK: Parts

    /// What stands in field 1, wherever it stands.
    func name(in bytes: ArraySlice<UInt8>) throws(WireFormatError) -> String {
        var fields = WireFields(bytes)
        var name = ""
        while let field = try fields.next() {
            if case (1, .bytes(let inside)) = (field.number, field.value) {
                name = try text(inside)
            }
        }
        return name
    }

    func typeName(_ bytes: ArraySlice<UInt8>) throws(WireFormatError) -> String {
        let name = try text(bytes)
        guard name.hasPrefix(".") else {
            throw WireFormatError(
                offset: bytes.startIndex,
                message: "\"\(name.shown)\" is not named from the root: .package.Name")
        }
        return String(name.dropFirst())
    }

    func flag(_ number: UInt32, in bytes: ArraySlice<UInt8>) throws(WireFormatError) -> Bool {
        try optionalFlag(number, in: bytes) ?? false
    }

    func optionalFlag(
        _ number: UInt32, in bytes: ArraySlice<UInt8>
    ) throws(WireFormatError) -> Bool? {
        var fields = WireFields(bytes)
        var flag: Bool?
        while let field = try fields.next() {
            if case .varint(let value) = field.value, field.number == number { flag = value != 0 }
        }
        return flag
    }

    func text(_ bytes: ArraySlice<UInt8>) throws(WireFormatError) -> String {
        try String(utf8: bytes)
    }

    static func join(_ scope: String, _ name: String) -> String {
        scope.isEmpty ? name : "\(scope).\(name)"
    }
}
