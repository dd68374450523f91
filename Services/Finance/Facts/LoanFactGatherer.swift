import Identity
import JSON
import Logging
import Messages
import PolicyEngine
import PolicyService
import RPC
import ServiceKit
import Storage
import Stubs
import Values

/// Asks the owners of what a bank or an insurer cannot know of an enterprise: platforms, talent and
/// enforcement at once, and finance's own ledger.
struct LoanFactGatherer: FactGatherer {
    let platforms: RegistryServiceClient
    let talent: PrizeServiceClient
    let enforcement: IntegrityServiceClient
    let ledger: LedgerFacts
    /// How long an owner is waited for where the caller has more time than that.
    let ownerWait: Duration
    let logger: Logger

    /// Who may have an enterprise's facts gathered, by whatever method.
    private static let askers: Set<Role> = [.applicant, .bank, .insurer, .bureau, .service]

    func facts(
        of subject: String, for rule: RuleDescription, given: FactSet, on day: Day?,
        context: ServerContext
    ) async throws -> FactSet {
        try await facts(
            for: FactQuestion(subject: subject, day: day, given: given), rules: [rule],
            context: context)
    }

    /// What the owners know of all facts that the rules read; each is asked once.
    /// - Parameter registered: what the registry said for the application day, where it was asked.
    func facts(
        for question: FactQuestion, rules: [RuleDescription],
        of services: Set<FactOwner.Service> = Set(FactOwner.Service.allCases),
        registered: OwnerAnswer? = nil, context: ServerContext
    ) async throws -> FactSet {
        try GatheringRight.require(Self.askers, context)
        let read = Set(rules.flatMap { $0.facts.map(\.name) })
        let wanted = FactOwner.table.filter {
            read.contains($0.key) && services.contains($0.value.service)
        }
        let application = FactOwner.Inquiry(service: .platforms, moment: .application)
        let known = registered.map { [application: $0] } ?? [:]
        let answers = try await answers(
            Set(wanted.values.map(\.inquiry)), question, known, options(context))
        // Whoever gave the call up made its owners silent: that is no answer to keep.
        try Task.checkCancellation()
        return FactSet(
            wanted.map { name, owner in
                // Facts hold on a day: without one nobody was asked.
                answers[owner.inquiry]?.fact(name, owner)
                    ?? .unknown(name, .notSupplied, owner: owner.service.rawValue)
            })
    }

    private func answers(
        _ inquiries: Set<FactOwner.Inquiry>, _ question: FactQuestion,
        _ known: [FactOwner.Inquiry: OwnerAnswer], _ options: CallOptions
    ) async throws -> [FactOwner.Inquiry: OwnerAnswer] {
        try await withThrowingTaskGroup(
            of: (FactOwner.Inquiry, OwnerAnswer).self
        ) { group in
            for inquiry in inquiries where known[inquiry] == nil {
                guard let day = question.day(of: inquiry.moment) else { continue }
                group.addTask {
                    (inquiry, try await answer(of: inquiry.service, question, day, options))
                }
            }
            return try await group.reduce(into: known) { $0[$1.0] = $1.1 }
        }
    }

    private func answer(
        of service: FactOwner.Service, _ question: FactQuestion, _ day: Day,
        _ options: CallOptions
    ) async throws -> OwnerAnswer {
        let answer =
            switch service {
            case .platforms: await entityFacts(question.subject, day, options)
            case .talent: await prizeFacts(question.subject, day, options)
            case .enforcement: await block(question.subject, day, options)
            case .finance: OwnerAnswer.facts(try await ledger.facts(for: question, on: day))
            }
        if case .silent = answer {
            logger.warning("\(service.rawValue) did not answer: its facts are unknown")
        }
        return answer
    }

    private func entityFacts(
        _ subject: String, _ day: Day, _ options: CallOptions
    ) async -> OwnerAnswer {
        await .from { () throws(RPCError) in
            let response = try await platforms.getEntityFacts(
                GetEntityFactsRequest(uscc: subject, asOfDate: day.iso), options: options)
            return try OwnerAnswer.values(response.facts)
        }
    }

    private func prizeFacts(
        _ subject: String, _ day: Day, _ options: CallOptions
    ) async -> OwnerAnswer {
        await .from { () throws(RPCError) in
            let response = try await talent.getPrizeFacts(
                GetPrizeFactsRequest(uscc: subject, asOfDate: day.iso), options: options)
            return try OwnerAnswer.values(response.facts)
        }
    }

    /// Article 23: who is barred from subsidies on the application day.
    private func block(
        _ subject: String, _ day: Day, _ options: CallOptions
    ) async -> OwnerAnswer {
        await .from { () throws(RPCError) in
            let response = try await enforcement.checkBlock(
                CheckBlockRequest(
                    subjectUSCC: subject, purpose: .subsidy, asOfDate: day.iso),
                options: options)
            return ["blocked": .bool(response.blocked)]
        }
    }

    func options(_ context: ServerContext) -> CallOptions {
        OwnerAnswer.options(context, wait: ownerWait)
    }
}
