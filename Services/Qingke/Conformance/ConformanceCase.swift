/// One sentence of the protocol, and how it is tried.
struct ConformanceCase: Sendable {
    /// Section of SPEC.md and number in it: `1.4`; `G.2` is one of gRPC's own cases.
    let number: String
    /// For people and for `--only`: `length_over_limit`.
    let name: String
    /// What a server does that keeps the protocol.
    let promise: String
    let level: Level
    let need: Need
    /// Tries it; answers what was seen.
    /// - Throws: ``Finding`` where the protocol is not kept, ``NotTried``.
    let run: @Sendable (ConformanceTarget) throws -> String

    enum Level: String, Sendable { case must = "MUST", should = "SHOULD" }

    enum Need: Hashable, Sendable {
        /// Any server of the protocol, with grpc.health.v1.Health where a call is made.
        case anyServer
        /// A server that has grpc.testing.TestService.
        case testService
        /// Waits for a limit of time: only when asked for.
        case seconds(Int)
        /// A command that makes the server end in order.
        case drainCommand
    }

    /// The case could not be tried on this server.
    struct NotTried: Error { let why: String }

    var section: String { String(number.prefix { $0 != "." }) }

    static let sectionTitles: KeyValuePairs = [
        "1": "Frames", "2": "Greeting", "3": "A call", "4": "Calls whose messages stream",
        "5": "Giving a call up", "6": "The connection", "7": "Errors",
        "8": "What a server takes", "9": "Example", "G": "gRPC's interoperability cases",
    ]

    /// Every case, by section.
    static let all: [ConformanceCase] =
        FrameCases.all + DeflatedFrameCases.all + GreetingCases.all + CallCases.all
        + StreamCases.all + CreditCases.all + CancelCases.all + ConnectionCases.all
        + ErrorCases.all + LimitCases.all + InteroperabilityCases.all

    static func must(
        _ number: String, _ name: String, _ promise: String, needs: Need = .anyServer,
        _ run: @escaping @Sendable (ConformanceTarget) throws -> String
    ) -> ConformanceCase {
        ConformanceCase(
            number: number, name: name, promise: promise, level: .must, need: needs, run: run)
    }

    static func should(
        _ number: String, _ name: String, _ promise: String, needs: Need = .anyServer,
        _ run: @escaping @Sendable (ConformanceTarget) throws -> String
    ) -> ConformanceCase {
        ConformanceCase(
            number: number, name: name, promise: promise, level: .should, need: needs, run: run)
    }

    /// Whether `--only` means this case: a section, the beginning of its number, or a part of its
    /// name.
    func matches(_ pattern: String) -> Bool {
        number == pattern || section == pattern || name.contains(pattern)
    }
}
