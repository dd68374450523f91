/// Swift source under construction: lines at an indentation, at most 100 columns. A class, since
/// all parts of an emission write to the same one.
final class SwiftText {
    private(set) var text = ""
    /// How many levels deep the next line stands.
    var depth = 0

    func line(_ line: String = "") {
        text += line.isEmpty ? "\n" : String(repeating: "    ", count: depth) + line + "\n"
    }

    /// `head {`, the body one level deeper, `}`.
    func block(_ head: String, _ body: (SwiftText) -> Void) {
        line(head + " {")
        indented(body)
        line("}")
    }

    func indented(_ body: (SwiftText) -> Void) {
        depth += 1
        body(self)
        depth -= 1
    }

    /// `head(arguments)tail`, broken after the parenthesis where it does not fit one line.
    func call(_ head: String, _ arguments: [String], _ tail: String = "") {
        let joined = arguments.joined(separator: ", ")
        let whole = "\(head)(\(joined))\(tail)"
        if fits(whole) { return line(whole) }
        line(head + "(")
        // Where something follows the arguments, the parenthesis closes on its own line.
        let close = tail.isEmpty ? ")" : ""
        indented { text in
            if text.fits(joined + close) { return text.line(joined + close) }
            for (index, argument) in arguments.enumerated() {
                text.line(argument + (index == arguments.count - 1 ? close : ","))
            }
        }
        if !tail.isEmpty { line(")" + tail) }
    }

    func documentation(_ comment: Comment) {
        for text in comment.lines {
            if text.isEmpty { line("///") }
            for part in wrapped(text) { line("/// " + part) }
        }
    }

    /// Comments are indented deeper here than in the `.proto` file.
    private func wrapped(_ text: String) -> [String] {
        if fits("/// " + text) { return text.isEmpty ? [] : [text] }
        var lines = [""]
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if fits("/// \(last) \(word)") {
                lines[lines.count - 1] += " \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    func fits(_ line: String) -> Bool { depth * 4 + line.count <= 100 }

    static func header(of file: ProtoFile) -> SwiftText {
        let text = SwiftText()
        text.line("// Generated from Protos/\(file.name) by Protos/Generator. Do not edit.")
        if !file.comment.lines.isEmpty { text.line("//") }
        for line in file.comment.lines { text.line(line.isEmpty ? "//" : "// " + line) }
        return text
    }
}
