import Identity
import RPC
import Stubs

/// A row that is right as far as it can be told without the services.
struct PreparedRow: Sendable {
    /// What may stand once in a file, for people: `L-0001`.
    let key: String
    let cells: [BoundCell]
    /// Calls that write it, in order; at most 6.
    let writes: [PreparedWrite]
}

/// One kind of table: its columns, and the calls that a row becomes.
struct ImportKind: Sendable {
    let titleZh: String
    let titleEn: String
    let shape: TableShape
    /// Methods that a row calls.
    private let methods: [String]
    private let read: @Sendable ([BoundCell]) -> Result<PreparedRow, RowFlaws>

    /// - Parameters:
    ///   - prefix: of the fields that columns fill: `loan.`.
    ///   - key: what names a row; each may stand once in a file.
    ///   - check: what columns must be together; by key of the column that is wrong.
    init<Row: Sendable>(
        _ name: String, zh: String, en: String, prefix: String = "", methods: [String],
        empty: Row, columns: [ImportColumn<Row>], key: @escaping @Sendable (Row) -> [String],
        check: @escaping @Sendable (Row) -> [(column: String, flaw: CellFlaw)] = { _ in [] },
        writes: @escaping @Sendable (Row) -> [PreparedWrite]
    ) {
        let form = RowForm(name, prefix: prefix, empty: empty, columns: columns, check: check)
        titleZh = zh
        titleEn = en
        shape = form.shape
        self.methods = methods
        read = { cells in
            form.row(cells).map { row in
                PreparedRow(
                    key: key(row).filter { !$0.isEmpty }.joined(separator: " "), cells: cells,
                    writes: writes(row))
            }
        }
    }

    var name: String { shape.name }
    var columns: [ColumnInfo] { shape.columns }

    func prepare(_ cells: [BoundCell]) -> Result<PreparedRow, RowFlaws> { read(cells) }

    /// Roles that may make every call of a row.
    var roles: Set<Role> {
        methods.map { MethodRoles.table.roles(for: $0) }.reduce(Set(Role.allCases)) {
            $0.intersection($1)
        }
    }

    /// The column that fills a field of a request: `loan.events[2].amount_fen` is of `events`.
    func column(filling field: String) -> Int? {
        columns.indices.filter { index in
            columns[index].fields.contains { own in
                field == own || field.hasPrefix("\(own)[") || field.hasPrefix("\(own).")
            }
        }.max { left, right in
            columns[left].fields.map(\.count).max() ?? 0
                < columns[right].fields.map(\.count).max() ?? 0
        }
    }
}
