import CZlib
import Messages

/// Section 1, what it says of deflated frames.
enum DeflatedFrameCases {
    static let all: [ConformanceCase] = [
        .must(
            "1.14", "deflated_without_agreement",
            "ends the connection at a deflated frame where its HELLO does not offer to inflate"
        ) { target in
            let peer = try target.greeted()
            guard !offersDeflate(peer) else {
                throw ConformanceCase.NotTried(why: "the server's HELLO offers deflate")
            }
            try peer.connection.send(Frame.of(deflated(Envelope.ping.packed), flag: 1))
            return try peer.ending()
        },
        .must(
            "1.15", "deflated", "takes a deflated frame where its HELLO offers to inflate"
        ) { target in
            let peer = try offering(target)
            try peer.connection.send(Frame.of(deflated(Envelope.ping.packed), flag: 1))
            let pong = try peer.next()
            guard pong.kind == .pong else { throw Finding("sent \(pong.summary), not PONG") }
            return "PONG"
        },
        breach("1.16", "deflated_bomb", "inflates to more than a frame may have") { _, limit in
            deflated([UInt8](repeating: 0, count: limit + 1))
        },
        breach("1.17", "deflated_empty", "has no zlib stream") { _, _ in [] },
        breach("1.18", "deflated_cut_short", "ends before its zlib stream") { ping, _ in
            Array(ping.dropLast())
        },
        breach("1.19", "deflated_trailing_bytes", "has a byte behind its zlib stream") { ping, _ in
            ping + [0]
        },
        breach("1.20", "deflated_twice", "has two zlib streams") { ping, _ in ping + ping },
        breach("1.21", "deflated_wrong_checksum", "has a wrong checksum") { ping, _ in
            ping.dropLast() + [ping[ping.count - 1] ^ 1]
        },
        breach("1.22", "deflated_without_header", "is not framed as RFC 1950 says") { ping, _ in
            Array(ping[2..<(ping.count - 4)])
        },
        breach("1.23", "plain_but_flagged", "is not deflated at all") { _, _ in
            Envelope.ping.packed
        },
    ]

    /// - Parameter frame: makes the wrong bytes of a deflated PING and the server's limit.
    private static func breach(
        _ number: String, _ name: String, _ what: String,
        _ frame: @escaping @Sendable (_ ping: [UInt8], _ limit: Int) -> [UInt8]
    ) -> ConformanceCase {
        .must(number, name, "ends the connection at a frame that says deflated and \(what)") {
            let peer = try offering($0)
            let bytes = frame(deflated(Envelope.ping.packed), peer.frameBytesMax)
            try peer.connection.send(Frame.of(bytes, flag: 1))
            return try peer.ending()
        }
    }

    private static func offersDeflate(_ peer: ConformancePeer) -> Bool {
        peer.hello.compressions.contains("deflate")
    }

    private static func offering(_ target: ConformanceTarget) throws -> ConformancePeer {
        let peer = try target.greeted()
        guard offersDeflate(peer) else {
            throw ConformanceCase.NotTried(why: "the server's HELLO offers no deflate")
        }
        return peer
    }

    private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var size = compressBound(UInt(bytes.count))
        var stream = [UInt8](repeating: 0, count: Int(size))
        // It fails for want of room alone, and the bound is room enough.
        _ = CZlib.compress(&stream, &size, bytes, UInt(bytes.count))
        return Array(stream[..<Int(size)])
    }
}
