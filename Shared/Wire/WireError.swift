/// Why a connection cannot go on: the peer broke the protocol of `SPEC.md`.
package struct WireError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was found, where, and what would be right.
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
