import NIOCore

/// How a call comes to its connection.
extension ConnectionPool {
    /// Where other addresses are ready, no call waits longer for the connection to one (the delay
    /// of RFC 8305 between attempts).
    private static let patience = Duration.milliseconds(250)

    /// A connection on the loop, to the address that is the best for one more call.
    ///
    /// Addresses that cannot be reached are passed over while there are others.
    /// - Parameters:
    ///   - first: what ``step(on:avoiding:)`` said. Where that is a connection the call takes it without coming
    ///     here: an asynchronous function of this size costs more than the choice.
    ///   - tried: addresses where the call was; those that cannot be reached are added.
    /// - Throws: DEADLINE_EXCEEDED, UNAVAILABLE where no address can be reached.
    func lease(
        after first: Step, on loop: any EventLoop, before deadline: Deadline, for path: String,
        avoiding tried: inout [Int]
    ) async throws(RPCError) -> Lease {
        var first: Step? = first
        var hasWaited = false
        var failure: (any Error)?
        var late: [Slot] = []
        while true {
            switch first.take() ?? step(on: loop, avoiding: tried) {
            case .take(let lease): return lease
            case .await(let opening):
                // Outside the lock: on its own loop a connection may fail at once, and is
                // forgotten then.
                if opening.isNew { open(opening.slot) }
                do { return try await opened(opening, before: deadline) } catch {
                    if deadline.hasPassed { throw .deadlineExceeded(path) }
                    failure = error
                    tried.append(opening.choice.id)
                    if error is TooLate { late.append(opening.slot) }
                    if hasOther(than: tried) { continue }
                }
            case .later(let instant) where failure == nil && !hasWaited:
                guard Deadline(at: instant) < deadline else {
                    throw unreachable(RecentlyRefused())
                }
                hasWaited = true
                do { try await Task.sleep(until: instant, clock: .continuous) } catch {
                    throw .cancelled
                }
                continue
            case .later: break
            case .noAddress:
                try await findAddresses(before: deadline, for: path)
                continue
            }
            // None is left but those whose connections are still on their way.
            guard let id = await firstOpened(of: late, on: loop, before: deadline) else {
                if deadline.hasPassed { throw .deadlineExceeded(path) }
                throw unreachable(failure ?? RecentlyRefused())
            }
            late = []
            tried.removeAll { $0 == id }
        }
    }

    private func opened(_ opening: Opening, before deadline: Deadline) async throws -> Lease {
        let limit = opening.canMoveOn ? min(deadline, .after(Self.patience)) : deadline
        do {
            return Lease(
                connection: try await opening.slot.opened.futureResult.get(before: limit),
                choice: opening.choice)
        } catch {
            ended(opening.choice, .undecided)
            if error is TooLate { passOver(opening.slot) }
            throw error
        }
    }

    /// The address of the connection that opens first; nil where none does in time.
    private func firstOpened(
        of slots: [Slot], on loop: any EventLoop, before deadline: Deadline
    ) async -> Int? {
        let first = loop.makePromise(of: Int?.self)
        for slot in slots { slot.opened.futureResult.whenSuccess { _ in first.succeed(slot.id) } }
        EventLoopFuture.andAllComplete(slots.map(\.opened.futureResult), on: loop)
            .whenComplete { _ in first.succeed(nil) }
        return try? await first.futureResult.get(before: deadline)
    }

    /// Leaves an address out until its connection is open.
    private func passOver(_ slot: Slot) {
        state.withLock { state in
            // Meanwhile it may have opened, or failed.
            guard let known = state.connections[Key(slot.connection.loop, slot.id)],
                known.connection === slot.connection, !known.isOpen
            else { return }
            state.balancer.stalled(slot.id)
        }
    }

    private func hasOther(than tried: [Int]) -> Bool {
        state.withLock { $0.balancer.hasOther(than: tried) }
    }

    private struct RecentlyRefused: Error {}

    private func unreachable(_ cause: any Error) -> RPCError {
        // Somebody is there, and speaks another language.
        if let cause = cause as? RPCError, cause.reason == .protocolError { return cause }
        return .unavailable(
            .serviceUnreachable, "\(upstream) cannot be reached; try again shortly",
            retryAfterMilliseconds: 1000, cause: cause)
    }

    private func findAddresses(
        before deadline: Deadline, for path: String
    ) async throws(RPCError) {
        do {
            try await directory.known(before: deadline)
        } catch is TooLate {
            throw .deadlineExceeded(path)
        } catch {
            throw .unavailable(
                .serviceUnreachable, "\(upstream) cannot be found: \(error); try again shortly",
                retryAfterMilliseconds: 1000, cause: error)
        }
    }
}
