import Messages
import Testing
import Wire

@Suite("An envelope is read in place, as protobuf reads it")
struct EnvelopeViewTests {
    /// What of a view outlives its bytes.
    private struct Seen: Hashable {
        let kind: Kind
        let callID: UInt64
        let status: UInt32
        let method: String
        let payload: [UInt8]
    }

    private func read(_ bytes: [UInt8]) throws -> Seen {
        try bytes.withUnsafeBytes { bytes in
            let view = try EnvelopeView(bytes)
            return Seen(
                kind: view.kind, callID: view.callID, status: view.status, method: view.method,
                payload: Array(view.payload))
        }
    }

    private static let reply = Envelope(
        callID: 70_000, kind: .reply, method: "a.B/C", status: .max,
        payload: Array(repeating: 7, count: 300))

    @Test("Every field comes out as it went in")
    func fields() throws {
        let seen = try read(Self.reply.packed)
        #expect(
            seen
                == Seen(
                    kind: .reply, callID: 70_000, status: .max, method: "a.B/C",
                    payload: Array(repeating: 7, count: 300)))
    }

    @Test("Unknown fields of every wire type are skipped, wherever they stand")
    func unknownFields() throws {
        let expected = try read(Self.reply.packed)
        // Numbers 11 and 100000: a varint, eight bytes, a text, four bytes.
        let unknown: [[UInt8]] = [
            [0x58, 0xFF, 0x01], [0x59, 1, 2, 3, 4, 5, 6, 7, 8], [0x5A, 2, 0x61, 0x62],
            [0x5D, 1, 2, 3, 4], [0x82, 0xEA, 0x30, 1, 0x61],
        ]
        for field in unknown {
            #expect(try read(field + Self.reply.packed) == expected)
            #expect(try read(Self.reply.packed + field) == expected)
        }
    }

    @Test("Of a field that stands twice the last one counts")
    func twice() throws {
        let second = Envelope(callID: 5, payload: [1]).packed
        let seen = try read(Self.reply.packed + second)
        #expect(seen.callID == 5 && seen.payload == [1] && seen.kind == .reply)
    }

    @Test(
        "What protobuf-c refuses is refused",
        arguments: [
            [0x08] as [UInt8],  // a number that does not come
            [0x08] + Array(repeating: 0xFF, count: 10) + [0x01],  // of eleven bytes
            [0x7A, 5, 1, 2],  // a payload that is cut off
            [0x7A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],  // of 2^64 - 1
            [0x0A, 1, 1],  // call_id as bytes
            [0x78, 1],  // payload as a number
            [0x5B, 0x5C],  // a group
            [0x5E, 1], [0x5F, 1],  // wire types that do not exist
            [0x00, 1],  // field 0
            [0x59, 1, 2, 3],  // eight bytes, cut off
        ])
    func refused(bytes: [UInt8]) {
        #expect(throws: WireError.self) { try read(Self.reply.packed + bytes) }
        #expect(throws: (any Error).self) { try Envelope(unpacking: Self.reply.packed + bytes) }
    }

    @Test("Cut off anywhere, or with any byte changed, it is read or refused, never past its end")
    func cutAndChanged() {
        let bytes = Envelope(
            callID: 3, kind: .call, method: "a.B/C", metadata: [.init(key: "k", value: "v")],
            payload: [1, 2, 3]
        ).packed
        for end in bytes.indices { _ = try? read(Array(bytes[..<end])) }
        for index in bytes.indices {
            for value in UInt8.min...UInt8.max {
                var changed = bytes
                changed[index] = value
                guard let seen = try? read(changed) else { continue }
                guard let envelope = try? Envelope(unpacking: changed) else { continue }
                #expect(seen.callID == envelope.callID && seen.payload == envelope.payload)
            }
        }
    }
}
