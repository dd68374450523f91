import Messages
import Testing

@testable import qingke

extension EndToEnd {
    @Suite("The applicant view of a running system")
    struct ApplicantViewTests {
        @Test("Every section comes from its owner, with what was recorded there")
        func everySection() async throws {
            try await RunningSystem.with { system in
                let sample = SampleEntity(number: 1)
                let view = try await system.view(sample.uscc)
                #expect(view.uscc == sample.uscc)
                #expect(view.asOfDate == "2025-12-08")
                #expect(
                    view.registry?.state == SectionState(available: true, owner: "platforms"))
                #expect(view.registry?.entity?.name == "合成样本企业0001")
                #expect(view.registry?.projects.count == 2)
                #expect(
                    view.registry?.facts.first { $0.name == "registered_in_qingdao" }?.valueJSON
                        == "true")
                #expect(view.prizes?.state == SectionState(available: true, owner: "talent"))
                #expect(
                    view.integrity?.state == SectionState(available: true, owner: "enforcement"))
                #expect(view.integrity?.blocked == false)
                #expect(view.loans?.state == SectionState(available: true, owner: "finance"))
                let loans = try #require(view.loans?.loans)
                #expect(loans.map { $0.loan?.loanID } == ["L-0001"])
                #expect(loans[0].assessments.map(\.amountFen) == [9_274_520, 0, 0, 0])
            }
        }

        @Test("Its cost is measured against that of each owner's call alone")
        func bench() async throws {
            try await RunningSystem.with(entities: 3) { system in
                let bench = try await Programs.qingke(
                    ["bench", "view", "--entities", "3", "--seconds", "1"], at: system)
                #expect(bench.ending == .exit(0), "\(bench.errors)")
                for line in ["GetApplicantView ", "CheckBorrowerEligibility ", "p50: ", "p99: "] {
                    #expect(bench.output.contains("\n\(line)"), "\(bench.output)")
                }
            }
        }

        @Test("A bar of the research-integrity list is shown with its last day")
        func barred() async throws {
            try await RunningSystem.with { system in
                let sample = SampleEntity(number: SampleStory.barred.rawValue)
                let view = try await system.view(sample.uscc)
                #expect(view.integrity?.blocked == true)
                #expect(view.integrity?.untilDate == "2028-04-17")
                #expect(view.loans?.loans.first?.assessments.first?.outcome == .no)
            }
        }
    }
}
