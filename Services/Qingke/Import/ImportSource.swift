import Foundation
import Glibc
import Tables

/// A file that is read more than once: to find its encoding, to check it, to write it.
final class ImportSource: Sendable {
    enum Format: String, CaseIterable { case csv, jsonl }

    let format: Format
    let encoding: TextEncoding
    /// The encoding was found, not told.
    let isDetected: Bool
    private let descriptor: Int32

    /// - Parameters:
    ///   - path: `-` is standard input. What cannot be read twice is copied to a temporary file,
    ///     which has no name and goes with this object.
    ///   - format: by the ending of the name where it is nil.
    ///   - encoding: detected where it is nil.
    init(_ path: String, format: Format?, encoding: TextEncoding?) throws {
        descriptor = try Self.open(path)
        let isLines = path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson")
        self.format = format ?? (isLines ? .jsonl : .csv)
        isDetected = encoding == nil
        do throws(TableFileError) {
            let input = ByteInput(descriptor: descriptor)
            if let encoding {
                try TextEncoding.refuseOtherFiles(try input.beginning(4))
                self.encoding = encoding
            } else {
                self.encoding = try TextEncoding.detect(input)
            }
        } catch {
            close(descriptor)
            throw CommandFailure.usage("\(path): \(error)")
        }
    }

    deinit { close(descriptor) }

    /// The bytes from the beginning. One reader at a time.
    func input() -> ByteInput {
        lseek(descriptor, 0, SEEK_SET)
        return ByteInput(descriptor: descriptor)
    }

    /// In bytes.
    var size: Int {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }

    /// How much of the file was read, in percent.
    var percentRead: Int { min(100, Int(lseek(descriptor, 0, SEEK_CUR)) * 100 / max(1, size)) }

    /// Whether a path leads to this very file, by whatever name.
    func isFile(at path: String) -> Bool {
        var (own, other) = (stat(), stat())
        return fstat(descriptor, &own) == 0 && stat(path, &other) == 0
            && own.st_dev == other.st_dev && own.st_ino == other.st_ino
    }

    private static func open(_ path: String) throws -> Int32 {
        let file = path == "-" ? dup(STDIN_FILENO) : Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            throw CommandFailure.usage(
                "\(path) cannot be read: \(String(cString: strerror(errno)))")
        }
        var status = stat()
        if fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG { return file }
        defer { close(file) }
        return try spool(file)
    }

    private static func spool(_ file: Int32) throws -> Int32 {
        var template = Array("\(NSTemporaryDirectory())/qingke-import-XXXXXX".utf8CString)
        let copy = mkstemp(&template)
        guard copy >= 0 else {
            throw CommandFailure.usage("no temporary file: \(String(cString: strerror(errno)))")
        }
        unlink(template)
        var part = [UInt8](repeating: 0, count: 256 << 10)
        while true {
            let got = read(file, &part, part.count)
            if got < 0 && errno == EINTR { continue }
            guard got != 0 else { return copy }
            guard got > 0, write(copy, part, got) == got else {
                let reason = String(cString: strerror(errno))
                close(copy)
                throw CommandFailure.usage("the input cannot be copied: \(reason)")
            }
        }
    }
}
