/// Results as the XML that build servers read: a suite for each section, a test for each case.
enum JUnitReport {
    static func text(_ results: [ConformanceRun.Result]) -> String {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        text += "<testsuites name=\"qingke conformance\"\(sums(results))>\n"
        for (section, _) in ConformanceCase.sectionTitles {
            let own = results.filter { $0.tried.section == section }
            guard !own.isEmpty else { continue }
            let name = attribute(ConformanceReport.heading(section))
            text += "  <testsuite name=\"\(name)\"\(sums(own))>\n"
            text += own.map { test($0, in: name) }.joined()
            text += "  </testsuite>\n"
        }
        return text + "</testsuites>\n"
    }

    private static func sums(_ results: [ConformanceRun.Result]) -> String {
        let failures = results.count { $0.outcome == .failed }
        let skipped = results.count { $0.outcome == .skipped }
        let time = decimal(results.reduce(0) { $0 + $1.seconds })
        return " tests=\"\(results.count)\" failures=\"\(failures)\" errors=\"0\""
            + " skipped=\"\(skipped)\" time=\"\(time)\""
    }

    private static func test(_ result: ConformanceRun.Result, in section: String) -> String {
        let one = result.tried
        let seen = attribute(result.seen)
        let promise = attribute("\(one.level.rawValue): the server \(one.promise)")
        let inside =
            switch result.outcome {
            case .failed: "<failure message=\"\(seen)\">\(promise)</failure>"
            case .skipped: "<skipped message=\"\(seen)\"/>"
            case .warned: "<system-err>\(seen); \(promise)</system-err>"
            case .passed: "<system-out>\(seen)</system-out>"
            }
        return "    <testcase classname=\"\(section)\" name=\"\(one.number) \(one.name)\""
            + " time=\"\(decimal(result.seconds))\">\(inside)</testcase>\n"
    }

    /// Milliseconds after the point.
    private static func decimal(_ seconds: Double) -> String {
        let thousandths = Int((seconds * 1000).rounded())
        let rest = "\(thousandths % 1000)"
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }

    /// Text as XML takes it; characters that XML cannot have at all become U+FFFD.
    static func attribute(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t", "\n", "\r": result += "&#\(scalar.value);"
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
