import Messages
import Stubs

extension ImportKinds {
    static let integrityKinds = ChoiceWords<IntegrityRecordKind>(
        prefix: "INTEGRITY_RECORD_KIND_",
        [
            (.m5, "m5", ["措施五"]), (.m7, "m7", ["措施七"]), (.m8, "m8", ["措施八"]),
            (.m9, "m9", ["措施九"]), (.direct, "direct", ["直接列入严重失信"]),
            (.abnormalList, "abnormal_list", ["异常名录"]), (.planBan, "plan_ban", ["禁止承担计划项目"]),
            (.suspendAcceptance, "suspend_acceptance", ["暂停受理"]),
            (.suspendPayment, "suspend_payment", ["暂停拨款"]),
            (.suspendProject, "suspend_project", ["暂停项目"]),
        ])

    static let integrityRecords = ImportKind(
        "integrity-records", zh: "科研诚信记录", en: "records of the research-integrity list",
        prefix: "record.", methods: [IntegrityServiceMethods.recordIntegrityRecord.path],
        empty: IntegrityRecord(),
        columns: [
            .text(
                "record_id", "决定编号", \.recordID, required: true, example: "R-SAMPLE-0001",
                "处理决定或记录的编号，唯一", "number of the decision or entry, unique"),
            .code(
                "subject_uscc", "单位统一社会信用代码", \.subjectUSCC, "被处理单位的代码",
                "code of the unit"),
            .choice(
                "kind", "记录类别", \.kind, integrityKinds, required: true, example: .planBan,
                "处理措施或限制的类别", "what kind of record"),
            .day(
                "first_day_date", "起始日期", \.firstDayDate, required: true, example: "2020-01-01",
                "限制的第一日", "first day on which it bars"),
            .day(
                "last_day_date", "截止日期", \.lastDayDate, example: "2020-12-31",
                "限制的最后一日；没有则空白", "last day; empty when open"),
            .day(
                "removed_date", "移出日期", \.removedDate, "修复或移出之日；没有则空白",
                "day from which it was removed; empty while it stands"),
            .day(
                "cancelled_date", "撤销日期", \.cancelledDate, "复查撤销之日；没有则空白",
                "day from which a review cancelled it; empty while it stands"),
            ImportColumn(
                "deferrals", "中止期间", ListCells.spans, required: false, example: ("", ""),
                "记录中止的起止日期", "days during which it rests"
            ) { text, record throws(CellFlaw) in
                record.deferrals = try ListCells.spans(text).map {
                    Deferral(fromDate: $0.first, toDate: $0.last)
                }
            },
        ], key: { [$0.recordID] },
        writes: { record in
            [
                PreparedWrite(
                    "integrity-records", IntegrityServiceMethods.recordIntegrityRecord,
                    RecordIntegrityRecordRequest(record: record)
                ) { $0.record?.kind = record.kind == .m5 ? .m7 : .m5 }
            ]
        })
}
