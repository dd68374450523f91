import Values

/// A rule's parameters on every day, resolved when the catalogue is built: an evaluation looks up
/// one day among the few on which something changed.
package struct RulesByDay<Rules: RuleParameters>: Sendable {
    /// A stretch of days with the same parameters.
    package final class Stretch: Sendable {
        package let rules: Rules
        /// The rows that hold on these days, in the order in which the rule reads them.
        package let rows: [ParameterRow]
        fileprivate let first: Day?

        fileprivate init(_ rules: Rules, rows: [ParameterRow], first: Day?) {
            self.rules = rules
            self.rows = rows
            self.first = first
        }
    }

    package let stretches: [Stretch]
    /// Ids of tables that the rule looks up.
    package let tables: [ParameterID]

    package init(_ set: ParameterSet, for rule: RuleID) throws(PolicyDataError) {
        var latest = ParameterReader(set, on: nil)
        let rules = Rules(&latest)
        guard latest.problems.isEmpty else {
            throw PolicyDataError(
                latest.problems.map { PolicyDataProblem(file: rule, line: 0, message: $0) })
        }
        tables = latest.tables
        let changes = latest.changes.sorted()
        var stretches: [Stretch] = []
        for (index, first) in ([nil] + changes.map(Optional.some)).enumerated() {
            if index == changes.count {
                stretches.append(Stretch(rules, rows: latest.rows, first: first))
                break
            }
            var reader = ParameterReader(set, on: changes[index].adding(days: -1))
            let earlier = Rules(&reader)
            stretches.append(Stretch(earlier, rows: reader.rows, first: first))
        }
        self.stretches = stretches
    }

    /// The parameters of the day; without one, the latest.
    package func on(_ day: Day?) -> Stretch {
        guard let day else { return stretches[stretches.count - 1] }
        var index = stretches.count - 1
        while index > 0, let first = stretches[index].first, day < first { index -= 1 }
        return stretches[index]
    }
}
