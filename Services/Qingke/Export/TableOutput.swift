import Glibc
import ServiceKit

/// Where a table goes, part by part: a file, or standard output.
final class TableOutput {
    private let descriptor: Int32
    private let name: String
    /// JSON lines instead of CSV.
    let isLines: Bool

    /// - Parameters:
    ///   - path: nil is standard output. A file that is there already is replaced.
    ///   - source: what is read meanwhile; it is never replaced.
    init(_ path: String?, reading source: ImportSource? = nil) throws {
        if let path, source?.isFile(at: path) == true {
            throw CommandFailure.usage("--out \(path) is the file that is read; name another one")
        }
        name = path ?? "standard output"
        isLines = path.map { $0.hasSuffix(".jsonl") || $0.hasSuffix(".ndjson") } ?? false
        descriptor =
            path.map { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) }
            ?? dup(STDOUT_FILENO)
        guard descriptor >= 0 else { throw failure }
    }

    /// Goes on with a file that was written in part.
    /// - Parameter length: what stays of it, in bytes.
    init(continuing path: String, from length: Int) throws {
        name = path
        isLines = false
        descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0, ftruncate(descriptor, length) == 0,
            lseek(descriptor, 0, SEEK_END) == length
        else { throw failure }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    func write(_ text: String) throws {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw failure }
            rest = rest.dropFirst(count)
        }
    }

    private var failure: CommandFailure {
        .usage("\(name) cannot be written: \(String(cString: strerror(errno)))")
    }
}
