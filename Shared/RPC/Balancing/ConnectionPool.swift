import NIOCore
import NIOPosix
import Synchronization
import Wire

/// The connections to one service: one for each event loop that calls and each address that was
/// picked for it, opened when it is needed.
///
/// A connection counts as open once the server has sent HELLO. Until then no call goes over it, so
/// that a call whose connection could not be had was certainly not begun, and another address may
/// take it. One that is lost or drains is replaced by the next call.
final class ConnectionPool: Sendable {
    /// A connection with the address that it belongs to, for one call or stream. It is given back
    /// with ``ended(_:_:)`` when that is over.
    struct Lease: Sendable {
        let connection: ClientConnection
        fileprivate let choice: Balancer<SocketAddress>.Choice

        /// Stands for the address among those where a call was.
        var id: Int { choice.id }
    }

    struct Key: Hashable {
        let loop: ObjectIdentifier
        let address: Int

        init(_ loop: any EventLoop, _ address: Int) {
            self.loop = ObjectIdentifier(loop)
            self.address = address
        }
    }

    /// A connection, open or on its way.
    struct Slot {
        let connection: ClientConnection
        let id: Int
        let address: SocketAddress
        let opened: EventLoopPromise<ClientConnection>
        var isOpen = false
    }

    struct State {
        var balancer: Balancer<SocketAddress>
        var connections: [Key: Slot] = [:]
        var random = SplitMix64()
    }

    /// A connection that is on its way.
    private struct Opening {
        let slot: Slot
        let choice: Balancer<SocketAddress>.Choice
        /// Nobody has begun to open it.
        let isNew: Bool
        /// There are addresses that take calls.
        let canMoveOn: Bool
    }

    /// What a call is to do for its connection.
    private enum Step {
        case take(Lease)
        case await(Opening)
        case later(ContinuousClock.Instant)
        case noAddress
    }

    let upstream: Upstream
    let limits: WireLimits
    let keepAlive: KeepAlive
    let directory: AddressDirectory
    let state: Mutex<State>

    /// Where other addresses are ready, no call waits longer for the connection to one (the delay
    /// of RFC 8305 between attempts).
    private static let patience = Duration.milliseconds(250)

    init(
        _ upstream: Upstream, group: MultiThreadedEventLoopGroup, limits: WireLimits,
        keepAlive: KeepAlive, resolver: any Resolver
    ) {
        self.upstream = upstream
        self.limits = limits
        self.keepAlive = keepAlive
        directory = AddressDirectory(upstream, resolver: resolver, group: group)
        state = Mutex(State(balancer: Balancer(directory.addresses)))
        directory.onChange { [weak self] in self?.updateAddresses() }
    }

    // MARK: Leases

    /// A connection on the loop, to the address that is the best for one more call.
    ///
    /// Addresses that cannot be reached are passed over while there are others.
    /// - Parameter tried: addresses where the call was; those that cannot be reached are added.
    /// - Throws: DEADLINE_EXCEEDED, UNAVAILABLE where no address can be reached.
    func lease(
        on loop: any EventLoop, before deadline: Deadline, for path: String,
        avoiding tried: inout [Int]
    ) async throws(RPCError) -> Lease {
        var hasWaited = false
        var failure: (any Error)?
        var late: [Slot] = []
        while true {
            switch step(on: loop, avoiding: tried) {
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

    /// Gives a lease back, with what the call says of its address.
    func ended(_ lease: Lease, _ outcome: Balancer<SocketAddress>.Outcome) {
        ended(lease.choice, outcome)
    }

    /// Whether an address takes calls that is none of those.
    func hasReadyOther(than tried: [Int]) -> Bool {
        state.withLock { $0.balancer.hasReadyOther(than: tried, at: .now) }
    }

    /// Closes every connection once its calls are over.
    func close() async {
        directory.close()
        let connections = state.withLock { state in
            defer { state.connections.removeAll() }
            return state.connections.values.map(\.connection)
        }
        for connection in connections {
            try? await connection.loop.submit { connection.drain() }.get()
        }
    }

    private func ended(
        _ choice: Balancer<SocketAddress>.Choice, _ outcome: Balancer<SocketAddress>.Outcome
    ) {
        guard choice.isCounted else { return }
        state.withLock { state in
            state.balancer.ended(choice, outcome, at: .now, using: &state.random)
        }
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

    // MARK: Choosing

    private func step(on loop: any EventLoop, avoiding tried: [Int]) -> Step {
        let (step, trial) = state.withLock { state -> (Step, Slot?) in
            let trial = beginTrial(&state, on: loop)
            return (self.step(&state, on: loop, avoiding: tried), trial)
        }
        if let trial { open(trial) }
        return step
    }

    private func step(
        _ state: inout State, on loop: any EventLoop, avoiding tried: [Int]
    ) -> Step {
        guard
            let choice = state.balancer.pick(avoiding: tried, at: .now, using: &state.random)
        else { return .noAddress }
        let slot = state.connections[Key(loop, choice.id)]
        if let slot, slot.isOpen {
            return .take(Lease(connection: slot.connection, choice: choice))
        }
        let now = ContinuousClock.now
        if slot == nil, let instant = choice.connectAfter, instant > now {
            state.balancer.ended(choice, .undecided, at: now, using: &state.random)
            return .later(instant)
        }
        let canMoveOn = state.balancer.hasReadyOther(than: tried + [choice.id], at: now)
        // The balancer picks only addresses that it has.
        let known = slot ?? makeSlot(&state, on: loop, choice.id)!
        return .await(
            Opening(slot: known, choice: choice, isNew: slot == nil, canMoveOn: canMoveOn))
    }

    /// - Returns: a connection that is to be opened, and that no call waits for.
    private func beginTrial(_ state: inout State, on loop: any EventLoop) -> Slot? {
        guard let id = state.balancer.beginTrial(at: .now) else { return nil }
        guard let slot = state.connections[Key(loop, id)] else {
            return makeSlot(&state, on: loop, id)
        }
        // Another loop's connection ended, and this one's did not.
        if slot.isOpen { state.balancer.connected(id) }
        return nil
    }

    // MARK: Addresses

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
