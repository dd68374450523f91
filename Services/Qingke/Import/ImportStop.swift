import RPC

/// A failed call that says nothing of its row: the import cannot go on.
struct ImportStop: Error {
    let error: RPCError
    let isWriting: Bool
    /// Rows that were written before.
    var written = 0

    init(_ error: RPCError, isWriting: Bool) {
        self.error = error
        self.isWriting = isWriting
    }

    /// The row is wrong, and the next one may be right.
    static func isOfTheRow(_ error: RPCError) -> Bool {
        switch error.code {
        case .invalidArgument, .notFound, .alreadyExists, .failedPrecondition, .outOfRange: true
        case .permissionDenied: error.reason == .notYourRecord
        default: false
        }
    }
}

extension CommandFailure {
    /// How far the import came, and what to do.
    init(_ stop: ImportStop, _ kind: ImportKind) {
        let failure = CommandFailure(stop.error)
        let progress =
            stop.isWriting
            ? "the import of \(kind.name) stopped after \(stop.written) rows were written; rows "
                + "whose calls were under way may be written too"
            : "the import of \(kind.name) stopped while rows were checked; nothing was written"
        let isOfTheWay = PatientCaller.isOfTheWay(stop.error)
        let remedy =
            isOfTheWay
            ? "\n  repeat the same command when the service answers again: what is written stays "
                + "and is not written twice" : ""
        self.init(
            message: "\(failure.message)\n  \(progress)\(remedy)", exitCode: isOfTheWay ? 3 : 1)
    }
}
