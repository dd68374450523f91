import Identity
import Messages
import RPC
import Stubs

/// Writes synthetic entities into a running system, each part as the role that really writes it.
struct SampleWriter {
    private let client: RPCClient

    init(_ client: RPCClient) { self.client = client }

    func write(_ sample: SampleEntity) async throws(RPCError) {
        let registry = RegistryServiceClient(client)
        _ = try await registry.createEntity(
            CreateEntityRequest(entity: sample.entity, requestID: sample.requestID("entity")),
            options: Self.bureau)
        _ = try await registry.fileFacts(sample.facts, options: Self.bureau)
        for project in sample.projects {
            _ = try await ScienceProjectServiceClient(client).recordScienceProject(
                RecordScienceProjectRequest(
                    project: project, requestID: sample.requestID(project.projectID)),
                options: Self.bureau)
        }
        for prize in sample.prizes {
            _ = try await PrizeServiceClient(client).recordPrize(
                RecordPrizeRequest(prize: prize, requestID: sample.requestID("prize")),
                options: Self.bureau)
        }
        for record in sample.integrityRecords {
            _ = try await IntegrityServiceClient(client).recordIntegrityRecord(
                RecordIntegrityRecordRequest(
                    record: record, requestID: sample.requestID("record")),
                options: Self.bureau)
        }
        try await writeFinance(sample)
    }

    private func writeFinance(_ sample: SampleEntity) async throws(RPCError) {
        _ = try await GrantServiceClient(client).recordStatement(
            RecordStatementRequest(
                statement: sample.statement, requestID: sample.requestID("statement")),
            options: Self.bureau)
        _ = try await LoanServiceClient(client).recordLoan(
            RecordLoanRequest(loan: sample.loan, requestID: sample.requestID("loan")),
            options: Self.bank)
    }

    private static let bureau = CallOptions(principal: Principal(role: .bureau, id: "city"))
    private static let bank = CallOptions(
        principal: Principal(role: .bank, id: SampleEntity.lender))
}
