import Hummingbird

/// The HTTP port: calls in JSON below `/v1`, pages everywhere else.
package struct HTTPDoor: HTTPResponder {
    private let json: JSONFace
    private let web: WebFace

    package init(json: JSONFace, web: WebFace) {
        self.json = json
        self.web = web
    }

    package func respond(
        to request: Request, context: BasicRequestContext
    ) async throws -> Response {
        let path = request.uri.path
        return path == "/v1" || path.hasPrefix(MethodList.prefix)
            ? try await json.respond(to: request, context: context)
            : await web.respond(to: request)
    }
}
