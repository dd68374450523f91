import PolicyEngine

/// The form of a loan (article 2 of 青岛市科技金融投（保）贷融资模式实施细则).
enum FinanceMode: String, CaseIterable, QuantityConvertible {
    /// None of the special forms.
    case plain
    /// 投保贷: an investor is jointly liable, and a guarantor backs the loan.
    case guaranteedInvestment = "tou_bao_dai"
    /// 投贷: the investor is jointly liable and itself able to guarantee.
    case investment = "tou_dai"
    /// 跟贷: the bank follows an investor's agreement.
    case followOn = "gen_dai"
    /// 保贷 by a guarantor.
    case guarantee = "bao_dai_guarantee"
    /// 保贷 by an insurer.
    case creditInsurance = "bao_dai_insurance"
}
