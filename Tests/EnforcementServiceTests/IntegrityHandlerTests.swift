import Identity
import JSON
import Messages
import PolicyEngine
import RPC
import ServiceKit
import Storage
import Stubs
import TestKit
import Testing

@testable import EnforcementService

@Suite("The integrity list: who is barred, from what, until when")
struct IntegrityHandlerTests {
    let code = SampleCode.of(1)

    @Test("A record bars from its first to its last day, both included")
    func term() async throws {
        try await enforcement { service in
            try await record(record("d1"), service)
            var found: [Bool] = []
            for day in ["2025-04-17", "2025-04-18", "2028-04-17", "2028-04-18"] {
                found.append(try await check(.subsidy, day, service).blocked)
            }
            #expect(found == [false, true, true, false])
        }
    }

    @Test("The answer tells kind and last day, and the latest of several ends")
    func answer() async throws {
        try await enforcement { service in
            try await record(record("d1"), service)
            try await record(record("d2", kind: .m5, lastDay: "2026-04-17"), service)
            #expect(
                try await check(.applyPlan, "2025-06-01", service)
                    == CheckBlockResponse(
                        blocked: true,
                        by: [
                            BarringRecord(
                                kind: .m9, lastDayDate: "2028-04-17", recordID: "d1", revision: 1),
                            BarringRecord(
                                kind: .m5, lastDayDate: "2026-04-17", recordID: "d2", revision: 1),
                        ],
                        untilDate: "2028-04-17"))
        }
    }

    @Test("A record without an end bars without one")
    func open() async throws {
        try await enforcement { service in
            try await record(record("l", kind: .abnormalList, lastDay: ""), service)
            let answer = try await check(.subsidy, "2099-01-01", service)
            #expect(answer.blocked)
            #expect(
                answer.by == [BarringRecord(kind: .abnormalList, recordID: "l", revision: 1)])
            #expect(answer.untilDate.isEmpty)
        }
    }

    @Test("A unit without records is free")
    func free() async throws {
        try await enforcement { service in
            let answer = try await check(.payment, "2025-06-01", service)
            #expect(answer == CheckBlockResponse())
        }
    }

    @Test("A record that changes is a new revision; the former stays on file")
    func revision() async throws {
        try await enforcement { service, database in
            try await record(record("d1"), service)
            var removed = record("d1")
            removed.removedDate = "2026-01-01"
            try await record(removed, service, id: "removal")
            #expect(try await check(.subsidy, "2025-12-31", service).untilDate == "2025-12-31")
            #expect(try await !check(.subsidy, "2026-01-01", service).blocked)
            let revisions = try await database.read {
                try $0.rows("SELECT revision FROM integrity_records ORDER BY revision")
            }
            #expect(try revisions.map { try $0.integer("revision") } == [1, 2])
        }
    }

    @Test("Deferred days are free and move the end")
    func deferral() async throws {
        try await enforcement { service in
            var deferred = record("d1")
            deferred.deferrals = [Deferral(fromDate: "2025-07-01", toDate: "2025-07-05")]
            try await record(deferred, service)
            #expect(try await !check(.subsidy, "2025-07-03", service).blocked)
            #expect(try await check(.subsidy, "2028-04-22", service).untilDate == "2028-04-22")
            #expect(try await !check(.subsidy, "2028-04-23", service).blocked)
        }
    }

    @Test("A number belongs to one unit")
    func otherUnit() async throws {
        try await enforcement { service in
            try await record(record("d1"), service)
            var other = record("d1")
            other.subjectUSCC = SampleCode.of(2)
            let again = other
            let error = await refusal { try await record(again, service, id: "other") }
            #expect(error?.code == .alreadyExists)
            #expect(error?.reason == .integrityRecordExists)
            #expect(try await check(.subsidy, "2025-06-01", service).blocked)
        }
    }

    @Test("A record repeated under its request id has one effect")
    func replay() async throws {
        try await enforcement { service, database in
            try await record(record("d1"), service, id: "r")
            try await record(record("d1"), service, id: "r")
            let rows = try await database.read {
                try $0.rows("SELECT revision FROM integrity_records")
            }
            #expect(rows.count == 1)
        }
    }

    @Test("All wrong fields of a record are named at once")
    func wrongRecord() async throws {
        try await enforcement { service in
            let bad = IntegrityRecord(
                subjectUSCC: "x", firstDayDate: "2025-02-01", lastDayDate: "2025-01-31",
                removedDate: "soon",
                deferrals: [Deferral(fromDate: "2025-02-02", toDate: "2025-02-01"), Deferral()])
            let error = await refusal { try await record(bad, service, id: "") }
            #expect(
                error?.violations.map(\.field) == [
                    "record.record_id", "record.subject_uscc", "record.kind",
                    "record.last_day_date", "record.removed_date",
                    "record.deferrals[0].to_date", "record.deferrals[1].from_date",
                    "record.deferrals[1].to_date", "request_id",
                ])
        }
    }

    @Test("All wrong fields of a question are named at once")
    func wrongQuestion() async throws {
        try await enforcement { service in
            let error = await refusal {
                try await client(service).checkBlock(CheckBlockRequest())
            }
            #expect(
                error?.violations.map(\.field) == ["subject_uscc", "as_of_date", "purpose"])
        }
    }

    @Test("An applicant asks about itself only and records nothing; a bank does not ask here")
    func roles() async throws {
        try await enforcement { service in
            let applicant = client(service, .applicant, code)
            func question(_ code: String) -> CheckBlockRequest {
                CheckBlockRequest(
                    subjectUSCC: code, purpose: .subsidy, asOfDate: "2025-06-01")
            }
            _ = try await applicant.checkBlock(question(code))
            let refusals = [
                await refusal { try await applicant.checkBlock(question(SampleCode.of(2))) },
                await refusal {
                    try await applicant.recordIntegrityRecord(
                        RecordIntegrityRecordRequest(record: record("d1"), requestID: "r"))
                },
                await refusal {
                    try await client(service, .bank, "b").checkBlock(question(code))
                },
            ]
            #expect(
                refusals.map { $0?.reason } == [
                    .notYourRecord, .roleNotAllowed, .roleNotAllowed,
                ])
        }
    }

    @Test("CheckBlock answers what int.block does, for every purpose")
    func agreesWithTheRule() async throws {
        try await enforcement { service in
            for (number, kind) in IntegrityNames.kinds.keys.enumerated() {
                try await record(record("d\(number)", kind: kind), service)
            }
            for (purpose, name) in IntegrityNames.purposes {
                let answer = try await PolicyServiceClient(service).evaluate(
                    EvaluateRequest(
                        ruleID: "int.block",
                        facts: [Fact(name: "purpose", valueJSON: "\"\(name.rawValue)\"")],
                        asOfDate: "2025-06-01", subjectUSCC: code))
                let result = try JSONValue(parsing: answer.assessment?.resultJSON ?? "")
                let check = try await check(purpose, "2025-06-01", service)
                let kinds = result["by"]?.arrayValue?.map { $0["kind"] } ?? []
                let checked = check.by.map { IntegrityNames.kinds[$0.kind]?.rawValue }
                #expect(result["blocked"] == .string(check.blocked ? "yes" : "no"))
                #expect(result["until"]?.stringValue == check.untilDate)
                #expect(kinds == checked.map { JSONValue($0) })
            }
        }
    }

    @Test("An assessment holds the records themselves, so other services gather none")
    func gathering() async throws {
        try await enforcement { service in
            for role in [Role.service, .bank] {
                let caller = service.calling(as: Principal(role: role, id: "x"))
                let error = await refusal {
                    try await PolicyServiceClient(caller).evaluate(
                        EvaluateRequest(ruleID: "int.block", subjectUSCC: code))
                }
                #expect(error?.code == .permissionDenied)
            }
        }
    }

    @Test("What an operator reads otherwise changes CheckBlock too")
    func operatorsReading() async throws {
        let overlay = PolicyFile(
            name: "own.yaml",
            text: """
                prefix: int
                parameters:
                  abnormal_blocks:
                    unit: flag
                    values: [{from: 2024-03-14, value: false, reading: 异常名录仅作提示}]
                """)
        let catalogue = try EnforcementCatalogue.load(overlays: [overlay])
        try await enforcement(catalogue) { service, _ in
            try await record(record("l", kind: .abnormalList), service)
            #expect(try await !check(.subsidy, "2025-06-01", service).blocked)
        }
    }
}

extension IntegrityHandlerTests {
    private func enforcement(
        _ body: (InProcessCaller) async throws -> Void
    ) async throws {
        try await enforcement { service, _ in try await body(service) }
    }

    /// An enforcement service over a database of its own, called by the bureau.
    private func enforcement(
        _ catalogue: Catalogue? = nil,
        _ body: (InProcessCaller, any Database) async throws -> Void
    ) async throws {
        try await EnforcementUnderTest.run(on: "2025-12-08", catalogue) { service in
            try await body(service.caller, service.database)
        }
    }

    private func client(
        _ service: InProcessCaller, _ role: Role = .bureau, _ id: String = "city"
    ) -> IntegrityServiceClient {
        IntegrityServiceClient(service.calling(as: Principal(role: role, id: id)))
    }

    private func record(
        _ id: String, kind: IntegrityRecordKind = .m9, lastDay: String = "2028-04-17"
    ) -> IntegrityRecord {
        IntegrityRecord(
            recordID: id, subjectUSCC: code, kind: kind, firstDayDate: "2025-04-18",
            lastDayDate: lastDay)
    }

    private func record(
        _ record: IntegrityRecord, _ service: InProcessCaller, id: String? = nil
    ) async throws {
        _ = try await client(service).recordIntegrityRecord(
            RecordIntegrityRecordRequest(record: record, requestID: id ?? record.recordID))
    }

    private func check(
        _ purpose: IntegrityPurpose, _ day: String, _ service: InProcessCaller
    ) async throws -> CheckBlockResponse {
        try await client(service, .service, "finance").checkBlock(
            CheckBlockRequest(subjectUSCC: code, purpose: purpose, asOfDate: day))
    }
}
