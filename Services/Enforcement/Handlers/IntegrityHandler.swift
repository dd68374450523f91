import Messages
import PolicyEngine
import RPC
import ServiceKit
import Stubs
import Values

/// The integrity list: kept by authorities and the bureau, asked by every service that decides or
/// pays.
struct IntegrityHandler: IntegrityServiceProtocol {
    let writes: IdempotentWrites
    let records: IntegrityRecordRepository
    let rules: RulesByDay<IntegrityRules>

    func recordIntegrityRecord(
        request: RecordIntegrityRecordRequest, context: ServerContext
    ) async throws -> RecordIntegrityRecordResponse {
        var fields = FieldChecks()
        let record = Self.checked(request.record ?? IntegrityRecord(), &fields)
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        return try await writes.once(request, context, keptForever: true) {
            transaction, now in
            try records.append(
                record, by: context.principal.description, at: now, in: transaction)
            return RecordIntegrityRecordResponse(record: record)
        }
    }

    /// By the code of `int.block`. Tells kind and last day, never what the case is about.
    func checkBlock(
        request: CheckBlockRequest, context: ServerContext
    ) async throws -> CheckBlockResponse {
        var fields = FieldChecks()
        let uscc = fields.uscc("subject_uscc", request.subjectUSCC)
        let day = fields.day("as_of_date", request.asOfDate)
        let purpose = IntegrityNames.purposes[request.purpose]
        _ = fields.choice(
            "purpose", request.purpose, isDefined: purpose != nil,
            oneOf: "INTEGRITY_PURPOSE_APPLY_PLAN to INTEGRITY_PURPOSE_CARRY_ON_PROJECT")
        try fields.refuse()
        try context.requireSelf(uscc)
        guard let purpose else { return CheckBlockResponse() }  // refused above
        let entries = try IntegrityNames.entries(try await records.all(of: uscc))
        let block = rules.on(day).rules.block(entries, from: purpose, on: day)
        return CheckBlockResponse(
            blocked: !block.by.isEmpty,
            by: block.by.map { bar in
                BarringRecord(
                    kind: IntegrityNames.message(bar.entry.kind),
                    lastDayDate: bar.lastDay?.iso ?? "")
            },
            untilDate: block.lastDay?.iso ?? "")
    }

    private static func checked(
        _ record: IntegrityRecord, _ fields: inout FieldChecks
    ) -> IntegrityRecord {
        var record = record
        _ = fields.text("record.record_id", record.recordID)
        record.subjectUSCC = fields.uscc("record.subject_uscc", record.subjectUSCC)
        _ = fields.choice(
            "record.kind", record.kind, isDefined: IntegrityNames.kinds[record.kind] != nil,
            oneOf: "INTEGRITY_RECORD_KIND_M5 to INTEGRITY_RECORD_KIND_SUSPEND_PROJECT")
        _ = fields.day("record.first_day_date", record.firstDayDate)
        _ = fields.optionalDay("record.last_day_date", record.lastDayDate)
        fields.span(
            "record", from: record.firstDayDate, until: record.lastDayDate, "last_day_date")
        _ = fields.optionalDay("record.removed_date", record.removedDate)
        _ = fields.optionalDay("record.cancelled_date", record.cancelledDate)
        for (index, deferral) in record.deferrals.enumerated() {
            let path = "record.deferrals[\(index)]"
            _ = fields.day("\(path).from_date", deferral.fromDate)
            _ = fields.day("\(path).to_date", deferral.toDate)
            fields.span(path, from: deferral.fromDate, until: deferral.toDate, "to_date")
        }
        return record
    }
}
