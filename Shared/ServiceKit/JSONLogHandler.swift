import JSON
import Logging
import RPC
import Values

/// Writes each log entry as one line of JSON to standard error. What is logged while a call is
/// answered names its trace.
package struct JSONLogHandler: LogHandler {
    package var metadata: Logger.Metadata = [:]
    package var logLevel: Logger.Level = .info
    private let label: String
    private let clock: any WallClock
    private let write: @Sendable (String) -> Void

    /// - Parameter write: takes whole lines.
    package init(
        label: String, clock: any WallClock = SystemClock(),
        write: @escaping @Sendable (String) -> Void = StandardError.write
    ) {
        self.label = label
        self.clock = clock
        self.write = write
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var members: [String: JSONValue] = [
            "time": .string(clock.now.description), "level": .string(event.level.rawValue),
            "service": .string(label), "message": .string(event.message.description),
        ]
        let trace = Logger.Metadata(tracing: TraceContext.current)
        let all = trace.merging(metadata) { _, own in own }.merging(event.metadata ?? [:]) {
            _, own in own
        }
        for (key, value) in all { members[key] = .string(value.description) }
        write(JSONValue.object(members).text + "\n")
    }
}
