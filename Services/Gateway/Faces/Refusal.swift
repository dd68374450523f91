import Hummingbird
import JSON
import RPC

/// What the HTTP door answers in place of a response: an error with its HTTP status, written as
/// problem details (RFC 9457).
struct Refusal: Error {
    let status: HTTPResponse.Status
    let error: RPCError
    var headers: HTTPFields = [:]
    /// Further members of the problem: where in the text it is.
    var members: [String: JSONValue] = [:]

    /// What a call ended with.
    init(_ error: RPCError) {
        status = error.code.httpStatus
        self.error = error
        if status == .unauthorized { headers[.wwwAuthenticate] = "Qingke-Principal" }
    }

    /// What HTTP itself has a status for.
    init(
        _ status: HTTPResponse.Status, _ code: StatusCode, _ reason: ErrorReason, _ message: String
    ) {
        self.status = status
        error = RPCError(code, reason, message)
    }

    static func noMethod(_ path: String) -> Refusal {
        let nearest = MethodList.nearest(to: path).map { MethodList.prefix + $0 }
        return Refusal(
            .notFound, .unimplemented, .methodNotFound,
            "\"\(path.prefix(200))\" is no path of this server. "
                + (nearest.isEmpty
                    ? "" : "The nearest are \(nearest.joined(separator: ", ")). ")
                + "GET \(MethodList.path) lists all methods")
    }

    static func wrongVerb(_ request: Request, allowed: HTTPRequest.Method) -> Refusal {
        var refusal = Refusal(
            .methodNotAllowed, .invalidArgument, .invalidRequest,
            "\(request.method.rawValue) does nothing at \(request.uri.path); "
                + "use \(allowed.rawValue)")
        refusal.headers[.allow] = allowed.rawValue
        return refusal
    }

    /// The problem as it answers the request, with the remedy in the language that it asks for.
    func response(to request: Request) -> Response {
        var headers = headers
        if let delay = error.retryAfterMilliseconds {
            headers[.retryAfter] = String((max(0, delay) + 999) / 1000)  // whole seconds, not less
        }
        return .json(
            .object(problem(of: request)), status: status, type: "application/problem+json",
            headers: headers)
    }

    private func problem(of request: Request) -> [String: JSONValue] {
        var problem = members
        problem["type"] = .string(error.reason.map(ErrorList.path(of:)) ?? "about:blank")
        problem["title"] = .string(error.reason?.title ?? status.reasonPhrase)
        problem["status"] = .integer(Int64(status.code))
        problem["detail"] = .string(error.message)
        problem["instance"] = .string(request.uri.path)
        problem["code"] = .string(error.code.name)
        if let reason = error.reason {
            let language = AcceptLanguage.read(request.headers[.acceptLanguage])
            problem["reason"] = .string(reason.rawValue)
            problem["remedy"] = .string(reason.entry.remedy[language])
        }
        if !error.violations.isEmpty {
            problem["violations"] = .array(
                error.violations.map {
                    ["field": .string($0.field), "description": .string($0.description)]
                })
        }
        if !error.facts.isEmpty {
            problem["facts"] = .object(error.facts.mapValues(JSONValue.string))
        }
        if let delay = error.retryAfterMilliseconds { problem["retry_after_ms"] = .integer(delay) }
        return problem
    }
}

extension ErrorReason {
    /// `ENTITY_NOT_FOUND` is "Entity not found".
    fileprivate var title: String {
        let words = rawValue.split(separator: "_").map {
            ["JSON", "ID"].contains($0) ? String($0) : $0.lowercased()
        }
        let text = words.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}

extension StatusCode {
    /// The HTTP status that google.rpc gives to the code.
    fileprivate var httpStatus: HTTPResponse.Status {
        switch self {
        case .ok: .ok
        case .cancelled: .init(code: 499, reasonPhrase: "Client Closed Request")
        case .invalidArgument, .failedPrecondition, .outOfRange: .badRequest
        case .deadlineExceeded: .gatewayTimeout
        case .notFound: .notFound
        case .alreadyExists, .aborted: .conflict
        case .permissionDenied: .forbidden
        case .unauthenticated: .unauthorized
        case .resourceExhausted: .tooManyRequests
        case .unimplemented: .notImplemented
        case .unavailable: .serviceUnavailable
        case .unknown, .internal, .dataLoss: .internalServerError
        }
    }
}
