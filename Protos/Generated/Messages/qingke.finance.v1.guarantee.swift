// Generated from Protos/qingke/finance/v1/guarantee.proto by Protos/Generator. Do not edit.
//
// Guarantees and credit insurance behind loans, as guarantors and insurers record them.

import CMessages
import JSON
import ProtobufC

/// What stands behind a loan.
package enum GuaranteeKind: WireEnum {
    /// Not known.
    case unspecified
    /// A guarantee.
    case guarantee
    /// Credit insurance.
    case creditInsurance
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .guarantee
        case 2: self = .creditInsurance
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .guarantee: 1
        case .creditInsurance: 2
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("GUARANTEE_KIND_UNSPECIFIED", .unspecified),
        ("GUARANTEE_KIND_GUARANTEE", .guarantee),
        ("GUARANTEE_KIND_CREDIT_INSURANCE", .creditInsurance),
    ]
}

/// A guarantee or credit insurance of one loan. Whatever is unset is not known.
package struct Guarantee: Hashable, Sendable {
    /// The guarantor's or insurer's own contract number; unique for it.
    package var guaranteeID: String
    /// Id of the guarantor or insurer; filled from the caller who records it.
    package var guarantorID: String
    /// What it is; filled from the caller's role.
    package var kind: GuaranteeKind
    /// Unified social credit code of the borrower.
    package var borrowerUSCC: String
    /// The lender of the loan behind which it stands.
    package var lenderID: String
    /// The lender's contract number of that loan.
    package var loanID: String
    /// Signing day.
    package var contractDate: String
    /// Jointly liable for the loan?
    package var jointLiability: Bool?
    /// Principal guaranteed, in fen.
    package var guaranteedAmountFen: Int64?
    /// Rate of the fee in ppm.
    package var feeRatePpm: Int64?
    /// Fee really paid, refunds deducted, in fen.
    package var feePaidFen: Int64?
    /// Was anybody other than the investor asked for a counter-guarantee?
    package var counterGuaranteeBeyondInvestor: Bool?
    /// Raised by one at each recording; filled by the service.
    package var revision: Int32
    /// When this revision was recorded; filled by the service.
    package var recordedAt: Timestamp?

    package init(
        guaranteeID: String = "",
        guarantorID: String = "",
        kind: GuaranteeKind = .unspecified,
        borrowerUSCC: String = "",
        lenderID: String = "",
        loanID: String = "",
        contractDate: String = "",
        jointLiability: Bool? = nil,
        guaranteedAmountFen: Int64? = nil,
        feeRatePpm: Int64? = nil,
        feePaidFen: Int64? = nil,
        counterGuaranteeBeyondInvestor: Bool? = nil,
        revision: Int32 = 0,
        recordedAt: Timestamp? = nil
    ) {
        self.guaranteeID = guaranteeID
        self.guarantorID = guarantorID
        self.kind = kind
        self.borrowerUSCC = borrowerUSCC
        self.lenderID = lenderID
        self.loanID = loanID
        self.contractDate = contractDate
        self.jointLiability = jointLiability
        self.guaranteedAmountFen = guaranteedAmountFen
        self.feeRatePpm = feeRatePpm
        self.feePaidFen = feePaidFen
        self.counterGuaranteeBeyondInvestor = counterGuaranteeBeyondInvestor
        self.revision = revision
        self.recordedAt = recordedAt
    }

    package init() { self.init(guaranteeID: "") }
}

/// Records a guarantee, or a new revision of it.
package struct RecordGuaranteeRequest: Hashable, Sendable {
    /// The guarantee as it now stands. `guarantor_id`, `kind`, `revision` and `recorded_at` are
    /// ignored.
    package var guarantee: Guarantee?
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool

    package init(guarantee: Guarantee? = nil, requestID: String = "", validateOnly: Bool = false) {
        self.guarantee = guarantee
        self.requestID = requestID
        self.validateOnly = validateOnly
    }

    package init() { self.init(guarantee: nil) }
}

/// The recorded guarantee.
package struct RecordGuaranteeResponse: Hashable, Sendable {
    /// As stored.
    package var guarantee: Guarantee?

    package init(guarantee: Guarantee? = nil) {
        self.guarantee = guarantee
    }

    package init() { self.init(guarantee: nil) }
}

/// Asks for the guarantees of a borrower.
package struct ListGuaranteesRequest: Hashable, Sendable {
    /// Unified social credit code of the borrower.
    package var borrowerUSCC: String

    package init(borrowerUSCC: String = "") {
        self.borrowerUSCC = borrowerUSCC
    }

    package init() { self.init(borrowerUSCC: "") }
}

/// Guarantees that the caller may see: a guarantor its own, a bank those of its loans, the borrower
/// all.
package struct ListGuaranteesResponse: Hashable, Sendable {
    /// Last revisions, by guarantor and contract number.
    package var guarantees: [Guarantee]

    package init(guarantees: [Guarantee] = []) {
        self.guarantees = guarantees
    }

    package init() { self.init(guarantees: []) }
}

extension Guarantee: WireMessage {
    package static var protoName: String { "qingke.finance.v1.Guarantee" }

    package typealias CForm = Qingke__Finance__V1__Guarantee

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__guarantee__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__guarantee__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        guaranteeID = reader.string(c.pointee.guarantee_id, "Guarantee.guarantee_id")
        guarantorID = reader.string(c.pointee.guarantor_id, "Guarantee.guarantor_id")
        kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        borrowerUSCC = reader.string(c.pointee.borrower_uscc, "Guarantee.borrower_uscc")
        lenderID = reader.string(c.pointee.lender_id, "Guarantee.lender_id")
        loanID = reader.string(c.pointee.loan_id, "Guarantee.loan_id")
        contractDate = reader.string(c.pointee.contract_date, "Guarantee.contract_date")
        jointLiability =
            c.pointee._joint_liability_case.rawValue == 8
            ? c.pointee.joint_liability != 0 : nil
        guaranteedAmountFen =
            c.pointee._guaranteed_amount_fen_case.rawValue == 9
            ? c.pointee.guaranteed_amount_fen : nil
        feeRatePpm =
            c.pointee._fee_rate_ppm_case.rawValue == 10
            ? c.pointee.fee_rate_ppm : nil
        feePaidFen =
            c.pointee._fee_paid_fen_case.rawValue == 11
            ? c.pointee.fee_paid_fen : nil
        counterGuaranteeBeyondInvestor =
            c.pointee._counter_guarantee_beyond_investor_case.rawValue == 12
            ? c.pointee.counter_guarantee_beyond_investor != 0 : nil
        revision = c.pointee.revision
        recordedAt = reader.message(c.pointee.recorded_at)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.guarantee_id = arena.string(guaranteeID)
        c.pointee.guarantor_id = arena.string(guarantorID)
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        c.pointee.borrower_uscc = arena.string(borrowerUSCC)
        c.pointee.lender_id = arena.string(lenderID)
        c.pointee.loan_id = arena.string(loanID)
        c.pointee.contract_date = arena.string(contractDate)
        if let jointLiability {
            c.pointee._joint_liability_case = .init(rawValue: 8)
            c.pointee.joint_liability = jointLiability ? 1 : 0
        }
        if let guaranteedAmountFen {
            c.pointee._guaranteed_amount_fen_case = .init(rawValue: 9)
            c.pointee.guaranteed_amount_fen = guaranteedAmountFen
        }
        if let feeRatePpm {
            c.pointee._fee_rate_ppm_case = .init(rawValue: 10)
            c.pointee.fee_rate_ppm = feeRatePpm
        }
        if let feePaidFen {
            c.pointee._fee_paid_fen_case = .init(rawValue: 11)
            c.pointee.fee_paid_fen = feePaidFen
        }
        if let counterGuaranteeBeyondInvestor {
            c.pointee._counter_guarantee_beyond_investor_case = .init(rawValue: 12)
            c.pointee.counter_guarantee_beyond_investor = counterGuaranteeBeyondInvestor ? 1 : 0
        }
        c.pointee.revision = revision
        if let recordedAt {
            c.pointee.recorded_at = arena.message(recordedAt)
        }
    }
}

extension RecordGuaranteeRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.RecordGuaranteeRequest" }

    package typealias CForm = Qingke__Finance__V1__RecordGuaranteeRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__record_guarantee_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__record_guarantee_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        guarantee = reader.message(c.pointee.guarantee)
        requestID = reader.string(c.pointee.request_id, "RecordGuaranteeRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let guarantee {
            c.pointee.guarantee = arena.message(guarantee)
        }
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
    }
}

extension RecordGuaranteeResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.RecordGuaranteeResponse" }

    package typealias CForm = Qingke__Finance__V1__RecordGuaranteeResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__record_guarantee_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__record_guarantee_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        guarantee = reader.message(c.pointee.guarantee)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let guarantee {
            c.pointee.guarantee = arena.message(guarantee)
        }
    }
}

extension ListGuaranteesRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.ListGuaranteesRequest" }

    package typealias CForm = Qingke__Finance__V1__ListGuaranteesRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__list_guarantees_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__list_guarantees_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        borrowerUSCC = reader.string(c.pointee.borrower_uscc, "ListGuaranteesRequest.borrower_uscc")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.borrower_uscc = arena.string(borrowerUSCC)
    }
}

extension ListGuaranteesResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.ListGuaranteesResponse" }

    package typealias CForm = Qingke__Finance__V1__ListGuaranteesResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__list_guarantees_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__list_guarantees_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        guarantees = reader.messages(c.pointee.guarantees, c.pointee.n_guarantees)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.guarantees, c.pointee.n_guarantees) =
            arena.messages(guarantees)
    }
}

extension Guarantee {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("guarantee_id", guaranteeID)
        members.put("guarantor_id", guarantorID)
        members.put("kind", kind)
        members.put("borrower_uscc", borrowerUSCC)
        members.put("lender_id", lenderID)
        members.put("loan_id", loanID)
        members.put("contract_date", contractDate)
        members.put("joint_liability", jointLiability)
        members.put("guaranteed_amount_fen", guaranteedAmountFen)
        members.put("fee_rate_ppm", feeRatePpm)
        members.put("fee_paid_fen", feePaidFen)
        members.put("counter_guarantee_beyond_investor", counterGuaranteeBeyondInvestor)
        members.put("revision", revision)
        members.put("recorded_at", recordedAt)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("guarantee_id", "guaranteeId", into: &guaranteeID)
        reader.read("guarantor_id", "guarantorId", into: &guarantorID)
        reader.read("kind", into: &kind)
        reader.read("borrower_uscc", "borrowerUscc", into: &borrowerUSCC)
        reader.read("lender_id", "lenderId", into: &lenderID)
        reader.read("loan_id", "loanId", into: &loanID)
        reader.read("contract_date", "contractDate", into: &contractDate)
        reader.read("joint_liability", "jointLiability", into: &jointLiability)
        reader.read("guaranteed_amount_fen", "guaranteedAmountFen", into: &guaranteedAmountFen)
        reader.read("fee_rate_ppm", "feeRatePpm", into: &feeRatePpm)
        reader.read("fee_paid_fen", "feePaidFen", into: &feePaidFen)
        reader.read(
            "counter_guarantee_beyond_investor",
            "counterGuaranteeBeyondInvestor",
            into: &counterGuaranteeBeyondInvestor)
        reader.read("revision", into: &revision)
        reader.read("recorded_at", "recordedAt", into: &recordedAt)
    }
}

extension RecordGuaranteeRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("guarantee", guarantee)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("guarantee", into: &guarantee)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
    }
}

extension RecordGuaranteeResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("guarantee", guarantee)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("guarantee", into: &guarantee)
    }
}

extension ListGuaranteesRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("borrower_uscc", borrowerUSCC)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("borrower_uscc", "borrowerUscc", into: &borrowerUSCC)
    }
}

extension ListGuaranteesResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("guarantees", guarantees)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("guarantees", into: &guarantees)
    }
}
