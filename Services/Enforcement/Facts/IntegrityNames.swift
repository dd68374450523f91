import Messages
import RPC
import Values

/// Records as they travel, in the words of the rule.
enum IntegrityNames {
    static let kinds: [IntegrityRecordKind: IntegrityEntry.Kind] = [
        .m5: .m5, .m7: .m7, .m8: .m8, .m9: .m9, .direct: .direct, .abnormalList: .abnormalList,
        .planBan: .planBan, .suspendAcceptance: .suspendAcceptance,
        .suspendPayment: .suspendPayment, .suspendProject: .suspendProject,
    ]
    static let purposes: [IntegrityPurpose: IntegrityBusiness] = [
        .applyPlan: .applyPlan, .participatePlan: .participatePlan, .applyAward: .applyAward,
        .applyTalent: .applyTalent, .nominate: .nominate, .beNominated: .beNominated,
        .review: .review, .subsidy: .subsidy, .filing: .filing, .otherBusiness: .otherBusiness,
        .payment: .payment, .carryOnProject: .carryOnProject,
    ]

    static func message(_ kind: IntegrityEntry.Kind) -> IntegrityRecordKind {
        kinds.first { $0.value == kind }?.key ?? .unspecified
    }

    /// A record that cannot be read must not pass as none: nobody is free by a fault of ours.
    static func entries(_ records: [IntegrityRecord]) throws -> [IntegrityEntry] {
        try records.map { record in
            guard let entry = IntegrityEntry(record) else {
                throw RPCError(
                    .internal, .internalError,
                    "a stored integrity record cannot be read; the service's log has it")
            }
            return entry
        }
    }
}

extension IntegrityEntry {
    /// A record that was checked when it was stored; nil for one that this program cannot read.
    init?(_ record: IntegrityRecord) {
        guard let kind = IntegrityNames.kinds[record.kind],
            let firstDay = Day(iso: record.firstDayDate)
        else { return nil }
        self.init(
            id: record.recordID, kind: kind, firstDay: firstDay,
            lastDay: Day(iso: record.lastDayDate), removed: Day(iso: record.removedDate),
            cancelled: Day(iso: record.cancelledDate),
            deferrals: record.deferrals.compactMap { deferral in
                Day(iso: deferral.fromDate).map {
                    DayRange(from: $0, until: Day(iso: deferral.toDate))
                }
            })
    }
}
