import Identity
import JSON
import Messages
import NIOPosix
import RPC
import Stubs
import Synchronization
import TestKit
import Testing

extension EndToEnd {
    @Suite("A service that is killed under load")
    struct KilledServiceTests {
        static let writers = 8
        static let rounds = 3
        /// Acknowledgements after which the process is killed, while all writers are at work.
        static let acknowledgedMin = 60

        @Test("What was acknowledged is there; what is repeated under its request id happens once")
        func acknowledgedWrites() async throws {
            try await withFolder { folder in
                var sent: Set<Write> = []
                var acknowledged: Set<Write> = []
                for round in 1...Self.rounds {
                    let load = try await Self.killUnderLoad(round, folder)
                    #expect(load.acknowledged.count >= Self.acknowledgedMin)
                    sent.formUnion(load.sent)
                    acknowledged.formUnion(load.acknowledged)
                    try await Self.withFinance(folder) { _, client in
                        let loans = LoanServiceClient(client)
                        for write in acknowledged {
                            let loan = try await loans.getLoan(GetLoanRequest(loanID: write.loan))
                            #expect(loan.loan?.revision == 1, "\(write.loan)")
                        }
                        for write in sent {
                            let repeated = try await loans.recordLoan(write.request)
                            #expect(repeated.loan?.revision == 1, "\(write.loan)")
                            let loan = try await loans.getLoan(GetLoanRequest(loanID: write.loan))
                            #expect(loan.loan == repeated.loan, "\(write.loan)")
                        }
                    }
                }
            }
        }

        /// One loan, recorded under one request id.
        struct Write: Hashable {
            let loan: String

            var request: RecordLoanRequest {
                RecordLoanRequest(
                    loan: Loan(
                        loanID: loan, borrowerUSCC: SampleCode.of(1), contractDate: "2024-10-28",
                        contractAmountFen: 600_000_000),
                    requestID: "record-\(loan)")
            }
        }

        /// What all writers together sent, and what of it was acknowledged.
        final class Load: Sendable {
            private let state = Mutex<(sent: Set<Write>, acknowledged: Set<Write>)>(([], []))

            var sent: Set<Write> { state.withLock { $0.sent } }
            var acknowledged: Set<Write> { state.withLock { $0.acknowledged } }

            func send(_ write: Write) { _ = state.withLock { $0.sent.insert(write) } }

            /// - Returns: how many there are by now.
            func acknowledge(_ write: Write) -> Int {
                state.withLock { state in
                    state.acknowledged.insert(write)
                    return state.acknowledged.count
                }
            }
        }

        /// Writers that go on until the process is gone; it is killed while they are in mid-call.
        static func killUnderLoad(_ round: Int, _ folder: String) async throws -> Load {
            let load = Load()
            let (enough, gotEnough) = AsyncStream.makeStream(of: Void.self)
            try await withFinance(folder) { process, client in
                let loans = LoanServiceClient(client)
                await withTaskGroup(of: Void.self) { group in
                    for writer in 1...writers {
                        group.addTask {
                            for number in 1... {
                                let write = Write(loan: "R\(round)-W\(writer)-\(number)")
                                load.send(write)
                                guard (try? await loans.recordLoan(write.request)) != nil else {
                                    break
                                }
                                if load.acknowledge(write) >= acknowledgedMin {
                                    gotEnough.yield()
                                }
                            }
                            gotEnough.finish()
                        }
                    }
                    for await _ in enough { break }
                    await process.kill9()
                }
            }
            return load
        }

        /// A finance service over the folder, and a bank that calls it.
        static func withFinance<R>(
            _ folder: String, _ body: (ChildProcess, RPCClient) async throws -> R
        ) async throws -> R {
            let arguments = ["--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0", "--data", folder]
            return try await withProcess("finance", arguments) { process, ready in
                let address = try #require(
                    ready["rpc"]?.stringValue.flatMap { Endpoint(parsing: $0) })
                let client = RPCClient(
                    address, identity: Principal(role: .bank, id: "b1"),
                    group: .singletonMultiThreadedEventLoopGroup, defaultTimeout: .seconds(60))
                let result: Result<R, any Error>
                do { result = .success(try await body(process, client)) } catch {
                    result = .failure(error)
                }
                await client.close()
                return try result.get()
            }
        }
    }
}
