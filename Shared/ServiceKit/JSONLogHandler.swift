import JSON
import Logging
import Values

/// Writes each log entry as one line of JSON to standard error.
package struct JSONLogHandler: LogHandler {
    package var metadata: Logger.Metadata = [:]
    package var logLevel: Logger.Level = .info
    private let label: String
    private let clock: any WallClock

    package init(label: String, clock: any WallClock = SystemClock()) {
        self.label = label
        self.clock = clock
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
        let all = metadata.merging(event.metadata ?? [:]) { _, own in own }
        for (key, value) in all { members[key] = .string(value.description) }
        StandardError.write(JSONValue.object(members).text + "\n")
    }
}
