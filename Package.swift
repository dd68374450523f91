// swift-tools-version: 6.2
import PackageDescription

// Dependencies, each pinned exactly, and why it is here:
//   swift-nio               event loops and sockets under the RPC runtime
//   GRDB.swift              SQLite, the embedded database
//   Yams                    parameters, roles and operators' overlays are YAML
//   swift-argument-parser   the command line
//   swift-log               structured logs
//   swift-service-lifecycle ordered start and stop of a process
//   hummingbird             HTTP/1.1 server of the gateway's JSON door and of the admin pages

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny"),
]

let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
]
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

func shared(
    _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Shared/\(name)",
        exclude: excluded["Shared/\(name)"] ?? [], resources: resources, swiftSettings: strict)
}

/// A service's module: `Services/Finance` is `FinanceService`. Its parameters ship inside it.
func service(
    _ name: String, _ dependencies: [Target.Dependency], parameters: [String] = []
) -> Target {
    .target(
        name: "\(name)Service", dependencies: dependencies, path: "Services/\(name)",
        exclude: excluded["Services/\(name)"] ?? [],
        resources: parameters.map { .embedInCode("Parameters/\($0).yaml") },
        swiftSettings: strict)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []
) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)Tests",
        resources: resources, swiftSettings: strict)
}

/// Files beside the sources that are read by people or other programs.
let excluded: [String: [String]] = [:]

let package = Package(
    name: "qingke",
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    ],
    targets: [
        // Shared, bottom up.
        shared("JSON"),  // exact JSON values: facts, results, proto3 JSON
        shared("Values"),  // money, rates, days, instants, codes, hash: no input or output
        shared(  // facts, conditions, parameters, assessments: pure
            "PolicyEngine", ["JSON", "Values", yams],
            resources: [.embedInCode("Documents.yaml")]),

        // Services.
        service(  // loans and what the city adds to them
            "Finance", ["JSON", "PolicyEngine", "Values"],
            parameters: [
                "ActionPlan", "LPR", "LoanInterestSubsidy", "InterestAccrual", "TechnologyLoans",
            ]),

        // Tests.
        tests("JSON", ["JSON"]),
        tests("Values", ["Values"]),
        tests("PolicyEngine", ["JSON", "PolicyEngine", "Values"]),
        tests("FinanceService", ["FinanceService", "JSON", "PolicyEngine", "Values"]),
    ],
    swiftLanguageModes: [.v6]
)
