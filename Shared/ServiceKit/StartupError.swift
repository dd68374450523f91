/// Why a process cannot start, for whoever starts it: what is wrong, where, and what would be right.
package struct StartupError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }

    /// What `work` makes; whatever it throws, as the reason why the process cannot start.
    package static func explaining<Result>(
        _ work: () throws -> Result
    ) throws(StartupError) -> Result {
        do {
            return try work()
        } catch {
            throw StartupError("\(error)")
        }
    }
}
