import Messages
import ProtobufC

/// A request that changes something: it may be repeated under its id, and rehearsed.
package protocol WriteRequest: WireMessage {
    /// Makes a retry harmless (AIP-155); required.
    var requestID: String { get set }
    /// Tells what would happen and changes nothing (AIP-163).
    var validateOnly: Bool { get set }
}

extension CreateEntityRequest: WriteRequest {}
extension FileFactsRequest: WriteRequest {}
extension RecordGrantRequest: WriteRequest {}
extension RecordGuaranteeRequest: WriteRequest {}
extension RecordInsurancePolicyRequest: WriteRequest {}
extension RecordInsuranceProductRequest: WriteRequest {}
extension RecordIntegrityRecordRequest: WriteRequest {}
extension RecordInvestmentRequest: WriteRequest {}
extension RecordLoanRequest: WriteRequest {}
extension RecordPrizeRequest: WriteRequest {}
extension RecordScienceProjectRequest: WriteRequest {}
extension RecordStatementRequest: WriteRequest {}
extension RevokePrizeRequest: WriteRequest {}
