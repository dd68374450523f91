import Foundation
import Identity
import JSON
import Messages
import NIOPosix
import RPC
import Stubs
import Synchronization
import TestKit
import Testing

/// Not one of ``EndToEnd``: its limit of time is too short for many rounds, whose number
/// `QINGKE_CRASH_ROUNDS` sets; 2 by default.
@Suite(
    "Cases under officers at work while processes are killed and disks are full", .serialized,
    .timeLimit(.minutes(240)))
struct KilledCasesTests {
    static let officers = 64
    static let rounds =
        ProcessInfo.processInfo.environment["QINGKE_CRASH_ROUNDS"].flatMap { Int($0) } ?? 2
    /// Acknowledgements after which something happens, while all officers are at work.
    static let acknowledgedMin = 150

    enum Victim: String, CaseIterable, Sendable {
        case service, database
        /// Not killed, but full.
        case disk
    }

    @Test(
        "No acknowledged act is lost, none is done twice, the journal holds, numbers have no gap",
        arguments: Victim.allCases)
    func killed(_ victim: Victim) async throws {
        let server = try PostgresServer(canFill: victim == .disk)
        try await withFolder { folder in
            let desk = Desk()
            for round in 1...Self.rounds {
                try await Self.withEnforcement(server, folder) { process, client in
                    try await Self.work(desk, round, client) {
                        switch victim {
                        case .service: process.send(SIGKILL)
                        case .database: try? server.crash()
                        case .disk: try? server.disk?.fill()
                        }
                    }
                    switch victim {
                    case .service: break
                    case .database: try server.start()
                    case .disk:
                        // A database that has no room for its log ends; its operator starts it.
                        server.disk?.makeRoom()
                        try server.crash()
                        try server.start()
                    }
                }
                try await Self.withEnforcement(server, folder) { _, client in
                    let isLast = round == Self.rounds
                    try await Self.check(isLast ? desk.clues : desk.unsettled, desk, client)
                    // The whole journal, which grows with each round.
                    if isLast || round % 10 == 0 { try await Self.verify(desk, client) }
                    desk.settle()
                }
                if round % 10 == 0 {
                    print("\(victim): \(round) rounds, \(desk.acknowledged.count) cases opened")
                }
            }
            #expect(desk.acknowledged.count >= Self.rounds * Self.acknowledgedMin)
        }
        server.stop()
    }

    /// What officers asked for, and what of it was acknowledged.
    final class Desk: Sendable {
        private struct State {
            var clues: Set<String> = []
            var unsettled: Set<String> = []
            /// Docket numbers by the request that opened the case.
            var acknowledged: [String: String] = [:]
            var caseIDs: [String: String] = [:]
            var settled = 0
            var roundsKilled = 0
        }
        private let state = Mutex(State())

        var acknowledged: [String: String] { state.withLock { $0.acknowledged } }
        var clues: Set<String> { state.withLock { $0.clues } }
        /// Those asked for since all that was asked for was seen to be there.
        var unsettled: Set<String> { state.withLock { $0.unsettled } }
        func caseID(_ clue: String) -> String? { state.withLock { $0.caseIDs[clue] } }

        func ask(_ clue: String) {
            state.withLock { state in
                state.clues.insert(clue)
                state.unsettled.insert(clue)
            }
        }
        func report(_ clue: String, _ id: String) { state.withLock { $0.caseIDs[clue] = id } }
        /// Whether this is the acknowledgement upon which something is killed: one in a round.
        func isEnough(_ count: Int, for round: Int) -> Bool {
            state.withLock { state in
                let goal = state.settled + acknowledgedMin
                guard count >= goal, state.roundsKilled < round else { return false }
                state.roundsKilled = round
                return true
            }
        }

        /// Everything asked for so far was asked for again and is there.
        func settle() {
            state.withLock { state in
                state.settled = state.acknowledged.count
                state.unsettled = []
            }
        }

        func open(_ clue: String, _ docket: String) -> Int {
            state.withLock { state in
                state.acknowledged[clue] = docket
                return state.acknowledged.count
            }
        }
    }

    /// Officers who report and open cases until their calls fail.
    private static func work(
        _ desk: Desk, _ round: Int, _ client: RPCClient, _ kill: @escaping @Sendable () -> Void
    ) async throws {
        await withTaskGroup(of: Void.self) { group in
            for officer in 1...officers {
                group.addTask {
                    for number in 1...10_000 {
                        let clue = "R\(round)-O\(officer)-\(number)"
                        desk.ask(clue)
                        do {
                            let count = try await open(clue, desk, client)
                            if desk.isEnough(count, for: round) { kill() }
                        } catch {
                            #expect((error as? RPCError)?.code == .unavailable, "\(error)")
                            return
                        }
                    }
                }
            }
        }
    }

    /// - Returns: how many were acknowledged by now.
    private static func open(
        _ clue: String, _ desk: Desk, _ client: RPCClient
    ) async throws -> Int {
        let cases = IntegrityServiceClient(client)
        let reported = try await cases.reportClue(request(clue))
        let id = reported.case?.caseID ?? ""
        desk.report(clue, id)
        let opened = try await cases.openCase(
            OpenCaseRequest(caseID: id, requestID: "open-\(clue)"))
        return desk.open(clue, opened.case?.docketNumber ?? "")
    }

    private static func request(_ clue: String) -> ReportClueRequest {
        ReportClueRequest(
            clue: IntegrityClue(
                subject: CaseSubject(uscc: SampleCode.of(1), name: "青岛样例科技有限公司"),
                source: "found", suspectedKinds: ["k4"], foundDate: "2025-04-01",
                summary: "synthetic"),
            requestID: "report-\(clue)")
    }

    /// - Parameter clues: those to be asked for again, one by one; of the others what is told of all.
    private static func check(
        _ clues: Set<String>, _ desk: Desk, _ client: RPCClient
    ) async throws {
        let cases = IntegrityServiceClient(client)
        // What was acknowledged is there; what was asked for, asked for again, happened once.
        for clue in clues {
            let reported = try await patiently { try await cases.reportClue(request(clue)) }
            let id = try #require(reported.case?.caseID)
            if let known = desk.caseID(clue) { #expect(known == id) }
            desk.report(clue, id)
            let opened = try await cases.openCase(
                OpenCaseRequest(caseID: id, requestID: "open-\(clue)"))
            let docket = try #require(opened.case?.docketNumber)
            if let known = desk.acknowledged[clue] { #expect(known == docket) }
            _ = desk.open(clue, docket)
            let seen = try await cases.getCase(GetCaseRequest(caseID: id)).case
            #expect(seen?.sequence == 2 && seen?.state == "investigating")
        }
        let year = Calendar(identifier: .gregorian).component(.year, from: Date())
        let numbers = desk.acknowledged.values.compactMap { docket in
            Int(docket.drop { $0 != "〕" }.dropFirst().prefix { $0 != "号" })
        }
        #expect(numbers.sorted() == Array(1...desk.clues.count), "gapless in \(year)")
    }

    private static func verify(_ desk: Desk, _ client: RPCClient) async throws {
        let journal = JournalServiceClient(client)
        // Of a hundred rounds there are twenty thousand cases.
        let options = CallOptions(
            deadline: .after(.seconds(3_600)), principal: Principal(role: .operator, id: "op"))
        let report = try await journal.verifyJournal(VerifyJournalRequest(), options: options)
        #expect(report.flaws.isEmpty)
        // Two for each case, and the opening of the list.
        #expect(report.entries == 2 * Int64(desk.clues.count) + 1)
        let rebuilt = try await journal.rebuildProjections(
            RebuildProjectionsRequest(requestID: "rebuild-\(desk.clues.count)"), options: options)
        #expect(rebuilt.corrected == 0 && rebuilt.cases == Int64(desk.clues.count))
    }

    private static func withEnforcement(
        _ server: PostgresServer, _ folder: String,
        _ body: (ChildProcess, RPCClient) async throws -> Void
    ) async throws {
        let arguments = [
            "--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0", "--data", folder,
            "--database", server.address,
        ]
        try await withProcess("enforcement", arguments) { process, ready in
            let address = try #require(
                ready["rpc"]?.stringValue.flatMap { Endpoint(parsing: $0) })
            // Officers do not retry by themselves: a call that failed is one of unknown outcome.
            let client = RPCClient(
                address, identity: Principal(role: .bureau, id: "city"),
                group: .singletonMultiThreadedEventLoopGroup, defaultTimeout: .seconds(60))
            let result: Result<Void, any Error>
            do {
                result = .success(try await body(process, client))
            } catch {
                result = .failure(error)
            }
            await client.close()
            try result.get()
        }
    }
}
