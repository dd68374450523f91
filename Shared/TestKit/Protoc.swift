import Foundation

/// What protoc makes of `.proto` files, for tests of schemas that no program was built with.
package enum Protoc {
    /// - Parameters:
    ///   - texts: files by name.
    ///   - roots: folders where imports are looked for, beside those that protoc knows.
    /// - Returns: packed FileDescriptorProtos with comments; what is imported comes first.
    package static func descriptors(
        _ texts: [String: String], roots: [String] = []
    ) throws -> [[UInt8]] {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in texts { try Data(text.utf8).write(to: folder.appending(path: name)) }
        let set = folder.appending(path: "set").path
        let result = try Spawn.run(
            "protoc",
            ["-I\(folder.path)"] + roots.map { "-I\($0)" } + [
                "--include_imports", "--include_source_info", "--descriptor_set_out=\(set)",
            ] + texts.keys.sorted(), in: folder.path)
        guard result.status == 0 else { throw NotCompiled(description: result.output) }
        return files(of: [UInt8](try Data(contentsOf: URL(filePath: set))))
    }

    /// A FileDescriptorSet has nothing but files, in field 1.
    private static func files(of set: [UInt8]) -> [[UInt8]] {
        var files: [[UInt8]] = []
        var position = 0
        while position < set.count {
            position += 1
            var (length, shift) = (0, 0)
            while true {
                let byte = set[position]
                position += 1
                length |= Int(byte & 0x7F) << shift
                shift += 7
                if byte < 0x80 { break }
            }
            files.append(Array(set[position..<position + length]))
            position += length
        }
        return files
    }

    struct NotCompiled: Error, CustomStringConvertible { let description: String }
}
