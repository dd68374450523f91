import Messages
import Stubs

extension ImportKinds {
    static let guarantees = ImportKind(
        "guarantees", zh: "担保与信用保险",
        en: "guarantees and credit insurance, as guarantors and insurers record them",
        prefix: "guarantee.", methods: [GuaranteeServiceMethods.recordGuarantee.path],
        empty: Guarantee(),
        columns: [
            .text(
                "guarantee_id", "担保合同编号", \.guaranteeID, required: true, example: "G-0001",
                "担保或保险机构自己的编号，机构内唯一", "the guarantor's own number, unique for it"),
            .code(
                "borrower_uscc", "借款人统一社会信用代码", \.borrowerUSCC, "借款企业的代码",
                "code of the borrower"),
            .text(
                "lender_id", "贷款银行标识", \.lenderID, required: true, example: "sample-bank",
                "银行在本系统的标识", "id of the bank in this system"),
            .text(
                "loan_id", "贷款合同编号", \.loanID, required: true, example: "L-0001",
                "银行的贷款合同编号", "the bank's contract number of the loan"),
            .day(
                "contract_date", "担保合同签订日期", \.contractDate, example: "2024-10-28",
                "担保合同签订之日", "signing day of the guarantee"),
            .flag(
                "joint_liability", "连带责任", \.jointLiability, example: true, "是否承担连带责任",
                "jointly liable for the loan?"),
            .amount(
                "guaranteed_amount", "担保本金", \.guaranteedAmountFen, example: "6000000.00",
                "所担保的本金", "principal guaranteed"),
            .rate(
                "fee_rate", "担保费率", \.feeRatePpm, example: "1", "年担保费率或保险费率",
                "yearly rate of the fee"),
            .amount(
                "fee_paid", "实付担保费", \.feePaidFen, example: "60000.00",
                "扣除退费后实际支付的费用", "fee really paid, refunds deducted"),
            .flag(
                "counter_guarantee_beyond_investor", "投资机构以外的反担保",
                \.counterGuaranteeBeyondInvestor, example: false,
                "是否要求投资机构以外的人提供反担保",
                "was anybody other than the investor asked for a counter-guarantee?"),
        ], key: { [$0.guaranteeID] },
        writes: { guarantee in
            [
                PreparedWrite(
                    "guarantees", GuaranteeServiceMethods.recordGuarantee,
                    RecordGuaranteeRequest(guarantee: guarantee)
                ) { $0.guarantee?.revision = 1 }
            ]
        })
}
