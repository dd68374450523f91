// Generated from Protos/qingke/enforcement/v1/integrity.proto by Protos/Generator. Do not edit.
//
// Research integrity: who is barred, from what, until when; and the cases that lead there.

import Messages
import RPC

/// The integrity list and its cases.
package protocol IntegrityServiceProtocol: Sendable {
    /// Records a ban or suspension.
    func recordIntegrityRecord(
        request: RecordIntegrityRecordRequest, context: ServerContext
    ) async throws -> RecordIntegrityRecordResponse
    /// Is this unit barred on that day from that purpose?
    func checkBlock(
        request: CheckBlockRequest, context: ServerContext
    ) async throws -> CheckBlockResponse
    /// The same for many.
    func batchCheckBlock(
        request: BatchCheckBlockRequest, context: ServerContext
    ) async throws -> BatchCheckBlockResponse
    /// What stops money or applications elsewhere, from a point on, those to come included.
    func watchIntegrityEvents(
        request: WatchIntegrityEventsRequest,
        responses: MessageWriter<WatchIntegrityEventsResponse>,
        context: ServerContext
    ) async throws
    /// Begins a case.
    func reportClue(
        request: ReportClueRequest, context: ServerContext
    ) async throws -> ReportClueResponse
    /// Takes a clue up.
    func openCase(request: OpenCaseRequest, context: ServerContext) async throws -> OpenCaseResponse
    /// Closes a clue without a case.
    func dismissClue(
        request: DismissClueRequest, context: ServerContext
    ) async throws -> DismissClueResponse
    /// Suspends payments, applications or a project; replaces an earlier order.
    func orderProvisionalMeasures(
        request: OrderProvisionalMeasuresRequest, context: ServerContext
    ) async throws -> OrderProvisionalMeasuresResponse
    /// Ends what was suspended.
    func liftProvisionalMeasures(
        request: LiftProvisionalMeasuresRequest, context: ServerContext
    ) async throws -> LiftProvisionalMeasuresResponse
    /// Ends the inquiry without a finding, or drops the case before a decision.
    func closeWithoutFinding(
        request: CloseWithoutFindingRequest, context: ServerContext
    ) async throws -> CloseWithoutFindingResponse
    /// Ends the inquiry with a finding.
    func proposeDecision(
        request: ProposeDecisionRequest, context: ServerContext
    ) async throws -> ProposeDecisionResponse
    /// Tells the subject what is intended.
    func serveNotice(
        request: ServeNoticeRequest, context: ServerContext
    ) async throws -> ServeNoticeResponse
    /// States the subject's defence; one that comes too late is filed and stops nothing.
    func fileStatement(
        request: FileStatementRequest, context: ServerContext
    ) async throws -> FileStatementResponse
    /// Records that a statement was heard.
    func hearStatement(
        request: HearStatementRequest, context: ServerContext
    ) async throws -> HearStatementResponse
    /// Inquires again before a decision.
    func reopenInvestigation(
        request: ReopenInvestigationRequest, context: ServerContext
    ) async throws -> ReopenInvestigationResponse
    /// Decides, if int.decision holds.
    func issueDecision(
        request: IssueDecisionRequest, context: ServerContext
    ) async throws -> IssueDecisionResponse
    /// Records the service of the decision.
    func serveDecision(
        request: ServeDecisionRequest, context: ServerContext
    ) async throws -> ServeDecisionResponse
    /// Makes a served decision public, if int.publication says so.
    func publishDecision(
        request: PublishDecisionRequest, context: ServerContext
    ) async throws -> PublishDecisionResponse
    /// Asks for a review.
    func requestReview(
        request: RequestReviewRequest, context: ServerContext
    ) async throws -> RequestReviewResponse
    /// Takes a review up.
    func acceptReview(
        request: AcceptReviewRequest, context: ServerContext
    ) async throws -> AcceptReviewResponse
    /// Refuses a review that int.review allows to refuse.
    func refuseReview(
        request: RefuseReviewRequest, context: ServerContext
    ) async throws -> RefuseReviewResponse
    /// Ends a review.
    func concludeReview(
        request: ConcludeReviewRequest, context: ServerContext
    ) async throws -> ConcludeReviewResponse
    /// Records that a decision was annulled elsewhere.
    func setAsideDecision(
        request: SetAsideDecisionRequest, context: ServerContext
    ) async throws -> SetAsideDecisionResponse
    /// Records that what measure 3 asks for was mended.
    func acceptCorrection(
        request: AcceptCorrectionRequest, context: ServerContext
    ) async throws -> AcceptCorrectionResponse
    /// Grants repair, if int.repair holds.
    func repairCredit(
        request: RepairCreditRequest, context: ServerContext
    ) async throws -> RepairCreditResponse
    /// Lets the records of a decision rest for some days.
    func deferRecords(
        request: DeferRecordsRequest, context: ServerContext
    ) async throws -> DeferRecordsResponse
    /// Gives a case to an officer or another bureau.
    func assignCase(
        request: AssignCaseRequest, context: ServerContext
    ) async throws -> AssignCaseResponse
    /// Takes an officer off a case for good.
    func recuseOfficer(
        request: RecuseOfficerRequest, context: ServerContext
    ) async throws -> RecuseOfficerResponse
    /// Corrects what an earlier entry said.
    func correctEntry(
        request: CorrectEntryRequest, context: ServerContext
    ) async throws -> CorrectEntryResponse
    /// Files a document or picture.
    func uploadEvidence(
        requests: MessageStream<UploadEvidenceRequest>, context: ServerContext
    ) async throws -> UploadEvidenceResponse
    /// Reads a file.
    func downloadEvidence(
        request: DownloadEvidenceRequest,
        responses: MessageWriter<DownloadEvidenceResponse>,
        context: ServerContext
    ) async throws
    /// Reads a case.
    func getCase(request: GetCaseRequest, context: ServerContext) async throws -> GetCaseResponse
    /// Lists cases, by what is due first.
    func listCases(
        request: ListCasesRequest, context: ServerContext
    ) async throws -> ListCasesResponse
    /// Reads what happened.
    func listCaseEvents(
        request: ListCaseEventsRequest, context: ServerContext
    ) async throws -> ListCaseEventsResponse
    /// Follows the changes of cases.
    func watchCases(
        request: WatchCasesRequest,
        responses: MessageWriter<WatchCasesResponse>,
        context: ServerContext
    ) async throws
    /// Makes a paper to print.
    func getCaseDocument(
        request: GetCaseDocumentRequest, context: ServerContext
    ) async throws -> GetCaseDocumentResponse
}

/// Methods of ``IntegrityServiceProtocol``.
package enum IntegrityServiceMethods {
    package static let serviceName = "qingke.enforcement.v1.IntegrityService"

    /// Records a ban or suspension.
    package static let recordIntegrityRecord = MethodDescriptor<
        RecordIntegrityRecordRequest, RecordIntegrityRecordResponse
    >(service: serviceName, name: "RecordIntegrityRecord", shape: .unary, hasRequestID: true)

    /// Is this unit barred on that day from that purpose?
    package static let checkBlock = MethodDescriptor<
        CheckBlockRequest, CheckBlockResponse
    >(service: serviceName, name: "CheckBlock", shape: .unary, hasRequestID: false)

    /// The same for many.
    package static let batchCheckBlock = MethodDescriptor<
        BatchCheckBlockRequest, BatchCheckBlockResponse
    >(service: serviceName, name: "BatchCheckBlock", shape: .unary, hasRequestID: false)

    /// What stops money or applications elsewhere, from a point on, those to come included.
    package static let watchIntegrityEvents = MethodDescriptor<
        WatchIntegrityEventsRequest, WatchIntegrityEventsResponse
    >(
        service: serviceName,
        name: "WatchIntegrityEvents",
        shape: .serverStreaming,
        hasRequestID: false)

    /// Begins a case.
    package static let reportClue = MethodDescriptor<
        ReportClueRequest, ReportClueResponse
    >(service: serviceName, name: "ReportClue", shape: .unary, hasRequestID: true)

    /// Takes a clue up.
    package static let openCase = MethodDescriptor<
        OpenCaseRequest, OpenCaseResponse
    >(service: serviceName, name: "OpenCase", shape: .unary, hasRequestID: true)

    /// Closes a clue without a case.
    package static let dismissClue = MethodDescriptor<
        DismissClueRequest, DismissClueResponse
    >(service: serviceName, name: "DismissClue", shape: .unary, hasRequestID: true)

    /// Suspends payments, applications or a project; replaces an earlier order.
    package static let orderProvisionalMeasures = MethodDescriptor<
        OrderProvisionalMeasuresRequest, OrderProvisionalMeasuresResponse
    >(service: serviceName, name: "OrderProvisionalMeasures", shape: .unary, hasRequestID: true)

    /// Ends what was suspended.
    package static let liftProvisionalMeasures = MethodDescriptor<
        LiftProvisionalMeasuresRequest, LiftProvisionalMeasuresResponse
    >(service: serviceName, name: "LiftProvisionalMeasures", shape: .unary, hasRequestID: true)

    /// Ends the inquiry without a finding, or drops the case before a decision.
    package static let closeWithoutFinding = MethodDescriptor<
        CloseWithoutFindingRequest, CloseWithoutFindingResponse
    >(service: serviceName, name: "CloseWithoutFinding", shape: .unary, hasRequestID: true)

    /// Ends the inquiry with a finding.
    package static let proposeDecision = MethodDescriptor<
        ProposeDecisionRequest, ProposeDecisionResponse
    >(service: serviceName, name: "ProposeDecision", shape: .unary, hasRequestID: true)

    /// Tells the subject what is intended.
    package static let serveNotice = MethodDescriptor<
        ServeNoticeRequest, ServeNoticeResponse
    >(service: serviceName, name: "ServeNotice", shape: .unary, hasRequestID: true)

    /// States the subject's defence; one that comes too late is filed and stops nothing.
    package static let fileStatement = MethodDescriptor<
        FileStatementRequest, FileStatementResponse
    >(service: serviceName, name: "FileStatement", shape: .unary, hasRequestID: true)

    /// Records that a statement was heard.
    package static let hearStatement = MethodDescriptor<
        HearStatementRequest, HearStatementResponse
    >(service: serviceName, name: "HearStatement", shape: .unary, hasRequestID: true)

    /// Inquires again before a decision.
    package static let reopenInvestigation = MethodDescriptor<
        ReopenInvestigationRequest, ReopenInvestigationResponse
    >(service: serviceName, name: "ReopenInvestigation", shape: .unary, hasRequestID: true)

    /// Decides, if int.decision holds.
    package static let issueDecision = MethodDescriptor<
        IssueDecisionRequest, IssueDecisionResponse
    >(service: serviceName, name: "IssueDecision", shape: .unary, hasRequestID: true)

    /// Records the service of the decision.
    package static let serveDecision = MethodDescriptor<
        ServeDecisionRequest, ServeDecisionResponse
    >(service: serviceName, name: "ServeDecision", shape: .unary, hasRequestID: true)

    /// Makes a served decision public, if int.publication says so.
    package static let publishDecision = MethodDescriptor<
        PublishDecisionRequest, PublishDecisionResponse
    >(service: serviceName, name: "PublishDecision", shape: .unary, hasRequestID: true)

    /// Asks for a review.
    package static let requestReview = MethodDescriptor<
        RequestReviewRequest, RequestReviewResponse
    >(service: serviceName, name: "RequestReview", shape: .unary, hasRequestID: true)

    /// Takes a review up.
    package static let acceptReview = MethodDescriptor<
        AcceptReviewRequest, AcceptReviewResponse
    >(service: serviceName, name: "AcceptReview", shape: .unary, hasRequestID: true)

    /// Refuses a review that int.review allows to refuse.
    package static let refuseReview = MethodDescriptor<
        RefuseReviewRequest, RefuseReviewResponse
    >(service: serviceName, name: "RefuseReview", shape: .unary, hasRequestID: true)

    /// Ends a review.
    package static let concludeReview = MethodDescriptor<
        ConcludeReviewRequest, ConcludeReviewResponse
    >(service: serviceName, name: "ConcludeReview", shape: .unary, hasRequestID: true)

    /// Records that a decision was annulled elsewhere.
    package static let setAsideDecision = MethodDescriptor<
        SetAsideDecisionRequest, SetAsideDecisionResponse
    >(service: serviceName, name: "SetAsideDecision", shape: .unary, hasRequestID: true)

    /// Records that what measure 3 asks for was mended.
    package static let acceptCorrection = MethodDescriptor<
        AcceptCorrectionRequest, AcceptCorrectionResponse
    >(service: serviceName, name: "AcceptCorrection", shape: .unary, hasRequestID: true)

    /// Grants repair, if int.repair holds.
    package static let repairCredit = MethodDescriptor<
        RepairCreditRequest, RepairCreditResponse
    >(service: serviceName, name: "RepairCredit", shape: .unary, hasRequestID: true)

    /// Lets the records of a decision rest for some days.
    package static let deferRecords = MethodDescriptor<
        DeferRecordsRequest, DeferRecordsResponse
    >(service: serviceName, name: "DeferRecords", shape: .unary, hasRequestID: true)

    /// Gives a case to an officer or another bureau.
    package static let assignCase = MethodDescriptor<
        AssignCaseRequest, AssignCaseResponse
    >(service: serviceName, name: "AssignCase", shape: .unary, hasRequestID: true)

    /// Takes an officer off a case for good.
    package static let recuseOfficer = MethodDescriptor<
        RecuseOfficerRequest, RecuseOfficerResponse
    >(service: serviceName, name: "RecuseOfficer", shape: .unary, hasRequestID: true)

    /// Corrects what an earlier entry said.
    package static let correctEntry = MethodDescriptor<
        CorrectEntryRequest, CorrectEntryResponse
    >(service: serviceName, name: "CorrectEntry", shape: .unary, hasRequestID: true)

    /// Files a document or picture.
    package static let uploadEvidence = MethodDescriptor<
        UploadEvidenceRequest, UploadEvidenceResponse
    >(service: serviceName, name: "UploadEvidence", shape: .clientStreaming, hasRequestID: true)

    /// Reads a file.
    package static let downloadEvidence = MethodDescriptor<
        DownloadEvidenceRequest, DownloadEvidenceResponse
    >(service: serviceName, name: "DownloadEvidence", shape: .serverStreaming, hasRequestID: false)

    /// Reads a case.
    package static let getCase = MethodDescriptor<
        GetCaseRequest, GetCaseResponse
    >(service: serviceName, name: "GetCase", shape: .unary, hasRequestID: false)

    /// Lists cases, by what is due first.
    package static let listCases = MethodDescriptor<
        ListCasesRequest, ListCasesResponse
    >(service: serviceName, name: "ListCases", shape: .unary, hasRequestID: false)

    /// Reads what happened.
    package static let listCaseEvents = MethodDescriptor<
        ListCaseEventsRequest, ListCaseEventsResponse
    >(service: serviceName, name: "ListCaseEvents", shape: .unary, hasRequestID: false)

    /// Follows the changes of cases.
    package static let watchCases = MethodDescriptor<
        WatchCasesRequest, WatchCasesResponse
    >(service: serviceName, name: "WatchCases", shape: .serverStreaming, hasRequestID: false)

    /// Makes a paper to print.
    package static let getCaseDocument = MethodDescriptor<
        GetCaseDocumentRequest, GetCaseDocumentResponse
    >(service: serviceName, name: "GetCaseDocument", shape: .unary, hasRequestID: false)
}

extension IntegrityServiceProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: IntegrityServiceMethods.serviceName,
            methods: [
                .unary(IntegrityServiceMethods.recordIntegrityRecord) {
                    try await self.recordIntegrityRecord(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.checkBlock) {
                    try await self.checkBlock(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.batchCheckBlock) {
                    try await self.batchCheckBlock(request: $0, context: $1)
                },
                .serverStreaming(IntegrityServiceMethods.watchIntegrityEvents) {
                    try await self.watchIntegrityEvents(request: $0, responses: $1, context: $2)
                },
                .unary(IntegrityServiceMethods.reportClue) {
                    try await self.reportClue(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.openCase) {
                    try await self.openCase(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.dismissClue) {
                    try await self.dismissClue(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.orderProvisionalMeasures) {
                    try await self.orderProvisionalMeasures(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.liftProvisionalMeasures) {
                    try await self.liftProvisionalMeasures(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.closeWithoutFinding) {
                    try await self.closeWithoutFinding(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.proposeDecision) {
                    try await self.proposeDecision(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.serveNotice) {
                    try await self.serveNotice(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.fileStatement) {
                    try await self.fileStatement(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.hearStatement) {
                    try await self.hearStatement(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.reopenInvestigation) {
                    try await self.reopenInvestigation(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.issueDecision) {
                    try await self.issueDecision(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.serveDecision) {
                    try await self.serveDecision(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.publishDecision) {
                    try await self.publishDecision(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.requestReview) {
                    try await self.requestReview(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.acceptReview) {
                    try await self.acceptReview(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.refuseReview) {
                    try await self.refuseReview(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.concludeReview) {
                    try await self.concludeReview(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.setAsideDecision) {
                    try await self.setAsideDecision(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.acceptCorrection) {
                    try await self.acceptCorrection(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.repairCredit) {
                    try await self.repairCredit(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.deferRecords) {
                    try await self.deferRecords(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.assignCase) {
                    try await self.assignCase(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.recuseOfficer) {
                    try await self.recuseOfficer(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.correctEntry) {
                    try await self.correctEntry(request: $0, context: $1)
                },
                .clientStreaming(IntegrityServiceMethods.uploadEvidence) {
                    try await self.uploadEvidence(requests: $0, context: $1)
                },
                .serverStreaming(IntegrityServiceMethods.downloadEvidence) {
                    try await self.downloadEvidence(request: $0, responses: $1, context: $2)
                },
                .unary(IntegrityServiceMethods.getCase) {
                    try await self.getCase(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.listCases) {
                    try await self.listCases(request: $0, context: $1)
                },
                .unary(IntegrityServiceMethods.listCaseEvents) {
                    try await self.listCaseEvents(request: $0, context: $1)
                },
                .serverStreaming(IntegrityServiceMethods.watchCases) {
                    try await self.watchCases(request: $0, responses: $1, context: $2)
                },
                .unary(IntegrityServiceMethods.getCaseDocument) {
                    try await self.getCaseDocument(request: $0, context: $1)
                },
            ])
    }
}

/// Calls ``IntegrityServiceProtocol`` over a channel or in process.
package struct IntegrityServiceClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// Records a ban or suspension.
    package func recordIntegrityRecord(
        _ request: RecordIntegrityRecordRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> RecordIntegrityRecordResponse {
        try await caller.call(
            IntegrityServiceMethods.recordIntegrityRecord, request, options: options)
    }

    /// Is this unit barred on that day from that purpose?
    package func checkBlock(
        _ request: CheckBlockRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> CheckBlockResponse {
        try await caller.call(IntegrityServiceMethods.checkBlock, request, options: options)
    }

    /// The same for many.
    package func batchCheckBlock(
        _ request: BatchCheckBlockRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> BatchCheckBlockResponse {
        try await caller.call(IntegrityServiceMethods.batchCheckBlock, request, options: options)
    }

    /// What stops money or applications elsewhere, from a point on, those to come included.
    package func watchIntegrityEvents(
        _ request: WatchIntegrityEventsRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> MessageStream<WatchIntegrityEventsResponse> {
        try await caller.serverStreaming(
            IntegrityServiceMethods.watchIntegrityEvents, request, options: options)
    }

    /// Begins a case.
    package func reportClue(
        _ request: ReportClueRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ReportClueResponse {
        try await caller.call(IntegrityServiceMethods.reportClue, request, options: options)
    }

    /// Takes a clue up.
    package func openCase(
        _ request: OpenCaseRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> OpenCaseResponse {
        try await caller.call(IntegrityServiceMethods.openCase, request, options: options)
    }

    /// Closes a clue without a case.
    package func dismissClue(
        _ request: DismissClueRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> DismissClueResponse {
        try await caller.call(IntegrityServiceMethods.dismissClue, request, options: options)
    }

    /// Suspends payments, applications or a project; replaces an earlier order.
    package func orderProvisionalMeasures(
        _ request: OrderProvisionalMeasuresRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> OrderProvisionalMeasuresResponse {
        try await caller.call(
            IntegrityServiceMethods.orderProvisionalMeasures, request, options: options)
    }

    /// Ends what was suspended.
    package func liftProvisionalMeasures(
        _ request: LiftProvisionalMeasuresRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> LiftProvisionalMeasuresResponse {
        try await caller.call(
            IntegrityServiceMethods.liftProvisionalMeasures, request, options: options)
    }

    /// Ends the inquiry without a finding, or drops the case before a decision.
    package func closeWithoutFinding(
        _ request: CloseWithoutFindingRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> CloseWithoutFindingResponse {
        try await caller.call(
            IntegrityServiceMethods.closeWithoutFinding, request, options: options)
    }

    /// Ends the inquiry with a finding.
    package func proposeDecision(
        _ request: ProposeDecisionRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ProposeDecisionResponse {
        try await caller.call(IntegrityServiceMethods.proposeDecision, request, options: options)
    }

    /// Tells the subject what is intended.
    package func serveNotice(
        _ request: ServeNoticeRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ServeNoticeResponse {
        try await caller.call(IntegrityServiceMethods.serveNotice, request, options: options)
    }

    /// States the subject's defence; one that comes too late is filed and stops nothing.
    package func fileStatement(
        _ request: FileStatementRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> FileStatementResponse {
        try await caller.call(IntegrityServiceMethods.fileStatement, request, options: options)
    }

    /// Records that a statement was heard.
    package func hearStatement(
        _ request: HearStatementRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> HearStatementResponse {
        try await caller.call(IntegrityServiceMethods.hearStatement, request, options: options)
    }

    /// Inquires again before a decision.
    package func reopenInvestigation(
        _ request: ReopenInvestigationRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ReopenInvestigationResponse {
        try await caller.call(
            IntegrityServiceMethods.reopenInvestigation, request, options: options)
    }

    /// Decides, if int.decision holds.
    package func issueDecision(
        _ request: IssueDecisionRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> IssueDecisionResponse {
        try await caller.call(IntegrityServiceMethods.issueDecision, request, options: options)
    }

    /// Records the service of the decision.
    package func serveDecision(
        _ request: ServeDecisionRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ServeDecisionResponse {
        try await caller.call(IntegrityServiceMethods.serveDecision, request, options: options)
    }

    /// Makes a served decision public, if int.publication says so.
    package func publishDecision(
        _ request: PublishDecisionRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> PublishDecisionResponse {
        try await caller.call(IntegrityServiceMethods.publishDecision, request, options: options)
    }

    /// Asks for a review.
    package func requestReview(
        _ request: RequestReviewRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> RequestReviewResponse {
        try await caller.call(IntegrityServiceMethods.requestReview, request, options: options)
    }

    /// Takes a review up.
    package func acceptReview(
        _ request: AcceptReviewRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> AcceptReviewResponse {
        try await caller.call(IntegrityServiceMethods.acceptReview, request, options: options)
    }

    /// Refuses a review that int.review allows to refuse.
    package func refuseReview(
        _ request: RefuseReviewRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> RefuseReviewResponse {
        try await caller.call(IntegrityServiceMethods.refuseReview, request, options: options)
    }

    /// Ends a review.
    package func concludeReview(
        _ request: ConcludeReviewRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ConcludeReviewResponse {
        try await caller.call(IntegrityServiceMethods.concludeReview, request, options: options)
    }

    /// Records that a decision was annulled elsewhere.
    package func setAsideDecision(
        _ request: SetAsideDecisionRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> SetAsideDecisionResponse {
        try await caller.call(IntegrityServiceMethods.setAsideDecision, request, options: options)
    }

    /// Records that what measure 3 asks for was mended.
    package func acceptCorrection(
        _ request: AcceptCorrectionRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> AcceptCorrectionResponse {
        try await caller.call(IntegrityServiceMethods.acceptCorrection, request, options: options)
    }

    /// Grants repair, if int.repair holds.
    package func repairCredit(
        _ request: RepairCreditRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> RepairCreditResponse {
        try await caller.call(IntegrityServiceMethods.repairCredit, request, options: options)
    }

    /// Lets the records of a decision rest for some days.
    package func deferRecords(
        _ request: DeferRecordsRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> DeferRecordsResponse {
        try await caller.call(IntegrityServiceMethods.deferRecords, request, options: options)
    }

    /// Gives a case to an officer or another bureau.
    package func assignCase(
        _ request: AssignCaseRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> AssignCaseResponse {
        try await caller.call(IntegrityServiceMethods.assignCase, request, options: options)
    }

    /// Takes an officer off a case for good.
    package func recuseOfficer(
        _ request: RecuseOfficerRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> RecuseOfficerResponse {
        try await caller.call(IntegrityServiceMethods.recuseOfficer, request, options: options)
    }

    /// Corrects what an earlier entry said.
    package func correctEntry(
        _ request: CorrectEntryRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> CorrectEntryResponse {
        try await caller.call(IntegrityServiceMethods.correctEntry, request, options: options)
    }

    /// Files a document or picture.
    package func uploadEvidence(
        options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ClientStreamingCall<UploadEvidenceRequest, UploadEvidenceResponse> {
        try await caller.clientStreaming(IntegrityServiceMethods.uploadEvidence, options: options)
    }

    /// Reads a file.
    package func downloadEvidence(
        _ request: DownloadEvidenceRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> MessageStream<DownloadEvidenceResponse> {
        try await caller.serverStreaming(
            IntegrityServiceMethods.downloadEvidence, request, options: options)
    }

    /// Reads a case.
    package func getCase(
        _ request: GetCaseRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> GetCaseResponse {
        try await caller.call(IntegrityServiceMethods.getCase, request, options: options)
    }

    /// Lists cases, by what is due first.
    package func listCases(
        _ request: ListCasesRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ListCasesResponse {
        try await caller.call(IntegrityServiceMethods.listCases, request, options: options)
    }

    /// Reads what happened.
    package func listCaseEvents(
        _ request: ListCaseEventsRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ListCaseEventsResponse {
        try await caller.call(IntegrityServiceMethods.listCaseEvents, request, options: options)
    }

    /// Follows the changes of cases.
    package func watchCases(
        _ request: WatchCasesRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> MessageStream<WatchCasesResponse> {
        try await caller.serverStreaming(
            IntegrityServiceMethods.watchCases, request, options: options)
    }

    /// Makes a paper to print.
    package func getCaseDocument(
        _ request: GetCaseDocumentRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> GetCaseDocumentResponse {
        try await caller.call(IntegrityServiceMethods.getCaseDocument, request, options: options)
    }
}
