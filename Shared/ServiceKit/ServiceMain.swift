import Glibc

/// The whole of an executable's `main.swift`: read the settings, run, and say why where it cannot.
///
/// ```swift
/// await ServiceMain.run("platforms") { settings in
///     let config = try PlatformsConfig(settings: settings)
///     try settings.refuseUnknown()
///     try await Platforms.run(config)
/// }
/// ```
/// Ends the process: code 0 after an orderly stop, 2 for settings that cannot be used
/// (``StartupError``), 1 for anything else that keeps it from running. The reason stands on standard error, in one line.
package enum ServiceMain {
    package static func run(
        _ name: String, arguments: [String] = CommandLine.arguments,
        _ body: (ServiceSettings) async throws -> Void
    ) async -> Never {
        do {
            try await body(ServiceSettings(arguments: arguments))
            exit(0)
        } catch {
            StandardError.write(line(name, error))
            exit(code(of: error))
        }
    }

    /// `platforms: --listen "x" is no address; write HOST:PORT`, in one line whatever the reason.
    static func line(_ name: String, _ error: any Error) -> String {
        let reason = "\(error)".split(whereSeparator: \.isNewline).joined(separator: "; ")
        return "\(name): \(reason)\n"
    }

    static func code(of error: any Error) -> Int32 { error is StartupError ? 2 : 1 }
}
