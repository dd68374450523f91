/// What came of an import.
struct ImportSummary {
    var read = 0
    var written = 0
    var unchanged = 0
    var rejected = 0
    var problems: [RowProblem] = []
    /// The writing pass was run.
    var isWritten = false
    var checkTime = Duration.zero
    var writeTime = Duration.zero

    mutating func take(_ ledger: RowLedger) {
        read = ledger.count
        unchanged = ledger.unchangedCount
        rejected = ledger.rejectedCount
        problems = ledger.sortedProblems
    }

    /// One line for people and for logs.
    func line(_ kind: ImportKind, isDryRun: Bool) -> String {
        let time = checkTime + writeTime
        let outcome =
            isWritten
            ? "\(written) written"
            : isDryRun
                ? "0 written (dry run), \(read - rejected - unchanged) would be"
                : "0 written (all or nothing)"
        return "\(kind.name): \(read) rows read, \(outcome), \(unchanged) unchanged, "
            + "\(rejected) rejected, \(Self.seconds(time)) s, \(Self.perSecond(read, time)) rows/s"
    }

    static func perSecond(_ rows: Int, _ time: Duration) -> Int {
        let milliseconds = time / Duration.milliseconds(1)
        return milliseconds > 0 ? Int(Double(rows) * 1000 / milliseconds) : 0
    }

    private static func seconds(_ time: Duration) -> String {
        let tenths = Int(time / Duration.milliseconds(100))
        return "\(tenths / 10).\(tenths % 10)"
    }
}
