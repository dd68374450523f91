import JSON
import Messages
import PolicyEngine
import PolicyService
import RPC

/// What one owner said of a subject. Silence is an answer of its own: it is never *no*.
enum OwnerAnswer: Sendable {
    /// What it has on file, by its own names.
    case facts([String: JSONValue])
    /// It does not know the subject.
    case subjectUnknown
    /// It did not answer in time, cannot be reached, or failed.
    case silent(retryAfterMilliseconds: Int64)

    /// Worth asking again after so long where the owner did not say.
    private static let retryAfterMilliseconds: Int64 = 1_000

    /// Runs a call to an owner; whatever it throws is silence, except that the subject is unknown.
    static func from(
        _ call: () async throws(RPCError) -> [String: JSONValue]
    ) async -> OwnerAnswer {
        do {
            return .facts(try await call())
        } catch {
            if error.reason == .entityNotFound { return .subjectUnknown }
            return .silent(
                retryAfterMilliseconds: error.retryAfterMilliseconds ?? retryAfterMilliseconds)
        }
    }

    /// The fact of the finance rules that the owner answers for.
    func fact(_ name: FactName, _ owner: FactOwner) -> PolicyEngine.Fact {
        let service = owner.service.rawValue
        switch self {
        case .facts(let values):
            guard let value = values[owner.name].flatMap(owner.reading), value != .null else {
                return .unknown(name, .notOnFile, owner: service)
            }
            return PolicyEngine.Fact(name: name, value: value, source: service)
        case .subjectUnknown:
            return .unknown(name, .notOnFile, owner: service)
        case .silent(let retryAfter):
            return .unknown(
                name, .ownerUnavailable, owner: service, retryAfterMilliseconds: retryAfter)
        }
    }
}
