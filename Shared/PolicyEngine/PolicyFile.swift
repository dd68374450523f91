import Foundation

/// A YAML file of documents or parameters: its name, for messages, and what stands in it.
package struct PolicyFile: Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    package init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }

    /// The `.yaml` files of an operator's directory, by name; the only place where the engine
    /// reads from a disk.
    package static func files(in directory: String) throws(PolicyDataError) -> [PolicyFile] {
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: directory)
            return try names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
                let path = directory + "/" + name
                return PolicyFile(
                    name: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
            }
        } catch {
            throw PolicyDataError([
                PolicyDataProblem(
                    file: directory, line: 0,
                    message: "cannot be read (\(error.localizedDescription)); name a directory "
                        + "of .yaml files that this process may read")
            ])
        }
    }

    /// What an operator lays over the built-in files; nothing without a directory.
    package static func overlays(in directory: String?) throws(PolicyDataError) -> [PolicyFile] {
        guard let directory else { return [] }
        return try files(in: directory)
    }
}
