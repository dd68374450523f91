import Messages
import RPC
import ServiceKit
import Stubs
import Values

/// The single applicant view: one question to all services.
package struct ApplicantViewHandler: ApplicantViewServiceProtocol {
    let gatherer: ApplicantViewGatherer
    let clock: any WallClock

    package init(gatherer: ApplicantViewGatherer, clock: any WallClock) {
        self.gatherer = gatherer
        self.clock = clock
    }

    package func getApplicantView(
        request: GetApplicantViewRequest, context: ServerContext
    ) async throws -> GetApplicantViewResponse {
        var fields = FieldChecks()
        let uscc = fields.uscc("uscc", request.uscc)
        let day = fields.optionalDay("as_of_date", request.asOfDate) ?? clock.today
        try fields.refuse()
        try context.requireSelf(uscc)
        return try await gatherer.view(
            of: uscc, on: day, explain: request.explain, for: context)
    }
}
