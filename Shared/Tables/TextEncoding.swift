/// How the text of a file is written in bytes.
package enum TextEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    /// What Excel writes in China, GBK and GB2312 among it.
    case gb18030

    /// The bytes that some programs put before UTF-8.
    package static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Reads the whole input: a mark says UTF-8; so does a text that is nothing but UTF-8; what is
    /// left is GB18030.
    /// - Throws: where the file is no text in lines: a workbook, UTF-16.
    package static func detect(_ input: ByteInput) throws(TableFileError) -> TextEncoding {
        let beginning = try input.beginning(4)
        try refuseOtherFiles(beginning)
        if beginning.starts(with: mark) { return .utf8 }
        var check = UTF8Check()
        while let byte = try input.next() {
            guard check.take(byte) else { return .gb18030 }
        }
        return check.isComplete ? .utf8 : .gb18030
    }

    /// Files that people hand in instead of a table in text.
    package static func refuseOtherFiles(_ beginning: [UInt8]) throws(TableFileError) {
        if beginning.starts(with: [0x50, 0x4B, 3, 4]) || beginning.starts(with: [0xD0, 0xCF, 0x11])
        {
            throw TableFileError(
                line: nil, "the file is a workbook; save it as CSV (in Excel: CSV UTF-8)")
        }
        if beginning.starts(with: [0xFF, 0xFE]) || beginning.starts(with: [0xFE, 0xFF]) {
            throw TableFileError(
                line: nil, "the file is written in UTF-16; save it as CSV (in Excel: CSV UTF-8)")
        }
    }
}

/// Whether bytes are UTF-8, one by one (RFC 3629: the shortest form, no surrogates).
struct UTF8Check {
    private var wanted = 0
    private var lower: UInt8 = 0x80
    private var upper: UInt8 = 0xBF

    /// No character is only begun.
    var isComplete: Bool { wanted == 0 }

    /// - Returns: false where the byte cannot stand here.
    mutating func take(_ byte: UInt8) -> Bool {
        if wanted > 0 {
            guard (lower...upper).contains(byte) else { return false }
            wanted -= 1
            (lower, upper) = (0x80, 0xBF)
            return true
        }
        switch byte {
        case 0...0x7F: return true
        case 0xC2...0xDF: wanted = 1
        case 0xE0: (wanted, lower) = (2, 0xA0)
        case 0xED: (wanted, upper) = (2, 0x9F)
        case 0xE1...0xEF: wanted = 2
        case 0xF0: (wanted, lower) = (3, 0x90)
        case 0xF1...0xF3: wanted = 3
        case 0xF4: (wanted, upper) = (3, 0x8F)
        default: return false
        }
        return true
    }
}
