internal import Foundation
internal import GRDB

/// One body's view of a transaction on one SQLite connection; used on that connection's queue.
final class SQLiteTransaction: SQLTransaction {
    private let connection: GRDB.Database
    private let path: String
    private let isReader: Bool
    /// The first statement that failed; PostgreSQL refuses everything after it, and so do we, so
    /// that what works on the one back end works on the other.
    private(set) var failure: StorageError?

    init(_ connection: GRDB.Database, path: String, isReader: Bool = false) {
        self.connection = connection
        self.path = path
        self.isReader = isReader
    }

    /// Runs a body; a failed statement fails it even if the body did not pass the error on.
    func run<T>(_ body: (any SQLTransaction) throws -> T) throws -> T {
        let value = try body(self)
        if let failure { throw failure }
        return value
    }

    func execute(_ sql: String, _ values: [SQLValue]) throws(StorageError) -> Int {
        try guarded(sql) {
            let before = connection.totalChangesCount
            let statement = try connection.cachedStatement(sql: sql)
            try statement.execute(arguments: try Self.arguments(values))
            // The count of the last statement that changed rows stays after one that changes none.
            return connection.totalChangesCount == before ? 0 : connection.changesCount
        }
    }

    func rows(_ sql: String, _ values: [SQLValue]) throws(StorageError) -> [SQLRow] {
        try guarded(sql) {
            let statement = try connection.cachedStatement(sql: sql)
            let columns = statement.columnNames
            let cursor = try Row.fetchCursor(statement, arguments: try Self.arguments(values))
            var rows: [SQLRow] = []
            while let row = try cursor.next() {
                let values = try columns.indices.map { try Self.value(row[$0], columns[$0]) }
                rows.append(SQLRow(columns: columns, values: values))
            }
            return rows
        }
    }

    /// Writes run one after the other.
    func hold(_: String) throws(StorageError) {}

    func executeScript(_ sql: String) throws(StorageError) {
        try guarded(sql) { try connection.execute(sql: sql) }
    }

    private func guarded<T>(_ sql: String, _ run: () throws -> T) throws(StorageError) -> T {
        if let failure { throw failure }
        do {
            let wasInside = connection.isInsideTransaction
            let value = try run()
            guard connection.isInsideTransaction == wasInside else {
                throw StorageError(
                    .misuse, "\(path): a body must not end its transaction: \(sql.inOneLine)")
            }
            return value
        } catch {
            let failure = StorageError(error, path: path, statement: sql, isReader: isReader)
            self.failure = failure
            throw failure
        }
    }

    private static func arguments(_ values: [SQLValue]) throws -> StatementArguments {
        StatementArguments(
            try values.enumerated().map { index, value -> DatabaseValue in
                switch value {
                case .null: return .null
                case .integer(let integer): return integer.databaseValue
                case .blob(let bytes): return Data(bytes).databaseValue
                case .text(let text):
                    try text.refuseNUL(value: index + 1)
                    return text.databaseValue
                }
            })
    }

    private static func value(_ value: DatabaseValue, _ column: String) throws -> SQLValue {
        switch value.storage {
        case .null: return .null
        case .int64(let integer): return .integer(integer)
        case .string(let text): return .text(text)
        case .blob(let data): return .blob([UInt8](data))
        case .double(let double):
            throw StorageError(
                .unexpectedValue,
                "column \"\(column)\" holds the floating-point number \(double); store integers")
        }
    }
}
