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
        .systemLibrary(
            name: "CProtobufC", path: "Shared/CProtobufC", pkgConfig: "libprotobuf-c",
            providers: [.apt(["libprotobuf-c-dev"])]),  // what encodes and decodes all messages
        .target(
            name: "CArena", dependencies: ["CProtobufC"], path: "Shared/CArena",
            cSettings: [
                .enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error),
            ]),  // memory of one message, within a budget
        shared("ProtobufC", ["CProtobufC", "CArena", "JSON"]),  // messages as Swift values

        // Protos: what is generated, and what generates it.
        generatedC("CMessages"),  // all messages, by protoc-c
        .target(
            name: "Messages", dependencies: ["CMessages", "ProtobufC", "JSON"],
            path: "Protos/Generated/Messages", swiftSettings: strict),  // the same in Swift
        generatedC("CDescriptors"),  // descriptor.proto, so that the generator reads descriptors
        .executableTarget(
            name: "qingke-protoc", dependencies: ["CDescriptors", "CProtobufC"],
            path: "Protos/Generator", swiftSettings: strict),  // .proto to Swift

        // Tests.
        generatedC("CSamples", in: "Tests/Samples/Generated"),  // messages of all kinds of fields
        .target(
            name: "Samples", dependencies: ["CSamples", "ProtobufC", "JSON"],
            path: "Tests/Samples/Generated/Samples", swiftSettings: strict),
        tests("JSON", ["JSON"]),
        tests("ProtobufC", ["ProtobufC", "Messages", "CArena", "JSON"]),
        tests("Messages", ["Messages", "Samples", "ProtobufC", "JSON"]),
        tests("Generator", ["qingke-protoc"]),
    ],
    swiftLanguageModes: [.v6]
)
