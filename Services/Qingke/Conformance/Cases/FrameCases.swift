import Glibc
import Messages

/// Section 1: what a frame is, and that nothing else is taken for one.
enum FrameCases {
    static let all: [ConformanceCase] = [
        .must("1.1", "zero_length", "ends the connection at an envelope of no bytes") {
            try $0.breach(Frame.prefix(0))
        },
        .must("1.2", "length_at_limit", "takes a frame as large as its HELLO says") { target in
            let peer = try target.greeted()
            let size = peer.frameBytesMax
            try peer.connection.send(Frame.paddedPing(envelopeBytes: size))
            let pong = try peer.next()
            guard pong.kind == .pong else { throw Finding("sent \(pong.summary), not PONG") }
            return "PONG to a frame of \(size) bytes"
        },
        .must(
            "1.3", "length_over_limit",
            "ends the connection at a length of one byte more, before those bytes are there"
        ) { target in
            let peer = try target.greeted()
            try peer.connection.send(Frame.prefix(peer.frameBytesMax + 1))
            return try peer.ending(asking: false)
        },
        .must(
            "1.4", "longer_than_what_follows",
            "closes when the client does, in the middle of a frame"
        ) { target in
            let peer = try target.greeted()
            try peer.connection.send(Frame.prefix(100) + [0x10])
            peer.connection.finishSending()
            try peer.closing()
            return "closed"
        },
        .must("1.5", "one_byte_at_a_time", "takes frames that come byte by byte") { target in
            let connection = try target.connect()
            for byte in Envelope.hello.frame + Envelope.call(1, TestCall.health).frame {
                try connection.send([byte])
            }
            return try ConformancePeer(connection).reply(to: 1, .ok).summary
        },
        .must("1.6", "two_frames_in_one_segment", "takes frames that come together") { target in
            let peer = try target.greeted()
            let second = Envelope(kind: .ping, payload: [2])
            try peer.connection.send(Envelope(kind: .ping, payload: [1]).frame + second.frame)
            let payloads = [try peer.next().payload, try peer.next().payload]
            guard payloads == [[1], [2]] else { throw Finding("answered \(payloads)") }
            return "two PONGs in order"
        },
        .must("1.7", "split_at_every_offset", "takes a frame that is cut anywhere") { target in
            let peer = try target.greeted()
            let size = Envelope.call(1, TestCall.health).frame.count
            for offset in 1..<size {
                let frame = Envelope.call(UInt64(offset), TestCall.health).frame
                try peer.connection.send(Array(frame[..<offset]))
                // So that the parts travel apart.
                usleep(1000)
                try peer.connection.send(Array(frame[offset...]))
                try peer.reply(to: UInt64(offset), .ok)
            }
            return "\(size - 1) calls answered"
        },
        .must("1.8", "undefined_flags", "ends the connection at any flag but bit 0") { target in
            try target.breaches(
                (1..<8).map { bit in
                    ("bit \(bit)", Frame.of(Envelope.ping.packed, flag: 1 << UInt8(bit)))
                })
        },
        .must("1.9", "no_envelope", "ends the connection at bytes that are no Envelope") { target in
            try target.breaches([
                ("a tag without a value", Frame.of([0x10])),
                ("a length beyond the end", Frame.of([0x10, 0x08, 0x7A, 0x7F])),
                ("a field of number 0", Frame.of([0x00, 0x00])),
                ("a wire type that is not defined", Frame.of([0x10, 0x08, 0x0F])),
                (
                    "a varint of eleven bytes",
                    Frame.of([0x08] + [UInt8](repeating: 0xFF, count: 11))
                ),
            ])
        },
        .must("1.10", "reset_in_mid_frame", "serves others after a reset within a frame") {
            target in
            let peer = try target.greeted()
            try peer.connection.send(Frame.prefix(1000) + [0x10, 0x02])
            peer.connection.reset()
            return "others are served"
        },
        .must("1.11", "tls_client_hello", "ends the connection at TLS on a plain port") { target in
            let connection = try target.connect()
            // A handshake record of 512 bytes, its content zeros but for the head.
            try connection.send(
                [0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xFC, 0x03, 0x03]
                    + [UInt8](repeating: 0, count: 506))
            return try ConformancePeer(connection).ending()
        },
        .must("1.12", "nested_bomb", "ends the connection at half a million nested groups") {
            // Each pair begins a group in a field that nobody knows.
            try $0.breach(
                Frame.of([0x10, 0x08] + (0..<500_000).flatMap { _ in [0xA3, 0x06] as [UInt8] }))
        },
        .must(
            "1.13", "metadata_bomb",
            "ends the connection at half a million empty metadata entries"
        ) { target in
            let entries = (0..<500_000).flatMap { _ in [0x2A, 0x00] as [UInt8] }
            return try target.breach(
                Frame.of(Envelope.call(1, TestCall.health).packed + entries))
        },
    ]
}
