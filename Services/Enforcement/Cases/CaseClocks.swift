import Identity
import Journal
import JournalService
import Messages
import ProcedureEngine
import ProtobufC
import RPC
import Storage
import Values

extension CaseDesk {
    /// As whom clocks act.
    private static let system = Principal(role: .service, id: "enforcement")

    /// Has a clock lapse: the act that it stands for, if its guard holds.
    func lapse(
        _ due: ClockTable.Due, at now: Instant, in transaction: any SQLTransaction
    ) throws -> ClockRunner.Outcome {
        guard let clock = IntegrityCase.Clock(rawValue: due.clock),
            var held = try CaseStore<IntegrityCaseFile>(keys: keys).hold(
                due.stream, in: transaction)
        else { return .refused("no case has such a clock") }
        let isOver = held.file.history.openClocks.contains {
            $0.name == due.clock && $0.subject == due.subject
                && $0.isOver(at: now, in: guards.calendar)
        }
        // The row said so and the case does not: the row is made anew.
        guard isOver else {
            try project(held.file, on: now.day, by: Self.system, at: now, in: transaction)
            return .refused("by the case's own entries it is not over")
        }
        do {
            try perform(
                Order(
                    act: IntegrityCase.act(whenLapsed: clock), actor: .clock,
                    principal: Self.system, details: CaseNote(), day: now.day, lapsed: due),
                on: &held, at: now, in: transaction)
            return .lapsed
        } catch let error as RPCError where error.reason == .actNotAllowed {
            return .refused(error.message)
        }
    }

    /// Makes every list anew from the journal, a case at a time.
    /// - Returns: cases that were read, and those that were not what their journal says.
    func rebuild(
        _ database: any Database, at now: Instant
    ) async throws -> (read: Int64, corrected: Int64) {
        var cases: Int64 = 0
        var corrected: Int64 = 0
        try await eachStream(database) { after, transaction in
            try Journal().streams(
                after: after, prefix: CaseHistory<IntegrityCase>.streamPrefix,
                count: Self.streamsInOne, in: transaction)
        } _: { file, transaction in
            try project(file, on: now.day, by: Self.system, at: now, in: transaction)
        } counting: {
            cases += 1
            if $0 { corrected += 1 }
        }
        return (cases, corrected)
    }

    /// Sets clocks anew that waited for a calendar: its year may be published by now.
    func settleProvisionalClocks(_ database: any Database) async throws {
        try await eachStream(database) { after, transaction in
            try ClockTable().provisionalStreams(
                after: after, count: Self.streamsInOne, in: transaction)
        } _: { file, transaction in
            try CaseStore<IntegrityCaseFile>(keys: keys).writeClocks(
                of: file, in: guards.calendar, transaction: transaction) > 0
        } counting: { _ in
        }
    }

    /// Cases that are gone through in one transaction: so many that its commit does not count, and so
    /// few that no officer waits long.
    private static let streamsInOne = 20

    /// Runs a body for the case of each stream, in a transaction that holds it.
    private func eachStream(
        _ database: any Database,
        _ page: @escaping @Sendable (String, any SQLTransaction) throws -> [String],
        _ body: @escaping @Sendable (IntegrityCaseFile, any SQLTransaction) throws -> Bool,
        counting count: (Bool) -> Void
    ) async throws {
        let store = CaseStore<IntegrityCaseFile>(keys: keys)
        var last = ""
        while true {
            let after = last
            let streams = try await database.read { try page(after, $0) }
            let changed = try await database.write { transaction in
                try streams.compactMap { stream -> Bool? in
                    guard let held = try store.hold(stream, in: transaction) else { return nil }
                    return try body(held.file, transaction)
                }
            }
            for one in changed { count(one) }
            guard let next = streams.last else { return }
            last = next
        }
    }
}
