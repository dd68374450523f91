import ServiceKit

/// The settings of the enforcement service: those that every service has, and its key.
package struct EnforcementConfig: Sendable {
    package let service: ServiceConfig
    /// `--key-file`, the key under which personal data is sealed; made at the first start. Beside
    /// the data unless given; replicas share one, and a backup of the database needs it too.
    package let keyFile: String

    package init(settings: ServiceSettings) throws(StartupError) {
        service = try ServiceConfig(name: "enforcement", port: 7103, settings: settings)
        keyFile = settings.text(
            "key-file", default: "\(service.dataDirectory)/enforcement.key")
        try settings.refuseUnknown()
    }
}
