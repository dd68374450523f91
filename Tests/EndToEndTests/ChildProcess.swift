import Foundation
import Glibc
import Synchronization
import TestKit

/// A process that a test started: what it writes, and how it ends.
final class ChildProcess: Sendable {
    let name: String
    let id: pid_t
    /// Whether it is over; while it is not, nobody else has its id.
    private let isOver = Mutex(false)
    private let output: PipeText
    private let errors: PipeText
    private let ended = Once<Spawn.Ending>()

    /// A process that is over.
    struct Outcome: Sendable {
        let ending: Spawn.Ending
        let output: String
        let errors: String
    }

    /// - Parameters:
    ///   - environment: added to that of this process.
    ///   - input: its standard input; nothing comes from it by default.
    init(
        _ path: String, _ arguments: [String], environment: [String: String] = [:],
        input: Pipe? = nil
    ) throws {
        name = URL(filePath: path).lastPathComponent
        let (out, err) = (Pipe(), Pipe())
        id = try Spawn.start(
            path, arguments, environment: environment, in: Programs.repository,
            input: input?.fileHandleForReading.fileDescriptor,
            output: out.fileHandleForWriting.fileDescriptor,
            errors: err.fileHandleForWriting.fileDescriptor)
        // Its ends of the pipes are its own now: they end when it does.
        try input?.fileHandleForReading.close()
        try out.fileHandleForWriting.close()
        try err.fileHandleForWriting.close()
        output = PipeText(out.fileHandleForReading)
        errors = PipeText(err.fileHandleForReading)
        Thread.detachNewThread { self.awaitEnd() }
    }

    private func awaitEnd() {
        var info = siginfo_t()
        while waitid(P_PID, id_t(id), &info, WEXITED | WNOWAIT) < 0, errno == EINTR {}
        ended.set(
            isOver.withLock { isOver in
                isOver = true
                return Spawn.end(of: id)
            })
    }

    /// Sends a signal. Does nothing to a process that is over: its id may be another's by now.
    func send(_ signal: Int32) {
        isOver.withLock { isOver in
            if !isOver { _ = kill(id, signal) }
        }
    }

    /// Asks the process to end, and waits until it has.
    @discardableResult
    func stop() async -> Spawn.Ending {
        send(SIGTERM)
        return await ended.get()
    }

    /// Ends the process without a word to it, and waits until it is gone.
    @discardableResult
    func kill9() async -> Spawn.Ending {
        send(SIGKILL)
        return await ended.get()
    }

    /// Waits for the end, and for all that was written before.
    func outcome() async -> Outcome {
        let ending = await ended.get()
        return Outcome(ending: ending, output: await output.all(), errors: await errors.all())
    }

    /// Waits for the line `ready …` and gives what follows.
    func ready() async throws -> String {
        for await line in output.lines where line.hasPrefix("ready ") {
            return String(line.dropFirst("ready ".count))
        }
        // In order: it may have started processes of its own.
        await stop()
        throw NotReady(description: "\(name) did not become ready:\n\(await errors.all())")
    }

    /// Waits for a line on standard output that has these words.
    func line(with words: String) async throws -> String {
        for await line in output.lines where line.contains(words) { return line }
        throw NotReady(description: "\(name) did not say \"\(words)\":\n\(await errors.all())")
    }

    /// Waits for a line on standard error that has these words.
    func errorLine(with words: String) async throws -> String {
        for await line in errors.lines where line.contains(words) { return line }
        throw NotReady(description: "\(name) did not say \"\(words)\":\n\(await errors.all())")
    }

    struct NotReady: Error, CustomStringConvertible { let description: String }
}

/// What a process writes to one of its streams, read as it comes so that the process never waits.
private final class PipeText: Sendable {
    let lines: AsyncStream<String>
    private let whole = Once<String>()

    init(_ handle: FileHandle) {
        let (lines, next) = AsyncStream.makeStream(of: String.self)
        self.lines = lines
        Thread.detachNewThread { [whole] in
            var (text, line): ([UInt8], [UInt8]) = ([], [])
            var part = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = read(handle.fileDescriptor, &part, part.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { break }
                text += part[..<count]
                for byte in part[..<count] {
                    if byte != UInt8(ascii: "\n") {
                        line.append(byte)
                    } else {
                        next.yield(String(decoding: line, as: UTF8.self))
                        line = []
                    }
                }
            }
            next.finish()
            whole.set(String(decoding: text, as: UTF8.self))
        }
    }

    /// Everything, once the stream has ended.
    func all() async -> String { await whole.get() }
}

/// A value that comes once, for any number of tasks that wait for it.
private final class Once<Value: Sendable>: Sendable {
    private enum State {
        case awaited([CheckedContinuation<Value, Never>])
        case set(Value)
    }
    private let state = Mutex<State>(.awaited([]))

    func set(_ value: Value) {
        let waiting: [CheckedContinuation<Value, Never>] = state.withLock { state in
            guard case .awaited(let waiting) = state else { return [] }
            state = .set(value)
            return waiting
        }
        for one in waiting { one.resume(returning: value) }
    }

    func get() async -> Value {
        await withCheckedContinuation { continuation in
            let value: Value? = state.withLock { state in
                switch state {
                case .set(let value): return value
                case .awaited(let waiting):
                    state = .awaited(waiting + [continuation])
                    return nil
                }
            }
            if let value { continuation.resume(returning: value) }
        }
    }
}
