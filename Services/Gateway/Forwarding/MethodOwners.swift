/// A service behind the gateway. Its raw value is its name for people and in ids.
package enum Owner: String, CaseIterable, Sendable {
    case talent, finance, enforcement, platforms
}

/// Which service owns what. Adding a service or a family of rules is a line here.
package enum MethodOwners {
    /// The owner of a method, by the package of its proto: `qingke.finance.v1.LoanService/GetLoan`
    /// is finance's. Nil for a method of no owner: the gateway's own, and unknown ones.
    package static func owner(ofMethod path: String) -> Owner? {
        Owner.allCases.first { path.hasPrefix("qingke.\($0.rawValue).") }
    }

    /// The owner of a rule, by the first word of its id. Rules without a family are platforms'.
    package static func owner(ofRule id: String) -> Owner {
        families[id.split(separator: ".").first ?? ""] ?? .platforms
    }

    /// The owner of a stored assessment: its id begins with the owner's name, `finance-…`. Nil
    /// where it does not.
    package static func owner(ofAssessment id: String) -> Owner? {
        Owner.allCases.first { id.hasPrefix("\($0.rawValue)-") }
    }

    private static let families: [Substring: Owner] = [
        "lpr": .finance, "accrue": .finance, "fin": .finance,
        "core": .talent, "tal": .talent,
        "enf": .enforcement, "int": .enforcement,
    ]
}
