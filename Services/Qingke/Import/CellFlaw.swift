/// What is wrong with one cell: what was found, and what would be right.
struct CellFlaw: Error, Hashable {
    let found: String
    let remedy: String

    init(_ found: String, _ remedy: String) {
        self.found = found
        self.remedy = remedy
    }

    /// A sentence of a service: what was found, then what would be right.
    init(sentence: String) {
        let parts = sentence.split(separator: "; ", maxSplits: 1)
        found = parts.first.map(String.init) ?? ""
        remedy = parts.count == 2 ? String(parts[1]) : ""
    }
}

/// A flaw of a row, at one of its columns or at the row as a whole.
struct RowFlaw: Error {
    /// Index of the column within the kind.
    var column: Int?
    var value = ""
    let flaw: CellFlaw
    /// The reason that the service gave; empty for what was found before it was asked.
    var reason = ""
}

/// A flaw with the line on which its row begins, for the report.
struct RowProblem: Sendable {
    let line: Int
    let column: ColumnInfo?
    let value: String
    let flaw: CellFlaw
    let reason: String
}
