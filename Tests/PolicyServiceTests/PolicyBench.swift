import Identity
import JSON
import Messages
import PolicyEngine
import PolicyService
import RPC
import ServiceKit
import Storage
import Stubs
import Synchronization
import TestKit
import Testing
import Values

/// A policy handler over ``SampleGrant`` and a database of its own, and callers of it.
struct PolicyBench {
    let database: any Database
    let catalogue: Catalogue
    let gatherer: StatedFacts
    let assessments: AssessmentRepository
    let caller: InProcessCaller

    static let bank = Principal(role: .bank, id: "b1")
    static let uscc = "91370200MA3C00001N"

    /// Runs a body and removes the database whatever happens.
    static func with<R>(_ body: (PolicyBench) async throws -> R) async throws -> R {
        try await TestDatabase.ofRun.with { database async throws in
            try await body(try await PolicyBench(database))
        }
    }

    private init(_ database: any Database) async throws {
        let clock = ManualClock("2025-12-08")
        self.database = database
        try await ServiceDatabase.migrate(database, [AssessmentRepository.migrator], clock: clock)
        catalogue = try SampleGrant.catalogue()
        gatherer = StatedFacts()
        assessments = AssessmentRepository(service: "test", database: database)
        let handler = PolicyHandler(
            catalogue: catalogue, gatherer: gatherer, assessments: assessments,
            writes: IdempotentWrites(database: database, clock: clock), clock: clock)
        caller = InProcessCaller([handler.rpcService], as: Self.bank)
    }

    var client: PolicyServiceClient { PolicyServiceClient(caller) }

    func client(as principal: Principal) -> PolicyServiceClient {
        PolicyServiceClient(caller.calling(as: principal))
    }

    func evaluate(_ request: EvaluateRequest) async throws -> Messages.Assessment {
        try #require(try await client.evaluate(request).assessment)
    }
}

/// Owners that say what a test lets them say.
final class StatedFacts: FactGatherer {
    private let state = Mutex<(facts: FactSet, asked: [String])>((FactSet(), []))

    func say(_ facts: [PolicyEngine.Fact]) { state.withLock { $0.facts = FactSet(facts) } }

    /// Subject and day of every question.
    var asked: [String] { state.withLock { $0.asked } }

    func facts(
        of subject: String, for rule: RuleDescription, given: FactSet, on day: Day?,
        context: ServerContext
    ) async throws -> FactSet {
        state.withLock { state in
            state.asked.append("\(subject) \(day?.iso ?? "no day")")
            return state.facts
        }
    }
}

/// Facts with which ``SampleGrant`` pays 400 yuan.
extension [Messages.Fact] {
    static let complete: [Messages.Fact] = [
        .init(name: "application_date", valueJSON: #""2025-12-08""#),
        .init(name: "registered_in_qingdao", valueJSON: "true"),
        .init(name: "paid_fen", valueJSON: "40000"),
    ]

    func replacing(_ name: String, _ json: String) -> [Messages.Fact] {
        map { $0.name == name ? .init(name: name, valueJSON: json) : $0 }
    }

    func without(_ name: String) -> [Messages.Fact] { filter { $0.name != name } }
}
