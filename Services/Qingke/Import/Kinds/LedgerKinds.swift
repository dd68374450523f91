import Messages
import Stubs

extension ImportKinds {
    /// A grant as its columns fill it: an amount that is missing is refused before it could be 0.
    struct GrantRow: Sendable {
        var grant = Grant()
        var amountFen: Int64?
    }

    static let grants = ImportKind(
        "grants", zh: "补助台账", en: "the grant ledger", prefix: "grant.",
        methods: [GrantServiceMethods.recordGrant.path], empty: GrantRow(),
        columns: [
            .text(
                "grant_id", "补助编号", \.grant.grantID, required: true, example: "A-SAMPLE-0001",
                "台账内的编号，唯一", "number in the bureau's books, unique"),
            .code(
                "enterprise_uscc", "企业统一社会信用代码", \.grant.enterpriseUSCC,
                "受补助企业的代码", "code of the enterprise"),
            .text(
                "programme", "政策标识", \.grant.programme, required: true,
                example: "fin.qingkedai", "政策在本系统的标识", "id of the programme"),
            .amount(
                "amount", "补助金额", \.amountFen, required: true, example: "92745.20",
                "补助的金额", "amount of the grant"),
            .day(
                "application_date", "申请日期", \.grant.applicationDate, required: true,
                example: "2025-12-08", "申请之日；计入该年上限", "day of the application"),
            .text(
                "lender_id", "贷款银行标识", \.grant.lenderID, example: "sample-bank",
                "不针对贷款时空白", "lender of the loan that it is for; else empty"),
            .text(
                "loan_id", "贷款合同编号", \.grant.loanID, example: "L-0001", "银行的贷款合同编号",
                "the lender's contract number of that loan"),
            .text(
                "policy_no", "保单号", \.grant.policyNo, "不针对保单时空白",
                "number of the policy that it is for; else empty"),
            ImportColumn(
                "subsidised_days", "贴息期间", ListCells.spans, required: false,
                example: ("", ""), "所贴利息的起止日期", "days whose interest it subsidises"
            ) { text, row throws(CellFlaw) in
                row.grant.subsidisedDays = try ListCells.spans(text).map {
                    DaySpan(fromDate: $0.first, untilDate: $0.last)
                }
            },
        ], key: { [$0.grant.grantID] },
        writes: { row in
            var grant = row.grant
            grant.amountFen = row.amountFen ?? 0
            return [
                PreparedWrite(
                    "grants", GrantServiceMethods.recordGrant, RecordGrantRequest(grant: grant)
                ) { $0.grant?.recordedAt = Timestamp() }
            ]
        })

    static let statements = ImportKind(
        "statements", zh: "经办人员的认定", en: "what officers state", prefix: "statement.",
        methods: [GrantServiceMethods.recordStatement.path], empty: Statement(),
        columns: [
            .code(
                "enterprise_uscc", "企业统一社会信用代码", \.enterpriseUSCC, "所涉企业的代码",
                "code of the enterprise"),
            .text(
                "fact", "事实名称", \.fact, required: true, example: "fraud_found",
                "所认定事实的名称", "name of the fact"),
            ImportColumn(
                "value", "认定结果", .flag, required: true, example: ("no", "否"), "是或否",
                "yes or no", fields: ["value_json"]
            ) { text, statement throws(CellFlaw) in
                statement.valueJSON = try CellReader.flag(text) ? "true" : "false"
            },
            .day(
                "from_date", "起始日期", \.fromDate, required: true, example: "2024-08-01",
                "认定起效之日", "first day on which it holds"),
            .text(
                "evidence_ref", "依据文号", \.evidenceRef, example: "合成样本文号1",
                "认定所依据的文件", "reference of the finding or file"),
            .text(
                "lender_id", "贷款银行标识", \.lenderID, "不针对贷款时空白",
                "lender of the loan that it is about; else empty"),
            .text(
                "loan_id", "贷款合同编号", \.loanID, "银行的贷款合同编号",
                "the lender's contract number of that loan"),
        ],
        key: { [$0.enterpriseUSCC, $0.fact, $0.fromDate, $0.lenderID, $0.loanID] },
        writes: { statement in
            [
                PreparedWrite(
                    "statements", GrantServiceMethods.recordStatement,
                    RecordStatementRequest(statement: statement)
                ) { $0.statement?.recordedAt = Timestamp() }
            ]
        })
}
