import PolicyEngine

/// Article 3 of 青岛市科技金融投（保）贷融资模式实施细则: in the national register of technology SMEs, or
/// a high-tech enterprise that is small by the national standard and not listed.
///
/// The brackets exclude listed companies from the second way alone: one that stands in the register
/// passes.
struct TechnologyEnterprise: Sendable {
    let inRegister: Known<Bool>
    let isHighTech: Known<Bool>
    let isSmallBySize: Known<Bool>
    let isListed: Known<Bool>

    init(_ read: inout FactReader) {
        inRegister = read.flag("in_national_sme_db")
        isHighTech = read.flag("is_high_tech")
        isSmallBySize = read.flag("is_sme_by_size")
        isListed = read.flag("is_listed")
    }

    var isOne: Verdict {
        anyOf(inRegister.isTrue, allOf(isHighTech.isTrue, isSmallBySize.isTrue, isListed.isFalse))
    }
}
