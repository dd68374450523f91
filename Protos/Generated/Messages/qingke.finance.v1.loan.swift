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
        recordedAt: Timestamp? = nil
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
    }

    package init() { self.init(loanID: "") }
}

/// Records a loan, or a new revision of it.
package struct RecordLoanRequest: Hashable, Sendable {
    /// The loan as it now stands. `lender_id`, `revision` and `recorded_at` are ignored.
    package var loan: Loan?
    /// Makes a retry harmless; required.
    package var requestID: String

    package init(loan: Loan? = nil, requestID: String = "") {
        self.loan = loan
        self.requestID = requestID
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

/// Asks what subsidy a loan brings.
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
    /// Lender of `loan_id` when the caller is not the lender.
    package var lenderID: String

    package init(
        applicantUSCC: String = "",
        loanID: String = "",
        loan: Loan? = nil,
        applicationDate: String = "",
        facts: [Fact] = [],
        requestID: String = "",
        lenderID: String = ""
    ) {
        self.applicantUSCC = applicantUSCC
        self.loanID = loanID
        self.loan = loan
        self.applicationDate = applicationDate
        self.facts = facts
        self.requestID = requestID
        self.lenderID = lenderID
    }

    package init() { self.init(applicantUSCC: "") }
}

/// What subsidy a loan brings.
package struct CheckEligibilityResponse: Hashable, Sendable {
    /// One assessment per programme that could apply, best first.
    package var assessments: [Assessment]

    package init(assessments: [Assessment] = []) {
        self.assessments = assessments
    }

    package init() { self.init(assessments: []) }
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
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let loan {
            c.pointee.loan = arena.message(loan)
        }
        c.pointee.request_id = arena.string(requestID)
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
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.assessments, c.pointee.n_assessments) =
            arena.messages(assessments)
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
    }
}

extension RecordLoanRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("loan", loan)
        members.put("request_id", requestID)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("loan", into: &loan)
        reader.read("request_id", "requestId", into: &requestID)
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
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("applicant_uscc", "applicantUscc", into: &applicantUSCC)
        reader.read("loan_id", "loanId", into: &loanID)
        reader.read("loan", into: &loan)
        reader.read("application_date", "applicationDate", into: &applicationDate)
        reader.read("facts", into: &facts)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("lender_id", "lenderId", into: &lenderID)
    }
}

extension CheckEligibilityResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("assessments", assessments)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("assessments", into: &assessments)
    }
}
