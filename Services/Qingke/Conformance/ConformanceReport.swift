/// The results for a terminal: a line for each case under its section, more where one failed.
struct ConformanceReport {
    private var section = ""

    /// What to write for the next result.
    mutating func text(_ result: ConformanceRun.Result) -> String {
        let one = result.tried
        var text = ""
        if one.section != section {
            section = one.section
            text += "\n\(Self.heading(section))\n"
        }
        let name = "\(one.number.padded(to: 5)) \(one.name.padded(to: 32))"
        text += "  \(result.outcome.rawValue)  \(name) \(Self.line(result.seen))\n"
        if result.outcome == .failed || result.outcome == .warned {
            text += "        \(one.level.rawValue): the server \(one.promise)\n"
        }
        return text
    }

    /// One line with the sums.
    static func summary(_ results: [ConformanceRun.Result]) -> String {
        func count(_ outcome: ConformanceRun.Outcome) -> Int {
            results.count { $0.outcome == outcome }
        }
        let seconds = results.reduce(0) { $0 + $1.seconds }
        let tenths = Int((seconds * 10).rounded())
        return
            "\n\(results.count) \(results.count == 1 ? "case" : "cases") in \(tenths / 10).\(tenths % 10) s: "
            + "\(count(.passed)) passed, \(count(.failed)) failed, \(count(.warned)) warned, "
            + "\(count(.skipped)) skipped\n"
    }

    /// Every case and what a server has to do, without a server.
    static func list(_ cases: [ConformanceCase]) -> String {
        var (text, section) = ("", "")
        for one in cases {
            if one.section != section {
                section = one.section
                text += "\n\(heading(section))\n"
            }
            text +=
                "  \(one.number.padded(to: 5)) \(one.name.padded(to: 32)) "
                + "\(one.level.rawValue.padded(to: 6)) \(one.promise)\(note(one.need))\n"
        }
        return text
    }

    /// `1. Frames`.
    static func heading(_ section: String) -> String {
        let title = ConformanceCase.sectionTitles.first { $0.key == section }?.value ?? ""
        return "\(section). \(title)"
    }

    private static func note(_ need: ConformanceCase.Need) -> String {
        switch need {
        case .anyServer: ""
        case .testService: " [TestService]"
        case .seconds(let count): " [--slow: \(count) s]"
        case .drainCommand: " [--drain, TestService]"
        }
    }

    /// What a server said may have any characters in it.
    private static func line(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }
}
