import Messages
import ProtobufC
import RPC
import Stubs
import Wire

/// A connection as a client sees it that has read the server's HELLO: it numbers calls, counts the
/// credit that it was given, and answers PING. Whatever else comes is for the case to judge.
final class ConformancePeer {
    let connection: RawConnection
    /// What the server said of itself.
    let hello: Hello
    private var lastID: UInt64 = 0
    /// Came while something else was waited for.
    private var early: [Envelope] = []
    private var callCredit: [UInt64: Int] = [:]
    private var connectionCredit = ConformancePeer.connectionWindow

    /// What may be sent before the first CREDIT, in bytes; fixed by version 1.
    static let callWindow = 128 << 10
    static let connectionWindow = 16 << 20

    init(_ connection: RawConnection) throws {
        self.connection = connection
        guard let (flag, bytes) = try connection.frame() else {
            throw Finding("closed before HELLO")
        }
        guard flag == 0, let first = try? Envelope(unpacking: bytes), first.kind == .hello,
            first.callID == 0, let hello = try? Hello(unpacking: first.payload)
        else { throw Finding("did not begin with HELLO on call id 0") }
        guard hello.version == 1 else { throw Finding("speaks version \(hello.version)") }
        self.hello = hello
    }

    /// Largest frame that the server takes, without its prefix.
    var frameBytesMax: Int { hello.frameBytesMax == 0 ? 4 << 20 : Int(hello.frameBytesMax) }

    // MARK: Sending

    func send(_ envelopes: Envelope...) throws { try connection.send(envelopes.flatMap(\.frame)) }

    /// Opens a call and answers its id.
    func call(
        _ method: String, _ payload: [UInt8], timeoutMicroseconds: UInt64 = 0
    ) throws -> UInt64 {
        lastID += 1
        try send(.call(lastID, method, payload, timeoutMicroseconds: timeoutMicroseconds))
        return lastID
    }

    /// Sends a message as a client does that keeps to its credit.
    func sendInTurn(_ id: UInt64, _ message: some WireMessage) throws {
        while callCredit[id, default: Self.callWindow] <= 0 || connectionCredit <= 0 {
            guard let envelope = try arriving() else { throw Finding("closed the connection") }
            if envelope.kind != .credit { early.append(envelope) }
        }
        let frame = Envelope.message(id, message).frame
        callCredit[id, default: Self.callWindow] -= frame.count
        connectionCredit -= frame.count
        try connection.send(frame)
    }

    // MARK: Receiving

    /// The next envelope that is not CREDIT or PING.
    func next() throws -> Envelope {
        guard let envelope = try nextOrEnd() else { throw Finding("closed the connection") }
        return envelope
    }

    /// The same; nil when the server has closed.
    func nextOrEnd() throws -> Envelope? {
        if !early.isEmpty { return early.removeFirst() }
        while let envelope = try arriving() {
            if envelope.kind != .credit { return envelope }
        }
        return nil
    }

    /// The next one of any kind but PING; credit is counted.
    private func arriving() throws -> Envelope? {
        while let envelope = try envelope() {
            switch envelope.kind {
            case .ping: try send(Envelope(kind: .pong, payload: envelope.payload))
            case .credit:
                count(envelope)
                return envelope
            default: return envelope
            }
        }
        return nil
    }

    private func count(_ credit: Envelope) {
        if credit.callID == 0 {
            connectionCredit += Int(clamping: credit.credit)
        } else {
            callCredit[credit.callID, default: Self.callWindow] += Int(clamping: credit.credit)
        }
    }

    /// Nil where the server has closed.
    private func envelope() throws -> Envelope? {
        guard let (flag, bytes) = try connection.frame() else { return nil }
        guard flag == 0 else {
            throw Finding("sent flag \(flag), though this side can inflate nothing")
        }
        guard let envelope = try? Envelope(unpacking: bytes) else {
            throw Finding("sent a frame of \(bytes.count) bytes that is no Envelope")
        }
        return envelope
    }

    /// The next envelope, which is the REPLY to this call.
    func reply(to id: UInt64) throws -> Envelope {
        let envelope = try next()
        guard envelope.kind == .reply, envelope.callID == id else {
            throw Finding("sent \(envelope.summary) in place of REPLY to call \(id)")
        }
        return envelope
    }

    /// The REPLY, which has this status.
    @discardableResult
    func reply(to id: UInt64, _ code: StatusCode) throws -> Envelope {
        let envelope = try reply(to: id)
        guard envelope.status == code.rawValue else {
            throw Finding("answered \(envelope.summary), not \(code.name)")
        }
        return envelope
    }

    /// The next envelope, which is a MESSAGE of this call.
    func message(of id: UInt64) throws -> Envelope {
        let envelope = try next()
        guard envelope.kind == .message, envelope.callID == id else {
            throw Finding("sent \(envelope.summary) in place of MESSAGE of call \(id)")
        }
        return envelope
    }

    /// A round trip, after which the server has read all that was sent before.
    /// - Returns: what came before the PONG.
    @discardableResult
    func ping(_ payload: [UInt8] = [0x71]) throws -> [Envelope] {
        try send(Envelope(kind: .ping, payload: payload))
        var before: [Envelope] = []
        while true {
            let envelope = try next()
            guard envelope.kind == .pong else {
                before.append(envelope)
                continue
            }
            guard envelope.payload == payload else { throw Finding("sent PONG of other bytes") }
            return before
        }
    }

    /// The connection goes on, and nothing else came.
    func requireQuiet(_ what: String) throws {
        if let unexpected = try ping().first {
            throw Finding("sent \(unexpected.summary) \(what)")
        }
    }

    /// Reads to the end of the connection, which a GOAWAY explained.
    /// - Parameter asking: a PING finds out whether the server goes on. Not where it would become
    ///   part of what was sent before.
    func ending(_ code: StatusCode = .internal, asking: Bool = true) throws -> String {
        if asking { try send(.ping) }
        var last: Envelope?
        while let envelope = try envelope() {
            if asking, envelope.kind == .pong { throw Finding("went on as if all were well") }
            last = envelope
        }
        guard let last, last.kind == .goaway, last.status != 0 else {
            throw Finding("closed without a GOAWAY that says why")
        }
        guard last.status == code.rawValue, !last.statusMessage.isEmpty else {
            throw Finding("closed with \(last.summary), not \(code.name) and a reason")
        }
        return last.summary
    }

    /// Reads to the end of the connection, whatever comes before it.
    func closing() throws {
        while try envelope() != nil {}
    }
}

extension Envelope {
    static let hello = Envelope(
        kind: .hello,
        payload: Hello(version: 1, frameBytesMax: 8 << 20, agent: "conformance").packed)

    static func call(
        _ id: UInt64, _ method: String, _ payload: [UInt8] = [], timeoutMicroseconds: UInt64 = 0
    ) -> Envelope {
        Envelope(
            callID: id, kind: .call, method: method, timeoutUs: timeoutMicroseconds,
            payload: payload)
    }

    static func message(_ id: UInt64, _ message: some WireMessage) -> Envelope {
        Envelope(callID: id, kind: .message, payload: message.packed)
    }

    static func halfClose(_ id: UInt64) -> Envelope { Envelope(callID: id, kind: .halfClose) }

    static func cancel(_ id: UInt64) -> Envelope { Envelope(callID: id, kind: .cancel) }

    static func credit(_ id: UInt64, _ bytes: UInt64) -> Envelope {
        Envelope(callID: id, kind: .credit, credit: bytes)
    }

    static let ping = Envelope(kind: .ping, payload: [0x71])

    /// As it travels.
    var frame: [UInt8] { Frame.of(packed) }

    /// What `google.rpc.ErrorInfo` says, where it is there.
    var reason: ErrorReason? {
        (try? Status(unpacking: statusDetails)).flatMap { RPCError(status: $0).reason }
    }

    /// For people: `REPLY to call 3, UNIMPLEMENTED: …`.
    var summary: String {
        var text = "kind \(kind.rawValue)"
        if let name = Kind.protoNames.first(where: { $0.value == kind })?.name {
            text = String("\(name)".dropFirst("KIND_".count))
        }
        if callID != 0 { text += " \(kind == .reply ? "to" : "of") call \(callID)" }
        guard kind == .reply || kind == .goaway else { return text }
        text += ", \(StatusCode(rawValue: status)?.name ?? "status \(status)")"
        guard !statusMessage.isEmpty else { return text }
        return text + ": " + statusMessage.prefix(80) + (statusMessage.count > 80 ? "…" : "")
    }
}

/// Frames, right or wrong.
enum Frame {
    static func of(_ bytes: [UInt8], flag: UInt8 = 0) -> [UInt8] {
        prefix(bytes.count, flag: flag) + bytes
    }

    /// Says that so many bytes follow.
    static func prefix(_ count: Int, flag: UInt8 = 0) -> [UInt8] {
        [flag] + (0..<4).map { UInt8(truncatingIfNeeded: count >> (24 - 8 * $0)) }
    }

    /// A PING whose envelope has exactly so many bytes, by a field that nobody knows.
    static func paddedPing(envelopeBytes: Int) -> [UInt8] {
        let head: [UInt8] = [0x10, 0x08] + [0xC2, 0x3E]  // kind 8; field 1000
        // A length that is written in five bytes whatever it is.
        let rest = envelopeBytes - head.count - 5
        let length = (0..<5).map { UInt8(truncatingIfNeeded: rest >> (7 * $0)) & 0x7F | 0x80 }
        return of(
            head + length.dropLast() + [length[4] & 0x7F] + [UInt8](repeating: 0, count: rest))
    }
}

/// The methods that cases call.
enum TestCall {
    static let health = HealthMethods.check.path
    static let empty = TestServiceMethods.emptyCall.path
    static let unary = TestServiceMethods.unaryCall.path
    static let output = TestServiceMethods.streamingOutputCall.path
    static let input = TestServiceMethods.streamingInputCall.path
    static let duplex = TestServiceMethods.fullDuplexCall.path

    /// Asks for responses of these sizes.
    static func wanting(_ sizes: Int..., bodyBytes: Int = 0) -> StreamingOutputCallRequest {
        wanting(sizes, bodyBytes: bodyBytes)
    }

    static func wanting(_ sizes: [Int], bodyBytes: Int = 0) -> StreamingOutputCallRequest {
        StreamingOutputCallRequest(
            responseParameters: sizes.map { ResponseParameters(size: Int32($0)) },
            payload: bodyBytes == 0 ? nil : zeros(bodyBytes))
    }

    static func counted(_ bytes: Int) -> StreamingInputCallRequest {
        StreamingInputCallRequest(payload: zeros(bytes))
    }

    static func zeros(_ count: Int) -> Payload {
        Payload(body: [UInt8](repeating: 0, count: count))
    }
}
