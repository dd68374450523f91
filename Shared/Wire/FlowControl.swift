// Credit-based flow control (SPEC.md, section 4). Each side counts for itself:
//
//     sender    SendWindow      what it may still send    ─MESSAGE─▶    ReceiveWindow    receiver
//                      ▲                                                     │
//                      └───────────────── CREDIT ◀── what the application took
//
// There is one pair for each direction of each streaming call, and one for each direction of the
// connection. A message counts with its whole frame, so that empty ones are not free.

/// What one side may still send, on a call or on the connection.
package struct SendWindow: Hashable, Sendable {
    /// Bytes; below zero after a message that was larger than what was left.
    package private(set) var credit: Int

    package init(_ initial: Int) {
        credit = initial
    }

    /// A message may go: of any size, so that one that is larger than the window goes too.
    package var isOpen: Bool { credit > 0 }

    package mutating func sent(_ bytes: Int) {
        credit -= bytes
    }

    /// Takes what the peer granted.
    /// - Throws: for a grant that no honest receiver makes.
    package mutating func granted(_ bytes: UInt64) throws(WireError) {
        guard bytes > 0, bytes <= Self.creditMax, credit + Int(bytes) <= Self.creditMax else {
            throw WireError(
                "CREDIT of \(bytes) bytes on top of \(credit); between 1 and \(Self.creditMax) in "
                    + "all is right")
        }
        credit += Int(bytes)
    }

    /// As in HTTP/2.
    package static let creditMax = 1 << 31 - 1
}

/// What one side lets its peer send, on a call or on the connection.
package struct ReceiveWindow: Hashable, Sendable {
    private let size: Int
    /// What is granted at once, at least.
    private let step: Int
    /// What the peer may still send.
    private var open: Int
    /// What the application took and the peer does not know of yet.
    private var taken = 0

    /// - Parameter step: half the window where it is not given.
    package init(_ size: Int, step: Int? = nil) {
        self.size = size
        self.step = step ?? size / 2
        open = size
    }

    /// Bytes that came and were not taken yet.
    package var heldBytes: Int { size - open - taken }

    /// Counts a message that came.
    /// - Throws: where the peer knew that it had no credit.
    package mutating func received(_ bytes: Int) throws(WireError) {
        guard open > 0 else {
            throw WireError("a MESSAGE of \(bytes) bytes without credit; wait for CREDIT")
        }
        open -= bytes
    }

    /// Counts a message that the application took.
    /// - Returns: what to grant now. A step at a time: a CREDIT for each message would cost as much
    ///   as the message.
    package mutating func took(_ bytes: Int) -> Int? {
        taken += bytes
        guard taken >= step else { return nil }
        defer { taken = 0 }
        open += taken
        return taken
    }
}
