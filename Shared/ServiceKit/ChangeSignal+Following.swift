extension ChangeSignal {
    /// Changes that are read at once.
    package static var page: Int { 100 }

    /// Sends every change behind a point, those to come included, and a sign of life whenever the
    /// interval has passed without one. Each watcher reads by itself what it has not sent yet, so
    /// that a slow one slows nobody and nothing is held for it.
    ///
    /// - Parameters:
    ///   - number: behind which change it begins.
    ///   - read: up to ``page`` changes behind a number, in order.
    ///   - send: a change with its cursor, or a sign of life without one.
    package func follow<Item: Sendable>(
        after number: Int64, tickingEvery interval: Duration,
        _ read: @escaping @Sendable (Int64) async throws -> [(number: Int64, item: Item)],
        _ send: @escaping @Sendable (Item?, _ cursor: String) async throws -> Void
    ) async throws {
        let sendAll: @Sendable (Int64) async throws -> Int64 = { number in
            var last = number
            while true {
                let page = try await read(last)
                for next in page {
                    try await send(next.item, "\(next.number)")
                    last = next.number
                }
                if page.count < Self.page { return last }
            }
        }
        // Watched before the first look: what is committed after it wakes the watcher.
        try await watched(tickingEvery: interval) { wakes in
            var last = try await sendAll(number)
            try await send(nil, "\(last)")
            for await wake in wakes {
                let sent = try await sendAll(last)
                if sent == last, wake == .tick { try await send(nil, "\(last)") }
                last = sent
            }
        }
    }
}
