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
    /// What it writes to, where a test wanted one that it can fill.
    package let disk: FullDisk?
    private let running = Mutex(Running())

    /// One for all tests of a process that neither stop nor crash it. Without fsync, for speed.
    package static let shared = Result { try PostgresServer(["fsync=off"]) }

    /// - Parameters:
    ///   - settings: of its configuration, beside those that every one has.
    ///   - canFill: whether a test can fill its ``disk``; it has a log of small segments then.
    package init(_ settings: [String] = [], canFill: Bool = false) throws {
        let made = "/tmp/qingke-pg-\(UUID().uuidString.prefix(8).lowercased())"
        folder = made
        self.settings = settings
        try FileManager.default.createDirectory(atPath: made, withIntermediateDirectories: false)
        if getuid() == 0, let account = getpwnam("postgres") {
            chown(made, account.pointee.pw_uid, account.pointee.pw_gid)
        }
        disk = canFill ? try FullDisk(in: made) : nil
        let command =
            Self.asUser + [
                "\(Self.programs)/initdb", "-D", "\(made)/data", "-U", "qingke", "-A", "trust",
                "-E", "UTF8", "--locale=C", "--no-sync", "--no-instructions",
            ] + (canFill ? ["--wal-segsize=1"] : [])
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
        let variables = (disk?.environment ?? [:]).map { "\($0)=\($1)" }
        let server = (["/usr/bin/env"] + variables + Self.asUser + ["\(Self.programs)/postgres"])
            .joined(separator: " ")
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
    /// started, if it has not ended by itself.
    package func crash() throws {
        try Data().write(to: URL(fileURLWithPath: "\(folder)/keep"))
        // Also what one of them started meanwhile: a server refuses data that another still uses.
        while case let all = processes(), !all.isEmpty {
            for one in all { kill(one, SIGKILL) }
            usleep(2_000)
        }
        letGo()
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

    /// The server and all that it started, also what outlives it for a moment: they run in its data.
    private func processes() -> [pid_t] {
        let files = FileManager.default
        return ((try? files.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap { pid_t($0) }
            .filter {
                (try? files.destinationOfSymbolicLink(atPath: "/proc/\($0)/cwd"))
                    == "\(folder)/data"
            }
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
