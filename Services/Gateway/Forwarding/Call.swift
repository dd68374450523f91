import RPC

/// What every door turns a request into: which method, with which packed request, and from whom,
/// until when, in which trace (the context).
package struct Call: Sendable {
    /// `qingke.finance.v1.LoanService/CheckEligibility`.
    package let path: String
    package let payload: [UInt8]
    package let context: ServerContext

    package init(path: String, payload: [UInt8], context: ServerContext) {
        self.path = path
        self.payload = payload
        self.context = context
    }
}
