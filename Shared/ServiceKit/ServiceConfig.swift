import Logging
import RPC
import Storage

/// The settings that every process has. A service adds its own beside them.
package struct ServiceConfig: Sendable {
    /// `finance`.
    package let name: String
    /// `--listen`: where calls are taken.
    package let listen: Endpoint
    /// `--admin`: where `/livez` and `/readyz` are answered.
    package let admin: Endpoint
    /// `--data`: folder of the database files; it is made when it is not there.
    package let dataDirectory: String
    /// `--database`: a PostgreSQL database that replicas share, `postgres://…`; nil for `sqlite`,
    /// the default: a file in the data folder.
    package let database: PostgresAddress?
    /// `--policy-dir`: folder of YAML files that an operator lays over the parameters; none by
    /// default.
    package let policyDirectory: String?
    /// `--calls-max`: calls that run at once before further ones are refused.
    package let callsMax: Int
    /// What connections may do: `--connections-max`, `--connections-per-peer-max`, `--idle-seconds`
    /// set what an operator sizes a process by; the others are ``ServerLimits``'s own.
    /// `--compress-from-bytes` is the smallest reply, or call to another service, that is deflated;
    /// none by default.
    package let connectionLimits: ServerLimits
    /// `--threads`: event loops.
    package let threads: Int
    /// `--drain-seconds`: how long calls in flight may go on after the signal to stop.
    package let drainSeconds: Int
    /// `--parent-pipe`: descriptor of a pipe that whoever started the process holds open; once it
    /// is closed, the process ends as after the signal to stop. None by default.
    package let parentPipe: Int32?
    /// `--log-level`: the least that is logged; each call that ended from `debug` on.
    package let logLevel: Logger.Level
    /// `--otlp http://HOST:PORT`: the collector to which spans are sent; none by default.
    package let spanCollector: Endpoint?

    /// - Parameter port: the default RPC port; the admin port is 1000 above it.
    package init(
        name: String, port: Int, settings: ServiceSettings
    ) throws(StartupError) {
        self.name = name
        listen = try settings.endpoint("listen", default: Endpoint(host: "127.0.0.1", port: port))
        admin = try settings.endpoint(
            "admin", default: Endpoint(host: "127.0.0.1", port: port + 1000))
        dataDirectory = settings.text("data", default: "qingke-data")
        database = try Self.database(settings)
        policyDirectory = settings.optionalText("policy-dir")
        callsMax = try settings.integer("calls-max", default: 1024, in: 1...1_000_000)
        connectionLimits = try Self.connectionLimits(settings)
        threads = try settings.integer("threads", default: 2, in: 1...256)
        drainSeconds = try settings.integer("drain-seconds", default: 10, in: 0...3600)
        parentPipe = try settings.optionalInteger("parent-pipe", in: 0...1023).map(Int32.init)
        logLevel = try Self.logLevel(settings)
        spanCollector = try Self.spanCollector(settings)
        try Self.requireLoopback(listen, "listen")
        try Self.requireLoopback(admin, "admin")
    }

    private static func database(
        _ settings: ServiceSettings
    ) throws(StartupError) -> PostgresAddress? {
        let text = settings.text("database", default: "sqlite")
        guard text != "sqlite" else { return nil }
        do {
            return try PostgresAddress(parsing: text)
        } catch {
            throw StartupError("--database: \(error); or sqlite, a file in --data")
        }
    }

    private static func logLevel(_ settings: ServiceSettings) throws(StartupError) -> Logger.Level {
        let text = settings.text("log-level", default: Logger.Level.info.rawValue)
        guard let level = Logger.Level(rawValue: text) else {
            let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw StartupError("--log-level \"\(text)\" is none; these are: \(levels)")
        }
        return level
    }

    private static func spanCollector(
        _ settings: ServiceSettings
    ) throws(StartupError) -> Endpoint? {
        guard let text = settings.optionalText("otlp") else { return nil }
        let scheme = "http://"
        guard text.hasPrefix(scheme),
            let endpoint = Endpoint(parsing: String(text.dropFirst(scheme.count)))
        else {
            throw StartupError(
                "--otlp \"\(text)\" is no collector's address; write http://HOST:PORT (no TLS; "
                    + "the path is always /v1/traces)")
        }
        return endpoint
    }

    private static func connectionLimits(
        _ settings: ServiceSettings
    ) throws(StartupError) -> ServerLimits {
        var limits = ServerLimits.standard
        limits.connectionsMax = try settings.integer(
            "connections-max", default: limits.connectionsMax, in: 1...1_000_000)
        limits.connectionsPerPeerMax = try settings.integer(
            "connections-per-peer-max",
            default: min(limits.connectionsPerPeerMax, limits.connectionsMax), in: 1...1_000_000)
        if let seconds = try settings.optionalInteger("idle-seconds", in: 1...86_400) {
            limits.idleMax = .seconds(seconds)
        }
        limits.wire.compressionBytesMin = try settings.optionalInteger(
            "compress-from-bytes", in: 1...limits.wire.frameBytesMax)
        return limits
    }

    /// The caller's role is taken from the metadata as given, which only callers on this machine
    /// may do.
    package static func requireLoopback(
        _ endpoint: Endpoint, _ key: String
    ) throws(StartupError) {
        guard ["127.0.0.1", "::1", "localhost"].contains(endpoint.host) else {
            throw StartupError(
                "--\(key) \(endpoint): without certificates only loopback is served; "
                    + "write 127.0.0.1:\(endpoint.port)")
        }
    }
}
