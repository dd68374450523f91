/// Why a file cannot be read any further: nothing behind the line can be told apart.
package struct TableFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// From 1; nil where the file as a whole is meant.
    package let line: Int?
    /// What was found and what would be right.
    package let message: String

    package init(line: Int?, _ message: String) {
        self.line = line
        self.message = message
    }

    package var description: String { line.map { "line \($0): \(message)" } ?? message }
}
