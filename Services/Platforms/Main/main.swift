import PlatformsService
import ServiceKit

await ServiceMain.run("platforms") { settings in
    try await Platforms.run(PlatformsConfig(settings: settings))
}
