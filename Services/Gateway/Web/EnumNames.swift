import Messages

/// Values of the messages' enumerations as people call them.
enum EnumNames {
    private static let unknown = Words("不明", "unknown")

    static func level(_ level: ProjectLevel) -> Words {
        switch level {
        case .national: Words("国家级", "national")
        case .provincial: Words("省级", "provincial")
        case .municipal: Words("市级", "municipal")
        case .district: Words("区（市）级", "district")
        case .unspecified, .unrecognized: unknown
        }
    }

    static func level(_ level: PrizeLevel) -> Words {
        switch level {
        case .national: Words("国家级", "national")
        case .provincial: Words("省级", "provincial")
        case .municipal: Words("市级", "municipal")
        case .district: Words("区（市）级", "district")
        case .unspecified, .unrecognized: unknown
        }
    }

    static func kind(_ kind: PrizeKind) -> Words {
        switch kind {
        case .scienceAward: Words("科技奖励", "science award")
        case .competition: Words("创新创业大赛", "innovation contest")
        case .unspecified, .unrecognized: unknown
        }
    }

    static func kind(_ kind: IntegrityRecordKind) -> Words {
        switch kind {
        case .m5: Words("禁止申报项目", "no project applications")
        case .m7: Words("禁止申报奖励和人才计划", "no award and talent applications")
        case .m8: Words("禁止提名和评审", "no nominations and reviews")
        case .m9: Words("严重失信", "serious dishonesty")
        case .direct: Words("直接列为严重失信", "recorded directly as serious dishonesty")
        case .abnormalList: Words("异常名录", "abnormal list")
        case .planBan: Words("禁止参加市科技计划", "no city science plan")
        case .suspendAcceptance: Words("暂停受理", "applications are not accepted for now")
        case .suspendPayment: Words("暂停拨付", "nothing is paid for now")
        case .suspendProject: Words("暂停项目", "the project rests for now")
        case .unspecified, .unrecognized: unknown
        }
    }

    static func kind(_ kind: GuaranteeKind) -> Words {
        switch kind {
        case .guarantee: Words("担保", "guarantee")
        case .creditInsurance: Words("贷款保证保险", "credit insurance")
        case .unspecified, .unrecognized: unknown
        }
    }

    static func use(_ use: LoanUse) -> Words {
        switch use {
        case .research: Words("科技研发", "research")
        case .conversion: Words("成果转化", "conversion")
        case .industrialisation: Words("产业化", "industrialisation")
        case .operation: Words("经营发展", "operation")
        case .refinancing: Words("偿还其他贷款", "repaying other loans")
        case .entrustedLoan: Words("委托贷款", "entrusted loan")
        case .privateLending: Words("民间借贷", "private lending")
        case .capitalMarket: Words("资本市场", "capital markets")
        case .personalConsumption: Words("个人消费", "personal consumption")
        case .other: Words("其他", "other")
        case .unspecified, .unrecognized: unknown
        }
    }

    static func mode(_ mode: FinanceMode) -> Words {
        switch mode {
        case .plain: Words("普通贷款", "plain")
        case .touBaoDai: Words("投保贷", "投保贷: investor and guarantor")
        case .touDai: Words("投贷", "投贷: investor liable")
        case .genDai: Words("跟贷", "跟贷: the bank follows")
        case .baoDaiGuarantee: Words("保贷（担保）", "保贷: guarantor")
        case .baoDaiInsurance: Words("保贷（保险）", "保贷: insurer")
        case .unspecified, .unrecognized: unknown
        }
    }
}
