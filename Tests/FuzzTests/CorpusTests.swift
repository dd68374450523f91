import Foundation
import FuzzTargets
import Testing

/// What `deploy/fuzz` does for hours, for seconds, and without libFuzzer. See Tests/Fuzz/README.md.
@Suite("Bytes from strangers: all that was ever found, and seeded changes of it")
struct CorpusTests {
    private static let changes = 1000

    @Test("The corpus and changes of it", arguments: FuzzTarget.all.map(\.name))
    func replay(name: String) async throws {
        let target = try #require(FuzzTarget.named(name))
        let inputs = try Self.corpus(of: name)
        #expect(inputs.count > 5, "the corpus is not there")
        // Long and without a pause: on its own thread.
        let flaws = await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(returning: Self.flaws(of: target, inputs))
            }
        }
        for flaw in flaws { Issue.record("\(flaw)") }
    }

    private static func corpus(of name: String) throws -> [(name: String, bytes: [UInt8])] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fuzz/Corpus/\(name)")
        let files = try FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil)
        return try files.sorted { $0.path < $1.path }.map {
            ($0.lastPathComponent, Array(try Data(contentsOf: $0)))
        }
    }

    /// At most three of them, each with the input that shows it.
    private static func flaws(
        of target: FuzzTarget, _ inputs: [(name: String, bytes: [UInt8])]
    ) -> [String] {
        var flaws: [String] = []
        for input in inputs {
            if let flaw = flaw(of: target, input.bytes) { flaws.append("\(input.name): \(flaw)") }
        }
        var mutator = Mutator(inputs: inputs.map(\.bytes), random: FuzzRandom(seed: 20_251_208))
        for _ in 0..<changes where flaws.count < 3 {
            let bytes = mutator.next()
            if let flaw = flaw(of: target, bytes) {
                let text = Data(bytes).base64EncodedString()
                flaws.append("\(flaw)\n  the input, in base64: \(text)")
            }
        }
        return flaws
    }

    private static func flaw(of target: FuzzTarget, _ bytes: [UInt8]) -> String? {
        keep(bytes)
        do {
            try bytes.withUnsafeBytes { try target.run($0) }
            return nil
        } catch {
            return "\(error)"
        }
    }

    /// A trap ends the process: QINGKE_FUZZ_KEEP names a folder where the last input of each thread
    /// then is.
    private static func keep(_ bytes: [UInt8]) {
        guard let folder else { return }
        let thread = UInt(bitPattern: ObjectIdentifier(Thread.current))
        try? Data(bytes).write(to: folder.appending(path: "last-\(thread)"))
    }

    private static let folder = ProcessInfo.processInfo.environment["QINGKE_FUZZ_KEEP"].map {
        URL(filePath: $0)
    }
}
