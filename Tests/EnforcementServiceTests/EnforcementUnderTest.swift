import Identity
import Journal
import Logging
import Messages
import PolicyEngine
import RPC
import ServiceKit
import Storage
import Stubs
import TestKit
import Testing
import Values

@testable import EnforcementService

/// An enforcement service over a database of its own, called through the table of roles; its clock
/// is moved by hand.
struct EnforcementUnderTest {
    let database: any Database
    let caller: InProcessCaller
    let clock: ManualClock
    let parts: Enforcement.Parts
    let keys: SubjectKeys

    static let unit = SampleCode.of(1)
    /// Synthetic: no such person, a right check digit.
    static let person = "370212199003071092"

    /// - Parameter catalogue: nil for the built-in one.
    static func run(
        on day: String = "2025-04-18", _ catalogue: Catalogue? = nil,
        database backend: TestDatabase = .ofRun,
        _ body: (EnforcementUnderTest) async throws -> Void
    ) async throws {
        try await backend.with { database async throws in
            let clock = ManualClock(day)
            try await ServiceDatabase.migrate(database, Enforcement.series, clock: clock)
            try await body(
                EnforcementUnderTest(on: database, clock, SubjectKeys(.random()), catalogue))
        }
    }

    /// On a database that has its schema, and may have been filled before.
    init(
        on database: any Database, _ clock: ManualClock, _ keys: SubjectKeys,
        _ catalogue: Catalogue? = nil
    ) throws {
        self.database = database
        self.clock = clock
        self.keys = keys
        parts = try Enforcement.Parts(
            try catalogue ?? Self.builtIn.get(), database, clock, keys, logger: .silent)
        caller = InProcessCaller(parts.services, as: Principal(role: .bureau, id: "city"))
    }

    /// Another replica on the same database, with rules of its own.
    func with(_ catalogue: Catalogue) throws -> EnforcementUnderTest {
        try EnforcementUnderTest(on: database, clock, keys, catalogue)
    }

    private static let builtIn = Result { try EnforcementCatalogue.load() }

    func cases(_ role: Role = .bureau, _ id: String = "city") -> IntegrityServiceClient {
        IntegrityServiceClient(caller.calling(as: Principal(role: role, id: id)))
    }

    /// A server of its own each time: one that was drained takes no further call.
    func overLoopback<R>(
        as principal: Principal?, _ body: (RPCClient) async throws -> R
    ) async throws -> R {
        let city = Principal(role: .bureau, id: "city")
        return try await InProcessCaller(parts.services, as: city).overLoopback(
            as: principal, body)
    }

    func journal() -> JournalServiceClient {
        JournalServiceClient(caller.calling(as: Principal(role: .operator, id: "op")))
    }

    /// Has every clock lapse that is over at the day's first moment.
    @discardableResult
    func pass(to day: String) async throws -> Int {
        clock.set(day)
        return try await parts.clockRunner.lapseDue()
    }
}

/// One case and what is done in it, each act under a request id of its own.
struct CaseUnderTest {
    let service: EnforcementUnderTest
    let id: String
    var officer = "city"

    var bureau: IntegrityServiceClient { service.cases(.bureau, officer) }
    var subject: IntegrityServiceClient { service.cases(.applicant, EnforcementUnderTest.unit) }

    static func reported(
        _ service: EnforcementUnderTest, subject: CaseSubject? = nil, by officer: String = "city",
        activity: String = "", id: String = "report"
    ) async throws -> CaseUnderTest {
        let clue = IntegrityClue(
            subject: subject
                ?? CaseSubject(uscc: EnforcementUnderTest.unit, name: "青岛样例科技有限公司"),
            source: "reported", suspectedKinds: ["k4"], activityID: activity,
            foundDate: "2025-04-01", summary: "synthetic: the application names staff it never had")
        let answer = try await service.cases(.bureau, officer).reportClue(
            ReportClueRequest(clue: clue, requestID: id))
        return CaseUnderTest(
            service: service, id: try #require(answer.case?.caseID), officer: officer)
    }

    /// Brings a new case to a state by the shortest way; days are 2025-04-18 to 2025-07-01.
    static func at(
        _ state: EnforcementService.IntegrityCase.State, _ service: EnforcementUnderTest,
        subject: CaseSubject? = nil, activity: String = "", id: String = "report"
    ) async throws -> CaseUnderTest {
        let one = try await reported(service, subject: subject, activity: activity, id: id)
        let way: [(EnforcementService.IntegrityCase.State, () async throws -> Void)] = [
            (.investigating, { try await one.open() }),
            (
                .noticeDue,
                {
                    try await one.upload()
                    try await one.propose()
                }
            ),
            (.statementOpen, { try await one.notice("2025-04-25", on: "2025-04-25") }),
            (.ready, { try await service.pass(to: "2025-05-07") }),
            (.decided, { try await one.decide(on: "2025-05-08") }),
            (.served, { try await one.serve("2025-05-12", on: "2025-05-12") }),
            (.final, { try await service.pass(to: "2025-06-05") }),
        ]
        for (reached, step) in way {
            try await step()
            if reached == state { break }
        }
        #expect(try await one.state() == state.rawValue)
        return one
    }

    func read(_ client: IntegrityServiceClient? = nil) async throws -> Messages.IntegrityCase {
        try #require(
            try await (client ?? bureau).getCase(GetCaseRequest(caseID: id)).case)
    }

    func state() async throws -> String { try await read().state }

    func open() async throws {
        _ = try await bureau.openCase(OpenCaseRequest(caseID: id, requestID: "open-\(id)"))
    }

    /// Files a synthetic document.
    @discardableResult
    func upload(
        _ content: String = "synthetic evidence", as principal: Principal? = nil,
        request: String = "upload"
    ) async throws -> EvidenceFile {
        let caseID = id
        return try await service.overLoopback(as: principal) { client in
            let call = try await IntegrityServiceClient(client).uploadEvidence()
            try await call.write(
                UploadEvidenceRequest(
                    caseID: caseID, requestID: request,
                    file: EvidenceFile(
                        fileName: "report.txt", mediaType: "text/plain", purpose: "report")))
            try await call.write(UploadEvidenceRequest(content: Array(content.utf8)))
            return try #require(try await call.finish().file)
        }
    }

    func propose() async throws {
        _ = try await bureau.proposeDecision(
            ProposeDecisionRequest(
                caseID: id, requestID: "propose-\(id)",
                report: InvestigationReport(
                    misconductKinds: ["k4"], reportDate: "2025-04-18",
                    findings: "synthetic findings")))
    }

    func notice(_ served: String, on day: String, id request: String = "notice") async throws {
        service.clock.set(day)
        _ = try await bureau.serveNotice(
            ServeNoticeRequest(
                caseID: id, requestID: "\(request)-\(id)", notice: Self.notice(served)))
    }

    static func notice(_ served: String) -> Messages.DecisionNotice {
        Messages.DecisionNotice(
            inWriting: true,
            items: ["facts", "reasons", "basis", "right_to_state_and_defend", "manner", "period"],
            servedDate: served, text: "synthetic notice")
    }

    func statement(_ made: String, on day: String) async throws -> FileStatementResponse {
        service.clock.set(day)
        return try await subject.fileStatement(
            FileStatementRequest(
                caseID: id, requestID: "statement-\(made)",
                statement: SubjectStatement(madeDate: made, text: "synthetic defence")))
    }

    func hear(on day: String) async throws {
        service.clock.set(day)
        _ = try await bureau.hearStatement(
            HearStatementRequest(
                caseID: id, requestID: "hear-\(id)",
                hearing: StatementHearing(
                    heardDate: day, manner: "in_writing", record: "synthetic record")))
    }

    static func decision(
        on day: String, grade: String = "serious",
        measures: [SanctionMeasure] = [
            SanctionMeasure(measure: 4), SanctionMeasure(measure: 5, months: 48),
            SanctionMeasure(measure: 7, months: 36), SanctionMeasure(measure: 9),
        ]
    ) -> Messages.SanctionDecision {
        Messages.SanctionDecision(
            decisionDate: day, grade: grade, measures: measures, circumstancesWeighed: true,
            conductAndFacts: "synthetic facts", basisAndDecision: "synthetic basis",
            remedyAndPeriod: "可申请复查、行政复议或者提起行政诉讼", authorityName: "青岛市科学技术局（样例）",
            otherRequired: "无", reconsiderationUntilDate: "2025-07-11",
            lawsuitUntilDate: "2025-11-12",
            diligence: DiligenceFindings(
                projectExploratoryHighRisk: false, originalRecordsShowDiligence: false,
                onlyGroundIsNonCompletion: false), recoverFen: 50_000_000)
    }

    @discardableResult
    func decide(
        on day: String, _ decision: Messages.SanctionDecision? = nil, id request: String = "decide"
    ) async throws -> IssueDecisionResponse {
        service.clock.set(day)
        return try await bureau.issueDecision(
            IssueDecisionRequest(
                caseID: id, requestID: "\(request)-\(id)",
                decision: decision ?? Self.decision(on: day)))
    }

    func serve(_ signed: String, on day: String, id request: String = "serve") async throws {
        service.clock.set(day)
        _ = try await bureau.serveDecision(
            ServeDecisionRequest(
                caseID: id, requestID: "\(request)-\(id)",
                service: DecisionService(
                    method: "direct", signedDate: signed, copySentDate: signed)))
    }

    func requestReview(_ filed: String, on day: String) async throws {
        service.clock.set(day)
        _ = try await subject.requestReview(
            RequestReviewRequest(
                caseID: id, requestID: "review-\(id)",
                reviewRequest: ReviewRequest(
                    filedDate: filed, requestInWriting: true, otherReasonsGiven: true,
                    sufficientEvidence: true, text: "synthetic request")))
    }
}
