/// Where a service is asked, as `HOST:PORT` or, where it has replicas, `HOST:PORT,HOST:PORT`.
///
/// A host's name stands for all addresses that it has.
package struct Upstream: Hashable, Sendable, CustomStringConvertible {
    /// At least one.
    package let endpoints: [Endpoint]

    package init(_ endpoint: Endpoint) {
        endpoints = [endpoint]
    }

    /// - Parameter replicas: at least one.
    package init(_ replicas: [Endpoint]) {
        precondition(!replicas.isEmpty, "an upstream has an address")
        endpoints = replicas
    }

    /// Reads endpoints with commas between them; nil where one cannot be read.
    package init?(parsing text: String) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let endpoints = parts.compactMap { Endpoint(parsing: String($0)) }
        guard endpoints.count == parts.count else { return nil }
        self.init(endpoints)
    }

    /// What is wrong with a text that cannot be read, and what would be right.
    package static func complaint(about text: String) -> String {
        "\"\(text)\" is no address; write HOST:PORT, or several with commas between them"
    }

    package var description: String { endpoints.map(\.description).joined(separator: ",") }
}
