import Storage
import Testing

@Suite("The log of request ids")
struct RequestLogTests {
    static let effects = "CREATE TABLE effects (request_id TEXT NOT NULL, fee INTEGER NOT NULL)"
    static let key = RequestLog.Key(
        principal: "bank:b1", method: "qingke.finance.v1.LoanService/RecordLoan", requestID: "r1")
    let log = RequestLog()

    /// A write with one effect, whose answer tells which run it was that had it.
    func once(
        _ database: any Database, _ key: RequestLog.Key = key, fingerprint: [UInt8] = [1],
        run: UInt8 = 0, at now: Int64 = 0, keptForever: Bool = false, fails: Bool = false
    ) async throws -> RequestLog.Outcome {
        try await database.write { [log] transaction in
            let outcome = try log.outcome(of: key, fingerprint: fingerprint, in: transaction)
            guard outcome == .new else { return outcome }
            try transaction.execute("INSERT INTO effects VALUES (?, 1)", [.text(key.requestID)])
            if fails { throw Regret() }
            let response: [UInt8] = [0, 255, run]
            try log.store(
                response, for: key, fingerprint: fingerprint, nowMicroseconds: now,
                keptForever: keptForever, in: transaction)
            return .replay(response)
        }
    }

    func withLog(_ body: (SQLiteDatabase) async throws -> Void) async throws {
        try await withDatabase(Self.effects) { database async throws in
            try await RequestLog.migrator.migrate(database, nowMicroseconds: 0)
            try await body(database)
        }
    }

    @Test("A repeated request has one effect and the same bytes")
    func replay() async throws {
        try await withLog { database async throws in
            #expect(try await once(database, run: 1) == .replay([0, 255, 1]))
            #expect(try await once(database, run: 2) == .replay([0, 255, 1]))
            #expect(try await database.count("effects") == 1)
        }
    }

    @Test("The same id with another request is a mismatch and has no effect")
    func mismatch() async throws {
        try await withLog { database async throws in
            _ = try await once(database, fingerprint: [1])
            #expect(try await once(database, fingerprint: [2]) == .mismatch)
            #expect(try await database.count("effects") == 1)
        }
    }

    @Test("An id belongs to one principal and one method")
    func keys() async throws {
        try await withLog { database async throws in
            let keys = [
                Self.key,
                RequestLog.Key(principal: "bank:b2", method: Self.key.method, requestID: "r1"),
                RequestLog.Key(principal: "bank:b1", method: "other", requestID: "r1"),
                RequestLog.Key(principal: "bank:b1", method: Self.key.method, requestID: "r2"),
            ]
            for (index, key) in keys.enumerated() {
                let outcome = try await once(database, key, run: UInt8(index))
                #expect(outcome == .replay([0, 255, UInt8(index)]))
            }
            #expect(try await database.count("effects") == 4)
        }
    }

    @Test("64 tasks with one id at once: one effect, and all get the same bytes")
    func race() async throws {
        try await withLog { database async throws in
            let results = await inParallel(64) { index in
                try await once(database, run: UInt8(index))
            }
            let outcomes = Set(try results.map { try $0.get() })
            #expect(outcomes.count == 1)
            #expect(try await database.count("effects") == 1)
        }
    }

    @Test("An effect that fails leaves no answer: the retry has the effect")
    func failureIsNotKept() async throws {
        try await withLog { database async throws in
            await #expect(throws: Regret()) { try await once(database, run: 1, fails: true) }
            #expect(try await database.count("effects") == 0)
            #expect(try await once(database, run: 2) == .replay([0, 255, 2]))
        }
    }

    @Test("Purging takes what is older than 30 days, unless it is kept for ever")
    func purge() async throws {
        try await withLog { database async throws in
            let month = RequestLog.keptMicroseconds
            func key(_ id: String) -> RequestLog.Key {
                RequestLog.Key(principal: "p", method: "m", requestID: id)
            }
            _ = try await once(database, key("old"), at: 0)
            _ = try await once(database, key("money"), at: 0, keptForever: true)
            _ = try await once(database, key("young"), at: 1)
            #expect(try await log.purge(database, nowMicroseconds: month) == 0)
            #expect(try await log.purge(database, nowMicroseconds: month + 1) == 1)
            #expect(try await once(database, key("young"), run: 9) == .replay([0, 255, 0]))
            #expect(try await once(database, key("money"), run: 9) == .replay([0, 255, 0]))
            #expect(try await once(database, key("old"), run: 9) == .replay([0, 255, 9]))
        }
    }

    @Test("Purging goes on until all that is old is gone")
    func purgeMany() async throws {
        try await withLog { database async throws in
            try await database.write { transaction in
                for index in 0..<2_500 {
                    try log.store(
                        [], for: .init(principal: "p", method: "m", requestID: "\(index)"),
                        fingerprint: [], nowMicroseconds: 0, keptForever: false, in: transaction)
                }
            }
            let now = RequestLog.keptMicroseconds + 1
            #expect(try await log.purge(database, nowMicroseconds: now) == 2_500)
            #expect(try await database.count("request_log") == 0)
        }
    }
}
