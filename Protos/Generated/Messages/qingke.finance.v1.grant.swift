// Generated from Protos/qingke/finance/v1/grant.proto by Protos/Generator. Do not edit.
//
// The grant ledger: what each enterprise was granted, and officers' statements that grants rest on.

import CMessages
import JSON
import ProtobufC

/// One grant.
package struct Grant: Hashable, Sendable {
    /// Number of the grant in the bureau's books.
    package var grantID: String
    /// Unified social credit code of the enterprise.
    package var enterpriseUSCC: String
    /// Id of the programme: `fin.qingkedai`.
    package var programme: String
    /// Amount in fen.
    package var amountFen: Int64
    /// Day of the application; its calendar year is the year whose cap the grant uses.
    package var applicationDate: String
    /// When it was entered; filled by the service.
    package var recordedAt: Timestamp?
    /// Lender of the loan that it is for; empty for a grant that is for no loan.
    package var lenderID: String
    /// The lender's contract number of that loan.
    package var loanID: String
    /// Number of the insurance policy that it is for; empty for a grant that is for none.
    package var policyNo: String
    /// Days whose interest it subsidises; required for `fin.toudai`, whose days are counted. As
    /// stored:
    /// those that no earlier grant of the enterprise subsidised.
    package var subsidisedDays: [DaySpan]

    package init(
        grantID: String = "",
        enterpriseUSCC: String = "",
        programme: String = "",
        amountFen: Int64 = 0,
        applicationDate: String = "",
        recordedAt: Timestamp? = nil,
        lenderID: String = "",
        loanID: String = "",
        policyNo: String = "",
        subsidisedDays: [DaySpan] = []
    ) {
        self.grantID = grantID
        self.enterpriseUSCC = enterpriseUSCC
        self.programme = programme
        self.amountFen = amountFen
        self.applicationDate = applicationDate
        self.recordedAt = recordedAt
        self.lenderID = lenderID
        self.loanID = loanID
        self.policyNo = policyNo
        self.subsidisedDays = subsidisedDays
    }

    package init() { self.init(grantID: "") }
}

/// Days from the first to the last, both included.
package struct DaySpan: Hashable, Sendable {
    /// First day.
    package var fromDate: String
    /// Last day.
    package var untilDate: String

    package init(fromDate: String = "", untilDate: String = "") {
        self.fromDate = fromDate
        self.untilDate = untilDate
    }

    package init() { self.init(fromDate: "") }
}

/// Enters a grant.
package struct RecordGrantRequest: Hashable, Sendable {
    /// The grant. `recorded_at` is ignored.
    package var grant: Grant?
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool

    package init(grant: Grant? = nil, requestID: String = "", validateOnly: Bool = false) {
        self.grant = grant
        self.requestID = requestID
        self.validateOnly = validateOnly
    }

    package init() { self.init(grant: nil) }
}

/// The entered grant.
package struct RecordGrantResponse: Hashable, Sendable {
    /// As stored.
    package var grant: Grant?

    package init(grant: Grant? = nil) {
        self.grant = grant
    }

    package init() { self.init(grant: nil) }
}

/// A decision on research misconduct, as far as it stops money here.
package struct IntegrityHold: Hashable, Sendable {
    /// Case of the enforcement service.
    package var caseID: String
    /// Docket number of the decision.
    package var docketNumber: String
    /// in_force, annulled, repaired, expired, provisional, provisional_lifted.
    package var state: String
    /// light, heavier, serious, especially_serious; empty where nothing is decided yet.
    package var grade: String
    /// First day of its effect.
    package var effectiveDate: String
    /// Last day of its longest record; empty where open or none.
    package var untilDate: String
    /// Applications filed up to the day of its effect and not yet decided end with it.
    package var endsPendingApplications: Bool
    /// Money to be recovered in fen; 0 where none.
    package var recoverFen: Int64

    package init(
        caseID: String = "",
        docketNumber: String = "",
        state: String = "",
        grade: String = "",
        effectiveDate: String = "",
        untilDate: String = "",
        endsPendingApplications: Bool = false,
        recoverFen: Int64 = 0
    ) {
        self.caseID = caseID
        self.docketNumber = docketNumber
        self.state = state
        self.grade = grade
        self.effectiveDate = effectiveDate
        self.untilDate = untilDate
        self.endsPendingApplications = endsPendingApplications
        self.recoverFen = recoverFen
    }

    package init() { self.init(caseID: "") }
}

/// Asks what holds an enterprise's money.
package struct ListIntegrityHoldsRequest: Hashable, Sendable {
    /// Unified social credit code.
    package var enterpriseUSCC: String

    package init(enterpriseUSCC: String = "") {
        self.enterpriseUSCC = enterpriseUSCC
    }

    package init() { self.init(enterpriseUSCC: "") }
}

/// What holds it.
package struct ListIntegrityHoldsResponse: Hashable, Sendable {
    /// By case.
    package var holds: [IntegrityHold]

    package init(holds: [IntegrityHold] = []) {
        self.holds = holds
    }

    package init() { self.init(holds: []) }
}

/// Asks for the grants of an enterprise.
package struct ListGrantsRequest: Hashable, Sendable {
    /// Unified social credit code.
    package var enterpriseUSCC: String

    package init(enterpriseUSCC: String = "") {
        self.enterpriseUSCC = enterpriseUSCC
    }

    package init() { self.init(enterpriseUSCC: "") }
}

/// Grants of an enterprise.
package struct ListGrantsResponse: Hashable, Sendable {
    /// By application day.
    package var grants: [Grant]

    package init(grants: [Grant] = []) {
        self.grants = grants
    }

    package init() { self.init(grants: []) }
}

/// What an officer states about an enterprise or one of its loans.
package struct Statement: Hashable, Sendable {
    /// Unified social credit code.
    package var enterpriseUSCC: String
    /// Name of the fact: `fraud_found`.
    package var fact: String
    /// One JSON value.
    package var valueJSON: String
    /// First day on which it holds.
    package var fromDate: String
    /// Reference of the finding or file.
    package var evidenceRef: String
    /// When it was entered; filled by the service.
    package var recordedAt: Timestamp?
    /// Lender of the loan that it is about; empty where it is about the enterprise.
    package var lenderID: String
    /// The lender's contract number of that loan.
    package var loanID: String

    package init(
        enterpriseUSCC: String = "",
        fact: String = "",
        valueJSON: String = "",
        fromDate: String = "",
        evidenceRef: String = "",
        recordedAt: Timestamp? = nil,
        lenderID: String = "",
        loanID: String = ""
    ) {
        self.enterpriseUSCC = enterpriseUSCC
        self.fact = fact
        self.valueJSON = valueJSON
        self.fromDate = fromDate
        self.evidenceRef = evidenceRef
        self.recordedAt = recordedAt
        self.lenderID = lenderID
        self.loanID = loanID
    }

    package init() { self.init(enterpriseUSCC: "") }
}

/// Enters a statement; it stands until a later one about the same fact.
package struct RecordStatementRequest: Hashable, Sendable {
    /// The statement. `recorded_at` is ignored.
    package var statement: Statement?
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool

    package init(statement: Statement? = nil, requestID: String = "", validateOnly: Bool = false) {
        self.statement = statement
        self.requestID = requestID
        self.validateOnly = validateOnly
    }

    package init() { self.init(statement: nil) }
}

/// The entered statement.
package struct RecordStatementResponse: Hashable, Sendable {
    /// As stored.
    package var statement: Statement?

    package init(statement: Statement? = nil) {
        self.statement = statement
    }

    package init() { self.init(statement: nil) }
}

extension Grant: WireMessage {
    package static var protoName: String { "qingke.finance.v1.Grant" }

    package typealias CForm = Qingke__Finance__V1__Grant

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__grant__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__grant__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        grantID = reader.string(c.pointee.grant_id, "Grant.grant_id")
        enterpriseUSCC = reader.string(c.pointee.enterprise_uscc, "Grant.enterprise_uscc")
        programme = reader.string(c.pointee.programme, "Grant.programme")
        amountFen = c.pointee.amount_fen
        applicationDate = reader.string(c.pointee.application_date, "Grant.application_date")
        recordedAt = reader.message(c.pointee.recorded_at)
        lenderID = reader.string(c.pointee.lender_id, "Grant.lender_id")
        loanID = reader.string(c.pointee.loan_id, "Grant.loan_id")
        policyNo = reader.string(c.pointee.policy_no, "Grant.policy_no")
        subsidisedDays = reader.messages(c.pointee.subsidised_days, c.pointee.n_subsidised_days)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.grant_id = arena.string(grantID)
        c.pointee.enterprise_uscc = arena.string(enterpriseUSCC)
        c.pointee.programme = arena.string(programme)
        c.pointee.amount_fen = amountFen
        c.pointee.application_date = arena.string(applicationDate)
        if let recordedAt {
            c.pointee.recorded_at = arena.message(recordedAt)
        }
        c.pointee.lender_id = arena.string(lenderID)
        c.pointee.loan_id = arena.string(loanID)
        c.pointee.policy_no = arena.string(policyNo)
        (c.pointee.subsidised_days, c.pointee.n_subsidised_days) =
            arena.messages(subsidisedDays)
    }
}

extension DaySpan: WireMessage {
    package static var protoName: String { "qingke.finance.v1.DaySpan" }

    package typealias CForm = Qingke__Finance__V1__DaySpan

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__day_span__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__day_span__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        fromDate = reader.string(c.pointee.from_date, "DaySpan.from_date")
        untilDate = reader.string(c.pointee.until_date, "DaySpan.until_date")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.from_date = arena.string(fromDate)
        c.pointee.until_date = arena.string(untilDate)
    }
}

extension RecordGrantRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.RecordGrantRequest" }

    package typealias CForm = Qingke__Finance__V1__RecordGrantRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__record_grant_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__record_grant_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        grant = reader.message(c.pointee.grant)
        requestID = reader.string(c.pointee.request_id, "RecordGrantRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let grant {
            c.pointee.grant = arena.message(grant)
        }
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
    }
}

extension RecordGrantResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.RecordGrantResponse" }

    package typealias CForm = Qingke__Finance__V1__RecordGrantResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__record_grant_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__record_grant_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        grant = reader.message(c.pointee.grant)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let grant {
            c.pointee.grant = arena.message(grant)
        }
    }
}

extension IntegrityHold: WireMessage {
    package static var protoName: String { "qingke.finance.v1.IntegrityHold" }

    package typealias CForm = Qingke__Finance__V1__IntegrityHold

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__integrity_hold__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__integrity_hold__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "IntegrityHold.case_id")
        docketNumber = reader.string(c.pointee.docket_number, "IntegrityHold.docket_number")
        state = reader.string(c.pointee.state, "IntegrityHold.state")
        grade = reader.string(c.pointee.grade, "IntegrityHold.grade")
        effectiveDate = reader.string(c.pointee.effective_date, "IntegrityHold.effective_date")
        untilDate = reader.string(c.pointee.until_date, "IntegrityHold.until_date")
        endsPendingApplications = c.pointee.ends_pending_applications != 0
        recoverFen = c.pointee.recover_fen
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.docket_number = arena.string(docketNumber)
        c.pointee.state = arena.string(state)
        c.pointee.grade = arena.string(grade)
        c.pointee.effective_date = arena.string(effectiveDate)
        c.pointee.until_date = arena.string(untilDate)
        c.pointee.ends_pending_applications = endsPendingApplications ? 1 : 0
        c.pointee.recover_fen = recoverFen
    }
}

extension ListIntegrityHoldsRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.ListIntegrityHoldsRequest" }

    package typealias CForm = Qingke__Finance__V1__ListIntegrityHoldsRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__list_integrity_holds_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__list_integrity_holds_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        enterpriseUSCC = reader.string(
            c.pointee.enterprise_uscc, "ListIntegrityHoldsRequest.enterprise_uscc")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.enterprise_uscc = arena.string(enterpriseUSCC)
    }
}

extension ListIntegrityHoldsResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.ListIntegrityHoldsResponse" }

    package typealias CForm = Qingke__Finance__V1__ListIntegrityHoldsResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__list_integrity_holds_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__list_integrity_holds_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        holds = reader.messages(c.pointee.holds, c.pointee.n_holds)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.holds, c.pointee.n_holds) =
            arena.messages(holds)
    }
}

extension ListGrantsRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.ListGrantsRequest" }

    package typealias CForm = Qingke__Finance__V1__ListGrantsRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__list_grants_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__list_grants_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        enterpriseUSCC = reader.string(
            c.pointee.enterprise_uscc, "ListGrantsRequest.enterprise_uscc")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.enterprise_uscc = arena.string(enterpriseUSCC)
    }
}

extension ListGrantsResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.ListGrantsResponse" }

    package typealias CForm = Qingke__Finance__V1__ListGrantsResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__list_grants_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__list_grants_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        grants = reader.messages(c.pointee.grants, c.pointee.n_grants)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.grants, c.pointee.n_grants) =
            arena.messages(grants)
    }
}

extension Statement: WireMessage {
    package static var protoName: String { "qingke.finance.v1.Statement" }

    package typealias CForm = Qingke__Finance__V1__Statement

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__statement__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__statement__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        enterpriseUSCC = reader.string(c.pointee.enterprise_uscc, "Statement.enterprise_uscc")
        fact = reader.string(c.pointee.fact, "Statement.fact")
        valueJSON = reader.string(c.pointee.value_json, "Statement.value_json")
        fromDate = reader.string(c.pointee.from_date, "Statement.from_date")
        evidenceRef = reader.string(c.pointee.evidence_ref, "Statement.evidence_ref")
        recordedAt = reader.message(c.pointee.recorded_at)
        lenderID = reader.string(c.pointee.lender_id, "Statement.lender_id")
        loanID = reader.string(c.pointee.loan_id, "Statement.loan_id")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.enterprise_uscc = arena.string(enterpriseUSCC)
        c.pointee.fact = arena.string(fact)
        c.pointee.value_json = arena.string(valueJSON)
        c.pointee.from_date = arena.string(fromDate)
        c.pointee.evidence_ref = arena.string(evidenceRef)
        if let recordedAt {
            c.pointee.recorded_at = arena.message(recordedAt)
        }
        c.pointee.lender_id = arena.string(lenderID)
        c.pointee.loan_id = arena.string(loanID)
    }
}

extension RecordStatementRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.RecordStatementRequest" }

    package typealias CForm = Qingke__Finance__V1__RecordStatementRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__record_statement_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__record_statement_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        statement = reader.message(c.pointee.statement)
        requestID = reader.string(c.pointee.request_id, "RecordStatementRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let statement {
            c.pointee.statement = arena.message(statement)
        }
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
    }
}

extension RecordStatementResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.RecordStatementResponse" }

    package typealias CForm = Qingke__Finance__V1__RecordStatementResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__record_statement_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__record_statement_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        statement = reader.message(c.pointee.statement)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let statement {
            c.pointee.statement = arena.message(statement)
        }
    }
}

extension Grant {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("grant_id", grantID)
        members.put("enterprise_uscc", enterpriseUSCC)
        members.put("programme", programme)
        members.put("amount_fen", amountFen)
        members.put("application_date", applicationDate)
        members.put("recorded_at", recordedAt)
        members.put("lender_id", lenderID)
        members.put("loan_id", loanID)
        members.put("policy_no", policyNo)
        members.put("subsidised_days", subsidisedDays)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("grant_id", "grantId", into: &grantID)
        reader.read("enterprise_uscc", "enterpriseUscc", into: &enterpriseUSCC)
        reader.read("programme", into: &programme)
        reader.read("amount_fen", "amountFen", into: &amountFen)
        reader.read("application_date", "applicationDate", into: &applicationDate)
        reader.read("recorded_at", "recordedAt", into: &recordedAt)
        reader.read("lender_id", "lenderId", into: &lenderID)
        reader.read("loan_id", "loanId", into: &loanID)
        reader.read("policy_no", "policyNo", into: &policyNo)
        reader.read("subsidised_days", "subsidisedDays", into: &subsidisedDays)
    }
}

extension DaySpan {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("from_date", fromDate)
        members.put("until_date", untilDate)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("from_date", "fromDate", into: &fromDate)
        reader.read("until_date", "untilDate", into: &untilDate)
    }
}

extension RecordGrantRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("grant", grant)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("grant", into: &grant)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
    }
}

extension RecordGrantResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("grant", grant)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("grant", into: &grant)
    }
}

extension IntegrityHold {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("docket_number", docketNumber)
        members.put("state", state)
        members.put("grade", grade)
        members.put("effective_date", effectiveDate)
        members.put("until_date", untilDate)
        members.put("ends_pending_applications", endsPendingApplications)
        members.put("recover_fen", recoverFen)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("docket_number", "docketNumber", into: &docketNumber)
        reader.read("state", into: &state)
        reader.read("grade", into: &grade)
        reader.read("effective_date", "effectiveDate", into: &effectiveDate)
        reader.read("until_date", "untilDate", into: &untilDate)
        reader.read(
            "ends_pending_applications", "endsPendingApplications", into: &endsPendingApplications)
        reader.read("recover_fen", "recoverFen", into: &recoverFen)
    }
}

extension ListIntegrityHoldsRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("enterprise_uscc", enterpriseUSCC)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("enterprise_uscc", "enterpriseUscc", into: &enterpriseUSCC)
    }
}

extension ListIntegrityHoldsResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("holds", holds)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("holds", into: &holds)
    }
}

extension ListGrantsRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("enterprise_uscc", enterpriseUSCC)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("enterprise_uscc", "enterpriseUscc", into: &enterpriseUSCC)
    }
}

extension ListGrantsResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("grants", grants)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("grants", into: &grants)
    }
}

extension Statement {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("enterprise_uscc", enterpriseUSCC)
        members.put("fact", fact)
        members.put("value_json", valueJSON)
        members.put("from_date", fromDate)
        members.put("evidence_ref", evidenceRef)
        members.put("recorded_at", recordedAt)
        members.put("lender_id", lenderID)
        members.put("loan_id", loanID)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("enterprise_uscc", "enterpriseUscc", into: &enterpriseUSCC)
        reader.read("fact", into: &fact)
        reader.read("value_json", "valueJson", into: &valueJSON)
        reader.read("from_date", "fromDate", into: &fromDate)
        reader.read("evidence_ref", "evidenceRef", into: &evidenceRef)
        reader.read("recorded_at", "recordedAt", into: &recordedAt)
        reader.read("lender_id", "lenderId", into: &lenderID)
        reader.read("loan_id", "loanId", into: &loanID)
    }
}

extension RecordStatementRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("statement", statement)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("statement", into: &statement)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
    }
}

extension RecordStatementResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("statement", statement)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("statement", into: &statement)
    }
}
