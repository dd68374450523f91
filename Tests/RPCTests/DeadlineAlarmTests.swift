import NIOCore
import NIOEmbedded
import Testing

@testable import RPC

@Suite("The alarm of a connection's deadlines")
struct DeadlineAlarmTests {
    /// How often an alarm has rung. On one thread.
    private final class Bell: @unchecked Sendable {
        var rings = 0
    }

    private let loop = EmbeddedEventLoop()
    private let bell = Bell()
    private let start = ContinuousClock.now

    private func set(_ alarm: inout DeadlineAlarm, in seconds: Int) {
        alarm.set(by: start + .seconds(seconds), on: loop) { [bell] in bell.rings += 1 }
    }

    @Test("It rings for the earliest deadline, in whatever order they come")
    func earliest() {
        var alarm = DeadlineAlarm()
        set(&alarm, in: 3600)
        set(&alarm, in: 60)
        set(&alarm, in: 600)
        loop.advanceTime(by: .seconds(61))
        #expect(bell.rings == 1)
        loop.advanceTime(by: .seconds(7200))
        #expect(bell.rings == 1)
    }

    @Test("Deadlines that come one sooner than the other leave one timer, not one each")
    func oneTimer() {
        var alarm = DeadlineAlarm()
        for seconds in (1...1000).reversed() { set(&alarm, in: seconds) }
        loop.advanceTime(by: .seconds(7200))
        #expect(bell.rings == 1)
    }

    @Test("A deadline that has passed already does not put off the look at another one")
    func passed() {
        var alarm = DeadlineAlarm()
        for _ in 0..<3 {
            alarm.set(by: start - .seconds(1), on: loop) { [bell] in bell.rings += 1 }
        }
        loop.advanceTime(by: .milliseconds(6))
        #expect(bell.rings == 1)
    }

    @Test("It covers what is due after it, and nothing once it has rung")
    func covers() {
        var alarm = DeadlineAlarm()
        #expect(!alarm.covers(start + .seconds(60)))
        set(&alarm, in: 60)
        #expect(alarm.covers(start + .seconds(61)) && !alarm.covers(start + .seconds(59)))
        alarm.clear()
        #expect(!alarm.isSet)
        loop.advanceTime(by: .seconds(7200))
        #expect(bell.rings == 0)
    }
}
