/// Makes Swift from `.proto` files; see Protos/README.md and the script Protos/generate.
///
///     qingke-protoc for-protoc-c IN OUT
///         rewrites a descriptor set so that protoc-c can read it
///     qingke-protoc swift IN MESSAGES_DIR C_MODULE [STUBS_DIR ROLES]
///         writes one Swift file per .proto file, the stubs of its services, and who may call them
///     qingke-protoc contract IN OUT [ACCEPTED]
///         writes what peers rely on, and refuses what breaks the contract that was accepted
///     qingke-protoc descriptors IN DIR
///         writes one Swift file per .proto file with its descriptor, for reflection
@main
enum QingkeProtoc {
    static func main() {
        do {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            writeToStandardError("qingke-protoc: \(error)\n")
            exitProcess(1)
        }
    }

    private static func run(_ arguments: [String]) throws(GeneratorError) {
        switch (arguments.first, arguments.count) {
        case ("for-protoc-c", 3):
            let set = try DescriptorSet(bytes: readFile(arguments[1]))
            set.rewriteForProtocC()
            try writeFile(arguments[2], set.packed)
        case ("swift", 4), ("swift", 6):
            let set = try DescriptorSet(bytes: readFile(arguments[1]))
            let schema = try Schema(set)
            try writeMessages(of: schema, to: arguments[2], cModule: arguments[3])
            guard arguments.count == 6 else { return }
            try writeStubs(of: schema, to: arguments[4])
            let roles = String(decoding: try readFile(arguments[5]), as: UTF8.self)
            try writeFile(
                "\(arguments[4])/MethodRoles.swift", try RoleLines(roles, for: schema).text)
        case ("contract", 3), ("contract", 4):
            let contract = Contract(try DescriptorSet(bytes: readFile(arguments[1])))
            if arguments.count == 4 { try contract.refuseBreaks(of: arguments[3]) }
            try writeFile(arguments[2], contract.listing)
        case ("descriptors", 3):
            let set = try DescriptorSet(bytes: readFile(arguments[1]))
            for file in DescriptorEmission.files(of: set) {
                try writeFile("\(arguments[2])/\(file.name)", file.text)
            }
        default:
            throw GeneratorError(
                "usage: qingke-protoc for-protoc-c IN OUT | swift IN MESSAGES_DIR C_MODULE "
                    + "[STUBS_DIR ROLES] | contract IN OUT [ACCEPTED] | descriptors IN DIR")
        }
    }

    private static func writeMessages(
        of schema: Schema, to directory: String, cModule: String
    ) throws(GeneratorError) {
        for file in schema.files where !(file.messages.isEmpty && file.enums.isEmpty) {
            let emission = MessageFileEmission(
                schema: schema, cModule: cModule, out: .header(of: file))
            try writeFile("\(directory)/\(file.dottedName).swift", emission.text(of: file))
        }
        try writeFile("\(directory)/AllMessages.swift", allMessagesText(of: schema))
    }

    private static func writeStubs(
        of schema: Schema, to directory: String
    ) throws(GeneratorError) {
        for file in schema.files where !file.services.isEmpty {
            let emission = StubFileEmission(schema: schema, out: .header(of: file))
            try writeFile("\(directory)/\(file.dottedName).stubs.swift", emission.text(of: file))
        }
        try writeFile("\(directory)/AllMethods.swift", allMethodsText(of: schema))
    }
}

extension Contract {
    /// - Parameter path: of the accepted contract.
    fileprivate func refuseBreaks(of path: String) throws(GeneratorError) {
        let text = String(decoding: try readFile(path), as: UTF8.self)
        let breaks = ContractComparison(accepted: try Contract(listing: text), new: self).breaks
        guard breaks.isEmpty else {
            throw GeneratorError(
                "peers of the accepted contract would not understand this one (Protos/README.md, "
                    + "To stay compatible):\n" + breaks.map { "  \($0)" }.joined(separator: "\n"))
        }
    }
}

/// Why nothing was generated, for the author of the `.proto` file.
struct GeneratorError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
