import Foundation
import JSON
import Messages
import ProtobufC
import Samples
import TestKit
import Testing

/// Python's protobuf makes a corpus for every message type; we read it and write it again, as
/// bytes and as JSON; Python compares. See Tests/Tools/differential.py.
@Suite("The same messages as Python's protobuf")
struct DifferentialTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    @Test("Every message of the services")
    func services() throws {
        try compare("Protos", Messages.AllMessages.byName)
    }

    @Test("Every kind of field")
    func samples() throws {
        try compare("Tests/Samples/Protos", Samples.AllMessages.byName)
    }

    private func compare(_ protos: String, _ types: [String: any WireMessage.Type]) throws {
        let corpus = try python(["make", protos], input: "")
        #expect(corpus.status == 0)
        var answer = ""
        for line in corpus.output.split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            try #require(parts.count == 3)
            let type = try #require(types[String(parts[0])])
            answer += try again(type, String(parts[1]), String(parts[2]))
        }
        let verdict = try python(["compare", protos], input: answer)
        #expect(verdict.status == 0, Comment(rawValue: String(verdict.output.prefix(4000))))
    }

    private func again<M: WireMessage>(
        _: M.Type, _ hex: String, _ json: String
    ) throws -> String {
        let message = try M(unpacking: bytes(hex))
        let fromJSON = try M(json: JSONValue(parsing: json))
        #expect(fromJSON == message, "\(M.protoName) from \(json)")
        #expect(try M(json: JSONValue(parsing: message.json.text)) == message)
        let fields = [
            M.protoName, hex, self.hex(message.packed), message.json.text,
            self.hex(fromJSON.packed),
        ]
        return fields.joined(separator: "\t") + "\n"
    }

    private func python(
        _ arguments: [String], input: String
    ) throws -> (output: String, status: Int32) {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(input.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let handle = try FileHandle(forReadingFrom: file)
        let result = try Spawn.run(
            "/usr/bin/python3", ["Tests/Tools/differential.py"] + arguments, in: Self.root.path,
            input: handle.fileDescriptor)
        try handle.close()
        return (result.output, result.status)
    }

    private func bytes(_ hex: String) -> [UInt8] {
        let digits = Array(hex.utf8).map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x61 + 10 }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
