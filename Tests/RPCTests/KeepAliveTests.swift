import Messages
import NIOCore
import TestKit
import Testing
import Wire

@testable import RPC

@Suite("Keep-alive", .timeLimit(.minutes(5)))
struct KeepAliveTests {
    private let start = ContinuousClock.now
    private func second(_ count: Int) -> ContinuousClock.Instant { start + .seconds(count) }

    @Test("A silent peer is asked once after 20 s, and given up 10 s later, not sooner")
    func silence() {
        var state = KeepAliveState(.standard, at: start)
        #expect(state.look(at: second(19)) == .none)
        #expect(state.look(at: second(20)) == .ping)
        #expect(state.look(at: second(21)) == .none)
        #expect(state.look(at: second(29)) == .none)
        #expect(state.look(at: second(30)) == .giveUp)
    }

    @Test("Whatever the peer sends counts as an answer")
    func answered() {
        var state = KeepAliveState(.standard, at: start)
        #expect(state.look(at: second(20)) == .ping)
        state.hasHeard = true
        #expect(state.look(at: second(29)) == .none)
        #expect(state.look(at: second(48)) == .none)
        #expect(state.look(at: second(49)) == .ping)
    }

    @Test("A peer that nobody waited for owes no answer")
    func idle() {
        var state = KeepAliveState(.standard, at: start)
        state.began(at: second(1000))
        #expect(state.look(at: second(1019)) == .none)
        #expect(state.look(at: second(1020)) == .ping)
    }

    @Test("A peer that owes an answer is found out by calls shorter than the silence it may keep")
    func owing() {
        var state = KeepAliveState(.standard, at: start)
        for call in 0..<9 {
            state.began(at: second(2 * call))
            #expect(state.look(at: second(2 * call + 1)) == .none)
            state.wentUnanswered()
        }
        state.began(at: second(21))
        #expect(state.look(at: second(21)) == .ping)
        state.wentUnanswered()
        state.began(at: second(31))
        #expect(state.look(at: second(31)) == .giveUp)
    }

    @Test("A frame that does not end in time ends the connection, though bytes of it still come")
    func endlessFrame() {
        var state = KeepAliveState(.standard, at: start)
        for time in 0..<60 {
            (state.hasHeard, state.isInFrame) = (true, true)
            #expect(state.look(at: second(time)) == .none)
        }
        var other = state
        other.hasFrame = true
        #expect(other.look(at: second(60)) == .none)
        state.hasHeard = true
        #expect(state.look(at: second(60)) == .giveUp)
    }

    @Test("An answer that came while nobody waited counts")
    func owedAndHeard() {
        var state = KeepAliveState(.standard, at: start)
        state.wentUnanswered()
        state.hasHeard = true
        state.began(at: second(100))
        #expect(state.look(at: second(119)) == .none)
        state.began(at: second(200))
        #expect(state.look(at: second(219)) == .none)
    }

    @Test(
        "A call to a server that takes connections and never answers ends long before its deadline")
    func silentServer() async throws {
        var hello = ByteBuffer()
        EnvelopeWriter.hello(limits: .standard).append(to: &hello)
        let peer = try await SilentPeer.start(saying: Array(hello.readableBytesView))
        var keepAlive = KeepAlive()
        (keepAlive.silenceMax, keepAlive.answerMax) = (.milliseconds(1), .milliseconds(1))
        let client = RPCClient(
            peer.endpoint, identity: EchoServer.anyone, group: EchoServer.group,
            defaultTimeout: .seconds(3600), keepAlive: keepAlive)
        let error = await refusal { try await client.call(Echo.echo, Loan()) }
        #expect(error?.code == .unavailable)
        #expect(error?.reason == .connectionLost)
        await client.close()
        await peer.stop()
    }
}
