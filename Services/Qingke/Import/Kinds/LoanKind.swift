import Messages
import Stubs

extension ImportKinds {
    static let uses = ChoiceWords<LoanUse>(
        prefix: "LOAN_USE_",
        [
            (.research, "research", ["研发", "研究开发"]),
            (.conversion, "conversion", ["成果转化"]),
            (.industrialisation, "industrialisation", ["产业化"]),
            (.operation, "operation", ["经营", "生产经营"]),
            (.refinancing, "refinancing", ["偿还其他贷款", "借新还旧"]),
            (.entrustedLoan, "entrusted_loan", ["委托贷款"]),
            (.privateLending, "private_lending", ["民间借贷"]),
            (.capitalMarket, "capital_market", ["资本市场"]),
            (.personalConsumption, "personal_consumption", ["个人消费"]),
            (.other, "other", ["其他"]),
        ])

    static let forms = ChoiceWords<FinanceMode>(
        prefix: "FINANCE_MODE_",
        [
            (.plain, "plain", ["普通", "普通贷款"]), (.touBaoDai, "tou_bao_dai", ["投保贷"]),
            (.touDai, "tou_dai", ["投贷"]), (.genDai, "gen_dai", ["跟贷"]),
            (.baoDaiGuarantee, "bao_dai_guarantee", ["保贷（担保）"]),
            (.baoDaiInsurance, "bao_dai_insurance", ["保贷（保险）"]),
        ])

    static let loans = ImportKind(
        "loans", zh: "贷款", en: "loans, as the bank that makes them records them", prefix: "loan.",
        methods: [LoanServiceMethods.recordLoan.path], empty: Loan(),
        columns: loanColumns, key: { [$0.loanID] }, check: loanFlaws,
        writes: { loan in
            [
                PreparedWrite(
                    "loans", LoanServiceMethods.recordLoan, RecordLoanRequest(loan: loan)
                ) { $0.loan?.revision = 1 }
            ]
        })
}
