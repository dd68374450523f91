import Testing

@testable import RPC

@Suite("Which address takes a call")
struct BalancerTests {
    private let start = ContinuousClock.now

    private func after(_ milliseconds: Int) -> ContinuousClock.Instant {
        start + .milliseconds(milliseconds)
    }

    /// A balancer with a clock and randomness of its own.
    private final class Subject {
        private var balancer: Balancer<String>
        private var random = SplitMix64(seed: 7)

        init(_ addresses: [String]) { balancer = Balancer(addresses) }

        func pick(
            _ now: ContinuousClock.Instant, avoiding tried: [Int] = []
        ) -> Balancer<String>.Choice {
            balancer.pick(avoiding: tried, at: now, using: &random)!
        }

        func lose(_ id: Int, _ now: ContinuousClock.Instant) {
            balancer.lost(id, at: now, using: &random)
        }

        func refuse(_ id: Int, _ now: ContinuousClock.Instant) {
            balancer.refused(id, at: now, using: &random)
        }

        func connect(_ id: Int) { balancer.connected(id) }

        func beginTrial(_ now: ContinuousClock.Instant) -> Int? { balancer.beginTrial(at: now) }

        func update(_ addresses: [String]) -> [Int] { balancer.update(addresses) }

        func hasAddress(_ now: ContinuousClock.Instant) -> Bool {
            balancer.pick(at: now, using: &random) != nil
        }

        /// Where so many calls go of which none ends.
        func spread(_ calls: Int, _ now: ContinuousClock.Instant) -> [Int: Int] {
            var counts: [Int: Int] = [:]
            for _ in 0..<calls { counts[pick(now).id, default: 0] += 1 }
            return counts
        }

        func end(
            _ choice: Balancer<String>.Choice, _ outcome: Balancer<String>.Outcome,
            _ now: ContinuousClock.Instant
        ) {
            balancer.ended(choice, outcome, at: now, using: &random)
        }

        /// Calls until so many have gone to the address, with that outcome; all others are answered.
        func call(
            _ id: Int, times: Int, _ outcome: Balancer<String>.Outcome,
            _ now: ContinuousClock.Instant
        ) {
            var left = times
            while left > 0 {
                let choice = pick(now)
                if choice.id == id { left -= 1 }
                end(choice, choice.id == id ? outcome : .answered, now)
            }
        }

        /// Whether a thousand calls, each over before the next, reach the address.
        func isUsed(_ id: Int, _ now: ContinuousClock.Instant) -> Bool {
            var isUsed = false
            for _ in 0..<1000 {
                let choice = pick(now)
                if choice.id == id { isUsed = true }
                end(choice, .undecided, now)
            }
            return isUsed
        }
    }

    @Test("Calls in flight are spread so that no address has many more than another")
    func spread() {
        let subject = Subject(["a", "b", "c"])
        let counts = subject.spread(300, start)
        #expect(counts.values.reduce(0, +) == 300)
        for id in 0..<3 { #expect((95...105).contains(counts[id] ?? 0)) }
    }

    @Test("An address whose calls do not end gets no more than the others have at once")
    func slow() {
        let subject = Subject(["a", "b", "c"])
        var held = 0
        for _ in 0..<1000 {
            let choice = subject.pick(start)
            if choice.id == 1 { held += 1 } else { subject.end(choice, .answered, start) }
        }
        #expect(held < 5)
    }

    @Test("A single address is picked whatever happened to it, and not counted")
    func single() {
        let subject = Subject(["a"])
        for _ in 0..<10 {
            let choice = subject.pick(start)
            #expect(choice.id == 0)
            #expect(!choice.isCounted)
            subject.end(choice, .failed, start)
        }
        subject.lose(0, start)
        #expect(subject.pick(start).connectAfter == nil)
        #expect(subject.beginTrial(after(60_000)) == nil)
    }

    @Test("Three failures in a row set an address aside, two do not, and an answer forgets them")
    func failures() {
        let subject = Subject(["a", "b", "c"])
        subject.call(0, times: 2, .failed, start)
        subject.call(0, times: 1, .answered, start)
        subject.call(0, times: 2, .failed, start)
        #expect(subject.isUsed(0, start))
        subject.call(0, times: 1, .failed, start)
        #expect(!subject.isUsed(0, start))
        #expect(!subject.isUsed(0, after(499)))
        #expect(subject.isUsed(0, after(1_000)))
    }

    @Test(
        "Set aside again by one failure, an address stays so for twice the time, up to half a minute"
    )
    func growing() {
        let subject = Subject(["a", "b", "c"])
        subject.call(0, times: 3, .failed, start)
        var now = after(1_000)
        for seconds in [2, 4, 8, 16, 30, 30] {
            subject.call(0, times: 1, .failed, now)
            #expect(!subject.isUsed(0, now + .milliseconds(seconds * 500 - 1)))
            now += .seconds(seconds)
            #expect(subject.isUsed(0, now))
        }
        subject.call(0, times: 1, .answered, now)
        subject.call(0, times: 3, .failed, now)
        #expect(subject.isUsed(0, now + .seconds(1)))
    }

    @Test("At most half of all addresses are set aside for failures")
    func atMostHalf() {
        let subject = Subject(["a", "b", "c", "d"])
        for id in 0..<2 { subject.call(id, times: 3, .failed, start) }
        #expect(!subject.isUsed(0, start) && !subject.isUsed(1, start))
        for id in 2..<4 { subject.call(id, times: 10, .failed, start) }
        #expect(subject.isUsed(2, start) && subject.isUsed(3, start))
        let two = Subject(["a", "b", "c"])
        for id in 0..<2 { two.call(id, times: 3, .failed, start) }
        #expect(two.isUsed(1, start))
    }

    @Test("What a call that was given up says counts for nothing")
    func undecided() {
        let subject = Subject(["a", "b", "c"])
        subject.call(0, times: 100, .undecided, start)
        #expect(subject.isUsed(0, start))
    }

    @Test(
        "An address that lost its connection gets calls again once a connection is open, not before"
    )
    func away() {
        let subject = Subject(["a", "b", "c"])
        subject.lose(0, start)
        #expect(!subject.isUsed(0, after(60_000)))
        #expect(subject.beginTrial(after(49)) == nil)
        #expect(subject.beginTrial(after(100)) == 0)
        // One at a time.
        #expect(subject.beginTrial(after(100)) == nil)
        #expect(!subject.isUsed(0, after(100)))
        subject.connect(0)
        #expect(subject.isUsed(0, after(100)))
    }

    @Test(
        "An address that cannot be reached is tried after 100 ms, then after twice that, and so on")
    func trials() {
        let subject = Subject(["a", "b", "c"])
        var now = start
        for milliseconds in [100, 200, 400, 800, 1_600, 3_200, 6_400, 12_800, 25_600, 30_000] {
            subject.refuse(0, now)
            // Other loops find the same: that is no further reason.
            subject.refuse(0, now)
            #expect(
                subject.beginTrial(now + .milliseconds(milliseconds / 2 - 1)) == nil)
            now += .milliseconds(milliseconds)
            #expect(subject.beginTrial(now) == 0)
        }
    }

    @Test(
        "Where no address is ready all are tried, those first that refused no connection just now")
    func panic() {
        let subject = Subject(["a", "b", "c"])
        for id in 0..<3 { subject.lose(id, start) }
        for id in 0..<3 { #expect(subject.isUsed(id, start)) }
        subject.refuse(1, start)
        #expect(!subject.isUsed(1, start))
        for id in [0, 2] { subject.refuse(id, start) }
        let choice = subject.pick(start)
        #expect(choice.connectAfter.map { $0 > start && $0 <= after(25) } == true)
        subject.end(choice, .undecided, start)
        for id in 0..<3 { #expect(subject.isUsed(id, after(25))) }
    }

    @Test("A single address is tried again after a wait that grows to a quarter of a second")
    func reconnect() {
        let subject = Subject(["a"])
        var now = start
        for milliseconds in [25, 50, 100, 200, 250, 250] {
            subject.refuse(0, now)
            let wait = subject.pick(now).connectAfter.map { $0 - now }
            #expect(wait.map { $0 >= .milliseconds(milliseconds) / 2 } == true)
            #expect(wait.map { $0 <= .milliseconds(milliseconds) } == true)
            now += .milliseconds(milliseconds)
        }
        subject.connect(0)
        #expect(subject.pick(now).connectAfter == nil)
    }

    @Test("A call goes to an address where it was not, as long as there is one that takes calls")
    func avoiding() {
        let subject = Subject(["a", "b", "c"])
        for _ in 0..<100 { #expect(subject.pick(start, avoiding: [0, 2]).id == 1) }
        subject.lose(1, start)
        for _ in 0..<100 { #expect(subject.pick(start, avoiding: [0, 2]).id != 1) }
    }

    @Test("Addresses that stay keep what is known of them, and those that go are named")
    func update() {
        let subject = Subject(["a", "b", "b"])
        subject.lose(0, start)
        let lost = subject.pick(start)
        #expect(lost.id == 1)
        #expect(subject.update(["c", "a"]) == [1])
        subject.end(lost, .failed, start)
        #expect(subject.pick(start).id == 2)
        #expect(!subject.isUsed(0, start))
        #expect(subject.update([]).sorted() == [0, 2])
        #expect(!subject.hasAddress(start))
    }
}
