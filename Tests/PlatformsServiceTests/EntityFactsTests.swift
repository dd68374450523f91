import Identity
import JSON
import Messages
import RPC
import Stubs
import TestKit
import Testing

@testable import PlatformsService

@Suite("Batches, projects and rules over the registry")
struct EntityFactsTests {
    let code = SampleCode.of(1)

    @Test("What is wrong with one item of a batch is that item's answer alone")
    func batch() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            let day = "2025-12-08"
            let answer = try await service.registry(.bureau, "b1").batchGetEntityFacts(
                BatchGetEntityFactsRequest(requests: [
                    .init(uscc: code, asOfDate: day), .init(uscc: "x", asOfDate: "never"),
                    .init(uscc: SampleCode.of(2), asOfDate: day), .init(uscc: code, asOfDate: day),
                ]))
            let errors = answer.items.map { $0.status.map { RPCError(status: $0) } }
            #expect(errors.map { $0?.code } == [nil, .invalidArgument, .notFound, nil])
            #expect(errors[1]?.violations.map(\.field) == ["uscc", "as_of_date"])
            #expect(errors[2]?.reason == .entityNotFound)
            let facts = try await service.facts(code, on: day)
            #expect(try answer.items[0].response?.byName == facts)
            #expect(try answer.items[3].response?.byName == facts)
        }
    }

    @Test("Certificates that hold on the day or later come with the facts, ended ones do not")
    func certificates() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            let ended = CertificatePeriod(
                kind: .highTechEnterprise, fromDate: "2022-12-08", untilDate: "2025-12-07",
                number: "GR1")
            let last = CertificatePeriod(
                kind: .highTechEnterprise, fromDate: "2022-12-09", untilDate: "2025-12-08",
                number: "GR2")
            let later = CertificatePeriod(kind: .scienceSme, fromDate: "2026-01-01", number: "S1")
            _ = try await service.file(code, id: "1") { $0.certificates = [later, ended, last] }
            let answer = try await service.registry(.bureau, "b1").getEntityFacts(
                GetEntityFactsRequest(uscc: code, asOfDate: "2025-12-08"))
            #expect(answer.certificates == [last, later])
        }
    }

    @Test("A batch has at most 1,000 items")
    func batchMax() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            let one = GetEntityFactsRequest(uscc: code, asOfDate: "2025-12-08")
            func ask(_ count: Int) async throws -> BatchGetEntityFactsResponse {
                try await service.registry(.service, "finance").batchGetEntityFacts(
                    BatchGetEntityFactsRequest(requests: Array(repeating: one, count: count)))
            }
            let full = try await ask(1_000)
            #expect(full.items.count == 1_000)
            #expect(full.items.allSatisfy { $0.response?.facts.isEmpty == false })
            let error = await refusal { try await ask(1_001) }
            #expect(error?.violations.map(\.field) == ["requests"])
        }
    }

    @Test("Projects are told in the form of the finance rules, those approved by the day")
    func projects() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            for (id, day) in [("P2", "2025-06-02"), ("P1", "2025-06-01")] {
                _ = try await service.projects().recordScienceProject(
                    request(id, day, level: .municipal, rewardType: id == "P1"))
            }
            let first: JSONValue = [
                "id": "P1", "level": "municipal", "date": "2025-06-01", "reward_type": true,
            ]
            let second: JSONValue = [
                "id": "P2", "level": "municipal", "date": "2025-06-02", "reward_type": false,
            ]
            let days = ["2025-05-31", "2025-06-01", "2025-06-02"]
            var found: [JSONValue?] = []
            for day in days { found.append(try await service.facts(code, on: day)["sci_projects"]) }
            #expect(found == [[], [first], [first, second]])
            let listed = try await service.projects(.applicant, code).listScienceProjects(
                ListScienceProjectsRequest(uscc: code))
            #expect(listed.projects.map(\.projectID) == ["P1", "P2"])
        }
    }

    @Test("A project's number stands once within its entity, and again in another")
    func duplicateProject() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            try await service.create(SampleCode.of(2))
            _ = try await service.projects().recordScienceProject(request("P1", "2025-06-01"))
            let error = await refusal {
                try await service.projects().recordScienceProject(
                    request("P1", "2025-06-02", requestID: "other"))
            }
            #expect(error?.reason == .projectExists)
            _ = try await service.projects().recordScienceProject(
                request("P1", "2025-06-01", uscc: SampleCode.of(2), requestID: "second"))
        }
    }

    @Test("All wrong fields of a project are named, and only the bureau records one")
    func wrongProject() async throws {
        try await PlatformsUnderTest.run { service in
            let error = await refusal {
                try await service.projects().recordScienceProject(RecordScienceProjectRequest())
            }
            #expect(
                error?.violations.map(\.field) == [
                    "project.project_id", "project.uscc", "project.title", "project.level",
                    "project.approval_date", "request_id",
                ])
            let denied = await refusal {
                try await service.projects(.applicant, code).recordScienceProject(
                    request("P1", "2025-06-01"))
            }
            #expect(denied?.code == .permissionDenied)
        }
    }

    @Test("registry.resolve asked of a subject answers what the registry itself does")
    func ruleOverTheRegistry() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            try await service.file(code, id: "f1") { filing in
                filing.annual = [AnnualFigures(year: 2024, rdSpendFen: 40, totalAssetsFen: 9)]
                filing.certificates = [
                    CertificatePeriod(kind: .scienceSme, fromDate: "2025-02-01", number: "1")
                ]
                filing.noCertificates = [.highTechEnterprise]
                filing.districts = [DistrictChange(district: "崂山区", fromDate: "2020-03-15")]
            }
            let result = try await evaluate(service, as: .bureau, "b1")
            var facts = try await service.facts(code, on: "2025-12-08")
            facts["sci_projects"] = nil
            facts["prev_year_total_assets_fen"] = nil
            #expect(try JSONValue(parsing: result.resultJSON) == ["facts": .object(facts)])
            #expect(result.facts.filter { $0.source == "platforms" }.count == 6)
        }
    }

    @Test("A bank cannot have a subject's facts gathered")
    func bankGathersNothing() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            let error = await refusal { try await evaluate(service, as: .bank, "b") }
            #expect(error?.code == .permissionDenied)
        }
    }

    @Test("A rule asked without its required day is refused, and says so")
    func missingDay() async throws {
        try await PlatformsUnderTest.run { service in
            let error = await refusal {
                try await PolicyServiceClient(service.caller).evaluate(
                    EvaluateRequest(ruleID: "registry.resolve"))
            }
            #expect(error?.code == .invalidArgument)
            #expect(error?.violations.map(\.field) == ["facts"])
        }
    }

    private func request(
        _ id: String, _ day: String, level: ProjectLevel = .municipal, rewardType: Bool = false,
        uscc: String? = nil, requestID: String? = nil
    ) -> RecordScienceProjectRequest {
        RecordScienceProjectRequest(
            project: ScienceProject(
                projectID: id, uscc: uscc ?? code, title: "关键技术攻关", level: level,
                approvalDate: day, rewardType: rewardType),
            requestID: requestID ?? "project-\(id)")
    }

    private func evaluate(
        _ service: PlatformsUnderTest, as role: Role, _ id: String
    ) async throws -> Messages.Assessment {
        let client = PolicyServiceClient(
            service.caller.calling(as: Principal(role: role, id: id)))
        let answer = try await client.evaluate(
            EvaluateRequest(
                ruleID: "registry.resolve", asOfDate: "2025-12-08", subjectUSCC: code))
        return try #require(answer.assessment)
    }
}
