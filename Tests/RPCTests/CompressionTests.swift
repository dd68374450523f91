import Messages
import NIOCore
import RPC
import TestKit
import Testing
import Wire

@Suite("Compression, as agreed by both greetings", .timeLimit(.minutes(5)))
struct CompressionTests {
    /// Of a side that deflates from 1 KiB.
    private static let deflating: WireLimits = {
        var limits = WireLimits.standard
        limits.compressionBytesMin = 1024
        return limits
    }()

    /// Of a side that takes no deflated frames.
    private static let plain: WireLimits = {
        var limits = WireLimits.standard
        limits.takesDeflated = false
        return limits
    }()

    private static let long = Loan(loanID: String(repeating: "青科贷 L-1 ", count: 1000))

    /// Every byte that UTF-8 has on its own, at random: an eighth cannot be saved.
    private static let noise: Loan = {
        var random = SystemRandomNumberGenerator()
        let bytes = (0..<16_384).map { _ in UInt8.random(in: 1...127, using: &random) }
        return Loan(loanID: String(decoding: bytes, as: UTF8.self))
    }()

    private static func call(_ id: UInt64, _ name: String, _ request: Loan = Loan()) -> Envelope {
        Envelope(
            callID: id, kind: .call, method: "test.v1.Echo/\(name)", payload: request.packed)
    }

    // MARK: What a server sends

    /// What the server's reply to a call travels as.
    private func frame(
        of call: Envelope, server: WireLimits = deflating, peer: WireLimits = .standard
    ) async throws -> [UInt8] {
        var limits = ServerLimits.standard
        limits.wire = server
        return try await EchoServer.with(limits: limits) { (running: EchoServer) async throws in
            let endpoint = running.endpoint
            return try await RawPeer.onThread { () throws in
                let raw = try RawPeer(endpoint)
                #expect(try raw.receive()?.kind == .hello)
                raw.send(.hello(limits: peer))
                raw.send(call)
                return try #require(try raw.receiveFrame())
            }
        }
    }

    @Test("A peer whose HELLO names deflate gets large replies deflated, and they are the same")
    func largeReply() async throws {
        let call = Self.call(1, "Large")
        let plain = try await frame(of: call, peer: Self.plain)
        let deflated = try await frame(of: call)
        #expect(plain[0] == 0)
        #expect(plain.count > 64 << 10)
        #expect(deflated[0] == 1)
        #expect(deflated.count < 1024)
        var decoder = FrameDecoder(.standard)
        var inflated: [[UInt8]] = []
        try decoder.feed(ByteBuffer(bytes: deflated)) { inflated.append(Array($0)) }
        #expect(inflated == [Array(plain[5...])])
    }

    @Test("A peer whose HELLO names nothing never gets a deflated frame")
    func notOffered() async throws {
        #expect(try await frame(of: Self.call(1, "Echo", Self.long), peer: Self.plain)[0] == 0)
    }

    @Test("A server deflates nothing unless it is told to")
    func byDefault() async throws {
        #expect(try await frame(of: Self.call(1, "Large"), server: .standard)[0] == 0)
    }

    @Test("Small replies and those that become hardly smaller go as they are")
    func notWorthIt() async throws {
        let small = Loan(loanID: String(repeating: "x", count: 900))
        #expect(try await frame(of: Self.call(1, "Echo", small))[0] == 0)
        #expect(try await frame(of: Self.call(1, "Echo", Self.noise))[0] == 0)
    }

    // MARK: What a client sends

    @Test(
        "A client deflates calls where the server's HELLO named deflate, and nowhere else",
        arguments: [(isOffered: true, flags: [0, 1]), (isOffered: false, flags: [0, 0])])
    func clientTakesOffer(isOffered: Bool, flags: [UInt8]) async throws {
        let listener = try RawListener()
        let limits = isOffered ? WireLimits.standard : Self.plain
        async let seen = RawPeer.onThread { () throws in
            let peer = try listener.accept()
            peer.send(.hello(limits: limits))
            var decoder = FrameDecoder(.standard)
            var seen: [UInt8] = []
            while seen.count < flags.count, let frame = try peer.receiveFrame() {
                seen.append(frame[0])
                try decoder.feed(ByteBuffer(bytes: frame)) { bytes in
                    let call = try Envelope(unpacking: Array(bytes))
                    guard call.kind == .call else { return }
                    peer.send(
                        Envelope(callID: call.callID, kind: .reply, payload: call.payload))
                }
            }
            return seen
        }
        let client = Self.client(listener.endpoint)
        #expect(try await client.call(Echo.echo, Self.long) == Self.long)
        #expect(try await seen == flags)
        await client.close()
    }

    @Test("A call whose reply inflates to more than the client takes fails, and so does its way")
    func bombFromServer() async throws {
        let listener = try RawListener()
        async let isClosed = RawPeer.onThread { () throws in
            let peer = try listener.accept()
            peer.send(.hello(limits: .standard))
            // HELLO and the call.
            for _ in 0..<2 { _ = try peer.receiveFrame() }
            peer.send(Self.overLimit)
            while try peer.receiveFrame() != nil {}
            return true
        }
        let client = Self.client(listener.endpoint)
        let error = await refusal { try await client.call(Echo.echo, Loan()) }
        #expect(error?.reason == .protocolError)
        #expect(error?.message.contains("inflates to more than 4194304") == true)
        #expect(try await isClosed)
        await client.close()
    }

    @Test("Calls of many sizes, deflated both ways, are answered as without")
    func bothWays() async throws {
        var limits = ServerLimits.standard
        limits.wire = Self.deflating
        try await EchoServer.with(limits: limits) { (running: EchoServer) async throws in
            let client = Self.client(running.endpoint)
            for count in [0, 1, 30, 100, 1000, 10_000, 100_000] {
                let loan = Loan(loanID: String(repeating: "青科贷 L-1 ", count: count))
                #expect(try await client.call(Echo.echo, loan) == loan, "\(count)")
            }
            #expect(try await client.call(Echo.echo, Self.noise) == Self.noise)
            await client.close()
        }
    }

    private static func client(_ endpoint: Endpoint) -> RPCClient {
        RPCClient(
            endpoint, identity: EchoServer.anyone, group: EchoServer.oneLoop,
            defaultTimeout: .seconds(60), limits: deflating)
    }

    // MARK: What a server takes

    /// One frame of the envelope, deflated.
    private static func deflated(_ head: EnvelopeWriter, _ payload: [UInt8]) -> [UInt8] {
        var buffer = ByteBuffer()
        _ = EnvelopeWriter.append(head, payload: payload, to: &buffer, bytesMax: .max)
        let peer = PeerLimits(frameBytesMax: .max, takesDeflated: true)
        FrameDeflater(deflating, for: peer)?.deflateFrame(at: 0, in: &buffer)
        return Array(buffer.readableBytesView)
    }

    private static let deflatedCall = deflated(
        .call(1, method: Echo.echo.path, timeoutMicroseconds: 0, metadata: Metadata()),
        long.packed)

    /// It is small, and would be 4 MiB and its head.
    private static let overLimit = deflated(.reply(1), [UInt8](repeating: 0, count: 4 << 20))

    /// A frame of these bytes as its zlib stream.
    private static func frame(_ stream: some Sequence<UInt8>) -> [UInt8] {
        let stream = Array(stream)
        let length = UInt32(stream.count)
        return [1] + (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) } + stream
    }

    /// What the server says last where a client sends the frame.
    private func end(_ frame: [UInt8], server: WireLimits = .standard) async throws -> Envelope? {
        var limits = ServerLimits.standard
        limits.wire = server
        return try await EchoServer.with(limits: limits) { (running: EchoServer) async throws in
            let endpoint = running.endpoint
            let last = try await RawPeer.onThread { () throws in
                let peer = try RawPeer(endpoint)
                #expect(try peer.receive()?.kind == .hello)
                peer.send(.hello(limits: .standard))
                peer.send(frame)
                let last = try peer.receive()
                if last?.kind == .goaway { #expect(try peer.receive() == nil) }
                return last
            }
            // Whatever the peer did, others are served.
            #expect(try await running.call(Echo.echo, Self.long) == Self.long)
            return last
        }
    }

    @Test("A deflated call is taken and answered by a server that deflates nothing itself")
    func deflatedCall() async throws {
        #expect(Self.deflatedCall[0] == 1)
        let reply = try await end(Self.deflatedCall)
        #expect(reply?.kind == .reply)
        #expect(reply?.payload == Self.long.packed)
    }

    @Test("A deflated frame to a server that did not offer it ends the connection")
    func serverDidNotOffer() async throws {
        let goAway = try await end(Self.deflatedCall, server: Self.plain)
        #expect(goAway?.kind == .goaway)
        #expect(goAway?.statusMessage.contains("did not offer") == true)
    }

    /// What is wrong with a deflated frame, the frame, and what the server says.
    static let breaches: [(String, [UInt8], String)] = {
        let stream = deflatedCall.dropFirst(5)
        var changed = Array(stream)
        changed[changed.count - 1] ^= 1
        return [
            ("inflated it is over 4 MiB", overLimit, "inflates to more than 4194304"),
            ("it is cut short", frame(stream.dropLast()), "ends before its zlib stream"),
            ("it is empty", frame([]), "ends before its zlib stream"),
            ("bytes follow its stream", frame(stream + [0]), "after the end of its zlib stream"),
            ("its bytes were changed", frame(changed), "incorrect data check"),
            ("it is no zlib stream", frame([1, 2, 3, 4]), "no zlib stream"),
            (
                "it needs a dictionary", frame([0x78, 0x20, 0, 0, 0, 1, 3, 0, 0, 0, 0, 1]),
                "needs a preset dictionary"
            ),
        ]
    }()

    @Test("A deflated frame that is not right ends the connection with GOAWAY", arguments: breaches)
    func breach(what: String, frame: [UInt8], message: String) async throws {
        let goAway = try await end(frame)
        #expect(goAway?.kind == .goaway, "\(what)")
        #expect(goAway?.status == StatusCode.internal.rawValue, "\(what)")
        #expect(goAway?.statusMessage.contains(message) == true, "\(what)")
    }
}
