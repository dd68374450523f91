import RPC
import ServiceKit

/// The settings of the gateway.
package struct GatewayConfig: Sendable {
    /// Those that every process has. The gateway keeps no data and no parameters.
    package let common: ServiceConfig
    /// `--http`: where the HTTP/JSON door is.
    package let http: Endpoint
    /// `--talent`, `--finance`, `--enforcement`, `--platforms`: where each owner, or its replicas,
    /// take calls.
    package let owners: [Owner: Upstream]

    package init(settings: ServiceSettings) throws(StartupError) {
        common = try ServiceConfig(name: "gateway", port: 7100, settings: settings)
        http = try settings.endpoint("http", default: Endpoint(host: "127.0.0.1", port: 8080))
        try ServiceConfig.requireLoopback(http, "http")
        var owners: [Owner: Upstream] = [:]
        for owner in Owner.allCases {
            owners[owner] = try settings.upstream(
                owner.rawValue, default: Endpoint(host: "127.0.0.1", port: owner.defaultPort))
        }
        self.owners = owners
        try settings.refuseUnknown()
    }
}

extension Owner {
    fileprivate var defaultPort: Int {
        switch self {
        case .talent: 7101
        case .finance: 7102
        case .enforcement: 7103
        case .platforms: 7104
        }
    }
}
