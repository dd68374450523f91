import Foundation
import Glibc

/// A disk that a test fills and makes room on, under a program that writes files: what would make a
/// file longer is refused with ENOSPC while it is full.
package struct FullDisk: Sendable {
    /// There while the disk is full.
    private let sign: String
    private let library: String

    /// - Parameter folder: where the program that writes may read.
    package init(in folder: String) throws {
        sign = "\(folder)/disk-is-full"
        library = "\(folder)/libfull-disk.so"
        // It lies beside the program that runs the tests, where another user may not look.
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        try FileManager.default.copyItem(
            atPath: URL(filePath: tests).deletingLastPathComponent()
                .appending(path: "libfull-disk.so").path,
            toPath: library)
        chmod(library, 0o755)
    }

    /// What a program must find in its environment.
    package var environment: [String: String] {
        // The library was linked with Swift's, which would look into a server that aborts.
        ["LD_PRELOAD": library, "QINGKE_FULL_DISK": sign, "SWIFT_BACKTRACE": "enable=no"]
    }

    package func fill() throws { try Data().write(to: URL(filePath: sign)) }

    package func makeRoom() { unlink(sign) }
}
