import Identity
import JSON
import Messages
import RPC
import ServiceKit
import Storage
import Stubs
import TestKit
import Values

@testable import PlatformsService

/// A platforms service over a database of its own, called through the table of roles.
struct PlatformsUnderTest {
    let database: any Database
    let caller: InProcessCaller
    let signal: ChangeSignal

    /// A fresh one for each test; its file is gone afterwards.
    /// - Parameter heartbeat: long, so that it decides no test that is not about it.
    /// - Parameter enforcement: what answers of the integrity list; without one it is out of reach.
    static func run(
        heartbeat: Duration = .seconds(3600), enforcement: any RPCCaller = StoppedOwner(),
        ownerWait: Duration = .seconds(30),
        _ body: (PlatformsUnderTest) async throws -> Void
    ) async throws {
        try await TestDatabase.ofRun.with { database async throws in
            let clock = ManualClock("2025-12-08")
            try await ServiceDatabase.migrate(database, Platforms.series, clock: clock)
            let signal = ChangeSignal()
            let services = Platforms.services(
                try builtIn.get(), database,
                Platforms.Owners(enforcement: enforcement, wait: ownerWait), clock, .silent,
                signal: signal, heartbeat: heartbeat)
            try await body(
                PlatformsUnderTest(
                    database: database,
                    caller: InProcessCaller(
                        services, as: Principal(role: .operator, id: "op")), signal: signal))
        }
    }

    func registry(_ role: Role = .operator, _ id: String = "op") -> RegistryServiceClient {
        RegistryServiceClient(caller.calling(as: Principal(role: role, id: id)))
    }

    func projects(_ role: Role = .bureau, _ id: String = "b1") -> ScienceProjectServiceClient {
        ScienceProjectServiceClient(caller.calling(as: Principal(role: role, id: id)))
    }

    /// Puts an enterprise on file.
    func create(_ uscc: String, foundingDate: String = "2020-03-15") async throws {
        _ = try await registry().createEntity(
            Self.creation(uscc, foundingDate: foundingDate, id: "create-\(uscc)"))
    }

    static func creation(
        _ uscc: String, foundingDate: String = "2020-03-15", id: String
    ) -> CreateEntityRequest {
        CreateEntityRequest(
            entity: Entity(
                uscc: uscc, name: "青岛样例科技有限公司", entityType: .enterprise,
                foundingDate: foundingDate),
            requestID: id)
    }

    /// Files something of an enterprise; answers the number of the filing.
    @discardableResult
    func file(
        _ uscc: String, id: String, _ fill: (inout FileFactsRequest) -> Void
    ) async throws -> Int64 {
        var filing = FileFactsRequest(uscc: uscc, source: "business licence", requestID: id)
        fill(&filing)
        return try await registry().fileFacts(filing).filingNumber
    }

    /// The facts of a day by name.
    func facts(_ uscc: String, on day: String) async throws -> [String: JSONValue] {
        let answer = try await registry(.bureau, "b1").getEntityFacts(
            GetEntityFactsRequest(uscc: uscc, asOfDate: day))
        return try answer.byName
    }
}

extension GetEntityFactsResponse {
    var byName: [String: JSONValue] {
        get throws {
            try Dictionary(
                uniqueKeysWithValues: facts.map { ($0.name, try JSONValue(parsing: $0.valueJSON)) })
        }
    }
}
