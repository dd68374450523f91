// Generated from Protos/qingke/finance/v1/investment.proto by Protos/Generator. Do not edit.
//
// Equity investments and options behind loans, as investors record them.

import CMessages
import JSON
import ProtobufC

/// An investment, or the commitment to one, behind a loan. Whatever is unset is not known.
package struct Investment: Hashable, Sendable {
    /// The investor's own contract number; unique for it.
    package var investmentID: String
    /// Id of the investor; filled from the caller who records it.
    package var investorID: String
    /// Unified social credit code of the enterprise.
    package var investeeUSCC: String
    /// The lender of the loan behind which it stands; empty where it stands behind none.
    package var lenderID: String
    /// The lender's contract number of that loan.
    package var loanID: String
    /// Day of the equity investment that the agreement names; empty where there is an option only.
    package var investmentDate: String
    /// Money paid in, in fen.
    package var paidInFen: Int64?
    /// Has the investor left?
    package var exited: Bool?
    /// Is the change of equity entered in the register?
    package var equityChangeRegistered: Bool?
    /// Is there a valid option agreement on condition, price, manner and amount (认股承诺)?
    package var subscriptionCommitment: Bool?
    /// Is the investor jointly liable for the loan?
    package var jointLiability: Bool?
    /// May the investor itself guarantee in law?
    package var canGuarantee: Bool?
    /// Raised by one at each recording; filled by the service.
    package var revision: Int32
    /// When this revision was recorded; filled by the service.
    package var recordedAt: Timestamp?

    package init(
        investmentID: String = "",
        investorID: String = "",
        investeeUSCC: String = "",
        lenderID: String = "",
        loanID: String = "",
        investmentDate: String = "",
        paidInFen: Int64? = nil,
        exited: Bool? = nil,
        equityChangeRegistered: Bool? = nil,
        subscriptionCommitment: Bool? = nil,
        jointLiability: Bool? = nil,
        canGuarantee: Bool? = nil,
        revision: Int32 = 0,
        recordedAt: Timestamp? = nil
    ) {
        self.investmentID = investmentID
        self.investorID = investorID
        self.investeeUSCC = investeeUSCC
        self.lenderID = lenderID
        self.loanID = loanID
        self.investmentDate = investmentDate
        self.paidInFen = paidInFen
        self.exited = exited
        self.equityChangeRegistered = equityChangeRegistered
        self.subscriptionCommitment = subscriptionCommitment
        self.jointLiability = jointLiability
        self.canGuarantee = canGuarantee
        self.revision = revision
        self.recordedAt = recordedAt
    }

    package init() { self.init(investmentID: "") }
}

/// Records an investment, or a new revision of it.
package struct RecordInvestmentRequest: Hashable, Sendable {
    /// The investment as it now stands. `investor_id`, `revision` and `recorded_at` are ignored.
    package var investment: Investment?
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool

    package init(
        investment: Investment? = nil, requestID: String = "", validateOnly: Bool = false
    ) {
        self.investment = investment
        self.requestID = requestID
        self.validateOnly = validateOnly
    }

    package init() { self.init(investment: nil) }
}

/// The recorded investment.
package struct RecordInvestmentResponse: Hashable, Sendable {
    /// As stored.
    package var investment: Investment?

    package init(investment: Investment? = nil) {
        self.investment = investment
    }

    package init() { self.init(investment: nil) }
}

/// Asks for the investments in an enterprise.
package struct ListInvestmentsRequest: Hashable, Sendable {
    /// Unified social credit code of the enterprise.
    package var investeeUSCC: String

    package init(investeeUSCC: String = "") {
        self.investeeUSCC = investeeUSCC
    }

    package init() { self.init(investeeUSCC: "") }
}

/// Investments that the caller may see: an investor its own, a bank those behind its loans, the
/// enterprise all.
package struct ListInvestmentsResponse: Hashable, Sendable {
    /// Last revisions, by investor and contract number.
    package var investments: [Investment]

    package init(investments: [Investment] = []) {
        self.investments = investments
    }

    package init() { self.init(investments: []) }
}

extension Investment: WireMessage {
    package static var protoName: String { "qingke.finance.v1.Investment" }

    package typealias CForm = Qingke__Finance__V1__Investment

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__investment__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__investment__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        investmentID = reader.string(c.pointee.investment_id, "Investment.investment_id")
        investorID = reader.string(c.pointee.investor_id, "Investment.investor_id")
        investeeUSCC = reader.string(c.pointee.investee_uscc, "Investment.investee_uscc")
        lenderID = reader.string(c.pointee.lender_id, "Investment.lender_id")
        loanID = reader.string(c.pointee.loan_id, "Investment.loan_id")
        investmentDate = reader.string(c.pointee.investment_date, "Investment.investment_date")
        paidInFen =
            c.pointee._paid_in_fen_case.rawValue == 7
            ? c.pointee.paid_in_fen : nil
        exited =
            c.pointee._exited_case.rawValue == 8
            ? c.pointee.exited != 0 : nil
        equityChangeRegistered =
            c.pointee._equity_change_registered_case.rawValue == 9
            ? c.pointee.equity_change_registered != 0 : nil
        subscriptionCommitment =
            c.pointee._subscription_commitment_case.rawValue == 10
            ? c.pointee.subscription_commitment != 0 : nil
        jointLiability =
            c.pointee._joint_liability_case.rawValue == 11
            ? c.pointee.joint_liability != 0 : nil
        canGuarantee =
            c.pointee._can_guarantee_case.rawValue == 12
            ? c.pointee.can_guarantee != 0 : nil
        revision = c.pointee.revision
        recordedAt = reader.message(c.pointee.recorded_at)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.investment_id = arena.string(investmentID)
        c.pointee.investor_id = arena.string(investorID)
        c.pointee.investee_uscc = arena.string(investeeUSCC)
        c.pointee.lender_id = arena.string(lenderID)
        c.pointee.loan_id = arena.string(loanID)
        c.pointee.investment_date = arena.string(investmentDate)
        if let paidInFen {
            c.pointee._paid_in_fen_case = .init(rawValue: 7)
            c.pointee.paid_in_fen = paidInFen
        }
        if let exited {
            c.pointee._exited_case = .init(rawValue: 8)
            c.pointee.exited = exited ? 1 : 0
        }
        if let equityChangeRegistered {
            c.pointee._equity_change_registered_case = .init(rawValue: 9)
            c.pointee.equity_change_registered = equityChangeRegistered ? 1 : 0
        }
        if let subscriptionCommitment {
            c.pointee._subscription_commitment_case = .init(rawValue: 10)
            c.pointee.subscription_commitment = subscriptionCommitment ? 1 : 0
        }
        if let jointLiability {
            c.pointee._joint_liability_case = .init(rawValue: 11)
            c.pointee.joint_liability = jointLiability ? 1 : 0
        }
        if let canGuarantee {
            c.pointee._can_guarantee_case = .init(rawValue: 12)
            c.pointee.can_guarantee = canGuarantee ? 1 : 0
        }
        c.pointee.revision = revision
        if let recordedAt {
            c.pointee.recorded_at = arena.message(recordedAt)
        }
    }
}

extension RecordInvestmentRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.RecordInvestmentRequest" }

    package typealias CForm = Qingke__Finance__V1__RecordInvestmentRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__record_investment_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__record_investment_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        investment = reader.message(c.pointee.investment)
        requestID = reader.string(c.pointee.request_id, "RecordInvestmentRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let investment {
            c.pointee.investment = arena.message(investment)
        }
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
    }
}

extension RecordInvestmentResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.RecordInvestmentResponse" }

    package typealias CForm = Qingke__Finance__V1__RecordInvestmentResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__record_investment_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__record_investment_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        investment = reader.message(c.pointee.investment)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let investment {
            c.pointee.investment = arena.message(investment)
        }
    }
}

extension ListInvestmentsRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.ListInvestmentsRequest" }

    package typealias CForm = Qingke__Finance__V1__ListInvestmentsRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__list_investments_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__list_investments_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        investeeUSCC = reader.string(
            c.pointee.investee_uscc, "ListInvestmentsRequest.investee_uscc")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.investee_uscc = arena.string(investeeUSCC)
    }
}

extension ListInvestmentsResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.ListInvestmentsResponse" }

    package typealias CForm = Qingke__Finance__V1__ListInvestmentsResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__list_investments_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__list_investments_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        investments = reader.messages(c.pointee.investments, c.pointee.n_investments)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.investments, c.pointee.n_investments) =
            arena.messages(investments)
    }
}

extension Investment {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("investment_id", investmentID)
        members.put("investor_id", investorID)
        members.put("investee_uscc", investeeUSCC)
        members.put("lender_id", lenderID)
        members.put("loan_id", loanID)
        members.put("investment_date", investmentDate)
        members.put("paid_in_fen", paidInFen)
        members.put("exited", exited)
        members.put("equity_change_registered", equityChangeRegistered)
        members.put("subscription_commitment", subscriptionCommitment)
        members.put("joint_liability", jointLiability)
        members.put("can_guarantee", canGuarantee)
        members.put("revision", revision)
        members.put("recorded_at", recordedAt)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("investment_id", "investmentId", into: &investmentID)
        reader.read("investor_id", "investorId", into: &investorID)
        reader.read("investee_uscc", "investeeUscc", into: &investeeUSCC)
        reader.read("lender_id", "lenderId", into: &lenderID)
        reader.read("loan_id", "loanId", into: &loanID)
        reader.read("investment_date", "investmentDate", into: &investmentDate)
        reader.read("paid_in_fen", "paidInFen", into: &paidInFen)
        reader.read("exited", into: &exited)
        reader.read(
            "equity_change_registered", "equityChangeRegistered", into: &equityChangeRegistered)
        reader.read(
            "subscription_commitment", "subscriptionCommitment", into: &subscriptionCommitment)
        reader.read("joint_liability", "jointLiability", into: &jointLiability)
        reader.read("can_guarantee", "canGuarantee", into: &canGuarantee)
        reader.read("revision", into: &revision)
        reader.read("recorded_at", "recordedAt", into: &recordedAt)
    }
}

extension RecordInvestmentRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("investment", investment)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("investment", into: &investment)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
    }
}

extension RecordInvestmentResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("investment", investment)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("investment", into: &investment)
    }
}

extension ListInvestmentsRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("investee_uscc", investeeUSCC)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("investee_uscc", "investeeUscc", into: &investeeUSCC)
    }
}

extension ListInvestmentsResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("investments", investments)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("investments", into: &investments)
    }
}
