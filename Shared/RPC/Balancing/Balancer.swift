// One address of several:
//
//              ┌────────── time over ──────────┐
//              ▼                               │
//     ┌──── ready ──3 failures in a row──▶ set aside ◀─ a failure after that ─┐
//     │      ▲  ▲                              └───────── time over ──────────┘
//     │      │  └───────────────connected────────────────┐
//     │      └─an answer: all that was noted is forgotten │
//     └── connection lost, refused, or slow to open ──▶ away ──time over──▶ on trial: one connection
//                                                        ▲                      │    is opened, and
//                                                        └───── not opened ─────┘    no call waits
//
// At most half of all are set aside for failures. Where none is ready, all are tried.

/// Which of a service's addresses takes the next call. Pure: time and randomness are passed in.
///
/// Of two addresses drawn at random the one with fewer calls in flight is taken: as even as asking
/// all, and callers that know nothing of each other do not fall upon the same one. Addresses that
/// fail are left out for a time that doubles.
struct Balancer<Address: Hashable & Sendable>: Sendable {
    typealias Instant = ContinuousClock.Instant

    /// An address that was picked. Each is given back with ``ended(_:_:at:using:)``.
    struct Choice: Sendable {
        /// Stays the same while the address is known; never used for another.
        let id: Int
        /// A single address is not counted: there is nothing to choose.
        let isCounted: Bool
        /// Before that no new connection is to be opened; nil where nothing stands against it.
        let connectAfter: Instant?
    }

    /// What a call says of its address.
    enum Outcome: Sendable {
        /// The server works, whatever it answered.
        case answered
        /// The server could not serve the call, or not in time.
        case failed
        /// Nothing: the caller gave up, the call was not begun, or its connection says more.
        case undecided
    }

    private struct Member {
        let id: Int
        let address: Address
        var callsInFlight = 0
        /// In a row.
        var failures = 0
        /// Since the last answer.
        var timesAside = 0
        var asideUntil: Instant?
        /// There is no connection to be had, as far as is known.
        var isAway = false
        /// A connection is being opened that tells whether it is still away.
        var isOnTrial = false
        /// Connections in a row that could not be opened.
        var refusals = 0
        var connectAfter: Instant?

        func isAside(at now: Instant) -> Bool { asideUntil.map { $0 > now } ?? false }
        func isReady(at now: Instant) -> Bool { !isAway && !isAside(at: now) }
        func takesConnection(at now: Instant) -> Bool { connectAfter.map { $0 <= now } ?? true }
    }

    private var members: [Member] = []
    private var nextID = 0

    private static var failuresMax: Int { 3 }
    private static var aside: Backoff { Backoff(first: .seconds(1), longest: .seconds(30)) }
    private static var away: Backoff { Backoff(first: .milliseconds(100), longest: .seconds(30)) }
    /// Where there is no other address calls wait for it, so it is short.
    private static var reconnect: Backoff {
        Backoff(first: .milliseconds(25), longest: .milliseconds(250))
    }

    init(_ addresses: [Address] = []) {
        update(addresses)
    }

    /// Takes the addresses that there are now. What is known of those that stay is kept.
    /// - Returns: the ids of those that are gone.
    @discardableResult
    mutating func update(_ addresses: [Address]) -> [Int] {
        var left = Dictionary(uniqueKeysWithValues: members.map { ($0.address, $0) })
        var seen: Set<Address> = []
        members = addresses.filter { seen.insert($0).inserted }.map { address in
            if let member = left.removeValue(forKey: address) { return member }
            defer { nextID += 1 }
            return Member(id: nextID, address: address)
        }
        return left.values.map(\.id)
    }

    /// The address under the id; nil where it is gone.
    func address(of id: Int) -> Address? { members.first { $0.id == id }?.address }

    /// Whether there is an address that none of those is.
    func hasOther(than tried: [Int]) -> Bool { members.contains { !tried.contains($0.id) } }

    /// Whether there is one that takes calls.
    func hasReadyOther(than tried: [Int], at now: Instant) -> Bool {
        members.contains { !tried.contains($0.id) && $0.isReady(at: now) }
    }

    // MARK: Choosing

    /// The address for the next call; nil only where none is known.
    /// - Parameter tried: addresses where this call was; one that takes calls is preferred.
    mutating func pick(
        avoiding tried: [Int] = [], at now: @autoclosure () -> Instant,
        using random: inout some RandomNumberGenerator
    ) -> Choice? {
        if members.count == 1 {
            return Choice(
                id: members[0].id, isCounted: false, connectAfter: members[0].connectAfter)
        }
        guard !members.isEmpty else { return nil }
        let now = now()
        let index =
            leastLoaded(using: &random) { $0.isReady(at: now) && !tried.contains($0.id) }
            ?? leastLoaded(using: &random) { $0.isReady(at: now) }
            ?? leastLoaded(using: &random) {
                $0.takesConnection(at: now) && !tried.contains($0.id)
            }
            ?? dueSoonest()
        members[index].callsInFlight += 1
        return Choice(
            id: members[index].id, isCounted: true, connectAfter: members[index].connectAfter)
    }

    /// Of two that are drawn, the one with fewer calls in flight; nil where none is eligible.
    private func leastLoaded(
        using random: inout some RandomNumberGenerator, among isEligible: (Member) -> Bool
    ) -> Int? {
        var count = 0
        for member in members where isEligible(member) { count += 1 }
        guard count > 0 else { return nil }
        let first = count == 1 ? 0 : Int.random(in: 0..<count, using: &random)
        var second = count == 1 ? 0 : Int.random(in: 0..<count - 1, using: &random)
        if count > 1, second >= first { second += 1 }
        let (one, other) = (nth(first, isEligible), nth(second, isEligible))
        return members[other].callsInFlight < members[one].callsInFlight ? other : one
    }

    private func nth(_ number: Int, _ isEligible: (Member) -> Bool) -> Int {
        var left = number
        for index in members.indices where isEligible(members[index]) {
            if left == 0 { return index }
            left -= 1
        }
        preconditionFailure("\(number) is below the number of those that were counted")
    }

    /// There is at least one member.
    private func dueSoonest() -> Int {
        members.indices.min { left, right in
            switch (members[left].connectAfter, members[right].connectAfter) {
            case (let left?, let right?): left < right
            case (nil, .some): true
            default: false
            }
        }!
    }

    /// An address that was away for long enough: whoever gets it opens a connection and says how
    /// that went.
    mutating func beginTrial(at now: @autoclosure () -> Instant) -> Int? {
        guard members.count > 1, members.contains(where: \.isAway) else { return nil }
        let now = now()
        guard
            let index = members.firstIndex(where: {
                $0.isAway && !$0.isOnTrial && !$0.isAside(at: now)
            })
        else { return nil }
        members[index].isOnTrial = true
        return members[index].id
    }

    // MARK: What is learnt

    /// Takes note of how a call went.
    mutating func ended(
        _ choice: Choice, _ outcome: Outcome, at now: @autoclosure () -> Instant,
        using random: inout some RandomNumberGenerator
    ) {
        guard choice.isCounted, let index = index(of: choice.id) else { return }
        members[index].callsInFlight -= 1
        switch outcome {
        case .undecided: break
        case .answered:
            members[index].failures = 0
            guard !members[index].isAway else { break }
            members[index].timesAside = 0
            members[index].asideUntil = nil
        case .failed: failed(index, at: now(), using: &random)
        }
    }

    private mutating func failed(
        _ index: Int, at now: Instant, using random: inout some RandomNumberGenerator
    ) {
        members[index].failures = min(members[index].failures + 1, Self.failuresMax)
        let others = members.filter { !$0.isReady(at: now) && $0.id != members[index].id }.count
        guard members[index].failures == Self.failuresMax, members[index].isReady(at: now),
            (others + 1) * 2 <= members.count
        else { return }
        setAside(index, Self.aside, at: now, using: &random)
    }

    /// A connection to the address is open.
    mutating func connected(_ id: Int) {
        guard let index = index(of: id) else { return }
        members[index].refusals = 0
        members[index].connectAfter = nil
        guard members[index].isAway else { return }
        members[index].isAway = false
        members[index].isOnTrial = false
        members[index].asideUntil = nil
    }

    /// No connection to it could be opened.
    mutating func refused(
        _ id: Int, at now: Instant, using random: inout some RandomNumberGenerator
    ) {
        guard let index = index(of: id) else { return }
        if members[index].takesConnection(at: now) {
            members[index].refusals += 1
            members[index].connectAfter =
                now
                + Self.reconnect.delay(afterFailures: members[index].refusals, using: &random)
        }
        members[index].isOnTrial = false
        leave(index, at: now, using: &random)
    }

    /// A connection to it ended that was open.
    mutating func lost(_ id: Int, at now: Instant, using random: inout some RandomNumberGenerator) {
        guard let index = index(of: id) else { return }
        leave(index, at: now, using: &random)
    }

    /// A connection to it is still on its way after a time in which others open: it takes calls
    /// again when it has arrived.
    mutating func stalled(_ id: Int) {
        guard let index = index(of: id) else { return }
        members[index].isAway = true
        members[index].isOnTrial = true
    }

    private mutating func leave(
        _ index: Int, at now: Instant, using random: inout some RandomNumberGenerator
    ) {
        members[index].isAway = true
        // All its connections end at once, one for each loop: that is one reason to stay away.
        guard !members[index].isAside(at: now) else { return }
        setAside(index, Self.away, at: now, using: &random)
    }

    private mutating func setAside(
        _ index: Int, _ backoff: Backoff, at now: Instant,
        using random: inout some RandomNumberGenerator
    ) {
        members[index].timesAside += 1
        members[index].asideUntil =
            now + backoff.delay(afterFailures: members[index].timesAside, using: &random)
    }

    private func index(of id: Int) -> Int? { members.firstIndex { $0.id == id } }
}
