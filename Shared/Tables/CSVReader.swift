/// One record of a CSV file: its fields as bytes, without quotes.
package struct CSVRecord: Hashable, Sendable {
    /// Line on which it begins, from 1.
    package let line: Int
    /// What is wrong with its quotes; its fields are then not to be used.
    package internal(set) var problem: String?
    private(set) var bytes: [UInt8] = []
    private(set) var ends: [Int] = []

    init(line: Int) { self.line = line }

    package var count: Int { ends.count }

    package subscript(index: Int) -> ArraySlice<UInt8> {
        bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// All fields are empty: an empty line, or one of commas only, as Excel leaves behind a table.
    var isEmpty: Bool { bytes.isEmpty && problem == nil }

    mutating func append(_ byte: UInt8) { bytes.append(byte) }
    mutating func endField() { ends.append(bytes.count) }
}

/// Reads CSV (RFC 4180): quoted fields with commas, quotes and ends of lines in them; lines that
/// end in CRLF, LF or CR; the last one may lack its end. Records without any content are skipped.
///
/// Works on bytes, in any encoding whose characters hold no ASCII bytes below 0x30: UTF-8, GB18030.
package struct CSVReader {
    private let input: ByteInput
    private var line = 1

    /// A record that is longer has lost a quote.
    package static let recordBytesMax = 1 << 20

    /// A mark of UTF-8 at the beginning is skipped.
    package init(_ input: ByteInput) throws(TableFileError) {
        self.input = input
        if try input.beginning(3) == TextEncoding.mark {
            for _ in TextEncoding.mark { _ = try input.next() }
        }
    }

    /// The next record with content; nil at the end.
    package mutating func next() throws(TableFileError) -> CSVRecord? {
        while let record = try record() {
            if !record.isEmpty { return record }
        }
        return nil
    }

    private enum Place { case fieldStart, plain, quoted, afterQuote }

    private mutating func record() throws(TableFileError) -> CSVRecord? {
        guard try input.peek() != nil else { return nil }
        var record = CSVRecord(line: line)
        var place = Place.fieldStart
        while let byte = try input.next() {
            if place == .quoted {
                if byte == UInt8(ascii: "\"") {
                    place = .afterQuote
                } else {
                    if byte == UInt8(ascii: "\n") { line += 1 }
                    record.append(byte)
                }
            } else if try isEnd(byte) {
                line += 1
                record.endField()
                return record
            } else {
                take(byte, &place, &record)
            }
            // A comma adds no byte and yet a field.
            if record.bytes.count + record.count > Self.recordBytesMax {
                throw TableFileError(
                    line: record.line,
                    "a record of more than \(Self.recordBytesMax) bytes begins here; look for a "
                        + "quote (\") that is opened and not closed")
            }
        }
        if place == .quoted { record.problem = "a quote (\") is opened and not closed" }
        record.endField()
        return record
    }

    private func take(_ byte: UInt8, _ place: inout Place, _ record: inout CSVRecord) {
        switch (byte, place) {
        case (UInt8(ascii: ","), _):
            record.endField()
            place = .fieldStart
        case (UInt8(ascii: "\""), .fieldStart):
            place = .quoted
        case (UInt8(ascii: "\""), .afterQuote):
            record.append(byte)
            place = .quoted
        case (_, .afterQuote):
            record.problem = "text follows the quote that ends a field; write a quote in it twice"
            place = .plain
        case (UInt8(ascii: "\""), _):
            record.problem =
                "a quote stands within a field; put the field into quotes and write it twice"
        default:
            record.append(byte)
            place = .plain
        }
    }

    /// Takes CRLF as one end.
    private func isEnd(_ byte: UInt8) throws(TableFileError) -> Bool {
        if byte == UInt8(ascii: "\r") {
            if try input.peek() == UInt8(ascii: "\n") { _ = try input.next() }
            return true
        }
        return byte == UInt8(ascii: "\n")
    }
}
