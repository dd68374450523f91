import ProtobufC
import RPC
import ServiceKit
import Values

/// One writing call of a row, under an id that its content alone decides: repeating a file repeats
/// the ids, and a service answers a repeated id without doing anything again.
struct PreparedWrite: Sendable {
    /// Whether the service has the write already.
    enum Standing: Sendable { case new, unchanged }

    /// What an error of the rehearsal means; throws it where it means what it says.
    typealias Settling =
        @Sendable (RPCError, any RPCCaller) async throws(RPCError) -> Standing

    private let rehearsal: @Sendable (any RPCCaller) async throws(RPCError) -> Void
    private let sending: @Sendable (any RPCCaller) async throws(RPCError) -> Void
    private let settle: Settling

    /// - Parameter alter: makes another request that is as right as this one.
    init<Request: WriteRequest, Response: WireMessage>(
        _ kind: String, _ method: MethodDescriptor<Request, Response>, _ request: Request,
        alter: @Sendable (inout Request) -> Void,
        settle: @escaping Settling = { error, _ throws(RPCError) in throw error }
    ) {
        var request = request
        let digest = SHA256.hexadecimal(Array("\(kind) \(method.name) ".utf8) + request.packed)
        request.requestID = "import-\(digest)"
        let write = request
        alter(&request)
        request.validateOnly = true
        let rehearsed = request
        sending = { caller throws(RPCError) in
            _ = try await caller.call(method, write, options: CallOptions())
        }
        rehearsal = { caller throws(RPCError) in
            _ = try await caller.call(method, rehearsed, options: CallOptions())
        }
        self.settle = settle
    }

    /// Asks the service what the write would do, and changes nothing.
    ///
    /// What is rehearsed is another request under the same id: a service that knows the id says
    /// that it is used, so that one call tells what is wrong, what is new and what stands already.
    func check(_ caller: any RPCCaller) async throws(RPCError) -> Standing {
        do throws(RPCError) {
            try await rehearsal(caller)
            return .new
        } catch {
            if error.reason == .requestIDReused { return .unchanged }
            return try await settle(error, caller)
        }
    }

    func send(_ caller: any RPCCaller) async throws(RPCError) { try await sending(caller) }
}
