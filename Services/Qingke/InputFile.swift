import Foundation

/// Text that a command reads from a file, or from standard input where the path is `-`.
enum InputFile {
    static func read(_ path: String) throws -> [UInt8] {
        if path == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
        // A pipe of the shell is read like a file.
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw CommandFailure.usage("\(path) cannot be read")
        }
        return [UInt8](file.readDataToEndOfFile())
    }
}
