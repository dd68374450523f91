import Hummingbird
import Identity
import ProtobufC
import RPC
import Values

/// The door for people: pages made on the server, without JavaScript.
///
/// ```
///   HTTP request ──PageRequestReader──▶ PageRequest ──page──▶ Call(s) ──▶ RPCServer.answer
///        └──────── whatever is wrong ─────────────────▶ Page with status and reason
/// ```
/// A page asks by the same calls as the other doors do, through the same server and its layers.
package struct WebFace: Sendable {
    private let asker: PageAsker
    private let clock: any WallClock

    /// - Parameters:
    ///   - server: whose layers and handlers take the calls.
    ///   - patience: how long a page waits for each call. Longer than a program's standard: people
    ///     rather wait than reload.
    package init(
        _ server: RPCServer, clock: any WallClock, patience: Duration = .seconds(10)
    ) {
        asker = PageAsker(server: server, patience: patience)
        self.clock = clock
    }

    func respond(to request: Request) async -> Response {
        if let asset = PageAsset.at(request.uri.path) { return asset.response(to: request) }
        let reader = PageRequestReader(request)
        var asked = reader.withoutForm
        let page: Page
        do throws(PageRefusal) {
            asked = try await reader.read()
            page = try await self.page(for: asked, by: request.method)
        } catch {
            page = ErrorPage(refusal: error, say: asked.language).page
        }
        return page.response(to: asked, isHead: request.method == .head)
    }

    /// The list of pages.
    private func page(
        for request: PageRequest, by verb: HTTPRequest.Method
    ) async throws(PageRefusal) -> Page {
        let takesForm = request.path == ["what-if"]
        guard verb == .get || verb == .head || (verb == .post && takesForm) else {
            throw .wrongVerb(verb.rawValue, takesForm: takesForm)
        }
        switch (request.path.first, request.path.dropFirst().first, request.path.count) {
        case (nil, _, _): return HomePage(request: request).page
        case ("applicants", nil, _): return ApplicantLookup(request: request).page
        case ("applicants", let code?, 2):
            return try await ApplicantPage.make(code, request, asker)
        case ("what-if", nil, _): return await WhatIfPage.make(request, asker, today: clock.today)
        case ("rules", nil, _): return try await RulesPage.make(request, asker)
        case ("rules", let id?, 2): return try await RulePage.make(id, request, asker)
        case ("cases", nil, _):
            return try await CasesPage.make(request, asker, today: clock.today)
        case ("cases", let id?, 2):
            return try await CasePage.make(id, request, asker, today: clock.today)
        case ("cases", let id?, 4) where request.path[2] == "papers":
            return try await CasePaper.make(request.path[3], of: id, request, asker)
        default: throw .noPage
        }
    }
}

/// Asks the server for what a page shows, as the caller of the page.
struct PageAsker: Sendable {
    let server: RPCServer
    let patience: Duration

    func ask<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request,
        as principal: Principal
    ) async throws(RPCError) -> Response {
        let context = ServerContext(
            principal: principal, deadline: .after(patience), path: method.path)
        let call = Call(path: method.path, payload: request.packed, context: context)
        let bytes = try await server.answer(call.path, call.payload, call.context)
        return try Response.readAnswer(bytes)
    }
}
