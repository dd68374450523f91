import JSON
import RPC

/// Spans in OTLP's JSON form: ids are hexadecimal, 64-bit integers strings, enums numbers.
struct SpanEncoding: Sendable {
    let service: String

    /// The body of one request.
    func body(of spans: [FinishedSpan]) -> [UInt8] {
        let json: JSONValue = [
            "resourceSpans": [
                [
                    "resource": ["attributes": [Self.attribute("service.name", service)]],
                    "scopeSpans": [
                        ["scope": ["name": "qingke"], "spans": .array(spans.map(Self.json))]
                    ],
                ]
            ]
        ]
        return Array(json.text.utf8)
    }

    private static func json(_ finished: FinishedSpan) -> JSONValue {
        let span = finished.span
        let end = finished.end.microseconds * 1000
        var members: [String: JSONValue] = [
            "traceId": .string(span.trace.traceID.hex), "spanId": .string(span.trace.spanHex),
            "flags": 1,  // sampled: others do not come here
            "name": .string(span.method), "kind": .integer(serverKind),
            "startTimeUnixNano": .string(String(end - span.duration.nanoseconds)),
            "endTimeUnixNano": .string(String(end)), "attributes": attributes(of: span),
            "status": isFailure(span.status) ? ["code": .integer(errorStatus)] : [:],
        ]
        if let parent = span.parentHex { members["parentSpanId"] = .string(parent) }
        return .object(members)
    }

    private static let serverKind: Int64 = 2
    private static let errorStatus: Int64 = 2

    /// Of a server: what its caller did wrong is no error here. OpenTelemetry's list for gRPC.
    private static func isFailure(_ status: StatusCode) -> Bool {
        switch status {
        case .unknown, .deadlineExceeded, .unimplemented, .internal, .unavailable, .dataLoss: true
        default: false
        }
    }

    private static func attributes(of span: Span) -> JSONValue {
        var list = [
            attribute("rpc.system", "qingke"),
            [
                "key": "rpc.grpc.status_code",
                "value": ["intValue": .string(String(span.status.rawValue))],
            ],
        ]
        let names = span.method.split(separator: "/")
        if names.count == 2 {
            list.append(attribute("rpc.service", String(names[0])))
            list.append(attribute("rpc.method", String(names[1])))
        }
        return .array(list)
    }

    private static func attribute(_ key: String, _ value: String) -> JSONValue {
        ["key": .string(key), "value": ["stringValue": .string(value)]]
    }
}

extension Duration {
    fileprivate var nanoseconds: Int64 {
        components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
    }
}
