import Messages
import RPC
import Stubs

/// A paper of a case, made for print by the service that keeps the case.
enum CasePaper {
    static func make(
        _ kind: String, of caseID: String, _ request: PageRequest, _ asker: PageAsker
    ) async throws(PageRefusal) -> Page {
        guard let name = CaseNames.papers[kind] else { throw .noPage }
        let principal = request.caller ?? PageRequest.visitor
        do throws(RPCError) {
            let answer = try await asker.ask(
                IntegrityServiceMethods.getCaseDocument,
                GetCaseDocumentRequest(caseID: caseID, kind: kind), as: principal)
            return Page(
                title: request.language(name), place: .cases, principal: principal,
                content: .nothing, paper: answer.html)
        } catch {
            throw PageRefusal(error)
        }
    }
}
