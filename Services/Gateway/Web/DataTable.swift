/// A table with a caption and named columns that scrolls within itself on a narrow screen.
struct DataTable {
    private let caption: String
    private let showsCaption: Bool
    private let columns: [Column]
    private let rows: [[HTML]]

    struct Column {
        let name: String
        let isNumber: Bool

        init(_ name: String, isNumber: Bool = false) {
            self.name = name
            self.isNumber = isNumber
        }
    }

    /// - Parameters:
    ///   - rows: cells in the order of the columns; the first one names its row.
    ///   - showsCaption: false where a heading above says the same: it is for readers aloud then.
    init(
        _ caption: String, _ columns: [Column], _ rows: [[HTML]], showsCaption: Bool = false
    ) {
        self.caption = caption
        self.showsCaption = showsCaption
        self.columns = columns
        self.rows = rows
    }

    @HTMLBuilder var html: HTML {
        if !rows.isEmpty {
            // Whoever cannot use a pointer scrolls with the keyboard.
            Tag.div(
                .class("scroll"), Attribute("tabindex", "0"), Attribute("role", "region"),
                .ariaLabel(caption)
            ) {
                Tag.table {
                    Tag.caption(.class(showsCaption ? "" : "aloud")) { caption }
                    Tag.thead {
                        Tag.tr {
                            for column in columns {
                                Tag.th(.scope("col"), .class(column.isNumber ? "number" : "")) {
                                    column.name
                                }
                            }
                        }
                    }
                    Tag.tbody { for row in rows { self.row(row) } }
                }
            }
        }
    }

    private func row(_ cells: [HTML]) -> HTML {
        Tag.tr {
            for (index, cell) in cells.enumerated() {
                if index == 0 {
                    Tag.th(.scope("row")) { cell }
                } else {
                    Tag.td(.class(columns[index].isNumber ? "number" : "")) { cell }
                }
            }
        }
    }
}
