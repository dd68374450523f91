// Generated from Protos/qingke/finance/v1/loan.proto by Protos/Generator. Do not edit.
//
// Loans, as banks record them, and what they bring.

import Messages
import RPC

/// Loans and what they bring.
package protocol LoanServiceProtocol: Sendable {
    /// Records a loan of the calling bank.
    func recordLoan(
        request: RecordLoanRequest, context: ServerContext
    ) async throws -> RecordLoanResponse
    /// One loan of the caller.
    func getLoan(request: GetLoanRequest, context: ServerContext) async throws -> GetLoanResponse
    /// Loans of a borrower.
    func listLoans(
        request: ListLoansRequest, context: ServerContext
    ) async throws -> ListLoansResponse
    /// Is this enterprise eligible for a subsidy on this loan, how much, by which article?
    func checkEligibility(
        request: CheckEligibilityRequest, context: ServerContext
    ) async throws -> CheckEligibilityResponse
    /// The same for many loans, as far as the answers fit a frame; one bad question never fails the
    /// others.
    func batchCheckEligibility(
        request: BatchCheckEligibilityRequest, context: ServerContext
    ) async throws -> BatchCheckEligibilityResponse
    /// The same for a portfolio of any size, row by row; a bad row is answered and never ends the
    /// call.
    func screenPortfolio(
        requests: MessageStream<ScreenPortfolioRequest>,
        responses: MessageWriter<ScreenPortfolioResponse>,
        context: ServerContext
    ) async throws
    /// The same for every loan of a borrower that the caller may see; owners of facts are asked
    /// once.
    func checkBorrowerEligibility(
        request: CheckBorrowerEligibilityRequest, context: ServerContext
    ) async throws -> CheckBorrowerEligibilityResponse
    /// Who must pay until when if the borrower does not.
    func getDefaultTimeline(
        request: GetDefaultTimelineRequest, context: ServerContext
    ) async throws -> GetDefaultTimelineResponse
}

/// Methods of ``LoanServiceProtocol``.
package enum LoanServiceMethods {
    package static let serviceName = "qingke.finance.v1.LoanService"

    /// Records a loan of the calling bank.
    package static let recordLoan = MethodDescriptor<
        RecordLoanRequest, RecordLoanResponse
    >(service: serviceName, name: "RecordLoan", shape: .unary, hasRequestID: true)

    /// One loan of the caller.
    package static let getLoan = MethodDescriptor<
        GetLoanRequest, GetLoanResponse
    >(service: serviceName, name: "GetLoan", shape: .unary, hasRequestID: false)

    /// Loans of a borrower.
    package static let listLoans = MethodDescriptor<
        ListLoansRequest, ListLoansResponse
    >(service: serviceName, name: "ListLoans", shape: .unary, hasRequestID: false)

    /// Is this enterprise eligible for a subsidy on this loan, how much, by which article?
    package static let checkEligibility = MethodDescriptor<
        CheckEligibilityRequest, CheckEligibilityResponse
    >(service: serviceName, name: "CheckEligibility", shape: .unary, hasRequestID: true)

    /// The same for many loans, as far as the answers fit a frame; one bad question never fails the
    /// others.
    package static let batchCheckEligibility = MethodDescriptor<
        BatchCheckEligibilityRequest, BatchCheckEligibilityResponse
    >(service: serviceName, name: "BatchCheckEligibility", shape: .unary, hasRequestID: false)

    /// The same for a portfolio of any size, row by row; a bad row is answered and never ends the
    /// call.
    package static let screenPortfolio = MethodDescriptor<
        ScreenPortfolioRequest, ScreenPortfolioResponse
    >(service: serviceName, name: "ScreenPortfolio", shape: .bidirectional, hasRequestID: false)

    /// The same for every loan of a borrower that the caller may see; owners of facts are asked
    /// once.
    package static let checkBorrowerEligibility = MethodDescriptor<
        CheckBorrowerEligibilityRequest, CheckBorrowerEligibilityResponse
    >(service: serviceName, name: "CheckBorrowerEligibility", shape: .unary, hasRequestID: false)

    /// Who must pay until when if the borrower does not.
    package static let getDefaultTimeline = MethodDescriptor<
        GetDefaultTimelineRequest, GetDefaultTimelineResponse
    >(service: serviceName, name: "GetDefaultTimeline", shape: .unary, hasRequestID: false)
}

extension LoanServiceProtocol {
    /// What a server needs to dispatch calls to this implementation.
    package var rpcService: RPCService {
        RPCService(
            name: LoanServiceMethods.serviceName,
            methods: [
                .unary(LoanServiceMethods.recordLoan) {
                    try await self.recordLoan(request: $0, context: $1)
                },
                .unary(LoanServiceMethods.getLoan) {
                    try await self.getLoan(request: $0, context: $1)
                },
                .unary(LoanServiceMethods.listLoans) {
                    try await self.listLoans(request: $0, context: $1)
                },
                .unary(LoanServiceMethods.checkEligibility) {
                    try await self.checkEligibility(request: $0, context: $1)
                },
                .unary(LoanServiceMethods.batchCheckEligibility) {
                    try await self.batchCheckEligibility(request: $0, context: $1)
                },
                .bidirectional(LoanServiceMethods.screenPortfolio) {
                    try await self.screenPortfolio(requests: $0, responses: $1, context: $2)
                },
                .unary(LoanServiceMethods.checkBorrowerEligibility) {
                    try await self.checkBorrowerEligibility(request: $0, context: $1)
                },
                .unary(LoanServiceMethods.getDefaultTimeline) {
                    try await self.getDefaultTimeline(request: $0, context: $1)
                },
            ])
    }
}

/// Calls ``LoanServiceProtocol`` over a channel or in process.
package struct LoanServiceClient: Sendable {
    package let caller: any RPCCaller

    package init(_ caller: any RPCCaller) { self.caller = caller }

    /// Records a loan of the calling bank.
    package func recordLoan(
        _ request: RecordLoanRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> RecordLoanResponse {
        try await caller.call(LoanServiceMethods.recordLoan, request, options: options)
    }

    /// One loan of the caller.
    package func getLoan(
        _ request: GetLoanRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> GetLoanResponse {
        try await caller.call(LoanServiceMethods.getLoan, request, options: options)
    }

    /// Loans of a borrower.
    package func listLoans(
        _ request: ListLoansRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> ListLoansResponse {
        try await caller.call(LoanServiceMethods.listLoans, request, options: options)
    }

    /// Is this enterprise eligible for a subsidy on this loan, how much, by which article?
    package func checkEligibility(
        _ request: CheckEligibilityRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> CheckEligibilityResponse {
        try await caller.call(LoanServiceMethods.checkEligibility, request, options: options)
    }

    /// The same for many loans, as far as the answers fit a frame; one bad question never fails the
    /// others.
    package func batchCheckEligibility(
        _ request: BatchCheckEligibilityRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> BatchCheckEligibilityResponse {
        try await caller.call(LoanServiceMethods.batchCheckEligibility, request, options: options)
    }

    /// The same for a portfolio of any size, row by row; a bad row is answered and never ends the
    /// call.
    package func screenPortfolio(
        options: CallOptions = CallOptions()
    ) async throws(RPCError) -> BidirectionalCall<ScreenPortfolioRequest, ScreenPortfolioResponse> {
        try await caller.bidirectional(LoanServiceMethods.screenPortfolio, options: options)
    }

    /// The same for every loan of a borrower that the caller may see; owners of facts are asked
    /// once.
    package func checkBorrowerEligibility(
        _ request: CheckBorrowerEligibilityRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> CheckBorrowerEligibilityResponse {
        try await caller.call(
            LoanServiceMethods.checkBorrowerEligibility, request, options: options)
    }

    /// Who must pay until when if the borrower does not.
    package func getDefaultTimeline(
        _ request: GetDefaultTimelineRequest, options: CallOptions = CallOptions()
    ) async throws(RPCError) -> GetDefaultTimelineResponse {
        try await caller.call(LoanServiceMethods.getDefaultTimeline, request, options: options)
    }
}
