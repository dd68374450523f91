import JSON
import PolicyEngine
import Values

/// 个人信息去标识化, rule `core.mask`: what a reader sees of a person's data (中华人民共和国个人信息保护法, article
/// 51). Winners, nominees and decisions made public are published by name (青岛市科学技术奖励办法,
/// articles 16, 19; 青岛市科研诚信管理办法, article 22): that is the only exception.
struct PersonalDataMask: Calculator {
    static let id: RuleID = "core.mask"
    static let version = "1"
    static let document = "中华人民共和国个人信息保护法"
    static let dateFact: FactName? = nil
    static let keepsFacts = false

    let facts: Facts
    let rules: NoParameters

    enum Kind: String, CaseIterable, Sendable {
        case personName = "person_name"
        case citizenID = "citizen_id"
        case phone, email
        case bankAccount = "bank_account"
        case passport, address
    }

    enum Audience: String, CaseIterable, Sendable {
        case `operator`, `self`
        /// A bank.
        case partner
        case authority, `public`
    }

    enum View: String, Sendable {
        case full, mask, none
    }

    struct Facts: FactRecord {
        let kind: Known<Kind>
        let audience: Known<Audience>
        let value: Known<String>
        let statutoryPublicity: Known<Bool>

        init(_ read: inout FactReader) {
            kind = read.choice("kind")
            audience = read.choice("audience")
            value = read.text("value")
            statutoryPublicity = read.flag("statutory_publicity")
            read.require("kind", "audience", "value")
        }
    }

    static func day(of facts: Facts) -> Day? { nil }

    func result(_ working: inout Working) -> JSONValue {
        // All three are required: without them the facts were refused.
        guard let kind = facts.kind.value, let audience = facts.audience.value,
            let value = facts.value.value
        else { return .null }
        let view = view(of: kind, for: audience)
        let shown: String? =
            switch view {
            case .full: value
            case .mask: kind.masked(value)
            case .none: nil
            }
        return ["how": .string(view.rawValue), "shown": JSONValue(shown)]
    }

    private func view(of kind: Kind, for audience: Audience) -> View {
        if kind == .personName, audience == .public, facts.statutoryPublicity.value == true {
            return .full
        }
        let views = Self.views[kind] ?? []
        return Audience.allCases.firstIndex(of: audience).map { views[$0] } ?? .none
    }

    // The columns are the point.
    // swift-format-ignore
    private static let views: [Kind: [View]] = [
        //             operator self   partner authority public
        .personName:  [.full,   .full, .mask,  .full,    .mask],
        .citizenID:   [.full,   .mask, .none,  .mask,    .none],
        .phone:       [.full,   .full, .mask,  .full,    .none],
        .email:       [.full,   .full, .mask,  .full,    .none],
        .bankAccount: [.mask,   .mask, .none,  .none,    .none],
        .passport:    [.full,   .mask, .none,  .mask,    .none],
        .address:     [.full,   .full, .mask,  .full,    .none],
    ]
}

extension PersonalDataMask.Kind {
    /// The value with what tells the person covered by stars; empty stays empty.
    func masked(_ value: String) -> String {
        let characters = Array(value.unicodeScalars)
        let count = characters.count
        guard count > 0 else { return "" }
        func shown(first: Int, stars: Int, last: Int = 0) -> String {
            text(characters.prefix(first)) + String(repeating: "*", count: stars)
                + text(characters.suffix(last))
        }
        func allButLast(_ last: Int) -> String {
            count <= last
                ? shown(first: 0, stars: count) : shown(first: 0, stars: count - last, last: last)
        }
        switch self {
        case .personName:
            if count == 1 { return "*" }
            return count == 2
                ? shown(first: 1, stars: 1) : shown(first: 1, stars: count - 2, last: 1)
        case .citizenID:
            return count <= 7
                ? shown(first: 0, stars: count) : shown(first: 3, stars: count - 7, last: 4)
        case .phone: return count == 11 ? shown(first: 3, stars: 4, last: 4) : allButLast(4)
        case .bankAccount: return allButLast(4)
        case .passport:
            return count <= 4
                ? shown(first: 0, stars: count) : shown(first: 2, stars: count - 4, last: 2)
        case .address: return shown(first: count > 6 ? 6 : 0, stars: 3)
        case .email:
            guard let at = characters.lastIndex(of: "@"), at >= 1 else { return "***" }
            return shown(first: 1, stars: 3, last: count - at)
        }
    }

    private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }
}
