import Foundation
import Messages
import NIOPosix
import RPC
import Samples
import ServiceKit
import Stubs
import TestKit
import Testing

/// A server in this process with a service that the command line was not built with.
enum ForeignServer {
    private static func method(
        _ name: String, _ shape: CallShape
    ) -> MethodDescriptor<Everything, Everything> {
        MethodDescriptor(
            service: "foreign.v1.Streams", name: name, shape: shape, hasRequestID: false)
    }

    /// What the service is, for whoever asks by reflection.
    private static let proto = """
        syntax = "proto3";
        package foreign.v1;
        import "qingke/samples/v1/everything.proto";

        // One method of each shape.
        service Streams {
          // The same again.
          rpc Echo(qingke.samples.v1.Everything) returns (qingke.samples.v1.Everything);
          // As many responses as an_int32 says.
          rpc Count(qingke.samples.v1.Everything) returns (stream qingke.samples.v1.Everything);
          // The sum of an_int64, and how many there were in an_int32.
          rpc Sum(stream qingke.samples.v1.Everything) returns (qingke.samples.v1.Everything);
          // Each request again, until one says "end" in a_string.
          rpc Talk(stream qingke.samples.v1.Everything)
            returns (stream qingke.samples.v1.Everything);
        }
        """

    private static let methods: [RPCMethod] = [
        .unary(method("Echo", .unary)) { request, _ in request },
        .serverStreaming(method("Count", .serverStreaming)) { request, responses, _ in
            for number in 0..<request.anInt32 {
                try await responses.write(Everything(anInt64: Int64(number)))
            }
        },
        .clientStreaming(method("Sum", .clientStreaming)) { requests, _ in
            var sum = Everything()
            for try await request in requests {
                sum.anInt64 += request.anInt64
                sum.anInt32 += 1
            }
            return sum
        },
        .bidirectional(method("Talk", .bidirectional)) { requests, responses, _ in
            for try await request in requests {
                if request.aString == "end" {
                    throw RPCError.notFound(.loanNotFound, "\"end\" ends it")
                }
                try await responses.write(request)
            }
        },
    ]

    /// Runs a body with the server that tells what it is.
    static func with<R>(_ body: (Endpoint) async throws -> R) async throws -> R {
        let files = try Protoc.descriptors(
            ["streams.proto": proto], roots: ["\(Programs.repository)/Tests/Samples/Protos"])
        let reflection = ReflectionHandler(
            services: ["foreign.v1.Streams"], catalogue: try DescriptorCatalogue(files))
        return try await with(
            [RPCService(name: "foreign.v1.Streams", methods: methods), reflection.rpcService], body)
    }

    /// Runs a body with a server of these services.
    static func with<R>(
        _ services: [RPCService], _ body: (Endpoint) async throws -> R
    ) async throws -> R {
        let server = RPCServer(
            services: services, interceptors: [], group: .singletonMultiThreadedEventLoopGroup,
            logger: .silent)
        let endpoint = try await server.start(at: Endpoint(host: "127.0.0.1", port: 0))
        let result: Result<R, any Error>
        do { result = .success(try await body(endpoint)) } catch { result = .failure(error) }
        await server.drain(within: .seconds(2))
        return try result.get()
    }
}

/// A server that answers every question for a file with the same bytes.
struct HostileReflection: ServerReflectionProtocol {
    let files: [[UInt8]]

    func serverReflectionInfo(
        requests: MessageStream<ServerReflectionRequest>,
        responses: MessageWriter<ServerReflectionResponse>, context: ServerContext
    ) async throws {
        for try await request in requests {
            let answer: ServerReflectionResponse.MessageResponse =
                if case .listServices = request.messageRequest {
                    .listServicesResponse(
                        ListServiceResponse(service: [ServiceResponse(name: "a.v1.A")]))
                } else {
                    .fileDescriptorResponse(FileDescriptorResponse(fileDescriptorProto: files))
                }
            try await responses.write(ServerReflectionResponse(messageResponse: answer))
        }
    }
}
