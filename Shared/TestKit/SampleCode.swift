import Values

/// Unified social credit codes that check, as many as a test needs.
package enum SampleCode {
    /// - Parameter number: 0 to 9,999,999; codes sort as their numbers do.
    package static func of(_ number: Int) -> String {
        let zeros = String(repeating: "0", count: 7 - String(number).count)
        return USCC.completing("91370200MA\(zeros)\(number)")
    }
}
