import JSON
import Testing

@Suite("JSON values")
struct JSONValueTests {
    @Test("Integers are exact to both ends of 64 bits")
    func integers() throws {
        let value = try JSONValue(parsing: "[9223372036854775807,-9223372036854775808,0,-0]")
        #expect(value == [.integer(.max), .integer(.min), 0, 0])
    }

    @Test("A number that is no 64-bit integer keeps its text")
    func otherNumbers() throws {
        let value = try JSONValue(parsing: "[1.50, 1e3, 9223372036854775808]")
        #expect(value == .array([.number("1.50"), .number("1e3"), .number("9223372036854775808")]))
    }

    @Test("Canonical text sorts keys and escapes what must be escaped")
    func canonical() throws {
        let value = try JSONValue(parsing: #" { "b" : [ true , null ] , "a\u0001" : "青\n\"\\" } "#)
        #expect(value.text == #"{"a\u0001":"青\n\"\\","b":[true,null]}"#)
        #expect(try JSONValue(parsing: value.text) == value)
        #expect(try JSONValue(parsing: value.prettyText) == value)
    }

    @Test("A surrogate pair is one character; half of one is refused")
    func surrogates() throws {
        #expect(try JSONValue(parsing: #""\ud83d\ude00""#) == "😀")
        #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: #""\ud83d""#) }
        #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: #""\ude00""#) }
    }

    @Test(
        "What is no JSON is refused with its place",
        arguments: [
            ("", 1, 1), ("{", 1, 2), ("[1,]", 1, 4), ("[1 2]", 1, 4), ("{\"a\":1,\n\"a\":2}", 2, 1),
            ("01", 1, 1), ("1.", 1, 3), ("-", 1, 2), ("nul", 1, 1), ("\"a", 1, 3),
            ("\"\u{01}\"", 1, 2), ("1 x", 1, 3), ("{a:1}", 1, 2), ("\"\\x\"", 1, 4),
        ])
    func refused(text: String, line: Int, column: Int) {
        #expect {
            try JSONValue(parsing: text)
        } throws: { error in
            let error = error as? JSONSyntaxError
            return error?.line == line && error?.column == column
        }
    }

    @Test("Invalid UTF-8 is refused")
    func invalidUTF8() {
        #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: [0x22, 0xFF, 0x22]) }
    }

    @Test("The deepest value allowed passes and one level more is refused")
    func depth() throws {
        let deepest = String(repeating: "[", count: 8) + String(repeating: "]", count: 8)
        _ = try JSONValue(parsing: deepest, depthMax: 8)
        #expect(throws: JSONSyntaxError.self) {
            try JSONValue(parsing: "[" + deepest + "]", depthMax: 8)
        }
    }
}
