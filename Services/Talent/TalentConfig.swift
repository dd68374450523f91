import ServiceKit

/// The settings of the talent service: those that every service has.
package struct TalentConfig: Sendable {
    package let service: ServiceConfig

    package init(settings: ServiceSettings) throws(StartupError) {
        service = try ServiceConfig(name: "talent", port: 7101, settings: settings)
        try settings.refuseUnknown()
    }
}
