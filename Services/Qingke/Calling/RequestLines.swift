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
        let bytes = Array(text.utf8)
        let lines = isOne ? [bytes] : bytes.split(separator: UInt8(ascii: "\n")).map(Array.init)
        given = lines.filter(Self.hasContent).reversed()
    }

    /// Nil after the last one.
    func next() async throws -> [UInt8]? {
        if given != nil { return given?.popLast() }
        // A thread that may wait for a person.
        while let line = try await NIOThreadPool.singleton.runIfActive({ readLine() }) {
            if Self.hasContent(Array(line.utf8)) { return Array(line.utf8) }
        }
        return nil
    }

    private static func hasContent(_ line: [UInt8]) -> Bool {
        line.contains { $0 > UInt8(ascii: " ") }
    }
}
