/// One step of a schema, applied once and never edited afterwards.
package struct Migration: Hashable, Sendable {
    /// From 1, without gaps within its series.
    package let number: Int
    /// As in the file's name: `loans` in `0001_loans.sql`.
    package let name: String
    /// One or more statements, in the subset that both back ends understand.
    package let sql: String
    /// The lowest last migration of a program that still works with the schema after this one.
    ///
    /// A step that only adds (expand) leaves it where it was; one that takes something away
    /// (contract) raises it to the migration from which on programs no longer look there.
    package let minReader: Int

    /// - Parameter minReader: 1 unless given: the step only adds.
    package init(number: Int, name: String, sql: String, minReader: Int = 1) {
        self.number = number
        self.name = name
        self.sql = sql
        self.minReader = minReader
    }

    /// A migration as it ships inside a program: the file's name and its bytes. An identifier has no
    /// digit in front, so SwiftPM writes an underscore in its place.
    ///
    /// ```swift
    /// Migration(file: "0001_loans.sql", PackageResources._001_loans_sql)
    /// ```
    package init(file: String, _ bytes: [UInt8], minReader: Int = 1) {
        let parts = file.split(separator: "_", maxSplits: 1)
        guard parts.count == 2, let number = Int(parts[0]), parts[1].hasSuffix(".sql") else {
            preconditionFailure("\(file) is no name of a migration; write 0001_name.sql")
        }
        self.init(
            number: number, name: String(parts[1].dropLast(4)),
            sql: String(decoding: bytes, as: UTF8.self), minReader: minReader)
    }
}
