import Glibc
import Synchronization

/// The right of one process to one database file, held through a file `<database>.lock` beside it.
///
/// SQLite itself lets several processes share a file. We do not: one process is one writer, and
/// some versions of SQLite, 3.40.1 among them, can damage a file when two connections write or
/// checkpoint at once. The kernel lets go of the lock when its holder ends, however it ends; the
/// file stays, and says who held it last. It is not the database file itself, because closing any
/// descriptor of that would end SQLite's own locks on it.
struct FileLock: ~Copyable {
    private let descriptor: Int32

    /// - Throws: `lockedByAnotherProcess`, naming the holder; `unavailable` where the file cannot
    ///   be made.
    init(database path: String) throws(StorageError) {
        let lockPath = path + ".lock"
        descriptor = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw StorageError(
                .unavailable,
                "\(lockPath): \(Self.reason(errno)); the directory must exist and be ours to write")
        }
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            let code = errno
            if code == EINTR { continue }
            // Not closed here: `deinit` runs where an initialiser throws with all properties set, and
            // by then a descriptor that was closed twice would be somebody else's.
            let holder = Self.text(in: descriptor)
            guard code == EWOULDBLOCK else {
                throw StorageError(.unavailable, "\(lockPath): \(Self.reason(code))")
            }
            throw StorageError(
                .lockedByAnotherProcess,
                "\(path) is open in \(holder.isEmpty ? "another process" : holder); one process a "
                    + "file: stop that one, or give this one a file of its own")
        }
        Self.write("process \(getpid()) (\(Self.programName))", to: descriptor)
    }

    deinit {
        Glibc.close(descriptor)
    }

    private static var programName: String {
        let path = CommandLine.arguments.first ?? ""
        return path.split(separator: "/").last.map(String.init) ?? "unnamed"
    }

    private static func reason(_ code: Int32) -> String {
        String(cString: strerror(code))
    }

    private static func text(in descriptor: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 200)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }

    /// For people only: a failure here changes nothing about who holds the lock.
    private static func write(_ text: String, to descriptor: Int32) {
        guard ftruncate(descriptor, 0) == 0 else { return }
        let bytes = Array(text.utf8)
        _ = pwrite(descriptor, bytes, bytes.count, 0)
    }
}

/// A ``FileLock`` that is let go of once, early or when its owner goes.
final class LockHolder: Sendable {
    private let lock: Mutex<FileLock?>

    init(_ lock: consuming FileLock) {
        self.lock = Mutex(lock)
    }

    func release() {
        lock.withLock { $0 = nil }
    }
}
