import Identity

/// Roles as people call them.
enum RoleNames {
    static func name(of role: Role) -> Words {
        switch role {
        case .applicant: Words("申请主体", "applicant")
        case .bank: Words("银行", "bank")
        case .insurer: Words("保险机构", "insurer")
        case .guarantor: Words("担保机构", "guarantor")
        case .investor: Words("投资机构", "investor")
        case .authority: Words("知识产权管理部门", "IP authority")
        case .bureau: Words("科技主管部门", "science bureau")
        case .financeBureau: Words("财政部门", "finance bureau")
        case .pboc: Words("人民银行", "central bank's branch")
        case .fsra: Words("金融监管局", "financial supervisor")
        case .financeOffice: Words("地方金融管理部门", "local finance office")
        case .thirdParty: Words("第三方机构", "third party")
        case .manager: Words("管理机构", "manager")
        case .expert: Words("专家", "expert")
        case .operator: Words("运维人员", "operator")
        case .service: Words("系统服务", "service")
        case .anonymous: Words("匿名", "anonymous")
        }
    }

    /// Of a role as a message names it; the word itself where it is not known.
    static func name(of word: String) -> Words {
        Role(rawValue: word).map(name(of:)) ?? Words(word, word)
    }
}
