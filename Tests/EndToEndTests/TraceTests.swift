import Identity
import JSON
import RPC
import TestKit
import Testing

extension EndToEnd {
    @Suite("Traces through processes")
    struct TraceTests {
        /// Platforms and a gateway in front of it, both with a collector and the log of calls.
        private static func with<R>(
            _ body: (Traced) async throws -> R
        ) async throws -> R {
            let receiver = try await SpanReceiver.start()
            let options = ["--otlp", "http://\(receiver.endpoint)", "--log-level", "debug"]
            let result: Result<R, any Error>
            do {
                result = .success(
                    try await withFolder { folder in
                        let arguments = ProcessTests.arguments(folder) + options
                        return try await withProcess("platforms", arguments) { platforms, ready in
                            let owner = try #require(ready["rpc"]?.stringValue)
                            return try await withProcess(
                                "gateway",
                                arguments + ["--http", "127.0.0.1:0", "--platforms", owner]
                            ) { gateway, ready in
                                try await body(
                                    Traced(
                                        receiver: receiver, platforms: platforms, gateway: gateway,
                                        ready: ready))
                            }
                        }
                    })
            } catch {
                result = .failure(error)
            }
            await receiver.stop()
            return try result.get()
        }

        private struct Traced {
            let receiver: SpanReceiver
            let platforms: ChildProcess
            let gateway: ChildProcess
            let ready: JSONValue

            func endpoint(_ door: String) throws -> Endpoint {
                try #require(ready[door]?.stringValue.flatMap { Endpoint(parsing: $0) })
            }

            /// Ends both, and gives the spans of one call: the gateway's and the owner's.
            func spans() async throws -> (gateway: SpanReceiver.Span, owner: SpanReceiver.Span) {
                for process in [gateway, platforms] { #expect(await process.stop() == .exit(0)) }
                #expect(receiver.mistakes.isEmpty, "\(receiver.mistakes)")
                #expect(receiver.spans.count == 2)
                return (
                    try #require(receiver.spans.first { $0.service == "gateway" }),
                    try #require(receiver.spans.first { $0.service == "platforms" })
                )
            }

            /// The line of log of the one call that a process answered.
            static func line(of process: ChildProcess) async throws -> JSONValue {
                let lines = await process.outcome().errors.split(separator: "\n")
                    .compactMap { try? JSONValue(parsing: Array($0.utf8)) }
                    .filter { $0["message"] == "call ended" }
                #expect(lines.count == 1)
                return try #require(lines.first)
            }
        }

        private static let method = "qingke.platforms.v1.RegistryService/GetEntity"

        @Test("A call of the command line is one trace: gateway, and below it the owner")
        func commandLine() async throws {
            try await Self.with { traced in
                let outcome = try await Programs.run(
                    "qingke",
                    [
                        "call", Self.method, #"{"uscc": "13370207R8A676TY7R"}"#, "--address",
                        try traced.endpoint("rpc").description,
                    ])
                #expect(outcome.errors.contains("NOT_FOUND"), "\(outcome.errors)")
                let spans = try await traced.spans()
                #expect(spans.gateway["traceId"] == spans.owner["traceId"])
                #expect(spans.owner["parentSpanId"] == spans.gateway["spanId"])
                #expect(spans.gateway["parentSpanId"] != nil)
                for span in [spans.gateway, spans.owner] {
                    #expect(span["name"] == Self.method)
                    #expect(span.attribute("rpc.grpc.status_code") == ["intValue": "5"])
                    #expect(span.json["status"] == [:])
                }
                for (process, span) in [
                    (traced.gateway, spans.gateway), (traced.platforms, spans.owner),
                ] {
                    let line = try await Traced.line(of: process)
                    #expect(line["trace_id"]?.stringValue == span["traceId"])
                    #expect(line["span_id"]?.stringValue == span["spanId"])
                    #expect(line["code"] == "NOT_FOUND")
                    #expect(line["service"]?.stringValue == span.service)
                }
            }
        }

        @Test(
            "A traceparent over HTTP is continued; a malformed one is replaced by a new trace",
            arguments: ["01", "1"])
        func http(flags: String) async throws {
            let (trace, span) = ("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7")
            try await Self.with { traced in
                let answer = try await HTTPExchange.send(
                    "POST", "/v1/\(Self.method)",
                    headers: [
                        ("Content-Type", "application/json"), ("Grpc-Timeout", "60S"),
                        ("Qingke-Principal", "bureau:city"),
                        ("traceparent", "00-\(trace)-\(span)-\(flags)"),
                    ], body: Array(#"{"uscc": "13370207R8A676TY7R"}"#.utf8),
                    to: try traced.endpoint("http"))
                #expect(answer.status == 404)
                let spans = try await traced.spans()
                #expect((spans.gateway["traceId"] == trace) == (flags == "01"))
                #expect(spans.gateway["parentSpanId"] == (flags == "01" ? span : nil))
                #expect(spans.owner["traceId"] == spans.gateway["traceId"])
                #expect(spans.owner["parentSpanId"] == spans.gateway["spanId"])
            }
        }
    }
}
