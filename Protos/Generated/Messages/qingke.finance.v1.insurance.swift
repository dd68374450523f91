// Generated from Protos/qingke/finance/v1/insurance.proto by Protos/Generator. Do not edit.
//
// Sci-tech insurance: the catalogue of products, and policies as insurers record them.

import CMessages
import JSON
import ProtobufC

/// A product of the catalogue (青科保产品目录).
package struct InsuranceProduct: Hashable, Sendable {
    /// Number of the product; unique.
    package var productID: String
    /// Id of the insurer.
    package var insurerID: String
    /// Name in Chinese.
    package var name: String
    /// Day on which it entered the catalogue.
    package var admittedDate: String
    /// Day on which the city took it out again; empty while it stands.
    package var withdrawnDate: String
    /// Raised by one at each entry; filled by the service.
    package var revision: Int32
    /// When this revision was entered; filled by the service.
    package var recordedAt: Timestamp?

    package init(
        productID: String = "",
        insurerID: String = "",
        name: String = "",
        admittedDate: String = "",
        withdrawnDate: String = "",
        revision: Int32 = 0,
        recordedAt: Timestamp? = nil
    ) {
        self.productID = productID
        self.insurerID = insurerID
        self.name = name
        self.admittedDate = admittedDate
        self.withdrawnDate = withdrawnDate
        self.revision = revision
        self.recordedAt = recordedAt
    }

    package init() { self.init(productID: "") }
}

/// Enters a product, or what changed of it.
package struct RecordInsuranceProductRequest: Hashable, Sendable {
    /// The product as it now stands. `revision` and `recorded_at` are ignored.
    package var product: InsuranceProduct?
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool

    package init(
        product: InsuranceProduct? = nil, requestID: String = "", validateOnly: Bool = false
    ) {
        self.product = product
        self.requestID = requestID
        self.validateOnly = validateOnly
    }

    package init() { self.init(product: nil) }
}

/// The entered product.
package struct RecordInsuranceProductResponse: Hashable, Sendable {
    /// As stored.
    package var product: InsuranceProduct?

    package init(product: InsuranceProduct? = nil) {
        self.product = product
    }

    package init() { self.init(product: nil) }
}

/// Asks for the catalogue.
package struct ListInsuranceProductsRequest: Hashable, Sendable {
    package init() {}
}

/// The catalogue.
package struct ListInsuranceProductsResponse: Hashable, Sendable {
    /// By number, withdrawn ones among them.
    package var products: [InsuranceProduct]

    package init(products: [InsuranceProduct] = []) {
        self.products = products
    }

    package init() { self.init(products: []) }
}

/// A policy of a product of the catalogue. Whatever is unset is not known.
package struct InsurancePolicy: Hashable, Sendable {
    /// Number of the policy; unique for the insurer.
    package var policyNo: String
    /// Id of the insurer; filled from the caller who records it.
    package var insurerID: String
    /// Unified social credit code of the enterprise that bought it.
    package var holderUSCC: String
    /// Number of the product.
    package var productID: String
    /// Day on which it was bought.
    package var purchaseDate: String
    /// Premium really paid, in fen.
    package var premiumPaidFen: Int64?
    /// Surrendered before the end of its term?
    package var surrenderedInTerm: Bool?
    /// Raised by one at each recording; filled by the service.
    package var revision: Int32
    /// When this revision was recorded; filled by the service.
    package var recordedAt: Timestamp?

    package init(
        policyNo: String = "",
        insurerID: String = "",
        holderUSCC: String = "",
        productID: String = "",
        purchaseDate: String = "",
        premiumPaidFen: Int64? = nil,
        surrenderedInTerm: Bool? = nil,
        revision: Int32 = 0,
        recordedAt: Timestamp? = nil
    ) {
        self.policyNo = policyNo
        self.insurerID = insurerID
        self.holderUSCC = holderUSCC
        self.productID = productID
        self.purchaseDate = purchaseDate
        self.premiumPaidFen = premiumPaidFen
        self.surrenderedInTerm = surrenderedInTerm
        self.revision = revision
        self.recordedAt = recordedAt
    }

    package init() { self.init(policyNo: "") }
}

/// Records a policy, or a new revision of it.
package struct RecordInsurancePolicyRequest: Hashable, Sendable {
    /// The policy as it now stands. `insurer_id`, `revision` and `recorded_at` are ignored.
    package var policy: InsurancePolicy?
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool

    package init(
        policy: InsurancePolicy? = nil, requestID: String = "", validateOnly: Bool = false
    ) {
        self.policy = policy
        self.requestID = requestID
        self.validateOnly = validateOnly
    }

    package init() { self.init(policy: nil) }
}

/// The recorded policy.
package struct RecordInsurancePolicyResponse: Hashable, Sendable {
    /// As stored.
    package var policy: InsurancePolicy?

    package init(policy: InsurancePolicy? = nil) {
        self.policy = policy
    }

    package init() { self.init(policy: nil) }
}

/// Asks for the policies of an enterprise.
package struct ListInsurancePoliciesRequest: Hashable, Sendable {
    /// Unified social credit code of the enterprise.
    package var holderUSCC: String

    package init(holderUSCC: String = "") {
        self.holderUSCC = holderUSCC
    }

    package init() { self.init(holderUSCC: "") }
}

/// Policies that the caller may see: an insurer its own, the enterprise all.
package struct ListInsurancePoliciesResponse: Hashable, Sendable {
    /// Last revisions, by insurer and number.
    package var policies: [InsurancePolicy]

    package init(policies: [InsurancePolicy] = []) {
        self.policies = policies
    }

    package init() { self.init(policies: []) }
}

/// Asks what premium subsidy a policy brings.
package struct CheckPremiumEligibilityRequest: Hashable, Sendable {
    /// Unified social credit code of the enterprise.
    package var applicantUSCC: String
    /// A recorded policy of the caller; or
    package var policyNo: String
    /// a policy as it stands in this request, recorded or not. Exactly one of the two.
    package var policy: InsurancePolicy?
    /// Day of the application; empty is today in Qingdao.
    package var applicationDate: String
    /// Facts for a what-if; they stand before what owners say, and the answer marks them.
    package var facts: [Fact]
    /// Keeps the answer under this id; a retry gets the same answer. Empty: not kept.
    package var requestID: String
    /// Insurer of `policy_no` when the caller is not the insurer.
    package var insurerID: String
    /// Adds each finding and each step of the working as a sentence in Chinese and in English.
    package var explain: Bool

    package init(
        applicantUSCC: String = "",
        policyNo: String = "",
        policy: InsurancePolicy? = nil,
        applicationDate: String = "",
        facts: [Fact] = [],
        requestID: String = "",
        insurerID: String = "",
        explain: Bool = false
    ) {
        self.applicantUSCC = applicantUSCC
        self.policyNo = policyNo
        self.policy = policy
        self.applicationDate = applicationDate
        self.facts = facts
        self.requestID = requestID
        self.insurerID = insurerID
        self.explain = explain
    }

    package init() { self.init(applicantUSCC: "") }
}

/// What premium subsidy a policy brings.
package struct CheckPremiumEligibilityResponse: Hashable, Sendable {
    /// The assessment of `fin.qingkebao`.
    package var assessment: Assessment?

    package init(assessment: Assessment? = nil) {
        self.assessment = assessment
    }

    package init() { self.init(assessment: nil) }
}

extension InsuranceProduct: WireMessage {
    package static var protoName: String { "qingke.finance.v1.InsuranceProduct" }

    package typealias CForm = Qingke__Finance__V1__InsuranceProduct

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__insurance_product__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__insurance_product__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        productID = reader.string(c.pointee.product_id, "InsuranceProduct.product_id")
        insurerID = reader.string(c.pointee.insurer_id, "InsuranceProduct.insurer_id")
        name = reader.string(c.pointee.name, "InsuranceProduct.name")
        admittedDate = reader.string(c.pointee.admitted_date, "InsuranceProduct.admitted_date")
        withdrawnDate = reader.string(c.pointee.withdrawn_date, "InsuranceProduct.withdrawn_date")
        revision = c.pointee.revision
        recordedAt = reader.message(c.pointee.recorded_at)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.product_id = arena.string(productID)
        c.pointee.insurer_id = arena.string(insurerID)
        c.pointee.name = arena.string(name)
        c.pointee.admitted_date = arena.string(admittedDate)
        c.pointee.withdrawn_date = arena.string(withdrawnDate)
        c.pointee.revision = revision
        if let recordedAt {
            c.pointee.recorded_at = arena.message(recordedAt)
        }
    }
}

extension RecordInsuranceProductRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.RecordInsuranceProductRequest" }

    package typealias CForm = Qingke__Finance__V1__RecordInsuranceProductRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__record_insurance_product_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__record_insurance_product_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        product = reader.message(c.pointee.product)
        requestID = reader.string(c.pointee.request_id, "RecordInsuranceProductRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let product {
            c.pointee.product = arena.message(product)
        }
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
    }
}

extension RecordInsuranceProductResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.RecordInsuranceProductResponse" }

    package typealias CForm = Qingke__Finance__V1__RecordInsuranceProductResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__record_insurance_product_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__record_insurance_product_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        product = reader.message(c.pointee.product)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let product {
            c.pointee.product = arena.message(product)
        }
    }
}

extension ListInsuranceProductsRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.ListInsuranceProductsRequest" }

    package typealias CForm = Qingke__Finance__V1__ListInsuranceProductsRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__list_insurance_products_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__list_insurance_products_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
    }
}

extension ListInsuranceProductsResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.ListInsuranceProductsResponse" }

    package typealias CForm = Qingke__Finance__V1__ListInsuranceProductsResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__list_insurance_products_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__list_insurance_products_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        products = reader.messages(c.pointee.products, c.pointee.n_products)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.products, c.pointee.n_products) =
            arena.messages(products)
    }
}

extension InsurancePolicy: WireMessage {
    package static var protoName: String { "qingke.finance.v1.InsurancePolicy" }

    package typealias CForm = Qingke__Finance__V1__InsurancePolicy

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__insurance_policy__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__insurance_policy__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        policyNo = reader.string(c.pointee.policy_no, "InsurancePolicy.policy_no")
        insurerID = reader.string(c.pointee.insurer_id, "InsurancePolicy.insurer_id")
        holderUSCC = reader.string(c.pointee.holder_uscc, "InsurancePolicy.holder_uscc")
        productID = reader.string(c.pointee.product_id, "InsurancePolicy.product_id")
        purchaseDate = reader.string(c.pointee.purchase_date, "InsurancePolicy.purchase_date")
        premiumPaidFen =
            c.pointee._premium_paid_fen_case.rawValue == 6
            ? c.pointee.premium_paid_fen : nil
        surrenderedInTerm =
            c.pointee._surrendered_in_term_case.rawValue == 7
            ? c.pointee.surrendered_in_term != 0 : nil
        revision = c.pointee.revision
        recordedAt = reader.message(c.pointee.recorded_at)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.policy_no = arena.string(policyNo)
        c.pointee.insurer_id = arena.string(insurerID)
        c.pointee.holder_uscc = arena.string(holderUSCC)
        c.pointee.product_id = arena.string(productID)
        c.pointee.purchase_date = arena.string(purchaseDate)
        if let premiumPaidFen {
            c.pointee._premium_paid_fen_case = .init(rawValue: 6)
            c.pointee.premium_paid_fen = premiumPaidFen
        }
        if let surrenderedInTerm {
            c.pointee._surrendered_in_term_case = .init(rawValue: 7)
            c.pointee.surrendered_in_term = surrenderedInTerm ? 1 : 0
        }
        c.pointee.revision = revision
        if let recordedAt {
            c.pointee.recorded_at = arena.message(recordedAt)
        }
    }
}

extension RecordInsurancePolicyRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.RecordInsurancePolicyRequest" }

    package typealias CForm = Qingke__Finance__V1__RecordInsurancePolicyRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__record_insurance_policy_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__record_insurance_policy_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        policy = reader.message(c.pointee.policy)
        requestID = reader.string(c.pointee.request_id, "RecordInsurancePolicyRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let policy {
            c.pointee.policy = arena.message(policy)
        }
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
    }
}

extension RecordInsurancePolicyResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.RecordInsurancePolicyResponse" }

    package typealias CForm = Qingke__Finance__V1__RecordInsurancePolicyResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__record_insurance_policy_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__record_insurance_policy_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        policy = reader.message(c.pointee.policy)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let policy {
            c.pointee.policy = arena.message(policy)
        }
    }
}

extension ListInsurancePoliciesRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.ListInsurancePoliciesRequest" }

    package typealias CForm = Qingke__Finance__V1__ListInsurancePoliciesRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__list_insurance_policies_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__list_insurance_policies_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        holderUSCC = reader.string(
            c.pointee.holder_uscc, "ListInsurancePoliciesRequest.holder_uscc")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.holder_uscc = arena.string(holderUSCC)
    }
}

extension ListInsurancePoliciesResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.ListInsurancePoliciesResponse" }

    package typealias CForm = Qingke__Finance__V1__ListInsurancePoliciesResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__list_insurance_policies_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__list_insurance_policies_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        policies = reader.messages(c.pointee.policies, c.pointee.n_policies)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.policies, c.pointee.n_policies) =
            arena.messages(policies)
    }
}

extension CheckPremiumEligibilityRequest: WireMessage {
    package static var protoName: String { "qingke.finance.v1.CheckPremiumEligibilityRequest" }

    package typealias CForm = Qingke__Finance__V1__CheckPremiumEligibilityRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__check_premium_eligibility_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__check_premium_eligibility_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        applicantUSCC = reader.string(
            c.pointee.applicant_uscc, "CheckPremiumEligibilityRequest.applicant_uscc")
        policyNo = reader.string(c.pointee.policy_no, "CheckPremiumEligibilityRequest.policy_no")
        policy = reader.message(c.pointee.policy)
        applicationDate = reader.string(
            c.pointee.application_date, "CheckPremiumEligibilityRequest.application_date")
        facts = reader.messages(c.pointee.facts, c.pointee.n_facts)
        requestID = reader.string(c.pointee.request_id, "CheckPremiumEligibilityRequest.request_id")
        insurerID = reader.string(c.pointee.insurer_id, "CheckPremiumEligibilityRequest.insurer_id")
        explain = c.pointee.explain != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.applicant_uscc = arena.string(applicantUSCC)
        c.pointee.policy_no = arena.string(policyNo)
        if let policy {
            c.pointee.policy = arena.message(policy)
        }
        c.pointee.application_date = arena.string(applicationDate)
        (c.pointee.facts, c.pointee.n_facts) =
            arena.messages(facts)
        c.pointee.request_id = arena.string(requestID)
        c.pointee.insurer_id = arena.string(insurerID)
        c.pointee.explain = explain ? 1 : 0
    }
}

extension CheckPremiumEligibilityResponse: WireMessage {
    package static var protoName: String { "qingke.finance.v1.CheckPremiumEligibilityResponse" }

    package typealias CForm = Qingke__Finance__V1__CheckPremiumEligibilityResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__finance__v1__check_premium_eligibility_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__finance__v1__check_premium_eligibility_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        assessment = reader.message(c.pointee.assessment)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let assessment {
            c.pointee.assessment = arena.message(assessment)
        }
    }
}

extension InsuranceProduct {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("product_id", productID)
        members.put("insurer_id", insurerID)
        members.put("name", name)
        members.put("admitted_date", admittedDate)
        members.put("withdrawn_date", withdrawnDate)
        members.put("revision", revision)
        members.put("recorded_at", recordedAt)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("product_id", "productId", into: &productID)
        reader.read("insurer_id", "insurerId", into: &insurerID)
        reader.read("name", into: &name)
        reader.read("admitted_date", "admittedDate", into: &admittedDate)
        reader.read("withdrawn_date", "withdrawnDate", into: &withdrawnDate)
        reader.read("revision", into: &revision)
        reader.read("recorded_at", "recordedAt", into: &recordedAt)
    }
}

extension RecordInsuranceProductRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("product", product)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("product", into: &product)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
    }
}

extension RecordInsuranceProductResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("product", product)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("product", into: &product)
    }
}

extension ListInsuranceProductsRequest {
    package func writeJSON(to members: inout JSONMembers) {
    }

    package mutating func readJSON(from reader: inout JSONReader) {
    }
}

extension ListInsuranceProductsResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("products", products)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("products", into: &products)
    }
}

extension InsurancePolicy {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("policy_no", policyNo)
        members.put("insurer_id", insurerID)
        members.put("holder_uscc", holderUSCC)
        members.put("product_id", productID)
        members.put("purchase_date", purchaseDate)
        members.put("premium_paid_fen", premiumPaidFen)
        members.put("surrendered_in_term", surrenderedInTerm)
        members.put("revision", revision)
        members.put("recorded_at", recordedAt)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("policy_no", "policyNo", into: &policyNo)
        reader.read("insurer_id", "insurerId", into: &insurerID)
        reader.read("holder_uscc", "holderUscc", into: &holderUSCC)
        reader.read("product_id", "productId", into: &productID)
        reader.read("purchase_date", "purchaseDate", into: &purchaseDate)
        reader.read("premium_paid_fen", "premiumPaidFen", into: &premiumPaidFen)
        reader.read("surrendered_in_term", "surrenderedInTerm", into: &surrenderedInTerm)
        reader.read("revision", into: &revision)
        reader.read("recorded_at", "recordedAt", into: &recordedAt)
    }
}

extension RecordInsurancePolicyRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("policy", policy)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("policy", into: &policy)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
    }
}

extension RecordInsurancePolicyResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("policy", policy)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("policy", into: &policy)
    }
}

extension ListInsurancePoliciesRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("holder_uscc", holderUSCC)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("holder_uscc", "holderUscc", into: &holderUSCC)
    }
}

extension ListInsurancePoliciesResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("policies", policies)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("policies", into: &policies)
    }
}

extension CheckPremiumEligibilityRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("applicant_uscc", applicantUSCC)
        members.put("policy_no", policyNo)
        members.put("policy", policy)
        members.put("application_date", applicationDate)
        members.put("facts", facts)
        members.put("request_id", requestID)
        members.put("insurer_id", insurerID)
        members.put("explain", explain)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("applicant_uscc", "applicantUscc", into: &applicantUSCC)
        reader.read("policy_no", "policyNo", into: &policyNo)
        reader.read("policy", into: &policy)
        reader.read("application_date", "applicationDate", into: &applicationDate)
        reader.read("facts", into: &facts)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("insurer_id", "insurerId", into: &insurerID)
        reader.read("explain", into: &explain)
    }
}

extension CheckPremiumEligibilityResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("assessment", assessment)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("assessment", into: &assessment)
    }
}
