import FinanceService
import ServiceKit

await ServiceMain.run("finance") { settings in
    try await Finance.run(FinanceConfig(settings: settings))
}
