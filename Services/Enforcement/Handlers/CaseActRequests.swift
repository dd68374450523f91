import Messages
import ProtobufC
import ServiceKit

/// A request for an act on a case.
protocol CaseActRequest: WriteRequest {
    associatedtype Response: CaseActResponse

    var caseID: String { get }
    /// 0 where the caller does not say what it saw.
    var expectedSequence: Int64 { get }
}

/// The case after an act.
protocol CaseActResponse: WireMessage {
    init(case: Messages.IntegrityCase?)
}

extension OpenCaseRequest: CaseActRequest {
    typealias Response = OpenCaseResponse
}

extension OpenCaseResponse: CaseActResponse {}

extension DismissClueRequest: CaseActRequest {
    typealias Response = DismissClueResponse
}

extension DismissClueResponse: CaseActResponse {}

extension OrderProvisionalMeasuresRequest: CaseActRequest {
    typealias Response = OrderProvisionalMeasuresResponse
}

extension OrderProvisionalMeasuresResponse: CaseActResponse {}

extension LiftProvisionalMeasuresRequest: CaseActRequest {
    typealias Response = LiftProvisionalMeasuresResponse
}

extension LiftProvisionalMeasuresResponse: CaseActResponse {}

extension CloseWithoutFindingRequest: CaseActRequest {
    typealias Response = CloseWithoutFindingResponse
}

extension CloseWithoutFindingResponse: CaseActResponse {}

extension ProposeDecisionRequest: CaseActRequest {
    typealias Response = ProposeDecisionResponse
}

extension ProposeDecisionResponse: CaseActResponse {}

extension ServeNoticeRequest: CaseActRequest {
    typealias Response = ServeNoticeResponse
}

extension ServeNoticeResponse: CaseActResponse {}

extension FileStatementRequest: CaseActRequest {
    typealias Response = FileStatementResponse
}

extension FileStatementResponse: CaseActResponse {}

extension HearStatementRequest: CaseActRequest {
    typealias Response = HearStatementResponse
}

extension HearStatementResponse: CaseActResponse {}

extension ReopenInvestigationRequest: CaseActRequest {
    typealias Response = ReopenInvestigationResponse
}

extension ReopenInvestigationResponse: CaseActResponse {}

extension IssueDecisionRequest: CaseActRequest {
    typealias Response = IssueDecisionResponse
}

extension IssueDecisionResponse: CaseActResponse {}

extension ServeDecisionRequest: CaseActRequest {
    typealias Response = ServeDecisionResponse
}

extension ServeDecisionResponse: CaseActResponse {}

extension PublishDecisionRequest: CaseActRequest {
    typealias Response = PublishDecisionResponse
}

extension PublishDecisionResponse: CaseActResponse {}

extension RequestReviewRequest: CaseActRequest {
    typealias Response = RequestReviewResponse
}

extension RequestReviewResponse: CaseActResponse {}

extension AcceptReviewRequest: CaseActRequest {
    typealias Response = AcceptReviewResponse
}

extension AcceptReviewResponse: CaseActResponse {}

extension RefuseReviewRequest: CaseActRequest {
    typealias Response = RefuseReviewResponse
}

extension RefuseReviewResponse: CaseActResponse {}

extension ConcludeReviewRequest: CaseActRequest {
    typealias Response = ConcludeReviewResponse
}

extension ConcludeReviewResponse: CaseActResponse {}

extension SetAsideDecisionRequest: CaseActRequest {
    typealias Response = SetAsideDecisionResponse
}

extension SetAsideDecisionResponse: CaseActResponse {}

extension AcceptCorrectionRequest: CaseActRequest {
    typealias Response = AcceptCorrectionResponse
}

extension AcceptCorrectionResponse: CaseActResponse {}

extension RepairCreditRequest: CaseActRequest {
    typealias Response = RepairCreditResponse
}

extension RepairCreditResponse: CaseActResponse {}

extension DeferRecordsRequest: CaseActRequest {
    typealias Response = DeferRecordsResponse
}

extension DeferRecordsResponse: CaseActResponse {}

extension AssignCaseRequest: CaseActRequest {
    typealias Response = AssignCaseResponse
}

extension AssignCaseResponse: CaseActResponse {}

extension RecuseOfficerRequest: CaseActRequest {
    typealias Response = RecuseOfficerResponse
}

extension RecuseOfficerResponse: CaseActResponse {}

extension CorrectEntryRequest: CaseActRequest {
    typealias Response = CorrectEntryResponse
}

extension CorrectEntryResponse: CaseActResponse {}

extension ReportClueRequest: WriteRequest {}

extension ReportClueResponse: CaseActResponse {}
