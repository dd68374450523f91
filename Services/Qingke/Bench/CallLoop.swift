import RPC

/// So many callers, each of which asks again as soon as it is answered.
enum CallLoop {
    /// - Parameter call: the number of a call, from 0, to whether its answer was the right one.
    static func measure(
        inFlight: Int, for duration: Duration,
        _ call: @escaping @Sendable (_ number: Int) async -> Bool
    ) async -> RPCFigures {
        let begin = Snapshot(serverPID: 0)
        let end = ContinuousClock.now + duration
        var sum = RPCFigures(inFlight: inFlight)
        await withTaskGroup(of: RPCFigures.self) { group in
            for caller in 0..<inFlight {
                group.addTask {
                    var figures = RPCFigures(inFlight: 1)
                    var number = caller
                    var begin = ContinuousClock.now
                    while begin < end {
                        let isRight = await call(number)
                        let now = ContinuousClock.now
                        figures.record(begin.duration(to: now), isRight: isRight)
                        number += inFlight
                        begin = now
                    }
                    return figures
                }
            }
            for await figures in group { sum.add(figures) }
        }
        sum.take(from: begin, to: Snapshot(serverPID: 0))
        return sum
    }
}
