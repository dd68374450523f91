import JSON
import PolicyEngine
import PolicyService
import RPC
import ServiceKit
import Storage
import Values

/// The enforcement service: the research-integrity list and what it bars.
package enum Enforcement {
    /// Serves until the process is told to stop.
    package static func run(_ config: EnforcementConfig) async throws {
        let clock = SystemClock()
        let catalogue = try StartupError.explaining {
            try EnforcementCatalogue.load(
                overlays: try PolicyFile.overlays(in: config.service.policyDirectory))
        }
        let database = try await ServiceDatabase.open(config.service, series, clock: clock)
        try await ServiceProcess(config.service).run(
            services: services(catalogue, database, clock),
            status: ["parameter_set_hash": .string(catalogue.parameters.hash)],
            closing: { await database.close() })
    }

    /// The schema's series, in the order in which they are brought up to date.
    package static let series = [
        Migrator(
            series: "enforcement",
            [
                Migration(
                    file: "0001_integrity_records.sql",
                    PackageResources._001_integrity_records_sql)
            ]),
        AssessmentRepository.migrator,
    ]

    /// What is mounted on the server.
    package static func services(
        _ catalogue: Catalogue, _ database: any Database, _ clock: any WallClock
    ) throws(PolicyDataError) -> [RPCService] {
        let writes = IdempotentWrites(database: database, clock: clock)
        let records = IntegrityRecordRepository(database: database)
        return [
            IntegrityHandler(
                writes: writes, records: records,
                rules: try RulesByDay(catalogue.parameters, for: IntegrityBlock.id)
            ).rpcService,
            PolicyHandler(
                catalogue: catalogue, gatherer: IntegrityFactGatherer(records: records),
                assessments: AssessmentRepository(service: "enforcement", database: database),
                writes: writes, clock: clock
            ).rpcService,
        ]
    }
}
