import Journal
import Messages
import RPC
import ServiceKit
import Storage

extension IntegrityHandler {
    /// How often those who watch are told that nothing happened.
    private static let heartbeat: Duration = .seconds(15)

    /// Changes of cases that the officer may see.
    func watchCases(
        request: WatchCasesRequest, responses: MessageWriter<WatchCasesResponse>,
        context: ServerContext
    ) async throws {
        let first = try await position(request.afterCursor, of: CaseDesk.changes, isNow: true)
        let (desk, database) = (desk, database)
        try await follow(CaseDesk.changes, after: first) { event, cursor in
            guard let event else {
                return try await responses.write(WatchCasesResponse(cursor: cursor))
            }
            let change = try CaseChange(unpacking: event.message)
            // Looked at when it is sent: a case that was given away meanwhile is not told of.
            let summary = try await database.read { transaction -> CaseSummary? in
                do {
                    _ = try desk.open(change.caseID, for: context.principal, in: transaction)
                } catch let error as RPCError where error.reason == .caseNotFound {
                    return nil
                }
                return try desk.cases.summary(change.caseID, in: transaction)
            }
            guard let summary else { return }
            try await responses.write(
                WatchCasesResponse(case: summary, act: change.act, cursor: cursor))
        }
    }

    /// What stops money or applications elsewhere: at least once, in order, from any cursor on.
    func watchIntegrityEvents(
        request: WatchIntegrityEventsRequest,
        responses: MessageWriter<WatchIntegrityEventsResponse>, context: ServerContext
    ) async throws {
        let first = try await position(request.afterCursor, of: CaseDesk.events, isNow: false)
        try await follow(CaseDesk.events, after: first) { event, cursor in
            var told: IntegrityEvent?
            if let event {
                told = try IntegrityEvent(unpacking: event.message)
                told?.number = event.number
            }
            try await responses.write(WatchIntegrityEventsResponse(event: told, cursor: cursor))
        }
    }

    private func follow(
        _ log: EventLog, after number: Int64,
        _ send: @escaping @Sendable (EventLog.Event?, String) async throws -> Void
    ) async throws {
        let database = database
        try await signal.follow(after: number, tickingEvery: Self.heartbeat) { number in
            try await StorageRefusal.translate {
                try await database.read { transaction in
                    try log.events(after: number, count: ChangeSignal.page, in: transaction)
                        .map { ($0.number, $0) }
                }
            }
        } _: {
            try await send($0, $1)
        }
    }

    /// The number behind which a watcher begins.
    /// - Parameter isNow: whether one that gives no cursor begins now, not with the first event.
    private func position(
        _ cursor: String, of log: EventLog, isNow: Bool
    ) async throws -> Int64 {
        let last = try await StorageRefusal.translate {
            try await database.read { try log.lastNumber(in: $0) }
        }
        guard !cursor.isEmpty else { return isNow ? last : 0 }
        guard let number = Int64(cursor), (0...last).contains(number), "\(number)" == cursor else {
            var fields = FieldChecks()
            fields.add(
                "after_cursor",
                "\"\(cursor)\" was not given out by this service as it is on file; begin again "
                    + "without one")
            try fields.refuse()
            return last
        }
        return number
    }
}
