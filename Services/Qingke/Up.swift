import ArgumentParser
import Foundation
import Identity
import JSON
import NIOPosix
import RPC
import ServiceKit

/// `qingke up`: the five services, started in the order in which they need one another.
struct Up: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Start the five services that lie beside this program, until Ctrl-C.",
        discussion: """
            Prints `ready` and a JSON object with every address once calls are taken. A new data
            folder gets the synthetic data of `qingke sandbox`; --no-sandbox leaves it empty.
            """)

    @Option(help: "Folder of the database files.")
    var data = "qingke-data"

    @Option(
        help: """
            PostgreSQL database for all services, postgres://USER@HOST:PORT/NAME, each in a schema of
            its own; it gets no synthetic data. Without it, a file for each in the data folder.
            """)
    var database: String?

    @Option(
        help: """
            First port: RPC N to N+4, HTTP N+980, admin N+1000 to N+1004; 0 takes free ports.
            """)
    var portBase = 7100

    @Option(help: "Folder of YAML files laid over the parameters.")
    var policyDir: String?

    @Option(help: "Collector to which all services send spans, http://HOST:PORT.")
    var otlp: String?

    @Flag(inversion: .prefixedNo, help: "Fill a new data folder with synthetic data.")
    var sandbox = true

    @Flag(help: "Take the caller's role from the request as given; loopback only.")
    var insecure = false

    func validate() throws {
        guard portBase == 0 || (1024...60000).contains(portBase) else {
            throw ValidationError("--port-base \(portBase); 0 or 1024 to 60000 are right")
        }
    }

    func run() async throws {
        // There are no certificates yet, so that a system on loopback is the only kind.
        if !insecure {
            StandardError.write(
                "note: callers are believed as they say who they are; loopback only\n")
        }
        // Not as an argument: everybody on the machine may read those, and a password may stand in it.
        if let database { setenv("QINGKE_DATABASE", database, 1) }
        let fleet = ServiceFleet(directory: Self.ownDirectory)
        defer { fleet.stop() }
        let stop = StopSignal()
        fleet.heed(stop)
        let isNew = isNewFolder
        var addresses: [String: JSONValue] = [:]
        for service in ServiceSpec.inOrder {
            addresses[service.name] = try fleet.start(
                service, arguments: arguments(for: service, addresses))
        }
        if sandbox && isNew && database == nil { try await fillSandbox(addresses["gateway"]) }
        StandardOutput.write("ready \(JSONValue.object(addresses).text)\n")
        if let ended = await fleet.firstEnd() {
            throw CommandFailure(
                message: "\(ended) ended by itself; its log is above", exitCode: 1)
        }
    }

    /// Data of others are never mixed with synthetic ones: a folder with anything in it is not new.
    private var isNewFolder: Bool {
        (try? FileManager.default.contentsOfDirectory(atPath: data))?.isEmpty ?? true
    }

    private func fillSandbox(_ gateway: JSONValue?) async throws {
        // Every ready line has it.
        guard let address = gateway?["rpc"]?.stringValue.flatMap({ Endpoint(parsing: $0) }) else {
            return
        }
        StandardError.write(
            "note: \(data) is new and gets synthetic data; --no-sandbox leaves it empty\n")
        let client = RPCClient(
            address, identity: Principal(role: .operator, id: "local"),
            group: .singletonMultiThreadedEventLoopGroup, defaultTimeout: .seconds(60))
        do {
            try await SandboxWriter(client).write()
            await client.close()
        } catch let error as RPCError {
            await client.close()
            throw CommandFailure(error)
        }
    }

    private func arguments(
        for service: ServiceSpec, _ running: [String: JSONValue]
    ) -> [String] {
        func address(_ offset: Int) -> String {
            "127.0.0.1:\(portBase == 0 ? 0 : portBase + offset)"
        }
        var arguments = [
            "--listen", address(service.portOffset), "--admin", address(1000 + service.portOffset),
            "--data", data,
        ]
        if service.name == "gateway" { arguments += ["--http", address(980)] }
        if let policyDir { arguments += ["--policy-dir", policyDir] }
        if let otlp { arguments += ["--otlp", otlp] }
        for peer in service.peers {
            // Peers stand earlier in the order, so that they are running.
            arguments += ["--\(peer)", running[peer]?["rpc"]?.stringValue ?? ""]
        }
        return arguments
    }

    /// Where the services' executables lie: beside this one.
    private static var ownDirectory: String {
        let path =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: path).deletingLastPathComponent().path
    }
}

/// One of the five services: its executable and whom it asks.
struct ServiceSpec {
    let name: String
    let portOffset: Int
    let peers: [String]

    /// Whoever is asked starts before whoever asks.
    static let inOrder = [
        ServiceSpec(name: "talent", portOffset: 1, peers: []),
        ServiceSpec(name: "enforcement", portOffset: 3, peers: []),
        ServiceSpec(name: "platforms", portOffset: 4, peers: ["enforcement"]),
        ServiceSpec(
            name: "finance", portOffset: 2, peers: ["platforms", "talent", "enforcement"]),
        ServiceSpec(
            name: "gateway", portOffset: 0,
            peers: ["platforms", "talent", "enforcement", "finance"]),
    ]
}
