import Hummingbird
import JSON
import ProtobufC
import RPC

/// The HTTP/JSON door: `POST /v1/{package.Service}/{Method}` with the request in proto3's JSON.
///
/// ```
///   HTTP request ──JSONCallReader──▶ Call ──answer──▶ packed response ──▶ 200, application/json
///        └─────── whatever is wrong ──▶ Refusal ──▶ application/problem+json (RFC 9457)
/// ```
/// `GET /v1/methods` lists the methods, `GET /v1/errors` the reasons of problems.
package struct JSONFace: HTTPResponder {
    private let server: RPCServer

    /// - Parameter server: whose layers and handlers take the calls.
    package init(_ server: RPCServer) {
        self.server = server
    }

    package func respond(
        to request: Request, context: BasicRequestContext
    ) async throws -> Response {
        do throws(Refusal) {
            if request.uri.path == MethodList.path { return try MethodList.page(request) }
            if ErrorList.has(request.uri.path) { return try ErrorList.page(request) }
            let method = try method(of: request)
            let call = try await JSONCallReader.read(request, method)
            let bytes = try await answer(call)
            return .json(try json(bytes, of: method.responseType))
        } catch {
            return error.response(to: request)
        }
    }

    private func method(of request: Request) throws(Refusal) -> AnyMethod {
        let path = request.uri.path
        guard path.hasPrefix(MethodList.prefix),
            let method = MethodList.byPath[String(path.dropFirst(MethodList.prefix.count))]
        else { throw Refusal.noMethod(path) }
        guard request.method == .post else { throw Refusal.wrongVerb(request, allowed: .post) }
        return method
    }

    private func answer(_ call: Call) async throws(Refusal) -> [UInt8] {
        do {
            return try await server.answer(call.path, call.payload, call.context)
        } catch {
            throw Refusal(error)
        }
    }

    private func json<Message: WireMessage>(
        _ bytes: [UInt8], of _: Message.Type
    ) throws(Refusal) -> JSONValue {
        do {
            return try Message.readAnswer(bytes).json
        } catch {
            throw Refusal(error)
        }
    }
}

extension Response {
    static func json(
        _ value: JSONValue, status: HTTPResponse.Status = .ok,
        type: String = "application/json", headers: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        headers[.contentType] = type
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: value.text)))
    }
}
