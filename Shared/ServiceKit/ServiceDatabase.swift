import Glibc
import Storage
import Values

/// The database of a process: one file in its data folder, or its schema of a PostgreSQL database.
package enum ServiceDatabase {
    /// Opens `<data>/<name>.sqlite3`, or the schema `<name>` where `--database` names a PostgreSQL
    /// database; makes what is not there, and brings it to what this program needs, the log of
    /// request ids included; of that, answers older than they are kept are dropped from then on.
    ///
    /// - Parameter series: the service's own migrations.
    /// - Throws: ``StartupError`` where the folder cannot be made; `StorageError` otherwise.
    package static func open(
        _ config: ServiceConfig, _ series: [Migrator], clock: any WallClock
    ) async throws -> any Database {
        try makeDirectory(config.dataDirectory)
        let database: any Database
        if let address = config.database {
            database = try await PostgresDatabase.open(address, schema: config.name)
        } else {
            database = try await SQLiteDatabase.open(
                "\(config.dataDirectory)/\(config.name).sqlite3")
        }
        try await migrate(database, series, clock: clock)
        dropOldAnswers(database, clock: clock)
        return database
    }

    /// Once a day, as long as the process runs: answers that are kept for retries grow old.
    private static func dropOldAnswers(_ database: any Database, clock: any WallClock) {
        Task {
            while true {
                // What fails today (a full disk, a database that closes) is tried again tomorrow.
                _ = try? await RequestLog().purge(
                    database, nowMicroseconds: clock.now.microseconds)
                try await Task.sleep(for: .seconds(86_400))
            }
        }
    }

    /// Brings a database that is open already to the schema of the service.
    package static func migrate(
        _ database: any Database, _ series: [Migrator], clock: any WallClock
    ) async throws {
        for migrator in [RequestLog.migrator] + series {
            _ = try await migrator.migrate(
                database, nowMicroseconds: clock.now.microseconds)
        }
    }

    /// The folder with those above it; readable by its owner alone.
    private static func makeDirectory(_ path: String) throws(StartupError) {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/\(part)"
            guard mkdir(made, 0o700) == 0 || errno == EEXIST else {
                let reason = String(cString: strerror(errno))
                throw StartupError("--data \"\(path)\": \(made) cannot be made: \(reason)")
            }
        }
    }
}
