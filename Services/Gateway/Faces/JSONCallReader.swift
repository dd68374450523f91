import Hummingbird
import Identity
import JSON
import NIOCore
import ProtobufC
import RPC
import Wire

/// Reads an HTTP request as a call of one method.
///
/// | header | what it becomes |
/// |---|---|
/// | `Content-Type` | must be `application/json`, in UTF-8 |
/// | `Qingke-Principal` | the caller, `ROLE:ID`; without it the caller is anonymous |
/// | `Grpc-Timeout` | the deadline, `5S` or `200m`; 2 s without it, 60 s at most |
/// | `traceparent` | the trace that the call continues; it begins one where this is missing or malformed |
enum JSONCallReader {
    static let bodyBytesMax = 4 << 20

    static func read(_ request: Request, _ method: AnyMethod) async throws(Refusal) -> Call {
        try checkType(request)
        let context = try context(of: request, path: method.path)
        let json = try parse(try await body(of: request))
        return Call(
            path: method.path, payload: try pack(json, as: method.requestType), context: context)
    }

    // MARK: Headers

    private static func checkType(_ request: Request) throws(Refusal) {
        let type = request.headers[.contentType] ?? ""
        let words = type.lowercased().split(separator: ";").map {
            $0.filter { $0 != " " && $0 != "\"" }
        }
        let charset = words.dropFirst().first { $0.hasPrefix("charset=") } ?? "charset=utf-8"
        guard words.first == "application/json", charset == "charset=utf-8" else {
            throw Refusal(
                .unsupportedMediaType, .invalidArgument, .invalidRequest,
                "Content-Type \"\(type)\" is not taken here; send the request as JSON in UTF-8 "
                    + "with Content-Type: application/json")
        }
    }

    private static func context(
        of request: Request, path: String
    ) throws(Refusal) -> ServerContext {
        var metadata = Metadata()
        if let text = request.header("Qingke-Principal") {
            metadata.append(Metadata.principalKey, text)
        }
        if let trace = request.header("traceparent"), trace.utf8.count <= traceBytesMax {
            metadata.append(Metadata.traceParentKey, trace)
        }
        do {
            return ServerContext(
                principal: try PrincipalSource.metadata.principal(in: metadata),
                deadline: .after(try CallTimeout.read(request.header("Grpc-Timeout"))),
                metadata: metadata, path: path)
        } catch {
            throw Refusal(error)
        }
    }

    /// W3C's has 55 bytes; longer ones of later versions are allowed.
    private static let traceBytesMax = 256

    // MARK: Body

    private static func body(of request: Request) async throws(Refusal) -> ByteBuffer {
        let tooLarge = Refusal(
            .contentTooLarge, .resourceExhausted, .messageTooLarge,
            "the body has more than \(bodyBytesMax) bytes, which is all that is taken; "
                + "send less at once")
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > bodyBytesMax
        {
            throw tooLarge
        }
        do {
            return try await request.body.collect(upTo: bodyBytesMax)
        } catch is NIOTooManyBytesError {
            throw tooLarge
        } catch {
            throw Refusal(RPCError(.cancelled, .cancelled, "the body did not arrive whole"))
        }
    }

    private static func parse(_ body: ByteBuffer) throws(Refusal) -> JSONValue {
        do {
            return try JSONValue(parsing: body.readableBytesView)
        } catch {
            var refusal = Refusal(
                RPCError(.invalidArgument, .invalidJSON, "the body is no JSON text: \(error)"))
            refusal.members = [
                "line": .integer(Int64(error.line)), "column": .integer(Int64(error.column)),
            ]
            throw refusal
        }
    }

    private static func pack<Message: WireMessage>(
        _ json: JSONValue, as _: Message.Type
    ) throws(Refusal) -> [UInt8] {
        do {
            return try Message(json: json).packed
        } catch {
            // One mistake repeated in a long list is not told a thousand times.
            let told = error.violations.prefix(violationsMax).map {
                FieldViolation(
                    field: $0.path.isEmpty ? Message.protoName : $0.path, description: $0.message)
            }
            var problem = RPCError.invalidArgument(Array(told))
            problem.reason = .invalidJSON
            if error.violations.count > told.count {
                problem.message =
                    "\(error.violations.count) fields are wrong; the first \(told.count) are told"
            }
            throw Refusal(problem)
        }
    }

    private static let violationsMax = 100
}

extension Request {
    /// The value of a header; several of one name are one list.
    fileprivate func header(_ name: String) -> String? {
        let values = headers.filter { $0.name.canonicalName == name.lowercased() }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }
}
