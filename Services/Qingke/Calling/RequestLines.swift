import JSON
import NIOPosix
import Reflection

/// Requests one after the other: a JSON text that was given, or its lines, or those of standard
/// input as they are typed. Lines without content are skipped.
actor RequestLines {
    private var given: [[UInt8]]?

    /// - Parameter text: `-` is standard input.
    init(_ text: String) {
        guard text != "-" else { return }
        // One request may be written over several lines.
        let isOne = (try? JSONValue(parsing: text, depthMax: DynamicMessages.jsonDepthMax)) != nil
        let lines = isOne ? [Substring(text)] : text.split(separator: "\n")
        given = lines.filter(Self.hasContent).reversed().map { Array($0.utf8) }
    }

    /// Nil after the last one.
    func next() async throws -> [UInt8]? {
        if given != nil { return given?.popLast() }
        // A thread that may wait for a person.
        while let line = try await NIOThreadPool.singleton.runIfActive({ readLine() }) {
            if Self.hasContent(line[...]) { return Array(line.utf8) }
        }
        return nil
    }

    private static func hasContent(_ line: Substring) -> Bool {
        line.contains { !$0.isWhitespace }
    }
}
