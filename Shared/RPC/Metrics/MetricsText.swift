// Prometheus text exposition format, version 0.0.4:
//
//     # HELP name what it counts        backslash and line feed escaped
//     # TYPE name counter
//     name{label="value",…} 42          backslash, line feed and quote escaped in values
//
// All samples of a family follow its two lines; every line ends with a line feed.

/// A page of metrics as Prometheus reads it, written family by family.
///
/// ```swift
/// var text = MetricsText()
/// text.family("qingke_rpc_server_shed_total", .counter, "Calls refused as overload.")
/// text.sample("qingke_rpc_server_shed_total", [], 42)
/// ```
package struct MetricsText: Sendable {
    package private(set) var text = ""

    package static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    package enum Kind: String, Sendable { case counter, gauge, histogram }

    package init() {}

    /// Begins a family; its samples follow.
    package mutating func family(_ name: String, _ kind: Kind, _ help: String) {
        text += "# HELP \(name) \(Self.escape(help, quotes: false))\n"
        text += "# TYPE \(name) \(kind.rawValue)\n"
    }

    package mutating func sample(_ name: String, _ labels: [(String, String)], _ value: Int) {
        write(name, labels, "\(value)")
    }

    /// A time, which is written in seconds, exactly.
    mutating func sample(_ name: String, _ labels: [(String, String)], nanoseconds: Int) {
        let (seconds, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
        let digits = String(rest)
        write(
            name, labels,
            "\(seconds)." + String(repeating: "0", count: 9 - digits.count) + digits)
    }

    private mutating func write(_ name: String, _ labels: [(String, String)], _ value: String) {
        text += name
        if !labels.isEmpty {
            let pairs = labels.map { "\($0)=\"\(Self.escape($1, quotes: true))\"" }
            text += "{\(pairs.joined(separator: ","))}"
        }
        text += " \(value)\n"
    }

    private static func escape(_ value: String, quotes: Bool) -> String {
        let escaped = value.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
        return quotes ? escaped.replacing("\"", with: "\\\"") : escaped
    }
}
