import JSON
import Values

/// A single value in a finding or a step of the working, with its unit.
package enum Quantity: Hashable, Sendable {
    case flag(Bool)
    case money(Money)
    case rate(Rate)
    case day(Day)
    case count(Int64)
    /// A count beyond 64 bits: fen times days.
    case wide(Int128)
    case text(String)

    package var json: JSONValue {
        switch self {
        case .flag(let flag): .bool(flag)
        case .money(let money): .integer(money.fen)
        case .rate(let rate): .integer(rate.ppm)
        case .day(let day): .string(day.iso)
        case .count(let count): .integer(count)
        case .wide(let count): Int64(exactly: count).map(JSONValue.integer) ?? .number("\(count)")
        case .text(let text): .string(text)
        }
    }
}

/// What can stand in a finding.
package protocol QuantityConvertible: Sendable {
    var quantity: Quantity { get }
}

extension Quantity: QuantityConvertible {
    package var quantity: Quantity { self }
}
extension Bool: QuantityConvertible {
    package var quantity: Quantity { .flag(self) }
}
extension Int: QuantityConvertible {
    package var quantity: Quantity { .count(Int64(self)) }
}
extension Int64: QuantityConvertible {
    package var quantity: Quantity { .count(self) }
}
extension Int128: QuantityConvertible {
    package var quantity: Quantity { .wide(self) }
}
extension String: QuantityConvertible {
    package var quantity: Quantity { .text(self) }
}
extension Money: QuantityConvertible {
    package var quantity: Quantity { .money(self) }
}
extension Rate: QuantityConvertible {
    package var quantity: Quantity { .rate(self) }
}
extension Day: QuantityConvertible {
    package var quantity: Quantity { .day(self) }
}
extension RawRepresentable where RawValue == String, Self: Sendable {
    package var quantity: Quantity { .text(rawValue) }
}
