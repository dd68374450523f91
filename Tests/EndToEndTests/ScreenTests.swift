import Foundation
import Identity
import JSON
import Messages
import NIOPosix
import RPC
import Stubs
import TestKit
import Testing

extension EndToEnd {
    @Suite("A portfolio is screened, the registry watched, whatever is restarted meanwhile")
    struct ScreenTests {
        static let head = "合同编号,借款人统一社会信用代码,合同金额（元）,贷款用途\n"

        /// A table of loans that are not recorded, every tenth row with a wrong amount.
        static func loans(_ folder: String, _ count: Int) throws -> String {
            let rows = (1...count).map { number in
                let amount = number.isMultiple(of: 10) ? "many" : "6000000"
                return "T-\(number),\(SampleCode.of(number % 7)),\(amount),研发\n"
            }
            return try ImportTests.file(folder, "loans.csv", (head + rows.joined()).utf8)
        }

        static func screen(_ table: String, _ out: String) -> [String] {
            [
                "screen", table, "--on", "2025-12-08", "--out", out, "--lang", "en", "--as",
                "bank:sample-bank",
            ]
        }

        /// Lines of the table that was screened, in the order in which they came out, each once.
        static func lines(_ out: String) throws -> [Int] {
            let text = try String(contentsOfFile: out, encoding: .utf8)
            let all = text.split(whereSeparator: \.isNewline).dropFirst()
                .compactMap { $0.split(separator: ",").first.flatMap { Int($0) } }
            return all.enumerated().filter { $0.offset == 0 || all[$0.offset - 1] != $0.element }
                .map(\.element)
        }

        static func size(_ path: String) -> Int {
            (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
        }

        @Test("Killed in the middle, finance comes back: every row is answered once, in order")
        func killed() async throws {
            let count = 1_500
            try await withFolder { folder in
                let (table, out) = (try Self.loans(folder, count), "\(folder)/results.csv")
                try await ServicesApart.with(entities: 1) { services, system in
                    let screening = try ChildProcess(
                        Programs.path("qingke"),
                        Self.screen(table, out) + [
                            "--address", system.endpoint("gateway").description,
                        ])
                    try await untilTrue { Self.size(out) > 20_000 }
                    await services.kill("finance")
                    #expect(try Self.lines(out).count < count)
                    try await services.start("finance")
                    let outcome = await screening.outcome()
                    #expect(outcome.ending == .exit(1), "\(outcome.errors)")
                    #expect(try Self.lines(out) == Array(2...(count + 1)))
                    #expect(
                        outcome.output.hasPrefix("1500 rows, 1350 answered, 150 not answered\n"))
                    #expect(outcome.output.contains("INVALID_REQUEST"))
                }
            }
        }

        @Test("A file that was cut off is continued to the same bytes and the same summary")
        func resumed() async throws {
            try await withFolder { folder in
                let (table, out) = (try Self.loans(folder, 60), "\(folder)/results.csv")
                try await RunningSystem.with(entities: 1) { system in
                    let whole = try await Programs.qingke(Self.screen(table, out), at: system)
                    #expect(whole.ending == .exit(1), "\(whole.errors)")
                    let bytes = try Data(contentsOf: URL(filePath: out))
                    for part in [bytes.count, bytes.count / 2, 10_001, 20, 0] {
                        try bytes.prefix(part).write(to: URL(filePath: out))
                        let resumed = try await Programs.qingke(
                            Self.screen(table, out) + ["--resume"], at: system)
                        #expect(resumed.ending == .exit(1), "\(resumed.errors)")
                        #expect(resumed.output == whole.output)
                        #expect(try Data(contentsOf: URL(filePath: out)) == bytes)
                    }
                    let other = try ImportTests.file(
                        folder, "other.csv", (Self.head + "X,\(SampleCode.of(1)),1,研发\n").utf8)
                    let refused = try await Programs.qingke(
                        Self.screen(other, out) + ["--resume"], at: system)
                    #expect(refused.ending == .exit(2))
                    #expect(refused.errors.contains("goes on with the same table"))
                    #expect(try Data(contentsOf: URL(filePath: out)) == bytes)
                }
            }
        }

        @Test("A watcher sees each change once over a restart of the registry")
        func watched() async throws {
            try await ServicesApart.with(entities: 2) { services, system in
                let registry = RegistryServiceClient(system.client)
                // Long, so that a busy machine has the time to open connections.
                let operators = CallOptions(
                    deadline: .after(.seconds(50)), principal: .init(role: .operator, id: "op"))
                let now = try await registry.watchEntities(.init(start: .now), options: operators)
                let onFile = try #require(try await now.next().flatMap { Int($0.cursor) })
                let watch = try ChildProcess(
                    Programs.path("qingke"),
                    [
                        "watch", "entities", "--from", "beginning", "--most", "\(onFile + 2)",
                        "--address", system.endpoint("gateway").description,
                    ])
                for number in [9_000_001, 9_000_002] {
                    _ = try await registry.createEntity(
                        CreateEntityRequest(
                            entity: Entity(
                                uscc: SampleCode.of(number), name: "合成样本", entityType: .enterprise,
                                foundingDate: "2020-01-01"), requestID: "e\(number)"),
                        options: operators)
                    guard number == 9_000_001 else { break }
                    await services.kill("platforms")
                    try await services.start("platforms")
                }
                let outcome = await watch.outcome()
                #expect(outcome.ending == .exit(0), "\(outcome.errors)")
                let lines = try outcome.output.split(separator: "\n").map {
                    try JSONValue(parsing: String($0))
                }
                #expect(
                    lines.compactMap { $0["cursor"]?.stringValue }
                        == (1...(onFile + 2)).map(String.init))
                #expect(
                    lines.suffix(2).map { $0["change"]?["entity"]?["uscc"]?.stringValue }
                        == [SampleCode.of(9_000_001), SampleCode.of(9_000_002)])
            }
        }

        @Test("A registry that is told to stop ends its watchers in order, and waits for none")
        func stopped() async throws {
            try await withFolder { folder in
                let arguments = [
                    "--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0", "--data", folder,
                    "--drain-seconds", "3600",
                ]
                try await withProcess("platforms", arguments) { process, ready in
                    let address = try #require(
                        ready["rpc"]?.stringValue.flatMap { Endpoint(parsing: $0) })
                    let client = RPCClient(
                        address, identity: Principal(role: .operator, id: "op"),
                        group: .singletonMultiThreadedEventLoopGroup)
                    let watch = try await RegistryServiceClient(client)
                        .watchEntities(
                            .init(start: .now), options: .init(deadline: .after(.seconds(50))))
                    #expect(try await watch.next()?.cursor == "0")
                    async let ending = process.stop()
                    #expect(try await watch.next() == nil)
                    #expect(await ending == .exit(0))
                    await client.close()
                }
            }
        }
    }
}
