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
    /// What the peer may have on its way and here, in bytes.
    private var size: Int
    /// What is granted at once, at least: one part of so many.
    private let parts: Int
    /// What the peer may still send.
    private var open: Int
    /// What the application took and the peer does not know of yet.
    private var taken = 0
    /// What the application took since the window has this size.
    private var takenAtThisSize = 0
    /// By how much it was widened.
    package private(set) var widenedBytes = 0

    /// - Parameter parts: granted at once is one of so many parts of the window, or more.
    package init(_ size: Int, parts: Int) {
        self.size = size
        self.parts = parts
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
    /// - Returns: what to grant now. A part at a time: a CREDIT for each message would cost as much
    ///   as the message.
    package mutating func took(_ bytes: Int) -> Int? {
        taken += bytes
        takenAtThisSize += bytes
        guard taken >= size / parts else { return nil }
        defer { taken = 0 }
        open += taken
        return taken
    }

    /// Doubles the window of a reader that has taken all that came, for a whole window long: what
    /// holds it up is the way to the peer and back. What is added is granted with the next part.
    /// - Parameters:
    ///   - most: how large a window may become.
    ///   - spare: what there is to add; less what is added, afterwards.
    package mutating func widen(upTo most: Int, from spare: inout Int) {
        guard takenAtThisSize >= size, heldBytes == 0, 2 * size <= most, spare >= size else {
            return
        }
        spare -= size
        widenedBytes += size
        taken += size
        size *= 2
        takenAtThisSize = 0
    }
}
