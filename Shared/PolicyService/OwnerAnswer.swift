import JSON
import Messages
import PolicyEngine
import RPC
import ServiceKit

/// What another service, the owner of facts, said of a subject. Silence is an answer of its own: it
/// is never *no*.
package enum OwnerAnswer: Sendable {
    /// What it has on file, by its own names.
    case facts([String: JSONValue])
    /// It does not know the subject.
    case subjectUnknown
    /// It did not answer in time, cannot be reached, or failed.
    case silent(retryAfterMilliseconds: Int64)

    /// Worth asking again after so long where the owner did not say.
    private static let retryAfterMilliseconds: Int64 = 1_000

    /// Runs a call to an owner; whatever it throws is silence, except that the subject is unknown.
    package static func from(
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

    /// A fact out of the answer.
    /// - Parameters:
    ///   - name: what the rule that asks calls it.
    ///   - owned: what the owner calls it.
    ///   - service: the owner.
    ///   - reading: the owner's value in the words of the rule; nil where it says nothing.
    package func fact(
        _ name: FactName, named owned: String, of service: String,
        _ reading: (JSONValue) -> JSONValue? = { $0 }
    ) -> PolicyEngine.Fact {
        switch self {
        case .facts(let values):
            guard let value = values[owned].flatMap(reading), value != .null else {
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

    /// Facts as an owner sent them.
    /// - Throws: where it sent what is no fact; its whole answer is not relied on then.
    package static func values(
        _ facts: [Messages.Fact]
    ) throws(RPCError) -> [String: JSONValue] {
        var values: [String: JSONValue] = [:]
        for fact in facts {
            var fields = FieldChecks()
            values[fact.name] = WireFacts.value(fact.valueJSON, fact.name, &fields)
            try fields.refuse()
        }
        return values
    }

    /// How an owner is asked: in the name of the service that asks, whose right it is, and with nine
    /// tenths of the time that is left: the rest is for the answer.
    /// - Parameter wait: how long it is waited for where the caller has more time than that.
    package static func options(_ context: ServerContext, wait: Duration) -> CallOptions {
        var options = context.onwardOptions
        options.principal = nil
        let left = context.deadline.map { $0.remaining * 9 / 10 } ?? wait
        options.deadline = .after(min(left, wait))
        return options
    }
}
