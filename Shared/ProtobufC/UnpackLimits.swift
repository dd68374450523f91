/// How much memory protobuf-c may take while it unpacks one message.
///
/// A small message can unpack to a large one: 1 MiB of two-byte unknown fields becomes 60 MiB in
/// half a million pieces. Whoever reads bytes from outside therefore reads within a budget.
@usableFromInline
package struct UnpackLimits: Hashable, Sendable {
    /// Bytes of all C structs, strings and arrays together.
    @usableFromInline package var bytesMax: Int
    /// Pieces of memory: one for each submessage, string, array and unknown field.
    @usableFromInline package var allocationsMax: Int

    package init(bytesMax: Int, allocationsMax: Int) {
        precondition(bytesMax >= 0 && allocationsMax >= 0, "a budget is not negative")
        self.bytesMax = bytesMax
        self.allocationsMax = allocationsMax
    }

    /// Room for any honest message of up to 4 MiB.
    @usableFromInline package static let standard = UnpackLimits(
        bytesMax: 16 * 1024 * 1024, allocationsMax: 200_000)
}

/// Why bytes were refused.
@usableFromInline
package enum UnpackError: Error, Hashable, Sendable {
    /// The bytes are not a message of this type.
    case malformed
    /// The message would take more memory than these limits allow.
    case tooLarge(UnpackLimits)
    /// A string is not valid UTF-8; the field's name without package: `Loan.loan_id`.
    case invalidUTF8(field: String)
}

extension UnpackError: CustomStringConvertible {
    @usableFromInline
    package var description: String {
        switch self {
        case .malformed: "the bytes are not a message of the expected type"
        case .tooLarge(let limits):
            "unpacking takes more than \(limits.bytesMax) bytes or \(limits.allocationsMax) "
                + "pieces of memory; send less at once"
        case .invalidUTF8(let field): "\(field) is not valid UTF-8"
        }
    }
}
