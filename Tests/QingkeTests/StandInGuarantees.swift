import Messages
import RPC
import Stubs

/// Guarantees in memory, with the answers of a real service: rehearsed, under ids, or out of reach.
actor StandInGuarantees: GuaranteeServiceProtocol {
    private(set) var stored: [String: Guarantee] = [:]
    private var requests: [String: RecordGuaranteeRequest] = [:]
    private(set) var calls = 0
    /// Writes after which the service cannot be reached; nil for none.
    private let writesMax: Int?
    /// Calls that fail before the service answers.
    private var failures: Int

    init(writesMax: Int? = nil, failures: Int = 0) {
        self.writesMax = writesMax
        self.failures = failures
    }

    func recordGuarantee(
        request: RecordGuaranteeRequest, context: ServerContext
    ) async throws -> RecordGuaranteeResponse {
        calls += 1
        if failures > 0 {
            failures -= 1
            throw RPCError.unavailable(.serviceUnreachable, "the guarantor's desk is closed")
        }
        let guarantee = request.guarantee ?? Guarantee()
        if let fen = guarantee.guaranteedAmountFen, fen < 100 {
            throw RPCError.invalidArgument([
                FieldViolation(
                    field: "guarantee.guaranteed_amount_fen",
                    description: "is \(fen) fen; at least 100 is right")
            ])
        }
        if guarantee.lenderID == "nobody" {
            throw RPCError.notFound(.loanNotFound, "no lender \"nobody\" is known; write its id")
        }
        var written = request
        written.validateOnly = false
        if let earlier = requests[request.requestID] {
            guard earlier == written else {
                throw RPCError.alreadyExists(.requestIDReused, "used for another request")
            }
        } else if !request.validateOnly {
            if let writesMax, stored.count >= writesMax {
                throw RPCError.unavailable(.serviceUnreachable, "the guarantor's desk is closed")
            }
            requests[request.requestID] = written
            stored[guarantee.guaranteeID] = guarantee
        }
        return RecordGuaranteeResponse(guarantee: guarantee)
    }

    func listGuarantees(
        request: ListGuaranteesRequest, context: ServerContext
    ) async throws -> ListGuaranteesResponse {
        ListGuaranteesResponse(guarantees: [])
    }
}
