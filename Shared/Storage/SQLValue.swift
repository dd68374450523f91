/// One value in a statement or a row: what SQLite and PostgreSQL both hold exactly.
///
/// There is no floating point: money, rates and instants are integers.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])
}

extension SQLValue {
    /// The text, or NULL where there is none.
    package init(_ text: String?) {
        self = text.map(SQLValue.text) ?? .null
    }

    /// The number, or NULL where there is none.
    package init(_ integer: Int64?) {
        self = integer.map(SQLValue.integer) ?? .null
    }

    /// Stored as 1 and 0: SQLite has no boolean.
    package init(_ flag: Bool) {
        self = .integer(flag ? 1 : 0)
    }
}

extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByNilLiteral
{
    package init(integerLiteral value: Int64) { self = .integer(value) }
    package init(stringLiteral value: String) { self = .text(value) }
    package init(nilLiteral: ()) { self = .null }
}

extension SQLValue {
    /// What kind of value this is, for messages; never the value itself, which may be personal.
    var kindDescription: String {
        switch self {
        case .null: "NULL"
        case .integer: "an integer"
        case .text(let text): "a text of \(text.utf8.count) bytes"
        case .blob(let bytes): "a blob of \(bytes.count) bytes"
        }
    }
}
