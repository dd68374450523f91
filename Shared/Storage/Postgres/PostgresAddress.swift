internal import CPostgres

/// Where a PostgreSQL database is: `postgres://user@host:5432/name`, or over a socket
/// `postgres:///name?host=/run/postgresql`. The password stands in it or in PGPASSFILE.
package struct PostgresAddress: Hashable, Sendable, CustomStringConvertible {
    /// As libpq reads it, password included; never logged.
    let text: String
    /// Without the password.
    package let description: String

    /// - Throws: ``StorageError`` `misuse` that says what would be right.
    package init(parsing text: String) throws(StorageError) {
        guard text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") else {
            throw StorageError(
                .misuse, "a database's address begins with postgres://; write \(Self.form)")
        }
        var message: UnsafeMutablePointer<CChar>?
        guard let options = PQconninfoParse(text, &message) else {
            defer { if let message { PQfreemem(message) } }
            // The message may repeat the password; its kind is all that is told.
            throw StorageError(.misuse, "the database's address cannot be read; write \(Self.form)")
        }
        defer { PQconninfoFree(options) }
        var values: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                values[String(cString: keyword)] = String(cString: value)
            }
            option += 1
        }
        guard let name = values["dbname"], !name.isEmpty else {
            throw StorageError(
                .misuse, "the database's address names no database; write \(Self.form)")
        }
        self.text = text
        let user = values["user"].map { "\($0)@" } ?? ""
        let port = values["port"].map { ":\($0)" } ?? ""
        description = "postgres://\(user)\(values["host"] ?? "")\(port)/\(name)"
    }

    private static let form =
        "postgres://USER:PASSWORD@HOST:PORT/NAME, or "
        + "postgres:///NAME?host=/run/postgresql for a socket"
}
