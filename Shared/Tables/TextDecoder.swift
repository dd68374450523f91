import Glibc

/// Bytes of a cell as text, strictly: a byte that is none of the encoding makes no text at all.
///
/// Cells are decoded one by one: commas, quotes and ends of lines are never parts of a character
/// in either encoding, so that a wrong byte spoils its own cell only.
package final class TextDecoder {
    package let encoding: TextEncoding
    /// Of the C library; nil for UTF-8.
    private let converter: iconv_t?

    /// - Throws: where the system has no table of the encoding.
    package init(_ encoding: TextEncoding) throws(TableFileError) {
        self.encoding = encoding
        guard encoding == .gb18030 else {
            converter = nil
            return
        }
        let opened = iconv_open("UTF-8", "GB18030")
        // (iconv_t)-1, as the C library says no.
        guard opened != iconv_t(bitPattern: -1) else {
            throw TableFileError(
                line: nil,
                "this system cannot read GB18030 (libc's gconv modules are missing); "
                    + "save the file as UTF-8")
        }
        converter = opened
    }

    deinit {
        if let converter { iconv_close(converter) }
    }

    /// Nil where the bytes are not of the encoding.
    package func text(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let converter, bytes.contains(where: { $0 >= 0x80 }) else {
            return String(validating: bytes, as: UTF8.self)
        }
        return convert(bytes, converter)
    }

    private func convert(_ bytes: ArraySlice<UInt8>, _ converter: iconv_t) -> String? {
        // Back to the initial state, which a cell before that was wrong may have left.
        iconv(converter, nil, nil, nil, nil)
        var input = bytes.map { CChar(bitPattern: $0) }
        // No character takes more than twice its bytes: 2 become at most 3, 4 become 4.
        var output = [UInt8](repeating: 0, count: 2 * bytes.count + 8)
        let written: Int? = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBytes { output in
                var from = input.baseAddress
                var to = output.baseAddress?.assumingMemoryBound(to: CChar.self)
                var (left, room) = (input.count, output.count)
                let result = iconv(converter, &from, &left, &to, &room)
                // -1: a byte that is none, or a character that is only begun.
                guard result != -1, left == 0 else { return nil }
                return output.count - room
            }
        }
        return written.flatMap { String(validating: output[..<$0], as: UTF8.self) }
    }
}
