import RPC
import ServiceKit

/// The settings of the finance service: those that every service has, and where the owners of
/// facts are: each at one address, or at those of its replicas.
package struct FinanceConfig: Sendable {
    package let service: ServiceConfig
    /// `--platforms`: the registry, for facts of enterprises.
    package let platforms: Upstream
    /// `--talent`: for prizes.
    package let talent: Upstream
    /// `--enforcement`: for the research-integrity list.
    package let enforcement: Upstream
    /// `--owner-wait-ms`: how long an owner is waited for where the caller has more time.
    package let ownerWaitMilliseconds: Int

    package init(settings: ServiceSettings) throws(StartupError) {
        service = try ServiceConfig(name: "finance", port: 7102, settings: settings)
        platforms = try settings.upstream("platforms", default: Self.local(7104))
        talent = try settings.upstream("talent", default: Self.local(7101))
        enforcement = try settings.upstream("enforcement", default: Self.local(7103))
        ownerWaitMilliseconds = try settings.integer(
            "owner-wait-ms", default: 1_000, in: 1...60_000)
        try settings.refuseUnknown()
    }

    private static func local(_ port: Int) -> Endpoint { Endpoint(host: "127.0.0.1", port: port) }
}
