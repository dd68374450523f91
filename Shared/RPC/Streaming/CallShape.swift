/// Which sides of a method send one message and which send many.
package enum CallShape: Hashable, Sendable {
    case unary, serverStreaming, clientStreaming, bidirectional

    package var requestsStream: Bool { self == .clientStreaming || self == .bidirectional }
    package var responsesStream: Bool { self == .serverStreaming || self == .bidirectional }
}
