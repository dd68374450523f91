import GatewayService
import ServiceKit

await ServiceMain.run("gateway") { settings in
    let config = try GatewayConfig(settings: settings)
    try settings.refuseUnknown()
    try await Gateway.run(config)
}
