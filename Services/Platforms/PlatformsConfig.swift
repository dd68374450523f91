import ServiceKit

/// The settings of the platforms service: those that every service has.
package struct PlatformsConfig: Sendable {
    package let service: ServiceConfig

    package init(settings: ServiceSettings) throws(StartupError) {
        service = try ServiceConfig(name: "platforms", port: 7104, settings: settings)
        try settings.refuseUnknown()
    }
}
