import Messages
import ProtobufC
import RPC

/// What a partner records under a number of its own and may correct: every revision is kept.
protocol RevisedRecord: WireMessage {
    /// Its word in the database and in messages for people.
    static var recordKind: String { get }
    /// Why a revision that names another enterprise is refused.
    static var subjectDiffers: ErrorReason { get }
    /// The partner whose record it is; empty where the city keeps it.
    var ownerID: String { get }
    /// The owner's own number.
    var recordID: String { get }
    /// Unified social credit code of the enterprise; empty where it is about none.
    var subjectUSCC: String { get }
    var revision: Int32 { get set }
    var recordedAt: Timestamp? { get set }
}

extension RevisedRecord {
    static var subjectDiffers: ErrorReason { .recordSubjectDiffers }
}

extension Loan: RevisedRecord {
    static let recordKind = "loan"
    static var subjectDiffers: ErrorReason { .loanBorrowerDiffers }
    var ownerID: String { lenderID }
    var recordID: String { loanID }
    var subjectUSCC: String { borrowerUSCC }
}

extension Guarantee: RevisedRecord {
    static let recordKind = "guarantee"
    var ownerID: String { guarantorID }
    var recordID: String { guaranteeID }
    var subjectUSCC: String { borrowerUSCC }
}

extension Investment: RevisedRecord {
    static let recordKind = "investment"
    var ownerID: String { investorID }
    var recordID: String { investmentID }
    var subjectUSCC: String { investeeUSCC }
}

extension InsurancePolicy: RevisedRecord {
    static let recordKind = "policy"
    var ownerID: String { insurerID }
    var recordID: String { policyNo }
    var subjectUSCC: String { holderUSCC }
}

extension InsuranceProduct: RevisedRecord {
    static let recordKind = "product"
    /// The catalogue is the city's: one number is one product, whichever insurer's.
    var ownerID: String { "" }
    var recordID: String { productID }
    var subjectUSCC: String { "" }
}
