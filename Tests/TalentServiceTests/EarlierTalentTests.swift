import Storage
import TestKit
import Testing

@testable import TalentService

@Suite("Talent on a database of an earlier version")
struct EarlierTalentTests {
    @Test("What each version wrote is there", arguments: TestDatabase.allCases)
    func each(_ backend: TestDatabase) async throws {
        let uscc = SampleCode.of(1)
        try await EarlierSchemas.each(
            of: "talent", in: Talent.series, on: backend,
            write: [
                { database in
                    try await database.write { transaction in
                        for id in ["P-1", "P-2"] {
                            try transaction.execute(
                                "INSERT INTO prizes VALUES (?, ?, 1, 2, '2024-01-01', 't', 10, 'b')",
                                [.text(id), .text(uscc)])
                        }
                        _ = try transaction.execute(
                            "INSERT INTO prize_revocations VALUES ('P-2', '2025-01-01', 20, 'b')")
                    }
                }
            ]
        ) { database, _ in
            let prizes = try await PrizeRepository(database: database).all(of: uscc)
            #expect(prizes.map(\.prizeID) == ["P-1", "P-2"])
            #expect(prizes.map(\.revokedDate) == ["", "2025-01-01"])
        }
    }
}
