/// Our SQL as PostgreSQL understands it. One text serves both back ends; what differs is told here.
///
/// | ours | PostgreSQL's | why |
/// |---|---|---|
/// | `?` | `$1`, `$2`, … | how values are named |
/// | `INTEGER` | `BIGINT` | SQLite's has 64 bits |
/// | `BLOB` | `BYTEA` | |
/// | `TEXT` | `TEXT COLLATE "C"` | SQLite compares bytes, whatever the language |
/// | `x'00ff'` | `'\x00ff'::bytea` | |
///
/// Types are translated in scripts alone, where tables are made.
enum PostgresDialect {
    /// A statement with numbered values.
    static func statement(_ sql: String) -> String {
        var number = 0
        return rewritten(sql) { piece in
            guard piece == "?" else { return nil }
            number += 1
            return "$\(number)"
        }
    }

    /// The text of a migration.
    static func script(_ sql: String) -> String {
        rewritten(sql) { piece in
            switch piece.uppercased() {
            case "INTEGER": "BIGINT"
            case "BLOB": "BYTEA"
            case "TEXT": "TEXT COLLATE \"C\""
            default: nil
            }
        }
    }

    /// Replaces words and question marks that stand in no quotes and no comment.
    private static func rewritten(
        _ sql: String, _ replacement: (Substring) -> String?
    ) -> String {
        var result = ""
        var rest = sql[...]
        while let first = rest.first {
            let piece = Self.piece(of: rest, first)
            if first == "x" || first == "X", piece.count == 1, rest.dropFirst().first == "'" {
                // A blob: its digits follow in quotes.
                let digits = quoted(rest.dropFirst(), "'")
                result += "'\\x\(digits.dropFirst().dropLast())'::bytea"
                rest = rest.dropFirst(1 + digits.count)
                continue
            }
            result += replacement(piece) ?? String(piece)
            rest = rest.dropFirst(piece.count)
        }
        return result
    }

    private static func piece(of rest: Substring, _ first: Character) -> Substring {
        switch first {
        case "'", "\"": return quoted(rest, first)
        case "-" where rest.hasPrefix("--"): return rest.prefix { $0 != "\n" }
        case _ where first.isLetter || first == "_":
            return rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        default: return rest.prefix(1)
        }
    }

    /// With both quotes; one that is doubled ends one piece and begins the next.
    private static func quoted(_ rest: Substring, _ quote: Character) -> Substring {
        guard let end = rest.dropFirst().firstIndex(of: quote) else { return rest }
        return rest[...end]
    }
}
