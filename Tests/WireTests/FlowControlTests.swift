import Testing
import Wire

@Suite("Flow control")
struct FlowControlTests {
    @Test("A message may go while one byte of credit is left, and the next may not")
    func lastByte() throws {
        var window = SendWindow(100)
        window.sent(99)
        #expect(window.isOpen)
        window.sent(500)
        #expect(!window.isOpen)
        #expect(window.credit == -499)
        try window.granted(499)
        #expect(!window.isOpen)
        try window.granted(1)
        #expect(window.isOpen)
    }

    @Test("A grant of nothing, or beyond what can be counted, is refused")
    func dishonestGrants() throws {
        var window = SendWindow(1)
        #expect(throws: WireError.self) { try window.granted(0) }
        #expect(throws: WireError.self) { try window.granted(.max) }
        #expect(throws: WireError.self) { try window.granted(UInt64(SendWindow.creditMax)) }
        try window.granted(UInt64(SendWindow.creditMax - 1))
        #expect(window.credit == SendWindow.creditMax)
    }

    @Test("A peer that sends without credit is noticed at once")
    func overrun() throws {
        var window = ReceiveWindow(100, parts: 2)
        try window.received(99)
        try window.received(1)
        #expect(window.heldBytes == 100)
        #expect(throws: WireError.self) { try window.received(1) }
    }

    @Test("Credit is given back by halves of the window")
    func halves() throws {
        var window = ReceiveWindow(100, parts: 2)
        try window.received(60)
        #expect(window.took(49) == nil)
        #expect(window.took(1) == 50)
        #expect(window.took(10) == nil)
        #expect(window.heldBytes == 0)
    }

    @Test("Credit is given back by the parts that the receiver chose")
    func parts() throws {
        var window = ReceiveWindow(100, parts: 10)
        try window.received(60)
        #expect(window.took(9) == nil)
        #expect(window.took(1) == 10)
    }

    @Test("A window is widened for a reader that took all of a whole window, from what is spare")
    func widened() throws {
        var window = ReceiveWindow(100, parts: 4)
        var spare = 300
        try window.received(99)
        #expect(window.took(99) == 99)
        window.widen(upTo: 400, from: &spare)
        #expect(spare == 300, "one byte less than a window")

        try window.received(2)
        #expect(window.took(1) == nil)
        window.widen(upTo: 400, from: &spare)
        #expect(spare == 300, "one byte is not taken")

        #expect(window.took(1) == nil)
        window.widen(upTo: 400, from: &spare)
        #expect(spare == 200 && window.widenedBytes == 100)
        try window.received(1)
        #expect(window.took(1) == 103, "what was not told, and what was added")
        #expect(window.heldBytes == 0)

        try window.received(200)
        #expect(window.took(200) == 200)
        window.widen(upTo: 399, from: &spare)
        #expect(spare == 200, "no larger than that")
        spare = 199
        window.widen(upTo: 400, from: &spare)
        #expect(spare == 199, "no more than there is")
        spare = 200
        window.widen(upTo: 400, from: &spare)
        #expect(spare == 0 && window.widenedBytes == 300)
        try window.received(300)
        #expect(throws: WireError.self) { try window.received(1) }
    }

    @Test(
        "Whatever is sent and taken, both sides count the same and nobody waits for ever",
        arguments: 0..<200)
    func bothSidesAgree(seed: Int) throws {
        var random = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
        func below(_ bound: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(random >> 33) % bound
        }
        let size = 1 + below(1000)
        var (sender, receiver) = (SendWindow(size), ReceiveWindow(size, parts: 2))
        var waiting: [Int] = []
        var spare = 4 * size
        for _ in 0..<500 {
            if sender.isOpen, below(2) == 0 {
                let bytes = 6 + below(2 * size)
                sender.sent(bytes)
                try receiver.received(bytes)
                waiting.append(bytes)
            } else if !waiting.isEmpty {
                if let grant = receiver.took(waiting.removeFirst()) {
                    try sender.granted(UInt64(grant))
                }
                receiver.widen(upTo: 3 * size, from: &spare)
            }
            #expect(receiver.heldBytes == waiting.reduce(0, +))
        }
        for bytes in waiting {
            if let grant = receiver.took(bytes) { try sender.granted(UInt64(grant)) }
        }
        #expect(sender.isOpen, "all was taken, so the next message may go")
    }
}
