import Messages

/// The outcome of a call that failed: gRPC's code, a message for people, and details for programs.
///
/// The message names the value, the rule and the remedy. What a stranger may not know stands in
/// ``cause``, which is logged and never sent.
@usableFromInline
package struct RPCError: Error, Sendable, CustomStringConvertible {
    package var code: StatusCode
    package var message: String
    /// The stable reason; nil only where a foreign peer gave none.
    package var reason: ErrorReason?
    /// Further facts by name, sent in `ErrorInfo.metadata`.
    package var facts: [String: String] = [:]
    /// Wrong fields, all of them.
    package var violations: [FieldViolation] = []
    /// Worth trying again after so long.
    package var retryAfterMilliseconds: Int64?
    package var cause: (any Error)?

    package init(
        _ code: StatusCode, _ reason: ErrorReason?, _ message: String, cause: (any Error)? = nil
    ) {
        // Every test that meets an error compares it with what partners are told.
        assert(
            reason.map { $0.entry.codes.contains(code) } ?? true,
            "the published list does not give \(code.name) to \(reason?.rawValue ?? "")")
        self.code = code
        self.reason = reason
        self.message = message
        self.cause = cause
    }

    @usableFromInline package var description: String {
        let fields = violations.map { "\n  \($0.field): \($0.description)" }.joined()
        return "\(code.name)\(reason.map { " \($0.rawValue)" } ?? ""): \(message)\(fields)"
    }
}

/// One wrong field of a request.
package struct FieldViolation: Hashable, Sendable {
    /// Path of the field: `loan.events[2].amount_fen`.
    package let field: String
    /// What was found and what would be right.
    package let description: String

    package init(field: String, description: String) {
        self.field = field
        self.description = description
    }
}

extension RPCError {
    /// The server certainly did not begin this call, so that it may be sent again elsewhere.
    package var isUnprocessed: Bool { reason == .draining || reason == .overloaded }

    /// INVALID_ARGUMENT with every wrong field.
    package static func invalidArgument(_ violations: [FieldViolation]) -> RPCError {
        let fields = violations.map(\.field).joined(separator: ", ")
        var error = RPCError(
            .invalidArgument, .invalidRequest,
            violations.count == 1
                ? "\(violations[0].field): \(violations[0].description)"
                : "\(violations.count) fields are wrong: \(fields)")
        error.violations = violations
        return error
    }

    package static func notFound(_ reason: ErrorReason, _ message: String) -> RPCError {
        RPCError(.notFound, reason, message)
    }

    package static func alreadyExists(_ reason: ErrorReason, _ message: String) -> RPCError {
        RPCError(.alreadyExists, reason, message)
    }

    package static func failedPrecondition(_ reason: ErrorReason, _ message: String) -> RPCError {
        RPCError(.failedPrecondition, reason, message)
    }

    package static func permissionDenied(_ reason: ErrorReason, _ message: String) -> RPCError {
        RPCError(.permissionDenied, reason, message)
    }

    package static func unavailable(
        _ reason: ErrorReason, _ message: String, retryAfterMilliseconds: Int64? = nil,
        cause: (any Error)? = nil
    ) -> RPCError {
        var error = RPCError(.unavailable, reason, message, cause: cause)
        error.retryAfterMilliseconds = retryAfterMilliseconds
        return error
    }

    package static func deadlineExceeded(_ path: String) -> RPCError {
        RPCError(
            .deadlineExceeded, .deadlineExceeded,
            "the deadline passed before \(path) ended; allow more time or ask for less")
    }

    static func noMethod(_ path: String) -> RPCError {
        RPCError(
            .unimplemented, .methodNotFound,
            "\"\(path)\" is no method of this server; write package.Service/Method")
    }

    package static let cancelled = RPCError(
        .cancelled, .cancelled, "the caller gave the call up")

    /// What a handler threw, as the caller sees it: an unforeseen error is INTERNAL and tells
    /// nothing of its cause.
    package static func wrapping(_ error: any Error) -> RPCError {
        if let error = error as? RPCError { return error }
        if error is CancellationError { return .cancelled }
        return RPCError(
            .internal, .internalError, "the service met an error of its own; its log has it",
            cause: error)
    }
}
