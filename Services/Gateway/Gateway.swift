import RPC
import ServiceKit
import Values

/// The gateway: every method of every service behind two doors, pages for people, and the views made
/// of several services.
package enum Gateway {
    /// Serves until the signal to stop; see ``ServiceProcess/run(services:forward:forwarded:isEdge:status:doors:draining:closing:)``.
    package static func run(_ config: GatewayConfig) async throws {
        let process = ServiceProcess(config.common)
        // Every owner has a setting, whether given or by default.
        let owners = OwnerClients(
            group: process.group, limits: config.common.connectionLimits.wire,
            metrics: process.clientMetrics
        ) { config.owners[$0]! }
        let clock = SystemClock()
        let native = NativeFace(owners: owners, clock: clock)
        try await process.run(
            services: native.services, forward: native.forward, forwarded: NativeFace.forwarded,
            isEdge: true,
            doors: { server in
                let http = try await StartupError.listening("http", config.http) {
                    try await HTTPServing.start(
                        HTTPDoor(json: JSONFace(server), web: WebFace(server, clock: clock)),
                        at: config.http, group: process.group, logger: process.logger)
                }
                return ["http": http]
            },
            closing: { await owners.close() })
    }
}
