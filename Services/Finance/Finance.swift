import Identity
import JSON
import Logging
import Messages
import PolicyEngine
import PolicyService
import RPC
import ServiceKit
import Storage
import Stubs
import Values

/// The finance service: loans, the grant ledger, and what the city adds to a loan.
package enum Finance {
    /// Serves until the process is told to stop.
    package static func run(_ config: FinanceConfig) async throws {
        let clock = SystemClock()
        let catalogue = try StartupError.explaining {
            try FinanceCatalogue.load(
                overlays: try config.service.policyDirectory.map(PolicyFile.files) ?? [])
        }
        let database = try await ServiceDatabase.open(config.service, series, clock: clock)
        let process = ServiceProcess(config.service)
        let clients = [
            ("platforms", config.platforms), ("talent", config.talent),
            ("enforcement", config.enforcement),
        ].map { name, endpoint in
            RPCClient(
                endpoint, identity: identity, group: process.group,
                limits: config.service.connectionLimits.wire,
                metrics: process.clientMetrics.peer(name))
        }
        let owners = Owners(
            platforms: clients[0], talent: clients[1], enforcement: clients[2],
            wait: .milliseconds(config.ownerWaitMilliseconds))
        let feed = IntegrityFeed(
            enforcement: IntegrityServiceClient(clients[2]), database: database, clock: clock,
            logger: process.logger)
        let background = Task { await feed.run() }
        try await process.run(
            services: services(catalogue, database, owners, clock, process.logger),
            status: [
                "parameter_set_hash": .string(catalogue.parameters.hash),
                "database": .string(database.description),
            ],
            figures: { feed.write(to: &$0) },
            closing: {
                background.cancel()
                await background.value
                for client in clients { await client.close() }
                await database.close()
            })
    }

    /// In whose name the owners of facts are asked.
    package static let identity = Principal(role: .service, id: "finance")

    /// The schema's series, in the order in which they are brought up to date.
    package static let series = [
        AssessmentRepository.migrator,
        Migrator(
            series: "finance",
            [
                Migration(file: "0001_loans.sql", PackageResources._001_loans_sql),
                Migration(file: "0002_grants.sql", PackageResources._002_grants_sql),
                Migration(
                    file: "0003_revisions.sql", PackageResources._003_revisions_sql, minReader: 3),
                Migration(
                    file: "0004_grant_objects.sql", PackageResources._004_grant_objects_sql,
                    minReader: 4),
                Migration(
                    file: "0005_integrity_holds.sql", PackageResources._005_integrity_holds_sql,
                    minReader: 4),
            ]),
    ]

    /// The other services that are asked for facts.
    package struct Owners: Sendable {
        package let platforms: any RPCCaller
        package let talent: any RPCCaller
        package let enforcement: any RPCCaller
        /// How long each is waited for at most.
        package let wait: Duration

        package init(
            platforms: any RPCCaller, talent: any RPCCaller, enforcement: any RPCCaller,
            wait: Duration
        ) {
            self.platforms = platforms
            self.talent = talent
            self.enforcement = enforcement
            self.wait = wait
        }
    }

    /// What is mounted on the server.
    package static func services(
        _ catalogue: Catalogue, _ database: any Database, _ owners: Owners,
        _ clock: any WallClock, _ logger: Logger
    ) -> [RPCService] {
        let writes = IdempotentWrites(database: database, clock: clock)
        let assessments = AssessmentRepository(service: "finance", database: database)
        let grants = GrantRepository(database: database)
        let statements = StatementRepository()
        let gatherer = LoanFactGatherer(
            platforms: RegistryServiceClient(owners.platforms),
            talent: PrizeServiceClient(owners.talent),
            enforcement: IntegrityServiceClient(owners.enforcement),
            ledger: LedgerFacts(
                database: database, grants: grants, statements: statements,
                policies: RevisionRepository(database: database), catalogue: catalogue),
            ownerWait: owners.wait, logger: logger)
        let maker = AssessmentMaker(catalogue: catalogue, assessments: assessments, clock: clock)
        let guarantees = RevisionRepository<Guarantee>(database: database)
        let investments = RevisionRepository<Investment>(database: database)
        return [
            LoanHandler(
                writes: writes, loans: RevisionRepository(database: database),
                guarantees: guarantees, investments: investments, gatherer: gatherer,
                maker: maker, clock: clock
            ).rpcService,
            GuaranteeHandler(writes: writes, guarantees: guarantees).rpcService,
            InvestmentHandler(writes: writes, investments: investments).rpcService,
            InsuranceHandler(
                writes: writes, products: RevisionRepository(database: database),
                policies: RevisionRepository(database: database), gatherer: gatherer,
                maker: maker, clock: clock
            ).rpcService,
            GrantHandler(
                writes: writes, grants: grants, statements: statements,
                holds: IntegrityHoldRepository(), database: database, catalogue: catalogue
            ).rpcService,
            PolicyHandler(
                catalogue: catalogue, gatherer: gatherer, assessments: assessments,
                writes: writes, clock: clock
            ).rpcService,
        ]
    }
}
