import JSON
import Journal
import Logging
import Messages
import RPC
import ServiceKit
import Storage
import Stubs
import Values

/// The journal of a service, for those who operate it: verified, exported, its projections made
/// anew. Mounted by every service that has one.
package struct JournalHandler: JournalServiceProtocol {
    let database: any Database
    let writes: IdempotentWrites
    let logger: Logger
    private let rebuild: @Sendable (any Database) async throws -> Rebuilt
    let erasure: Erasure
    private let checkpoints = JournalCheckpoints()

    /// How subjects of this service are erased.
    package struct Erasure: Sendable {
        let keys: SubjectKeys
        let obstacles: @Sendable (Subject, any SQLTransaction) throws -> [JSONValue]

        /// - Parameter obstacles: why the subject must not be erased now, one object each; none where
        ///   it may.
        package init(
            keys: SubjectKeys,
            obstacles: @escaping @Sendable (Subject, any SQLTransaction) throws -> [JSONValue]
        ) {
            self.keys = keys
            self.obstacles = obstacles
        }
    }

    /// Who is to be erased.
    package struct Subject: Sendable {
        /// The name of its key.
        package let keyID: String
        /// Empty for a person.
        package let uscc: String
    }

    /// What was made anew.
    package struct Rebuilt: Sendable {
        package let cases: Int64
        /// Those that were not what their journal says.
        package let corrected: Int64
        /// Records without a case.
        package let records: Int64

        package init(cases: Int64, corrected: Int64, records: Int64) {
            self.cases = cases
            self.corrected = corrected
            self.records = records
        }
    }

    /// - Parameter rebuild: makes the service's lists anew, case by case.
    package init(
        database: any Database, writes: IdempotentWrites, logger: Logger, erasure: Erasure,
        rebuild: @escaping @Sendable (any Database) async throws -> Rebuilt
    ) {
        self.database = database
        self.writes = writes
        self.logger = logger
        self.rebuild = rebuild
        self.erasure = erasure
    }

    package func verifyJournal(
        request: VerifyJournalRequest, context: ServerContext
    ) async throws -> VerifyJournalResponse {
        var noted: [UInt8]?
        if !request.notedRoot.isEmpty {
            noted = [UInt8](hexadecimal: request.notedRoot)
            guard noted?.count == 32 else {
                throw RPCError.invalidArgument([
                    FieldViolation(
                        field: "noted_root",
                        description:
                            "is no root; write its 64 hexadecimal digits as they were noted")
                ])
            }
        }
        let root = noted
        let report = try await StorageRefusal.translate {
            try await JournalVerifier().verify(database, notedRoot: root)
        }
        return VerifyJournalResponse(
            streams: report.streams, entries: report.entries, checkpoints: report.checkpoints,
            flaws: report.flaws.map {
                JournalFlaw(stream: $0.stream, sequence: $0.sequence, description: $0.description)
            })
    }

    package func takeJournalCheckpoint(
        request: TakeJournalCheckpointRequest, context: ServerContext
    ) async throws -> TakeJournalCheckpointResponse {
        let answer = try await writes.once(request, id: request.requestID, context) {
            transaction, now in
            TakeJournalCheckpointResponse(
                checkpoint: try checkpoints.take(at: now, in: transaction)
                    .map(JournalCheckpoint.init))
        }
        log(answer.checkpoint)
        return answer
    }

    package func exportJournal(
        request: ExportJournalRequest, responses: MessageWriter<ExportJournalResponse>,
        context: ServerContext
    ) async throws {
        let journal = Journal()
        var last = ""
        while true {
            let after = last
            let streams = try await read { transaction in
                try journal.streams(
                    after: after, prefix: request.streamPrefix, count: 100, in: transaction)
            }
            for stream in streams {
                let entries = try await read { try journal.entries(of: stream, in: $0) }
                for entry in entries {
                    try await responses.write(ExportJournalResponse(entry: StoredEntry(entry)))
                }
            }
            guard streams.count == 100, let next = streams.last else { return }
            last = next
        }
    }

    package func rebuildProjections(
        request: RebuildProjectionsRequest, context: ServerContext
    ) async throws -> RebuildProjectionsResponse {
        var fields = FieldChecks()
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        let rebuilt = try await StorageRefusal.translate { try await rebuild(database) }
        return RebuildProjectionsResponse(
            cases: rebuilt.cases, corrected: rebuilt.corrected, records: rebuilt.records)
    }

    /// Takes a checkpoint whenever a day has passed since the last one, until it is cancelled.
    package func takeDailyCheckpoints(_ clock: any WallClock) async {
        while !Task.isCancelled {
            do {
                let now = clock.now
                let taken = try await database.write {
                    transaction -> JournalCheckpoints.Checkpoint? in
                    if let last = try checkpoints.lastAt(in: transaction), last.day >= now.day {
                        return nil
                    }
                    return try checkpoints.take(at: now, in: transaction)
                }
                log(taken.map(JournalCheckpoint.init))
            } catch {
                logger.warning("no checkpoint is taken", metadata: ["error": "\(error)"])
            }
            try? await Task.sleep(for: .seconds(600))
        }
    }

    /// The log keeps the root where nobody who changes the database can reach it.
    private func log(_ checkpoint: JournalCheckpoint?) {
        guard let checkpoint else { return }
        logger.notice(
            "journal checkpoint",
            metadata: [
                "number": "\(checkpoint.number)", "root": "\(checkpoint.root)",
                "changed_streams": "\(checkpoint.changedStreams)",
            ])
    }

    private func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLTransaction) throws -> Value
    ) async throws -> Value {
        try await StorageRefusal.translate { try await database.read(body) }
    }
}

extension JournalCheckpoint {
    fileprivate init(_ checkpoint: JournalCheckpoints.Checkpoint) {
        self.init(
            number: checkpoint.number, takenAt: Timestamp(checkpoint.at),
            changedStreams: checkpoint.changedStreams,
            root: SHA256.hexadecimal(of: checkpoint.root))
    }
}

extension StoredEntry {
    fileprivate init(_ entry: JournalEntry) {
        self.init(
            stream: entry.stream, sequence: entry.sequence, act: entry.act,
            payload: entry.payload, sealed: entry.sealed, keyID: entry.keyID,
            actor: entry.actor, recordedAt: Timestamp(entry.at),
            previousHash: entry.previousHash, hash: entry.hash)
    }
}

extension [UInt8] {
    /// Nil for what is not hexadecimal.
    fileprivate init?(hexadecimal text: String) {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return nil }
        self = stride(from: 0, to: digits.count, by: 2).map {
            UInt8(digits[$0] << 4 | digits[$0 + 1])
        }
    }
}
