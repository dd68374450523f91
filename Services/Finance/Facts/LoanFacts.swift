import PolicyEngine
import Values

/// What is known of a loan and of the enterprise that took it: the facts of `fin.qingkedai`.
/// `Parameters/Facts.yaml` names what proves each.
struct LoanFacts: SettledLoanFacts {
    let applicationDate: Known<Day>
    let registeredInQingdao: Known<Bool>
    let independentLegalPerson: Known<Bool>
    let scienceProjects: Known<[ScienceProject]>
    let prizes: Known<[SciencePrize]>
    let lenderIsBank: Known<Bool>
    let contractDate: Known<Day>
    let loanTerm: Known<Int64>
    let contractAmount: Known<Money>
    let events: Known<[LoanEvent]>
    let settledDate: Known<Day>
    let hadOverdue: Known<Bool>
    let otherMunicipalInterestSubsidy: Known<Bool>
    let interestPaid: Known<Money>
    let loanUse: Known<Use>
    let useProven: Known<Bool>
    let grantedBefore: Known<Bool>
    let greenThresholdPass: Known<Bool>
    let fraudFound: Known<Bool>
    let integrityBlocked: Known<Bool>
    let planYearReceived: Known<Money>

    /// The events in order, with their sums; worked out once, when the facts are read.
    let schedule: Known<LoanSchedule>

    init(_ read: inout FactReader) {
        applicationDate = read.day("application_date")
        registeredInQingdao = read.flag("registered_in_qingdao")
        independentLegalPerson = read.flag("independent_legal_person")
        scienceProjects = read.list("sci_projects", uniqueBy: ScienceProject.self) {
            ScienceProject(&$0)
        }
        prizes = read.list("prizes", uniqueBy: SciencePrize.self) { SciencePrize(&$0) }
        lenderIsBank = read.flag("lender_is_bank")
        contractDate = read.day("contract_date")
        loanTerm = read.count("loan_term_months", in: .months)
        contractAmount = read.money("contract_amount_fen")
        events = read.list("events") { LoanEvent(&$0) }
        settledDate = read.day("settled_date")
        hadOverdue = read.flag("had_overdue")
        otherMunicipalInterestSubsidy = read.flag("other_municipal_interest_subsidy")
        interestPaid = read.money("interest_paid_fen")
        loanUse = read.choice("loan_use")
        useProven = read.flag("use_proven")
        grantedBefore = read.flag("qingkedai_granted_before")
        greenThresholdPass = read.flag("green_threshold_pass")
        fraudFound = read.flag("fraud_found")
        integrityBlocked = read.flag("integrity_blocked")
        planYearReceived = read.money("plan_year_received_fen")
        schedule = events.schedule
    }
}

extension LoanFacts {
    /// What the money is agreed for and was used for (article 2).
    enum Use: String, CaseIterable, QuantityConvertible {
        case research, conversion, industrialisation, operation
        case refinancing
        case entrustedLoan = "entrusted_loan"
        case privateLending = "private_lending"
        case capitalMarket = "capital_market"
        case personalConsumption = "personal_consumption"
        case other
    }
}

/// A project of a science plan, on the day of its approval.
struct ScienceProject: Identifiable, Hashable, Sendable {
    enum Level: String, CaseIterable, Sendable {
        case national, provincial, municipal, district
    }

    let id: String
    let level: Level
    let approved: Day
    /// Of the award-and-subsidy kind (奖补类): all of these together count as one project.
    let isRewardType: Bool

    init?(_ item: inout FactItemReader) {
        let id = item.text("id")
        let level: Level? = item.choice("level")
        let approved = item.day("date")
        let isRewardType = item.flag("reward_type")
        guard let id, let level, let approved, let isRewardType else { return nil }
        self.id = id
        self.level = level
        self.approved = approved
        self.isRewardType = isRewardType
    }
}

/// A science award, or a prize of an innovation contest.
struct SciencePrize: Identifiable, Hashable, Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case scienceAward = "science_award"
        case competition
    }

    let id: String
    let kind: Kind
    let level: ScienceProject.Level
    let awarded: Day

    init?(_ item: inout FactItemReader) {
        let id = item.text("id")
        let kind: Kind? = item.choice("kind")
        let level: ScienceProject.Level? = item.choice("level")
        let awarded = item.day("date")
        guard let id, let kind, let level, let awarded else { return nil }
        self.id = id
        self.kind = kind
        self.level = level
        self.awarded = awarded
    }
}
