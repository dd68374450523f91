import JSON
import Tables

/// Rows of a table, one after the other, as cells under the kind's columns.
struct RowReader {
    struct Row {
        /// Line on which it begins, from 1.
        let line: Int
        let cells: Result<[BoundCell], RowFlaws>
    }

    private enum Source {
        case csv(CSVReader, [ImportHeader.Place])
        case lines(LineReader)
    }

    private let shape: TableShape
    /// Closes when it goes; it must stay as long as it is read.
    private let file: ImportSource
    private let header: ImportHeader
    private let decoder: TextDecoder
    private var source: Source

    /// - Throws: `CommandFailure` where the header is wrong, `TableFileError` where the file is.
    init(_ file: ImportSource, _ shape: TableShape) throws {
        self.shape = shape
        self.file = file
        let (header, decoder) = (ImportHeader(shape), try TextDecoder(file.encoding))
        self.header = header
        self.decoder = decoder
        guard file.format == .csv else {
            source = .lines(try LineReader(file.input()))
            return
        }
        var reader = try CSVReader(file.input())
        guard let record = try reader.next() else {
            throw CommandFailure.usage("the file is empty; its first row names the columns")
        }
        let names = try (0..<record.count).map { index in
            guard let name = decoder.text(record[index]), record.problem == nil else {
                throw TableFileError(
                    line: record.line,
                    record.problem ?? "the header has bytes that are not \(file.encoding.rawValue)")
            }
            return Self.trimmed(name)
        }
        do throws(CellFlaw) {
            source = .csv(reader, try header.bind(names))
        } catch {
            throw CommandFailure.usage("line \(record.line): \(error.found); \(error.remedy)")
        }
    }

    /// The next row; nil at the end.
    mutating func next() throws(TableFileError) -> Row? {
        switch source {
        case .csv(var reader, let places):
            let record = try reader.next()
            source = .csv(reader, places)
            return record.map { Row(line: $0.line, cells: cells($0, places)) }
        case .lines(var reader):
            let line = try reader.next()
            source = .lines(reader)
            return line.map { Row(line: $0.number, cells: cells($0.bytes)) }
        }
    }

    private func cells(
        _ record: CSVRecord, _ places: [ImportHeader.Place]
    ) -> Result<[BoundCell], RowFlaws> {
        if let problem = record.problem { return Self.flawed(problem) }
        var cells: [BoundCell] = []
        var flaws: [RowFlaw] = []
        if record.count != places.count {
            return Self.flawed(
                "the row has \(record.count) fields; the header has \(places.count)")
        }
        for (index, place) in places.enumerated() {
            guard let text = decoder.text(record[index]).map(Self.trimmed) else {
                flaws.append(RowFlaw(column: place.column, flaw: notText))
                continue
            }
            if !text.isEmpty { cells.append(BoundCell(place: place, text: text)) }
        }
        return flaws.isEmpty ? .success(cells) : .failure(.init(flaws: flaws))
    }

    private func cells(_ line: [UInt8]) -> Result<[BoundCell], RowFlaws> {
        guard let text = decoder.text(line[...]) else {
            return .failure(.init(flaws: [RowFlaw(flaw: notText)]))
        }
        let members: [String: JSONValue]
        do throws(JSONSyntaxError) {
            guard let object = try JSONValue(parsing: text).objectValue else {
                return Self.flawed("the line is no object; write {\"\(shape.columns[0].key)\": …}")
            }
            members = object
        } catch {
            return Self.flawed("the line is no JSON: \(error.message); write one object a line")
        }
        var cells: [BoundCell] = []
        var flaws: [RowFlaw] = []
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            do throws(CellFlaw) {
                let place = try header.place(of: name)
                if cells.contains(where: { $0.place.column == place.column }) {
                    throw CellFlaw("\"\(name)\" stands here twice", "leave one of both out")
                }
                let text = Self.trimmed(try Self.text(of: value))
                if !text.isEmpty { cells.append(BoundCell(place: place, text: text)) }
            } catch {
                flaws.append(RowFlaw(value: name, flaw: error))
            }
        }
        return flaws.isEmpty ? .success(cells) : .failure(.init(flaws: flaws))
    }

    /// A member as the text of a cell: numbers as they are written, lists apart by `;`.
    private static func text(of value: JSONValue) throws(CellFlaw) -> String {
        switch value {
        case .null: return ""
        case .string(let text), .number(let text): return text
        case .integer(let number): return "\(number)"
        case .bool(let flag): return flag ? "true" : "false"
        case .array(let items):
            var texts: [String] = []
            for item in items {
                guard let text = item.stringValue else {
                    throw CellFlaw("a list has \(item.kindName) in it", "write a list of strings")
                }
                texts.append(text)
            }
            return texts.joined(separator: ";")
        case .object: throw CellFlaw("an object is no cell", "write a string as in a CSV cell")
        }
    }

    private var notText: CellFlaw {
        CellFlaw(
            "has bytes that are not \(decoder.encoding.rawValue)",
            "save the file as CSV UTF-8, or name its encoding with --encoding")
    }

    private static func flawed(_ sentence: String) -> Result<[BoundCell], RowFlaws> {
        .failure(.init(flaws: [RowFlaw(flaw: CellFlaw(sentence: sentence))]))
    }

    /// Without spaces at the ends, full-width and fixed ones among them.
    static func trimmed(_ text: String) -> String {
        let spaces: Set<Character> = [" ", "\t", "\u{A0}", "\u{3000}"]
        guard let first = text.first, let last = text.last,
            spaces.contains(first) || spaces.contains(last)
        else { return text }
        var rest = text[...]
        while let first = rest.first, spaces.contains(first) { rest.removeFirst() }
        while let last = rest.last, spaces.contains(last) { rest.removeLast() }
        return String(rest)
    }
}
