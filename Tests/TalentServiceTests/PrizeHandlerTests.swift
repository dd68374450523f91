import Identity
import JSON
import Messages
import RPC
import ServiceKit
import Storage
import Stubs
import TestKit
import Testing

@testable import TalentService

@Suite("Prizes: one list, one owner")
struct PrizeHandlerTests {
    let code = SampleCode.of(1)

    @Test("A recorded prize is listed; what the request says of a revocation is ignored")
    func recorded() async throws {
        try await talent { service in
            var prize = prize("Z1", "2023-12-01")
            prize.revokedDate = "2024-01-01"
            let recorded = try await record(prize, service).prize
            prize.revokedDate = ""
            #expect(recorded == prize)
            let prizes = try await listed(service)
            #expect(prizes == [prize])
        }
    }

    @Test("All wrong fields are named at once")
    func wrongFields() async throws {
        try await talent { service in
            let error = await refusal {
                try await client(service).recordPrize(RecordPrizeRequest())
            }
            #expect(
                error?.violations.map(\.field) == [
                    "prize.prize_id", "prize.winner_uscc", "prize.kind", "prize.level",
                    "prize.approval_date", "prize.title", "request_id",
                ])
        }
    }

    @Test("The number of a certificate stands once over all winners")
    func duplicate() async throws {
        try await talent { service in
            _ = try await record(prize("Z1", "2023-12-01"), service)
            var other = prize("Z1", "2024-12-01")
            other.winnerUSCC = SampleCode.of(2)
            let again = other
            let error = await refusal { try await record(again, service, id: "again") }
            #expect(error?.code == .alreadyExists)
            #expect(error?.reason == .prizeExists)
        }
    }

    @Test("A prize repeated under its request id answers the same; the id of another is refused")
    func replay() async throws {
        try await talent { service in
            let first = try await record(prize("Z1", "2023-12-01"), service, id: "r")
            let second = try await record(prize("Z1", "2023-12-01"), service, id: "r")
            #expect(second == first)
            let error = await refusal {
                try await record(prize("Z2", "2023-12-01"), service, id: "r")
            }
            #expect(error?.reason == .requestIDReused)
            let prizes = try await listed(service)
            #expect(prizes.count == 1)
        }
    }

    @Test("A prize stands from its approval to the day before it was revoked")
    func standing() async throws {
        try await talent { service in
            _ = try await record(prize("Z1", "2023-12-01"), service)
            _ = try await revoke("Z1", "2024-06-01", service)
            let stands: JSONValue = [
                [
                    "id": "Z1", "kind": "science_award", "level": "municipal",
                    "date": "2023-12-01",
                ]
            ]
            var found: [JSONValue] = []
            for day in ["2023-11-30", "2023-12-01", "2024-05-31", "2024-06-01"] {
                found.append(try await fact(service, on: day))
            }
            #expect(found == [[], stands, stands, []])
            let prizes = try await listed(service)
            #expect(prizes.map(\.revokedDate) == ["2024-06-01"])
        }
    }

    @Test("Of an organisation without prizes the list is empty: checked, none")
    func none() async throws {
        try await talent { service in
            let found = try await fact(service, on: "2025-12-08")
            #expect(found == [])
        }
    }

    @Test("A revocation stands: the same day again changes nothing, another day is refused")
    func revokedTwice() async throws {
        try await talent { service in
            _ = try await record(prize("Z1", "2023-12-01"), service)
            _ = try await revoke("Z1", "2024-06-01", service)
            let again = try await revoke("Z1", "2024-06-01", service, id: "again")
            #expect(again.prize?.revokedDate == "2024-06-01")
            let error = await refusal {
                try await revoke("Z1", "2024-06-02", service, id: "other day")
            }
            #expect(error?.code == .failedPrecondition)
            #expect(error?.reason == .prizeRevoked)
        }
    }

    @Test("A prize is not revoked before its approval, nor one that is not on file")
    func wrongRevocations() async throws {
        try await talent { service in
            _ = try await record(prize("Z1", "2023-12-01"), service)
            let early = await refusal { try await revoke("Z1", "2023-11-30", service) }
            #expect(early?.violations.map(\.field) == ["revoked_date"])
            let absent = await refusal {
                try await revoke("Z9", "2024-06-01", service, id: "absent")
            }
            #expect(absent?.reason == .prizeNotFound)
        }
    }

    @Test("An applicant lists its own prizes only and records none; a bank sees nothing")
    func roles() async throws {
        try await talent { service in
            let applicant = client(service, .applicant, code)
            _ = try await applicant.listPrizes(ListPrizesRequest(winnerUSCC: code))
            let refusals = [
                await refusal {
                    try await applicant.listPrizes(
                        ListPrizesRequest(winnerUSCC: SampleCode.of(2)))
                },
                await refusal {
                    try await applicant.recordPrize(
                        RecordPrizeRequest(prize: prize("Z1", "2023-12-01"), requestID: "r"))
                },
                await refusal {
                    try await client(service, .bank, "b").getPrizeFacts(
                        GetPrizeFactsRequest(uscc: code, asOfDate: "2025-12-08"))
                },
            ]
            #expect(
                refusals.map { $0?.reason } == [
                    .notYourRecord, .roleNotAllowed, .roleNotAllowed,
                ])
        }
    }

    @Test("tal.award.lookback asked of a subject counts its science awards of the city or above")
    func ruleOverPrizes() async throws {
        try await talent { service in
            _ = try await record(prize("Z1", "2020-12-08"), service)
            _ = try await record(prize("Z2", "2020-12-07"), service)
            var contest = prize("Z3", "2024-12-07")
            contest.kind = .competition
            _ = try await record(contest, service)
            var district = prize("Z4", "2024-12-07")
            district.level = .district
            _ = try await record(district, service)
            let answer = try await PolicyServiceClient(service).evaluate(
                EvaluateRequest(
                    ruleID: "tal.award.lookback", asOfDate: "2025-12-08", subjectUSCC: code))
            let result = try JSONValue(parsing: answer.assessment?.resultJSON ?? "")
            #expect(
                result == [
                    "counted": ["Z1"], "from": "2020-12-08", "missing": [], "result": "yes",
                ])
            #expect(answer.assessment?.parameters.map(\.citation?.article) == ["第三条（二）"])
        }
    }

    @Test("core.uscc without a code is refused, and says so")
    func missingCode() async throws {
        try await talent { service in
            let error = await refusal {
                try await PolicyServiceClient(service).evaluate(
                    EvaluateRequest(ruleID: "core.uscc"))
            }
            #expect(error?.violations.map(\.field) == ["facts"])
        }
    }
}

extension PrizeHandlerTests {
    /// A talent service over a database of its own, called by the bureau.
    private func talent(_ body: (InProcessCaller) async throws -> Void) async throws {
        try await TestDatabase.ofRun.with { database async throws in
            let clock = ManualClock("2025-12-08")
            try await ServiceDatabase.migrate(database, Talent.series, clock: clock)
            let services = Talent.services(try builtIn.get(), database, clock)
            try await body(
                InProcessCaller(services, as: Principal(role: .bureau, id: "city")))
        }
    }

    private func client(
        _ service: InProcessCaller, _ role: Role = .bureau, _ id: String = "city"
    ) -> PrizeServiceClient {
        PrizeServiceClient(service.calling(as: Principal(role: role, id: id)))
    }

    private func prize(_ id: String, _ day: String) -> Prize {
        Prize(
            prizeID: id, winnerUSCC: code, kind: .scienceAward, level: .municipal,
            approvalDate: day, title: "青岛市科学技术进步奖")
    }

    private func record(
        _ prize: Prize, _ service: InProcessCaller, id: String? = nil
    ) async throws -> RecordPrizeResponse {
        try await client(service).recordPrize(
            RecordPrizeRequest(prize: prize, requestID: id ?? prize.prizeID))
    }

    @discardableResult
    private func revoke(
        _ prizeID: String, _ day: String, _ service: InProcessCaller, id: String = "revoke"
    ) async throws -> RevokePrizeResponse {
        try await client(service).revokePrize(
            RevokePrizeRequest(prizeID: prizeID, revokedDate: day, requestID: id))
    }

    private func listed(_ service: InProcessCaller) async throws -> [Prize] {
        try await client(service).listPrizes(ListPrizesRequest(winnerUSCC: code)).prizes
    }

    private func fact(_ service: InProcessCaller, on day: String) async throws -> JSONValue {
        let answer = try await client(service, .service, "finance").getPrizeFacts(
            GetPrizeFactsRequest(uscc: code, asOfDate: day))
        let fact = try #require(answer.facts.first { $0.name == "prizes" })
        #expect(fact.source == "talent")
        return try JSONValue(parsing: fact.valueJSON)
    }
}
