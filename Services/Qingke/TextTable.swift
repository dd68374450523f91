/// A table for a terminal. Chinese characters take two columns.
struct TextTable {
    private var rows: [[String]]
    private let hasHead: Bool

    init(_ head: [String] = []) {
        rows = head.isEmpty ? [] : [head]
        hasHead = !head.isEmpty
    }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// The rows, each on a line, columns two spaces apart, a rule under the head.
    var text: String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { column < $0.count ? $0[column].terminalWidth : 0 }.max() ?? 0
        }
        var lines = rows.map { row in
            let last = row.lastIndex { !$0.isEmpty } ?? 0
            return row.prefix(last + 1).enumerated().map { column, cell in
                column == last ? cell : cell.padded(to: widths[column])
            }.joined(separator: "  ")
        }
        if hasHead {
            lines.insert(
                widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "), at: 1)
        }
        return lines.map { $0 + "\n" }.joined()
    }
}

extension String {
    /// Columns that a terminal gives the text.
    var terminalWidth: Int {
        unicodeScalars.reduce(0) { $0 + (Self.isWide($1) ? 2 : 1) }
    }

    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - terminalWidth))
    }

    /// East Asian wide characters: CJK, its punctuation, full-width forms.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
