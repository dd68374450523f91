import CDescriptors

/// Names of all messages and enums, settled before anything refers to them.
///
/// All packages share one Swift module. A name that two packages use, or that the standard
/// library has, gets the package's word in front: `google.protobuf.Any` is `ProtobufAny`.
struct TypeNames {
    private(set) var byFullName: [String: NamedType] = [:]
    private let clashing: Set<String>

    init(_ set: DescriptorSet) {
        var seen: Set<String> = []
        var clashing = Names.swiftTypes
        for file in set.files {
            let messages = pointers(file.pointee.message_type, file.pointee.n_message_type)
            let enums = pointers(file.pointee.enum_type, file.pointee.n_enum_type)
            for name in messages.map({ text($0.pointee.name) })
                + enums.map({ text($0.pointee.name) })
            where !seen.insert(name).inserted {
                clashing.insert(name)
            }
        }
        self.clashing = clashing
        for file in set.files {
            let scope = text(file.pointee.package)
            let word = Names.packageWord(scope)
            for c in pointers(file.pointee.message_type, file.pointee.n_message_type) {
                add(c, in: scope, swift: swiftName(text(c.pointee.name), word))
            }
            for c in pointers(file.pointee.enum_type, file.pointee.n_enum_type) {
                add(c, in: scope, swift: swiftName(text(c.pointee.name), word))
            }
        }
    }

    private func swiftName(_ name: String, _ word: String) -> String {
        clashing.contains(name) ? word + name : name
    }

    private mutating func add(
        _ c: UnsafeMutablePointer<Google__Protobuf__DescriptorProto>, in scope: String,
        swift: String
    ) {
        let fullName = scope + "." + text(c.pointee.name)
        byFullName[fullName] = named(fullName, swift)
        for inner in pointers(c.pointee.nested_type, c.pointee.n_nested_type) {
            add(inner, in: fullName, swift: swift + "." + text(inner.pointee.name))
        }
        for inner in pointers(c.pointee.enum_type, c.pointee.n_enum_type) {
            add(inner, in: fullName, swift: swift + "." + text(inner.pointee.name))
        }
    }

    private mutating func add(
        _ c: UnsafeMutablePointer<Google__Protobuf__EnumDescriptorProto>, in scope: String,
        swift: String
    ) {
        let fullName = scope + "." + text(c.pointee.name)
        let values = pointers(c.pointee.value, c.pointee.n_value)
        var name = named(fullName, swift)
        name.isSigned = values.contains { $0.pointee.number < 0 }
        // proto3 has a value of number 0, first.
        name.zeroCase =
            values.first.map {
                Names.enumCase(text($0.pointee.name), of: text(c.pointee.name))
            } ?? ""
        byFullName[fullName] = name
    }

    private func named(_ fullName: String, _ swift: String) -> NamedType {
        NamedType(
            proto: fullName, swift: swift, c: CNames.type(fullName),
            cFunctions: CNames.functions(fullName))
    }
}
