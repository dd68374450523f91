import Identity
import Journal
import Messages
import RPC
import Storage
import Stubs
import TestKit
import Testing
import Values

@testable import EnforcementService

@Suite("Who sees a case, who acts in it, and what stays hidden")
struct CaseRightsTests {
    @Test("The subject knows of its case from the notice on; strangers never do")
    func disclosure() async throws {
        try await EnforcementUnderTest.run { service in
            let one = try await CaseUnderTest.at(.noticeDue, service)
            let hidden = await refusal { _ = try await one.read(one.subject) }
            #expect(hidden?.code == .notFound && hidden?.reason == .caseNotFound)
            try await one.notice("2025-04-25", on: "2025-04-25")
            let seen = try await one.read(one.subject)
            #expect(seen.state == "statement_open" && seen.notice?.text == "synthetic notice")
            let stranger = service.cases(.applicant, SampleCode.of(2))
            let other = await refusal { _ = try await one.read(stranger) }
            #expect(other?.message == hidden?.message)
            #expect(try await stranger.listCases(ListCasesRequest()).cases.isEmpty)
            #expect(
                try await one.subject.listCases(ListCasesRequest()).cases.map(\.caseID) == [one.id])
        }
    }

    @Test("What the bureau noted, who reported and who handles it is not told to the subject")
    func hiddenFromSubject() async throws {
        try await EnforcementUnderTest.run { service in
            let one = try await CaseUnderTest.at(.noticeDue, service)
            _ = try await one.bureau.assignCase(
                AssignCaseRequest(
                    caseID: one.id, requestID: "assign",
                    assignment: CaseAssignment(officer: "city.li02")))
            try await one.notice("2025-04-25", on: "2025-04-25")
            let seen = try await one.read(one.subject)
            #expect(seen.officer.isEmpty && seen.evidence.isEmpty)
            #expect(seen.clue?.summary == "" && seen.clue?.source == "")
            #expect(seen.report?.findings == "")
            #expect(seen.legalActs.allSatisfy { $0.actor == "subject" })
            let events = try await one.subject.listCaseEvents(ListCaseEventsRequest(caseID: one.id))
                .events
            #expect(events.map(\.act) == ["serve_notice"])
            #expect(events.allSatisfy { $0.principal.isEmpty && $0.note.isEmpty })
            let own = try await one.read()
            #expect(own.officer == "city.li02" && own.report?.findings == "synthetic findings")
            #expect(own.evidence.map(\.fileName) == ["report.txt"])
        }
    }

    @Test("The subject reads the files that it filed and no others; content comes back whole")
    func files() async throws {
        try await EnforcementUnderTest.run { service in
            let one = try await CaseUnderTest.at(.statementOpen, service)
            let applicant = Principal(role: .applicant, id: EnforcementUnderTest.unit)
            let text = String(repeating: "synthetic defence ", count: 40_000)
            let own = try await one.upload(text, as: applicant, request: "own")
            let seen = try await one.read(one.subject)
            #expect(seen.evidence.map(\.digest) == [own.digest])
            #expect(own.sizeBytes == Int64(text.utf8.count))
            let theirs = try #require(try await one.read().evidence.first)
            try await service.overLoopback(as: applicant) { client in
                let cases = IntegrityServiceClient(client)
                var content: [UInt8] = []
                for try await piece in try await cases.downloadEvidence(
                    DownloadEvidenceRequest(caseID: one.id, digest: own.digest))
                {
                    content += piece.content
                }
                #expect(content == Array(text.utf8))
                let error = await refusal {
                    for try await _ in try await cases.downloadEvidence(
                        DownloadEvidenceRequest(caseID: one.id, digest: theirs.digest))
                    {}
                }
                #expect(error?.reason == .evidenceNotFound)
            }
        }
    }

    @Test(
        "A district sees and acts in its own cases; the city sees all and takes one over by assigning it"
    )
    func districts() async throws {
        try await EnforcementUnderTest.run { service in
            let one = try await CaseUnderTest.reported(service, by: "370212.wang01")
            let other = service.cases(.bureau, "370213")
            let hidden = await refusal { _ = try await one.read(other) }
            #expect(hidden?.reason == .caseNotFound)
            let city = service.cases(.bureau, "city.chen01")
            #expect(try await one.read(city).body == "370212")
            let error = await refusal {
                _ = try await city.openCase(OpenCaseRequest(caseID: one.id, requestID: "a"))
            }
            #expect(error?.code == .permissionDenied && error?.reason == .notYourCase)
            _ = try await city.assignCase(
                AssignCaseRequest(
                    caseID: one.id, requestID: "b",
                    assignment: CaseAssignment(body: "city", officer: "city.chen01")))
            _ = try await city.openCase(OpenCaseRequest(caseID: one.id, requestID: "c"))
            let gone = await refusal { _ = try await one.read() }
            #expect(gone?.reason == .caseNotFound)
            #expect(try await other.listCases(ListCasesRequest()).cases.isEmpty)
        }
    }

    @Test(
        "A recused officer neither acts nor sees; another officer acts only when the case is assigned to it"
    )
    func recusal() async throws {
        try await EnforcementUnderTest.run { service in
            let one = try await CaseUnderTest.reported(service, by: "city")
            _ = try await one.bureau.assignCase(
                AssignCaseRequest(
                    caseID: one.id, requestID: "a",
                    assignment: CaseAssignment(officer: "city.li02")))
            let other = service.cases(.bureau, "city.chen01")
            let error = await refusal {
                _ = try await other.openCase(OpenCaseRequest(caseID: one.id, requestID: "b"))
            }
            #expect(error?.reason == .notYourCase)
            _ = try await one.bureau.recuseOfficer(
                RecuseOfficerRequest(
                    caseID: one.id, requestID: "c",
                    recusal: CaseRecusal(officer: "city.li02", reason: "synthetic kinship")))
            let recused = service.cases(.bureau, "city.li02")
            let hidden = await refusal { _ = try await one.read(recused) }
            #expect(hidden?.reason == .caseNotFound)
            #expect(try await recused.listCases(ListCasesRequest()).cases.isEmpty)
            #expect(try await other.listCases(ListCasesRequest()).cases.count == 1)
        }
    }

    @Test(
        "A person's case: found by the person, masked in every answer, and barred under its number")
    func person() async throws {
        try await EnforcementUnderTest.run { service in
            let number = EnforcementUnderTest.person
            let one = try await CaseUnderTest.at(
                .decided, service,
                subject: CaseSubject(identityNumber: number, name: "样例某"))
            let seen = try await one.read(service.cases(.applicant, number))
            #expect(seen.subject?.name == "样例某")
            #expect(seen.subject?.identityNumber == "370**************2")
            #expect(try await one.read().subject?.identityNumber == "370**************2")
            let block = try await service.cases().checkBlock(
                CheckBlockRequest(
                    purpose: .applyPlan, asOfDate: "2025-05-08", identityNumber: number))
            #expect(block.by.map(\.kind) == [.m5, .m9])
            // A person's record does not bar a unit.
            let unit = try await service.cases().checkBlock(
                CheckBlockRequest(
                    subjectUSCC: EnforcementUnderTest.unit, purpose: .applyPlan,
                    asOfDate: "2025-05-08"))
            #expect(!unit.blocked)
        }
    }

    @Test(
        "Nothing personal stands in the open in the database; erased, it is gone and the journal holds"
    )
    func erasure() async throws {
        try await EnforcementUnderTest.run { service in
            let number = EnforcementUnderTest.person
            let one = try await CaseUnderTest.at(
                .decided, service,
                subject: CaseSubject(identityNumber: number, name: "样例某某"))
            // The person acts too: who did it is kept without its number.
            service.clock.set("2025-05-12")
            try await one.serve("2025-05-12", on: "2025-05-12")
            _ = try await service.cases(.applicant, number).requestReview(
                RequestReviewRequest(
                    caseID: one.id, requestID: "own",
                    reviewRequest: ReviewRequest(
                        filedDate: "2025-05-12", requestInWriting: true, otherReasonsGiven: true,
                        sufficientEvidence: true, text: "synthetic request")))
            try await one.upload(
                "synthetic own file", as: Principal(role: .applicant, id: number), request: "own-2")
            for text in [number, "样例某某", "synthetic findings", "synthetic facts"] {
                #expect(try await !service.isInDatabase(text), "\(text)")
            }
            try await service.database.write { transaction in
                _ = try service.keys.erase(
                    service.keys.id(person: number), nowMicroseconds: 1, in: transaction)
            }
            let seen = try await one.read()
            #expect(seen.isErased && seen.subject?.name == "" && seen.report?.findings == "")
            #expect(seen.state == "review_requested" && seen.decision?.measures.count == 4)
            let report = try await service.journal().verifyJournal(VerifyJournalRequest())
            #expect(report.flaws.isEmpty && report.entries == 10)
            // It still bars.
            let block = try await service.cases().checkBlock(
                CheckBlockRequest(
                    purpose: .applyPlan, asOfDate: "2025-05-08", identityNumber: number))
            #expect(block.blocked)
        }
    }
}

extension EnforcementUnderTest {
    /// Whether a text stands anywhere in the tables, as text or in the bytes of a message.
    func isInDatabase(_ text: String) async throws -> Bool {
        let needle = Array(text.utf8)
        let tables = [
            "journal", "integrity_cases", "integrity_records", "events", "files", "case_clocks",
            "request_log",
        ]
        return try await database.read { transaction in
            for table in tables {
                for row in try transaction.rows("SELECT * FROM \(table)") {
                    for value in row.values {
                        let bytes: [UInt8]
                        switch value {
                        case .text(let text): bytes = Array(text.utf8)
                        case .blob(let blob): bytes = blob
                        default: continue
                        }
                        if bytes.contains(subsequence: needle) { return true }
                    }
                }
            }
            return false
        }
    }
}

extension [UInt8] {
    fileprivate func contains(subsequence: [UInt8]) -> Bool {
        guard count >= subsequence.count else { return false }
        return (0...(count - subsequence.count)).contains { start in
            self[start..<(start + subsequence.count)].elementsEqual(subsequence)
        }
    }
}
