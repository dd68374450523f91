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
                        call.finish(.success(try await handler(request, context)))
                    } catch {
                        call.finish(Result<Response, RPCError>.failure(.wrapping(error)))
                    }
                }
            },
            answer: { payload, context in
                let request = try payload.withUnsafeBytes { try Request.read($0) }
                return try await handler(request, context).packed
            })
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
