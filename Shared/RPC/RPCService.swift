import ProtobufC

/// A service with the handlers of its methods, ready to be mounted on an ``RPCServer``.
package struct RPCService: Sendable {
    package let name: String
    package let methods: [RPCMethod]

    package init(name: String, methods: [RPCMethod]) {
        self.name = name
        self.methods = methods
    }
}

/// One method with its handler, its types forgotten.
package struct RPCMethod: Sendable {
    package let path: String
    /// Decodes the request and starts the handler; on the connection's event loop.
    let start: @Sendable (UnsafeRawBufferPointer, ServerCall) throws(RPCError) -> Void
    /// The same for a call that came through another door.
    let answer: @Sendable ([UInt8], ServerContext) async throws -> [UInt8]

    /// A method with one request and one response. The handler starts on the connection's event
    /// loop and must not block it.
    package static func unary<Request, Response>(
        _ method: MethodDescriptor<Request, Response>,
        _ handler: @escaping @Sendable (Request, ServerContext) async throws -> Response
    ) -> RPCMethod {
        RPCMethod(
            path: method.path,
            start: { payload, call throws(RPCError) in
                let request = try Request.read(payload, limits: call.unpackLimits)
                let context = call.context
                call.run {
                    do {
                        call.finish(try await handler(request, context))
                    } catch {
                        call.fail(.wrapping(error))
                    }
                }
            },
            answer: { payload, context in
                let request = try payload.withUnsafeBytes { try Request.read($0) }
                return try await handler(request, context).packed
            })
    }
}

extension RPCMethod {
    /// A method with one request and many responses. The call ends when the handler returns.
    package static func serverStreaming<Request, Response>(
        _ method: MethodDescriptor<Request, Response>,
        _ handler:
            @escaping @Sendable (Request, MessageWriter<Response>, ServerContext)
            async throws -> Void
    ) -> RPCMethod {
        RPCMethod(path: method.path) { payload, call throws(RPCError) in
            let request = try Request.read(payload, limits: call.unpackLimits)
            let responses = MessageWriter<Response>(call.openStream(requestsStream: false))
            call.runStreaming { context in try await handler(request, responses, context) }
        }
    }

    /// A method with many requests and one response. The handler need not take all of them.
    package static func clientStreaming<Request, Response>(
        _ method: MethodDescriptor<Request, Response>,
        _ handler:
            @escaping @Sendable (MessageStream<Request>, ServerContext)
            async throws -> Response
    ) -> RPCMethod {
        RPCMethod(path: method.path) { payload, call throws(RPCError) in
            try requireNoRequest(payload, method.path)
            let (requests, _) = call.openStreams(taking: Request.self)
            let context = call.context
            call.run {
                do {
                    call.finish(try await handler(requests, context))
                } catch {
                    call.fail(.wrapping(error))
                }
            }
        }
    }

    /// A method on which both sides send messages, whenever they like. The call ends when the
    /// handler returns.
    package static func bidirectional<Request, Response>(
        _ method: MethodDescriptor<Request, Response>,
        _ handler:
            @escaping @Sendable (
                MessageStream<Request>, MessageWriter<Response>, ServerContext
            ) async throws -> Void
    ) -> RPCMethod {
        RPCMethod(path: method.path) { payload, call throws(RPCError) in
            try requireNoRequest(payload, method.path)
            let (requests, stream) = call.openStreams(taking: Request.self)
            let responses = MessageWriter<Response>(stream)
            call.runStreaming { context in try await handler(requests, responses, context) }
        }
    }

    private init(
        path: String,
        start: @escaping @Sendable (UnsafeRawBufferPointer, ServerCall) throws(RPCError) -> Void
    ) {
        self.init(path: path, start: start) { _, _ in
            throw RPCError(
                .unimplemented, .methodNotFound,
                "\(path) streams, which this door does not carry; call it over the native RPC")
        }
    }

    private static func requireNoRequest(
        _ payload: UnsafeRawBufferPointer, _ path: String
    ) throws(RPCError) {
        guard payload.isEmpty else {
            throw RPCError(
                .invalidArgument, .malformedMessage,
                "the CALL of \(path) has a payload of \(payload.count) bytes; its requests follow "
                    + "as MESSAGE")
        }
    }
}

extension ServerCall {
    fileprivate func openStreams<Request: WireMessage>(
        taking _: Request.Type
    ) -> (MessageStream<Request>, CallStream) {
        let stream = openStream(requestsStream: true)
        let limits = unpackLimits
        // It receives, so it has what came.
        let requests = MessageStream<Request>(stream.inbound!, giveUp: {}) {
            payload throws(RPCError) in try Request.read(payload, limits: limits)
        }
        return (requests, stream)
    }

    /// Runs a handler that sends its responses by itself.
    fileprivate func runStreaming(
        _ body: @escaping @Sendable (ServerContext) async throws -> Void
    ) {
        let context = context
        run {
            do {
                try await body(context)
                self.finish(packed: [])
            } catch {
                self.fail(.wrapping(error))
            }
        }
    }
}

extension WireMessage {
    /// Unpacks what a peer sent; bytes that cannot be are the peer's mistake.
    static func read(
        _ payload: UnsafeRawBufferPointer, limits: UnpackLimits = .standard
    ) throws(RPCError) -> Self {
        do {
            return try Self(unpacking: payload, limits: limits)
        } catch .tooLarge {
            throw RPCError(
                .resourceExhausted, .messageTooLarge,
                "unpacking this \(protoName) takes more memory than one message may; "
                    + "send less at once")
        } catch {
            throw RPCError(
                .invalidArgument, .malformedMessage, "the payload is no \(protoName): \(error)")
        }
    }

    /// Unpacks what a service answered; bytes that cannot be are the service's mistake.
    ///
    /// - Throws: RESOURCE_EXHAUSTED where the answer takes more memory than one message may, INTERNAL
    ///   where it is no such message.
    package static func readAnswer(_ bytes: [UInt8]) throws(RPCError) -> Self {
        try bytes.withUnsafeBytes { bytes in
            Result { () throws(RPCError) in try readAnswer(bytes) }
        }.get()
    }

    /// The same for bytes that are not copied before.
    static func readAnswer(_ payload: UnsafeRawBufferPointer) throws(RPCError) -> Self {
        do {
            return try Self(unpacking: payload, limits: .standard)
        } catch .tooLarge {
            throw RPCError(
                .resourceExhausted, .messageTooLarge,
                "unpacking this \(protoName) takes more memory than one message may; "
                    + "ask for less at once")
        } catch {
            throw RPCError(
                .internal, .protocolError, "the service answered what is no \(protoName): \(error)")
        }
    }
}
