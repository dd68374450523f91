import Identity
import Journal
import Messages
import RPC
import Values

/// Who a caller is to a case: what it may see and do.
struct CaseRights: Sendable {
    let keys: SubjectKeys

    enum Standing: Equatable, Sendable {
        /// An officer of a bureau that may see the case; whether it may act is another question.
        case officer(Officer)
        /// The unit or person that the case is about.
        case subject
        /// Nobody: the case does not exist for it.
        case stranger
    }

    /// An officer of the city's bureau or a district's, as its principal says: `bureau:city.chen01`.
    /// Without the second part it is the bureau itself, which may act wherever its officers may.
    struct Officer: Equatable, Sendable {
        static let city = "city"

        /// `city`, or a district's code.
        let body: String
        /// With the body before it; empty for the bureau itself.
        let name: String

        init(_ principal: Principal) {
            let parts = principal.id.split(separator: ".", maxSplits: 1)
            body = parts.first.map(String.init) ?? principal.id
            name = parts.count == 2 ? principal.id : ""
        }
    }

    func standing(of principal: Principal, in file: IntegrityCaseFile) -> Standing {
        switch principal.role {
        case .bureau:
            let officer = Officer(principal)
            // Article 4: the city's bureau coordinates, and sees what districts handle.
            let sees = officer.body == Officer.city || officer.body == file.content.body
            let isRecused = file.content.recusedOfficers.contains(officer.name)
            return sees && (officer.name.isEmpty || !isRecused) ? .officer(officer) : .stranger
        case .applicant:
            return file.isDisclosed && subjectKeys(of: principal).contains(file.subjectKey)
                ? .subject : .stranger
        default: return .stranger
        }
    }

    /// The names under which an applicant's cases are found: a unit's code, or an identity number.
    func subjectKeys(of principal: Principal) -> [String] {
        [keys.id(unit: principal.id), keys.id(person: principal.id)]
    }

    /// A caller as it is written down for good: a person under the name that tells nothing, since its
    /// identity number would outlive the erasure of its key. Units and officers as they are.
    func recorded(_ principal: Principal) -> Principal {
        guard principal.role == .applicant, !USCC.check(principal.id).isValid else {
            return principal
        }
        return Principal(role: .applicant, id: keys.id(person: principal.id))
    }

    /// The same of a call, for the log of request ids.
    func recorded(_ context: ServerContext) -> ServerContext {
        ServerContext(
            principal: recorded(context.principal), deadline: context.deadline,
            metadata: context.metadata, path: context.path, trace: context.trace)
    }

    /// Refuses an officer who may see the case and not act in it.
    /// - Parameter act: assigning and recusing is for the whole bureau, and the city's may take a
    ///   case from a district.
    func requireActing(
        _ officer: Officer, _ act: IntegrityCase.Act, in file: IntegrityCaseFile
    ) throws(RPCError) {
        let isManaging = act == .assign || act == .recuse
        let isOwn = officer.body == file.content.body
        guard isOwn || (isManaging && officer.body == Officer.city) else {
            throw RPCError.permissionDenied(
                .notYourCase,
                "the case is handled by the bureau \"\(file.content.body)\"; ask it to act, or the "
                    + "city's bureau to assign the case")
        }
        let assigned = file.content.officer
        guard isManaging || officer.name.isEmpty || assigned.isEmpty || assigned == officer.name
        else {
            throw RPCError.permissionDenied(
                .notYourCase,
                "the case is assigned to another officer; have it assigned to you (AssignCase)")
        }
    }
}

extension IntegrityCaseFile {
    /// The subject knows of the case from the first measure or notice on (articles 19, 20).
    var isDisclosed: Bool {
        content.notice != nil || content.decision != nil || !suspensions.isEmpty
    }
}
