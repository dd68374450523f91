import Foundation
import Glibc
import Synchronization

/// A PostgreSQL server of this test run: its own data in a temporary folder, reached over a socket in
/// it, never as root. It ends with the process that started it, however that ends.
///
///     a shell:  postgres -D data &   …   waits for the end of a pipe that we hold   …   stops it
package final class PostgresServer: Sendable {
    private struct Running {
        var shell: pid_t?
        /// Held open as long as it is to run.
        var pipe: Int32 = -1
    }

    private let folder: String
    private let settings: [String]
    private let running = Mutex(Running())

    /// One for all tests of a process that neither stop nor crash it. Without fsync, for speed.
    package static let shared = Result { try PostgresServer(["fsync=off"]) }

    /// - Parameter settings: of its configuration, beside those that every one has.
    package init(_ settings: [String] = []) throws {
        let made = "/tmp/qingke-pg-\(UUID().uuidString.prefix(8).lowercased())"
        folder = made
        self.settings = settings
        try FileManager.default.createDirectory(atPath: made, withIntermediateDirectories: false)
        if getuid() == 0, let account = getpwnam("postgres") {
            chown(made, account.pointee.pw_uid, account.pointee.pw_gid)
        }
        let command =
            Self.asUser + [
                "\(Self.programs)/initdb", "-D", "\(made)/data", "-U", "qingke", "-A", "trust",
                "-E", "UTF8", "--locale=C", "--no-sync", "--no-instructions",
            ]
        let outcome = try Spawn.run(command[0], Array(command.dropFirst()), in: made)
        guard outcome.status == 0 else { throw Failed(what: "initdb: \(outcome.output)") }
        try start()
    }

    deinit { stop() }

    package struct Failed: Error, CustomStringConvertible {
        let what: String
        package var description: String { what }
    }

    /// For `--database`, with the socket's folder as its host.
    package var address: String { "postgres:///postgres?host=\(folder)&user=qingke" }

    /// The socket's folder, for programs of PostgreSQL.
    package var socketFolder: String { folder }

    /// Starts it on the data that is there, and waits until it takes connections.
    package func start() throws {
        let options =
            ([
                "listen_addresses=", "unix_socket_directories=\(folder)",
                "max_connections=200", "deadlock_timeout=50ms", "log_min_messages=fatal",
                "shared_buffers=64MB",
            ] + settings)
            .map { "-c '\($0)'" }.joined(separator: " ")
        let server = (Self.asUser + ["\(Self.programs)/postgres"]).joined(separator: " ")
        let script = """
            \(server) -D \(folder)/data \(options) >>\(folder)/log 2>&1 &
            id=$!
            cat >/dev/null
            kill -QUIT $id 2>/dev/null
            wait $id
            [ -e \(folder)/keep ] || rm -rf \(folder)
            """
        unlink("\(folder)/keep")
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Failed(what: "no pipe can be made") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let log = open("\(folder)/shell.log", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        let shell = try Spawn.start(
            "/bin/sh", ["-c", script], in: folder, input: ends[0], output: log, errors: log)
        close(ends[0])
        close(log)
        running.withLock { running in
            running = Running(shell: shell, pipe: ends[1])
        }
        try waitUntilReady()
    }

    /// As when the machine loses its power, but for the disk: kill -9 of the server and what it
    /// started.
    package func crash() throws {
        try Data().write(to: URL(fileURLWithPath: "\(folder)/keep"))
        let id = try serverID()
        let children = try Spawn.run("/usr/bin/pgrep", ["-P", "\(id)"], in: folder).output
            .split(separator: "\n").compactMap { pid_t($0) }
        for one in [id] + children { kill(one, SIGKILL) }
        letGo()
        // A server that starts while one of them is still there refuses the data.
        for one in [id] + children { while kill(one, 0) == 0 { usleep(2_000) } }
        unlink("\(folder)/data/postmaster.pid")
    }

    /// Stops it; its data is gone then.
    package func stop() { letGo() }

    private func letGo() {
        let (shell, pipe) = running.withLock { running in
            defer { running = Running() }
            return (running.shell, running.pipe)
        }
        guard let shell else { return }
        close(pipe)
        _ = Spawn.end(of: shell)
    }

    private func serverID() throws -> pid_t {
        let text = try String(contentsOfFile: "\(folder)/data/postmaster.pid", encoding: .utf8)
        guard let id = text.split(separator: "\n").first.flatMap({ pid_t($0) }) else {
            throw Failed(what: "the server has no process id")
        }
        return id
    }

    private func waitUntilReady() throws {
        // Recovery after a crash takes its time; a server that does not come says why in its log.
        for _ in 0..<600 {
            let outcome = try Spawn.run(
                "\(Self.programs)/pg_isready", ["-q", "-h", folder], in: folder)
            if outcome.status == 0 { return }
            usleep(50_000)
        }
        let log = (try? String(contentsOfFile: "\(folder)/log", encoding: .utf8)) ?? ""
        throw Failed(what: "the server does not start: \(log.suffix(2_000))")
    }

    /// Debian's folder of version 15.
    package static let programs = "/usr/lib/postgresql/15/bin"
    /// It refuses to run as root.
    private static var asUser: [String] {
        getuid() == 0
            ? ["/usr/bin/setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : []
    }
}
