import EnforcementService
import ServiceKit

await ServiceMain.run("enforcement") { settings in
    try await Enforcement.run(EnforcementConfig(settings: settings))
}
