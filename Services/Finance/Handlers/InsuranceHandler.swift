import Identity
import Messages
import PolicyService
import RPC
import ServiceKit
import Storage
import Stubs
import Values

/// Sci-tech insurance: the catalogue of products, and policies as insurers record them.
struct InsuranceHandler: InsuranceServiceProtocol {
    let writes: IdempotentWrites
    let products: RevisionRepository<InsuranceProduct>
    let policies: RevisionRepository<InsurancePolicy>
    let gatherer: LoanFactGatherer
    let maker: AssessmentMaker
    let clock: any WallClock

    func recordInsuranceProduct(
        request: RecordInsuranceProductRequest, context: ServerContext
    ) async throws -> RecordInsuranceProductResponse {
        let product = try checked(request)
        let products = products
        return try await writes.once(request, context) { transaction, now in
            RecordInsuranceProductResponse(
                product: try products.append(product, at: now, in: transaction))
        }
    }

    func listInsuranceProducts(
        request: ListInsuranceProductsRequest, context: ServerContext
    ) async throws -> ListInsuranceProductsResponse {
        ListInsuranceProductsResponse(products: try await products.all(of: ""))
    }

    func recordInsurancePolicy(
        request: RecordInsurancePolicyRequest, context: ServerContext
    ) async throws -> RecordInsurancePolicyResponse {
        var policy = try checked(request)
        policy.insurerID = context.principal.id
        let (recorded, policies, products) = (policy, policies, products)
        return try await writes.once(request, context) { transaction, now in
            guard try products.latest(recorded.productID, of: "", in: transaction) != nil else {
                throw RPCError.failedPrecondition(
                    .productNotFound,
                    "the catalogue has no product \"\(recorded.productID)\"; "
                        + "InsuranceService/ListInsuranceProducts lists them")
            }
            return RecordInsurancePolicyResponse(
                policy: try policies.append(recorded, at: now, in: transaction))
        }
    }

    func listInsurancePolicies(
        request: ListInsurancePoliciesRequest, context: ServerContext
    ) async throws -> ListInsurancePoliciesResponse {
        var fields = FieldChecks()
        let uscc = fields.uscc("holder_uscc", request.holderUSCC)
        try fields.refuse()
        try context.requireSelf(uscc)
        let all = try await policies.all(of: uscc)
        return ListInsurancePoliciesResponse(
            policies: all.filter { maySee($0, context.principal) })
    }

    /// An insurer sees its own; the holder and the bureau see all.
    func maySee(_ policy: InsurancePolicy, _ principal: Principal) -> Bool {
        switch principal.role {
        case .insurer: policy.insurerID == principal.id
        case .applicant: policy.holderUSCC == principal.id
        default: true
        }
    }

    private func checked(
        _ request: RecordInsuranceProductRequest
    ) throws(RPCError) -> InsuranceProduct {
        var fields = FieldChecks()
        let product = request.product ?? InsuranceProduct()
        _ = fields.text("product.product_id", product.productID)
        _ = fields.text("product.insurer_id", product.insurerID)
        _ = fields.text("product.name", product.name)
        _ = fields.day("product.admitted_date", product.admittedDate)
        _ = fields.optionalDay("product.withdrawn_date", product.withdrawnDate)
        fields.span(
            "product", from: product.admittedDate, until: product.withdrawnDate,
            "withdrawn_date")
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        return product
    }

    private func checked(
        _ request: RecordInsurancePolicyRequest
    ) throws(RPCError) -> InsurancePolicy {
        var fields = FieldChecks()
        let policy = InsuranceQuestion.normalised(
            request.policy ?? InsurancePolicy(), &fields)
        _ = fields.text("policy.product_id", policy.productID)
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        return policy
    }
}
