import Messages
import RPC

extension SectionState {
    /// A section is available when every part that the caller's role may see has arrived, and there
    /// is such a part. The reason names each part that is not there.
    init(_ owner: Owner, _ parts: [(name: String, gap: SectionGap?)]) {
        let hasFailed = parts.contains { if case .failed? = $0.gap { true } else { false } }
        let isClosed = parts.allSatisfy { if case .closed? = $0.gap { true } else { false } }
        self.init(
            available: !hasFailed && !isClosed, owner: owner.rawValue,
            reason: Self.reason(parts, owner),
            retryAfterMs: parts.compactMap(\.gap?.retryAfterMilliseconds).max() ?? 0)
    }

    /// `loans, grants: finance cannot be reached`: parts that share a reason share a clause.
    private static func reason(
        _ parts: [(name: String, gap: SectionGap?)], _ owner: Owner
    ) -> String {
        var clauses: [(reason: String, names: [String])] = []
        for (name, gap) in parts {
            guard let reason = gap?.reason(owner) else { continue }
            if let index = clauses.firstIndex(where: { $0.reason == reason }) {
                if !clauses[index].names.contains(name) { clauses[index].names.append(name) }
            } else {
                clauses.append((reason, [name]))
            }
        }
        return clauses.map { "\($0.names.joined(separator: ", ")): \($0.reason)" }
            .joined(separator: "; ")
    }
}

extension SectionGap {
    /// For people.
    fileprivate func reason(_ owner: Owner) -> String {
        switch self {
        case .closed(let role): return "not open to role \(role.rawValue)"
        case .failed(let error):
            switch error.reason {
            case .deadlineExceeded: return "\(owner.rawValue) did not answer in time"
            case .serviceUnreachable: return "\(owner.rawValue) cannot be reached"
            case .connectionLost: return "the connection to \(owner.rawValue) was lost"
            default: return error.message
            }
        }
    }

    /// What the owner asks for; a second where asking again may help; nothing where it does not.
    fileprivate var retryAfterMilliseconds: Int64? {
        guard case .failed(let error) = self else { return nil }
        if let delay = error.retryAfterMilliseconds { return delay }
        switch error.code {
        case .deadlineExceeded, .unavailable, .aborted: return 1000
        default: return nil
        }
    }
}
