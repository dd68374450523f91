import CSpawn
import Foundation
import Glibc

/// Starts a program with the three standard streams given, and nothing else that is open here.
package enum Spawn {
    /// - Parameters:
    ///   - environment: added to that of this process.
    ///   - folder: where the program runs.
    /// - Returns: the process id; the caller waits for its end.
    package static func start(
        _ path: String, _ arguments: [String], environment: [String: String] = [:],
        in folder: String, input: Int32? = nil, output: Int32, errors: Int32
    ) throws -> pid_t {
        let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        var id = pid_t()
        let failure = withCStrings([path] + arguments) { arguments in
            withCStrings(variables.map { "\($0)=\($1)" }) { variables in
                qk_spawn(&id, path, arguments, variables, folder, input ?? -1, output, errors)
            }
        }
        guard failure == 0 else { throw NotStarted(program: path, number: failure) }
        return id
    }

    /// Runs a program to its end.
    /// - Returns: its exit status, or 128 and the signal that ended it, and all it wrote.
    package static func run(
        _ path: String, _ arguments: [String], environment: [String: String] = [:],
        in folder: String, input: Int32? = nil
    ) throws -> (status: Int32, output: String) {
        let output = Pipe()
        let end = output.fileHandleForWriting
        let id = try start(
            path, arguments, environment: environment, in: folder, input: input,
            output: end.fileDescriptor, errors: end.fileDescriptor)
        try end.close()
        let text = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        return (status: self.end(of: id).shellStatus, output: text)
    }

    /// Waits for the end of a process and forgets it.
    package static func end(of id: pid_t) -> Ending {
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
    }

    /// How a process ended.
    package enum Ending: Hashable, Sendable {
        case exit(Int32)
        case signal(Int32)

        /// As a shell counts it: 128 and the signal where one ended it.
        var shellStatus: Int32 {
            switch self {
            case .exit(let status): status
            case .signal(let signal): 128 + signal
            }
        }
    }

    package struct NotStarted: Error, CustomStringConvertible {
        let program: String
        let number: Int32

        package var description: String {
            "\(program) does not start: \(String(cString: strerror(number)))"
        }
    }

    private static func withCStrings<R>(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R
    ) -> R {
        let pointers = texts.map { strdup($0) }
        defer { for pointer in pointers { free(pointer) } }
        return body(pointers + [nil])
    }
}
