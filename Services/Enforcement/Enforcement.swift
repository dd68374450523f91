import JSON
import Journal
import JournalService
import Logging
import PolicyEngine
import PolicyService
import RPC
import ServiceKit
import Storage
import Values

/// The enforcement service: cases of research misconduct, the list that they lead to and what it
/// bars.
package enum Enforcement {
    /// Serves until the process is told to stop.
    package static func run(_ config: EnforcementConfig) async throws {
        let clock = SystemClock()
        let catalogue = try StartupError.explaining {
            try EnforcementCatalogue.load(
                overlays: try PolicyFile.overlays(in: config.service.policyDirectory))
        }
        let database = try await ServiceDatabase.open(config.service, series, clock: clock)
        let keys = try await keys(config, database, clock)
        let process = ServiceProcess(config.service)
        let parts = try Parts(
            catalogue, database, clock, keys, logger: process.logger,
            trust: ClockTrust(startedAt: clock.now))
        // Before the first call: a record gets its next entry behind that of the opening.
        try await parts.openRecords()
        let background = Task { await parts.runInBackground() }
        try await process.run(
            services: parts.services,
            status: [
                "parameter_set_hash": .string(catalogue.parameters.hash),
                "database": .string(database.description),
            ],
            figures: { parts.figures.write(to: &$0) },
            draining: { parts.signal.close() },
            closing: {
                background.cancel()
                await background.value
                await database.close()
            })
    }

    /// The schema's series, in the order in which they are brought up to date.
    package static let series = [
        Migrator(
            series: "enforcement",
            [
                Migration(
                    file: "0001_integrity_records.sql",
                    PackageResources._001_integrity_records_sql),
                Migration(
                    file: "0002_integrity_cases.sql", PackageResources._002_integrity_cases_sql),
                // Programs before it would put records on the list that no entry tells of.
                Migration(
                    file: "0003_record_journal.sql", PackageResources._003_record_journal_sql,
                    minReader: 3),
            ]),
        AssessmentRepository.migrator,
        Journal.migrator,
    ]

    /// Everything that runs on the database, built once.
    package struct Parts: Sendable {
        /// What is mounted on the server.
        package let services: [RPCService]
        /// Wakes those who watch; closed when the process drains.
        package let signal = ChangeSignal()
        /// Has clocks lapse.
        package let clockRunner: ClockRunner
        /// For `/metrics`.
        package let figures: CaseFigures

        private let records: RecordJournal
        private let desk: CaseDesk
        private let journal: JournalHandler
        private let database: any Database
        private let clock: any WallClock
        private let logger: Logger

        package init(
            _ catalogue: Catalogue, _ database: any Database, _ clock: any WallClock,
            _ keys: SubjectKeys, logger: Logger, trust: ClockTrust? = nil
        ) throws(PolicyDataError) {
            self.database = database
            self.clock = clock
            self.logger = logger
            let signal = signal
            let records = IntegrityRecordRepository(database: database)
            let desk = CaseDesk(
                keys: keys, guards: try CaseGuards(catalogue), records: records)
            self.desk = desk
            let recordJournal = RecordJournal(keys: keys, records: records)
            self.records = recordJournal
            let writes = IdempotentWrites(database: database, clock: clock)
            journal = JournalHandler(
                database: database, writes: writes, logger: logger,
                erasure: .init(keys: keys) { try desk.obstacles(to: $0, on: clock.today, in: $1) }
            ) {
                let cases = try await desk.rebuild($0, at: clock.now)
                let records = try await recordJournal.rebuild()
                return JournalHandler.Rebuilt(
                    cases: cases.read, corrected: cases.corrected + records.corrected,
                    records: records.records)
            }
            clockRunner = ClockRunner(
                database: database, clock: clock, logger: logger, trust: trust
            ) {
                try desk.lapse($0, at: $1, in: $2)
            } announce: {
                signal.announce()
            }
            figures = CaseFigures(clockRunner)
            services = [
                IntegrityHandler(
                    writes: writes, database: database, desk: desk,
                    rules: try RulesByDay(catalogue.parameters, for: IntegrityBlock.id),
                    clock: clock, signal: signal
                ).rpcService,
                journal.rpcService,
                PolicyHandler(
                    catalogue: catalogue, gatherer: IntegrityFactGatherer(records: records),
                    assessments: AssessmentRepository(service: "enforcement", database: database),
                    writes: writes, clock: clock
                ).rpcService,
            ]
        }

        /// Clocks and checkpoints, until the task is cancelled.
        func runInBackground() async {
            await withTaskGroup { group in
                group.addTask { await clockRunner.run() }
                group.addTask { await journal.takeDailyCheckpoints(clock) }
                // Also later: a replica with an older calendar may have set some meanwhile.
                group.addTask {
                    await again(
                        every: .seconds(600), "clocks that wait for a calendar are not set anew"
                    ) {
                        try await settleProvisionalClocks()
                    }
                }
                group.addTask {
                    await again(every: .seconds(10), "figures of clocks and events are not read") {
                        try await figures.read(database, at: clock.now)
                    }
                }
            }
        }

        /// Gives records that were on the list before there was a journal of them their entries.
        /// - Returns: how many.
        @discardableResult
        package func openRecords() async throws -> Int { try await records.open(at: clock.now) }

        /// Sets clocks anew that waited for a calendar which this program has.
        package func settleProvisionalClocks() async throws {
            try await desk.settleProvisionalClocks(database)
        }

        /// Does something now and then, until the task is cancelled.
        private func again(
            every interval: Duration, _ failure: Logger.Message,
            _ body: () async throws -> Void
        ) async {
            while !Task.isCancelled {
                do {
                    try await body()
                } catch {
                    if !Task.isCancelled {
                        logger.warning(failure, metadata: ["error": "\(error)"])
                    }
                }
                try? await Task.sleep(for: interval)
            }
        }
    }

    private static func keys(
        _ config: EnforcementConfig, _ database: any Database, _ clock: any WallClock
    ) async throws -> SubjectKeys {
        do {
            let keys = SubjectKeys(try MasterKey.load(config.keyFile))
            try await keys.check(database, nowMicroseconds: clock.now.microseconds)
            return keys
        } catch let error as MasterKeyError {
            throw StartupError("--key-file: \(error)")
        }
    }
}
