import NIOCore
import NIOPosix
import Synchronization

/// Keeps the addresses of an upstream: looks its names up when they are first needed, every half a
/// minute from then on, and when a connection to one could not be opened.
final class AddressDirectory: Sendable {
    private struct State {
        var book: AddressBook
        /// Fulfilled when addresses are known, or all lookups have ended without.
        var waiters: [EventLoopPromise<Void>] = []
        var changed: (@Sendable () -> Void)?
        var tick: RepeatedTask?
        var isClosed = false
    }

    private let resolver: any Resolver
    private let group: MultiThreadedEventLoopGroup
    private let state: Mutex<State>

    init(_ upstream: Upstream, resolver: any Resolver, group: MultiThreadedEventLoopGroup) {
        self.resolver = resolver
        self.group = group
        state = Mutex(State(book: AddressBook(upstream)))
    }

    var addresses: [SocketAddress] { state.withLock { $0.book.addresses } }

    /// - Parameter body: called whenever a lookup has brought addresses.
    func onChange(_ body: @escaping @Sendable () -> Void) {
        let isPartial = state.withLock { state in
            state.changed = body
            return state.book.hasNames && !state.book.addresses.isEmpty
        }
        // Some are written out, so that no call will ask for the others.
        if isPartial { refresh() }
    }

    /// Looks the names up, unless that was done a moment ago.
    func refresh() {
        let names = state.withLock { state -> [Endpoint] in
            guard !state.isClosed, state.book.hasNames else { return [] }
            if state.tick == nil { state.tick = makeTick() }
            return state.book.beginLookups(at: .now)
        }
        for endpoint in names { lookUp(endpoint) }
    }

    /// Returns once an address is known.
    /// - Throws: why none is; ``TooLate`` where that is not known in time.
    func known(before deadline: Deadline) async throws {
        refresh()
        let waiter = group.any().makePromise(of: Void.self)
        let isAwaited = state.withLock { state in
            let isAwaited = state.book.addresses.isEmpty && state.book.isAwaited
            if isAwaited { state.waiters.append(waiter) }
            return isAwaited
        }
        if !isAwaited { waiter.succeed() }
        try await waiter.futureResult.get(before: deadline)
        let (hasNone, failure) = state.withLock { ($0.book.addresses.isEmpty, $0.book.failure) }
        if hasNone { throw failure ?? Closed() }
    }

    private struct Closed: Error, CustomStringConvertible {
        var description: String { "this client was closed before its names were looked up" }
    }

    func close() {
        let tick = state.withLock { state in
            state.isClosed = true
            return state.tick
        }
        tick?.cancel()
    }

    private func makeTick() -> RepeatedTask {
        let interval = TimeAmount(AddressBook.interval)
        return group.next().scheduleRepeatedTask(initialDelay: interval, delay: interval) {
            [weak self] task in
            guard let self else { return task.cancel() }
            self.refresh()
        }
    }

    private func lookUp(_ endpoint: Endpoint) {
        Task {
            let result: Result<[SocketAddress], any Error>
            do { result = .success(try await resolver.addresses(of: endpoint)) } catch {
                result = .failure(error)
            }
            take(result, of: endpoint)
        }
    }

    private func take(_ result: Result<[SocketAddress], any Error>, of endpoint: Endpoint) {
        let changed = state.withLock { state in
            state.book.take(result, of: endpoint)
            return state.book.addresses.isEmpty ? nil : state.changed
        }
        changed?()
        // After that: whoever waited finds the addresses where it looks for them.
        let waiters = state.withLock { state -> [EventLoopPromise<Void>] in
            guard !state.book.addresses.isEmpty || !state.book.isAwaited else { return [] }
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.succeed() }
    }
}
