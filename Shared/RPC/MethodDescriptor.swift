import ProtobufC

/// One method with the types of its request and response. The generator makes one for each `rpc`
/// of the `.proto` files.
package struct MethodDescriptor<Request: WireMessage, Response: WireMessage>: Sendable {
    /// `qingke.finance.v1.LoanService`.
    package let service: String
    /// `RecordLoan`.
    package let name: String
    /// `qingke.finance.v1.LoanService/RecordLoan`, as it goes on the wire.
    package let path: String
    /// The request carries a `request_id`: it is a write that may be repeated without harm.
    package let hasRequestID: Bool
    /// The method does no harm when it runs twice.
    ///
    /// It carries a `request_id`, or is a read by its first word. A write whose `request_id` is
    /// empty counts too: services refuse it before anything happens.
    package let isRepeatable: Bool

    package init(service: String, name: String, hasRequestID: Bool) {
        self.service = service
        self.name = name
        self.path = "\(service)/\(name)"
        self.hasRequestID = hasRequestID
        isRepeatable = hasRequestID || MethodVerbs.isRead(name)
    }
}

/// What a method's name says of it. Names are a verb and a noun, after Google's AIPs 130 to 136.
enum MethodVerbs {
    /// `Get`, `List`, `Check`, `Evaluate`, and each of them in a `Batch`. An unknown verb is a
    /// write.
    static func isRead(_ name: String) -> Bool {
        var rest = name[...]
        take("Batch", from: &rest)
        return reads.contains { take($0, from: &rest) }
    }

    private static let reads = ["Get", "List", "Check", "Evaluate"]

    /// Whole words only: `Listen` is not `List`.
    @discardableResult
    private static func take(_ word: String, from name: inout Substring) -> Bool {
        guard name.hasPrefix(word) else { return false }
        let rest = name.dropFirst(word.count)
        guard rest.first?.isUppercase ?? true else { return false }
        name = rest
        return true
    }
}

/// A method whose types are known at run time only: for doors and tools that pass messages through.
package struct AnyMethod: Sendable {
    package let service: String
    package let name: String
    package let path: String
    package let hasRequestID: Bool
    package let isRepeatable: Bool
    package let requestType: any WireMessage.Type
    package let responseType: any WireMessage.Type

    package init<Request, Response>(_ method: MethodDescriptor<Request, Response>) {
        service = method.service
        name = method.name
        path = method.path
        hasRequestID = method.hasRequestID
        isRepeatable = method.isRepeatable
        requestType = Request.self
        responseType = Response.self
    }
}
