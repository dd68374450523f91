import PolicyEngine
import Values

/// What the articles say of terms and grades on one day, for `int.decision`.
struct SanctionRules: InForceParameters {
    let inForce: DayRange
    let otherMeasureAllowed: Bool
    /// Months at least where the misconduct is aggravated.
    let aggravationFloor: [MisconductGrade: Int64]
    /// Months at most where it is mitigated.
    let mitigationCeiling: [MisconductGrade: Int64]
    private let terms: [MisconductGrade: (least: Int, most: Int?)]

    init(_ read: inout ParameterReader) {
        inForce = read.period("int.measures.from", "int.measures.to")
        otherMeasureAllowed = read.flag("int.m10_allowed")
        let grades = MisconductGrade.withTerms
        aggravationFloor = read.counts("int.aggravation_floor_months", of: grades)
            .mapValues(Int64.init)
        mitigationCeiling = read.counts("int.mitigation_ceiling_months", of: grades)
            .mapValues(Int64.init)
        var terms: [MisconductGrade: (least: Int, most: Int?)] = [:]
        for grade in grades { terms[grade] = read.monthRange("int.term.\(grade.rawValue)") }
        self.terms = terms
    }

    /// Whether a grade admits a term of so many months; the light one admits none.
    func allows(_ months: Int64, _ grade: MisconductGrade) -> Bool {
        guard let range = terms[grade] else { return false }
        return months >= range.least && range.most.map { months <= $0 } ?? true
    }
}
