import Values

extension Known {
    /// The verdict of a test on the value; unknown while the value is.
    package func judged(
        _ requirement: @autoclosure () -> Requirement, _ test: (Value) -> Verdict
    ) -> Verdict {
        switch state {
        case .known(let value): test(value)
        case .missing(let names): .unknown(name, missing: names, requirement: requirement())
        }
    }
}

extension Known<Bool> {
    package var isTrue: Verdict { isEqual(true) }
    package var isFalse: Verdict { isEqual(false) }

    private func isEqual(_ wanted: Bool) -> Verdict {
        let requirement = Requirement.equals(.flag(wanted))
        return judged(requirement) { found in
            .decided(found == wanted, name, .flag(found), requirement, nearest: .flag(wanted))
        }
    }
}

extension Known where Value: Comparable & QuantityConvertible {
    /// 不超过、（含）以下: the limit passes.
    package func isAtMost(_ limit: Value) -> Verdict {
        let requirement = Requirement.atMost(limit.quantity)
        return judged(requirement) { found in
            .decided(found <= limit, name, found.quantity, requirement, nearest: limit.quantity)
        }
    }

    /// 不低于、以上: the limit passes.
    package func isAtLeast(_ limit: Value) -> Verdict {
        let requirement = Requirement.atLeast(limit.quantity)
        return judged(requirement) { found in
            .decided(found >= limit, name, found.quantity, requirement, nearest: limit.quantity)
        }
    }

    /// 不足、不到: the limit does not pass.
    package func isBelow(_ limit: Value) -> Verdict {
        let requirement = Requirement.below(limit.quantity)
        return judged(requirement) { found in
            .decided(
                found < limit, name, found.quantity, requirement,
                nearest: limit.quantity.neighbour(-1))
        }
    }

    /// 超过: the limit does not pass.
    package func isAbove(_ limit: Value) -> Verdict {
        let requirement = Requirement.above(limit.quantity)
        return judged(requirement) { found in
            .decided(
                found > limit, name, found.quantity, requirement,
                nearest: limit.quantity.neighbour(1))
        }
    }
}

extension Known<Day> {
    /// Both ends belong to the period.
    package func isWithin(_ period: DayRange) -> Verdict {
        judged(.within(period)) { day in
            .decided(
                period.contains(day), name, .day(day), .within(period),
                nearest: .day(period.nearest(to: day)))
        }
    }

    /// That day passes.
    package func isOnOrAfter(_ first: Day) -> Verdict { isAtLeast(first) }

    /// That day passes; unknown while either day is.
    package func isOnOrBefore(_ last: Known<Day>) -> Verdict {
        and(last).judged(.none) { day, last in
            .decided(day <= last, name, .day(day), .atMost(.day(last)), nearest: .day(last))
        }
    }
}

extension Known where Value: Equatable & QuantityConvertible {
    /// The value stands in the list.
    package func isOneOf(_ allowed: Choices<Value>) -> Verdict {
        judged(allowed.requirement) { found in
            .decided(
                allowed.values.contains(found), name, found.quantity, allowed.requirement)
        }
    }
}

/// Values that a condition admits, with their requirement put together once.
package struct Choices<Value: Equatable & QuantityConvertible>: Sendable {
    fileprivate let values: [Value]
    fileprivate let requirement: Requirement

    package init(_ values: [Value]) {
        self.values = values
        requirement = .oneOf(values.map(\.quantity))
    }
}

extension DayRange {
    package func nearest(to day: Day) -> Day {
        day < first ? first : last.map { min($0, day) } ?? day
    }
}

extension Quantity {
    /// The value one unit away: one fen, one ppm, one day.
    fileprivate func neighbour(_ step: Int64) -> Quantity {
        switch self {
        case .money(let money): .money(Money(fen: money.fen &+ step))
        case .rate(let rate): .rate(Rate(ppm: rate.ppm &+ step))
        case .day(let day): .day(day.adding(days: Int(step)))
        case .count(let count): .count(count &+ step)
        case .wide(let count): .wide(count &+ Int128(step))
        case .flag, .text: self
        }
    }
}
