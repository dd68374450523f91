import PolicyEngine
import Values

/// The facts of `fin.toudai`; `Parameters/Facts.yaml` names what proves each.
struct InvestmentLoanFacts: SettledLoanFacts {
    let applicationDate: Known<Day>
    let registeredInQingdao: Known<Bool>
    let independentLegalPerson: Known<Bool>
    let enterprise: TechnologyEnterprise
    let lenderIsBank: Known<Bool>
    let contractDate: Known<Day>
    let loanTerm: Known<Int64>
    let contractAmount: Known<Money>
    let actualRate: Known<Rate>
    let events: Known<[LoanEvent]>
    let settledDate: Known<Day>
    let hadOverdue: Known<Bool>
    let otherMunicipalInterestSubsidy: Known<Bool>
    let mode: Known<FinanceMode>
    let investmentDate: Known<Day>
    let investmentExited: Known<Bool>
    let equityChangeRegistered: Known<Bool>
    let subscriptionCommitment: Known<Bool>
    let investorJointLiability: Known<Bool>
    let thirdPartyGuarantor: Known<Bool>
    let investorCanGuarantee: Known<Bool>
    let counterGuaranteeBeyondInvestor: Known<Bool>
    let daysUsed: Known<Int64>
    let fraudFound: Known<Bool>
    let integrityBlocked: Known<Bool>
    let planYearReceived: Known<Money>

    /// The events in order, with their sums; worked out once, when the facts are read.
    let schedule: Known<LoanSchedule>

    init(_ read: inout FactReader) {
        applicationDate = read.day("application_date")
        registeredInQingdao = read.flag("registered_in_qingdao")
        independentLegalPerson = read.flag("independent_legal_person")
        enterprise = TechnologyEnterprise(&read)
        lenderIsBank = read.flag("lender_is_bank")
        contractDate = read.day("contract_date")
        loanTerm = read.count("loan_term_months", in: .months)
        contractAmount = read.money("contract_amount_fen")
        actualRate = read.rate("actual_rate_ppm")
        events = read.list("events") { LoanEvent(&$0) }
        settledDate = read.day("settled_date")
        hadOverdue = read.flag("had_overdue")
        otherMunicipalInterestSubsidy = read.flag("other_municipal_interest_subsidy")
        mode = read.choice("finance_mode")
        investmentDate = read.day("investment_date")
        investmentExited = read.flag("investment_exited")
        equityChangeRegistered = read.flag("equity_change_registered")
        subscriptionCommitment = read.flag("subscription_commitment")
        investorJointLiability = read.flag("investor_joint_liability")
        thirdPartyGuarantor = read.flag("third_party_guarantor")
        investorCanGuarantee = read.flag("investor_can_guarantee")
        counterGuaranteeBeyondInvestor = read.flag("counter_guarantee_beyond_investor")
        daysUsed = read.count("toudai_days_used", in: .days)
        fraudFound = read.flag("fraud_found")
        integrityBlocked = read.flag("integrity_blocked")
        planYearReceived = read.money("plan_year_received_fen")
        schedule = events.schedule
    }
}
