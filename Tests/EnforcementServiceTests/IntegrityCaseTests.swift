import Identity
import JSON
import Messages
import RPC
import Storage
import Stubs
import TestKit
import Testing
import Values

@testable import EnforcementService

@Suite("A case of research misconduct, from clue to end")
struct IntegrityCaseTests {
    @Test(
        "From clue to expiry: states, docket number, clocks and records follow from the acts",
        arguments: TestDatabase.allCases)
    func wholeWay(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.final, service)
            var seen = try await one.read()
            #expect(seen.docketNumber == "青科诚〔2025〕1号")
            #expect(seen.clocks.map(\.clock) == ["statement", "review_request", "term"])
            #expect(seen.clocks.map(\.dueDate) == ["2025-05-06", "2025-06-03", "2029-05-07"])
            #expect(seen.clocks.map(\.status) == [.lapsed, .lapsed, .running])
            // The longest ban is 48 months from the day of the decision, that day included.
            #expect(try await service.pass(to: "2029-05-07") == 0)
            #expect(try await service.pass(to: "2029-05-08") == 1)
            seen = try await one.read()
            #expect(seen.state == "expired")
            #expect(seen.legalActs.isEmpty)
        }
    }

    @Test(
        "The statement period lapses on the day after its last, by the clock, once",
        arguments: TestDatabase.allCases)
    func statementPeriod(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.statementOpen, service)
            #expect(try await one.read().clocks.map(\.dueDate) == ["2025-05-06"])
            #expect(try await service.pass(to: "2025-05-06") == 0)
            #expect(try await one.state() == "statement_open")
            #expect(try await service.pass(to: "2025-05-07") == 1)
            #expect(try await one.state() == "ready")
            #expect(try await service.pass(to: "2025-05-07") == 0)
            let events = try await one.bureau.listCaseEvents(ListCaseEventsRequest(caseID: one.id))
                .events
            #expect(events.last?.act == "lapse" && events.last?.actor == "clock")
            #expect(events.last?.lapsedClock == "statement")
        }
    }

    @Test("A clock set back fires nothing twice", arguments: TestDatabase.allCases)
    func clockBack(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.ready, service)
            service.clock.set("2025-05-01")
            #expect(try await service.parts.clockRunner.lapseDue() == 0)
            #expect(try await service.pass(to: "2025-06-30") == 0)
            #expect(try await one.state() == "ready")
            let events = try await one.bureau.listCaseEvents(ListCaseEventsRequest(caseID: one.id))
                .events
            #expect(events.filter { $0.act == "lapse" }.count == 1)
        }
    }

    @Test(
        "A statement on the last day is heard before the decision; a day later it stops nothing",
        arguments: TestDatabase.allCases)
    func statements(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.statementOpen, service)
            _ = try await one.statement("2025-05-06", on: "2025-05-06")
            #expect(try await one.state() == "statement_received")
            let early = await refusal { _ = try await one.decide(on: "2025-05-08") }
            #expect(early?.facts["refusal"] == "no_such_step")
            try await one.hear(on: "2025-05-08")
            try await one.decide(on: "2025-05-09")
            #expect(try await one.state() == "decided")
        }
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.ready, service)
            let answer = try await one.statement("2025-05-07", on: "2025-05-07")
            #expect(answer.case?.state == "ready")
            #expect(answer.case?.statement?.madeDate == "2025-05-07")
            try await one.decide(on: "2025-05-08")
        }
    }

    @Test(
        "An act that is not possible is answered with the legal ones, who may do them and by which article",
        arguments: TestDatabase.allCases)
    func illegal(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.reported(service)
            let error = await refusal { _ = try await one.decide(on: "2025-04-18") }
            #expect(error?.code == .failedPrecondition && error?.reason == .actNotAllowed)
            #expect(error?.facts["refusal"] == "no_such_step" && error?.facts["state"] == "clue")
            let legal = try JSONValue(parsing: try #require(error?.facts["legal_acts_json"]))
            let first = try #require(legal.arrayValue?.first)
            #expect(first["act"] == "open" && first["actor"] == "authority")
            #expect(first["article"] == "第十九条" && first["state"] == "investigating")
            #expect(try await one.state() == "clue")
        }
    }

    @Test(
        "A guard that fails says which rule answers it and which of its conditions is not met",
        arguments: TestDatabase.allCases)
    func guardFails(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.ready, service)
            // 5 without 9: d4.
            let error = await refusal {
                _ = try await one.decide(
                    on: "2025-05-08",
                    CaseUnderTest.decision(
                        on: "2025-05-08", measures: [SanctionMeasure(measure: 5, months: 48)]))
            }
            #expect(error?.facts["refusal"] == "guard_failed:valid")
            #expect(error?.message.contains("d4 unmet") == true)
            let findings = try JSONValue(parsing: try #require(error?.facts["findings_json"]))
            #expect(findings["rule"] == "int.decision")
            #expect(findings["result"]?["valid"] == "no")
            #expect(try await one.read().decision == nil)
        }
    }

    @Test(
        "What nobody weighed is unknown, and unknown does not let a decision pass",
        arguments: TestDatabase.allCases)
    func guardUnknown(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.ready, service)
            var decision = CaseUnderTest.decision(on: "2025-05-08")
            decision.circumstancesWeighed = false
            let unweighed = decision
            let error = await refusal { _ = try await one.decide(on: "2025-05-08", unweighed) }
            #expect(error?.facts["refusal"] == "guard_failed:valid")
            #expect(error?.message.contains("\"unknown\"") == true)
        }
    }

    @Test(
        "The inquiry ends with a finding only when evidence is on file",
        arguments: TestDatabase.allCases)
    func evidenceFirst(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.investigating, service)
            let error = await refusal { try await one.propose() }
            #expect(error?.facts["refusal"] == "guard_failed:evidence_on_file")
            try await one.upload()
            try await one.propose()
            #expect(try await one.state() == "notice_due")
        }
    }

    @Test(
        "A decision puts its records on the list from its own day, whatever the state of its service",
        arguments: TestDatabase.allCases)
    func records(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.decided, service)
            let answer = try await service.cases().checkBlock(
                CheckBlockRequest(
                    subjectUSCC: EnforcementUnderTest.unit, purpose: .applyPlan,
                    asOfDate: "2025-05-08"))
            #expect(answer.by.map(\.kind) == [.m5, .m9])
            #expect(answer.by.map(\.lastDayDate) == ["2029-05-07", "2029-05-07"])
            #expect(answer.by.map(\.recordID) == ["\(one.id)-m5", "\(one.id)-m9"])
            let before = try await service.cases().checkBlock(
                CheckBlockRequest(
                    subjectUSCC: EnforcementUnderTest.unit, purpose: .applyPlan,
                    asOfDate: "2025-05-07"))
            #expect(!before.blocked)
        }
    }

    @Test(
        "Suspended days before the decision are set off against its bans",
        arguments: TestDatabase.allCases)
    func offset(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.investigating, service, activity: "plan-7")
            _ = try await one.bureau.orderProvisionalMeasures(
                OrderProvisionalMeasuresRequest(
                    caseID: one.id, requestID: "order",
                    order: ProvisionalOrder(
                        measures: ["suspend_project"], orderedDate: "2025-04-18",
                        evidenceOfViolation: true, badEffectCaused: true, reason: "synthetic")))
            let carryOn = { (activity: String) in
                try await service.cases().checkBlock(
                    CheckBlockRequest(
                        subjectUSCC: EnforcementUnderTest.unit, purpose: .carryOnProject,
                        asOfDate: "2025-04-18", activityID: activity)
                ).blocked
            }
            #expect(try await carryOn("plan-7"))
            #expect(try await !carryOn("plan-8"))
            try await one.upload()
            try await one.propose()
            try await one.notice("2025-04-25", on: "2025-04-25")
            try await service.pass(to: "2025-05-07")
            try await one.decide(on: "2025-05-08")
            // 20 days from 18 April to 7 May.
            let block = try await service.cases().checkBlock(
                CheckBlockRequest(
                    subjectUSCC: EnforcementUnderTest.unit, purpose: .applyPlan,
                    asOfDate: "2025-05-08"))
            #expect(block.untilDate == "2029-04-17")
            // It ended with the decision.
            service.clock.set("2025-05-09")
            let suspended = try await service.cases().checkBlock(
                CheckBlockRequest(
                    subjectUSCC: EnforcementUnderTest.unit, purpose: .carryOnProject,
                    asOfDate: "2025-05-08"))
            #expect(!suspended.blocked)
        }
    }

    @Test(
        "A review: asked in time, taken up, and annulled, which lifts the records at once",
        arguments: TestDatabase.allCases)
    func review(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.served, service)
            try await one.requestReview("2025-06-03", on: "2025-06-03")
            #expect(try await one.state() == "review_requested")
            #expect(try await one.read().clocks.last?.dueDate == "2025-06-24")
            // Well founded: it may not be refused.
            let refused = await refusal {
                _ = try await one.bureau.refuseReview(
                    RefuseReviewRequest(caseID: one.id, requestID: "refuse"))
            }
            #expect(refused?.facts["refusal"] == "guard_failed:may_refuse")
            service.clock.set("2025-06-10")
            _ = try await one.bureau.acceptReview(
                AcceptReviewRequest(caseID: one.id, requestID: "accept"))
            #expect(try await one.read().clocks.last?.clock == "review_finish")
            _ = try await one.bureau.concludeReview(
                ConcludeReviewRequest(
                    caseID: one.id, requestID: "conclude",
                    conclusion: ReviewConclusion(
                        outcome: "annul", concludedDate: "2025-06-10", reason: "synthetic")))
            #expect(try await one.state() == "annulled")
            let block = try await service.cases().checkBlock(
                CheckBlockRequest(
                    subjectUSCC: EnforcementUnderTest.unit, purpose: .subsidy,
                    asOfDate: "2025-06-10"))
            #expect(!block.blocked)
        }
    }

    @Test(
        "A request for review one day late is refused with the rule's answer",
        arguments: TestDatabase.allCases)
    func reviewLate(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.served, service)
            let error = await refusal {
                try await one.requestReview("2025-06-04", on: "2025-06-04")
            }
            #expect(error?.facts["refusal"] == "guard_failed:request")
            #expect(error?.message.contains("late") == true)
        }
    }

    @Test(
        "Silence of the authority escalates and decides nothing", arguments: TestDatabase.allCases)
    func escalation(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.served, service)
            try await one.requestReview("2025-06-03", on: "2025-06-03")
            #expect(try await service.pass(to: "2025-06-25") == 1)
            let seen = try await one.read()
            #expect(seen.state == "review_requested")
            #expect(seen.clocks.last?.status == .lapsed)
        }
    }

    @Test(
        "A change on review needs a new notice, and the decision stays in force until the new one",
        arguments: TestDatabase.allCases)
    func change(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.served, service)
            try await one.requestReview("2025-06-03", on: "2025-06-03")
            _ = try await one.bureau.acceptReview(
                AcceptReviewRequest(caseID: one.id, requestID: "accept"))
            _ = try await one.bureau.concludeReview(
                ConcludeReviewRequest(
                    caseID: one.id, requestID: "conclude",
                    conclusion: ReviewConclusion(
                        outcome: "change", concludedDate: "2025-06-03", reason: "synthetic")))
            #expect(try await one.state() == "notice_due")
            let block = { (purpose: IntegrityPurpose, day: String) in
                try await service.cases().checkBlock(
                    CheckBlockRequest(
                        subjectUSCC: EnforcementUnderTest.unit, purpose: purpose, asOfDate: day))
            }
            #expect(try await block(.applyPlan, "2025-06-03").blocked)
            try await one.notice("2025-06-04", on: "2025-06-04", id: "notice2")
            try await service.pass(to: "2025-06-12")
            try await one.decide(
                on: "2025-06-12",
                CaseUnderTest.decision(
                    on: "2025-06-12", grade: "heavier",
                    measures: [
                        SanctionMeasure(measure: 8, months: 12), SanctionMeasure(measure: 9),
                    ]), id: "decide2")
            // The ban of the first decision is gone from that day on, the new one is there.
            #expect(try await block(.participatePlan, "2025-06-12").blocked == false)
            #expect(try await block(.review, "2025-06-12").untilDate == "2026-06-11")
        }
    }

    @Test(
        "Repair removes the records from the day of its approval", arguments: TestDatabase.allCases)
    func repair(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.final, service)
            service.clock.set("2025-10-20")
            let request = RepairCreditRequest(
                caseID: one.id, requestID: "repair",
                repair: Messages.CreditRepair(
                    appliedDate: "2025-10-08",
                    obligationsOrRectificationOrLossesMadeGood: true, markedEffect: true,
                    authorityApproved: true, approvedDate: "2025-10-20", effect: "remove"))
            var unapproved = request
            unapproved.repair?.authorityApproved = false
            unapproved.requestID = "unapproved"
            let asked = unapproved
            let error = await refusal { _ = try await one.bureau.repairCredit(asked) }
            #expect(error?.facts["refusal"] == "guard_failed:granted")
            #expect(error?.message.contains("c3 unmet") == true)
            _ = try await one.bureau.repairCredit(request)
            for (day, blocked) in [("2025-10-19", true), ("2025-10-20", false)] {
                let answer = try await service.cases().checkBlock(
                    CheckBlockRequest(
                        subjectUSCC: EnforcementUnderTest.unit, purpose: .subsidy, asOfDate: day))
                #expect(answer.blocked == blocked)
            }
        }
    }

    @Test(
        "Deferred records rest, and their term's clock moves by as many days",
        arguments: TestDatabase.allCases)
    func deferral(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.final, service)
            _ = try await one.bureau.deferRecords(
                DeferRecordsRequest(
                    caseID: one.id, requestID: "defer",
                    deferral: RecordDeferral(
                        fromDate: "2025-07-01", toDate: "2025-07-05", reason: "synthetic")))
            let block = try await service.cases().checkBlock(
                CheckBlockRequest(
                    subjectUSCC: EnforcementUnderTest.unit, purpose: .subsidy,
                    asOfDate: "2025-07-03"))
            #expect(!block.blocked)
            #expect(
                try await one.read().clocks.last { $0.status == .running }?.dueDate == "2029-05-12")
        }
    }

    @Test(
        "A ruling elsewhere sets a decision aside once it is on file",
        arguments: TestDatabase.allCases)
    func setAside(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.final, service)
            let ask = { (digest: String, id: String) in
                _ = try await one.bureau.setAsideDecision(
                    SetAsideDecisionRequest(
                        caseID: one.id, requestID: id,
                        ruling: SetAsideRuling(
                            authority: "样例法院", rulingDate: "2025-06-04", evidenceDigest: digest)))
            }
            let error = await refusal { try await ask(String(repeating: "0", count: 64), "a") }
            #expect(error?.facts["refusal"] == "guard_failed:set_aside_elsewhere")
            let ruling = try await one.upload("synthetic ruling", request: "ruling")
            try await ask(ruling.digest, "b")
            #expect(try await one.state() == "annulled")
        }
    }

    @Test(
        "A corrected day of service sets the clock anew, and what it would have forbidden is refused",
        arguments: TestDatabase.allCases)
    func correction(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.statementOpen, service)
            let correct = { (served: String, id: String) in
                _ = try await one.bureau.correctEntry(
                    CorrectEntryRequest(
                        caseID: one.id, requestID: id,
                        correction: CaseCorrection(
                            correctedSequence: 5, reason: "synthetic: the receipt says otherwise",
                            notice: CaseUnderTest.notice(served))))
            }
            service.clock.set("2025-04-28")
            try await correct("2025-04-28", "first")
            #expect(
                try await one.read().clocks.last { $0.status == .running }?.dueDate == "2025-05-08")
            #expect(try await service.pass(to: "2025-05-08") == 0)
            #expect(try await service.pass(to: "2025-05-09") == 1)
            // With a service on 30 April the period had not been over then.
            let error = await refusal { try await correct("2025-04-30", "second") }
            #expect(error?.reason == .actNotAllowed)
            #expect(error?.message.contains("(lapse)") == true)
            let other = await refusal {
                _ = try await one.bureau.correctEntry(
                    CorrectEntryRequest(
                        caseID: one.id, requestID: "other",
                        correction: CaseCorrection(
                            correctedSequence: 2, reason: "synthetic",
                            notice: CaseUnderTest.notice("2025-04-28"))))
            }
            #expect(other?.violations.map(\.field) == ["correction.corrected_sequence"])
        }
    }

    @Test(
        "Wrong fields of an act are named together, and nothing is written",
        arguments: TestDatabase.allCases)
    func wrongFields(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.at(.ready, service)
            let before = try await one.read().sequence
            let error = await refusal {
                _ = try await one.decide(
                    on: "2025-05-08",
                    Messages.SanctionDecision(
                        decisionDate: "2025-05-09", grade: "grave",
                        measures: [SanctionMeasure(measure: 11), SanctionMeasure(measure: 11)]))
            }
            #expect(error?.code == .invalidArgument)
            #expect(
                error?.violations.map(\.field) == [
                    "decision.decision_date", "decision.grade", "decision.measures[0].measure",
                    "decision.measures[1].measure",
                ])
            #expect(try await one.read().sequence == before)
        }
    }

    @Test(
        "An act repeated under its request id has one effect; one on a case that changed is refused",
        arguments: TestDatabase.allCases)
    func repeated(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.reported(service)
            let request = OpenCaseRequest(caseID: one.id, expectedSequence: 1, requestID: "open")
            let first = try await one.bureau.openCase(request)
            #expect(try await one.bureau.openCase(request) == first)
            #expect(first.case?.sequence == 2)
            let error = await refusal {
                _ = try await one.bureau.dismissClue(
                    DismissClueRequest(caseID: one.id, expectedSequence: 1, requestID: "dismiss"))
            }
            #expect(error?.code == .aborted && error?.reason == .caseChanged)
        }
    }

    @Test(
        "An act that is only rehearsed changes nothing, and gives no docket number away",
        arguments: TestDatabase.allCases)
    func rehearsed(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.reported(service)
            let answer = try await one.bureau.openCase(
                OpenCaseRequest(caseID: one.id, requestID: "open", validateOnly: true))
            #expect(answer.case?.docketNumber == "青科诚〔2025〕1号")
            #expect(try await one.read().sequence == 1)
            let other = try await CaseUnderTest.reported(service, id: "other")
            try await other.open()
            #expect(try await other.read().docketNumber == "青科诚〔2025〕1号")
        }
    }
}
