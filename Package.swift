// swift-tools-version: 6.2
import PackageDescription

// Dependencies, each pinned exactly, and why it is here:
//   swift-nio               event loops and sockets under the RPC runtime
//   GRDB.swift              SQLite, the embedded database
//   Yams                    parameters, roles and operators' overlays are YAML
//   swift-argument-parser   the command line
//   swift-log               structured logs
//   swift-service-lifecycle ordered start and stop of a process
//   swift-configuration     settings of a process: flags before environment before defaults
//   hummingbird             HTTP/1.1 server of the gateway's JSON door and pages, and of the admin pages

// An asynchronous function runs where its caller runs: calls stay on the loop of their connection,
// and a message of a stream costs no change of executor.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// For what every call passes through: in a release build its functions are compiled into those that
/// call them across modules, which spares a message a sixth of its time.
let hot =
    strict + [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]

let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
]
/// Channels and a loop without sockets, for the simulation of both ends of a connection.
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let log: Target.Dependency = .product(name: "Logging", package: "swift-log")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

func shared(
    _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [],
    settings: [SwiftSetting] = strict
) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Shared/\(name)",
        exclude: excluded["Shared/\(name)"] ?? [], resources: resources, swiftSettings: settings)
}

/// A service's module: `Services/Finance` is `FinanceService`. Its parameters ship inside it.
func service(
    _ name: String, _ dependencies: [Target.Dependency], parameters: [String] = [],
    migrations: [String] = [], web: [String] = []
) -> Target {
    .target(
        name: "\(name)Service", dependencies: dependencies, path: "Services/\(name)",
        exclude: ["Main"] + (excluded["Services/\(name)"] ?? []),
        resources: parameters.map { .embedInCode("Parameters/\($0).yaml") }
            + migrations.map { .embedInCode("Migrations/\($0).sql") }
            + web.map { .embedInCode("Web/\($0)") },
        swiftSettings: strict)
}

/// A service's executable: `finance` runs `FinanceService`.
func executable(_ name: String) -> Target {
    .executableTarget(
        name: name.lowercased(), dependencies: [.target(name: "\(name)Service"), "ServiceKit"],
        path: "Services/\(name)/Main", swiftSettings: strict)
}

/// What every domain service stands on.
let serviceBase: [Target.Dependency] = [
    "Identity", "JSON", "Messages", "PolicyEngine", "PolicyService", "ProtobufC", "RPC",
    "ServiceKit", "Storage", "Stubs", "Values",
]

func tests(
    _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []
) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)Tests",
        resources: resources, swiftSettings: strict)
}

/// C that protoc-c made, with its headers in `include`.
func generatedC(_ name: String, in folder: String = "Protos/Generated") -> Target {
    .target(
        name: name, dependencies: ["CProtobufC"], path: "\(folder)/\(name)",
        cSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)])
}

/// Files beside the sources that are read by people or other programs.
let excluded = [
    "Services/Enforcement": ["README.md"],
    "Services/Finance": ["README.md"],
    "Services/Gateway": ["README.md"],
    "Services/Platforms": ["README.md"],
    "Services/Talent": ["README.md"],
    "Shared/Journal": ["README.md"],
    "Shared/PolicyService": ["README.md"],
    "Shared/RPC": ["ERRORS.md"],
    "Shared/TestKit": ["README.md"],
    "Shared/Wire": ["SPEC.md"],
]

let package = Package(
    name: "qingke",
    products: [
        // Put before a database server's own write calls by tests.
        .library(name: "full-disk", type: .dynamic, targets: ["FullDisk"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(
            url: "https://github.com/apple/swift-configuration", exact: "1.4.0",
            traits: ["CommandLineArguments"]),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    ],
    targets: [
        // Shared, bottom up.
        shared("JSON"),  // exact JSON values: facts, results, proto3 JSON
        shared("Values"),  // money, rates, days, instants, codes, hash: no input or output
        shared("Tables", ["Values"]),  // CSV, text encodings, amounts and days as people write them
        .systemLibrary(
            name: "CProtobufC", path: "Shared/CProtobufC", pkgConfig: "libprotobuf-c",
            providers: [.apt(["libprotobuf-c-dev"])]),  // what encodes and decodes all messages
        .target(
            name: "CArena", dependencies: ["CProtobufC"], path: "Shared/CArena",
            cSettings: [
                .enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error),
            ]),  // memory of one message, within a budget
        shared(  // messages as Swift values
            "ProtobufC", ["CProtobufC", "CArena", "JSON"], settings: hot),
        shared(  // schemas that are known at run time only, and messages of them: pure
            "Reflection", ["JSON", "ProtobufC", "Values"]),

        // Protos: what is generated, and what generates it.
        generatedC("CMessages"),  // all messages, by protoc-c
        .target(
            name: "Messages", dependencies: ["CMessages", "ProtobufC", "JSON"],
            path: "Protos/Generated/Messages", swiftSettings: hot),  // the same in Swift
        generatedC("CDescriptors"),  // descriptor.proto, so that the generator reads descriptors
        .target(
            name: "Descriptors", path: "Protos/Generated/Descriptors", swiftSettings: strict
        ),  // every .proto file as bytes, for reflection
        .executableTarget(
            name: "qingke-protoc", dependencies: ["CDescriptors", "CProtobufC"],
            path: "Protos/Generator", swiftSettings: strict),  // .proto to Swift

        // Shared, on top of the messages.
        .systemLibrary(
            name: "CZlib", path: "Shared/CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"])]),  // deflated frames
        shared(  // frames
            "Wire", ["CArena", "CMessages", "CZlib", "Messages", "ProtobufC", nio[0]],
            settings: hot),
        shared("Identity"),  // who calls
        shared(
            "RPC",  // calls over TCP
            ["Wire", "Identity", "JSON", "Messages", "ProtobufC", "Values", log] + nio,
            settings: hot),
        .target(
            name: "Stubs", dependencies: ["Messages", "RPC"], path: "Protos/Generated/Stubs",
            swiftSettings: hot),  // typed clients and servers of every service
        shared(  // facts, conditions, parameters, assessments: pure
            "PolicyEngine", ["JSON", "Values", yams],
            resources: [
                .embedInCode("Articles.yaml"), .embedInCode("Documents.yaml"),
                .embedInCode("WorkingCalendar.yaml"),
            ]),
        shared(  // cases as states, acts and clocks: pure
            "ProcedureEngine", ["JSON", "PolicyEngine", "Values"]),
        .systemLibrary(
            name: "CPostgres", path: "Shared/CPostgres", pkgConfig: "libpq",
            providers: [.apt(["libpq-dev"])]),  // PostgreSQL, for replicas
        shared("Storage", ["CPostgres", grdb]),  // SQL, SQLite, migrations, the log of request ids
        shared(  // what every process has: settings, health, log, idempotent writes, field checks
            "ServiceKit",
            [
                "Descriptors", "Identity", "JSON", "Messages", "ProtobufC", "Reflection", "RPC",
                "Storage", "Stubs", "Values", log, hummingbird,
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ] + nio),
        .systemLibrary(
            name: "CSodium", path: "Shared/CSodium", pkgConfig: "libsodium",
            providers: [.apt(["libsodium-dev"])]),  // seals personal data
        shared(  // what happened, hash-chained; clocks that fire, events, numbers, files of cases
            "Journal",
            [
                "CSodium", "JSON", "Messages", "PolicyEngine", "ProcedureEngine", "ProtobufC",
                "Storage", "Values", log,
            ],
            resources: [.embedInCode("Migrations/0001_journal.sql")]),
        shared(  // rules asked over the wire: the handler that every domain service mounts
            "PolicyService",
            [
                "Identity", "JSON", "Messages", "PolicyEngine", "ProtobufC", "RPC", "ServiceKit",
                "Storage", "Stubs", "Values",
            ],
            resources: [.embedInCode("Migrations/0001_assessments.sql")]),
        shared(  // a journal verified, exported and read again, over the wire
            "JournalService",
            [
                "Journal", "JSON", "Messages", "RPC", "ServiceKit", "Storage", "Stubs", "Values",
                log,
            ]),

        .target(
            name: "CSpawn", path: "Shared/CSpawn",
            cSettings: [
                .enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error),
            ]),  // for tests: starts a program
        shared(  // for tests: callers without sockets, a clock moved by hand, silent services
            "TestKit",
            [
                "CSpawn", "Identity", "JSON", "ProtobufC", "RPC", "Storage", "Stubs", "Values", log,
            ] + nio),

        // Services.
        service(  // loans and what the city adds to them
            "Finance",
            [
                "Identity", "JSON", "Messages", "PolicyEngine", "PolicyService", "ProtobufC", "RPC",
                "ServiceKit", "Storage", "Stubs", "Values", log,
            ],
            parameters: [
                "ActionPlan", "DefaultTimeline", "Facts", "GrantRecovery", "GuaranteeFeeSubsidy",
                "InsurancePremiumSubsidy", "InsuranceProductAdmission", "InterestAccrual",
                "InvestmentLoanSubsidy", "LPR", "LoanInterestSubsidy", "LoanQuery",
                "MajorEventReport", "MajorProjectLoanSubsidy", "TechnologyLoans",
            ],
            migrations: [
                "0001_loans", "0002_grants", "0003_revisions", "0004_grant_objects",
                "0005_integrity_holds",
            ]),
        executable("Finance"),
        service(  // the registry of innovation entities and their science-plan projects
            "Platforms", serviceBase + [log],
            parameters: ["Facts", "RegistryResolution", "ValidationPlatformAward"],
            migrations: ["0001_registry", "0002_entity_changes"]),
        executable("Platforms"),
        service(  // prizes and what rules ask about them; the check of credit codes
            "Talent", serviceBase,
            parameters: [
                "AddCalendarDays", "AddWorkdays", "AwardLookback", "CitizenIdentityNumber",
                "Facts", "PersonalDataMask", "UnifiedCreditCode", "WorkdayCheck", "WorkdayCount",
            ],
            migrations: ["0001_prizes"]),
        executable("Talent"),
        service(  // the research-integrity list: who is barred, from what, until when
            "Enforcement", serviceBase + ["Journal", "JournalService", "ProcedureEngine", log],
            parameters: [
                "ActivityScope", "BanTerm", "CreditRepair", "DecisionNotice",
                "DecisionPublication", "DecisionReview", "DiligentFailure", "DirectRecord",
                "Facts", "IntegrityBlock", "IntegrityCaseStep", "IntegrityCommitment",
                "IntegrityMeasures", "PendingApplications", "ProvisionalMeasures",
                "SanctionDecision", "ServiceOfDecision",
            ],
            migrations: ["0001_integrity_records", "0002_integrity_cases", "0003_record_journal"]),
        executable("Enforcement"),
        service(  // every method behind two doors, pages for people, views made of several services
            "Gateway",
            [
                "Identity", "JSON", "Messages", "ProtobufC", "RPC", "ServiceKit", "Stubs",
                "Values", "Wire", hummingbird,
            ] + nio, web: ["style.css", "icon.svg"]),
        executable("Gateway"),
        .executableTarget(  // the command line; it alone links every service's rules
            name: "qingke",
            dependencies: [
                "EnforcementService", "FinanceService", "PlatformsService", "TalentService",
                "Descriptors", "Identity", "JSON", "Journal", "Messages", "PolicyEngine",
                "PolicyService", "ProcedureEngine", "ProtobufC", "RPC", "CZlib", "Reflection",
                "ServiceKit", "Storage", "Stubs", "Tables", "Values", "Wire", log, nio[1],
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Services/Qingke", exclude: ["README.md"], swiftSettings: strict),

        // Tests.
        generatedC("CSamples", in: "Tests/Samples/Generated"),  // messages of all kinds of fields
        .target(
            name: "Samples", dependencies: ["CSamples", "ProtobufC", "JSON"],
            path: "Tests/Samples/Generated/Samples", swiftSettings: strict),
        .target(  // what must hold of bytes from strangers, for FuzzTests and deploy/fuzz
            name: "FuzzTargets",
            dependencies: [
                "CZlib", "Identity", "JSON", "Messages", "ProtobufC", "RPC", "Samples", "Wire",
                nio[0],
            ], path: "Tests/Fuzz/Targets", swiftSettings: strict),
        .executableTarget(  // a service without a database, run as replicas
            name: "echo-replica", dependencies: ["Messages", "RPC", "ServiceKit", "Stubs"],
            path: "Tests/EchoReplica", swiftSettings: strict),
        .target(  // a disk that is full on demand, under a real database server
            name: "FullDisk", path: "Tests/FullDisk",
            cSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)]),
        .target(  // what networks do to bytes, between a client and a server
            name: "FaultProxy", dependencies: ["RPC"], path: "Tests/FaultProxy",
            exclude: ["README.md"],
            swiftSettings: strict),
        tests("JSON", ["JSON"]),
        tests("Values", ["Values"]),
        tests("Tables", ["Tables", "Values"]),
        tests("ProtobufC", ["ProtobufC", "Messages", "CArena", "JSON"]),
        tests("Wire", ["CZlib", "Wire", "Messages", "ProtobufC", "TestKit", nio[0]]),
        tests(
            "RPC",
            [
                "FaultProxy", "Identity", "Messages", "ProtobufC", "RPC", "TestKit", "Wire", log,
                nioEmbedded,
            ] + nio),
        tests("Fuzz", ["FuzzTargets"]),
        tests("Storage", ["Storage", "TestKit"]),
        tests(
            "ServiceKit",
            [
                "Identity", "JSON", "Messages", "Reflection", "RPC", "ServiceKit", "Storage",
                "Stubs", "TestKit", "Values", log, nio[1],
            ]),
        tests("PolicyEngine", ["JSON", "PolicyEngine", "Values"]),
        tests("ProcedureEngine", ["JSON", "PolicyEngine", "ProcedureEngine", "Values"]),
        tests(
            "Journal",
            [
                "JSON", "Journal", "Messages", "PolicyEngine", "ProcedureEngine", "ProtobufC",
                "Storage", "TestKit", "Values", log,
            ]),
        tests("Messages", ["Messages", "Samples", "ProtobufC", "JSON", "TestKit"]),
        tests("Generator", ["qingke-protoc", "TestKit"]),
        tests(
            "Reflection",
            ["Descriptors", "JSON", "ProtobufC", "Reflection", "TestKit"]),
        tests(
            "PolicyService",
            [
                "Identity", "JSON", "Messages", "PolicyEngine", "PolicyService", "RPC",
                "ServiceKit", "Storage", "Stubs", "TestKit", "Values",
            ]),
        tests(
            "FinanceService",
            [
                "FinanceService", "Identity", "JSON", "Messages", "PolicyEngine", "PolicyService",
                "RPC", "ServiceKit", "Storage", "Stubs", "TestKit", "Values", nio[1],
            ]),
        tests("PlatformsService", ["PlatformsService", "TestKit", nio[1]] + serviceBase),
        tests("TalentService", ["TalentService", "TestKit"] + serviceBase),
        tests(
            "EnforcementService",
            ["EnforcementService", "Journal", "ProcedureEngine", "TestKit", log] + serviceBase),
        tests(
            "GatewayService",
            [
                "FaultProxy", "GatewayService", "Identity", "JSON", "Messages", "RPC",
                "ServiceKit", "Stubs", "TestKit", "Wire",
            ] + nio),
        tests(
            "Qingke",
            [
                "Identity", "JSON", "Messages", "RPC", "Stubs", "Tables", "TestKit", "Values",
                "qingke", log, nio[1],
            ]),
        tests(
            "EndToEnd",
            [
                "Identity", "JSON", "Messages", "RPC", "Samples", "ServiceKit", "Storage", "Stubs",
                "TestKit", "Values", nio[1],
                // The processes that run in it.
                "echo-replica", "enforcement", "finance", "gateway", "platforms", "qingke",
                "talent",
            ]),
    ],
    swiftLanguageModes: [.v6]
)

// For deploy/fuzz alone, which has libFuzzer: it brings the program's `main`.
if Context.environment["QINGKE_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/LibFuzzer",
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
