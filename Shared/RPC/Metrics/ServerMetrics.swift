/// What one ``RPCServer`` counts: its calls by method, and its connections.
package final class ServerMetrics: Sendable {
    /// By path, of the methods that the server answers or passes on.
    private let methods: [String: MethodMetrics]
    /// Of calls to all other paths, together.
    let unknown = MethodMetrics(MethodMetrics.unknown)
    /// Calls that were refused because the server, or their connection, has all that it takes.
    let shed = Counter()
    let connectionsOpen = Counter()
    let connectionsAccepted = Counter()
    /// Connections beyond a limit, whether they were told so or not.
    let connectionsRefused = Counter()
    private let connectionsCutOff = InlineArray<4, Counter> { _ in Counter() }  // by Breach

    /// Why a server ends a connection that its peer would have kept.
    enum Breach: Int, CaseIterable {
        /// The peer sent what `SPEC.md` does not allow.
        case protocolError
        /// The peer speaks HTTP.
        case http
        /// A HELLO or a frame did not end in time.
        case tooSlow
        /// The peer did not read its replies.
        case notReading

        fileprivate var label: String {
            switch self {
            case .protocolError: "protocol_error"
            case .http: "http"
            case .tooSlow: "too_slow"
            case .notReading: "not_reading"
            }
        }
    }

    init(methods paths: [String]) {
        methods = Dictionary(paths.map { ($0, MethodMetrics($0)) }) { one, _ in one }
    }

    /// The counts of a method, for whoever keeps them: not looked up for each call.
    func method(_ path: String) -> MethodMetrics { methods[path] ?? unknown }

    func cutOff(for breach: Breach) { connectionsCutOff[breach.rawValue].add() }

    /// Writes all counts. Methods stand in the order of their paths.
    package func write(to text: inout MetricsText) {
        let methods = methods.values.sorted { $0.name < $1.name } + [unknown]
        text.family(
            "qingke_rpc_server_started_total", .counter, "Calls that arrived, by method.")
        for method in methods { method.writeStarted(to: &text) }
        text.family(
            "qingke_rpc_server_handled_total", .counter,
            "Calls that ended, by method and status code; refused ones among them.")
        for method in methods { method.writeHandled(to: &text) }
        text.family(
            "qingke_rpc_server_handling_seconds", .histogram,
            "Time from the arrival of a call to its end, by method.")
        for method in methods { method.writeDurations(to: &text) }
        text.family(
            "qingke_rpc_server_shed_total", .counter,
            "Calls refused as overload: the process or their connection had all it takes.")
        text.sample("qingke_rpc_server_shed_total", [], shed.value)
        writeConnections(to: &text)
    }

    private func writeConnections(to text: inout MetricsText) {
        text.family("qingke_rpc_server_connections_open", .gauge, "Connections open now.")
        text.sample("qingke_rpc_server_connections_open", [], connectionsOpen.value)
        text.family(
            "qingke_rpc_server_connections_accepted_total", .counter, "Connections taken in.")
        text.sample("qingke_rpc_server_connections_accepted_total", [], connectionsAccepted.value)
        text.family(
            "qingke_rpc_server_connections_refused_total", .counter,
            "Connections refused because of a limit on their number.")
        text.sample("qingke_rpc_server_connections_refused_total", [], connectionsRefused.value)
        text.family(
            "qingke_rpc_server_connections_cut_off_total", .counter,
            "Connections ended for what their peer did or did not do.")
        for breach in Breach.allCases {
            text.sample(
                "qingke_rpc_server_connections_cut_off_total", [("reason", breach.label)],
                connectionsCutOff[breach.rawValue].value)
        }
    }
}
