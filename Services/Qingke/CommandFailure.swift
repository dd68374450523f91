import RPC

/// Why a command did not do what was asked, for the person at the terminal.
struct CommandFailure: Error {
    let message: String
    /// See ``Qingke``.
    let exitCode: Int32

    /// The command itself is wrong.
    static func usage(_ message: String) -> CommandFailure {
        CommandFailure(message: message, exitCode: 2)
    }

    /// A call that failed: its code, what is wrong, each field, when to try again, and for a mistake
    /// of the system itself the trace under which its logs tell more.
    init(_ error: RPCError, in trace: TraceContext? = nil) {
        var text = "\(error.code.name)\(error.reason.map { " \($0.rawValue)" } ?? "")\n"
        text += "  \(error.message)"
        if error.violations.count > 1 {
            for violation in error.violations {
                text += "\n  \(violation.field): \(violation.description)"
            }
        }
        if let delay = error.retryAfterMilliseconds { text += "\n  try again in \(delay) ms" }
        if error.code == .internal, let trace { text += "\n  trace \(trace.traceID.hex)" }
        self.init(message: text, exitCode: error.code == .unavailable ? 3 : 1)
    }

    init(message: String, exitCode: Int32) {
        self.message = message
        self.exitCode = exitCode
    }
}
