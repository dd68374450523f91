import Foundation
import Identity
import JSON
import Journal
import Messages
import RPC
import Storage
import Stubs
import TestKit
import Testing
import Values

@testable import EnforcementService

@Suite("Erasing a subject")
struct ErasureTests {
    private static let number = EnforcementUnderTest.person
    private static let texts = [
        "样例某某", "synthetic evidence of the person", "synthetic: the application names staff",
    ]

    @Test(
        "A case that goes on, and a record that bars, stand in the way; each is named",
        arguments: TestDatabase.allCases)
    func refused(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            let one = try await CaseUnderTest.reported(
                service, subject: CaseSubject(identityNumber: Self.number, name: "样例某某"))
            let open = await refusal { try await Self.erase(service, id: "e1") }
            #expect(open?.reason == .erasureRefused)
            #expect(open?.message.contains(one.id) == true)
            let obstacles = try JSONValue(parsing: try #require(open?.facts["obstacles_json"]))
            #expect(obstacles.arrayValue?.map { $0["state"] } == ["clue"])
            _ = try await one.bureau.dismissClue(
                DismissClueRequest(caseID: one.id, requestID: "dismiss"))
            var record = RecordJournalTests.record("QD-9")
            record.subjectUSCC = ""
            record.identityNumber = Self.number
            try await RecordJournalTests.put(record, service, id: "r1")
            let barred = await refusal { try await Self.erase(service, id: "e2") }
            #expect(barred?.reason == .erasureRefused)
            #expect(barred?.message.contains("QD-9") == true)
            // Its last day is over, and nothing stands in the way any more.
            service.clock.set("2028-04-18")
            #expect(try await Self.erase(service, id: "e3").erased)
        }
    }

    @Test("Nobody but an operator may; a reason is needed and names nobody")
    func rights() async throws {
        try await EnforcementUnderTest.run { service in
            for role in [Role.bureau, .applicant, .service, .authority] {
                let client = JournalServiceClient(
                    service.caller.calling(as: Principal(role: role, id: "x")))
                let error = await refusal {
                    try await client.eraseSubject(
                        EraseSubjectRequest(
                            identityNumber: Self.number, reason: "asked for", requestID: "e"))
                }
                #expect(error?.code == .permissionDenied)
            }
            for reason in ["", "asked for by \(Self.number)"] {
                let error = await refusal {
                    try await Self.erase(service, reason: reason, id: "e")
                }
                #expect(error?.code == .invalidArgument)
            }
            let nobody = try await Self.erase(service, id: "nobody")
            #expect(!nobody.erased)
        }
    }

    @Test("Erased, nothing of it can be read by any call, export or look at the file's bytes")
    func gone() async throws {
        try await EnforcementUnderTest.run(database: .sqlite) { service in
            let one = try await Self.ended(service)
            let keyID = service.keys.id(person: Self.number)
            let sealedKey = try await service.database.read { transaction in
                try transaction.row(
                    "SELECT sealed_key FROM subject_keys WHERE key_id = ?", [.text(keyID)])?
                    .blob("sealed_key")
            }
            let sealedFile = try await service.database.read { transaction in
                try transaction.row("SELECT sealed FROM files WHERE key_id = ?", [.text(keyID)])?
                    .blob("sealed")
            }
            let needle = try #require(sealedKey)
            let file = try #require(sealedFile)
            #expect(try await one.read().subject?.name == "样例某某")

            let answer = try await Self.erase(service, id: "e1")
            #expect(answer.erased && answer.keyID == keyID)
            #expect(answer.entries == 3 && answer.files == 1)
            // A retry is told the same; a second erasure finds nothing.
            #expect(try await Self.erase(service, id: "e1") == answer)
            #expect(try await !Self.erase(service, id: "e2").erased)

            let seen = try await one.read()
            #expect(seen.isErased && seen.subject?.name == "" && seen.clue?.summary == "")
            let export = try await Self.export(service)
            for text in Self.texts + [Self.number] {
                #expect(export.firstRange(of: Array(text.utf8)) == nil, "\(text)")
            }
            let error = await refusal {
                try await service.overLoopback(as: nil) { client in
                    let call = try await IntegrityServiceClient(client).downloadEvidence(
                        DownloadEvidenceRequest(
                            caseID: one.id, digest: SHA256.hexadecimal(Array(Self.texts[1].utf8))))
                    while try await call.next() != nil {}
                }
            }
            #expect(error?.code == .notFound)

            let bytes = try await Self.bytesOnDisk(service)
            #expect(bytes.firstRange(of: needle) == nil)
            #expect(bytes.firstRange(of: file) == nil)
            for text in Self.texts + [Self.number] {
                #expect(bytes.firstRange(of: Array(text.utf8)) == nil, "\(text)")
            }
        }
    }

    @Test(
        "The erasure is an entry that says who and why and names nobody; the journal holds",
        arguments: TestDatabase.allCases)
    func journalled(_ backend: TestDatabase) async throws {
        try await EnforcementUnderTest.run(database: backend) { service in
            _ = try await Self.ended(service)
            _ = try await Self.erase(service, id: "e1")
            let entries = try await service.database.read {
                try Journal().entries(of: SubjectErasures.stream, in: $0)
            }
            let entry = try #require(entries.first)
            #expect(entries.count == 1 && entry.act == "erase_subject")
            #expect(entry.actor == "operator:op")
            let said = try SubjectErasure(unpacking: entry.payload)
            #expect(said.reason == "the person asked for it")
            #expect(said.keyID == service.keys.id(person: Self.number))
            let report = try await service.journal().verifyJournal(VerifyJournalRequest())
            #expect(report.flaws.isEmpty)
            let rebuilt = try await service.journal().rebuildProjections(
                RebuildProjectionsRequest(requestID: "rebuild"))
            #expect(rebuilt.corrected == 0)
        }
    }
}

extension ErasureTests {
    /// A case of a person that ended without a finding.
    fileprivate static func ended(_ service: EnforcementUnderTest) async throws -> CaseUnderTest {
        let one = try await CaseUnderTest.reported(
            service, subject: CaseSubject(identityNumber: number, name: "样例某某"))
        try await one.open()
        try await one.upload("synthetic evidence of the person")
        _ = try await one.bureau.closeWithoutFinding(
            CloseWithoutFindingRequest(
                caseID: one.id, requestID: "close", note: CaseNote(text: "synthetic note"),
                act: "find_none"))
        return one
    }

    @discardableResult
    fileprivate static func erase(
        _ service: EnforcementUnderTest, reason: String = "the person asked for it", id: String
    ) async throws -> EraseSubjectResponse {
        try await service.journal().eraseSubject(
            EraseSubjectRequest(identityNumber: number, reason: reason, requestID: id))
    }

    fileprivate static func export(_ service: EnforcementUnderTest) async throws -> [UInt8] {
        try await service.overLoopback(as: Principal(role: .operator, id: "op")) { client in
            let entries = try await JournalServiceClient(client).exportJournal(
                ExportJournalRequest())
            var bytes: [UInt8] = []
            while let next = try await entries.next() { bytes += next.packed }
            return bytes
        }
    }

    /// The database's file and its log, byte for byte.
    fileprivate static func bytesOnDisk(_ service: EnforcementUnderTest) async throws -> [UInt8] {
        let path = try #require(service.database as? SQLiteDatabase).path
        return ["", "-wal"].flatMap { suffix in
            FileManager.default.contents(atPath: path + suffix).map { [UInt8]($0) } ?? []
        }
    }
}
