import ServiceKit
import TalentService

await ServiceMain.run("talent") { settings in
    try await Talent.run(TalentConfig(settings: settings))
}
