import Identity
import Messages
import RPC
import ServiceKit
import Storage
import Stubs
import TestKit
import Testing
import Values

@testable import PlatformsService

@Suite("The registry is watched", .timeLimit(.minutes(5)))
struct WatchEntitiesTests {
    private typealias Stream = MessageStream<WatchEntitiesResponse>

    /// Runs a body with a client of a service over a connection.
    private func watching(
        heartbeat: Duration = .seconds(3600), as role: Role = .operator,
        _ body: (PlatformsUnderTest, RegistryServiceClient) async throws -> Void
    ) async throws {
        try await PlatformsUnderTest.run(heartbeat: heartbeat) { service in
            try await service.caller.overLoopback(as: Principal(role: role, id: "w")) { client in
                try await body(service, RegistryServiceClient(client))
            }
        }
    }

    /// The kinds of the next changes, up to the first word that there is none.
    private func changes(_ stream: Stream) async throws -> [WatchEntitiesResponse] {
        var changes: [WatchEntitiesResponse] = []
        while let next = try await stream.next(), next.change != nil { changes.append(next) }
        return changes
    }

    @Test("Changes on file come first, in order, then those that happen, each with its entity")
    func fromTheBeginning() async throws {
        try await watching { service, client in
            let (first, second) = (SampleCode.of(2), SampleCode.of(1))
            try await service.create(first)
            try await service.file(first, id: "f1") {
                $0.districts = [.init(district: "市南区", fromDate: "2024-01-01")]
            }
            let stream = try await client.watchEntities(.init(start: .beginning))
            let onFile = try await changes(stream)
            #expect(onFile.map(\.change?.kind) == [.created, .factsFiled])
            #expect(onFile.map(\.change?.entity?.uscc) == [first, first])
            #expect(onFile.map(\.change?.filingNumber) == [0, 1])
            #expect(onFile.map(\.cursor) == ["1", "2"])
            #expect(
                onFile.first?.change?.changedAt == Timestamp(ManualClock("2025-12-08").now))

            try await service.create(second)
            _ = try await service.projects().recordScienceProject(
                .init(
                    project: ScienceProject(
                        projectID: "P-1", uscc: first, title: "样例项目", level: .municipal,
                        approvalDate: "2024-05-01"), requestID: "p1"))
            let created = try await stream.next()
            #expect(created?.change?.kind == .created && created?.cursor == "3")
            #expect(created?.change?.entity?.uscc == second)
            let recorded = try await stream.next()
            #expect(recorded?.change?.kind == .projectRecorded && recorded?.cursor == "4")
            #expect(recorded?.change?.projectID == "P-1")
            #expect(recorded?.change?.entity?.uscc == first)
        }
    }

    @Test("From now on nothing earlier comes, and the first message says where that is")
    func fromNow() async throws {
        try await watching { service, client in
            try await service.create(SampleCode.of(1))
            let stream = try await client.watchEntities(.init(start: .now))
            let first = try await stream.next()
            #expect(first?.change == nil && first?.cursor == "1")
            try await service.create(SampleCode.of(2))
            #expect(try await stream.next()?.change?.entity?.uscc == SampleCode.of(2))
        }
    }

    @Test("Behind a cursor comes the next change, also from a service that was started anew")
    func resumed() async throws {
        try await watching { service, client in
            for number in 1...3 { try await service.create(SampleCode.of(number)) }
            var cursor = ""
            do {
                let stream = try await client.watchEntities(.init(start: .beginning))
                cursor = try #require(try await stream.next()?.cursor)
            }
            let again = Platforms.services(
                try builtIn.get(), service.database,
                Platforms.Owners(enforcement: StoppedOwner(), wait: .seconds(30)),
                ManualClock("2025-12-09"), .silent)
            let anew = InProcessCaller(again, as: Principal(role: .bureau, id: "b"))
            try await anew.overLoopback { client in
                let stream = try await RegistryServiceClient(client)
                    .watchEntities(.init(afterCursor: cursor))
                let rest = try await changes(stream)
                #expect(
                    rest.map(\.change?.entity?.uscc) == [SampleCode.of(2), SampleCode.of(3)])
            }
        }
    }

    @Test("What is rehearsed, refused or repeated is no change")
    func noChange() async throws {
        try await watching { service, client in
            let creation = PlatformsUnderTest.creation(SampleCode.of(1), id: "c1")
            var rehearsal = creation
            rehearsal.validateOnly = true
            _ = try await service.registry().createEntity(rehearsal)
            _ = try await service.registry().createEntity(creation)
            _ = try await service.registry().createEntity(creation)
            await #expect(throws: RPCError.self) {
                _ = try await service.registry().createEntity(
                    PlatformsUnderTest.creation(SampleCode.of(1), id: "c2"))
            }
            let stream = try await client.watchEntities(.init(start: .beginning))
            #expect(try await changes(stream).map(\.cursor) == ["1"])
        }
    }

    @Test("Without a change a message now and then says where the watcher stands")
    func heartbeats() async throws {
        try await watching(heartbeat: .milliseconds(10)) { service, client in
            let stream = try await client.watchEntities(.init(start: .beginning))
            for _ in 0..<3 {
                let beat = try await stream.next()
                #expect(beat?.change == nil && beat?.cursor == "0")
            }
            try await service.create(SampleCode.of(1))
            while let next = try await stream.next(), next.change == nil {
                #expect(next.cursor == "0")
            }
            #expect(try await stream.next()?.cursor == "1")
        }
    }

    @Test("A watcher that takes nothing slows neither writers nor other watchers")
    func slowWatcher() async throws {
        try await watching { service, client in
            // Far more than the window of a call holds.
            let count = 3_000
            let changes = EntityChangeRepository(database: service.database)
            try await service.create(SampleCode.of(1))
            let slow = try await client.watchEntities(.init(start: .beginning))
            try await service.database.write { transaction in
                for _ in 1..<count {
                    try changes.append(
                        .created, of: SampleCode.of(1), at: Instant(microseconds: 0),
                        in: transaction)
                }
            }
            service.signal.announce()
            for pass in ["quick", "slow"] {
                let stream =
                    pass == "slow"
                    ? slow : try await client.watchEntities(.init(start: .beginning))
                var last = 0
                while last < count, let next = try await stream.next() {
                    guard next.change != nil else { continue }
                    last += 1
                    #expect(next.cursor == "\(last)")
                }
                #expect(last == count)
                try await service.create(SampleCode.of(pass == "slow" ? 2 : 3))
            }
        }
    }

    @Test("A watch ends in order when the process does")
    func ending() async throws {
        try await watching { service, client in
            let stream = try await client.watchEntities(.init(start: .now))
            #expect(try await stream.next()?.cursor == "0")
            service.signal.close()
            #expect(try await stream.next() == nil)
            let late = try await client.watchEntities(.init(start: .now))
            #expect(try await late.next()?.cursor == "0")
            #expect(try await late.next() == nil)
        }
    }

    @Test(
        "Where to begin is said once, and by a cursor of this registry",
        arguments: [
            (WatchEntitiesRequest(), "start"),
            (WatchEntitiesRequest(start: .now, afterCursor: "0"), "start"),
            (WatchEntitiesRequest(start: .unrecognized(7)), "start"),
            (WatchEntitiesRequest(afterCursor: "1"), "after_cursor"),
            (WatchEntitiesRequest(afterCursor: "-1"), "after_cursor"),
            (WatchEntitiesRequest(afterCursor: "00"), "after_cursor"),
        ])
    func wrongBeginnings(request: WatchEntitiesRequest, field: String) async throws {
        try await watching { _, client in
            let stream = try await client.watchEntities(request)
            let error = await #expect(throws: RPCError.self) { try await stream.next() }
            #expect(error?.violations.map(\.field) == [field])
        }
    }

    @Test("Who may not list entities may not watch them", arguments: [Role.applicant, .bank])
    func rights(role: Role) async throws {
        try await watching(as: role) { _, client in
            let stream = try await client.watchEntities(.init(start: .now))
            let error = await #expect(throws: RPCError.self) { try await stream.next() }
            #expect(error?.reason == .roleNotAllowed)
        }
    }
}
