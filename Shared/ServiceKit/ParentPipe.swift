@preconcurrency import Dispatch
import Glibc

/// Tells that whoever started this process is gone, killed included: of a pipe that only the
/// starter holds open, the kernel then closes the other end.
enum ParentPipe {
    /// Returns once the other end is closed, however long ago; also when the task is cancelled.
    ///
    /// - Parameter descriptor: the end to read. What is written to the pipe is dropped.
    static func closed(_ descriptor: Int32) async {
        let (end, pipe) = AsyncStream.makeStream(of: Void.self)
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .global())
        source.setEventHandler {
            // Until nothing is left: bytes and the end behind them may come as one event.
            var buffer = [UInt8](repeating: 0, count: 4096)
            var count: Int
            repeat { count = read(descriptor, &buffer, buffer.count) } while count > 0
            if count == 0 || (errno != EINTR && errno != EAGAIN) { pipe.finish() }
        }
        pipe.onTermination = { _ in source.cancel() }
        source.activate()
        for await _ in end {}
    }
}
