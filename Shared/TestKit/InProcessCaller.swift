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

    /// Runs a body with a client that calls the same services over a connection: calls whose messages
    /// stream need one. The server stops whatever happens.
    package func overLoopback<R>(
        as principal: Principal? = nil, _ body: (RPCClient) async throws -> R
    ) async throws -> R {
        let endpoint = try await server.start(at: Endpoint(host: "127.0.0.1", port: 0))
        // A busy machine must not decide a test. One loop, one connection: calls go out in order.
        let client = RPCClient(
            endpoint, identity: principal ?? self.principal, group: Self.oneLoop,
            defaultTimeout: .seconds(60))
        let result: Result<R, any Error>
        do { result = .success(try await body(client)) } catch { result = .failure(error) }
        await client.close()
        await server.drain(within: .seconds(2))
        return try result.get()
    }

    private static let oneLoop = MultiThreadedEventLoopGroup(numberOfThreads: 1)

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
