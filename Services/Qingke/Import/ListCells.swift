import Messages
import Tables

/// Cells that hold lists, their items apart by `;`.
enum ListCells {
    static let movements = ColumnType(
        zh: "放款还款明细，分号隔开：2024-11-01 放款 6000000.00; 2025-10-31 还款 6000000.00",
        en: "movements apart by ;: 2024-11-01 draw 6000000.00; 2025-10-31 repay 6000000.00")
    static let spans = ColumnType(
        zh: "起止日期，分号隔开：2024-11-01..2024-12-31",
        en: "first and last days apart by ;: 2024-11-01..2024-12-31")

    private static let movementWords = ChoiceWords<PrincipalEvent.Kind>(
        prefix: "KIND_", [(.draw, "draw", ["放款"]), (.repay, "repay", ["还款"])])

    /// `DAY draw|repay YUAN`, each.
    static func movements(_ text: String) throws(CellFlaw) -> [PrincipalEvent] {
        var events: [PrincipalEvent] = []
        for item in items(text) {
            let words = item.split { $0.isWhitespace }.map(String.init)
            guard words.count == 3 else {
                throw CellFlaw(
                    "\"\(item)\" is no movement", "write DAY draw YUAN or DAY repay YUAN")
            }
            events.append(
                PrincipalEvent(
                    date: try CellReader.day(words[0]).iso,
                    kind: try movementWords.value(of: words[1]),
                    amountFen: try CellReader.yuan(words[2])))
        }
        return events
    }

    /// `DAY..DAY` or `DAY至DAY`, each, both days included.
    static func spans(_ text: String) throws(CellFlaw) -> [(first: String, last: String)] {
        var spans: [(first: String, last: String)] = []
        for item in items(text) {
            let days = item.replacing("至", with: "..").split(separator: "..").map {
                RowReader.trimmed(String($0))
            }
            guard days.count == 2 else {
                throw CellFlaw("\"\(item)\" is no span of days", "write 2024-11-01..2024-12-31")
            }
            let (first, last) = (try CellReader.day(days[0]), try CellReader.day(days[1]))
            guard first <= last else {
                throw CellFlaw("\"\(item)\" ends before it begins", "write the first day first")
            }
            spans.append((first.iso, last.iso))
        }
        return spans
    }

    private static func items(_ text: String) -> [String] {
        text.split { $0 == ";" || $0 == "；" }.map { RowReader.trimmed(String($0)) }
            .filter { !$0.isEmpty }
    }
}
