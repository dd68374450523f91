import JSON
import Values
import Yams

/// Reads a YAML file node by node and collects what is wrong, each with its line.
///
/// A question that a node cannot answer notes a problem and gives nothing, so that one start shows
/// every problem of every file.
struct YAMLReader {
    let file: PolicyFile
    let root: Node?
    private(set) var problems: [PolicyDataProblem] = []

    /// A key and its value, in the order of the file.
    struct Member {
        let key: String
        let keyNode: Node
        let value: Node
    }

    init(_ file: PolicyFile) {
        self.file = file
        guard let text = String(validating: file.bytes, as: UTF8.self) else {
            root = nil
            note(line: 0, "is not UTF-8 text; save it as UTF-8")
            return
        }
        do {
            root = try Yams.compose(yaml: text)
            if root == nil { note(line: 0, "is empty") }
        } catch let error as YamlError {
            root = nil
            let (line, message) = YAMLReader.explained(error)
            note(line: line, message)
        } catch {
            root = nil
            note(line: 0, "is no YAML: \(error)")
        }
    }

    /// Throws all that was noted.
    func finish() throws(PolicyDataError) {
        guard problems.isEmpty else { throw PolicyDataError(problems) }
    }

    mutating func problem(_ node: Node?, _ message: String) {
        note(line: node?.mark?.line ?? 0, message)
    }

    private mutating func note(line: Int, _ message: String) {
        problems.append(PolicyDataProblem(file: file.name, line: line, message: message))
    }

    private static func explained(_ error: YamlError) -> (Int, String) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (mark.line, "is no YAML: \(problem)")
        case .duplicatedKeysInMapping(let duplicates, let context):
            (
                context.mark.line,
                "names \(duplicates.map { "\($0)" }.joined(separator: ", ")) twice; keep one"
            )
        default: (0, "is no YAML: \(error)")
        }
    }
}

extension YAMLReader {
    mutating func members(of node: Node?) -> [Member] {
        guard let node else { return [] }
        guard let mapping = node.mapping else {
            problem(node, "a mapping `key: value` should stand here")
            return []
        }
        return mapping.compactMap { key, value in
            guard let text = key.scalar?.string else {
                problem(key, "a key should be plain text")
                return nil
            }
            return Member(key: text, keyNode: key, value: value)
        }
    }

    /// The members by key; a key that nobody reads is a typing error.
    mutating func fields(of node: Node?, known: [String]) -> [String: Node] {
        var fields: [String: Node] = [:]
        for member in members(of: node) {
            if known.contains(member.key) {
                fields[member.key] = member.value
            } else {
                problem(
                    member.keyNode,
                    "\"\(member.key)\" is not known here; write one of \(known.joined(separator: ", "))"
                )
            }
        }
        return fields
    }

    mutating func text(_ node: Node) -> String? {
        if let text = node.scalar?.string { return text }
        problem(node, "text should stand here")
        return nil
    }

    mutating func texts(_ node: Node) -> [String] {
        guard let sequence = node.sequence else {
            problem(node, "a list should stand here")
            return []
        }
        return sequence.compactMap { text($0) }
    }

    mutating func day(_ node: Node) -> Day? {
        if let text = node.scalar?.string, let day = Day(iso: text) { return day }
        problem(node, "\(shown(node)) is not a day; write YYYY-MM-DD")
        return nil
    }

    /// The node for a message.
    func shown(_ node: Node) -> String {
        node.scalar.map { "\"\($0.string)\"" } ?? (node.mapping != nil ? "a mapping" : "a list")
    }
}
