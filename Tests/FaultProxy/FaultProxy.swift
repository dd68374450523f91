import Foundation
import Glibc
import RPC
import Synchronization

/// A TCP proxy in front of a server that does to the bytes what networks do, as it is told at any
/// time. Loopback only.
///
///     client ──toServer──▶ FaultProxy ──▶ server
///            ◀──toClient──            ◀──
///
/// It stands on plain sockets and two threads for each connection, apart from what it tests.
package final class FaultProxy: Sendable {
    package enum Direction: Hashable, Sendable { case toServer, toClient }

    package let endpoint: Endpoint
    private let upstream: Endpoint
    private let seed: UInt64
    private let listener: Socket
    private let state = Mutex(State())

    private struct State {
        var faults: [Direction: Faults] = [:]
        var links: [ObjectIdentifier: Link] = [:]
        var linkCount: UInt64 = 0
        var isStopped = false
    }

    /// - Parameter seed: decides which bytes are hit; the same one hits the same places.
    package init(to upstream: Endpoint, seed: UInt64 = 0) throws {
        (self.upstream, self.seed) = (upstream, seed)
        (listener, endpoint) = try Socket.listening()
        // Until ``stop()``.
        Thread.detachNewThread { [self] in accept() }
    }

    /// From now on, on open connections too.
    package func set(_ faults: Faults, _ directions: Direction...) {
        state.withLock { state in
            for direction in directions.isEmpty ? [.toServer, .toClient] : directions {
                state.faults[direction] = faults
            }
        }
    }

    package func heal() { set(.none) }

    /// Resets every connection that is open now.
    package func resetAll() {
        for link in state.withLock({ Array($0.links.values) }) { link.reset() }
    }

    package var openConnections: Int { state.withLock { $0.links.count } }
    /// Connections that were ever taken.
    package var connectionCount: Int { state.withLock { Int($0.linkCount) } }

    package func stop() {
        listener.shut(SHUT_RDWR)
        let links = state.withLock { state in
            state.isStopped = true
            return Array(state.links.values)
        }
        for link in links { link.reset() }
    }

    // MARK: Threads

    private func accept() {
        while let client = listener.accept() {
            guard let server = Socket.connected(to: upstream) else {
                client.resetWhenClosed()
                continue
            }
            let number = state.withLock { state in
                state.linkCount += 1
                return state.linkCount
            }
            let link = Link(client, server)
            state.withLock { $0.links[ObjectIdentifier(link)] = link }
            for direction in [Direction.toServer, .toClient] {
                let salt: UInt64 = direction == .toServer ? 1 : 2
                let stream = FaultyStream(seed: mix(seed &+ number &* 4 &+ salt))
                Thread.detachNewThread { [self] in carry(direction, over: link, stream) }
            }
            if state.withLock({ $0.isStopped }) { link.reset() }
        }
    }

    private func carry(_ direction: Direction, over link: Link, _ begin: FaultyStream) {
        var stream = begin
        let (from, to) =
            direction == .toServer ? (link.client, link.server) : (link.server, link.client)
        var ending: Faults.Ending?
        while var bytes = from.receive() {
            if faults(direction).merges { bytes += from.receiveSoon() }
            wait(direction)
            if ending != nil { continue }
            let passed = stream.pass(bytes, faults(direction))
            for piece in passed.pieces { to.send(piece) }
            ending = passed.ending
            switch ending {
            case .reset: link.reset()
            case .halfClose: to.shut(SHUT_WR)
            case .loss, nil: break
            }
        }
        // What was lost may have been a FIN, and a reset has none.
        if ending != .loss, !link.isReset { to.shut(SHUT_WR) }
        if link.isOver() { state.withLock { $0.links[ObjectIdentifier(link)] = nil } }
    }

    private func faults(_ direction: Direction) -> Faults {
        state.withLock { $0.faults[direction] ?? .none }
    }

    /// As long as the delay is now: healed or stopped it ends at once.
    private func wait(_ direction: Direction) {
        let begin = ContinuousClock.now
        while !state.withLock({ $0.isStopped }) {
            let rest = faults(direction).delay - (.now - begin)
            guard rest > .zero else { return }
            usleep(UInt32(min(rest, .milliseconds(5)) / .microseconds(1)))
        }
    }
}

/// Both sides of one connection through the proxy; its sockets close when both threads are done.
private final class Link: Sendable {
    let client: Socket
    let server: Socket
    private let state = Mutex((directionsDone: 0, isReset: false))

    init(_ client: Socket, _ server: Socket) {
        (self.client, self.server) = (client, server)
    }

    var isReset: Bool { state.withLock { $0.isReset } }

    func reset() {
        state.withLock { $0.isReset = true }
        for side in [client, server] { side.resetWhenClosed() }
    }

    /// Called by each direction at its end; true for the second one.
    func isOver() -> Bool {
        state.withLock { state in
            state.directionsDone += 1
            return state.directionsDone == 2
        }
    }
}
