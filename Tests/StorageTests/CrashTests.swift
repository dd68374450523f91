import Foundation
import Storage
import Testing

@Suite("A process that is killed")
struct CrashTests {
    static let effects = "CREATE TABLE IF NOT EXISTS effects (n INTEGER NOT NULL)"

    @Test(
        "Killed after the commit and before the answer: the retry gets that answer, not an effect")
    func betweenEffectAndResponse() async throws {
        try await withDirectory { directory async throws in
            let path = directory + "/a.sqlite"
            await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
                _ = try await CrashTests.answer(path, with: [1], afterCommit: CrashTests.die)
            }
            let retried = try await Self.answer(path, with: [2])
            #expect(retried == .replay([1]))
            #expect(try await Self.effectCount(path) == 1)
        }
    }

    @Test("Killed inside the transaction: nothing is left of it, and the retry has the effect")
    func insideTransaction() async throws {
        try await withDirectory { directory async throws in
            let path = directory + "/a.sqlite"
            await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
                _ = try await CrashTests.answer(path, with: [1], beforeCommit: CrashTests.die)
            }
            let retried = try await Self.answer(path, with: [2])
            #expect(retried == .replay([2]))
            #expect(try await Self.effectCount(path) == 1)
        }
    }

    @Test("Killed under load: every write that was acknowledged is there")
    func underLoad() async throws {
        try await withDirectory { directory async throws in
            let path = directory + "/a.sqlite"
            await #expect(processExitsWith: .signal(SIGKILL)) { [directory = directory as String] in
                try await CrashTests.writeUntilKilled(directory)
            }
            let list = try String(contentsOfFile: directory + "/acknowledged", encoding: .utf8)
            let acknowledged = Set(list.split(separator: "\n").compactMap { Int64($0) })
            #expect(acknowledged.count >= 500)
            let database = try await SQLiteDatabase.open(path)
            let kept = try await database.read { transaction in
                Set(try transaction.rows("SELECT n FROM effects").map { try $0.integer("n") })
            }
            await database.close()
            #expect(acknowledged.subtracting(kept).isEmpty)
        }
    }

    static let die: @Sendable () -> Void = { kill(getpid(), SIGKILL) }

    /// Has one effect under one request id, and keeps `response` as its answer.
    static func answer(
        _ path: String, with response: [UInt8],
        beforeCommit: @escaping @Sendable () -> Void = {}, afterCommit: () -> Void = {}
    ) async throws -> RequestLog.Outcome {
        let database = try await SQLiteDatabase.open(path)
        try await RequestLog.migrator.migrate(database, nowMicroseconds: 0)
        try await database.alterSchema { try $0.executeScript(effects) }
        let key = RequestLog.Key(principal: "p", method: "m", requestID: "r")
        let outcome = try await database.write { transaction in
            let log = RequestLog()
            let outcome = try log.outcome(of: key, fingerprint: [0], in: transaction)
            guard outcome == .new else { return outcome }
            try transaction.execute("INSERT INTO effects VALUES (1)")
            try log.store(
                response, for: key, fingerprint: [0], nowMicroseconds: 0, keptForever: true,
                in: transaction)
            beforeCommit()
            return .replay(response)
        }
        afterCommit()
        await database.close()
        return outcome
    }

    static func effectCount(_ path: String) async throws -> Int64? {
        let database = try await SQLiteDatabase.open(path)
        let count = try await database.count("effects")
        await database.close()
        return count
    }

    /// 64 writers note each number after its acknowledgement; the process dies in their midst.
    static func writeUntilKilled(_ directory: String) async throws {
        let database = try await SQLiteDatabase.open(directory + "/a.sqlite")
        try await database.alterSchema { try $0.executeScript(effects) }
        let list = open(directory + "/acknowledged", O_WRONLY | O_CREAT | O_APPEND, 0o644)
        let acknowledged = Tally()
        await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<64 {
                group.addTask {
                    for round in 0... {
                        let number = Int64(round * 64 + writer)
                        try await database.write {
                            try $0.execute("INSERT INTO effects VALUES (?)", [.integer(number)])
                        }
                        let line = Array("\(number)\n".utf8)
                        guard write(list, line, line.count) == line.count else { return }
                        acknowledged.add()
                        if acknowledged.count >= 500 { die() }
                    }
                }
            }
        }
    }
}
