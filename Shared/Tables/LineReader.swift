/// Reads lines that end in LF or CRLF; those without content are skipped.
package struct LineReader {
    private let input: ByteInput
    private var line = 1

    package struct Line: Hashable, Sendable {
        /// From 1.
        package let number: Int
        package let bytes: [UInt8]
    }

    package static let lineBytesMax = 1 << 20

    /// A mark of UTF-8 at the beginning is skipped.
    package init(_ input: ByteInput) throws(TableFileError) {
        self.input = input
        if try input.beginning(3) == TextEncoding.mark {
            for _ in TextEncoding.mark { _ = try input.next() }
        }
    }

    /// The next line with content; nil at the end.
    package mutating func next() throws(TableFileError) -> Line? {
        while try input.peek() != nil {
            let number = line
            var bytes: [UInt8] = []
            while let byte = try input.next(), byte != UInt8(ascii: "\n") {
                bytes.append(byte)
                if bytes.count > Self.lineBytesMax {
                    throw TableFileError(
                        line: number,
                        "the line has more than \(Self.lineBytesMax) bytes; write one object a line"
                    )
                }
            }
            line += 1
            if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
            if bytes.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) {
                return Line(number: number, bytes: bytes)
            }
        }
        return nil
    }
}
