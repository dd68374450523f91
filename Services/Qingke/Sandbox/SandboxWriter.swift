import Identity
import Messages
import RPC
import Stubs
import Values

/// Writes the sandbox into a running system, each record as the role that really keeps it. Writing
/// it again changes nothing.
struct SandboxWriter {
    private let client: RPCClient

    init(_ client: RPCClient) { self.client = client }

    /// - Parameter parallel: enterprises that are written at once.
    func write(parallel: Int = 16) async throws {
        for product in SandboxRecords.products {
            _ = try await InsuranceServiceClient(client).recordInsuranceProduct(
                .init(product: product, requestID: requestID(product.productID)),
                options: Self.bureau)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, enterprise) in Sandbox.enterprises.enumerated() {
                if index >= parallel { try await group.next() }
                group.addTask { try await write(enterprise) }
            }
            try await group.waitForAll()
        }
    }

    private func write(_ records: SandboxRecords) async throws {
        try await writeRegistry(records)
        for prize in records.prizes {
            _ = try await PrizeServiceClient(client).recordPrize(
                .init(prize: prize, requestID: requestID(prize.prizeID)), options: Self.bureau)
        }
        for record in records.integrity {
            _ = try await IntegrityServiceClient(client).recordIntegrityRecord(
                .init(record: record, requestID: requestID(record.recordID)),
                options: Self.bureau)
        }
        try await writeBacking(records)
        try await writeLedger(records)
    }

    private func writeRegistry(_ records: SandboxRecords) async throws {
        let registry = RegistryServiceClient(client)
        _ = try await registry.createEntity(
            .init(
                entity: Entity(
                    uscc: records.uscc, name: records.name, entityType: .enterprise,
                    foundingDate: "2021-04-15"),
                requestID: requestID(records.uscc)),
            options: Self.bureau)
        _ = try await registry.fileFacts(
            .init(
                uscc: records.uscc, points: [records.point], annual: records.figures,
                certificates: records.certificates,
                districts: [.init(district: "崂山区", fromDate: "2021-04-15")],
                noCertificates: records.noCertificates, source: "synthetic sample",
                evidenceRef: "sandbox", requestID: requestID("facts of \(records.uscc)")),
            options: Self.bureau)
        for project in records.projects {
            _ = try await ScienceProjectServiceClient(client).recordScienceProject(
                .init(project: project, requestID: requestID(project.projectID)),
                options: Self.bureau)
        }
    }

    private func writeBacking(_ records: SandboxRecords) async throws {
        for loan in records.loans {
            _ = try await LoanServiceClient(client).recordLoan(
                .init(loan: loan, requestID: requestID(loan.loanID)),
                options: Self.role(.bank, SandboxRecords.bank))
        }
        for (guarantee, isInsurance) in records.guarantees {
            _ = try await GuaranteeServiceClient(client).recordGuarantee(
                .init(guarantee: guarantee, requestID: requestID(guarantee.guaranteeID)),
                options: isInsurance
                    ? Self.role(.insurer, SandboxRecords.insurer)
                    : Self.role(.guarantor, SandboxRecords.guarantor))
        }
        for investment in records.investments {
            _ = try await InvestmentServiceClient(client).recordInvestment(
                .init(investment: investment, requestID: requestID(investment.investmentID)),
                options: Self.role(.investor, SandboxRecords.investor))
        }
        for policy in records.policies {
            _ = try await InsuranceServiceClient(client).recordInsurancePolicy(
                .init(policy: policy, requestID: requestID(policy.policyNo)),
                options: Self.role(.insurer, SandboxRecords.insurer))
        }
    }

    private func writeLedger(_ records: SandboxRecords) async throws {
        let ledger = GrantServiceClient(client)
        for statement in records.statements {
            let id = "\(statement.enterpriseUSCC) \(statement.fact)"
            _ = try await ledger.recordStatement(
                .init(statement: statement, requestID: requestID(id)), options: Self.bureau)
        }
        for grant in records.grants {
            _ = try await ledger.recordGrant(
                .init(grant: grant, requestID: requestID(grant.grantID)), options: Self.bureau)
        }
    }

    /// The same at every run, so that writing again changes nothing.
    private func requestID(_ what: String) -> String { "sandbox-1 \(what)" }

    private static let bureau = role(.bureau, "city")

    private static func role(_ role: Role, _ id: String) -> CallOptions {
        CallOptions(principal: Principal(role: role, id: id))
    }
}
