import RPC

/// A page of metrics, read as strictly as its format is written: whatever is not a family's two
/// lines or a sample of the family before it is refused.
///
/// ```swift
/// let page = try MetricsPage(metrics)
/// #expect(page["qingke_rpc_server_shed_total"] == "1")
/// ```
package struct MetricsPage: Sendable {
    /// Values as they stand there, by name and labels as they stand there.
    package let samples: [String: String]
    /// Kinds by family.
    package let kinds: [String: String]

    package struct Malformed: Error { let line: String }

    package init(_ text: String) throws {
        guard text.isEmpty || text.hasSuffix("\n") else { throw Malformed(line: "no end of line") }
        var (samples, kinds): ([String: String], [String: String]) = ([:], [:])
        var family = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            let malformed = Malformed(line: String(line))
            let words = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
            if line.hasPrefix("# HELP ") {
                guard words.count == 4, kinds[String(words[2])] == nil else { throw malformed }
                family = String(words[2])
            } else if line.hasPrefix("# TYPE ") {
                guard words.count == 4, words[2] == family, kinds[family] == nil,
                    ["counter", "gauge", "histogram"].contains(words[3])
                else { throw malformed }
                kinds[family] = String(words[3])
            } else {
                guard let match = try Self.sample.wholeMatch(in: line),
                    Self.names(family, kinds[family]).contains(String(match.name)),
                    samples.updateValue(
                        String(match.value), forKey: String(match.name + (match.labels ?? "")))
                        == nil
                else { throw malformed }
            }
        }
        (self.samples, self.kinds) = (samples, kinds)
    }

    /// What a server counts.
    package init(_ metrics: ServerMetrics) throws {
        var text = MetricsText()
        metrics.write(to: &text)
        try self.init(text.text)
    }

    /// What a process's clients count.
    package init(_ metrics: ClientMetrics) throws {
        var text = MetricsText()
        metrics.write(to: &text)
        try self.init(text.text)
    }

    /// The value of a sample; nil where there is none.
    package subscript(sample: String) -> String? { samples[sample] }

    /// The value of a method's sample.
    package subscript(name: String, method: String) -> String? {
        samples["\(name){method=\"\(method)\"}"]
    }

    /// How many calls of a method ended so; nil where none did.
    package func handled(_ method: String, _ code: String) -> String? {
        samples["qingke_rpc_server_handled_total{method=\"\(method)\",code=\"\(code)\"}"]
    }

    private static func names(_ family: String, _ kind: String?) -> [String] {
        switch kind {
        case nil: []
        case "histogram": ["_bucket", "_sum", "_count"].map { family + $0 }
        default: [family]
        }
    }

    private static var sample:
        Regex<(Substring, name: Substring, labels: Substring?, value: Substring)>
    {
        // A quote, a backslash and a line feed stand in a value behind a backslash.
        #/(?<name>[a-z_]+)(?<labels>\{[a-z_]+="(?:[^"\\]|\\["\\n])*"(?:,[a-z_]+="(?:[^"\\]|\\["\\n])*")*\})? (?<value>[0-9]+(?:\.[0-9]+)?)/#
    }
}
