import Messages
import PolicyEngine
import PolicyService
import RPC
import Values

extension LoanFactGatherer {
    /// An enterprise on a day: what other services know of it does not hang on a loan.
    struct Subject: Hashable, Sendable {
        let uscc: String
        let day: Day
    }

    /// What the other services know of many enterprises, of all facts that the rules read. The
    /// registry is asked about all of them at once, the others about each once.
    func facts(
        of subjects: Set<Subject>, rules: [RuleDescription], context: ServerContext
    ) async throws -> [Subject: FactSet] {
        let registered = await registered(Array(subjects), options(context))
        return try await withThrowingTaskGroup(of: (Subject, FactSet).self) { group in
            for subject in subjects {
                group.addTask {
                    let facts = try await facts(
                        for: FactQuestion(subject: subject.uscc, day: subject.day), rules: rules,
                        of: [.platforms, .talent, .enforcement],
                        registered: registered[subject], context: context)
                    return (subject, facts)
                }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    private func registered(
        _ subjects: [Subject], _ options: CallOptions
    ) async -> [Subject: OwnerAnswer] {
        let request = BatchGetEntityFactsRequest(
            requests: subjects.map { .init(uscc: $0.uscc, asOfDate: $0.day.iso) })
        let answer: Result<[BatchGetEntityFactsResponse.Item], RPCError>
        do throws(RPCError) {
            answer = .success(
                try await platforms.batchGetEntityFacts(request, options: options).items)
        } catch {
            answer = .failure(error)
        }
        var known: [Subject: OwnerAnswer] = [:]
        for (index, subject) in subjects.enumerated() {
            known[subject] = await .from { () throws(RPCError) in
                let items = try answer.get()
                guard index < items.count else { return [:] }
                if let status = items[index].status { throw RPCError(status: status) }
                return try OwnerAnswer.values(items[index].response?.facts ?? [])
            }
        }
        return known
    }
}
