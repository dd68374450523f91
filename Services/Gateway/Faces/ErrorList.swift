import Hummingbird
import JSON
import RPC

/// The published reasons of errors. A problem's `type` is the path of its reason's entry.
///
/// | `GET` | answer |
/// |---|---|
/// | `/v1/errors` | all entries |
/// | `/v1/errors/LOAN_NOT_FOUND` | one |
enum ErrorList {
    static let path = "/v1/errors"
    private static let prefix = path + "/"

    static func path(of reason: ErrorReason) -> String { prefix + reason.rawValue }

    /// Whether the path is one of these.
    static func has(_ path: String) -> Bool { path == Self.path || path.hasPrefix(prefix) }

    static func page(_ request: Request) throws(Refusal) -> Response {
        guard request.method == .get else { throw Refusal.wrongVerb(request, allowed: .get) }
        guard request.uri.path != path else { return .json(ErrorEntry.listJSON) }
        let name = String(request.uri.path.dropFirst(prefix.count))
        guard let reason = ErrorReason(rawValue: name) else {
            throw Refusal(
                .notFound, .notFound, .methodNotFound,
                "\"\(name.prefix(200))\" is no reason of an error. The nearest is "
                    + "\(path(of: .nearest(to: name))). GET \(path) lists all")
        }
        return .json(reason.entry.json)
    }
}
