import Hummingbird
import JSON
import RPC
import Stubs
import Values

/// The methods that the HTTP door takes: all that the services have.
enum MethodList {
    /// Before `package.Service/Method`.
    static let prefix = "/v1/"
    static let path = "/v1/methods"

    /// The services of the benchmark and of the conformance suite have no owner: they run beside
    /// their own callers.
    static let all = AllMethods.list.filter { method in
        !["qingke.bench.", "grpc.testing."].contains(where: method.path.hasPrefix)
    }
    static let byPath = Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0) })

    /// What can be called, with what, and by whom.
    static func page(_ request: Request) throws(Refusal) -> Response {
        guard request.method == .get else { throw Refusal.wrongVerb(request, allowed: .get) }
        return .json(["methods": .array(all.map(describe))])
    }

    private static func describe(_ method: AnyMethod) -> JSONValue {
        [
            "method": .string(method.path),
            "request": .string(method.requestType.protoName),
            "response": .string(method.responseType.protoName),
            "takes_request_id": .bool(method.hasRequestID),
            "roles": .array(
                MethodRoles.table.roles(for: method.path).map(\.rawValue).sorted()
                    .map(JSONValue.string)),
        ]
    }

    /// The three methods whose names are most like what a caller wrote after ``prefix``; none for
    /// what is far too long to be one.
    static func nearest(to path: String) -> [String] {
        let written = path.lowercased().split(separator: "/").suffix(2).joined(separator: "/")
        guard !written.isEmpty, written.utf8.count <= 200 else { return [] }
        let ranked = all.map { ($0.path, distance(from: written, to: $0)) }
        return ranked.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(3).map(\.0)
    }

    /// With the package or without it, whichever is nearer.
    private static func distance(from written: String, to method: AnyMethod) -> Int {
        let service = method.service.split(separator: ".").last ?? ""
        return min(
            EditDistance.between(written, method.path.lowercased()),
            EditDistance.between(written, "\(service)/\(method.name)".lowercased()))
    }
}
