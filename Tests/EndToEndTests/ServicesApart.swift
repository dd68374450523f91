import JSON
import Synchronization
import Testing

/// The five services started one by one, so that each can be killed and started again.
final class ServicesApart: Sendable {
    private let folder: String
    private let state = Mutex<[String: Service]>([:])

    private struct Service {
        var process: ChildProcess
        var addresses: JSONValue
    }

    private static let owners = ["enforcement", "talent", "platforms"]

    /// Starts all, fills in sample entities, and stops whatever still runs at the end.
    static func with<R>(
        entities: Int, _ body: (ServicesApart, RunningSystem) async throws -> R
    ) async throws -> R {
        try await withFolder { folder in
            let services = ServicesApart(folder: folder)
            let result: Result<R, any Error>
            do {
                for name in owners + ["finance", "gateway"] { try await services.start(name) }
                result = .success(
                    try await RunningSystem.with(services.addresses, entities: entities) {
                        try await body(services, $0)
                    })
            } catch {
                result = .failure(error)
            }
            for one in services.state.withLock({ Array($0.values) }) { await one.process.stop() }
            return try result.get()
        }
    }

    private init(folder: String) { self.folder = folder }

    private var addresses: [String: JSONValue] { state.withLock { $0.mapValues(\.addresses) } }

    /// Ends a service with SIGKILL.
    func kill(_ name: String) async {
        let ending = await state.withLock { $0[name]?.process }?.kill9()
        #expect(ending == .signal(9))
    }

    /// Starts a service: on the ports that it had before, or on free ones.
    func start(_ name: String) async throws {
        let known = addresses
        var arguments = ["--data", folder]
        for (flag, door) in [("listen", "rpc"), ("admin", "admin"), ("http", "http")] {
            guard door != "http" || name == "gateway" else { continue }
            arguments += ["--\(flag)", known[name]?[door]?.stringValue ?? "127.0.0.1:0"]
        }
        let peers =
            switch name {
            case "gateway": Self.owners + ["finance"]
            case "finance": Self.owners
            case "platforms": ["enforcement"]
            default: [String]()
            }
        for peer in peers {
            arguments += ["--\(peer)", known[peer]?["rpc"]?.stringValue ?? ""]
        }
        let process = try ChildProcess(Programs.path(name), arguments)
        let addresses = try JSONValue(parsing: try await process.ready())
        state.withLock { $0[name] = Service(process: process, addresses: addresses) }
    }
}
