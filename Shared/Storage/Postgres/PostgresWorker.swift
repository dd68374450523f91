import Dispatch
import Glibc
import Synchronization

/// What waits for a connection, in order. Owners of connections take from it.
final class PostgresQueue: Sendable {
    typealias Job = @Sendable (PostgresWorker) -> Void

    private struct State {
        var jobs: [Job] = []
        var first = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    private let waiting = DispatchSemaphore(value: 0)

    func add(_ job: @escaping Job) {
        state.withLock { $0.jobs.append(job) }
        waiting.signal()
    }

    /// Every owner is told to end once nothing waits.
    func close(owners: Int) {
        state.withLock { $0.isClosed = true }
        for _ in 0..<owners { waiting.signal() }
    }

    /// The next one; waits until there is one. Nil once it is closed and empty.
    func next() -> Job? {
        waiting.wait()
        return state.withLock { state in
            guard state.first < state.jobs.count else { return nil }
            let job = state.jobs[state.first]
            state.first += 1
            // Compacted now and then, so that taking one costs the same however many wait.
            if state.first > 256 && state.first * 2 > state.jobs.count {
                state.jobs.removeFirst(state.first)
                state.first = 0
            }
            return job
        }
    }
}

/// The owner of one connection: a thread of its own, never one of the cooperative pool, which runs
/// one transaction after the other.
///
/// Unchecked: everything but `start` runs on that thread.
final class PostgresWorker: @unchecked Sendable {
    private let address: PostgresAddress
    private let schema: String
    private let queue: PostgresQueue
    private var connection: PostgresConnection?
    /// Not before this moment of the monotonic clock, after a connection that failed.
    private var mayConnectAt: UInt64 = 0
    private var failures = 0

    init(_ address: PostgresAddress, schema: String, queue: PostgresQueue) {
        self.address = address
        self.schema = schema
        self.queue = queue
    }

    /// - Parameter ended: called on the thread, last.
    func start(_ ended: @escaping @Sendable () -> Void) {
        let run: @Sendable () -> Void = { [self] in
            while let job = queue.next() { job(self) }
            connection = nil
            ended()
        }
        let box = Unmanaged.passRetained(Box(run))
        var thread = pthread_t()
        let made = pthread_create(
            &thread, nil,
            { argument in
                // The creator hands it over with one reference.
                Unmanaged<Box>.fromOpaque(argument!).takeRetainedValue().run()
                return nil
            }, box.toOpaque())
        precondition(made == 0, "no thread can be made")
        pthread_detach(thread)
    }

    private final class Box: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// The connection, opened where it is not.
    /// - Throws: `unavailable`; at once while the last failure is a moment ago, so that those who
    ///   wait are told instead of held up.
    func open() throws(StorageError) -> PostgresConnection {
        if let connection, connection.isAlive { return connection }
        connection = nil
        guard DispatchTime.now().uptimeNanoseconds >= mayConnectAt else {
            throw StorageError(
                .unavailable,
                "\(address) was not to be reached a moment ago; it is tried again soon")
        }
        do {
            let fresh = try PostgresConnection(address, schema: schema)
            connection = fresh
            failures = 0
            return fresh
        } catch {
            failures = min(failures + 1, 6)
            let pause = UInt64(50_000_000) << UInt64(failures)
            mayConnectAt = DispatchTime.now().uptimeNanoseconds + UInt64.random(in: 0...pause)
            throw error
        }
    }

    /// What is left of a connection that was lost, or of which nobody knows what it has done.
    func drop() { connection = nil }
}
