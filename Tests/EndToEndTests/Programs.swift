import Foundation
import JSON
import Testing

/// The programs that were built with these tests, and the files of the repository.
enum Programs {
    static let repository = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// `finance` and the others lie beside the program that runs the tests.
    static func path(_ name: String) throws -> String {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(filePath: tests).deletingLastPathComponent().appending(path: name).path
    }

    /// Runs a program of ours to its end.
    static func run(_ name: String, _ arguments: [String]) async throws -> ChildProcess.Outcome {
        try await ChildProcess(path(name), arguments).outcome()
    }

    /// The descriptor set of all `.proto` files, made in a folder, for clients that read it.
    static func descriptors(in folder: String) async throws -> String {
        let path = "\(folder)/protos.binpb"
        let protos = "\(repository)/Protos"
        let files = try FileManager.default.subpathsOfDirectory(atPath: protos)
            .filter { $0.hasSuffix(".proto") }.sorted()
        let protoc = try await ChildProcess(
            "/usr/bin/protoc",
            ["-I\(protos)", "--include_imports", "--descriptor_set_out=\(path)"] + files
        ).outcome()
        try #require(protoc.ending == .exit(0), "\(protoc.errors)")
        return path
    }

    /// Runs `qingke` against a system.
    static func qingke(
        _ arguments: [String], at system: RunningSystem
    ) async throws -> ChildProcess.Outcome {
        try await run("qingke", arguments + ["--address", system.endpoint("gateway").description])
    }
}

/// A program of ours that is ready, with what its ready line says. It is told to end, and waited
/// for, whatever happens.
func withProcess<R>(
    _ name: String, _ arguments: [String], environment: [String: String] = [:],
    input: Pipe? = nil, _ body: (ChildProcess, _ ready: JSONValue) async throws -> R
) async throws -> R {
    let process = try ChildProcess(
        Programs.path(name), arguments, environment: environment, input: input)
    let result: Result<R, any Error>
    do {
        let ready = try JSONValue(parsing: try await process.ready())
        result = .success(try await body(process, ready))
    } catch {
        result = .failure(error)
    }
    await process.stop()
    return try result.get()
}

/// A new folder for one test, removed whatever happens.
func withFolder<R>(_ body: (String) async throws -> R) async throws -> R {
    let folder = FileManager.default.temporaryDirectory
        .appending(path: "qingke-end-to-end-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
}
