import JSON
import Logging
import RPC
import ServiceKit
import Synchronization
import TestKit
import Testing

@Suite("Lines of log")
struct JSONLogHandlerTests {
    private final class Lines: Sendable {
        let texts = Mutex<[String]>([])

        var logger: Logger {
            Logger(label: "finance") { [self] label in
                JSONLogHandler(label: label, clock: ManualClock("2025-12-08")) { text in
                    self.texts.withLock { $0.append(text) }
                }
            }
        }

        var json: [JSONValue] {
            get throws { try texts.withLock { $0 }.map { try JSONValue(parsing: Array($0.utf8)) } }
        }
    }

    @Test("A line is one JSON object: when, how grave, who, what, and what goes with it")
    func members() throws {
        let lines = Lines()
        lines.logger.warning("two\nlines", metadata: ["loan": "L-1"])
        let text = try #require(lines.texts.withLock { $0 }.first)
        #expect(text.count { $0 == "\n" } == 1 && text.hasSuffix("\n"))
        #expect(
            try lines.json == [
                [
                    "time": "2025-12-08T04:00:00.000000Z", "level": "warning",
                    "service": "finance", "message": "two\nlines", "loan": "L-1",
                ]
            ])
    }

    @Test("What is logged while a call is answered names its trace, in tasks below it too")
    func trace() async throws {
        let (lines, trace) = (Lines(), TraceContext.new())
        let logger = lines.logger
        await TraceContext.$current.withValue(trace) {
            async let below: Void = { logger.info("below") }()
            await below
        }
        logger.info("outside")
        let json = try lines.json
        #expect(json.map { $0["trace_id"]?.stringValue } == [trace.traceID.hex, nil])
        #expect(json.map { $0["span_id"]?.stringValue } == [trace.spanHex, nil])
    }
}
