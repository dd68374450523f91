// Generated from Protos/qingke/policy/v1/policy_service.proto by Protos/Generator. Do not edit.
//
// Every domain service answers this for its own rules; the gateway answers it for all.

import CMessages
import JSON
import ProtobufC

/// Asks for the catalogue.
package struct ListRulesRequest: Hashable, Sendable {
    /// Day for which parameters are shown; empty is today.
    package var asOfDate: String

    package init(asOfDate: String = "") {
        self.asOfDate = asOfDate
    }

    package init() { self.init(asOfDate: "") }
}

/// The catalogue.
package struct ListRulesResponse: Hashable, Sendable {
    /// Rules by id.
    package var rules: [Rule]
    /// SHA-256 over the parameter set, in hexadecimal; empty where several services answered.
    package var parameterSetHash: String
    /// Services that did not answer, so that their rules are not listed.
    package var unavailableServices: [String]

    package init(
        rules: [Rule] = [], parameterSetHash: String = "", unavailableServices: [String] = []
    ) {
        self.rules = rules
        self.parameterSetHash = parameterSetHash
        self.unavailableServices = unavailableServices
    }

    package init() { self.init(rules: []) }
}

/// Asks for one rule.
package struct GetRuleRequest: Hashable, Sendable {
    /// Id: `fin.qingkedai`.
    package var ruleID: String
    /// Day for which parameters are shown; empty is today.
    package var asOfDate: String

    package init(ruleID: String = "", asOfDate: String = "") {
        self.ruleID = ruleID
        self.asOfDate = asOfDate
    }

    package init() { self.init(ruleID: "") }
}

/// One rule.
package struct GetRuleResponse: Hashable, Sendable {
    /// The rule.
    package var rule: Rule?

    package init(rule: Rule? = nil) {
        self.rule = rule
    }

    package init() { self.init(rule: nil) }
}

/// Asks for one evaluation.
package struct EvaluateRequest: Hashable, Sendable {
    /// Id: `fin.qingkedai`.
    package var ruleID: String
    /// Facts that the caller supplies. They stand before what owners say.
    package var facts: [Fact]
    /// Fills the rule's date fact when that is absent; another value there is INVALID_ARGUMENT.
    package var asOfDate: String
    /// Unified social credit code: facts that are not supplied are asked of their owners. Empty:
    /// nobody is asked.
    package var subjectUSCC: String
    /// What-if values of parameters: id to JSON value.
    package var parameters: [String: String]
    /// Keeps the assessment under this id; a retry gets the same answer. Empty: not kept.
    package var requestID: String
    /// Adds each finding and each step of the working as a sentence in Chinese and in English.
    package var explain: Bool

    package init(
        ruleID: String = "",
        facts: [Fact] = [],
        asOfDate: String = "",
        subjectUSCC: String = "",
        parameters: [String: String] = [:],
        requestID: String = "",
        explain: Bool = false
    ) {
        self.ruleID = ruleID
        self.facts = facts
        self.asOfDate = asOfDate
        self.subjectUSCC = subjectUSCC
        self.parameters = parameters
        self.requestID = requestID
        self.explain = explain
    }

    package init() { self.init(ruleID: "") }
}

/// One evaluation.
package struct EvaluateResponse: Hashable, Sendable {
    /// The answer.
    package var assessment: Assessment?

    package init(assessment: Assessment? = nil) {
        self.assessment = assessment
    }

    package init() { self.init(assessment: nil) }
}

/// Asks for many evaluations.
package struct BatchEvaluateRequest: Hashable, Sendable {
    /// At most 1,000.
    package var requests: [EvaluateRequest]

    package init(requests: [EvaluateRequest] = []) {
        self.requests = requests
    }

    package init() { self.init(requests: []) }
}

/// Many evaluations, in the order of the request.
package struct BatchEvaluateResponse: Hashable, Sendable {
    /// As many as were asked for.
    package var items: [BatchEvaluateResponse.Item]

    package init(items: [BatchEvaluateResponse.Item] = []) {
        self.items = items
    }

    package init() { self.init(items: []) }

    /// One evaluation or why there is none.
    package struct Item: Hashable, Sendable {
        /// Set when it worked.
        package var assessment: Assessment?
        /// Code other than 0 when it did not.
        package var status: Status?

        package init(assessment: Assessment? = nil, status: Status? = nil) {
            self.assessment = assessment
            self.status = status
        }

        package init() { self.init(assessment: nil) }
    }
}

/// Asks for a stored assessment.
package struct GetAssessmentRequest: Hashable, Sendable {
    /// Id from the assessment.
    package var assessmentID: String

    package init(assessmentID: String = "") {
        self.assessmentID = assessmentID
    }

    package init() { self.init(assessmentID: "") }
}

/// A stored assessment.
package struct GetAssessmentResponse: Hashable, Sendable {
    /// As it was made; never computed anew.
    package var assessment: Assessment?

    package init(assessment: Assessment? = nil) {
        self.assessment = assessment
    }

    package init() { self.init(assessment: nil) }
}

extension ListRulesRequest: WireMessage {
    package static var protoName: String { "qingke.policy.v1.ListRulesRequest" }

    package typealias CForm = Qingke__Policy__V1__ListRulesRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__list_rules_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__list_rules_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        asOfDate = reader.string(c.pointee.as_of_date, "ListRulesRequest.as_of_date")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.as_of_date = arena.string(asOfDate)
    }
}

extension ListRulesResponse: WireMessage {
    package static var protoName: String { "qingke.policy.v1.ListRulesResponse" }

    package typealias CForm = Qingke__Policy__V1__ListRulesResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__list_rules_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__list_rules_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        rules = reader.messages(c.pointee.rules, c.pointee.n_rules)
        parameterSetHash = reader.string(
            c.pointee.parameter_set_hash, "ListRulesResponse.parameter_set_hash")
        unavailableServices = reader.array(
            c.pointee.unavailable_services, c.pointee.n_unavailable_services
        ) { value, reader in
            reader.string(value, "ListRulesResponse.unavailable_services")
        }
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.rules, c.pointee.n_rules) =
            arena.messages(rules)
        c.pointee.parameter_set_hash = arena.string(parameterSetHash)
        (c.pointee.unavailable_services, c.pointee.n_unavailable_services) =
            arena.array(unavailableServices) { arena.string($0) }
    }
}

extension GetRuleRequest: WireMessage {
    package static var protoName: String { "qingke.policy.v1.GetRuleRequest" }

    package typealias CForm = Qingke__Policy__V1__GetRuleRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__get_rule_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__get_rule_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        ruleID = reader.string(c.pointee.rule_id, "GetRuleRequest.rule_id")
        asOfDate = reader.string(c.pointee.as_of_date, "GetRuleRequest.as_of_date")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.rule_id = arena.string(ruleID)
        c.pointee.as_of_date = arena.string(asOfDate)
    }
}

extension GetRuleResponse: WireMessage {
    package static var protoName: String { "qingke.policy.v1.GetRuleResponse" }

    package typealias CForm = Qingke__Policy__V1__GetRuleResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__get_rule_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__get_rule_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        rule = reader.message(c.pointee.rule)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let rule {
            c.pointee.rule = arena.message(rule)
        }
    }
}

extension EvaluateRequest: WireMessage {
    package static var protoName: String { "qingke.policy.v1.EvaluateRequest" }

    package typealias CForm = Qingke__Policy__V1__EvaluateRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__evaluate_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__evaluate_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        ruleID = reader.string(c.pointee.rule_id, "EvaluateRequest.rule_id")
        facts = reader.messages(c.pointee.facts, c.pointee.n_facts)
        asOfDate = reader.string(c.pointee.as_of_date, "EvaluateRequest.as_of_date")
        subjectUSCC = reader.string(c.pointee.subject_uscc, "EvaluateRequest.subject_uscc")
        parameters = reader.map(c.pointee.parameters, c.pointee.n_parameters) { entry, reader in
            (
                reader.string(entry.pointee.key, "EvaluateRequest.ParametersEntry.key"),
                reader.string(entry.pointee.value, "EvaluateRequest.ParametersEntry.value")
            )
        }
        requestID = reader.string(c.pointee.request_id, "EvaluateRequest.request_id")
        explain = c.pointee.explain != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.rule_id = arena.string(ruleID)
        (c.pointee.facts, c.pointee.n_facts) =
            arena.messages(facts)
        c.pointee.as_of_date = arena.string(asOfDate)
        c.pointee.subject_uscc = arena.string(subjectUSCC)
        (c.pointee.parameters, c.pointee.n_parameters) =
            arena.map(parameters, qingke__policy__v1__evaluate_request__parameters_entry__init) {
                $2.pointee.key = arena.string($0)
                $2.pointee.value = arena.string($1)
            }
        c.pointee.request_id = arena.string(requestID)
        c.pointee.explain = explain ? 1 : 0
    }
}

extension EvaluateResponse: WireMessage {
    package static var protoName: String { "qingke.policy.v1.EvaluateResponse" }

    package typealias CForm = Qingke__Policy__V1__EvaluateResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__evaluate_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__evaluate_response__unpack(allocator, bytes.count, start)
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

extension BatchEvaluateRequest: WireMessage {
    package static var protoName: String { "qingke.policy.v1.BatchEvaluateRequest" }

    package typealias CForm = Qingke__Policy__V1__BatchEvaluateRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__batch_evaluate_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__batch_evaluate_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        requests = reader.messages(c.pointee.requests, c.pointee.n_requests)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.requests, c.pointee.n_requests) =
            arena.messages(requests)
    }
}

extension BatchEvaluateResponse: WireMessage {
    package static var protoName: String { "qingke.policy.v1.BatchEvaluateResponse" }

    package typealias CForm = Qingke__Policy__V1__BatchEvaluateResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__batch_evaluate_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__batch_evaluate_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        items = reader.messages(c.pointee.items, c.pointee.n_items)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.items, c.pointee.n_items) =
            arena.messages(items)
    }
}

extension BatchEvaluateResponse.Item: WireMessage {
    package static var protoName: String { "qingke.policy.v1.BatchEvaluateResponse.Item" }

    package typealias CForm = Qingke__Policy__V1__BatchEvaluateResponse__Item

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__batch_evaluate_response__item__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__batch_evaluate_response__item__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        assessment = reader.message(c.pointee.assessment)
        status = reader.message(c.pointee.status)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let assessment {
            c.pointee.assessment = arena.message(assessment)
        }
        if let status {
            c.pointee.status = arena.message(status)
        }
    }
}

extension GetAssessmentRequest: WireMessage {
    package static var protoName: String { "qingke.policy.v1.GetAssessmentRequest" }

    package typealias CForm = Qingke__Policy__V1__GetAssessmentRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__get_assessment_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__get_assessment_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        assessmentID = reader.string(c.pointee.assessment_id, "GetAssessmentRequest.assessment_id")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.assessment_id = arena.string(assessmentID)
    }
}

extension GetAssessmentResponse: WireMessage {
    package static var protoName: String { "qingke.policy.v1.GetAssessmentResponse" }

    package typealias CForm = Qingke__Policy__V1__GetAssessmentResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__policy__v1__get_assessment_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__policy__v1__get_assessment_response__unpack(allocator, bytes.count, start)
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

extension ListRulesRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("as_of_date", asOfDate)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("as_of_date", "asOfDate", into: &asOfDate)
    }
}

extension ListRulesResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("rules", rules)
        members.put("parameter_set_hash", parameterSetHash)
        members.put("unavailable_services", unavailableServices)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("rules", into: &rules)
        reader.read("parameter_set_hash", "parameterSetHash", into: &parameterSetHash)
        reader.read("unavailable_services", "unavailableServices", into: &unavailableServices)
    }
}

extension GetRuleRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("rule_id", ruleID)
        members.put("as_of_date", asOfDate)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("rule_id", "ruleId", into: &ruleID)
        reader.read("as_of_date", "asOfDate", into: &asOfDate)
    }
}

extension GetRuleResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("rule", rule)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("rule", into: &rule)
    }
}

extension EvaluateRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("rule_id", ruleID)
        members.put("facts", facts)
        members.put("as_of_date", asOfDate)
        members.put("subject_uscc", subjectUSCC)
        members.put("parameters", parameters)
        members.put("request_id", requestID)
        members.put("explain", explain)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("rule_id", "ruleId", into: &ruleID)
        reader.read("facts", into: &facts)
        reader.read("as_of_date", "asOfDate", into: &asOfDate)
        reader.read("subject_uscc", "subjectUscc", into: &subjectUSCC)
        reader.read("parameters", into: &parameters)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("explain", into: &explain)
    }
}

extension EvaluateResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("assessment", assessment)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("assessment", into: &assessment)
    }
}

extension BatchEvaluateRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("requests", requests)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("requests", into: &requests)
    }
}

extension BatchEvaluateResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("items", items)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("items", into: &items)
    }
}

extension BatchEvaluateResponse.Item {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("assessment", assessment)
        members.put("status", status)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("assessment", into: &assessment)
        reader.read("status", into: &status)
    }
}

extension GetAssessmentRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("assessment_id", assessmentID)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("assessment_id", "assessmentId", into: &assessmentID)
    }
}

extension GetAssessmentResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("assessment", assessment)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("assessment", into: &assessment)
    }
}
