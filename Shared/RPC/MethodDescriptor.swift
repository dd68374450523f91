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

    package init(service: String, name: String, hasRequestID: Bool) {
        self.service = service
        self.name = name
        self.path = "\(service)/\(name)"
        self.hasRequestID = hasRequestID
    }
}

/// A method whose types are known at run time only: for doors and tools that pass messages through.
package struct AnyMethod: Sendable {
    package let service: String
    package let name: String
    package let path: String
    package let hasRequestID: Bool
    package let requestType: any WireMessage.Type
    package let responseType: any WireMessage.Type

    package init<Request, Response>(_ method: MethodDescriptor<Request, Response>) {
        service = method.service
        name = method.name
        path = method.path
        hasRequestID = method.hasRequestID
        requestType = Request.self
        responseType = Response.self
    }
}
