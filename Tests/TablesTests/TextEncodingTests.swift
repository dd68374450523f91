import Testing

@testable import Tables

@Suite("Text encodings")
struct TextEncodingTests {
    /// 青岛市，as Excel writes it in China.
    static let qingdao: [UInt8] = [0xC7, 0xE0, 0xB5, 0xBA, 0xCA, 0xD0]

    static func detect(_ bytes: [UInt8]) throws -> TextEncoding {
        try TextEncoding.detect(ByteInput(bytes))
    }

    @Test(
        "A mark or nothing but UTF-8 says UTF-8; everything else is GB18030",
        arguments: [
            ([], TextEncoding.utf8), (Array("abc".utf8), .utf8), (Array("青岛市".utf8), .utf8),
            (TextEncoding.mark + [0xFF], .utf8), (qingdao, .gb18030),
            // A character that is only begun, a longer form, a surrogate, one beyond Unicode.
            ([0x61, 0xE9, 0x9D], .gb18030), ([0xC0, 0x80], .gb18030),
            ([0xE0, 0x80, 0x80], .gb18030),
            ([0xED, 0xA0, 0x80], .gb18030), ([0xF4, 0x90, 0x80, 0x80], .gb18030),
            ([0xF4, 0x8F, 0xBF, 0xBF], .utf8), ([0xF0, 0x90, 0x80, 0x80], .utf8),
        ])
    func detection(bytes: [UInt8], expected: TextEncoding) throws {
        #expect(try Self.detect(bytes) == expected)
    }

    @Test(
        "A workbook and UTF-16 are refused with the way to save them",
        arguments: [[0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0], [0xFF, 0xFE], [0xFE, 0xFF]])
    func otherFiles(bytes: [UInt8]) {
        let error = #expect(throws: TableFileError.self) { try Self.detect(bytes) }
        #expect(error?.message.contains("save it as CSV") == true)
    }

    @Test(
        "Two and four bytes of GB18030 become their characters",
        arguments: [
            (qingdao, "青岛市"), ([0x41, 0xC7, 0xE0], "A青"),
            // 𠀀 beyond GBK, and the euro sign.
            ([0x95, 0x32, 0x82, 0x36], "𠀀"), ([0xA2, 0xE3], "€"), ([], ""),
        ])
    func gb18030(bytes: [UInt8], text: String) throws {
        #expect(try TextDecoder(.gb18030).text(bytes[...]) == text)
    }

    @Test(
        "A byte that is none of the encoding makes no text, and the next cell is read all the same",
        arguments: [[0xFF], [0xC7], [0xC7, 0x20], [0x81, 0x30], [0x81, 0x30, 0x81]])
    func strict(bytes: [UInt8]) throws {
        let decoder = try TextDecoder(.gb18030)
        #expect(decoder.text(bytes[...]) == nil)
        #expect(decoder.text(Self.qingdao[...]) == "青岛市")
        #expect(try TextDecoder(.utf8).text([0xC7, 0xE0]) == nil)
    }
}
