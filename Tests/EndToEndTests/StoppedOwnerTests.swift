import Identity
import Messages
import RPC
import TestKit
import Testing

@testable import qingke

extension EndToEnd {
    @Suite("An owner that is not there")
    struct StoppedOwnerTests {
        let sample = SampleEntity(number: 1)

        @Test("Killed, its facts are unknown and no others; started again, all is known again")
        func facts() async throws {
            try await ServicesApart.with(entities: 1) { services, system in
                for owner in ["platforms", "talent", "enforcement"] {
                    await services.kill(owner)
                    let answer = try #require(try await ask(system))
                    // A prize is not needed where two projects are on file.
                    #expect(answer.outcome == (owner == "talent" ? .yes : .unknown), "\(owner)")
                    let owned = BankQuestionTests.owners.filter { $0.value == owner }.keys
                    for use in answer.facts {
                        let isOwned = owned.contains(use.name)
                        #expect(
                            use.unknownReason == (isOwned ? .ownerUnavailable : .unspecified),
                            "\(use.name) without \(owner)")
                        #expect((use.valueJSON == "null") == isOwned, "\(use.name)")
                        if isOwned {
                            #expect(use.source == owner)
                            #expect(use.retryAfterMs > 0)
                        }
                    }
                    let missing = Set(answer.findings.flatMap(\.missing))
                    #expect(missing.isSubset(of: owned))

                    try await services.start(owner)
                    // A connection that broke may be noticed by the next call only.
                    while try await ask(system)?.facts.contains(where: { $0.valueJSON == "null" })
                        != false
                    {
                        try Task.checkCancellation()
                    }
                    #expect(try await ask(system)?.amountFen == 9_274_520)
                }
            }
        }

        private func ask(_ system: RunningSystem) async throws -> Assessment? {
            try await system.eligibility(sample.uscc, sample.loanID).first
        }

        @Test("Without finance there is no answer, and the refusal names it")
        func withoutFinance() async throws {
            try await ServicesApart.with(entities: 1) { services, system in
                await services.kill("finance")
                let error = await refusal { try await ask(system) }
                #expect(error?.code == .unavailable)
                #expect(error?.facts["service"] == "finance")
                #expect((error?.retryAfterMilliseconds ?? 0) > 0)
                let web = try await system.post(
                    "qingke.finance.v1.LoanService/CheckEligibility",
                    [
                        "applicant_uscc": .string(sample.uscc), "loan_id": .string(sample.loanID),
                        "application_date": "2025-12-08",
                    ])
                #expect(web.status == 503)
                #expect(try web.json["facts"]?["service"] == "finance")
            }
        }

        @Test("In the applicant view its section is unavailable and says why; the others are there")
        func view() async throws {
            try await ServicesApart.with(entities: 8) { services, system in
                for owner in ["platforms", "talent", "enforcement", "finance"] {
                    await services.kill(owner)
                    for (name, state) in states(try await system.view(sample.uscc)) {
                        #expect(state?.owner == name)
                        // Finance answers with unknown facts where another owner is silent.
                        #expect(state?.available == (name != owner), "\(name) without \(owner)")
                        guard name == owner else { continue }
                        #expect(state?.reason.contains(owner) == true)
                        #expect((state?.retryAfterMs ?? 0) > 0)
                    }
                    try await services.start(owner)
                    while states(try await system.view(sample.uscc)).values.contains(where: {
                        $0?.available != true
                    }) {
                        try Task.checkCancellation()
                    }
                }
            }
        }

        private func states(_ view: GetApplicantViewResponse) -> [String: SectionState?] {
            [
                "platforms": view.registry?.state, "talent": view.prizes?.state,
                "enforcement": view.integrity?.state, "finance": view.loans?.state,
            ]
        }
    }
}
