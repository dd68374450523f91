/// What is wrong with a file of parameters or documents, and what would be right.
package struct PolicyDataProblem: Hashable, Sendable, CustomStringConvertible {
    /// `Parameters/LPR.yaml`; for a what-if, the name under which it was asked.
    package let file: String
    /// From 1; 0 where the problem belongs to no line.
    package let line: Int
    package let message: String

    package init(file: String, line: Int, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }

    package var description: String {
        line > 0 ? "\(file):\(line): \(message)" : "\(file): \(message)"
    }
}

/// Parameters that cannot be used. All problems at once, in the order of files and lines; a
/// process that meets this at its start says so and ends.
package struct PolicyDataError: Error, Hashable, Sendable, CustomStringConvertible {
    package let problems: [PolicyDataProblem]

    package init(_ problems: [PolicyDataProblem]) { self.problems = problems }

    package var description: String { problems.map(\.description).joined(separator: "\n") }
}
