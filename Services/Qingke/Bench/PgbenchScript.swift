import Storage

/// The statements of one act, as a script of pgbench: the same texts in the same order, with what
/// differs from act to act as its variables.
final class PgbenchScript: SQLTransaction {
    private let inner: any SQLTransaction
    private let stream: String
    private let requestID: String
    /// Numbers that a statement returned, and the next ones, as what pgbench keeps them under.
    private var returned: [Int64: String] = [:]
    private var lines: [String] = []

    init(recording inner: any SQLTransaction, stream: String, requestID: String) {
        self.inner = inner
        self.stream = stream
        self.requestID = requestID
    }

    var text: String {
        let head = """
            \\set case random(1, \(DurableAct.cases))
            \\set number random(1, 1000000000000000)
            BEGIN;
            """
        return ([head] + lines + ["COMMIT;"]).joined(separator: "\n") + "\n"
    }

    func execute(_ sql: String, _ values: [SQLValue]) throws(StorageError) -> Int {
        record(sql, values)
        return try inner.execute(sql, values)
    }

    func rows(_ sql: String, _ values: [SQLValue]) throws(StorageError) -> [SQLRow] {
        let returns = sql.contains("RETURNING")
        record(sql, values, ending: returns ? " \\gset" : ";")
        let rows = try inner.rows(sql, values)
        for row in returns ? rows : [] {
            for column in row.columns {
                guard case .integer(let number) = try row.value(column) else { continue }
                returned[number] = ":\(column)"
                returned[number + 1] = "(:\(column) + 1)"
            }
        }
        return rows
    }

    func enqueue(_ sql: String, _ values: [SQLValue]) throws(StorageError) {
        record(sql, values)
        try inner.enqueue(sql, values)
    }

    /// The name has the request's id in it, or what else differs from act to act.
    func hold(_ name: String) throws(StorageError) {
        lines.append("SELECT pg_advisory_xact_lock(hashtextextended('r-' || :number, 0))::text;")
        try inner.hold(name)
    }

    func executeScript(_ sql: String) throws(StorageError) {
        throw StorageError(.misuse, "an act runs no script")
    }

    private func record(_ sql: String, _ values: [SQLValue], ending: String = ";") {
        // No statement of an act has a question mark that is not a value's place.
        var statement = ""
        var rest = values[...]
        for character in sql {
            statement += character == "?" ? expression(rest.removeFirst()) : String(character)
        }
        let line = statement.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        lines.append(line + ending)
    }

    private func expression(_ value: SQLValue) -> String {
        switch value {
        case .null: "NULL"
        case .integer(let number): returned[number] ?? "\(number)"
        case .text(stream): "'bench/' || :case"
        case .text(requestID): "'r-' || :number"
        case .text(let text): "'\(text)'"
        case .blob(let bytes):
            "'\\x\(bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined())'"
        }
    }
}
