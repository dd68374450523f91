internal import Foundation

/// Directories that tests work in.
enum TemporaryDirectory {
    static func make() throws(StorageError) -> String {
        let template = NSTemporaryDirectory() + "/qingke-storage-XXXXXX"
        var bytes = template.utf8CString.map { $0 }
        guard let made = mkdtemp(&bytes) else {
            throw StorageError(
                .unavailable, "\(template): \(String(cString: strerror(errno)))")
        }
        return String(cString: made)
    }

    static func remove(_ path: String) {
        try? FileManager.default.removeItem(atPath: path)
    }
}
