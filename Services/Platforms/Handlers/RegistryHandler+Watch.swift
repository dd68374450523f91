import Messages
import RPC
import ServiceKit

extension RegistryHandler {
    /// Changes that are read at once.
    static let watchPage = 100

    /// Every change behind a point, those to come included. Each watcher reads by itself what it has
    /// not sent yet, so that a slow one slows nobody and nothing is held for it.
    func watchEntities(
        request: WatchEntitiesRequest, responses: MessageWriter<WatchEntitiesResponse>,
        context: ServerContext
    ) async throws {
        let first = try await position(of: request)
        // Watched before the first look: what is committed after it wakes the watcher.
        try await signal.watched(tickingEvery: heartbeat) { wakes in
            var last = try await send(after: first, to: responses)
            try await responses.write(WatchEntitiesResponse(cursor: "\(last)"))
            for await wake in wakes {
                let sent = try await send(after: last, to: responses)
                if sent == last, wake == .tick {
                    try await responses.write(WatchEntitiesResponse(cursor: "\(last)"))
                }
                last = sent
            }
        }
    }

    /// Sends all that is on file behind a change.
    /// - Returns: the number of the last one.
    private func send(
        after number: Int64, to responses: MessageWriter<WatchEntitiesResponse>
    ) async throws -> Int64 {
        var last = number
        while true {
            let page = try await changes.changes(after: last, count: Self.watchPage)
            for next in page {
                try await responses.write(
                    WatchEntitiesResponse(change: next.change, cursor: "\(next.number)"))
                last = next.number
            }
            if page.count < Self.watchPage { return last }
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
