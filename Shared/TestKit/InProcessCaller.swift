import Identity
import Logging
import NIOPosix
import ProtobufC
import RPC
import Stubs

/// Carries calls to services of the same process: packed, through the table of roles, and within
/// their deadline, as those of a connection are; only the sockets are left out.
///
/// ```swift
/// let bank = InProcessCaller(Finance.services(…), as: Principal(role: .bank, id: "b1"))
/// let loans = LoanServiceClient(bank)
/// ```
package struct InProcessCaller: RPCCaller {
    private let server: RPCServer
    private let principal: Principal

    /// - Parameter principal: who calls where a call's options name nobody.
    package init(_ services: [RPCService], as principal: Principal) {
        server = RPCServer(
            services: services,
            interceptors: [DeadlineInterceptor(), AuthorityInterceptor(MethodRoles.table)],
            group: .singleton, logger: .silent)
        self.principal = principal
    }

    private init(_ server: RPCServer, _ principal: Principal) {
        self.server = server
        self.principal = principal
    }

    /// The same services, called by somebody else.
    package func calling(as principal: Principal) -> InProcessCaller {
        InProcessCaller(server, principal)
    }

    package func call<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request, options: CallOptions
    ) async throws(RPCError) -> Response {
        let bytes = try await bytes(method, request, options: options)
        do {
            return try Response(unpacking: bytes)
        } catch {
            throw RPCError(.internal, .protocolError, "the response cannot be read: \(error)")
        }
    }

    /// The packed response, for tests that compare bytes.
    package func bytes<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request,
        options: CallOptions = CallOptions()
    ) async throws(RPCError) -> [UInt8] {
        try await server.answer(
            method.path, request.packed,
            ServerContext(
                principal: options.principal ?? principal, deadline: options.deadline,
                metadata: options.metadata, path: method.path))
    }
}

extension Logger {
    /// Writes nothing.
    package static var silent: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}
