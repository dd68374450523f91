import Configuration
import RPC

/// Reads one process's settings: `--listen HOST:PORT` before `QINGKE_LISTEN` before the default.
///
/// ```swift
/// let settings = ServiceSettings(arguments: CommandLine.arguments)
/// let listen = try settings.endpoint("listen", default: Endpoint(host: "127.0.0.1", port: 7102))
/// try settings.refuseUnknown()
/// ```
package struct ServiceSettings {
    private let reader: ConfigReader
    private let flags: [String]
    private let known = KnownKeys()

    private final class KnownKeys { var names: [String] = [] }

    /// - Parameter arguments: with the program's name first.
    package init(arguments: [String]) {
        reader = ConfigReader(providers: [
            CommandLineArgumentsProvider(arguments: arguments),
            PrefixedEnvironment.provider,
        ])
        flags = arguments.dropFirst().filter { $0.hasPrefix("--") }.map {
            String($0.dropFirst(2).prefix { $0 != "=" })
        }
    }

    /// Text under the key, or the default.
    package func text(_ key: String, default fallback: String) -> String {
        optionalText(key) ?? fallback
    }

    /// Text under the key; nil when it is not set.
    package func optionalText(_ key: String) -> String? {
        known.names.append(key)
        let key = ConfigKey(stringLiteral: key.replacing("-", with: "."))
        // The reader of flags takes commas as those of a list, and a list is no text to it.
        return reader.string(forKey: key)
            ?? reader.stringArray(forKey: key)?.joined(separator: ",")
    }

    /// A whole number under the key.
    package func integer(
        _ key: String, default fallback: Int, in range: ClosedRange<Int>
    ) throws(StartupError) -> Int {
        try optionalInteger(key, in: range) ?? fallback
    }

    /// A whole number under the key; nil when it is not set.
    package func optionalInteger(
        _ key: String, in range: ClosedRange<Int>
    ) throws(StartupError) -> Int? {
        guard let text = optionalText(key) else { return nil }
        guard let value = Int(text), range.contains(value) else {
            throw StartupError(
                "--\(key) \"\(text)\": a whole number from \(range.lowerBound) to "
                    + "\(range.upperBound) is right")
        }
        return value
    }

    /// An address under the key.
    package func endpoint(
        _ key: String, default fallback: Endpoint
    ) throws(StartupError) -> Endpoint {
        guard let text = optionalText(key) else { return fallback }
        guard let endpoint = Endpoint(parsing: text) else {
            throw StartupError("--\(key) \"\(text)\" is no address; write HOST:PORT")
        }
        return endpoint
    }

    /// Where another service is, at one address or several.
    package func upstream(
        _ key: String, default fallback: Endpoint
    ) throws(StartupError) -> Upstream {
        guard let text = optionalText(key) else { return Upstream(fallback) }
        guard let upstream = Upstream(parsing: text) else {
            throw StartupError("--\(key) \(Upstream.complaint(about: text))")
        }
        return upstream
    }

    /// Refuses flags that nothing asked for: a mistyped one must not go unseen.
    package func refuseUnknown() throws(StartupError) {
        if let flag = flags.first(where: { !known.names.contains($0) }) {
            let names = known.names.sorted().map { "--\($0)" }.joined(separator: " ")
            throw StartupError("--\(flag) is not known; these are: \(names)")
        }
    }
}

/// Environment variables with `QINGKE_` before the key.
private enum PrefixedEnvironment {
    static var provider: KeyMappingProvider<EnvironmentVariablesProvider> {
        EnvironmentVariablesProvider().prefixKeys(with: "qingke")
    }
}
