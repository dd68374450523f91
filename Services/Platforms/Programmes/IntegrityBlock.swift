import PolicyEngine
import Values

/// A time in which the integrity list bars a unit from what its scopes name.
struct IntegrityBlock: Sendable {
    let days: DayRange
    let scopes: [String]

    /// Bars whoever asks on that day for that scope.
    func bars(_ scope: String, on day: Day) -> Bool {
        days.contains(day) && (scopes.contains("all") || scopes.contains(scope))
    }
}

extension FactReader {
    /// `integrity_blocks`, `[{from, to?, scopes}]`; an empty list says: checked, none.
    mutating func integrityBlocks() -> Known<[IntegrityBlock]> {
        list(IntegrityBlocks.fact) { item in
            guard let from = item.day("from"), let scopes = item.texts("scopes") else { return nil }
            return IntegrityBlock(
                days: DayRange(from: from, until: item.optional("to") { $0.day("to") }),
                scopes: scopes)
        }
    }
}

extension Known where Value == [IntegrityBlock] {
    /// No block bars the scope on the day (青岛市科研诚信管理办法, articles 7 and 8).
    func leaveFree(_ scope: String, on day: Day?) -> Verdict {
        map(name) { blocks in
            day.map { day in blocks.contains { $0.bars(scope, on: day) } } ?? false
        }
        .isFalse
    }
}
