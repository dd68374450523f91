import PolicyEngine
import Values

/// The facts of `fin.major_loan`; `Parameters/Facts.yaml` names what proves each.
struct MajorProjectLoanFacts: ApplicationFacts {
    let applicationDate: Known<Day>
    let registeredInQingdao: Known<Bool>
    let independentLegalPerson: Known<Bool>
    let soundOperation: Known<Bool>
    let goodCredit: Known<Bool>
    let environmentViolations: Known<[Day]>
    let greenThresholdPass: Known<Bool>
    let inPriorityField: Known<Bool>
    let ownsIP: Known<Bool>
    let ipDispute: Known<Bool>
    let technologyLevel: Known<TechnologyLevel>
    let peerRecommended: Known<Bool>
    let readinessLevel: Known<Int64>
    let isConsortium: Known<Bool>
    let consortiumAgreement: Known<Bool>
    let districtRecommended: Known<Bool>
    let projectApproved: Known<Bool>
    let loanTerm: Known<Int64>
    let contractAmount: Known<Money>
    let actualRate: Known<Rate>
    let events: Known<[LoanEvent]>
    let settledDate: Known<Day>
    let otherMunicipalInterestSubsidy: Known<Bool>
    let leaderQualified: Known<Bool>
    let otherSupport: Known<Money>
    let integrityBlocked: Known<Bool>

    /// The events in order, with their sums; worked out once, when the facts are read.
    let schedule: Known<LoanSchedule>

    /// Of the result, by its evaluation report (article 5, 3).
    enum TechnologyLevel: String, CaseIterable, QuantityConvertible {
        case internationalLeading = "international_leading"
        case internationalAdvanced = "international_advanced"
        case domesticLeading = "domestic_leading"
        case domesticAdvanced = "domestic_advanced"
        case other
    }

    init(_ read: inout FactReader) {
        applicationDate = read.day("application_date")
        registeredInQingdao = read.flag("registered_in_qingdao")
        independentLegalPerson = read.flag("independent_legal_person")
        soundOperation = read.flag("sound_operation")
        goodCredit = read.flag("good_credit")
        environmentViolations = read.days("env_violation_dates")
        greenThresholdPass = read.flag("green_threshold_pass")
        inPriorityField = read.flag("in_priority_field")
        ownsIP = read.flag("owns_ip")
        ipDispute = read.flag("ip_dispute")
        technologyLevel = read.choice("tech_level")
        peerRecommended = read.flag("peer_recommended")
        readinessLevel = read.count("trl", in: .level)
        isConsortium = read.flag("is_consortium")
        consortiumAgreement = read.flag("consortium_agreement")
        districtRecommended = read.flag("district_recommended")
        projectApproved = read.flag("project_approved")
        loanTerm = read.count("loan_term_months", in: .months)
        contractAmount = read.money("contract_amount_fen")
        actualRate = read.rate("actual_rate_ppm")
        events = read.list("events") { LoanEvent(&$0) }
        settledDate = read.day("settled_date")
        otherMunicipalInterestSubsidy = read.flag("other_municipal_interest_subsidy")
        leaderQualified = read.flag("leader_qualified")
        otherSupport = read.money("project_other_support_fen")
        integrityBlocked = read.flag("integrity_blocked")
        schedule = events.schedule
    }
}
