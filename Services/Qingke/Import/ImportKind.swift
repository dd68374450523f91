import Identity
import RPC
import Stubs

/// A cell of a row under one of the kind's columns; never empty.
struct BoundCell: Sendable {
    let place: ImportHeader.Place
    let text: String
}

/// A row that is right as far as it can be told without the services.
struct PreparedRow: Sendable {
    /// What may stand once in a file, for people: `L-0001`.
    let key: String
    let cells: [BoundCell]
    /// Calls that write it, in order.
    let writes: [PreparedWrite]
}

/// One kind of table: its columns, and the calls that a row becomes.
struct ImportKind: Sendable {
    let name: String
    let titleZh: String
    let titleEn: String
    let columns: [ColumnInfo]
    /// Of each column, the names of each form.
    let formNames: [[(key: String, heading: String)]]
    /// Methods that a row calls.
    let methods: [String]
    private let read: @Sendable ([BoundCell]) -> Result<PreparedRow, RowFlaws>

    struct RowFlaws: Error { let flaws: [RowFlaw] }

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
        self.name = name
        titleZh = zh
        titleEn = en
        self.methods = methods
        self.columns = columns.map { $0.info.prefixed(prefix) }
        formNames = columns.map { $0.forms.map { ($0.key, $0.heading) } }
        let required = columns.indices.filter { columns[$0].info.isRequired }
        read = { cells in
            var row = empty
            var flaws: [RowFlaw] = []
            for cell in cells {
                let form = columns[cell.place.column].forms[cell.place.form]
                do throws(CellFlaw) {
                    try form.read(cell.text, &row)
                } catch {
                    flaws.append(
                        RowFlaw(column: cell.place.column, value: cell.text, flaw: error))
                }
            }
            for index in required where !cells.contains(where: { $0.place.column == index }) {
                flaws.append(RowFlaw(column: index, flaw: CellFlaw("is empty", "it is required")))
            }
            if flaws.isEmpty {
                flaws = check(row).map { found in
                    let column = columns.firstIndex { $0.info.key == found.column }
                    let cell = cells.first { $0.place.column == column }
                    return RowFlaw(column: column, value: cell?.text ?? "", flaw: found.flaw)
                }
            }
            guard flaws.isEmpty else { return .failure(RowFlaws(flaws: flaws)) }
            return .success(
                PreparedRow(
                    key: key(row).filter { !$0.isEmpty }.joined(separator: " "), cells: cells,
                    writes: writes(row)))
        }
    }

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

extension ColumnInfo {
    fileprivate func prefixed(_ prefix: String) -> ColumnInfo {
        ColumnInfo(
            key: key, heading: heading, type: type, isRequired: isRequired, example: example,
            zh: zh, en: en, fields: fields.map { prefix + $0 })
    }
}
