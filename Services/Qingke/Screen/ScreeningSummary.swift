import Messages
import Tables

/// What a screening found, counted: the same for a table that was written at once and in parts.
struct ScreeningSummary: Hashable {
    private struct Programme: Hashable {
        var (yes, no, unknown) = (0, 0, 0)
        /// Of those that are eligible.
        var amountFen: Int64 = 0
        /// Of those that are unknown, if all their unknown conditions were met.
        var possibleFen: Int64 = 0
    }

    private(set) var rows = 0
    private(set) var failed = 0
    private var lastLine = 0
    private var programmes: [String: Programme] = [:]
    /// `fin.qingkedai c8 第五条`
    private var unmet: [[String]: Int] = [:]
    private var reasons: [String: Int] = [:]

    private static let unmetShown = 10

    mutating func add(_ line: ScreenedLine) {
        if line.line != lastLine { rows += 1 }
        lastLine = line.line
        guard line.reason.isEmpty else {
            failed += 1
            reasons[line.reason, default: 0] += 1
            return
        }
        guard !line.programme.isEmpty else { return }
        var programme = programmes[line.programme] ?? Programme()
        switch line.outcome {
        case .yes:
            programme.yes += 1
            programme.amountFen += line.amountFen ?? 0
        case .no: programme.no += 1
        default:
            programme.unknown += 1
            programme.possibleFen += line.amountIfMetFen ?? 0
        }
        programmes[line.programme] = programme
        for condition in line.unmet { unmet[[line.programme, condition], default: 0] += 1 }
    }

    /// For the person at the terminal.
    var text: String {
        var text = "\(rows) rows, \(rows - failed) answered, \(failed) not answered\n"
        var table = TextTable(["programme", "yes", "no", "unknown", "yuan", "yuan if met"])
        for (name, programme) in programmes.sorted(by: { $0.key < $1.key }) {
            table.add([
                name, "\(programme.yes)", "\(programme.no)", "\(programme.unknown)",
                ExactDecimal.yuan(programme.amountFen), ExactDecimal.yuan(programme.possibleFen),
            ])
        }
        if !programmes.isEmpty { text += "\n" + table.text }
        text += Self.counts("most frequent unmet conditions", unmet, most: Self.unmetShown)
        text += Self.counts(
            "rows without an answer", Dictionary(uniqueKeysWithValues: reasons.map { ([$0], $1) }),
            most: reasons.count)
        return text
    }

    private static func counts(_ title: String, _ counts: [[String]: Int], most: Int) -> String {
        guard !counts.isEmpty else { return "" }
        var table = TextTable()
        let sorted = counts.sorted {
            ($1.value, $0.key.joined(separator: " ")) < ($0.value, $1.key.joined(separator: " "))
        }
        for (key, count) in sorted.prefix(most) { table.add(["  \(count)"] + key) }
        return "\n\(title)\n" + table.text
    }
}
