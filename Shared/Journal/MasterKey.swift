import Glibc
import Storage
import Values

/// The service's own key: the keys of subjects are sealed under it, and names of persons made with
/// it. 32 bytes in a file that its owner alone may read; replicas of a service share it.
///
/// Whoever has the database and not this file reads no personal data. Without it nobody does.
package struct MasterKey: Sendable {
    private let key: [UInt8]

    package init(bytes: [UInt8]) {
        precondition(bytes.count == Sealing.keyBytes)
        key = bytes
    }

    /// A key for one run, for tests.
    package static func random() -> MasterKey {
        MasterKey(bytes: Sealing.randomBytes(Sealing.keyBytes))
    }

    /// Reads the file, and makes it where there is none.
    /// - Throws: ``MasterKeyError`` where it cannot be read or is no key.
    package static func load(_ path: String) throws(MasterKeyError) -> MasterKey {
        let made = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if made >= 0 {
            defer { close(made) }
            let bytes = Sealing.randomBytes(Sealing.keyBytes)
            guard write(made, bytes, bytes.count) == bytes.count, fsync(made) == 0 else {
                let reason = String(cString: strerror(errno))
                unlink(path)
                throw MasterKeyError("\(path): the key cannot be written: \(reason)")
            }
            return MasterKey(bytes: bytes)
        }
        guard errno == EEXIST else {
            throw MasterKeyError("\(path): \(String(cString: strerror(errno)))")
        }
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            throw MasterKeyError("\(path): \(String(cString: strerror(errno)))")
        }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: Sealing.keyBytes + 1)
        let count = read(file, &bytes, bytes.count)
        guard count == Sealing.keyBytes else {
            throw MasterKeyError(
                "\(path) has \(count < 0 ? "no" : "\(count) or more") bytes; a key has "
                    + "\(Sealing.keyBytes). Restore the file that belongs to this database")
        }
        return MasterKey(bytes: Array(bytes.prefix(Sealing.keyBytes)))
    }

    func seal(_ plain: [UInt8], context: String) -> [UInt8] {
        Sealing.seal(plain, key: key, context: Array(context.utf8))
    }

    func open(_ sealed: [UInt8], context: String) -> [UInt8]? {
        Sealing.open(sealed, key: key, context: Array(context.utf8))
    }

    /// A name for a text that tells nothing of it and is the same every time.
    func name(of text: String) -> String {
        SHA256.hexadecimal(of: Sealing.keyedHash(Array(text.utf8), key: key))
    }
}

/// The file of the key cannot be used; for the operator who starts the service.
package struct MasterKeyError: Error, Hashable, Sendable, CustomStringConvertible {
    package let message: String

    init(_ message: String) { self.message = message }

    package var description: String { message }
}
