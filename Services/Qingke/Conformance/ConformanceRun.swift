/// Tries cases on a server, one after another, each on connections of its own.
struct ConformanceRun {
    let target: ConformanceTarget
    /// Cases that wait for a limit of time are tried too.
    let isSlow: Bool
    /// What SHOULD be counts as what MUST be, and a case that needs TestService fails without it.
    let isStrict: Bool

    /// How one case went.
    struct Result: Sendable {
        let tried: ConformanceCase
        let outcome: Outcome
        /// What the server did, or why the case was not tried.
        let seen: String
        let seconds: Double
    }

    enum Outcome: String, Sendable {
        case passed = "pass"
        case failed = "FAIL"
        /// It should be and is not.
        case warned = "warn"
        case skipped = "skip"
    }

    /// - Parameter report: told of each result when it is there.
    /// - Throws: ``RawConnection/Unreachable`` where nothing listens.
    func run(
        _ cases: [ConformanceCase], _ report: (Result) -> Void
    ) throws -> [Result] {
        let hasTestService: Bool
        do {
            hasTestService = try target.hasTestService()
        } catch let finding as Finding {
            throw CommandFailure(
                message: "\(target.endpoint) is no server of this protocol: it \(finding.seen)",
                exitCode: 1)
        }
        return try cases.map { one in
            let begin = ContinuousClock.now
            let (outcome, seen) = try attempt(one, hasTestService)
            let result = Result(
                tried: one, outcome: outcome, seen: seen,
                seconds: begin.duration(to: .now) / .seconds(1))
            report(result)
            return result
        }
    }

    private func attempt(
        _ one: ConformanceCase, _ hasTestService: Bool
    ) throws -> (Outcome, String) {
        switch one.need {
        case .testService where !hasTestService, .drainCommand where !hasTestService:
            return (isStrict ? .failed : .skipped, "the server has no grpc.testing.TestService")
        case .drainCommand where target.drainCommand == nil:
            return (.skipped, "nothing here can end the server; --drain COMMAND does")
        case .seconds(let count) where !isSlow:
            return (.skipped, "takes \(count) s; --slow tries it")
        default: break
        }
        do {
            let seen = try one.run(target)
            // A server that drained serves nobody else.
            if one.need != .drainCommand { try target.requireServing() }
            return (.passed, seen)
        } catch let finding as Finding {
            let isFailure = one.level == .must || isStrict
            return (isFailure ? .failed : .warned, "the server " + finding.seen)
        } catch let notTried as ConformanceCase.NotTried {
            return (.skipped, notTried.why)
        } catch let unreachable as RawConnection.Unreachable where !isAlive {
            // Whatever the case did, a server that is gone fails it.
            return (.failed, "the server is gone: \(unreachable.why)")
        }
    }

    private var isAlive: Bool { (try? target.requireServing()) != nil }
}
