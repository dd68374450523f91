/// What a table is called, and its columns.
struct TableShape: Sendable {
    /// `loans`
    let name: String
    let columns: [ColumnInfo]
    /// Of each column, the names of each form.
    let formNames: [[(key: String, heading: String)]]
}

/// A cell of a row under one of the columns; never empty.
struct BoundCell: Sendable {
    let place: ImportHeader.Place
    let text: String
}

/// What is wrong with one row.
struct RowFlaws: Error { let flaws: [RowFlaw] }

/// How the cells of a table become typed rows.
struct RowForm<Row: Sendable>: Sendable {
    let shape: TableShape
    private let empty: Row
    private let columns: [ImportColumn<Row>]
    private let check: @Sendable (Row) -> [(column: String, flaw: CellFlaw)]

    /// - Parameters:
    ///   - prefix: of the fields that columns fill: `loan.`.
    ///   - check: what columns must be together; by key of the column that is wrong.
    init(
        _ name: String, prefix: String = "", empty: Row, columns: [ImportColumn<Row>],
        check: @escaping @Sendable (Row) -> [(column: String, flaw: CellFlaw)] = { _ in [] }
    ) {
        shape = TableShape(
            name: name, columns: columns.map { $0.info.prefixed(prefix) },
            formNames: columns.map { $0.forms.map { ($0.key, $0.heading) } })
        self.empty = empty
        self.columns = columns
        self.check = check
    }

    /// The row, or every flaw of it.
    func row(_ cells: [BoundCell]) -> Result<Row, RowFlaws> {
        var row = empty
        var flaws: [RowFlaw] = []
        for cell in cells {
            let form = columns[cell.place.column].forms[cell.place.form]
            do throws(CellFlaw) {
                try form.read(cell.text, &row)
            } catch {
                flaws.append(RowFlaw(column: cell.place.column, value: cell.text, flaw: error))
            }
        }
        for (index, column) in columns.enumerated() where column.info.isRequired {
            if !cells.contains(where: { $0.place.column == index }) {
                flaws.append(RowFlaw(column: index, flaw: CellFlaw("is empty", "it is required")))
            }
        }
        if flaws.isEmpty {
            flaws = check(row).map { found in
                let column = columns.firstIndex { $0.info.key == found.column }
                let cell = cells.first { $0.place.column == column }
                return RowFlaw(column: column, value: cell?.text ?? "", flaw: found.flaw)
            }
        }
        return flaws.isEmpty ? .success(row) : .failure(RowFlaws(flaws: flaws))
    }
}

extension ColumnInfo {
    fileprivate func prefixed(_ prefix: String) -> ColumnInfo {
        ColumnInfo(
            key: key, heading: heading, type: type, isRequired: isRequired, example: example,
            zh: zh, en: en, fields: fields.map { prefix + $0 })
    }
}
