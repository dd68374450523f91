import Synchronization

/// Wakes those who wait for something new on file. What is new they read there: a signal that comes
/// while they read is kept, several are one.
package final class ChangeSignal: Sendable {
    /// Why a watcher looks again.
    package enum Wake: Sendable { case changed, tick }

    package typealias Wakes = AsyncStream<Wake>

    private struct State {
        var watchers: [UInt64: Wakes.Continuation] = [:]
        var count: UInt64 = 0
        var isClosed = false
    }

    private let state = Mutex(State())

    package init() {}

    /// Something new was committed.
    package func announce() {
        for watcher in state.withLock({ Array($0.watchers.values) }) { watcher.yield(.changed) }
    }

    /// The process ends: nobody waits any longer.
    package func close() {
        let watchers = state.withLock { state in
            state.isClosed = true
            return Array(state.watchers.values)
        }
        for watcher in watchers { watcher.finish() }
    }

    /// Runs a body with the signals from now on, and one whenever `interval` has passed. They end
    /// with the process.
    package func watched(
        tickingEvery interval: Duration, _ body: @escaping @Sendable (Wakes) async throws -> Void
    ) async throws {
        let (wakes, continuation) = Wakes.makeStream(bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state in
            state.count += 1
            if !state.isClosed { state.watchers[state.count] = continuation }
            return state.isClosed ? nil : state.count
        }
        if number == nil { continuation.finish() }
        defer { if let number { state.withLock { $0.watchers[number] = nil } } }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                while (try? await Task.sleep(for: interval)) != nil { continuation.yield(.tick) }
            }
            defer { group.cancelAll() }
            try await body(wakes)
        }
    }
}
