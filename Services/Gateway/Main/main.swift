import GatewayService
import ServiceKit

await ServiceMain.run("gateway") { settings in
    try await Gateway.run(GatewayConfig(settings: settings))
}
