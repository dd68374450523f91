import RPC
import ServiceKit

/// The settings of the platforms service: those that every service has, and where the integrity list
/// is asked.
package struct PlatformsConfig: Sendable {
    package let service: ServiceConfig
    /// `--enforcement`: for the research-integrity list.
    package let enforcement: Upstream
    /// `--owner-wait-ms`: how long it is waited for where the caller has more time.
    package let ownerWaitMilliseconds: Int

    package init(settings: ServiceSettings) throws(StartupError) {
        service = try ServiceConfig(name: "platforms", port: 7104, settings: settings)
        enforcement = try settings.upstream(
            "enforcement", default: Endpoint(host: "127.0.0.1", port: 7103))
        ownerWaitMilliseconds = try settings.integer(
            "owner-wait-ms", default: 1_000, in: 1...60_000)
        try settings.refuseUnknown()
    }
}
