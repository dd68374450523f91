import Foundation
import JSON
import TestKit
import Testing

@testable import Reflection

/// Python's protobuf makes a corpus for every message type of a folder; the dynamic codec, which has
/// the descriptors alone, reads it and writes it again; Python compares. See
/// Tests/Tools/differential.py.
@Suite("The same dynamic messages as Python's protobuf", .timeLimit(.minutes(5)))
struct DynamicDifferentialTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    @Test(
        "Every kind of field, types that contain themselves, google's own types, proto2",
        arguments: ["Tests/Samples/Protos", "Tests/Samples/Foreign"])
    func compare(protos: String) throws {
        let messages = DynamicMessages(try schema(of: protos))
        let corpus = try python(["make", protos], input: "")
        try #require(corpus.status == 0, Comment(rawValue: corpus.output))
        var answer = ""
        for line in corpus.output.split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(
                String.init)
            try #require(parts.count == 3)
            let json = try messages.json(bytes(parts[1]), as: parts[0])
            let fromPython = try JSONValue(parsing: parts[2], depthMax: 202)
            answer +=
                [
                    parts[0], parts[1], hex(try messages.pack(json, as: parts[0])), json.text,
                    hex(try messages.pack(fromPython, as: parts[0])),
                ].joined(separator: "\t") + "\n"
        }
        let verdict = try python(["compare", protos], input: answer)
        #expect(verdict.status == 0, Comment(rawValue: String(verdict.output.prefix(4000))))
    }

    private func schema(of protos: String) throws -> Schema {
        let folder = "\(Self.root)/\(protos)"
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".proto") }
        // One file that imports all, so that protoc gives each of them.
        let all = names.map { "import \"\($0)\";\n" }.joined()
        let files = try Protoc.descriptors(
            ["all.proto": "syntax = \"proto3\";\n" + all], roots: [folder])
        return try Schema(files.map { try ScannedDescriptor($0) })
    }

    private func python(
        _ arguments: [String], input: String
    ) throws -> (status: Int32, output: String) {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(input.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let handle = try FileHandle(forReadingFrom: file)
        defer { try? handle.close() }
        return try Spawn.run(
            "/usr/bin/python3", ["Tests/Tools/differential.py"] + arguments, in: Self.root,
            input: handle.fileDescriptor)
    }

    private func bytes(_ hex: String) -> [UInt8] {
        let digits = Array(hex.utf8).map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x61 + 10 }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
