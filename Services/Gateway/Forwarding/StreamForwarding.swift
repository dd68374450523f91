import ProtobufC
import RPC
import Stubs

/// Passes calls whose messages stream through to the services that own their methods, message by
/// message. Nothing is held: each side is slowed to the speed of the slower one.
struct StreamForwarding: Sendable {
    let owners: OwnerClients

    /// What is mounted for the methods of every owner that stream.
    var services: [RPCService] {
        let methods = AllMethods.list.filter { $0.shape != .unary }
        return Dictionary(grouping: methods, by: \.service).sorted { $0.key < $1.key }.compactMap {
            name, methods in
            MethodOwners.owner(ofMethod: methods[0].path).map { owner in
                RPCService(
                    name: name,
                    methods: methods.map {
                        Self.passing($0, $0.requestType, $0.responseType, to: owners[owner])
                    })
            }
        }
    }

    private static func passing<Request: WireMessage, Response: WireMessage>(
        _ method: AnyMethod, _: Request.Type, _: Response.Type, to owner: OwnerClient
    ) -> RPCMethod {
        let typed = MethodDescriptor<Request, Response>(
            service: method.service, name: method.name, shape: method.shape,
            hasRequestID: method.hasRequestID)
        switch method.shape {
        case .unary:
            preconditionFailure("\(method.path) is unary: those are forwarded unread")
        case .clientStreaming:
            return .clientStreaming(typed) { requests, context in
                let call = try await owner.clientStreaming(typed, options: context.onwardOptions)
                return try await pass(requests, to: call, of: owner)
            }
        case .serverStreaming:
            return .serverStreaming(typed) { request, responses, context in
                let answers = try await owner.serverStreaming(
                    typed, request, options: context.onwardOptions)
                try await pass(answers, to: responses, from: owner)
            }
        case .bidirectional:
            return .bidirectional(typed) { requests, responses, context in
                let call = try await owner.bidirectional(typed, options: context.onwardOptions)
                try await pass(requests, to: call, responses, of: owner)
            }
        }
    }

    private static func pass<Request: Sendable, Response: Sendable>(
        _ requests: MessageStream<Request>, to call: ClientStreamingCall<Request, Response>,
        of owner: OwnerClient
    ) async throws -> Response {
        do {
            while let request = try await requests.next() {
                // An owner that ended the call says how where it is asked for its answer.
                guard (try? await call.write(request)) != nil else { break }
            }
        } catch {
            // The caller gave up: what it sent so far must not pass for the whole.
            call.cancel()
            throw error
        }
        return try await owner.naming { () throws(RPCError) in try await call.finish() }
    }

    private static func pass<Request: Sendable, Response: Sendable>(
        _ requests: MessageStream<Request>, to call: BidirectionalCall<Request, Response>,
        _ responses: MessageWriter<Response>, of owner: OwnerClient
    ) async throws {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                while let request = try await requests.next() {
                    // An owner that ended the call says how where its answers end.
                    guard (try? await call.write(request)) != nil else { return false }
                }
                call.finish()
                return false
            }
            group.addTask {
                try await pass(call.responses, to: responses, from: owner)
                return true
            }
            for try await isOver in group where isOver { group.cancelAll() }
        }
    }

    private static func pass<Message: Sendable>(
        _ answers: MessageStream<Message>, to responses: MessageWriter<Message>,
        from owner: OwnerClient
    ) async throws(RPCError) {
        while let answer = try await owner.naming({ () throws(RPCError) in
            try await answers.next()
        }) {
            try await responses.write(answer)
        }
    }
}
