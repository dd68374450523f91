// Generated from Protos/qingke/finance/v1/loan.proto by Protos/Generator. Do not edit.
//
// Loans, as banks record them, and what they bring.

import CMessages
import JSON
import ProtobufC

/// Use agreed and made of a loan.
package enum LoanUse: WireEnum {
    /// Not known.
    case unspecified
    /// Research.
    case research
    /// Conversion of achievements.
    case conversion
    /// Industrialisation.
    case industrialisation
    /// Operation of the business.
    case operation
    /// Repayment of other loans.
    case refinancing
    /// Entrusted loan.
    case entrustedLoan
    /// Private lending.
    case privateLending
    /// Securities and other capital markets.
    case capitalMarket
    /// Personal consumption.
    case personalConsumption
    /// Anything else.
    case other
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .research
        case 2: self = .conversion
        case 3: self = .industrialisation
        case 4: self = .operation
        case 5: self = .refinancing
        case 6: self = .entrustedLoan
        case 7: self = .privateLending
        case 8: self = .capitalMarket
        case 9: self = .personalConsumption
        case 10: self = .other
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .research: 1
        case .conversion: 2
        case .industrialisation: 3
        case .operation: 4
        case .refinancing: 5
        case .entrustedLoan: 6
        case .privateLending: 7
        case .capitalMarket: 8
        case .personalConsumption: 9
        case .other: 10
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("LOAN_USE_UNSPECIFIED", .unspecified),
        ("LOAN_USE_RESEARCH", .research),
        ("LOAN_USE_CONVERSION", .conversion),
        ("LOAN_USE_INDUSTRIALISATION", .industrialisation),
        ("LOAN_USE_OPERATION", .operation),
        ("LOAN_USE_REFINANCING", .refinancing),
        ("LOAN_USE_ENTRUSTED_LOAN", .entrustedLoan),
        ("LOAN_USE_PRIVATE_LENDING", .privateLending),
        ("LOAN_USE_CAPITAL_MARKET", .capitalMarket),
        ("LOAN_USE_PERSONAL_CONSUMPTION", .personalConsumption),
        ("LOAN_USE_OTHER", .other),
    ]
}

/// The form of a loan.
package enum FinanceMode: WireEnum {
    /// Not known.
    case unspecified
    /// None of the special forms.
    case plain
    /// Investor jointly liable, and a guarantor (投保贷).
    case touBaoDai
    /// Investor jointly liable and itself able to guarantee (投贷).
    case touDai
    /// The bank follows an investor's agreement (跟贷).
    case genDai
    /// Backed by a guarantor (保贷).
    case baoDaiGuarantee
    /// Backed by an insurer (保贷).
    case baoDaiInsurance
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .plain
        case 2: self = .touBaoDai
        case 3: self = .touDai
        case 4: self = .genDai
        case 5: self = .baoDaiGuarantee
        case 6: self = .baoDaiInsurance
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .plain: 1
        case .touBaoDai: 2
        case .touDai: 3
        case .genDai: 4
        case .baoDaiGuarantee: 5
        case .baoDaiInsurance: 6
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("FINANCE_MODE_UNSPECIFIED", .unspecified),
        ("FINANCE_MODE_PLAIN", .plain),
        ("FINANCE_MODE_TOU_BAO_DAI", .touBaoDai),
        ("FINANCE_MODE_TOU_DAI", .touDai),
        ("FINANCE_MODE_GEN_DAI", .genDai),
        ("FINANCE_MODE_BAO_DAI_GUARANTEE", .baoDaiGuarantee),
        ("FINANCE_MODE_BAO_DAI_INSURANCE", .baoDaiInsurance),
    ]
}

/// How much is answered to a row.
package enum ScreeningDetail: WireEnum {
    /// As SCREENING_DETAIL_SUMMARY.
    case unspecified
    /// `summary`: outcome, amounts and what stands against them; some 300 bytes a programme.
    case summary
    /// `response`: the whole answer of CheckEligibility; some 50 KB for all programmes.
    case full
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .summary
        case 2: self = .full
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .summary: 1
        case .full: 2
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("SCREENING_DETAIL_UNSPECIFIED", .unspecified),
        ("SCREENING_DETAIL_SUMMARY", .summary),
        ("SCREENING_DETAIL_FULL", .full),
    ]
}

/// A movement of principal.
package struct PrincipalEvent: Hashable, Sendable {
    /// Day of the movement.
    package var date: String
    /// Drawing or repayment.
    package var kind: PrincipalEvent.Kind
    /// Amount in fen, above 0.
    package var amountFen: Int64

    package init(
        date: String = "", kind: PrincipalEvent.Kind = .unspecified, amountFen: Int64 = 0
    ) {
        self.date = date
        self.kind = kind
        self.amountFen = amountFen
    }

    package init() { self.init(date: "") }

    /// Drawing or repayment.
    package enum Kind: WireEnum {
        /// Never valid.
        case unspecified
        /// Money goes to the borrower.
        case draw
        /// Money comes back.
        case repay
        /// A number that this program does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .draw
            case 2: self = .repay
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .draw: 1
            case .repay: 2
            case .unrecognized(let number): number
            }
        }

        package static let protoNames: [(name: StaticString, value: Self)] = [
            ("KIND_UNSPECIFIED", .unspecified),
            ("KIND_DRAW", .draw),
            ("KIND_REPAY", .repay),
        ]
    }
}

/// A loan. Whatever is unset is not known.
package struct Loan: Hashable, Sendable {
    /// The lender's own contract number; unique for the lender.
    package var loanID: String
    /// Unified social credit code of the borrower.
    package var borrowerUSCC: String
    /// Id of the lender; filled from the caller who records the loan.
    package var lenderID: String
    /// Is the lender a bank? Recorded as true when a bank records the loan.
    package var lenderIsBank: Bool?
    /// Signing day of the contract.
    package var contractDate: String
    /// Term in months.
    package var termMonths: Int32?
    /// Principal of the contract, in fen.
    package var contractAmountFen: Int64?
    /// Drawings and repayments; none says that they are not known.
    package var events: [PrincipalEvent]
    /// Day on which principal and interest were completely paid; empty while the loan runs.
    package var settledDate: String
    /// Was any principal or interest paid after its due day?
    package var hadOverdue: Bool?
    /// Interest really paid over the life of the loan, in fen.
    package var interestPaidFen: Int64?
    /// Use agreed and made of the money.
    package var use: LoanUse
    /// Is the use documented by invoices and payment orders?
    package var useProven: Bool?
    /// Did this loan already draw an interest subsidy of another municipal programme?
    package var otherMunicipalInterestSubsidy: Bool?
    /// Raised by one at each recording; filled by the service.
    package var revision: Int32
    /// When this revision was recorded; filled by the service.
    package var recordedAt: Timestamp?
    /// Yearly rate of the contract in ppm; of a floating loan the rate in force at signing.
    package var actualRatePpm: Int64?
    /// Form of the loan.
    package var financeMode: FinanceMode
    /// Last day of the loan's term.
    package var dueDate: String
    /// Day on which the bank lawfully declared it due before its term; empty when it did not.
    package var declaredDueDate: String
    /// Day on which investor, guarantor or insurer paid in full in the borrower's place; empty
    /// while not.
    package var compensatedDate: String

    package init(
        loanID: String = "",
        borrowerUSCC: String = "",
        lenderID: String = "",
        lenderIsBank: Bool? = nil,
        contractDate: String = "",
        termMonths: Int32? = nil,
        contractAmountFen: Int64? = nil,
        events: [PrincipalEvent] = [],
        settledDate: String = "",
        hadOverdue: Bool? = nil,
        interestPaidFen: Int64? = nil,
        use: LoanUse = .unspecified,
        useProven: Bool? = nil,
        otherMunicipalInterestSubsidy: Bool? = nil,
        revision: Int32 = 0,
        recordedAt: Timestamp? = nil,
        actualRatePpm: Int64? = nil,
        financeMode: FinanceMode = .unspecified,
        dueDate: String = "",
        declaredDueDate: String = "",
        compensatedDate: String = ""
    ) {
        self.loanID = loanID
        self.borrowerUSCC = borrowerUSCC
        self.lenderID = lenderID
        self.lenderIsBank = lenderIsBank
        self.contractDate = contractDate
        self.termMonths = termMonths
        self.contractAmountFen = contractAmountFen
        self.events = events
        self.settledDate = settledDate
        self.hadOverdue = hadOverdue
        self.interestPaidFen = interestPaidFen
        self.use = use
        self.useProven = useProven
        self.otherMunicipalInterestSubsidy = otherMunicipalInterestSubsidy
        self.revision = revision
        self.recordedAt = recordedAt
        self.actualRatePpm = actualRatePpm
        self.financeMode = financeMode
        self.dueDate = dueDate
        self.declaredDueDate = declaredDueDate
        self.compensatedDate = compensatedDate
    }

    package init() { self.init(loanID: "") }
}

/// Records a loan, or a new revision of it.
package struct RecordLoanRequest: Hashable, Sendable {
    /// The loan as it now stands. `lender_id`, `revision` and `recorded_at` are ignored.
    package var loan: Loan?
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool

    package init(loan: Loan? = nil, requestID: String = "", validateOnly: Bool = false) {
        self.loan = loan
        self.requestID = requestID
        self.validateOnly = validateOnly
    }

    package init() { self.init(loan: nil) }
}

/// The recorded loan.
package struct RecordLoanResponse: Hashable, Sendable {
    /// As stored.
    package var loan: Loan?

    package init(loan: Loan? = nil) {
        self.loan = loan
    }

    package init() { self.init(loan: nil) }
}

/// Asks for a recorded loan.
package struct GetLoanRequest: Hashable, Sendable {
    /// The lender's contract number.
    package var loanID: String
    /// The lender; empty is the caller.
    package var lenderID: String

    package init(loanID: String = "", lenderID: String = "") {
        self.loanID = loanID
        self.lenderID = lenderID
    }

    package init() { self.init(loanID: "") }
}

/// A recorded loan.
package struct GetLoanResponse: Hashable, Sendable {
    /// Its last revision.
    package var loan: Loan?

    package init(loan: Loan? = nil) {
        self.loan = loan
    }

    package init() { self.init(loan: nil) }
}

/// Asks for the loans of a borrower.
package struct ListLoansRequest: Hashable, Sendable {
    /// Unified social credit code of the borrower.
    package var borrowerUSCC: String

    package init(borrowerUSCC: String = "") {
        self.borrowerUSCC = borrowerUSCC
    }

    package init() { self.init(borrowerUSCC: "") }
}

/// Loans of a borrower that the caller may see: a bank its own, the borrower all.
package struct ListLoansResponse: Hashable, Sendable {
    /// Last revisions, by lender and loan id.
    package var loans: [Loan]

    package init(loans: [Loan] = []) {
        self.loans = loans
    }

    package init() { self.init(loans: []) }
}

/// Asks what subsidies a loan brings.
package struct CheckEligibilityRequest: Hashable, Sendable {
    /// Unified social credit code of the borrower.
    package var applicantUSCC: String
    /// A recorded loan of the caller; or
    package var loanID: String
    /// a loan as it stands in this request, recorded or not. Exactly one of the two.
    package var loan: Loan?
    /// Day of the application; empty is today in Qingdao.
    package var applicationDate: String
    /// Facts for a what-if; they stand before what owners say, and the answer marks them.
    package var facts: [Fact]
    /// Keeps the answer under this id; a retry gets the same answer. Empty: not kept.
    package var requestID: String
    /// Lender of the loan when the caller is not the lender; a bank asks about its own loans only.
    package var lenderID: String
    /// Adds each finding and each step of the working as a sentence in Chinese and in English.
    package var explain: Bool
    /// Programmes to assess: `fin.qingkedai`. Empty: all that a loan can draw on.
    package var programmes: [String]

    package init(
        applicantUSCC: String = "",
        loanID: String = "",
        loan: Loan? = nil,
        applicationDate: String = "",
        facts: [Fact] = [],
        requestID: String = "",
        lenderID: String = "",
        explain: Bool = false,
        programmes: [String] = []
    ) {
        self.applicantUSCC = applicantUSCC
        self.loanID = loanID
        self.loan = loan
        self.applicationDate = applicationDate
        self.facts = facts
        self.requestID = requestID
        self.lenderID = lenderID
        self.explain = explain
        self.programmes = programmes
    }

    package init() { self.init(applicantUSCC: "") }
}

/// What subsidies a loan brings.
package struct CheckEligibilityResponse: Hashable, Sendable {
    /// One assessment per programme that could apply, best first.
    package var assessments: [Assessment]
    /// The programme that pays most now, of those whose outcome is yes; empty when none pays.
    package var bestNow: String
    /// The programme that would pay most if all unknown conditions were met; empty when none would.
    package var bestPossible: String

    package init(assessments: [Assessment] = [], bestNow: String = "", bestPossible: String = "") {
        self.assessments = assessments
        self.bestNow = bestNow
        self.bestPossible = bestPossible
    }

    package init() { self.init(assessments: []) }
}

/// Asks about many loans.
///
/// The answer must fit one frame of 4 MiB: that of some 80 loans with all programmes, of some 45
/// with
/// sentences. A longer one ends the call with RESOURCE_EXHAUSTED, MESSAGE_TOO_LARGE: ask for less
/// at once.
package struct BatchCheckEligibilityRequest: Hashable, Sendable {
    /// At most 1,000.
    package var requests: [CheckEligibilityRequest]

    package init(requests: [CheckEligibilityRequest] = []) {
        self.requests = requests
    }

    package init() { self.init(requests: []) }
}

/// Answers in the order of the request.
package struct BatchCheckEligibilityResponse: Hashable, Sendable {
    /// As many as were asked for.
    package var items: [BatchCheckEligibilityResponse.Item]

    package init(items: [BatchCheckEligibilityResponse.Item] = []) {
        self.items = items
    }

    package init() { self.init(items: []) }

    /// One answer or why there is none.
    package struct Item: Hashable, Sendable {
        /// Set when it worked.
        package var response: CheckEligibilityResponse?
        /// Code other than 0 when it did not.
        package var status: Status?

        package init(response: CheckEligibilityResponse? = nil, status: Status? = nil) {
            self.response = response
            self.status = status
        }

        package init() { self.init(response: nil) }
    }
}

/// One row of a portfolio: a question about a loan.
///
/// Answers come in the order of the rows, one for each, as fast as rows come; the service takes
/// rows
/// only as fast as their answers are taken. It keeps nothing of a screening: a client that lost the
/// connection, or whose call ended with UNAVAILABLE, opens a new call and goes on behind the last
/// `row_token` that it has seen.
package struct ScreenPortfolioRequest: Hashable, Sendable {
    /// Comes back with the answer; at most 200 bytes, chosen by the client, never read by the
    /// service:
    /// the number of a line, so that the client knows where to go on.
    package var rowToken: String
    /// The question, as for CheckEligibility, with the same rights. `request_id` stays empty:
    /// answers of
    /// a screening are not kept.
    package var question: CheckEligibilityRequest?
    /// How much is answered.
    package var detail: ScreeningDetail

    package init(
        rowToken: String = "",
        question: CheckEligibilityRequest? = nil,
        detail: ScreeningDetail = .unspecified
    ) {
        self.rowToken = rowToken
        self.question = question
        self.detail = detail
    }

    package init() { self.init(rowToken: "") }
}

/// What a loan brings, without what led there.
package struct EligibilitySummary: Hashable, Sendable {
    /// One per programme that could apply, best first.
    package var programmes: [ProgrammeSummary]
    /// The programme that pays most now, of those whose outcome is yes; empty when none pays.
    package var bestNow: String
    /// The programme that would pay most if all unknown conditions were met; empty when none would.
    package var bestPossible: String

    package init(
        programmes: [ProgrammeSummary] = [], bestNow: String = "", bestPossible: String = ""
    ) {
        self.programmes = programmes
        self.bestNow = bestNow
        self.bestPossible = bestPossible
    }

    package init() { self.init(programmes: []) }
}

/// What a programme brings, and what stands against it.
package struct ProgrammeSummary: Hashable, Sendable {
    /// Id of the programme: `fin.qingkedai`.
    package var ruleID: String
    /// Yes, no or unknown.
    package var outcome: Outcome
    /// What the amount promises.
    package var amountKind: AmountKind
    /// Amount in fen; unset when unknown.
    package var amountFen: Int64?
    /// Amount in fen if all unknown conditions were met; unset when amount facts are missing.
    package var amountIfMetFen: Int64?
    /// Conditions that do not hold, in order.
    package var unmet: [UnmetCondition]
    /// Facts that conditions or the amount lack, each once.
    package var missingFacts: [String]

    package init(
        ruleID: String = "",
        outcome: Outcome = .unspecified,
        amountKind: AmountKind = .unspecified,
        amountFen: Int64? = nil,
        amountIfMetFen: Int64? = nil,
        unmet: [UnmetCondition] = [],
        missingFacts: [String] = []
    ) {
        self.ruleID = ruleID
        self.outcome = outcome
        self.amountKind = amountKind
        self.amountFen = amountFen
        self.amountIfMetFen = amountIfMetFen
        self.unmet = unmet
        self.missingFacts = missingFacts
    }

    package init() { self.init(ruleID: "") }
}

/// A condition that does not hold.
package struct UnmetCondition: Hashable, Sendable {
    /// Id within the programme: `c6`.
    package var conditionID: String
    /// Where it stands: `第十二条`.
    package var article: String

    package init(conditionID: String = "", article: String = "") {
        self.conditionID = conditionID
        self.article = article
    }

    package init() { self.init(conditionID: "") }
}

/// The answer to a row.
package struct ScreenPortfolioResponse: Hashable, Sendable {
    /// That of the row.
    package var rowToken: String
    /// Set when it worked and a summary was asked for.
    package var summary: EligibilitySummary?
    /// Set when it worked and the whole answer was asked for.
    package var response: CheckEligibilityResponse?
    /// Code other than 0 when there is no answer to this row; the call goes on.
    package var status: Status?

    package init(
        rowToken: String = "",
        summary: EligibilitySummary? = nil,
        response: CheckEligibilityResponse? = nil,
        status: Status? = nil
    ) {
        self.rowToken = rowToken
        self.summary = summary
        self.response = response
        self.status = status
    }

    package init() { self.init(rowToken: "") }
}

/// Asks about every recorded loan of a borrower that the caller may see, a page at a time.
package struct CheckBorrowerEligibilityRequest: Hashable, Sendable {
    /// Unified social credit code of the borrower.
    package var borrowerUSCC: String
    /// Day of the applications; empty is today in Qingdao.
    package var applicationDate: String
    /// Adds each finding and each step of the working as a sentence in Chinese and in English.
    package var explain: Bool
    /// At most this many loans, 1 to 20; 0 is 20: more answers with sentences may not fit a frame.
    package var pageSize: Int32
    /// From the page before; empty is the first page.
    package var pageToken: String

    package init(
        borrowerUSCC: String = "",
        applicationDate: String = "",
        explain: Bool = false,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.borrowerUSCC = borrowerUSCC
        self.applicationDate = applicationDate
        self.explain = explain
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package init() { self.init(borrowerUSCC: "") }
}

/// A page of loans, and what each brings.
package struct CheckBorrowerEligibilityResponse: Hashable, Sendable {
    /// By lender and loan id.
    package var items: [CheckBorrowerEligibilityResponse.Item]
    /// For the next page; empty after the last.
    package var nextPageToken: String

    package init(items: [CheckBorrowerEligibilityResponse.Item] = [], nextPageToken: String = "") {
        self.items = items
        self.nextPageToken = nextPageToken
    }

    package init() { self.init(items: []) }

    /// A loan and what it brings, or why that is not told.
    package struct Item: Hashable, Sendable {
        /// The loan, its last revision.
        package var loan: Loan?
        /// What it brings; set when it worked.
        package var response: CheckEligibilityResponse?
        /// Code other than 0 when it did not.
        package var status: Status?
        /// Who must pay until when; unset while the loan's end is not known.
        package var defaultTimeline: DefaultTimeline?

        package init(
            loan: Loan? = nil,
            response: CheckEligibilityResponse? = nil,
            status: Status? = nil,
            defaultTimeline: DefaultTimeline? = nil
        ) {
            self.loan = loan
            self.response = response
            self.status = status
            self.defaultTimeline = defaultTimeline
        }

        package init() { self.init(loan: nil) }
    }
}

/// Asks for the default timeline of a recorded loan.
package struct GetDefaultTimelineRequest: Hashable, Sendable {
    /// The lender's contract number.
    package var loanID: String
    /// The lender; empty is the caller.
    package var lenderID: String
    /// The day for which it is asked; empty is today in Qingdao.
    package var asOfDate: String

    package init(loanID: String = "", lenderID: String = "", asOfDate: String = "") {
        self.loanID = loanID
        self.lenderID = lenderID
        self.asOfDate = asOfDate
    }

    package init() { self.init(loanID: "") }
}

/// Where a loan stands that may not be paid, and who must act until when.
package struct DefaultTimeline: Hashable, Sendable {
    /// Where it stands: `before_trigger`, `enterprise_period`, `guarantor_period`, ….
    package var phase: String
    /// Last day of the term, or the day on which the bank declared the loan due.
    package var triggerDate: String
    /// Last day of the borrower's own period; empty where nobody stands behind the borrower.
    package var enterpriseLastDate: String
    /// Last day for those who pay in its place; empty where nobody stands behind the borrower.
    package var guarantorLastDate: String
    /// Are those who stand behind the borrower called upon?
    package var guarantorCalled: Bool
    /// Who they are: `investor`, `guarantor`, `insurer`.
    package var payers: [String]
    /// Facts that are missing; then the phase is `unknown`.
    package var missing: [String]
    /// Where it stands in the law.
    package var citation: Citation?

    package init(
        phase: String = "",
        triggerDate: String = "",
        enterpriseLastDate: String = "",
        guarantorLastDate: String = "",
        guarantorCalled: Bool = false,
        payers: [String] = [],
        missing: [String] = [],
        citation: Citation? = nil
    ) {
        self.phase = phase
        self.triggerDate = triggerDate
        self.enterpriseLastDate = enterpriseLastDate
        self.guarantorLastDate = guarantorLastDate
        self.guarantorCalled = guarantorCalled
        self.payers = payers
        self.missing = missing
        self.citation = citation
    }

    package init() { self.init(phase: "") }
}

/// The default timeline of a loan.
package struct GetDefaultTimelineResponse: Hashable, Sendable {
    /// On the day asked for.
    package var timeline: DefaultTimeline?
    /// The assessment behind it, with parameters and facts.
    package var assessment: Assessment?

    package init(timeline: DefaultTimeline? = nil, assessment: Assessment? = nil) {
        self.timeline = timeline
        self.assessment = assessment
    }

    package init() { self.init(timeline: nil) }
}

extension PrincipalEvent: WireMessage {
    package static var protoName: String { "qingke.finance.v1.PrincipalEvent" }

    package typealias CForm = Qingke__Finance__V1__PrincipalEvent

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__principal_event__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__principal_event__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        date = reader.string(c.pointee.date, "PrincipalEvent.date")
        kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        amountFen = c.pointee.amount_fen
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.date = arena.string(date)
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        c.pointee.amount_fen = amountFen
    }
}

extension Loan: WireMessage {
    package static var protoName: String { "qingke.finance.v1.Loan" }

    package typealias CForm = Qingke__Finance__V1__Loan

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__loan__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__loan__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        loanID = reader.string(c.pointee.loan_id, "Loan.loan_id")
        borrowerUSCC = reader.string(c.pointee.borrower_uscc, "Loan.borrower_uscc")
        lenderID = reader.string(c.pointee.lender_id, "Loan.lender_id")
        lenderIsBank =
            c.pointee._lender_is_bank_case.rawValue == 4
            ? c.pointee.lender_is_bank != 0 : nil
        contractDate = reader.string(c.pointee.contract_date, "Loan.contract_date")
        termMonths =
            c.pointee._term_months_case.rawValue == 6
            ? c.pointee.term_months : nil
        contractAmountFen =
            c.pointee._contract_amount_fen_case.rawValue == 7
            ? c.pointee.contract_amount_fen : nil
        events = reader.messages(c.pointee.events, c.pointee.n_events)
        settledDate = reader.string(c.pointee.settled_date, "Loan.settled_date")
        hadOverdue =
            c.pointee._had_overdue_case.rawValue == 10
            ? c.pointee.had_overdue != 0 : nil
        interestPaidFen =
            c.pointee._interest_paid_fen_case.rawValue == 11
            ? c.pointee.interest_paid_fen : nil
        use = .init(rawValue: Int32(bitPattern: c.pointee.use.rawValue))
        useProven =
            c.pointee._use_proven_case.rawValue == 13
            ? c.pointee.use_proven != 0 : nil
        otherMunicipalInterestSubsidy =
            c.pointee._other_municipal_interest_subsidy_case.rawValue == 14
            ? c.pointee.other_municipal_interest_subsidy != 0 : nil
        revision = c.pointee.revision
        recordedAt = reader.message(c.pointee.recorded_at)
        actualRatePpm =
            c.pointee._actual_rate_ppm_case.rawValue == 17
            ? c.pointee.actual_rate_ppm : nil
        financeMode = .init(rawValue: Int32(bitPattern: c.pointee.finance_mode.rawValue))
        dueDate = reader.string(c.pointee.due_date, "Loan.due_date")
        declaredDueDate = reader.string(c.pointee.declared_due_date, "Loan.declared_due_date")
        compensatedDate = reader.string(c.pointee.compensated_date, "Loan.compensated_date")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.loan_id = arena.string(loanID)
        c.pointee.borrower_uscc = arena.string(borrowerUSCC)
        c.pointee.lender_id = arena.string(lenderID)
        if let lenderIsBank {
            c.pointee._lender_is_bank_case = .init(rawValue: 4)
            c.pointee.lender_is_bank = lenderIsBank ? 1 : 0
        }
        c.pointee.contract_date = arena.string(contractDate)
        if let termMonths {
            c.pointee._term_months_case = .init(rawValue: 6)
            c.pointee.term_months = termMonths
        }
        if let contractAmountFen {
            c.pointee._contract_amount_fen_case = .init(rawValue: 7)
            c.pointee.contract_amount_fen = contractAmountFen
        }
        (c.pointee.events, c.pointee.n_events) =
            arena.messages(events)
        c.pointee.settled_date = arena.string(settledDate)
        if let hadOverdue {
            c.pointee._had_overdue_case = .init(rawValue: 10)
            c.pointee.had_overdue = hadOverdue ? 1 : 0
        }
        if let interestPaidFen {
            c.pointee._interest_paid_fen_case = .init(rawValue: 11)
            c.pointee.interest_paid_fen = interestPaidFen
        }
        c.pointee.use = .init(rawValue: UInt32(bitPattern: use.rawValue))
        if let useProven {
            c.pointee._use_proven_case = .init(rawValue: 13)
            c.pointee.use_proven = useProven ? 1 : 0
        }
        if let otherMunicipalInterestSubsidy {
            c.pointee._other_municipal_interest_subsidy_case = .init(rawValue: 14)
            c.pointee.other_municipal_interest_subsidy = otherMunicipalInterestSubsidy ? 1 : 0
        }
        c.pointee.revision = revision
        if let recordedAt {
            c.pointee.recorded_at = arena.message(recordedAt)
        }
        if let actualRatePpm {
            c.pointee._actual_rate_ppm_case = .init(rawValue: 17)
            c.pointee.actual_rate_ppm = actualRatePpm
        }
        c.pointee.finance_mode = .init(rawValue: UInt32(bitPattern: financeMode.rawValue))
        c.pointee.due_date = arena.string(dueDate)
        c.pointee.declared_due_date = arena.string(declaredDueDate)
        c.pointee.compensated_date = arena.string(compensatedDate)
    }
}

extension RecordLoanRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.RecordLoanRequest" }

    package typealias CForm = Qingke__Finance__V1__RecordLoanRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__record_loan_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__record_loan_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        loan = reader.message(c.pointee.loan)
        requestID = reader.string(c.pointee.request_id, "RecordLoanRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let loan {
            c.pointee.loan = arena.message(loan)
        }
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
    }
}

extension RecordLoanResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.RecordLoanResponse" }

    package typealias CForm = Qingke__Finance__V1__RecordLoanResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__record_loan_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__record_loan_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        loan = reader.message(c.pointee.loan)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let loan {
            c.pointee.loan = arena.message(loan)
        }
    }
}

extension GetLoanRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.GetLoanRequest" }

    package typealias CForm = Qingke__Finance__V1__GetLoanRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__get_loan_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__get_loan_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        loanID = reader.string(c.pointee.loan_id, "GetLoanRequest.loan_id")
        lenderID = reader.string(c.pointee.lender_id, "GetLoanRequest.lender_id")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.loan_id = arena.string(loanID)
        c.pointee.lender_id = arena.string(lenderID)
    }
}

extension GetLoanResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.GetLoanResponse" }

    package typealias CForm = Qingke__Finance__V1__GetLoanResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__get_loan_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__get_loan_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        loan = reader.message(c.pointee.loan)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let loan {
            c.pointee.loan = arena.message(loan)
        }
    }
}

extension ListLoansRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.ListLoansRequest" }

    package typealias CForm = Qingke__Finance__V1__ListLoansRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__list_loans_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__list_loans_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        borrowerUSCC = reader.string(c.pointee.borrower_uscc, "ListLoansRequest.borrower_uscc")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.borrower_uscc = arena.string(borrowerUSCC)
    }
}

extension ListLoansResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.ListLoansResponse" }

    package typealias CForm = Qingke__Finance__V1__ListLoansResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__list_loans_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__list_loans_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        loans = reader.messages(c.pointee.loans, c.pointee.n_loans)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.loans, c.pointee.n_loans) =
            arena.messages(loans)
    }
}

extension CheckEligibilityRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.CheckEligibilityRequest" }

    package typealias CForm = Qingke__Finance__V1__CheckEligibilityRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__check_eligibility_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__check_eligibility_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        applicantUSCC = reader.string(
            c.pointee.applicant_uscc, "CheckEligibilityRequest.applicant_uscc")
        loanID = reader.string(c.pointee.loan_id, "CheckEligibilityRequest.loan_id")
        loan = reader.message(c.pointee.loan)
        applicationDate = reader.string(
            c.pointee.application_date, "CheckEligibilityRequest.application_date")
        facts = reader.messages(c.pointee.facts, c.pointee.n_facts)
        requestID = reader.string(c.pointee.request_id, "CheckEligibilityRequest.request_id")
        lenderID = reader.string(c.pointee.lender_id, "CheckEligibilityRequest.lender_id")
        explain = c.pointee.explain != 0
        programmes = reader.array(c.pointee.programmes, c.pointee.n_programmes) { value, reader in
            reader.string(value, "CheckEligibilityRequest.programmes")
        }
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.applicant_uscc = arena.string(applicantUSCC)
        c.pointee.loan_id = arena.string(loanID)
        if let loan {
            c.pointee.loan = arena.message(loan)
        }
        c.pointee.application_date = arena.string(applicationDate)
        (c.pointee.facts, c.pointee.n_facts) =
            arena.messages(facts)
        c.pointee.request_id = arena.string(requestID)
        c.pointee.lender_id = arena.string(lenderID)
        c.pointee.explain = explain ? 1 : 0
        (c.pointee.programmes, c.pointee.n_programmes) =
            arena.array(programmes) { arena.string($0) }
    }
}

extension CheckEligibilityResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.CheckEligibilityResponse" }

    package typealias CForm = Qingke__Finance__V1__CheckEligibilityResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__check_eligibility_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__check_eligibility_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        assessments = reader.messages(c.pointee.assessments, c.pointee.n_assessments)
        bestNow = reader.string(c.pointee.best_now, "CheckEligibilityResponse.best_now")
        bestPossible = reader.string(
            c.pointee.best_possible, "CheckEligibilityResponse.best_possible")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.assessments, c.pointee.n_assessments) =
            arena.messages(assessments)
        c.pointee.best_now = arena.string(bestNow)
        c.pointee.best_possible = arena.string(bestPossible)
    }
}

extension BatchCheckEligibilityRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.BatchCheckEligibilityRequest" }

    package typealias CForm = Qingke__Finance__V1__BatchCheckEligibilityRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__batch_check_eligibility_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__batch_check_eligibility_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        requests = reader.messages(c.pointee.requests, c.pointee.n_requests)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.requests, c.pointee.n_requests) =
            arena.messages(requests)
    }
}

extension BatchCheckEligibilityResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.BatchCheckEligibilityResponse" }

    package typealias CForm = Qingke__Finance__V1__BatchCheckEligibilityResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__batch_check_eligibility_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__batch_check_eligibility_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        items = reader.messages(c.pointee.items, c.pointee.n_items)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.items, c.pointee.n_items) =
            arena.messages(items)
    }
}

extension BatchCheckEligibilityResponse.Item: WireMessage {
    package static var protoName: String { "qingke.finance.v1.BatchCheckEligibilityResponse.Item" }

    package typealias CForm = Qingke__Finance__V1__BatchCheckEligibilityResponse__Item

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__batch_check_eligibility_response__item__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__batch_check_eligibility_response__item__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        response = reader.message(c.pointee.response)
        status = reader.message(c.pointee.status)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let response {
            c.pointee.response = arena.message(response)
        }
        if let status {
            c.pointee.status = arena.message(status)
        }
    }
}

extension ScreenPortfolioRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.ScreenPortfolioRequest" }

    package typealias CForm = Qingke__Finance__V1__ScreenPortfolioRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__screen_portfolio_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__screen_portfolio_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        rowToken = reader.string(c.pointee.row_token, "ScreenPortfolioRequest.row_token")
        question = reader.message(c.pointee.question)
        detail = .init(rawValue: Int32(bitPattern: c.pointee.detail.rawValue))
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.row_token = arena.string(rowToken)
        if let question {
            c.pointee.question = arena.message(question)
        }
        c.pointee.detail = .init(rawValue: UInt32(bitPattern: detail.rawValue))
    }
}

extension EligibilitySummary: WireMessage {
    package static var protoName: String { "qingke.finance.v1.EligibilitySummary" }

    package typealias CForm = Qingke__Finance__V1__EligibilitySummary

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__eligibility_summary__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__eligibility_summary__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        programmes = reader.messages(c.pointee.programmes, c.pointee.n_programmes)
        bestNow = reader.string(c.pointee.best_now, "EligibilitySummary.best_now")
        bestPossible = reader.string(c.pointee.best_possible, "EligibilitySummary.best_possible")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.programmes, c.pointee.n_programmes) =
            arena.messages(programmes)
        c.pointee.best_now = arena.string(bestNow)
        c.pointee.best_possible = arena.string(bestPossible)
    }
}

extension ProgrammeSummary: WireMessage {
    package static var protoName: String { "qingke.finance.v1.ProgrammeSummary" }

    package typealias CForm = Qingke__Finance__V1__ProgrammeSummary

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__programme_summary__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__programme_summary__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        ruleID = reader.string(c.pointee.rule_id, "ProgrammeSummary.rule_id")
        outcome = .init(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue))
        amountKind = .init(rawValue: Int32(bitPattern: c.pointee.amount_kind.rawValue))
        amountFen =
            c.pointee._amount_fen_case.rawValue == 4
            ? c.pointee.amount_fen : nil
        amountIfMetFen =
            c.pointee._amount_if_met_fen_case.rawValue == 5
            ? c.pointee.amount_if_met_fen : nil
        unmet = reader.messages(c.pointee.unmet, c.pointee.n_unmet)
        missingFacts = reader.array(
            c.pointee.missing_facts, c.pointee.n_missing_facts
        ) { value, reader in
            reader.string(value, "ProgrammeSummary.missing_facts")
        }
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.rule_id = arena.string(ruleID)
        c.pointee.outcome = .init(rawValue: UInt32(bitPattern: outcome.rawValue))
        c.pointee.amount_kind = .init(rawValue: UInt32(bitPattern: amountKind.rawValue))
        if let amountFen {
            c.pointee._amount_fen_case = .init(rawValue: 4)
            c.pointee.amount_fen = amountFen
        }
        if let amountIfMetFen {
            c.pointee._amount_if_met_fen_case = .init(rawValue: 5)
            c.pointee.amount_if_met_fen = amountIfMetFen
        }
        (c.pointee.unmet, c.pointee.n_unmet) =
            arena.messages(unmet)
        (c.pointee.missing_facts, c.pointee.n_missing_facts) =
            arena.array(missingFacts) { arena.string($0) }
    }
}

extension UnmetCondition: WireMessage {
    package static var protoName: String { "qingke.finance.v1.UnmetCondition" }

    package typealias CForm = Qingke__Finance__V1__UnmetCondition

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__unmet_condition__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__unmet_condition__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        conditionID = reader.string(c.pointee.condition_id, "UnmetCondition.condition_id")
        article = reader.string(c.pointee.article, "UnmetCondition.article")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.condition_id = arena.string(conditionID)
        c.pointee.article = arena.string(article)
    }
}

extension ScreenPortfolioResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.ScreenPortfolioResponse" }

    package typealias CForm = Qingke__Finance__V1__ScreenPortfolioResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__screen_portfolio_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__screen_portfolio_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        rowToken = reader.string(c.pointee.row_token, "ScreenPortfolioResponse.row_token")
        summary = reader.message(c.pointee.summary)
        response = reader.message(c.pointee.response)
        status = reader.message(c.pointee.status)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.row_token = arena.string(rowToken)
        if let summary {
            c.pointee.summary = arena.message(summary)
        }
        if let response {
            c.pointee.response = arena.message(response)
        }
        if let status {
            c.pointee.status = arena.message(status)
        }
    }
}

extension CheckBorrowerEligibilityRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.CheckBorrowerEligibilityRequest" }

    package typealias CForm = Qingke__Finance__V1__CheckBorrowerEligibilityRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__check_borrower_eligibility_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__check_borrower_eligibility_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        borrowerUSCC = reader.string(
            c.pointee.borrower_uscc, "CheckBorrowerEligibilityRequest.borrower_uscc")
        applicationDate = reader.string(
            c.pointee.application_date, "CheckBorrowerEligibilityRequest.application_date")
        explain = c.pointee.explain != 0
        pageSize = c.pointee.page_size
        pageToken = reader.string(
            c.pointee.page_token, "CheckBorrowerEligibilityRequest.page_token")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.borrower_uscc = arena.string(borrowerUSCC)
        c.pointee.application_date = arena.string(applicationDate)
        c.pointee.explain = explain ? 1 : 0
        c.pointee.page_size = pageSize
        c.pointee.page_token = arena.string(pageToken)
    }
}

extension CheckBorrowerEligibilityResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.CheckBorrowerEligibilityResponse" }

    package typealias CForm = Qingke__Finance__V1__CheckBorrowerEligibilityResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__check_borrower_eligibility_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__check_borrower_eligibility_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        items = reader.messages(c.pointee.items, c.pointee.n_items)
        nextPageToken = reader.string(
            c.pointee.next_page_token, "CheckBorrowerEligibilityResponse.next_page_token")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.items, c.pointee.n_items) =
            arena.messages(items)
        c.pointee.next_page_token = arena.string(nextPageToken)
    }
}

extension CheckBorrowerEligibilityResponse.Item: WireMessage {
    package static var protoName: String { "qingke.finance.v1.CheckBorrowerEligibilityResponse.Item" }

    package typealias CForm = Qingke__Finance__V1__CheckBorrowerEligibilityResponse__Item

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__check_borrower_eligibility_response__item__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__check_borrower_eligibility_response__item__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        loan = reader.message(c.pointee.loan)
        response = reader.message(c.pointee.response)
        status = reader.message(c.pointee.status)
        defaultTimeline = reader.message(c.pointee.default_timeline)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let loan {
            c.pointee.loan = arena.message(loan)
        }
        if let response {
            c.pointee.response = arena.message(response)
        }
        if let status {
            c.pointee.status = arena.message(status)
        }
        if let defaultTimeline {
            c.pointee.default_timeline = arena.message(defaultTimeline)
        }
    }
}

extension GetDefaultTimelineRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.GetDefaultTimelineRequest" }

    package typealias CForm = Qingke__Finance__V1__GetDefaultTimelineRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__get_default_timeline_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__get_default_timeline_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        loanID = reader.string(c.pointee.loan_id, "GetDefaultTimelineRequest.loan_id")
        lenderID = reader.string(c.pointee.lender_id, "GetDefaultTimelineRequest.lender_id")
        asOfDate = reader.string(c.pointee.as_of_date, "GetDefaultTimelineRequest.as_of_date")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.loan_id = arena.string(loanID)
        c.pointee.lender_id = arena.string(lenderID)
        c.pointee.as_of_date = arena.string(asOfDate)
    }
}

extension DefaultTimeline: WireMessage {
    package static var protoName: String { "qingke.finance.v1.DefaultTimeline" }

    package typealias CForm = Qingke__Finance__V1__DefaultTimeline

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__default_timeline__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__default_timeline__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        phase = reader.string(c.pointee.phase, "DefaultTimeline.phase")
        triggerDate = reader.string(c.pointee.trigger_date, "DefaultTimeline.trigger_date")
        enterpriseLastDate = reader.string(
            c.pointee.enterprise_last_date, "DefaultTimeline.enterprise_last_date")
        guarantorLastDate = reader.string(
            c.pointee.guarantor_last_date, "DefaultTimeline.guarantor_last_date")
        guarantorCalled = c.pointee.guarantor_called != 0
        payers = reader.array(c.pointee.payers, c.pointee.n_payers) { value, reader in
            reader.string(value, "DefaultTimeline.payers")
        }
        missing = reader.array(c.pointee.missing, c.pointee.n_missing) { value, reader in
            reader.string(value, "DefaultTimeline.missing")
        }
        citation = reader.message(c.pointee.citation)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.phase = arena.string(phase)
        c.pointee.trigger_date = arena.string(triggerDate)
        c.pointee.enterprise_last_date = arena.string(enterpriseLastDate)
        c.pointee.guarantor_last_date = arena.string(guarantorLastDate)
        c.pointee.guarantor_called = guarantorCalled ? 1 : 0
        (c.pointee.payers, c.pointee.n_payers) =
            arena.array(payers) { arena.string($0) }
        (c.pointee.missing, c.pointee.n_missing) =
            arena.array(missing) { arena.string($0) }
        if let citation {
            c.pointee.citation = arena.message(citation)
        }
    }
}

extension GetDefaultTimelineResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.GetDefaultTimelineResponse" }

    package typealias CForm = Qingke__Finance__V1__GetDefaultTimelineResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__get_default_timeline_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__get_default_timeline_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        timeline = reader.message(c.pointee.timeline)
        assessment = reader.message(c.pointee.assessment)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let timeline {
            c.pointee.timeline = arena.message(timeline)
        }
        if let assessment {
            c.pointee.assessment = arena.message(assessment)
        }
    }
}

extension PrincipalEvent {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("date", date)
        members.put("kind", kind)
        members.put("amount_fen", amountFen)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("date", into: &date)
        reader.read("kind", into: &kind)
        reader.read("amount_fen", "amountFen", into: &amountFen)
    }
}

extension Loan {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("loan_id", loanID)
        members.put("borrower_uscc", borrowerUSCC)
        members.put("lender_id", lenderID)
        members.put("lender_is_bank", lenderIsBank)
        members.put("contract_date", contractDate)
        members.put("term_months", termMonths)
        members.put("contract_amount_fen", contractAmountFen)
        members.put("events", events)
        members.put("settled_date", settledDate)
        members.put("had_overdue", hadOverdue)
        members.put("interest_paid_fen", interestPaidFen)
        members.put("use", use)
        members.put("use_proven", useProven)
        members.put("other_municipal_interest_subsidy", otherMunicipalInterestSubsidy)
        members.put("revision", revision)
        members.put("recorded_at", recordedAt)
        members.put("actual_rate_ppm", actualRatePpm)
        members.put("finance_mode", financeMode)
        members.put("due_date", dueDate)
        members.put("declared_due_date", declaredDueDate)
        members.put("compensated_date", compensatedDate)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("loan_id", "loanId", into: &loanID)
        reader.read("borrower_uscc", "borrowerUscc", into: &borrowerUSCC)
        reader.read("lender_id", "lenderId", into: &lenderID)
        reader.read("lender_is_bank", "lenderIsBank", into: &lenderIsBank)
        reader.read("contract_date", "contractDate", into: &contractDate)
        reader.read("term_months", "termMonths", into: &termMonths)
        reader.read("contract_amount_fen", "contractAmountFen", into: &contractAmountFen)
        reader.read("events", into: &events)
        reader.read("settled_date", "settledDate", into: &settledDate)
        reader.read("had_overdue", "hadOverdue", into: &hadOverdue)
        reader.read("interest_paid_fen", "interestPaidFen", into: &interestPaidFen)
        reader.read("use", into: &use)
        reader.read("use_proven", "useProven", into: &useProven)
        reader.read(
            "other_municipal_interest_subsidy",
            "otherMunicipalInterestSubsidy",
            into: &otherMunicipalInterestSubsidy)
        reader.read("revision", into: &revision)
        reader.read("recorded_at", "recordedAt", into: &recordedAt)
        reader.read("actual_rate_ppm", "actualRatePpm", into: &actualRatePpm)
        reader.read("finance_mode", "financeMode", into: &financeMode)
        reader.read("due_date", "dueDate", into: &dueDate)
        reader.read("declared_due_date", "declaredDueDate", into: &declaredDueDate)
        reader.read("compensated_date", "compensatedDate", into: &compensatedDate)
    }
}

extension RecordLoanRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("loan", loan)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("loan", into: &loan)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
    }
}

extension RecordLoanResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("loan", loan)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("loan", into: &loan)
    }
}

extension GetLoanRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("loan_id", loanID)
        members.put("lender_id", lenderID)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("loan_id", "loanId", into: &loanID)
        reader.read("lender_id", "lenderId", into: &lenderID)
    }
}

extension GetLoanResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("loan", loan)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("loan", into: &loan)
    }
}

extension ListLoansRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("borrower_uscc", borrowerUSCC)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("borrower_uscc", "borrowerUscc", into: &borrowerUSCC)
    }
}

extension ListLoansResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("loans", loans)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("loans", into: &loans)
    }
}

extension CheckEligibilityRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("applicant_uscc", applicantUSCC)
        members.put("loan_id", loanID)
        members.put("loan", loan)
        members.put("application_date", applicationDate)
        members.put("facts", facts)
        members.put("request_id", requestID)
        members.put("lender_id", lenderID)
        members.put("explain", explain)
        members.put("programmes", programmes)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("applicant_uscc", "applicantUscc", into: &applicantUSCC)
        reader.read("loan_id", "loanId", into: &loanID)
        reader.read("loan", into: &loan)
        reader.read("application_date", "applicationDate", into: &applicationDate)
        reader.read("facts", into: &facts)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("lender_id", "lenderId", into: &lenderID)
        reader.read("explain", into: &explain)
        reader.read("programmes", into: &programmes)
    }
}

extension CheckEligibilityResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("assessments", assessments)
        members.put("best_now", bestNow)
        members.put("best_possible", bestPossible)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("assessments", into: &assessments)
        reader.read("best_now", "bestNow", into: &bestNow)
        reader.read("best_possible", "bestPossible", into: &bestPossible)
    }
}

extension BatchCheckEligibilityRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("requests", requests)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("requests", into: &requests)
    }
}

extension BatchCheckEligibilityResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("items", items)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("items", into: &items)
    }
}

extension BatchCheckEligibilityResponse.Item {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("response", response)
        members.put("status", status)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("response", into: &response)
        reader.read("status", into: &status)
    }
}

extension ScreenPortfolioRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("row_token", rowToken)
        members.put("question", question)
        members.put("detail", detail)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("row_token", "rowToken", into: &rowToken)
        reader.read("question", into: &question)
        reader.read("detail", into: &detail)
    }
}

extension EligibilitySummary {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("programmes", programmes)
        members.put("best_now", bestNow)
        members.put("best_possible", bestPossible)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("programmes", into: &programmes)
        reader.read("best_now", "bestNow", into: &bestNow)
        reader.read("best_possible", "bestPossible", into: &bestPossible)
    }
}

extension ProgrammeSummary {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("rule_id", ruleID)
        members.put("outcome", outcome)
        members.put("amount_kind", amountKind)
        members.put("amount_fen", amountFen)
        members.put("amount_if_met_fen", amountIfMetFen)
        members.put("unmet", unmet)
        members.put("missing_facts", missingFacts)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("rule_id", "ruleId", into: &ruleID)
        reader.read("outcome", into: &outcome)
        reader.read("amount_kind", "amountKind", into: &amountKind)
        reader.read("amount_fen", "amountFen", into: &amountFen)
        reader.read("amount_if_met_fen", "amountIfMetFen", into: &amountIfMetFen)
        reader.read("unmet", into: &unmet)
        reader.read("missing_facts", "missingFacts", into: &missingFacts)
    }
}

extension UnmetCondition {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("condition_id", conditionID)
        members.put("article", article)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("condition_id", "conditionId", into: &conditionID)
        reader.read("article", into: &article)
    }
}

extension ScreenPortfolioResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("row_token", rowToken)
        members.put("summary", summary)
        members.put("response", response)
        members.put("status", status)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("row_token", "rowToken", into: &rowToken)
        reader.read("summary", into: &summary)
        reader.read("response", into: &response)
        reader.read("status", into: &status)
    }
}

extension CheckBorrowerEligibilityRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("borrower_uscc", borrowerUSCC)
        members.put("application_date", applicationDate)
        members.put("explain", explain)
        members.put("page_size", pageSize)
        members.put("page_token", pageToken)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("borrower_uscc", "borrowerUscc", into: &borrowerUSCC)
        reader.read("application_date", "applicationDate", into: &applicationDate)
        reader.read("explain", into: &explain)
        reader.read("page_size", "pageSize", into: &pageSize)
        reader.read("page_token", "pageToken", into: &pageToken)
    }
}

extension CheckBorrowerEligibilityResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("items", items)
        members.put("next_page_token", nextPageToken)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("items", into: &items)
        reader.read("next_page_token", "nextPageToken", into: &nextPageToken)
    }
}

extension CheckBorrowerEligibilityResponse.Item {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("loan", loan)
        members.put("response", response)
        members.put("status", status)
        members.put("default_timeline", defaultTimeline)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("loan", into: &loan)
        reader.read("response", into: &response)
        reader.read("status", into: &status)
        reader.read("default_timeline", "defaultTimeline", into: &defaultTimeline)
    }
}

extension GetDefaultTimelineRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("loan_id", loanID)
        members.put("lender_id", lenderID)
        members.put("as_of_date", asOfDate)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("loan_id", "loanId", into: &loanID)
        reader.read("lender_id", "lenderId", into: &lenderID)
        reader.read("as_of_date", "asOfDate", into: &asOfDate)
    }
}

extension DefaultTimeline {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("phase", phase)
        members.put("trigger_date", triggerDate)
        members.put("enterprise_last_date", enterpriseLastDate)
        members.put("guarantor_last_date", guarantorLastDate)
        members.put("guarantor_called", guarantorCalled)
        members.put("payers", payers)
        members.put("missing", missing)
        members.put("citation", citation)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("phase", into: &phase)
        reader.read("trigger_date", "triggerDate", into: &triggerDate)
        reader.read("enterprise_last_date", "enterpriseLastDate", into: &enterpriseLastDate)
        reader.read("guarantor_last_date", "guarantorLastDate", into: &guarantorLastDate)
        reader.read("guarantor_called", "guarantorCalled", into: &guarantorCalled)
        reader.read("payers", into: &payers)
        reader.read("missing", into: &missing)
        reader.read("citation", into: &citation)
    }
}

extension GetDefaultTimelineResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("timeline", timeline)
        members.put("assessment", assessment)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("timeline", into: &timeline)
        reader.read("assessment", into: &assessment)
    }
}
