import Identity
import Messages
import NIOPosix
import RPC
import Reflection
import ServiceKit
import Stubs
import TestKit
import Testing

@Suite("Reflection of a process", .timeLimit(.minutes(5)))
struct ReflectionHandlerTests {
    private typealias Question = ServerReflectionRequest.MessageRequest
    private typealias Answer = ServerReflectionResponse.MessageResponse

    /// Asks one server questions on one call, anonymously.
    private func ask(_ questions: Question?...) async throws -> [Answer?] {
        let server = RPCServer(
            services: [ReflectionHandler(services: ["b.v1.B", "a.v1.A"]).rpcService],
            interceptors: [AuthorityInterceptor(MethodRoles.table)],
            group: .singletonMultiThreadedEventLoopGroup, logger: .silent)
        let client = RPCClient(
            try await server.start(at: Endpoint(host: "127.0.0.1", port: 0)),
            identity: Principal(role: .anonymous, id: ""),
            group: .singletonMultiThreadedEventLoopGroup, defaultTimeout: .seconds(60))
        let call = try await ServerReflectionClient(client).serverReflectionInfo()
        var answers: [Answer?] = []
        for question in questions {
            let request = ServerReflectionRequest(host: "h", messageRequest: question)
            try await call.write(request)
            let response = try #require(try await call.responses.next())
            #expect(response.originalRequest == request && response.validHost == "h")
            answers.append(response.messageResponse)
        }
        call.finish()
        #expect(try await call.responses.next() == nil)
        await client.close()
        await server.drain(within: .seconds(2))
        return answers
    }

    private func names(_ answer: Answer?) throws -> [String] {
        guard case .fileDescriptorResponse(let files) = answer else { return [] }
        var collector = SchemaCollector()
        try collector.add(files.fileDescriptorProto)
        return collector.names
    }

    private func error(_ answer: Answer?) -> ErrorResponse? {
        if case .errorResponse(let error) = answer { error } else { nil }
    }

    @Test("Services are listed in alphabetical order, with reflection itself")
    func list() async throws {
        let services = ["a.v1.A", "b.v1.B", "grpc.reflection.v1.ServerReflection"]
        #expect(
            try await ask(.listServices("*")) == [
                .listServicesResponse(
                    ListServiceResponse(service: services.map { ServiceResponse(name: $0) }))
            ])
    }

    @Test("The file of a service, a method, a message or an enum comes with all that it imports")
    func symbols() async throws {
        let answers = try await ask(
            .fileContainingSymbol("google.rpc.Status"), .fileContainingSymbol("google.rpc.Status"))
        #expect(
            try names(answers[0]) == ["google/rpc/status.proto", "google/protobuf/any.proto"])
        // What was sent already is not sent again, except what is asked for.
        #expect(try names(answers[1]) == ["google/rpc/status.proto"])
        let health = "grpc.health.v1.Health"
        for symbol in [health, "\(health).Check", "\(health)CheckResponse.ServingStatus"] {
            let answer = try await ask(.fileContainingSymbol(symbol))
            #expect(try names(answer[0]) == ["grpc/health/v1/health.proto"])
        }
    }

    @Test("Files go by their names, and keep their comments")
    func files() async throws {
        let answer = try await ask(.fileByFilename("grpc/health/v1/health.proto"))
        guard case .fileDescriptorResponse(let files) = answer[0] else {
            return #expect(Bool(false), "\(answer)")
        }
        var collector = SchemaCollector()
        try collector.add(files.fileDescriptorProto)
        let text = ProtoText.of("grpc.health.v1.Health", in: try collector.schema())
        #expect(text?.contains("// Health of a process and of its services.") == true)
    }

    @Test("What is not known is NOT_FOUND, and the next question is answered")
    func unknown() async throws {
        let answers = try await ask(
            .fileByFilename("nobody.proto"), .fileContainingSymbol("no.Body"),
            .fileContainingExtension(ExtensionRequest(containingType: "a.B", extensionNumber: 7)),
            .allExtensionNumbersOfType("no.Body"), nil,
            .allExtensionNumbersOfType("google.rpc.Status"))
        let codes = answers.map { error($0)?.errorCode }
        #expect(codes == [5, 5, 5, 5, 3, nil])
        #expect(error(answers[0])?.errorMessage == #"no file "nobody.proto" is known here"#)
        #expect(
            answers[5]
                == .allExtensionNumbersResponse(
                    ExtensionNumberResponse(baseTypeName: "google.rpc.Status")))
    }

    @Test("The descriptors of every service of ours fit together")
    func ours() async throws {
        for service in Set(AllMethods.list.map(\.service)) {
            let answer = try await ask(.fileContainingSymbol(service))
            #expect(try names(answer[0]).isEmpty == false, "\(service)")
        }
    }
}
