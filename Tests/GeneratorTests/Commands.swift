import Foundation
import TestKit
import Testing

@testable import qingke_protoc

/// Programs that the tests run, and where.
enum Commands {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The generator that was built with these tests.
    static var generator: String {
        get throws {
            let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            return URL(filePath: tests).deletingLastPathComponent()
                .appending(path: "qingke-protoc").path
        }
    }

    /// Runs a program in the repository and returns its status and what it wrote.
    static func run(
        _ program: String, _ arguments: [String], environment: [String: String] = [:]
    ) throws -> (status: Int32, output: String) {
        try Spawn.run(program, arguments, environment: environment, in: root.path)
    }

    /// The schema of all `.proto` files under a folder.
    static func schema(of folder: String) throws -> Schema {
        try Schema(descriptors(of: folder))
    }

    /// What protoc makes of all `.proto` files under a folder.
    static func descriptors(of folder: String) throws -> DescriptorSet {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".proto") }.sorted()
        let set = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: set) }
        let result = try run(
            "protoc",
            [
                "-I\(folder)", "--include_imports", "--include_source_info",
                "--descriptor_set_out=\(set.path)",
            ] + names)
        try #require(result.status == 0, Comment(rawValue: result.output))
        return try DescriptorSet(bytes: Array(Data(contentsOf: set)))
    }

    /// The schema of one `.proto` file's text.
    static func schema(text: String) throws -> Schema {
        try Schema(descriptors(texts: ["t.proto": "package t.v1; \(text)"]))
    }

    /// What protoc makes of files, given by name and text without `syntax`.
    static func descriptors(texts: [String: String]) throws -> DescriptorSet {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in texts {
            try Data("syntax = \"proto3\"; \(text)".utf8).write(to: folder.appending(path: name))
        }
        return try descriptors(of: folder.path)
    }
}
