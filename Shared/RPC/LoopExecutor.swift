import NIOCore
import Synchronization

/// Runs the tasks of handlers, and of callers beside them, on an event loop. Each loop has one.
///
/// Jobs that are enqueued on the loop wait in a queue of their own, which connections drain at the
/// end of a batch of reads: what these jobs send then leaves in few writes. A global pool costs 1.7
/// to 2 times as much a call.
final class LoopExecutor: TaskExecutor, @unchecked Sendable {  // queue, isScheduled: loop only
    let loop: any EventLoop
    private var queue: [UnownedJob] = []
    private var isScheduled = false

    private struct Weak { weak var executor: LoopExecutor? }
    /// By the identity of their loops, which they keep, so that no other loop has it meanwhile.
    private static let all = Mutex<[ObjectIdentifier: Weak]>([:])

    private init(_ loop: any EventLoop) {
        self.loop = loop
    }

    /// That of the loop.
    static func of(_ loop: any EventLoop) -> LoopExecutor {
        all.withLock { all in
            let key = ObjectIdentifier(loop)
            if let executor = all[key]?.executor { return executor }
            let executor = LoopExecutor(loop)
            all = all.filter { $0.value.executor != nil }
            all[key] = Weak(executor: executor)
            return executor
        }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        if loop.inEventLoop {
            queue.append(job)
            schedule()
        } else {
            loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
        }
    }

    /// Runs one batch: a job that enqueues itself for ever must not hold the loop, so what comes
    /// meanwhile is scheduled anew.
    func drain() {
        guard !queue.isEmpty else { return }
        let batch = queue
        queue = []
        for job in batch { job.runSynchronously(on: asUnownedTaskExecutor()) }
        if !queue.isEmpty { schedule() }
    }

    private func schedule() {
        guard !isScheduled else { return }
        isScheduled = true
        loop.execute {
            self.isScheduled = false
            self.drain()
        }
    }
}
