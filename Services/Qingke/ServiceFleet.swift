@preconcurrency import Dispatch
import Foundation
import JSON
import ServiceKit
import Synchronization

/// The processes that `up` started. They end with it, in the reverse order; where it is killed,
/// all at once.
final class ServiceFleet: Sendable {
    private let directory: String
    private let running = Mutex<[Process]>([])
    private let ends = AsyncStream.makeStream(of: String?.self)

    init(directory: String) {
        self.directory = directory
    }

    /// Starts a service and waits until it is ready.
    /// - Returns: its addresses, as it announced them.
    func start(_ service: ServiceSpec, arguments: [String]) throws -> JSONValue {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "\(directory)/\(service.name)")
        // Its standard input is a pipe that this process alone holds open, and never writes to.
        process.arguments = arguments + ["--parent-pipe", "0"]
        process.standardInput = Pipe()
        let output = Pipe()
        process.standardOutput = output
        process.terminationHandler = { [ends] _ in ends.continuation.yield(service.name) }
        do {
            try process.run()
        } catch {
            throw CommandFailure.usage(
                "\(directory)/\(service.name) cannot be started; build it or copy it beside qingke")
        }
        running.withLock { $0.append(process) }
        guard let line = Self.readyLine(output.fileHandleForReading),
            let addresses = try? JSONValue(parsing: line)
        else {
            process.waitUntilExit()
            throw Self.failure(of: service, exitCode: process.terminationStatus)
        }
        return addresses
    }

    /// Takes the signal to stop as an end, also while services are being started.
    func heed(_ stop: StopSignal) {
        stop.onSignal { [ends] in ends.continuation.yield(nil) }
    }

    /// The name of the first service that ends by itself, or nil after the signal to stop.
    func firstEnd() async -> String? {
        for await name in ends.stream { return name }
        return nil
    }

    /// Ends all services, last started first, and waits for each.
    func stop() {
        let all = running.withLock { $0 }
        for process in all.reversed() where process.isRunning {
            process.terminate()
            process.waitUntilExit()
        }
    }

    /// What a service says of its settings is told in the words of `up`'s own.
    private static func failure(of service: ServiceSpec, exitCode: Int32) -> CommandFailure {
        exitCode == 2
            ? .usage(
                "\(service.name) cannot use its settings, as it says above; its ports are counted "
                    + "from --port-base (0 takes free ones), its folders are --data and --policy-dir"
            )
            : CommandFailure(
                message: "\(service.name) did not start; its log is above", exitCode: 1)
    }

    /// What follows `ready ` on the service's standard output; nil when it ended before.
    private static func readyLine(_ output: FileHandle) -> String? {
        var line: [UInt8] = []
        while let byte = try? output.read(upToCount: 1)?.first {
            guard byte == UInt8(ascii: "\n") else {
                line.append(byte)
                continue
            }
            let text = String(decoding: line, as: UTF8.self)
            if text.hasPrefix("ready ") { return String(text.dropFirst("ready ".count)) }
            line = []
        }
        return nil
    }
}

/// SIGINT and SIGTERM, once asked for, no longer end the process but call back.
final class StopSignal: Sendable {
    private let sources: [any DispatchSourceSignal]
    private let action = Mutex<(@Sendable () -> Void)?>(nil)

    init() {
        let signals = [SIGINT, SIGTERM]
        signals.forEach { signal($0, SIG_IGN) }
        sources = signals.map { DispatchSource.makeSignalSource(signal: $0, queue: .global()) }
        for source in sources {
            source.setEventHandler { [weak self] in self?.action.withLock { $0 }?() }
            source.resume()
        }
    }

    func onSignal(_ body: @escaping @Sendable () -> Void) {
        action.withLock { $0 = body }
    }
}
