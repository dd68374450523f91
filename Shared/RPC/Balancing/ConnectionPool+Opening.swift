import NIOCore
import NIOPosix

/// How connections come and go.
extension ConnectionPool {
    /// A connection that takes longer to open is given up. Callers wait no longer than they have
    /// time, so this is for hosts that swallow every packet, not for busy ones.
    private static let connectTimeout = TimeAmount.seconds(5)

    /// Enters a connection that is to be opened; nil where the address is gone.
    func makeSlot(_ state: inout State, on loop: any EventLoop, _ id: Int) -> Slot? {
        guard let address = state.balancer.address(of: id) else { return nil }
        let opened = loop.makePromise(of: ClientConnection.self)
        let connection = ClientConnection(
            loop: loop, limits: limits, keepAlive: keepAlive,
            greeted: { opened.succeed($0) },
            closed: { [weak self] gone in
                // Nothing where it was open. One whose connect failed has not begun to end.
                if let ending = gone.ending { opened.fail(ending) }
                self?.forget(gone, of: id)
            })
        let slot = Slot(connection: connection, id: id, address: address, opened: opened)
        state.connections[Key(loop, id)] = slot
        return slot
    }

    /// Nothing was heard of the server in time.
    private struct NoGreeting: Error {}

    /// Opens it. To be called outside the lock.
    func open(_ slot: Slot) {
        let connection = slot.connection
        let timeout = connection.loop.scheduleTask(in: Self.connectTimeout) {
            slot.opened.fail(NoGreeting())
        }
        slot.opened.futureResult.whenComplete { [weak self] result in
            timeout.cancel()
            switch result {
            case .success:
                self?.metrics?.opened.add()
                self?.markOpen(connection, of: slot.id)
            case .failure:
                self?.metrics?.failed.add()
                connection.abandon()
                self?.forget(connection, of: slot.id)
            }
        }
        ClientBootstrap(group: connection.loop)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .connectTimeout(Self.connectTimeout)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(connection)
                }
            }
            .connect(to: slot.address)
            .whenFailure { slot.opened.fail($0) }
    }

    private func markOpen(_ connection: ClientConnection, of id: Int) {
        state.withLock { state in
            let key = Key(connection.loop, id)
            guard let slot = state.connections[key], slot.connection === connection
            else { return }
            slot.isOpen = true
            state.balancer.connected(id)
        }
    }

    /// A connection that went is replaced by the next call; one that replaced it stays.
    private func forget(_ gone: ClientConnection, of id: Int) {
        let isRefused = state.withLock { state in
            let key = Key(gone.loop, id)
            guard let slot = state.connections[key], slot.connection === gone else { return false }
            state.connections[key] = nil
            if slot.isOpen {
                state.balancer.lost(id, at: .now, using: &state.random)
            } else {
                state.balancer.refused(id, at: .now, using: &state.random)
            }
            return !slot.isOpen
        }
        // The address may be one that is no longer right.
        if isRefused { directory.refresh() }
    }

    /// Closes the connections to addresses that are gone, once their calls are over.
    func updateAddresses() {
        let left = state.withLock { state -> [ClientConnection] in
            // Read within, so that of two lookups that end at once the later result stays.
            let gone = Set(state.balancer.update(directory.addresses))
            let slots = state.connections.filter { gone.contains($0.key.address) }
            for key in slots.keys { state.connections[key] = nil }
            return slots.values.map(\.connection)
        }
        for connection in left { connection.loop.execute { connection.drain() } }
    }
}
