import JSON
import PolicyEngine
import PolicyService
import RPC
import ServiceKit
import Storage
import Values

/// The talent service: science awards and competition prizes, and what rules ask about them.
package enum Talent {
    /// Serves until the process is told to stop.
    package static func run(_ config: TalentConfig) async throws {
        let clock = SystemClock()
        let catalogue = try StartupError.explaining {
            try TalentCatalogue.load(
                overlays: try PolicyFile.overlays(in: config.service.policyDirectory))
        }
        let database = try await ServiceDatabase.open(config.service, series, clock: clock)
        try await ServiceProcess(config.service).run(
            services: services(catalogue, database, clock),
            status: [
                "parameter_set_hash": .string(catalogue.parameters.hash),
                "database": .string(database.description),
            ],
            closing: { await database.close() })
    }

    /// The schema's series, in the order in which they are brought up to date.
    package static let series = [
        Migrator(
            series: "talent",
            [Migration(file: "0001_prizes.sql", PackageResources._001_prizes_sql)]),
        AssessmentRepository.migrator,
    ]

    /// What is mounted on the server.
    package static func services(
        _ catalogue: Catalogue, _ database: any Database, _ clock: any WallClock
    ) -> [RPCService] {
        let writes = IdempotentWrites(database: database, clock: clock)
        let prizes = PrizeRepository(database: database)
        return [
            PrizeHandler(writes: writes, prizes: prizes).rpcService,
            PolicyHandler(
                catalogue: catalogue, gatherer: PrizeFactGatherer(prizes: prizes),
                assessments: AssessmentRepository(service: "talent", database: database),
                writes: writes, clock: clock
            ).rpcService,
        ]
    }
}
