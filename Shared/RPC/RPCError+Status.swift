import Messages
import ProtobufC
import Wire

extension RPCError {
    /// The error as google.rpc.Status with its details, as it travels: texts are cut, since they
    /// quote what a caller sent, and a reply that is too large ends a connection that others share.
    package var status: Status {
        var details: [ProtobufAny] = []
        if let reason {
            details.append(
                ProtobufAny(
                    ErrorInfo(
                        reason: reason.rawValue, domain: ErrorReason.domain, metadata: sentFacts)))
        }
        if !violations.isEmpty {
            details.append(
                ProtobufAny(
                    BadRequest(
                        fieldViolations: violations.prefix(Self.violationsMax).map {
                            .init(
                                field: $0.field.cut(to: Self.detailBytesMax),
                                description: $0.description.cut(to: Self.detailBytesMax))
                        })))
        }
        if let retryAfterMilliseconds {
            let delay = ProtobufDuration(
                seconds: retryAfterMilliseconds / 1000,
                nanos: Int32(retryAfterMilliseconds % 1000) * 1_000_000)
            details.append(ProtobufAny(RetryInfo(retryDelay: delay)))
        }
        return Status(code: Int32(code.rawValue), message: sentMessage, details: details)
    }

    /// The facts as they travel. JSON that was cut would be none: it travels whole, or not at all.
    private var sentFacts: [String: String] {
        var sent: [String: String] = [:]
        for (name, value) in facts {
            if !name.hasSuffix("_json") {
                sent[name] = value.cut(to: Self.detailBytesMax)
            } else if value.utf8.count <= Self.factJSONBytesMax {
                sent[name] = value
            }
        }
        return sent
    }

    /// The message as it travels.
    fileprivate var sentMessage: String { message.cut(to: Self.messageBytesMax) }

    private static let messageBytesMax = 4 << 10
    private static let detailBytesMax = 1 << 10
    private static let factJSONBytesMax = 32 << 10
    private static let violationsMax = 100

    /// The error that a peer sent; details of a kind that is not known here are left out.
    package init(status: Status) {
        self.init(
            StatusCode(rawValue: UInt32(bitPattern: status.code)) ?? .unknown, nil, status.message)
        for detail in status.details { take(detail) }
    }

    /// The error in a REPLY or GOAWAY.
    init(reply envelope: EnvelopeView) {
        var status = (try? Status(unpacking: envelope.statusDetails)) ?? Status()
        status.code = Int32(bitPattern: envelope.status)
        status.message = envelope.statusMessage
        self.init(status: status)
    }

    /// What a peer did that ends the connection.
    static func protocolError(_ error: any Error) -> RPCError {
        if let error = error as? RPCError { return error }
        return RPCError(.internal, .protocolError, "the wire protocol was broken: \(error)")
    }

    private mutating func take(_ detail: ProtobufAny) {
        if let info = detail.unpacked(as: ErrorInfo.self) {
            reason = ErrorReason(rawValue: info.reason)
            facts = info.metadata
        } else if let request = detail.unpacked(as: BadRequest.self) {
            violations = request.fieldViolations.map {
                FieldViolation(field: $0.field, description: $0.description)
            }
        } else if let delay = detail.unpacked(as: RetryInfo.self)?.retryDelay {
            // Whatever a peer sends is a time: years of it are as good as a day, and one that is
            // over is none.
            let seconds = min(max(delay.seconds, -86_400), 86_400)
            let milliseconds = seconds * 1000 + Int64(delay.nanos) / 1_000_000
            retryAfterMilliseconds = min(max(milliseconds, 0), 86_400_000)
        }
    }
}

extension String {
    /// The text up to so many bytes of UTF-8; an ellipsis stands for the rest.
    fileprivate func cut(to bytesMax: Int) -> String {
        guard utf8.count > bytesMax else { return self }
        // A position within a character is taken as the one before it.
        return self[..<utf8.index(startIndex, offsetBy: bytesMax)] + "…"
    }
}

extension ProtobufAny {
    private static let prefix = "type.googleapis.com/"

    /// A message with its type's name beside it.
    init<Message: WireMessage>(_ message: Message) {
        self.init(typeURL: Self.prefix + Message.protoName, value: message.packed)
    }

    /// The message, when it is of this type and can be read.
    func unpacked<Message: WireMessage>(as _: Message.Type) -> Message? {
        guard typeURL == Self.prefix + Message.protoName else { return nil }
        return try? Message(unpacking: value)
    }
}

extension EnvelopeWriter {
    /// The end of a call that failed.
    static func reply(_ id: UInt64, failing error: RPCError) -> EnvelopeWriter {
        reply(
            id, status: error.code.rawValue, message: error.sentMessage,
            details: error.status.packed)
    }

    /// The end of a connection whose peer broke the protocol.
    static func goAway(lastCallID: UInt64, failing error: RPCError) -> EnvelopeWriter {
        goAway(
            lastCallID: lastCallID, status: error.code.rawValue, message: error.sentMessage,
            details: error.status.packed)
    }
}
