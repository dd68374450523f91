import Testing
import Values

@Suite("Unified social credit code")
struct USCCTests {
    @Test(
        "The first failing step names the problem",
        arguments: [
            ("13370207R8A676TY7R", nil, "13370207R8A676TY7R"),
            ("  y1370213yhk74hlm41 ", nil, "Y1370213YHK74HLM41"),
            ("13370207R8A676TY70", "check", "13370207R8A676TY70"),
            ("13370207R8O676TY7R", "charset", "13370207R8O676TY7R"),
            ("Y1370213YHK74HLM", "length", "Y1370213YHK74HLM"),
            ("13A70207R8A676TY7R", "region", "13A70207R8A676TY7R"),
            ("13370207R8A676TY7\u{FF32}", "charset", "13370207R8A676TY7\u{FF32}"),
            ("", "length", ""),
        ] as [(String, String?, String)])
    func steps(text: String, error: String?, normalized: String) {
        let check = USCC.check(text)
        #expect(check.errorCode == error)
        #expect(check.normalized == normalized)
        #expect(check.isValid == (error == nil))
        #expect((check.subjectCodeOK != nil) == (error == nil))
        #expect((check.problem != nil) == (error != nil))
    }

    @Test("The inner subject code is checked apart and only warns")
    func subjectCode() {
        #expect(USCC.check("13370207R8A676TY7R").subjectCodeOK == true)
    }
}
