import ServiceKit

await ServiceMain.run("echo-replica") { settings in
    let config = try ServiceConfig(name: "echo-replica", port: 7190, settings: settings)
    let ledger = try ArrivalLedger(path: settings.text("ledger", default: "arrivals"))
    try settings.refuseUnknown()
    try await ServiceProcess(config).run(
        services: [EchoHandler(ledger: ledger).rpcService], closing: { ledger.close() })
}
