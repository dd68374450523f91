import Glibc
import ServiceKit

/// A file with one line for each call that arrived, in whatever process.
final class ArrivalLedger: Sendable {
    private let file: Int32

    init(path: String) throws(StartupError) {
        file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard file >= 0 else {
            throw StartupError(
                "--ledger \"\(path)\" cannot be written: \(String(cString: strerror(errno)))")
        }
    }

    /// Several processes write to one file: a line that is appended at once is not torn.
    func enter(_ code: String) {
        let line = Array("\(code)\n".utf8)
        precondition(write(file, line, line.count) == line.count, "the ledger takes no more")
    }

    func close() { _ = Glibc.close(file) }
}
