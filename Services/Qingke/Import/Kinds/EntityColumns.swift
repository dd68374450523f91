import Messages

extension ImportKinds {
    static let identityColumns: [ImportColumn<EntityRow>] = [
        .code(
            "uscc", "统一社会信用代码", \.entity.uscc, "单位的代码", "code of the entity",
            fields: ["entity.uscc", "uscc"]),
        .text(
            "name", "单位名称", \.entity.name, required: true, example: "合成样本企业0001",
            "法定中文名称", "legal name in Chinese", fields: ["entity.name"]),
        .choice(
            "entity_type", "单位类型", \.entity.entityType, entityTypes, required: true,
            example: .enterprise, "企业、高校、科研院所等", "kind of entity",
            fields: ["entity.entity_type"]),
        .day(
            "founding_date", "成立日期", \.entity.foundingDate, required: true,
            example: "2015-03-01", "首次登记之日", "day of first registration",
            fields: ["entity.founding_date"]),
    ]

    static let factColumns: [ImportColumn<EntityRow>] = [
        .day(
            "facts_from_date", "情况起始日期", \.point.fromDate, example: "2020-01-01",
            "以下情况成立的第一日", "first day on which the facts hold",
            fields: ["points[0].from_date"]),
        .day(
            "facts_until_date", "情况截止日期", \.point.untilDate, "最后一日；一直成立则空白",
            "last day; empty when open", fields: ["points[0].until_date"]),
        .flag(
            "registered_in_qingdao", "注册地在青岛", \.point.registeredInQingdao, example: true,
            "是否在本市注册", "registered within the city?",
            fields: ["points[0].registered_in_qingdao"]),
        .flag(
            "is_legal_person", "独立法人", \.point.isLegalPerson, example: true, "是否独立法人",
            "an independent legal person?", fields: ["points[0].is_legal_person"]),
        .flag(
            "is_listed", "上市公司", \.point.isListed, example: false, "是否上市", "listed?",
            fields: ["points[0].is_listed"]),
        .flag(
            "is_sme_by_size", "中小企业", \.point.isSmeBySize, example: true,
            "按划型标准是否中小企业", "small or medium by the size standard?",
            fields: ["points[0].is_sme_by_size"]),
        .choice(
            "green_status", "绿色门槛审查", \.point.greenStatus, greenStatuses, example: .pass,
            "绿色门槛制度审查结果", "result of the green-threshold check",
            fields: ["points[0].green_status"]),
    ]

    static let certificateColumns: [ImportColumn<EntityRow>] = [
        .flag(
            "high_tech", "高新技术企业", \.highTech.held, example: true,
            "否表示已核查没有；是则填写证书", "no: checked, has none; yes: give the certificate"),
        .day(
            "high_tech_from_date", "高新证书发证日期", \.highTech.period.fromDate,
            example: "2023-11-29", "证书有效期的第一日", "first day of the certificate"),
        .day(
            "high_tech_until_date", "高新证书截止日期", \.highTech.period.untilDate,
            example: "2026-11-28", "证书有效期的最后一日", "last day of the certificate"),
        .text(
            "high_tech_number", "高新证书编号", \.highTech.period.number,
            example: "GR202300000001", "证书编号", "number of the certificate"),
        .flag(
            "science_sme", "科技型中小企业", \.scienceSME.held, "否表示已核查没有；是则填写入库登记",
            "no: checked, has none; yes: give the entry in the database"),
        .day(
            "science_sme_from_date", "科小入库日期", \.scienceSME.period.fromDate,
            "入库登记有效期的第一日", "first day of the entry"),
        .day(
            "science_sme_until_date", "科小截止日期", \.scienceSME.period.untilDate,
            "入库登记有效期的最后一日", "last day of the entry"),
        .text(
            "science_sme_number", "科小入库编号", \.scienceSME.period.number, "入库登记编号",
            "number of the entry"),
    ]

    static let originColumns: [ImportColumn<EntityRow>] = [
        .text(
            "district", "所在区市", \.move.district, example: "崂山区", "区市或功能区名称",
            "district or functional zone", fields: ["districts[0].district"]),
        .day(
            "district_from_date", "迁入日期", \.move.fromDate, example: "2015-03-01",
            "在该区市的第一日", "first day there", fields: ["districts[0].from_date"]),
        .text(
            "source", "数据来源", \.source, example: "合成样本营业执照", "填写了情况、证书或区市时必填",
            "who says so; required where facts are given"),
        .text(
            "evidence_ref", "依据文号", \.evidenceRef, "依据的编号", "reference of the evidence"),
    ]
}
