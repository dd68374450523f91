import Identity
import JSON
import Logging
import PolicyEngine
import PolicyService
import RPC
import ServiceKit
import Storage
import Stubs
import Values

/// The platforms service: the registry of innovation entities, their stamped facts, and their
/// science-plan projects.
package enum Platforms {
    /// Serves until the process is told to stop.
    package static func run(_ config: PlatformsConfig) async throws {
        let clock = SystemClock()
        let catalogue = try StartupError.explaining {
            try PlatformsCatalogue.load(
                overlays: try PolicyFile.overlays(in: config.service.policyDirectory))
        }
        let database = try await ServiceDatabase.open(config.service, series, clock: clock)
        let signal = ChangeSignal()
        let process = ServiceProcess(config.service)
        let enforcement = RPCClient(
            config.enforcement, identity: identity, group: process.group,
            limits: config.service.connectionLimits.wire,
            metrics: process.clientMetrics.peer("enforcement"))
        try await process.run(
            services: services(
                catalogue, database,
                Owners(
                    enforcement: enforcement, wait: .milliseconds(config.ownerWaitMilliseconds)),
                clock, process.logger, signal: signal),
            status: [
                "parameter_set_hash": .string(catalogue.parameters.hash),
                "database": .string(database.description),
            ],
            draining: { signal.close() },
            closing: {
                await enforcement.close()
                await database.close()
            })
    }

    /// In whose name the owners of facts are asked.
    package static let identity = Principal(role: .service, id: "platforms")

    /// The other services that are asked for facts.
    package struct Owners: Sendable {
        package let enforcement: any RPCCaller
        /// How long it is waited for at most.
        package let wait: Duration

        package init(enforcement: any RPCCaller, wait: Duration) {
            self.enforcement = enforcement
            self.wait = wait
        }
    }

    /// The schema's series, in the order in which they are brought up to date.
    package static let series = [
        Migrator(
            series: "platforms",
            [
                Migration(file: "0001_registry.sql", PackageResources._001_registry_sql),
                // Programs before it would change entities without numbering that.
                Migration(
                    file: "0002_entity_changes.sql", PackageResources._002_entity_changes_sql,
                    minReader: 2),
            ]),
        AssessmentRepository.migrator,
    ]

    /// What is mounted on the server.
    /// - Parameters:
    ///   - signal: wakes those who watch the registry.
    ///   - heartbeat: after so long without a change they are told that there is none.
    package static func services(
        _ catalogue: Catalogue, _ database: any Database, _ owners: Owners,
        _ clock: any WallClock, _ logger: Logger,
        signal: ChangeSignal = ChangeSignal(), heartbeat: Duration = .seconds(15)
    ) -> [RPCService] {
        let writes = IdempotentWrites(database: database, clock: clock)
        let entities = EntityRepository(database: database)
        let projects = ScienceProjectRepository(database: database)
        let changes = EntityChangeRepository(database: database)
        return [
            RegistryHandler(
                writes: writes, entities: entities, projects: projects, changes: changes,
                signal: signal, heartbeat: heartbeat
            ).rpcService,
            ScienceProjectHandler(
                writes: writes, entities: entities, projects: projects, changes: changes,
                signal: signal
            ).rpcService,
            PolicyHandler(
                catalogue: catalogue,
                gatherer: PlatformsFactGatherer(
                    registry: RegistryFactGatherer(entities: entities, projects: projects),
                    integrity: IntegrityBlocks(
                        enforcement: IntegrityServiceClient(owners.enforcement)),
                    ownerWait: owners.wait, logger: logger),
                assessments: AssessmentRepository(service: "platforms", database: database),
                writes: writes, clock: clock
            ).rpcService,
        ]
    }
}
