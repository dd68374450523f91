import RPC
import Tables

/// A row of a table that asks about a loan, or that is wrong.
struct EligibilityRow: Sendable {
    let line: Int
    /// As the row has them, right or not.
    let loanID: String
    let code: String
    /// What it asks; a row that cannot be read is wrong as the services would say it.
    let question: Result<EligibilityQuestion, RPCError>
}

/// Reads the rows of a table that asks about loans, one after the other.
struct EligibilityRows {
    private var reader: RowReader

    init(_ source: ImportSource) throws {
        reader = try RowReader(source, Self.form.shape)
    }

    /// The next row; nil at the end.
    mutating func next() throws(TableFileError) -> EligibilityRow? {
        guard let row = try reader.next() else { return nil }
        let cells = (try? row.cells.get()) ?? []
        func text(_ key: String) -> String {
            cells.first { Self.form.shape.columns[$0.place.column].key == key }?.text ?? ""
        }
        return EligibilityRow(
            line: row.line, loanID: text("loan_id"), code: text("borrower_uscc"),
            question: row.cells.flatMap(Self.form.row).mapError(Self.refusal))
    }

    private static var form: RowForm<EligibilityQuestion> { EligibilityQuestion.form }

    private static func refusal(_ flaws: RowFlaws) -> RPCError {
        let columns = form.shape.columns
        return .invalidArgument(
            flaws.flaws.map { flaw in
                FieldViolation(
                    field: flaw.column.map { columns[$0].key } ?? flaw.value,
                    description: "\(flaw.flaw.found); \(flaw.flaw.remedy)")
            })
    }
}
