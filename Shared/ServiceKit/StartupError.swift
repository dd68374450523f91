/// Why a process cannot start, for whoever starts it: what is wrong, where, and what would be right.
package struct StartupError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
