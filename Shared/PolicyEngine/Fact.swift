import JSON

/// Names and ids exactly as the rules write them: `settled_date`, `fin.qingkedai`,
/// `fin.qingkedai.max_loan_fen`. (Public as `Known` is.)
public typealias FactName = String
package typealias RuleID = String
package typealias ParameterID = String

/// Why a fact is not known. *Not known* is never *no*.
package enum UnknownReason: String, Hashable, Sendable, CaseIterable {
    /// The owner was asked and has nothing on file.
    case notOnFile = "not_on_file"
    /// The owner did not answer in time.
    case ownerUnavailable = "owner_unavailable"
    /// Nobody was asked.
    case notSupplied = "not_supplied"
}

/// What is known of a fact: its value and who says so, or why there is none.
package enum FactValue: Hashable, Sendable {
    /// `source` is who says so: `platforms`, `bank`, `caller`, a document's reference.
    case known(JSONValue, source: String)
    /// `owner` is who should say so; asking again is worth while after so many milliseconds, and
    /// changes nothing where that is 0.
    case unknown(UnknownReason, owner: String, retryAfterMilliseconds: Int64)

    package static let notSupplied = FactValue.unknown(
        .notSupplied, owner: "", retryAfterMilliseconds: 0)
}

/// One fact about a subject.
package struct Fact: Hashable, Sendable {
    package let name: FactName
    package let value: FactValue

    package init(name: FactName, value: FactValue) {
        self.name = name
        self.value = value
    }

    /// A fact that `source` states; `null` states nothing.
    package init(name: FactName, value: JSONValue, source: String) {
        self.name = name
        self.value = value == .null ? .notSupplied : .known(value, source: source)
    }

    package static func unknown(
        _ name: FactName, _ reason: UnknownReason, owner: String, retryAfterMilliseconds: Int64 = 0
    ) -> Fact {
        Fact(
            name: name,
            value: .unknown(reason, owner: owner, retryAfterMilliseconds: retryAfterMilliseconds))
    }

    /// The value where it is known.
    package var json: JSONValue? {
        if case .known(let value, _) = value { value } else { nil }
    }
}
