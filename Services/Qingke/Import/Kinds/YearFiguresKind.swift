import Messages
import Stubs

extension ImportKinds {
    /// The figures of one year of one entity, with who says so.
    struct YearFiguresRow: Sendable {
        var uscc = ""
        var figures = AnnualFigures()
        var year: Int32?
        var source = ""
        var evidenceRef = ""

        /// Nothing but the year is known.
        var isEmpty: Bool { figures == AnnualFigures() }
    }

    static let yearFigures = ImportKind(
        "year-figures", zh: "年度数据", en: "figures of calendar years of entities on file",
        methods: [RegistryServiceMethods.fileFacts.path], empty: YearFiguresRow(),
        columns: [
            .code(
                "uscc", "统一社会信用代码", \.uscc, "单位的代码；须已登记",
                "code of the entity; it must be on file"),
            .count(
                "year", "年度", \.year, required: true, example: "2024", "自然年度", "calendar year"),
        ] + amountColumns + [
            figureCount("staff_count", "职工人数", \.figures.staffCount, "120", "persons employed"),
            figureCount(
                "resident_rd_staff_count", "常驻研发人员数", \.figures.residentRdStaffCount, "30",
                "resident research staff"),
            .text(
                "source", "数据来源", \.source, required: true, example: "合成样本审计报告",
                "营业执照、审计报告等", "who says so: audited annual report"),
            .text(
                "evidence_ref", "依据文号", \.evidenceRef, example: "SAMPLE-2024-001",
                "依据的编号", "reference of the evidence"),
        ], key: { [$0.uscc, "\($0.year ?? 0)"] },
        check: { row in
            row.isEmpty
                ? [("year", CellFlaw("no figure is given for this year", "give at least one"))] : []
        },
        writes: { row in
            var figures = row.figures
            figures.year = row.year ?? 0
            let filing = FileFactsRequest(
                uscc: row.uscc, annual: [figures], source: row.source, evidenceRef: row.evidenceRef)
            return [
                PreparedWrite("year-figures", RegistryServiceMethods.fileFacts, filing) {
                    $0.evidenceRef = $0.evidenceRef.isEmpty ? "-" : ""
                }
            ]
        })

    private typealias Path = any WritableKeyPath<YearFiguresRow, Int64?> & Sendable

    private static func figure(
        _ name: String, _ heading: String, _ path: Path, _ example: String, _ en: String
    ) -> ImportColumn<YearFiguresRow> {
        .amount(name, heading, path, example: example, "全年\(heading)", en).filling(
            "annual[0].\(name)_fen")
    }

    private static func figureCount(
        _ name: String, _ heading: String, _ path: Path, _ example: String, _ en: String
    ) -> ImportColumn<YearFiguresRow> {
        .count(name, heading, path, example: example, "年末\(heading)", en).filling(
            "annual[0].\(name)")
    }

    private static let amountColumns: [ImportColumn<YearFiguresRow>] = [
        figure("revenue", "营业收入", \.figures.revenueFen, "50000000.00", "revenue"),
        figure(
            "main_business_revenue", "主营业务收入", \.figures.mainBusinessRevenueFen, "45000000.00",
            "revenue of the main business"),
        figure(
            "rd_spend", "研发费用", \.figures.rdSpendFen, "2500000.00",
            "research and development expenditure"),
        figure(
            "basic_research_spend", "基础研究费用", \.figures.basicResearchSpendFen, "",
            "basic research expenditure"),
        figure(
            "annual_income", "机构收入", \.figures.annualIncomeFen, "",
            "income of a research institution"),
        figure(
            "investor_input", "举办方投入", \.figures.investorInputFen, "", "money from investors"),
        figure(
            "tech_development_income", "技术开发收入", \.figures.techDevelopmentIncomeFen, "",
            "income from technology development"),
        figure(
            "tech_transfer_income", "技术转让收入", \.figures.techTransferIncomeFen, "",
            "income from technology transfer"),
        figure(
            "tech_service_income", "技术服务收入", \.figures.techServiceIncomeFen, "",
            "income from technology services"),
        figure(
            "tech_consulting_income", "技术咨询收入", \.figures.techConsultingIncomeFen, "",
            "income from technology consulting"),
        figure(
            "government_purchase_income", "政府购买服务收入", \.figures.governmentPurchaseIncomeFen,
            "", "income from government purchases"),
        figure(
            "research_project_income", "科研项目收入", \.figures.researchProjectIncomeFen, "",
            "income from research projects"),
        figure(
            "platform_service_income", "平台服务收入", \.figures.platformServiceIncomeFen, "",
            "income from platform services"),
        figure(
            "registered_contract_volume", "登记技术合同成交额", \.figures.registeredContractVolumeFen,
            "", "volume of registered contracts"),
        figure("total_assets", "资产总额", \.figures.totalAssetsFen, "65000000.00", "total assets"),
    ]
}
