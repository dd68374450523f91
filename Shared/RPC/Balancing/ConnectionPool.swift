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
        let choice: Balancer<SocketAddress>.Choice

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

    /// A connection, open or on its way. A class, so that a call copies one reference.
    final class Slot: @unchecked Sendable {  // isOpen: under the lock of ``state``
        let connection: ClientConnection
        /// Of the address, in the balancer.
        let id: Int
        let address: SocketAddress
        let opened: EventLoopPromise<ClientConnection>
        var isOpen = false

        init(
            connection: ClientConnection, id: Int, address: SocketAddress,
            opened: EventLoopPromise<ClientConnection>
        ) {
            self.connection = connection
            self.id = id
            self.address = address
            self.opened = opened
        }
    }

    struct State {
        var balancer: Balancer<SocketAddress>
        var connections: [Key: Slot] = [:]
        var random = SplitMix64()
    }

    /// A connection that is on its way.
    struct Opening {
        let slot: Slot
        let choice: Balancer<SocketAddress>.Choice
        /// Nobody has begun to open it.
        let isNew: Bool
        /// There are addresses that take calls.
        let canMoveOn: Bool
    }

    /// What a call is to do for its connection.
    enum Step {
        case take(Lease)
        case await(Opening)
        case later(ContinuousClock.Instant)
        case noAddress
    }

    let upstream: Upstream
    let limits: WireLimits
    let keepAlive: KeepAlive
    let metrics: ClientMetrics.Peer?
    let directory: AddressDirectory
    let state: Mutex<State>

    init(
        _ upstream: Upstream, group: MultiThreadedEventLoopGroup, limits: WireLimits,
        keepAlive: KeepAlive, metrics: ClientMetrics.Peer?, resolver: any Resolver
    ) {
        self.metrics = metrics
        self.upstream = upstream
        self.limits = limits
        self.keepAlive = keepAlive
        directory = AddressDirectory(upstream, resolver: resolver, group: group)
        state = Mutex(State(balancer: Balancer(directory.addresses)))
        directory.onChange { [weak self] in self?.updateAddresses() }
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

    /// The same for an address that was picked and whose connection could not be had.
    func ended(
        _ choice: Balancer<SocketAddress>.Choice, _ outcome: Balancer<SocketAddress>.Outcome
    ) {
        guard choice.isCounted else { return }
        state.withLock { state in
            state.balancer.ended(choice, outcome, at: .now, using: &state.random)
        }
    }

    // MARK: Choosing

    /// What a call is to do now. Opens a connection to an address that is due for a trial.
    func step(on loop: any EventLoop, avoiding tried: [Int]) -> Step {
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
}
