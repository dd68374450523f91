import Identity
import RPC
import Stubs

/// Asks one owner for one part of a section.
struct SectionAsker: Sendable {
    let owners: OwnerClients
    /// Of the caller in whose name is asked.
    let role: Role
    let options: CallOptions

    /// What the owner says, or why it is not known. Nothing is sent where the method is not open to
    /// the caller's role, or where no time is left.
    func ask<Request, Response>(
        _ owner: Owner, _ method: MethodDescriptor<Request, Response>, _ request: Request
    ) async -> SectionPart<Response> {
        guard MethodRoles.table.roles(for: method.path).contains(role) else {
            return SectionPart(value: nil, gap: .closed(role))
        }
        if let deadline = options.deadline, deadline.hasPassed {
            return SectionPart(value: nil, gap: .failed(.deadlineExceeded(method.path)))
        }
        do {
            let value = try await owners[owner].call(method, request, options: options)
            return SectionPart(value: value, gap: nil)
        } catch {
            // An owner that does not have the method keeps nothing of the kind: no part is missing.
            if error.code == .unimplemented { return SectionPart(value: nil, gap: nil) }
            return SectionPart(value: nil, gap: .failed(error))
        }
    }
}

/// One answer of which a section is made: a value, a gap, or neither where there is no such part.
struct SectionPart<Value: Sendable>: Sendable {
    let value: Value?
    let gap: SectionGap?
}

/// Why a part of a section is not there.
enum SectionGap: Sendable {
    /// It is not open to the caller's role.
    case closed(Role)
    /// Its owner did not answer, or refused.
    case failed(RPCError)
}
