import Messages
import RPC
import Reflection
import Stubs

/// A server that tells by reflection what it serves. What it says is somebody else's: it is scanned
/// and checked before anything is made of it.
struct ReflectedServer {
    private typealias Question = ServerReflectionRequest.MessageRequest
    private let call: BidirectionalCall<ServerReflectionRequest, ServerReflectionResponse>

    /// - Throws: ``RPCError`` where the server cannot be reached.
    static func open(_ client: RPCClient, _ options: ClientOptions) async throws -> ReflectedServer
    {
        ReflectedServer(
            call: try await ServerReflectionClient(client).serverReflectionInfo(
                options: CallOptions(deadline: .after(.seconds(options.timeout)))))
    }

    /// Full names of its services, sorted.
    func services() async throws -> [String] {
        guard case .listServicesResponse(let list) = try await ask(.listServices("")) else {
            throw Self.unexpected("a list of services")
        }
        return list.service.map(\.name.shown).sorted()
    }

    /// The service of a name, whose package may be left out.
    func service(named name: String) async throws -> (ServiceSchema, Schema) {
        let services = try await services()
        let found = services.filter { $0 == name || $0.hasSuffix(".\(name)") }
        guard let service = found.first, found.count == 1 else {
            throw CommandFailure.usage(
                "the server has no service \"\(name)\"; "
                    + (found.isEmpty
                        ? "it has " + services.joined(separator: ", ")
                        : "is " + found.joined(separator: " or ") + " meant?"))
        }
        let schema = try await schema(of: [service])
        guard let found = schema.services[service] else {
            throw Self.unexpected("the file of \(service)")
        }
        return (found, schema)
    }

    /// A method by its name: `[package.]Service/Method`.
    func codec(for name: String) async throws -> MethodCodec {
        let parts = name.split(separator: "/").map(String.init)
        guard parts.count == 2 else {
            throw CommandFailure.usage("\"\(name)\" is no method; write Service/Method")
        }
        let (service, schema) = try await service(named: parts[0])
        guard let method = service.methods.first(where: { $0.name == parts[1] }) else {
            throw CommandFailure.usage(
                "\(service.fullName) has no method \"\(parts[1])\"; it has "
                    + service.methods.map(\.name).joined(separator: ", "))
        }
        return MethodCodec(service, method, schema)
    }

    /// The full name of what somebody wrote, and the files that declare it. The package may be left
    /// out of what the server's services use.
    func find(_ words: String) async throws -> (symbol: String, Schema) {
        let answer = try await ask(.fileContainingSymbol(words))
        if case .fileDescriptorResponse(let files) = answer {
            return (
                words,
                try await Self.checked { collector in
                    try collector.add(files.fileDescriptorProto)
                    try await complete(&collector)
                }
            )
        }
        // A service whose file the server does not give is left out: of reflection itself, often.
        let schema = try await schema(of: services(), isWhole: false)
        let found = schema.symbols(endingIn: words)
        guard let symbol = found.first, found.count == 1 else {
            guard found.isEmpty else {
                throw CommandFailure.usage(
                    "is " + found.joined(separator: " or ") + " meant?")
            }
            throw Self.refused(answer) ?? Self.unexpected("a file")
        }
        return (symbol, schema)
    }

    // MARK: Questions

    /// - Parameter isWhole: each symbol must have a file.
    private func schema(of symbols: [String], isWhole: Bool = true) async throws -> Schema {
        try await Self.checked { collector in
            for symbol in symbols {
                let answer = try await ask(.fileContainingSymbol(symbol))
                if case .fileDescriptorResponse(let files) = answer {
                    try collector.add(files.fileDescriptorProto)
                } else if isWhole {
                    throw Self.refused(answer) ?? Self.unexpected("a file")
                }
            }
            try await complete(&collector)
        }
    }

    /// Asks for what files import until nothing is missing.
    private func complete(_ collector: inout SchemaCollector) async throws {
        while let name = collector.nextMissing() {
            guard case .fileDescriptorResponse(let files) = try await ask(.fileByFilename(name))
            else {
                throw SchemaError("\"\(name.shown)\" is imported, and the server does not have it")
            }
            try collector.add(files.fileDescriptorProto)
            guard collector.nextMissing() != name else {
                throw SchemaError("asked for \"\(name.shown)\", the server gave another file")
            }
        }
    }

    /// The schema that `collect` collects; what is wrong with it is the server's mistake.
    private static func checked(
        _ collect: (inout SchemaCollector) async throws -> Void
    ) async throws -> Schema {
        do {
            var collector = SchemaCollector()
            try await collect(&collector)
            return try collector.schema()
        } catch let error as SchemaError {
            throw CommandFailure(
                message: "the schema that the server gives cannot be used\n  \(error)", exitCode: 1)
        }
    }

    private func ask(
        _ question: Question
    ) async throws -> ServerReflectionResponse.MessageResponse? {
        do {
            // That the server ended the call is told where its answers end.
            try? await call.write(ServerReflectionRequest(messageRequest: question))
            guard let response = try await call.responses.next() else {
                throw Self.unexpected("an answer")
            }
            return response.messageResponse
        } catch let error as RPCError where error.code == .unimplemented {
            throw CommandFailure(
                message: "the server does not tell what it serves: it has no "
                    + "\(ServerReflectionMethods.serviceName)", exitCode: 1)
        }
    }

    private static func refused(
        _ answer: ServerReflectionResponse.MessageResponse?
    ) -> CommandFailure? {
        guard case .errorResponse(let error) = answer else { return nil }
        let code = UInt32(exactly: error.errorCode).flatMap { StatusCode(rawValue: $0) } ?? .unknown
        return CommandFailure(
            message: "\(code.name)\n  \(error.errorMessage.shown)", exitCode: 1)
    }

    private static func unexpected(_ wanted: String) -> CommandFailure {
        CommandFailure(
            message: "asked for \(wanted), the server answered something else", exitCode: 1)
    }
}
