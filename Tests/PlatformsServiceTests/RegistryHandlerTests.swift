import Identity
import Messages
import RPC
import Stubs
import TestKit
import Testing

@testable import PlatformsService

@Suite("Entities are created once and read by those who may")
struct RegistryHandlerTests {
    let code = SampleCode.of(1)

    @Test("A created entity is read back, its code normalised, with the instant of its creation")
    func created() async throws {
        try await PlatformsUnderTest.run { service in
            let lower = " " + code.lowercased()
            let created = try await service.registry().createEntity(
                PlatformsUnderTest.creation(lower, id: "c1")
            ).entity
            #expect(created?.uscc == code)
            // Noon of 2025-12-08 in Qingdao.
            #expect(created?.createdAt == Timestamp(seconds: 1_765_166_400, nanos: 0))
            let read = try await service.registry().getEntity(GetEntityRequest(uscc: code))
            #expect(read.entity == created)
        }
    }

    @Test("All wrong fields are named at once")
    func wrongFields() async throws {
        try await PlatformsUnderTest.run { service in
            let error = await refusal {
                try await service.registry().createEntity(
                    CreateEntityRequest(
                        entity: Entity(uscc: "x", foundingDate: "2020-02-30"), requestID: ""))
            }
            #expect(error?.code == .invalidArgument)
            #expect(
                error?.violations.map(\.field) == [
                    "entity.uscc", "entity.name", "entity.entity_type", "entity.founding_date",
                    "request_id",
                ])
        }
    }

    @Test("A second entity under one code is refused")
    func duplicate() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            let error = await refusal {
                try await service.registry().createEntity(
                    PlatformsUnderTest.creation(code, id: "another"))
            }
            #expect(error?.code == .alreadyExists)
            #expect(error?.reason == .entityExists)
        }
    }

    @Test("Of 64 creations of one entity at once, one wins")
    func concurrentCreations() async throws {
        try await PlatformsUnderTest.run { service in
            let registry = service.registry()
            let outcomes = try await withThrowingTaskGroup(of: ErrorReason?.self) { group in
                for index in 0..<64 {
                    group.addTask {
                        await refusal {
                            try await registry.createEntity(
                                PlatformsUnderTest.creation(code, id: "race-\(index)"))
                        }?.reason
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == nil } == 1)
            #expect(outcomes.count { $0 == .entityExists } == 63)
        }
    }

    @Test("A creation repeated under its request id answers the same bytes and has one effect")
    func replay() async throws {
        try await PlatformsUnderTest.run { service in
            let request = PlatformsUnderTest.creation(code, id: "c1")
            let method = RegistryServiceMethods.createEntity
            let first = try await service.caller.bytes(method, request)
            #expect(try await service.caller.bytes(method, request) == first)
        }
    }

    @Test("A request id of another request is refused")
    func reusedRequestID() async throws {
        try await PlatformsUnderTest.run { service in
            _ = try await service.registry().createEntity(
                PlatformsUnderTest.creation(code, id: "c1"))
            let error = await refusal {
                try await service.registry().createEntity(
                    PlatformsUnderTest.creation(SampleCode.of(2), id: "c1"))
            }
            #expect(error?.reason == .requestIDReused)
        }
    }

    @Test("A text that no database holds is a mistake of the caller, not a fault of ours")
    func nulCharacters() async throws {
        try await PlatformsUnderTest.run { service in
            var request = PlatformsUnderTest.creation(code, id: "a\0b")
            request.entity?.name = "\0"
            let bad = request
            let error = await refusal { try await service.registry().createEntity(bad) }
            #expect(error?.violations.map(\.field) == ["entity.name", "request_id"])
        }
    }

    @Test("An applicant creates, reads and files of itself only")
    func applicantsOwnRecord() async throws {
        try await PlatformsUnderTest.run { service in
            let other = SampleCode.of(2)
            try await service.create(other)
            let applicant = service.registry(.applicant, code)
            _ = try await applicant.createEntity(PlatformsUnderTest.creation(code, id: "own"))
            _ = try await applicant.getEntity(GetEntityRequest(uscc: code))
            let refusals = [
                await refusal {
                    try await applicant.createEntity(
                        PlatformsUnderTest.creation(SampleCode.of(3), id: "x"))
                },
                await refusal {
                    try await applicant.getEntity(GetEntityRequest(uscc: other))
                },
                await refusal {
                    try await applicant.fileFacts(
                        FileFactsRequest(
                            uscc: other, noCertificates: [.scienceSme], source: "s",
                            requestID: "y"))
                },
                await refusal {
                    try await applicant.getEntityFacts(
                        GetEntityFactsRequest(uscc: other, asOfDate: "2025-12-08"))
                },
            ]
            #expect(refusals.map { $0?.reason } == Array(repeating: .notYourRecord, count: 4))
        }
    }

    @Test("A bank reads nothing here")
    func bank() async throws {
        try await PlatformsUnderTest.run { service in
            let error = await refusal {
                try await service.registry(.bank, "qd-bank-01").getEntityFacts(
                    GetEntityFactsRequest(uscc: code, asOfDate: "2025-12-08"))
            }
            #expect(error?.code == .permissionDenied)
        }
    }

    @Test("Of an entity that is not on file nothing is read or filed")
    func unknownEntity() async throws {
        try await PlatformsUnderTest.run { service in
            let refusals = [
                await refusal {
                    try await service.registry().getEntity(GetEntityRequest(uscc: code))
                },
                await refusal {
                    try await service.file(code, id: "f1") { $0.noCertificates = [.scienceSme] }
                },
                await refusal { try await service.facts(code, on: "2025-12-08") },
                await refusal {
                    try await service.projects().listScienceProjects(
                        ListScienceProjectsRequest(uscc: code))
                },
            ]
            #expect(refusals.map { $0?.reason } == Array(repeating: .entityNotFound, count: 4))
        }
    }

    @Test("Pages follow one another by code and end")
    func pages() async throws {
        try await PlatformsUnderTest.run { service in
            let codes = (1...5).map(SampleCode.of)
            for code in codes.reversed() { try await service.create(code) }
            var pages: [[String]] = []
            var token = ""
            repeat {
                let page = try await service.registry().listEntities(
                    ListEntitiesRequest(pageSize: 2, pageToken: token))
                pages.append(page.entities.map(\.uscc))
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(pages == [Array(codes[0..<2]), Array(codes[2..<4]), [codes[4]]])
        }
    }

    @Test("A full last page has no page behind it")
    func fullLastPage() async throws {
        try await PlatformsUnderTest.run { service in
            for code in (1...2).map(SampleCode.of) { try await service.create(code) }
            let page = try await service.registry().listEntities(ListEntitiesRequest(pageSize: 2))
            #expect(page.entities.count == 2)
            #expect(page.nextPageToken.isEmpty)
        }
    }

    @Test("Page sizes from 1 to 1,000 are taken, and only tokens that were given out")
    func pageLimits() async throws {
        try await PlatformsUnderTest.run { service in
            _ = try await service.registry().listEntities(ListEntitiesRequest(pageSize: 1_000))
            let error = await refusal {
                try await service.registry().listEntities(
                    ListEntitiesRequest(pageSize: 1_001, pageToken: "next"))
            }
            #expect(error?.violations.map(\.field) == ["page_size", "page_token"])
            let negative = await refusal {
                try await service.registry().listEntities(ListEntitiesRequest(pageSize: -1))
            }
            #expect(negative?.violations.map(\.field) == ["page_size"])
        }
    }
}
