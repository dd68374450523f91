import Messages
import PolicyEngine
import Storage
import TestKit
import Testing
import Values

@testable import FinanceService

@Suite("Finance on a database of an earlier version")
struct EarlierFinanceTests {
    private static let uscc = FinanceBench.uscc
    private static let loan = Loan.sample.with {
        $0.lenderID = FinanceBench.bank.id
        $0.revision = 1
    }
    private static let corrected = loan.with {
        $0.termMonths = 13
        $0.revision = 2
    }

    @Test("What each version wrote is there, and counts", arguments: TestDatabase.allCases)
    func each(_ backend: TestDatabase) async throws {
        try await EarlierSchemas.each(
            of: "finance", in: Finance.series, on: backend,
            write: [
                { try await $0.write { try Self.loans(in: "loans", $0) } },
                {
                    try await $0.write { transaction in
                        try Self.loans(in: "loans", transaction)
                        try Self.grants(transaction)
                    }
                },
                {
                    try await $0.write { transaction in
                        try Self.loans(in: "revisions", transaction)
                        try Self.grants(transaction)
                    }
                },
                {
                    try await $0.write { transaction in
                        try Self.loans(in: "revisions", transaction)
                        try Self.grantsWithObjects(transaction)
                    }
                },
                {
                    try await $0.write { transaction in
                        try Self.loans(in: "revisions", transaction)
                        try Self.grantsWithObjects(transaction)
                        try transaction.execute("UPDATE integrity_feed SET last_number = 7")
                        _ = try transaction.execute(
                            "INSERT INTO integrity_holds VALUES ('ic-1', ?, 7, ?, 70)",
                            [
                                .text(Self.uscc),
                                .blob(IntegrityHold(caseID: "ic-1", state: "in_force").packed),
                            ])
                    }
                },
            ]
        ) { database, version in
            let bench = try await FinanceBench(on: database)
            let loans = try await bench.loans.listLoans(.init(borrowerUSCC: Self.uscc)).loans
            #expect(loans == [Self.corrected])
            let again = try await bench.loans.recordLoan(.init(loan: .sample, requestID: "next"))
            #expect(again.loan?.revision == 3)
            let (grants, values, holds, number) = try await database.read { transaction in
                (
                    try GrantRepository(database: database).all(of: Self.uscc, in: transaction),
                    try StatementRepository().values(
                        of: Self.uscc,
                        LoanKey(lenderID: FinanceBench.bank.id, loanID: "HT-1"),
                        on: Day(iso: "2025-12-08")!, in: transaction),
                    try IntegrityHoldRepository().all(of: Self.uscc, in: transaction),
                    try IntegrityHoldRepository().lastNumber(in: transaction)
                )
            }
            let hasObjects = version >= 4
            #expect(grants.map(\.grantID) == (version >= 2 ? ["G-1"] : []))
            #expect(grants.map(\.amountFen) == (version >= 2 ? [29_999_900] : []))
            #expect(grants.map(\.loanID) == (version >= 2 ? [hasObjects ? "HT-1" : ""] : []))
            #expect(
                grants.flatMap(\.subsidisedDays)
                    == (hasObjects
                        ? [DaySpan(fromDate: "2024-11-01", untilDate: "2024-11-02")] : []))
            #expect(values["fraud_found"] == (version >= 2 ? .bool(hasObjects) : nil))
            #expect(holds.map(\.caseID) == (version >= 5 ? ["ic-1"] : []))
            #expect(number == (version >= 5 ? 7 : 0))
            // What was granted before counts to the cap of 300,000 yuan a year.
            let over = await refusal { try await bench.grants.recordGrant(Self.next("G-2", 101)) }
            #expect((over?.reason == .grantNotAllowed) == (version >= 2), "\(over as Any)")
            #expect(
                await refusal { try await bench.grants.recordGrant(Self.next("G-3", 100)) } == nil
                    || version < 2)
        }
    }

    private static func next(_ id: String, _ fen: Int64) -> RecordGrantRequest {
        RecordGrantRequest(
            grant: Grant(
                grantID: id, enterpriseUSCC: uscc, programme: "fin.toudai", amountFen: fen,
                applicationDate: "2025-12-08",
                subsidisedDays: [DaySpan(fromDate: "2024-12-01", untilDate: "2024-12-02")]),
            requestID: id)
    }

    private static func loans(in table: String, _ transaction: any SQLTransaction) throws {
        for one in [loan, corrected] {
            let key: [SQLValue] = [
                .text(one.lenderID), .text(one.loanID), .integer(Int64(one.revision)),
                .text(one.borrowerUSCC), .blob(one.packed),
            ]
            if table == "loans" {
                try transaction.execute("INSERT INTO loans VALUES (?, ?, ?, ?, ?, 10)", key)
            } else {
                try transaction.execute(
                    "INSERT INTO revisions VALUES ('loan', ?, ?, ?, ?, ?, 10)", key)
            }
        }
    }

    private static func grants(_ transaction: any SQLTransaction) throws {
        try transaction.execute(
            "INSERT INTO grants VALUES ('G-1', ?, 'fin.toudai', 29999900, '2025-06-01', NULL, 20)",
            [.text(uscc)])
        try transaction.execute(
            "INSERT INTO capped_totals VALUES (?, '2025', 29999900, 30000000)", [.text(uscc)])
        try transaction.execute(
            """
            INSERT INTO statements VALUES (?, 1, 'fraud_found', 'false', '2025-01-01', 'e', 30, 'o')
            """, [.text(uscc)])
    }

    private static func grantsWithObjects(_ transaction: any SQLTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO grants VALUES ('G-1', ?, 'fin.toudai', 29999900, '2025-06-01', NULL, 20, ?,
                'HT-1', '')
            """, [.text(uscc), .text(loan.lenderID)])
        try transaction.execute(
            "INSERT INTO capped_totals VALUES (?, '2025', 29999900, 30000000)", [.text(uscc)])
        for day in ["2024-11-01", "2024-11-02"] {
            try transaction.execute(
                "INSERT INTO subsidised_days VALUES (?, ?, 'G-1')", [.text(uscc), .text(day)])
        }
        for (number, value, loanID) in [(1, "false", ""), (2, "true", "HT-1")] {
            try transaction.execute(
                """
                INSERT INTO statements
                VALUES (?, ?, 'fraud_found', ?, '2025-01-01', 'e', 30, 'o', ?, ?)
                """,
                [
                    .text(uscc), .integer(Int64(number)), .text(value),
                    .text(loanID.isEmpty ? "" : loan.lenderID), .text(loanID),
                ])
        }
    }
}
