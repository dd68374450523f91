import Messages
import Stubs

extension ImportKinds {
    static let investments = ImportKind(
        "investments", zh: "股权投资与认股承诺",
        en: "equity investments and options, as investors record them", prefix: "investment.",
        methods: [InvestmentServiceMethods.recordInvestment.path], empty: Investment(),
        columns: [
            .text(
                "investment_id", "投资合同编号", \.investmentID, required: true, example: "I-0001",
                "投资机构自己的编号，机构内唯一", "the investor's own number, unique for it"),
            .code(
                "investee_uscc", "被投企业统一社会信用代码", \.investeeUSCC, "被投企业的代码",
                "code of the enterprise"),
            .text(
                "lender_id", "贷款银行标识", \.lenderID, example: "sample-bank",
                "不对应贷款时空白", "id of the bank; empty where it stands behind no loan"),
            .text(
                "loan_id", "贷款合同编号", \.loanID, example: "L-0001", "银行的贷款合同编号",
                "the bank's contract number of the loan"),
            .day(
                "investment_date", "投资日期", \.investmentDate, example: "2024-06-01",
                "协议约定的股权投资之日；只有认股承诺时空白",
                "day of the investment; empty where there is an option only"),
            .amount(
                "paid_in", "实缴金额", \.paidInFen, example: "10000000.00", "已实缴的投资款",
                "money paid in"),
            .flag("exited", "已退出", \.exited, example: false, "投资机构是否已退出", "has it left?"),
            .flag(
                "equity_change_registered", "股权变更已登记", \.equityChangeRegistered,
                example: true, "股权变更是否已登记", "is the change of equity registered?"),
            .flag(
                "subscription_commitment", "认股承诺", \.subscriptionCommitment, example: false,
                "是否有有效的认股选择权协议", "is there a valid option agreement?"),
            .flag(
                "joint_liability", "连带责任", \.jointLiability, example: true,
                "是否对贷款承担连带责任", "jointly liable for the loan?"),
            .flag(
                "can_guarantee", "可自行担保", \.canGuarantee, example: false,
                "投资机构依法能否自行提供担保", "may it guarantee in law?"),
        ], key: { [$0.investmentID] },
        writes: { investment in
            [
                PreparedWrite(
                    "investments", InvestmentServiceMethods.recordInvestment,
                    RecordInvestmentRequest(investment: investment)
                ) { $0.investment?.revision = 1 }
            ]
        })
}
