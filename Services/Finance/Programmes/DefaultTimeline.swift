import JSON
import PolicyEngine
import Values

/// 投（保）贷逾期代偿: 青岛市科技金融投（保）贷融资模式实施细则 (2024), article 17 (4).
///
///     trigger ──45 days──▶ enterprise's last day ──15 days──▶ payers' last day
///
/// The 15 days follow the 45 and do not run beside them; ends on holidays are not moved. Reminder,
/// notice and recovery are due "in time", without a number of days. In 投保贷 the text says investor
/// *or* guarantor: both are asked. A follow-on or plain loan has nobody who pays in the borrower's
/// place.
struct DefaultTimeline: Calculator {
    static let id: RuleID = "fin.default_timeline"
    static let version = "1"
    static let document = "青岛市科技金融投（保）贷融资模式实施细则"
    static let dateFact: FactName? = "as_of"

    let facts: DefaultFacts
    let rules: DefaultPeriods

    enum Phase: String, QuantityConvertible {
        case closedByEnterprise = "closed_by_enterprise"
        case closedByGuarantor = "closed_by_guarantor"
        case closedByGuarantorLate = "closed_by_guarantor_late"
        case beforeTrigger = "before_trigger"
        case enterprisePeriod = "enterprise_period"
        case guarantorPeriod = "guarantor_period"
        case guarantorOverdue = "guarantor_overdue"
        case bankRecovery = "bank_recovery"
        case unknown
    }

    static func day(of facts: DefaultFacts) -> Day? { facts.asOf.value }

    func result(_ working: inout Working) -> JSONValue {
        let known = facts.mode.and(facts.trigger).and(facts.asOf)
        guard let ((mode, trigger), asOf) = known.value else {
            return [
                "phase": .string(Phase.unknown.rawValue),
                "missing": .array(
                    known.missing.sorted(by: precedesByCodePoint).map(JSONValue.string)),
            ]
        }
        guard !mode.payers.isEmpty else {
            let phase = working.step(
                "phase", "第十七条（四）", phaseWithoutPayers(trigger: trigger, asOf: asOf))
            return answer(phase, lastDays: nil, called: false, payers: [])
        }
        let enterprise = trigger.adding(days: rules.enterpriseDays)
        let guarantor = enterprise.adding(days: rules.guarantorDays)
        let days = (enterprise: enterprise, guarantor: guarantor)
        working.step("enterprise_last_day", "第十七条（四）", days.enterprise)
        working.step("guarantor_last_day", "第十七条（四）", days.guarantor)
        let paidInTime = facts.enterprisePaid.value.map { $0 <= days.enterprise } ?? false
        let called = working.step(
            "guarantor_called", "第十七条（四）", asOf > days.enterprise && !paidInTime)
        let phase = working.step(
            "phase", "第十七条（四）", phase(trigger: trigger, asOf: asOf, lastDays: days))
        return answer(phase, lastDays: days, called: called, payers: mode.payers)
    }
}

extension DefaultTimeline {
    private typealias LastDays = (enterprise: Day, guarantor: Day)

    /// The first that applies.
    private func phase(trigger: Day, asOf: Day, lastDays: LastDays) -> Phase {
        if isPaid(facts.enterprisePaid, by: asOf) { return .closedByEnterprise }
        if let paid = facts.guarantorPaid.value, paid <= asOf {
            return paid <= lastDays.guarantor ? .closedByGuarantor : .closedByGuarantorLate
        }
        if asOf < trigger { return .beforeTrigger }
        if asOf <= lastDays.enterprise { return .enterprisePeriod }
        return asOf <= lastDays.guarantor ? .guarantorPeriod : .guarantorOverdue
    }

    private func phaseWithoutPayers(trigger: Day, asOf: Day) -> Phase {
        if isPaid(facts.enterprisePaid, by: asOf) { return .closedByEnterprise }
        return asOf < trigger ? .beforeTrigger : .bankRecovery
    }

    /// That day counts. What is not known to be paid is not paid.
    private func isPaid(_ paid: Known<Day>, by day: Day) -> Bool {
        paid.value.map { $0 <= day } ?? false
    }

    private func answer(
        _ phase: Phase, lastDays: LastDays?, called: Bool, payers: [String]
    ) -> JSONValue {
        [
            "phase": .string(phase.rawValue),
            "enterprise_last_day": JSONValue(lastDays?.enterprise.iso),
            "guarantor_last_day": JSONValue(lastDays?.guarantor.iso),
            "guarantor_called": .bool(called),
            "payers": .array(payers.map(JSONValue.string)),
            "missing": [],
        ]
    }
}

extension FinanceMode {
    /// Who pays where the borrower does not.
    fileprivate var payers: [String] {
        switch self {
        case .guaranteedInvestment: ["investor", "guarantor"]
        case .investment: ["investor"]
        case .guarantee: ["guarantor"]
        case .creditInsurance: ["insurer"]
        case .followOn, .plain: []
        }
    }
}

/// The parameters of one day.
struct DefaultPeriods: InForceParameters {
    let inForce: DayRange
    let enterpriseDays: Int
    let guarantorDays: Int

    init(_ read: inout ParameterReader) {
        inForce = read.period("fin.measures.from", "fin.measures.to")
        enterpriseDays = read.count("fin.default.enterprise_days")
        guarantorDays = read.count("fin.default.guarantor_days")
    }
}
