/// One row of an answer, read by column name.
///
/// A column that is absent or holds another kind of value throws `unexpectedValue`: the file is
/// not what the program takes it for, and that must not pass as a zero or an empty text.
package struct SQLRow: Hashable, Sendable {
    package let columns: [String]
    package let values: [SQLValue]

    package init(columns: [String], values: [SQLValue]) {
        precondition(columns.count == values.count)
        self.columns = columns
        self.values = values
    }

    package func integer(_ column: String) throws(StorageError) -> Int64 {
        guard let value = try optionalInteger(column) else {
            throw unexpected(column, "an integer")
        }
        return value
    }

    package func text(_ column: String) throws(StorageError) -> String {
        guard let value = try optionalText(column) else { throw unexpected(column, "a text") }
        return value
    }

    package func blob(_ column: String) throws(StorageError) -> [UInt8] {
        guard let value = try optionalBlob(column) else { throw unexpected(column, "a blob") }
        return value
    }

    /// 1 and 0, as ``SQLValue/init(_:)-(Bool)`` stores them.
    package func flag(_ column: String) throws(StorageError) -> Bool {
        switch try value(column) {
        case .integer(0): false
        case .integer(1): true
        default: throw unexpected(column, "0 or 1")
        }
    }

    /// Nil for NULL.
    package func optionalInteger(_ column: String) throws(StorageError) -> Int64? {
        switch try value(column) {
        case .null: nil
        case .integer(let value): value
        default: throw unexpected(column, "an integer")
        }
    }

    /// Nil for NULL.
    package func optionalText(_ column: String) throws(StorageError) -> String? {
        switch try value(column) {
        case .null: nil
        case .text(let value): value
        default: throw unexpected(column, "a text")
        }
    }

    /// Nil for NULL.
    package func optionalBlob(_ column: String) throws(StorageError) -> [UInt8]? {
        switch try value(column) {
        case .null: nil
        case .blob(let value): value
        default: throw unexpected(column, "a blob")
        }
    }

    package func value(_ column: String) throws(StorageError) -> SQLValue {
        guard let index = columns.firstIndex(of: column) else {
            throw StorageError(
                .unexpectedValue,
                "the row has no column \"\(column)\"; it has "
                    + columns.map { "\"\($0)\"" }.joined(separator: ", "))
        }
        return values[index]
    }

    private func unexpected(_ column: String, _ wanted: String) -> StorageError {
        let found = columns.firstIndex(of: column).map { values[$0].kindDescription } ?? "nothing"
        return StorageError(
            .unexpectedValue, "column \"\(column)\" holds \(found) where \(wanted) was expected")
    }
}
