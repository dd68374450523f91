import Messages
import RPC
import ServiceKit

extension RegistryHandler {
    /// Every change behind a point, those to come included.
    func watchEntities(
        request: WatchEntitiesRequest, responses: MessageWriter<WatchEntitiesResponse>,
        context: ServerContext
    ) async throws {
        try await signal.follow(after: try await position(of: request), tickingEvery: heartbeat) {
            try await changes.changes(after: $0, count: ChangeSignal.page)
                .map { ($0.number, $0.change) }
        } _: { change, cursor in
            try await responses.write(WatchEntitiesResponse(change: change, cursor: cursor))
        }
    }

    /// The number of the change behind which a watcher begins.
    private func position(of request: WatchEntitiesRequest) async throws -> Int64 {
        let last = try await changes.lastNumber()
        var fields = FieldChecks()
        switch (request.start, request.afterCursor.isEmpty) {
        case (.beginning, true): return 0
        case (.now, true): return last
        case (.unspecified, false):
            if let number = Int64(request.afterCursor), (0...last).contains(number),
                "\(number)" == request.afterCursor
            {
                return number
            }
            fields.add(
                "after_cursor",
                "\"\(request.afterCursor)\" was not given out by this registry as it is on file; "
                    + "begin again with START_BEGINNING")
        default:
            fields.add(
                "start",
                "give exactly one of start, START_BEGINNING or START_NOW, and after_cursor")
        }
        try fields.refuse()
        return last
    }
}
