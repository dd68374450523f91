import Testing

@testable import qingke_protoc

/// The rules that every `.proto` file of ours keeps (Protos/README.md). That no message contains
/// itself and that names are snake_case, the generator itself enforces.
@Suite("The style of the .proto files")
struct ProtoStyleTests {
    private let files: [ProtoFile]
    private let schema: Schema

    init() throws {
        schema = try Commands.schema(of: Commands.root.appending(path: "Protos").path)
        files = schema.files.filter { $0.package != "google.protobuf" }
    }

    private var messages: [MessageType] {
        func all(_ message: MessageType) -> [MessageType] {
            [message] + message.messages.flatMap(all)
        }
        return files.flatMap(\.messages).flatMap(all)
    }

    private var enums: [EnumType] { files.flatMap(\.enums) + messages.flatMap(\.enums) }

    private func fields(where condition: (Field) -> Bool) -> [Field] {
        messages.flatMap(\.fields).filter(condition)
    }

    @Test("Everything has a comment")
    func comments() {
        var bare = files.filter { $0.comment.lines.isEmpty }.map(\.name)
        bare += messages.filter { $0.comment.lines.isEmpty }.map(\.name.proto)
        bare += fields { $0.comment.lines.isEmpty }.map(\.label)
        bare += enums.filter { $0.comment.lines.isEmpty }.map(\.name.proto)
        bare += enums.flatMap { type in
            type.cases.filter { $0.comment.lines.isEmpty }.map { "\(type.name.proto).\($0.proto)" }
        }
        for service in files.flatMap(\.services) {
            if service.comment.lines.isEmpty { bare.append(service.fullName) }
            bare += service.methods.filter { $0.comment.lines.isEmpty }
                .map { "\(service.fullName)/\($0.name)" }
        }
        #expect(bare == [])
    }

    @Test("Units have their types: fen and ppm are int64, a date and a JSON value are strings")
    func units() {
        let types: [(suffix: String, type: ValueType)] = [
            ("fen", .int64), ("ppm", .int64), ("date", .string), ("json", .string),
            ("uscc", .string), ("id", .string),
        ]
        for (suffix, type) in types {
            let wrong = fields { field in
                let hasSuffix =
                    field.names.proto == suffix
                    || field.names.proto.hasSuffix("_" + suffix)
                // Ids of calls on a connection are numbers of the protocol.
                return hasSuffix && field.type != type && !field.label.hasPrefix("Envelope.")
            }
            #expect(wrong.map(\.label) == [])
        }
    }

    @Test("Sums of money say that they are in fen")
    func money() {
        let words: Set<Substring> = [
            "amount", "spend", "revenue", "income", "paid", "principal", "interest", "assets",
            "price", "fee", "volume", "input",
        ]
        let wrong = fields { field in
            [.int32, .int64, .uint32, .uint64].contains(field.type)
                && !words.isDisjoint(with: field.names.proto.split(separator: "_"))
                && !["_fen", "_ppm"].contains { field.names.proto.hasSuffix($0) }
        }
        #expect(wrong.map(\.label) == [])
    }

    @Test("Nothing is a floating-point number")
    func floatingPoint() {
        #expect(fields { $0.type == .float || $0.type == .double }.map(\.label) == [])
    }

    @Test("Ours are in qingke.<domain>.v1, in the folder of that name")
    func packages() {
        for file in files where file.name.hasPrefix("qingke/") {
            let folder = file.name.split(separator: "/").dropLast().joined(separator: ".")
            #expect(file.package == folder)
            #expect(file.package.hasSuffix(".v1"))
        }
    }

    @Test("A method's messages have its name")
    func methods() {
        for service in files.flatMap(\.services) where service.fullName.hasPrefix("qingke.") {
            for method in service.methods {
                #expect(method.request.hasSuffix(".\(method.name)Request"))
                #expect(method.response.hasSuffix(".\(method.name)Response"))
            }
        }
    }

    @Test("Writes carry a request_id")
    func requestIDs() {
        let reads = [
            "Get", "List", "Batch", "Check", "Evaluate", "Simulate", "Watch", "Screen", "Stream",
            "Download", "Verify", "Export",
        ]
        for service in files.flatMap(\.services) where service.fullName.hasPrefix("qingke.") {
            for method in service.methods where !reads.contains(where: method.name.hasPrefix) {
                let names = schema.messages[method.request]?.fields.map(\.names.proto) ?? []
                #expect(names.contains("request_id"), "\(service.fullName)/\(method.name)")
            }
        }
    }

    @Test("The value 0 of an enum says that nothing was said")
    func zero() {
        for type in enums where type.name.proto.hasPrefix("qingke.") {
            #expect(type.cases.first?.number == 0, "\(type.name.proto)")
            #expect(type.cases.first?.swift == "unspecified", "\(type.name.proto)")
        }
    }
}
