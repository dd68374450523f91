/// A link to a page of this server: path, query and fragment, percent-encoded. It never leads
/// elsewhere, whatever stands in its parts.
struct Link: Sendable, Hashable {
    private let path: [String]
    private let query: [Pair]
    private let fragment: String?

    private struct Pair: Sendable, Hashable {
        let name: String
        let value: String
    }

    /// - Parameter query: empty values are left out.
    init(_ path: String..., query: KeyValuePairs<String, String> = [:], fragment: String? = nil) {
        self.init(path: path, query: query.map { ($0.key, $0.value) }, fragment: fragment)
    }

    init(path: [String], query: [(String, String)], fragment: String? = nil) {
        self.path = path
        self.query = query.filter { !$0.1.isEmpty }.map { Pair(name: $0.0, value: $0.1) }
        self.fragment = fragment
    }

    static let home = Link()
    static let rules = Link("rules")
    static let cases = Link("cases")
    static let whatIf = Link("what-if")
    static let style = Link("assets", "style.css")
    static let icon = Link("assets", "icon.svg")

    static func applicant(_ uscc: String) -> Link { Link("applicants", uscc) }
    static func `case`(_ id: String) -> Link { Link("cases", id) }
    /// - Parameter kind: `notice`, `decision`, …
    static func paper(_ kind: String, of caseID: String) -> Link {
        Link("cases", caseID, "papers", kind)
    }
    static func rule(_ id: String, on day: String = "") -> Link {
        Link("rules", id, query: ["on": day])
    }

    /// As it stands in a page or a header.
    var text: String {
        var text = "/" + path.map(Self.encode).joined(separator: "/")
        if !query.isEmpty {
            let pairs = query.map { "\(Self.encode($0.name))=\(Self.encode($0.value))" }
            text += "?" + pairs.joined(separator: "&")
        }
        if let fragment { text += "#" + Self.encode(fragment) }
        return text
    }

    private static func encode(_ text: String) -> String {
        var out = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."), UInt8(ascii: "~"):
                out.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                out +=
                    "%" + String(byte >> 4, radix: 16, uppercase: true)
                    + String(byte & 15, radix: 16, uppercase: true)
            }
        }
        return out
    }
}
