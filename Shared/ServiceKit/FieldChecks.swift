import JSON
import RPC
import Values

/// Reads the fields of a request and collects everything that is wrong with them, so that the
/// caller learns of all mistakes at once.
///
/// ```swift
/// var fields = FieldChecks()
/// let uscc = fields.uscc("applicant_uscc", request.applicantUSCC)
/// let day = fields.day("application_date", request.applicationDate)
/// try fields.refuse()  // INVALID_ARGUMENT with every violation
/// ```
/// A reader that finds a mistake notes it and gives a value that may only be used after `refuse`.
package struct FieldChecks {
    private var violations: [FieldViolation] = []

    package init() {}

    /// Notes a mistake: what was found and what would be right.
    package mutating func add(_ field: String, _ description: String) {
        violations.append(FieldViolation(field: field, description: description))
    }

    /// Throws INVALID_ARGUMENT with every mistake noted so far; does nothing when there is none.
    package func refuse() throws(RPCError) {
        guard violations.isEmpty else { throw RPCError.invalidArgument(violations) }
    }

    /// A unified social credit code, normalised.
    package mutating func uscc(_ field: String, _ text: String) -> String {
        let check = USCC.check(text)
        if let problem = check.problem {
            add(
                field,
                text.isEmpty
                    ? "is empty; write the 18-character unified social credit code"
                    : problem)
        }
        return check.normalized
    }

    /// A day that must be given.
    package mutating func day(_ field: String, _ text: String) -> Day {
        if let day = Day(iso: text) { return day }
        add(
            field,
            text.isEmpty
                ? "is empty; write a day as YYYY-MM-DD"
                : "\"\(text)\" is not a day; write YYYY-MM-DD")
        return .epoch
    }

    /// A day that may be absent.
    package mutating func optionalDay(_ field: String, _ text: String) -> Day? {
        text.isEmpty ? nil : day(field, text)
    }

    /// The first day must not come after the last.
    package mutating func span(
        _ field: String, from first: String, until last: String, _ name: String
    ) {
        guard let from = Day(iso: first), let until = Day(iso: last), until < from else { return }
        add("\(field).\(name)", "\(last) lies before the first day \(first)")
    }

    /// Text that must be given, of at most `bytesMax` bytes in UTF-8.
    package mutating func text(_ field: String, _ text: String, bytesMax: Int = 200) -> String {
        if text.isEmpty { add(field, "is empty; it is required") }
        // No database column holds it, and no honest text has it.
        if text.utf8.contains(0) { add(field, "has a NUL character; remove it") }
        if text.utf8.count > bytesMax {
            add(field, "has \(text.utf8.count) bytes; at most \(bytesMax) are stored")
        }
        return text
    }

    /// An amount in fen, at least `min`.
    package mutating func amount(_ field: String, _ fen: Int64?, min: Int64 = 0) {
        guard let fen, fen < min else { return }
        add(field, "is \(fen) fen; at least \(min) is right")
    }

    /// The id that makes a retry of a write harmless.
    package mutating func requestID(_ text: String) -> String {
        if text.isEmpty {
            add("request_id", "is empty; send an id of your own, the same one when you retry")
        }
        if text.utf8.count > 128 { add("request_id", "is longer than 128 bytes") }
        if text.utf8.contains(0) { add("request_id", "has a NUL character; remove it") }
        return text
    }

    /// An enumeration value that must be one of those that are defined.
    package mutating func choice<Value>(
        _ field: String, _ value: Value, isDefined: Bool, oneOf names: String
    ) -> Value {
        if !isDefined { add(field, "is not given or not known; write one of \(names)") }
        return value
    }
}
