import ServiceKit

/// The settings of the enforcement service: those that every service has.
package struct EnforcementConfig: Sendable {
    package let service: ServiceConfig

    package init(settings: ServiceSettings) throws(StartupError) {
        service = try ServiceConfig(name: "enforcement", port: 7103, settings: settings)
        try settings.refuseUnknown()
    }
}
