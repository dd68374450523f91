import Storage
import Testing

/// Databases as programs of every earlier version left them.
package enum EarlierSchemas {
    /// For each version of the service's schema, the present one included: brings a database to it
    /// and no further, lets `write` put in what a program of that version had put in, brings it to
    /// what this program needs, twice, and lets `check` look at what is there.
    ///
    /// - Parameters:
    ///   - series: all of the service; the one of this name is that whose versions are walked.
    ///   - write: one for each version, from 1. A step of the schema without one fails the test.
    package static func each(
        of name: String, in series: [Migrator], on backend: TestDatabase,
        write: [@Sendable (any Database) async throws -> Void],
        check: (any Database, _ version: Int) async throws -> Void
    ) async throws {
        let own = try #require(series.first { $0.series == name })
        try #require(
            own.migrations.count == write.count,
            "say what programs of each version of \"\(name)\" wrote")
        let all = [RequestLog.migrator] + series
        for version in 1...write.count {
            try await backend.with { database async throws in
                for one in all {
                    let earlier =
                        one.series == name
                        ? Migrator(series: name, Array(own.migrations.prefix(version))) : one
                    try await earlier.migrate(database, nowMicroseconds: 0)
                }
                try await write[version - 1](database)
                for _ in 1...2 {
                    for one in all { try await one.migrate(database, nowMicroseconds: 1) }
                }
                try await check(database, version)
                try await refuseTooNew(own, on: database)
            }
        }
    }

    /// Programs of earlier versions work with what is there, or say that it is too new for them.
    private static func refuseTooNew(_ own: Migrator, on database: any Database) async throws {
        let least = own.migrations.last?.minReader ?? 1
        for last in 1...own.migrations.count {
            let program = Migrator(series: own.series, Array(own.migrations.prefix(last)))
            do {
                try await program.migrate(database, nowMicroseconds: 2)
                #expect(last >= least, "version \(last) of \"\(own.series)\"")
            } catch let error as StorageError {
                #expect(error.kind == .schemaTooNew && last < least, "\(error)")
            }
        }
    }
}
