/// Keys and values beside a call, in the order in which they were sent. Keys are lower-case ASCII.
package struct Metadata: Hashable, Sendable {
    package private(set) var entries: [Entry] = []

    package struct Entry: Hashable, Sendable {
        package let key: String
        package let value: String
    }

    package init() {}

    package var isEmpty: Bool { entries.isEmpty }

    /// The first value under the key.
    package subscript(key: String) -> String? {
        entries.first { $0.key == key }?.value
    }

    /// Appends a value; the key must be lower-case ASCII, which is ours to see to.
    package mutating func append(_ key: String, _ value: String) {
        entries.append(Entry(key: key, value: value))
    }

    /// Puts the value in place of every other under the key.
    package mutating func set(_ key: String, _ value: String) {
        entries.removeAll { $0.key == key }
        append(key, value)
    }
}

extension Metadata {
    /// `role:id` of the caller: taken as given by a server that runs `--insecure`, otherwise
    /// believed only from role `service`.
    package static let principalKey = "qingke-principal"
    /// W3C trace context.
    package static let traceParentKey = "traceparent"
}
