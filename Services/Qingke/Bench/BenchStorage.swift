import ArgumentParser
import Foundation
import ServiceKit
import Storage
import Synchronization

/// Durable acts a second on a database. `Tests/Benchmarks/storage.py` puts pgbench beside it.
struct BenchStorage: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "storage", abstract: "Durable acts on cases a second, on one database.",
        discussion: "What it writes stays in the schema or file \"bench\".")

    @Option(help: "A PostgreSQL database, postgres://…; a file in --data where none is named.")
    var database: String?

    @Option(help: "A folder for the file.")
    var data = "."

    @Option(help: "Officers at once, separated by commas.")
    var inFlight = "1,16,64"

    @Option(help: "Seconds of measuring at each.")
    var seconds = 3.0

    @Option(
        help: "A file for the statements of one act, for pgbench; then nothing is measured.")
    var script: String?

    func run() async throws {
        let opened: any Database
        if let database {
            opened = try await PostgresDatabase.open(
                PostgresAddress(parsing: database), schema: "bench")
        } else {
            opened = try await SQLiteDatabase.open("\(data)/bench.sqlite3")
        }
        try await DurableAct().prepare(opened)
        if let script {
            try await Self.script(opened).write(
                toFile: script, atomically: true, encoding: .utf8)
        } else {
            for officers in try BenchRPC.numbers(inFlight) {
                StandardOutput.write(await measure(opened, officers).jsonLine + "\n")
            }
        }
        await opened.close()
    }

    private func measure(_ database: any Database, _ officers: Int) async -> RPCFigures {
        // Another run must not find its request ids used.
        let run = UUID().uuidString
        let failure = Mutex<String?>(nil)
        let figures = await CallLoop.measure(inFlight: officers, for: .seconds(seconds)) { number in
            let stream = DurableAct.stream(Int.random(in: 1...DurableAct.cases))
            do {
                return try await database.write { transaction in
                    try DurableAct().perform(
                        on: stream, requestID: "\(run)-\(number)", in: transaction)
                }
            } catch {
                failure.withLock { $0 = "\(error)" }
                return false
            }
        }
        if let failure = failure.withLock({ $0 }) { StandardError.write("failed: \(failure)\n") }
        return figures
    }

    /// Recorded from an act that is really done.
    private static func script(_ database: any Database) async throws -> String {
        try await database.write { transaction in
            let stream = DurableAct.stream(1)
            let requestID = UUID().uuidString
            let recorder = PgbenchScript(
                recording: transaction, stream: stream, requestID: requestID)
            _ = try DurableAct().perform(on: stream, requestID: requestID, in: recorder)
            return recorder.text
        }
    }
}
