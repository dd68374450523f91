/// Unified social credit code (统一社会信用代码, GB 32100-2015): rule `core.uscc`.
package enum USCC {
    /// What a check found.
    package struct Check: Hashable, Sendable {
        /// Without spaces at the ends, in capitals.
        package let normalized: String
        /// The first step that failed; nil for a valid code.
        package let error: Problem?
        /// Whether the inner subject code (GB 11714) checks; nil for an invalid code. A warning,
        /// never a refusal.
        package let subjectCodeOK: Bool?

        package var isValid: Bool { error == nil }
        /// The code of the failed step as the rule answers it: `length`.
        package var errorCode: String? { error?.rawValue }
        /// What is wrong and what would be right, for people.
        package var problem: String? {
            error.map { "\"\(normalized)\" is no unified social credit code: \($0.remedy)" }
        }
    }

    /// Steps that can fail, in the order in which they are tested.
    package enum Problem: String, Sendable {
        case length, charset, region, check

        var remedy: String {
            switch self {
            case .length: "it has 18 characters"
            case .charset: "it is written in digits and capitals without I, O, S, V and Z"
            case .region: "characters 3 to 8 are the digits of a region"
            case .check: "its last character does not fit the others; compare with the licence"
            }
        }
    }

    /// Checks a code step by step; the first failure counts.
    package static func check(_ text: String) -> Check {
        let normalized = normalizedIdentifier(text)
        let characters = Array(normalized.unicodeScalars)
        func failed(_ problem: Problem) -> Check {
            Check(normalized: normalized, error: problem, subjectCodeOK: nil)
        }
        guard characters.count == 18 else { return failed(.length) }
        let values = characters.compactMap { alphabet.firstIndex(of: $0) }
        guard values.count == 18 else { return failed(.charset) }
        guard values[2..<8].allSatisfy({ $0 < 10 }) else { return failed(.region) }
        let sum = zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 }
        guard values[17] == (31 - sum % 31) % 31 else { return failed(.check) }
        return Check(
            normalized: normalized, error: nil,
            subjectCodeOK: subjectCodeChecks(Array(characters[8..<17])))
    }

    /// The code whose first 17 characters these are.
    /// - Precondition: 17 characters that a code may have.
    package static func completing(_ body: String) -> String {
        let code = characters.map { body + String($0) }.first { check($0).isValid }
        guard let code else { preconditionFailure("\(body) begins no unified social credit code") }
        return code
    }

    private static let characters = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    private static let alphabet = Array(characters.unicodeScalars)
    private static let weights = [
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28,
    ]
    private static let subjectWeights = [3, 7, 9, 10, 5, 8, 4, 2]

    /// GB 11714: digits stand for themselves, A to Z for 10 to 35; 10 is written X and 11 as 0.
    private static func subjectCodeChecks(_ code: [Unicode.Scalar]) -> Bool {
        let values = code[..<8].map { scalar in
            ("0"..."9").contains(scalar) ? Int(scalar.value) - 48 : Int(scalar.value) - 55
        }
        let sum = zip(subjectWeights, values).reduce(0) { $0 + $1.0 * $1.1 }
        let expected: Unicode.Scalar =
            switch 11 - sum % 11 {
            case 10: "X"
            case 11: "0"
            case let digit: Unicode.Scalar(UInt8(48 + digit))
            }
        return code[8] == expected
    }
}

/// An identifier as it is checked: ASCII spaces at both ends go and ASCII letters become capitals;
/// nothing else changes.
func normalizedIdentifier(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)[...]
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    var normalized = String.UnicodeScalarView()
    for scalar in scalars {
        let isLower = ("a"..."z").contains(scalar)
        normalized.append(isLower ? Unicode.Scalar(UInt8(scalar.value) - 32) : scalar)
    }
    return String(normalized)
}
