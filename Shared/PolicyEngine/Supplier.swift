/// Who can supply a fact: roles of callers, by the names that they have there, in words.
package enum Supplier {
    package static let words: [String: RuleTexts.Words] = [
        "applicant": .init(zh: "申报单位", en: "the applicant"),
        "authority": .init(zh: "知识产权主管部门", en: "the IP authority"),
        "bank": .init(zh: "贷款银行", en: "the bank"),
        "bureau": .init(zh: "科技主管部门", en: "the science bureau"),
        "finance_bureau": .init(zh: "财政部门", en: "the finance bureau"),
        "fsra": .init(zh: "金融监管部门", en: "the financial supervisor"),
        "guarantor": .init(zh: "担保机构", en: "the guarantor"),
        "insurer": .init(zh: "保险机构", en: "the insurer"),
        "investor": .init(zh: "投资机构", en: "the investor"),
        "operator": .init(zh: "系统运营方", en: "the operator of the system"),
    ]

    /// The suppliers of a fact as words, `或` and `or` between them.
    package static func words(for suppliers: [String]) -> RuleTexts.Words {
        let known = suppliers.map { words[$0] ?? RuleTexts.Words(zh: $0, en: $0) }
        return RuleTexts.Words(
            zh: known.map(\.zh).joined(separator: "或"),
            en: known.map(\.en).joined(separator: " or "))
    }
}
