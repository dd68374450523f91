import Foundation

/// Text that a command reads from a file, or from standard input where the path is `-`.
enum InputFile {
    static func read(_ path: String) throws -> [UInt8] {
        if path == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure.usage("\(path) cannot be read")
        }
        return [UInt8](data)
    }
}
