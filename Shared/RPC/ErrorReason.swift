import Values

/// Why a call failed, as a stable constant that programs may test: `ErrorInfo.reason`.
///
/// The list is part of the interface: a reason is never renamed or given another meaning. What
/// partners are told of each stands in ``entry``.
package enum ErrorReason: String, CaseIterable, Hashable, Sendable {
    /// Fields of the request are wrong; `BadRequest` names all of them.
    case invalidRequest = "INVALID_REQUEST"
    /// The bytes are no message of the method's request type.
    case malformedMessage = "MALFORMED_MESSAGE"
    /// Unpacking the message would take more memory than one message may.
    case messageTooLarge = "MESSAGE_TOO_LARGE"
    /// The JSON text cannot be read, or names a field that the message does not have.
    case invalidJSON = "INVALID_JSON"
    /// No such service or method here.
    case methodNotFound = "METHOD_NOT_FOUND"
    /// The caller did not say who it is.
    case principalMissing = "PRINCIPAL_MISSING"
    /// The caller's role may not call the method.
    case roleNotAllowed = "ROLE_NOT_ALLOWED"
    /// An applicant may ask about itself only.
    case notYourRecord = "NOT_YOUR_RECORD"
    /// The deadline passed before the call ended.
    case deadlineExceeded = "DEADLINE_EXCEEDED"
    /// The caller gave the call up.
    case cancelled = "CANCELLED"
    /// The server runs as many calls as it can; try again after the given delay.
    case overloaded = "OVERLOADED"
    /// The server ends; no work was begun. Try another one.
    case draining = "DRAINING"
    /// The service cannot be reached.
    case serviceUnreachable = "SERVICE_UNREACHABLE"
    /// The connection ended while the call ran; whether it took effect is not known.
    case connectionLost = "CONNECTION_LOST"
    /// The peer broke the wire protocol.
    case protocolError = "PROTOCOL_ERROR"
    /// This request id was used before for a request with other content.
    case requestIDReused = "REQUEST_ID_REUSED"
    /// No entity of this unified social credit code is on file.
    case entityNotFound = "ENTITY_NOT_FOUND"
    /// An entity of this unified social credit code is on file already.
    case entityExists = "ENTITY_EXISTS"
    /// No such loan is on file, or the caller may not know of it.
    case loanNotFound = "LOAN_NOT_FOUND"
    /// The lender recorded a loan of this number as made to another borrower.
    case loanBorrowerDiffers = "LOAN_BORROWER_DIFFERS"
    /// The caller recorded a guarantee, investment or policy of this number of another enterprise.
    case recordSubjectDiffers = "RECORD_SUBJECT_DIFFERS"
    /// No such policy is on file, or the caller may not know of it.
    case policyNotFound = "POLICY_NOT_FOUND"
    /// The catalogue has no insurance product of this number.
    case productNotFound = "PRODUCT_NOT_FOUND"
    /// A grant of this number is on file already.
    case grantExists = "GRANT_EXISTS"
    /// The grant would take the enterprise over a cap, or is a second one of a once-only programme.
    case grantNotAllowed = "GRANT_NOT_ALLOWED"
    /// A prize of this number is on file already.
    case prizeExists = "PRIZE_EXISTS"
    /// No prize of this number is on file.
    case prizeNotFound = "PRIZE_NOT_FOUND"
    /// The prize was revoked on another day already.
    case prizeRevoked = "PRIZE_REVOKED"
    /// An integrity record of this number is on file for another unit.
    case integrityRecordExists = "INTEGRITY_RECORD_EXISTS"
    /// There is no such case, or none that the caller may see.
    case caseNotFound = "CASE_NOT_FOUND"
    /// Another bureau or officer handles the case.
    case notYourCase = "NOT_YOUR_CASE"
    /// The act is not possible in the state of the case, for this actor, or under its guard.
    case actNotAllowed = "ACT_NOT_ALLOWED"
    /// The case changed since the caller looked at it.
    case caseChanged = "CASE_CHANGED"
    /// Personal data of the subject was erased; nothing of it is stored again.
    case subjectErased = "SUBJECT_ERASED"
    /// A case of the subject goes on, or a record of it bars: the law asks for what would be erased.
    case erasureRefused = "ERASURE_REFUSED"
    /// The case has no such file, or none that the caller may see.
    case evidenceNotFound = "EVIDENCE_NOT_FOUND"
    /// A science-plan project of this number is on file already.
    case projectExists = "PROJECT_EXISTS"
    /// No rule of this id is built here.
    case ruleNotFound = "RULE_NOT_FOUND"
    /// No assessment of this id is stored, or the caller may not read it.
    case assessmentNotFound = "ASSESSMENT_NOT_FOUND"
    /// The database is busy, full or cannot be reached; nothing was written.
    case storageUnavailable = "STORAGE_UNAVAILABLE"
    /// The database was lost while it committed: whether the write was done is not known.
    case outcomeUnknown = "OUTCOME_UNKNOWN"
    /// A mistake of this system; the log has it under the trace id.
    case internalError = "INTERNAL_ERROR"
}

extension ErrorReason {
    /// `ErrorInfo.domain` of every error, whichever service made it and at whichever door it came out.
    package static let domain = "qingke"

    /// The reason most like what somebody wrote.
    package static func nearest(to text: String) -> ErrorReason {
        let written = String(text.uppercased().prefix(100))
        let ranked = allCases.map { ($0, EditDistance.between(written, $0.rawValue)) }
        // There are cases.
        return ranked.min { $0.1 < $1.1 }!.0
    }
}
