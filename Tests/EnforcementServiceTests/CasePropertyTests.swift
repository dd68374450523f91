import Foundation
import Identity
import Messages
import ProtobufC
import RPC
import Stubs
import TestKit
import Testing
import Values

@testable import EnforcementService

/// `QINGKE_CASE_SEEDS` sets how many sequences of acts are tried; 6 by default.
@Suite("Any sequence of acts")
struct CasePropertyTests {
    private static var seeds: [UInt64] {
        let count = ProcessInfo.processInfo.environment["QINGKE_CASE_SEEDS"].flatMap { UInt64($0) }
        return Array(1...(count ?? 6))
    }

    @Test(
        "No sequence of acts reaches a state that the table does not have; lists are what the journal says after each",
        arguments: seeds)
    func sequences(_ seed: UInt64) async throws {
        try await EnforcementUnderTest.run { service in
            var random = SeededRandom(seed: seed)
            let one = try await CaseUnderTest.reported(service)
            var day = try #require(Day(iso: "2025-04-18"))
            for step in 1...40 {
                let before = try await one.read()
                let act = Self.acts.randomElement(using: &random) ?? "open"
                if Int.random(in: 0..<4, using: &random) == 0 {
                    day = day.adding(days: Int.random(in: 1...12, using: &random))
                    try await service.pass(to: day.iso)
                }
                let settled = try await one.read()
                try Self.expectRow(from: before, to: settled, by: nil)
                let id = "\(seed)-\(step)"
                let failed = await refusal {
                    try await Self.perform(act, one, day.iso, id, service)
                }
                let after = try await one.read()
                if failed == nil {
                    #expect(after.sequence == settled.sequence + 1, "\(act), seed \(seed)")
                    try Self.expectRow(from: settled, to: after, by: act)
                } else {
                    #expect(failed?.reason != .internalError, "\(act), seed \(seed): \(failed!)")
                    #expect(after == settled, "\(act), seed \(seed)")
                }
                let rebuilt = try await service.journal().rebuildProjections(
                    RebuildProjectionsRequest(requestID: id))
                #expect(rebuilt.corrected == 0, "after \(act), seed \(seed)")
            }
            let report = try await service.journal().verifyJournal(VerifyJournalRequest())
            #expect(report.flaws.isEmpty)
        }
    }

    @Test("Payloads at random are refused and change nothing", arguments: seeds)
    func fuzzedPayloads(_ seed: UInt64) async throws {
        try await EnforcementUnderTest.run { service in
            var random = SeededRandom(seed: seed)
            let one = try await CaseUnderTest.at(.ready, service)
            let before = try await one.read()
            let well = IssueDecisionRequest(
                caseID: one.id, requestID: "fuzz",
                decision: CaseUnderTest.decision(on: "2025-05-07"))
            for _ in 0..<300 {
                // A request of the right form with bytes changed, so that most of it still reads.
                var bytes = well.packed
                for _ in 0..<Int.random(in: 1...8, using: &random) {
                    let place = Int.random(in: bytes.indices, using: &random)
                    bytes[place] = UInt8.random(in: 0...255, using: &random)
                }
                guard let request = try? IssueDecisionRequest(unpacking: bytes),
                    request.decision != well.decision || request.caseID != one.id
                else { continue }
                var rehearsed = request
                rehearsed.validateOnly = true
                let asked = rehearsed
                let error = await refusal { _ = try await one.bureau.issueDecision(asked) }
                #expect(error?.reason != .internalError, "seed \(seed): \(asked)")
            }
            #expect(try await one.read() == before)
        }
    }

    private static let acts = [
        "open", "dismiss", "upload", "propose", "notice", "state", "hear", "decide", "serve",
        "review", "accept", "annul", "uphold", "change", "close", "reopen", "order", "lift",
        // Those that lead on stand twice, so that cases come further.
        "open", "upload", "propose", "notice", "decide", "serve",
    ]

    private static func perform(
        _ act: String, _ one: CaseUnderTest, _ day: String, _ id: String,
        _ service: EnforcementUnderTest
    ) async throws {
        let (cases, note) = (one.bureau, CaseNote(text: "synthetic"))
        switch act {
        case "open": _ = try await cases.openCase(.init(caseID: one.id, requestID: id))
        case "dismiss": _ = try await cases.dismissClue(.init(caseID: one.id, requestID: id))
        case "upload": try await one.upload("synthetic \(id)", request: id)
        case "propose":
            _ = try await cases.proposeDecision(
                .init(
                    caseID: one.id, requestID: id,
                    report: .init(
                        misconductKinds: ["k4"], reportDate: day, findings: "synthetic")))
        case "notice": try await one.notice(day, on: day, id: id)
        case "state": _ = try await one.statement(day, on: day)
        case "hear":
            _ = try await cases.hearStatement(
                .init(
                    caseID: one.id, requestID: id,
                    hearing: .init(heardDate: day, manner: "orally", record: "synthetic")))
        case "decide": try await one.decide(on: day, id: id)
        case "serve": try await one.serve(day, on: day, id: id)
        case "review":
            _ = try await one.subject.requestReview(
                .init(
                    caseID: one.id, requestID: id,
                    reviewRequest: .init(
                        filedDate: day, requestInWriting: true, otherReasonsGiven: true,
                        sufficientEvidence: true, text: "synthetic")))
        case "accept":
            _ = try await cases.acceptReview(.init(caseID: one.id, requestID: id, note: note))
        case "annul", "uphold", "change":
            _ = try await cases.concludeReview(
                .init(
                    caseID: one.id, requestID: id,
                    conclusion: .init(
                        outcome: act, concludedDate: day, reason: "synthetic")))
        case "close":
            _ = try await cases.closeWithoutFinding(.init(caseID: one.id, requestID: id))
        case "reopen":
            _ = try await cases.reopenInvestigation(.init(caseID: one.id, requestID: id))
        case "order":
            _ = try await cases.orderProvisionalMeasures(
                .init(
                    caseID: one.id, requestID: id,
                    order: .init(
                        measures: ["suspend_payment"], orderedDate: day, evidenceOfViolation: true,
                        badEffectCaused: true, reason: "synthetic")))
        default:
            _ = try await cases.liftProvisionalMeasures(.init(caseID: one.id, requestID: id))
        }
    }

    /// A move is a row of the table; no move is the same state.
    private static func expectRow(
        from before: Messages.IntegrityCase, to after: Messages.IntegrityCase, by act: String?
    ) throws {
        guard before.state != after.state else { return }
        let rows = EnforcementService.IntegrityCase.table.rows
        // Clocks may have made two moves on a day.
        let next = rows.filter { $0.from.rawValue == before.state }.map(\.to)
        let second = rows.filter { next.contains($0.from) }.map(\.to)
        let reachable = act == nil ? next + second : next
        #expect(
            reachable.contains { $0.rawValue == after.state },
            "\(before.state) to \(after.state) by \(act ?? "a clock")")
    }
}
