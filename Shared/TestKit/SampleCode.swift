import Values

/// Unified social credit codes that check, as many as a test needs.
package enum SampleCode {
    /// - Parameter number: 0 to 9,999,999; codes sort as their numbers do.
    package static func of(_ number: Int) -> String {
        let digits = String(number)
        let body = "91370200MA" + String(repeating: "0", count: 7 - digits.count) + digits
        let code = "0123456789ABCDEFGHJKLMNPQRTUWXY".lazy.map { body + String($0) }
            .first { USCC.check($0).isValid }
        guard let code else { preconditionFailure("\(body) has a check character like any other") }
        return code
    }
}
