import PolicyEngine
import Values

extension LoanSchedule {
    /// Each balance above zero and the number of days for which it stood, in order.
    var balances: [(fen: Int128, days: Int)] {
        var balance: Int128 = 0
        return zip(events, events.dropFirst()).compactMap { event, next in
            balance += event.kind == .draw ? Int128(event.amount) : -Int128(event.amount)
            let days = event.day.days(until: next.day)
            return balance > 0 && days > 0 ? (balance, days) : nil
        }
    }

    /// The drawings in order, each with the days of its own money: a repayment reduces the oldest
    /// drawing first.
    var drawings: [Drawing] {
        var drawings: [Drawing] = []
        var oldest = 0
        for event in events {
            guard event.kind == .repay else {
                drawings.append(Drawing(day: event.day, outstanding: event.amount))
                continue
            }
            var left = event.amount
            while left > 0 && oldest < drawings.count {
                left -= drawings[oldest].repay(left, on: event.day)
                if drawings[oldest].outstanding == 0 { oldest += 1 }
            }
        }
        return drawings
    }

    struct Drawing: Hashable, Sendable {
        let day: Day
        /// In fen.
        fileprivate(set) var outstanding: Int64
        /// Fen times days until each part was repaid.
        fileprivate(set) var fenDays: UInt128 = 0

        /// What was taken of the payment, at most what is outstanding.
        fileprivate mutating func repay(_ payment: Int64, on day: Day) -> Int64 {
            let part = min(payment, outstanding)
            outstanding -= part
            fenDays += UInt128(part) * UInt128(self.day.days(until: day))
            return part
        }
    }
}
