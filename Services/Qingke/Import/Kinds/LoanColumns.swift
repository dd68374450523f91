import Messages

extension ImportKinds {
    static let loanColumns: [ImportColumn<Loan>] = [
        .text(
            "loan_id", "合同编号", \.loanID, required: true, example: "L-0001",
            "银行自己的合同编号，同一银行内唯一",
            "the bank's own contract number, unique for the bank"),
        .code(
            "borrower_uscc", "借款人统一社会信用代码", \.borrowerUSCC, "借款企业的代码",
            "code of the borrower"),
        .day(
            "contract_date", "合同签订日期", \.contractDate, example: "2024-10-28",
            "合同签订之日", "signing day of the contract"),
        .count(
            "term_months", "期限（月）", \.termMonths, example: "12", "合同期限，按月计",
            "term in months"),
        .amount(
            "contract_amount", "合同金额", \.contractAmountFen, example: "6000000.00",
            "合同约定的本金", "principal of the contract"),
        ImportColumn(
            "events", "放款还款明细", ListCells.movements, required: false,
            example: (
                "2024-11-01 draw 6000000.00; 2025-10-31 repay 6000000.00",
                "2024-11-01 放款 6000000.00; 2025-10-31 还款 6000000.00"
            ), "每笔放款和还款；空白表示未知", "drawings and repayments; empty: not known"
        ) { text, loan throws(CellFlaw) in loan.events = try ListCells.movements(text) },
        .day(
            "settled_date", "结清日期", \.settledDate, example: "2025-10-31",
            "本息全部结清之日；未结清时空白", "day on which all was paid; empty while it runs"),
        .flag(
            "had_overdue", "是否逾期", \.hadOverdue, example: false, "本金或利息有无逾期支付",
            "was principal or interest paid late?"),
        .amount(
            "interest_paid", "实付利息", \.interestPaidFen, example: "215408.22",
            "贷款期间实际支付的利息", "interest really paid over the life of the loan"),
        .choice(
            "use", "贷款用途", \.use, uses, example: .research, "约定并实际的用途",
            "use agreed and made"),
        .flag(
            "use_proven", "用途有凭证", \.useProven, example: true, "发票、付款凭证等是否齐备",
            "is the use documented by invoices and payment orders?"),
        .flag(
            "other_municipal_interest_subsidy", "已享受其他市级贴息",
            \.otherMunicipalInterestSubsidy, example: false, "该笔贷款是否已享受其他市级贴息",
            "did it draw another municipal interest subsidy?"),
        .rate(
            "actual_rate", "合同年利率", \.actualRatePpm, example: "3.45",
            "浮动利率写签订时的利率", "of a floating loan the rate at signing"),
        .choice(
            "finance_mode", "贷款形式", \.financeMode, forms, example: .plain,
            "投贷、投保贷、跟贷、保贷或普通", "form of the loan"),
        .day(
            "due_date", "到期日", \.dueDate, example: "2025-10-31", "贷款期限的最后一日",
            "last day of the term"),
        .day(
            "declared_due_date", "宣布提前到期日", \.declaredDueDate,
            "银行依法宣布提前到期之日；没有则空白", "day on which the bank declared it due; else empty"),
        .day(
            "compensated_date", "代偿日期", \.compensatedDate,
            "投资、担保或保险机构足额代偿之日；没有则空白",
            "day on which others paid in full in its place; else empty"),
    ]

    static let loanFlaws: @Sendable (Loan) -> [(column: String, flaw: CellFlaw)] = { loan in
        let hasNothing = loan.events.contains { $0.amountFen == 0 }
        return hasNothing ? [("events", CellFlaw("a movement of 0 yuan", "leave it out"))] : []
    }
}
