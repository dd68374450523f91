import Values

/// One entry of a journal: an act of a case, or a fact put on file. Never changed, never removed.
///
/// Its hash covers, in this order, each text and byte string with its length as 8 bytes big-endian
/// before it, each number as 8 bytes big-endian:
///
///     previous hash | stream | sequence | act | payload | sealed | key id | actor | microseconds
///
/// Sealed data counts as it is stored: with its key gone nobody can read it, and the chain holds.
package struct JournalEntry: Hashable, Sendable {
    /// The case or record it belongs to.
    package let stream: String
    /// From 1.
    package let sequence: Int64
    package let act: String
    /// The message of the act, packed.
    package let payload: [UInt8]
    /// Personal data under the key of its subject; empty where there is none.
    package let sealed: [UInt8]
    package let keyID: String
    /// The principal.
    package let actor: String
    package let at: Instant
    package let previousHash: [UInt8]
    package let hash: [UInt8]

    /// What stands before the first entry of a stream.
    package static let noHash = [UInt8](repeating: 0, count: 32)

    /// The hash that belongs to the other fields.
    var rightHash: [UInt8] {
        var sha = SHA256()
        sha.update(previousHash)
        sha.update(sized: stream.utf8)
        sha.update(sequence)
        sha.update(sized: act.utf8)
        sha.update(sized: payload)
        sha.update(sized: sealed)
        sha.update(sized: keyID.utf8)
        sha.update(sized: actor.utf8)
        sha.update(at.microseconds)
        return sha.finalize()
    }

    /// An entry as it follows another.
    init(
        _ draft: Draft, stream: String, sequence: Int64, at: Instant, previousHash: [UInt8]
    ) {
        let unhashed = JournalEntry(
            stream: stream, sequence: sequence, act: draft.act, payload: draft.payload,
            sealed: draft.sealed, keyID: draft.keyID, actor: draft.actor, at: at,
            previousHash: previousHash, hash: [])
        self.init(
            stream: stream, sequence: sequence, act: draft.act, payload: draft.payload,
            sealed: draft.sealed, keyID: draft.keyID, actor: draft.actor, at: at,
            previousHash: previousHash, hash: unhashed.rightHash)
    }

    init(
        stream: String, sequence: Int64, act: String, payload: [UInt8], sealed: [UInt8],
        keyID: String, actor: String, at: Instant, previousHash: [UInt8], hash: [UInt8]
    ) {
        self.stream = stream
        self.sequence = sequence
        self.act = act
        self.payload = payload
        self.sealed = sealed
        self.keyID = keyID
        self.actor = actor
        self.at = at
        self.previousHash = previousHash
        self.hash = hash
    }

    /// What a writer says of an entry; the rest follows from where it is put.
    package struct Draft: Sendable {
        package var act: String
        package var payload: [UInt8]
        package var sealed: [UInt8]
        package var keyID: String
        package var actor: String

        package init(
            act: String, payload: [UInt8], sealed: [UInt8] = [], keyID: String = "", actor: String
        ) {
            self.act = act
            self.payload = payload
            self.sealed = sealed
            self.keyID = keyID
            self.actor = actor
        }
    }
}

extension SHA256 {
    mutating func update(_ number: Int64) {
        update((0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * Int64($0))) })
    }

    mutating func update(sized bytes: some Collection<UInt8>) {
        update(Int64(bytes.count))
        update(bytes)
    }
}
