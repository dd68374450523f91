import Synchronization

/// Counts who is inside the database, so that it closes only when all have left.
///
///     open ──close()──▶ closing ──last one leaves──▶ empty
///
/// open: whoever comes enters. closing: whoever comes is refused, who is inside finishes.
/// empty: nobody is inside and nobody comes in again.
final class AccessGate: Sendable {
    private struct State {
        var isOpen = true
        var inside = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// False once closing has begun.
    func enter() -> Bool {
        state.withLock { state in
            guard state.isOpen else { return false }
            state.inside += 1
            return true
        }
    }

    func leave() {
        let waiting = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.inside -= 1
            guard state.inside == 0, !state.isOpen else { return [] }
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Refuses newcomers and waits until everybody has left.
    /// - Returns: whether this call was the one that began to close.
    func close() async -> Bool {
        let isFirst = state.withLock { state in
            defer { state.isOpen = false }
            return state.isOpen
        }
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                if state.inside > 0 { state.waiting.append(continuation) }
                return state.inside == 0
            }
            if isEmpty { continuation.resume() }
        }
        return isFirst
    }
}
