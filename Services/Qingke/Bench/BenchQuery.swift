import ArgumentParser
import FinanceService
import Identity
import JSON
import Messages
import NIOPosix
import RPC
import ServiceKit
import Stubs

/// `fin.loan_query`: what can this loan bring under every programme, asked as fast as it answers.
struct BenchQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "fin.loan_query a second: on one core, and with --address by running services.",
        discussion: """
            One synthetic loan, settled, with all facts. Every way of asking is compared with the
            right answer before it is measured.
            """)

    @Option(help: "The gateway, or finance; without it the rule is only measured in this process.")
    var address: String?

    @Option(help: "Calls of Evaluate in flight, separated by commas.")
    var inFlight = "1,64"

    @Option(help: "Questions in a call of BatchEvaluate.")
    var batch = 100

    @Option(help: "Seconds of measuring for each figure.")
    var seconds = 3

    func validate() throws {
        if let address, Upstream(parsing: address) == nil {
            throw ValidationError("--address \(Upstream.complaint(about: address))")
        }
        guard (1...1000).contains(batch) else {
            throw ValidationError("--batch \(batch); 1 to 1000 are right")
        }
        guard (1...3600).contains(seconds) else {
            throw ValidationError("--seconds \(seconds); 1 to 3600 are right")
        }
    }

    func run() async throws {
        do {
            StandardOutput.write(try inProcess())
            if let upstream = address.flatMap({ Upstream(parsing: $0) }) {
                StandardOutput.write("\n" + (try await byServices(at: upstream)))
            }
        } catch let error as LoanQueryBenchmark.WrongAnswer {
            throw CommandFailure(message: "\(error)", exitCode: 1)
        }
    }

    private func inProcess() throws -> String {
        let figures = try LoanQueryBenchmark().run(seconds: Double(3 * seconds))
        var table = TextTable(["on one core", "a second"])
        table.add(["four programmes from typed facts", "\(Int(figures.typedPerSecond))"])
        table.add(["fin.loan_query from facts in memory", "\(Int(figures.answersPerSecond))"])
        table.add(["whole cases, JSON in and out", "\(Int(figures.casesPerSecond))"])
        return table.text
    }

    private func byServices(at upstream: Upstream) async throws -> String {
        let numbers = try BenchRPC.numbers(inFlight)
        let client = RPCClient(
            upstream, identity: Principal(role: .bank, id: SampleEntity.lender),
            group: .singletonMultiThreadedEventLoopGroup, defaultTimeout: .seconds(30))
        let result: Result<String, any Error>
        do {
            result = .success(try await table(PolicyServiceClient(client), inFlight: numbers))
        } catch let error as RPCError {
            result = .failure(CommandFailure(error))
        } catch {
            result = .failure(error)
        }
        await client.close()
        return try result.get()
    }

    private func table(_ service: PolicyServiceClient, inFlight: [Int]) async throws -> String {
        let question = EvaluateRequest(
            ruleID: "fin.loan_query",
            facts: LoanQueryBenchmark.facts.map {
                Fact(name: $0.key, valueJSON: $0.value.text, source: "sample")
            })
        let questions = BatchEvaluateRequest(requests: .init(repeating: question, count: batch))
        let right = try await rightText(service, question, questions)
        var table = TextTable([
            "by services", "in flight", "evaluations/s", "p50 µs", "p99 µs", "failed",
        ])
        func add(_ name: String, _ figures: RPCFigures, each: Int) {
            table.add([
                name, "\(figures.inFlight)", "\(Int(figures.callsPerSecond * Double(each)))",
                figures.quantile(0.5), figures.quantile(0.99), "\(figures.errors)",
            ])
        }
        for calls in inFlight {
            let figures = await CallLoop.measure(inFlight: calls, for: .seconds(seconds)) { _ in
                let answer = try? await service.evaluate(question)
                return answer?.assessment?.resultJSON == right
            }
            add("Evaluate", figures, each: 1)
        }
        let figures = await CallLoop.measure(inFlight: 1, for: .seconds(seconds)) { _ in
            let items = (try? await service.batchEvaluate(questions))?.items ?? []
            return items.count == questions.requests.count
                && items.allSatisfy { $0.assessment?.resultJSON == right }
        }
        add("BatchEvaluate of \(batch)", figures, each: batch)
        return table.text
    }

    /// Asks each way once.
    /// - Returns: the result's text, the same in every answer.
    /// - Throws: where one is not right.
    private func rightText(
        _ service: PolicyServiceClient, _ question: EvaluateRequest,
        _ questions: BatchEvaluateRequest
    ) async throws -> String {
        let single = try await service.evaluate(question).assessment?.resultJSON ?? ""
        let texts = try await service.batchEvaluate(questions).items.map {
            $0.assessment?.resultJSON ?? ""
        }
        for text in [single] + texts {
            try LoanQueryBenchmark.check((try? JSONValue(parsing: text)) ?? .null)
        }
        return single
    }
}
