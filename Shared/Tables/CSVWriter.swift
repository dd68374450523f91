/// One row of CSV as Excel reads it. Begin a file with ``mark``, or Excel takes it for GBK.
package struct CSVRow {
    private var cells: [String] = []

    package static let mark = "\u{FEFF}"

    package init() {}

    /// A row of words of our own.
    package init(_ words: [String]) { cells = words.map(Self.quoted) }

    /// Text that came from outside. Excel would execute a cell that begins with `=`, `+`, `-` or
    /// `@`: an apostrophe before it makes it text.
    package mutating func add(text: String) {
        let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) }
        cells.append(Self.quoted(isFormula == true ? "'" + text : text))
    }

    /// A number of our own, also a negative one.
    package mutating func add(number: some BinaryInteger) { cells.append("\(number)") }

    /// An amount in fen as yuan with two decimals; an empty cell for none.
    package mutating func add(yuanOfFen fen: Int64?) {
        cells.append(fen.map(ExactDecimal.yuan) ?? "")
    }

    /// The row with its end, CRLF.
    package var line: String { cells.joined(separator: ",") + "\r\n" }

    private static func quoted(_ text: String) -> String {
        // By scalars: a CRLF is one character.
        let needsQuotes = text.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
        guard needsQuotes || text.hasPrefix(" ") || text.hasSuffix(" ") else { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            quoted.unicodeScalars.append(scalar)
            if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
        }
        return quoted + "\""
    }
}
