/// Who makes a call: a role and an id within it, written `bank:qd-bank-01`.
///
/// Every call has one. An applicant's id is its unified social credit code, a bank's the id under
/// which its loans are recorded.
package struct Principal: Hashable, Sendable, CustomStringConvertible {
    package let role: Role
    /// 1 to 64 ASCII letters, digits, `-`, `_` or `.`; empty for ``anonymous`` only.
    package let id: String

    package static let anonymous = Principal(role: .anonymous, id: "")

    /// - Precondition: for ids of our own making; text from outside goes through ``init(parsing:)``.
    package init(role: Role, id: String) {
        self.role = role
        self.id = id
    }

    /// Reads `role:id`; nil where the role is not known or the id is empty, too long or has other
    /// characters.
    package init?(parsing text: some StringProtocol) {
        guard let colon = text.firstIndex(of: ":"),
            let role = Role(rawValue: String(text[..<colon])), role != .anonymous
        else { return nil }
        let id = String(text[text.index(after: colon)...])
        guard (1...Self.idBytesMax).contains(id.utf8.count),
            id.utf8.allSatisfy(Self.isIDByte)
        else { return nil }
        self.init(role: role, id: id)
    }

    package var description: String { role == .anonymous ? "anonymous" : "\(role.rawValue):\(id)" }

    private static let idBytesMax = 64

    private static func isIDByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }
}
