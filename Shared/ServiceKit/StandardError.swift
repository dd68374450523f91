import Glibc

/// Whole lines to a standard stream, in one system call each, so that lines of several processes
/// do not mix.
package enum StandardError {
    package static func write(_ line: String) { StandardStream.write(line, to: STDERR_FILENO) }
}

/// See ``StandardError``.
package enum StandardOutput {
    package static func write(_ line: String) { StandardStream.write(line, to: STDOUT_FILENO) }
}

private enum StandardStream {
    static func write(_ line: String, to file: Int32) {
        var rest = Array(line.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { return }  // nobody reads any more
            rest = rest.dropFirst(count)
        }
    }
}
