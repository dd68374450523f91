import Foundation
import Messages
import NIOPosix
import RPC
import Stubs
import TestKit
import Testing

@testable import qingke

@Suite("The conformance suite", .timeLimit(.minutes(5)))
struct ConformanceTests {
    /// Tries cases on a server in this process.
    private func results(
        of pattern: String, limits: ServerLimits = .standard,
        answers: any TestServiceProtocol = TestServiceAnswers(), hasTestService: Bool = true,
        isStrict: Bool = false
    ) async throws -> [ConformanceRun.Result] {
        try await results(
            of: ConformanceCase.all.filter { $0.matches(pattern) }, limits: limits,
            services: hasTestService ? [answers.rpcService] : [], isStrict: isStrict)
    }

    private func results(
        of cases: [ConformanceCase], limits: ServerLimits, services: [RPCService], isStrict: Bool
    ) async throws -> [ConformanceRun.Result] {
        let health = HealthAnswers().rpcService
        let server = RPCServer(
            services: services + [health], interceptors: [], limits: limits,
            group: .singletonMultiThreadedEventLoopGroup, logger: .silent)
        let endpoint = try await server.start(at: Endpoint(host: "127.0.0.1", port: 0))
        let run = ConformanceRun(
            target: ConformanceTarget(endpoint: endpoint, patienceSeconds: 30, drainCommand: nil),
            isSlow: false, isStrict: isStrict)
        let results = try await onOwnThread { try run.run(cases) { _ in } }
        await server.drain(within: .seconds(1))
        return results
    }

    /// Blocking work on a thread of its own: the tasks' threads are few.
    private func onOwnThread<R: Sendable>(
        _ work: @escaping @Sendable () throws -> R
    ) async throws -> R {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
        }
    }

    /// Always ready.
    private struct HealthAnswers: HealthProtocol {
        func check(
            request: HealthCheckRequest, context: ServerContext
        ) async throws -> HealthCheckResponse {
            HealthCheckResponse(status: .serving)
        }
    }

    @Test("Cases are numbered in order within their sections, and no two share a name")
    func numbers() {
        let all = ConformanceCase.all
        #expect(Set(all.map(\.name)).count == all.count)
        let known = ConformanceCase.sectionTitles.map(\.key)
        #expect(Set(all.map(\.section)) == Set(known))
        for section in known {
            let numbers = all.filter { $0.section == section }.map(\.number)
            #expect(numbers == (1...numbers.count).map { "\(section).\($0)" })
        }
    }

    static let lenient: [(String, @Sendable (inout ServerLimits) -> Void)] = [
        ("3.15", { $0.wire.metadataEntriesMax = 1000 }),
        ("3.16", { $0.wire.metadataBytesMax = 1 << 20 }),
        ("6.3", { $0.wire.pingBytesMax = 100 }),
    ]

    @Test(
        "A server that takes more than the protocol allows fails the case on that",
        arguments: lenient)
    func leniency(number: String, change: @Sendable (inout ServerLimits) -> Void) async throws {
        var limits = ServerLimits.standard
        change(&limits)
        let results = try await results(of: String(number.prefix(1)), limits: limits)
        let failed = results.filter { $0.outcome == .failed }
        #expect(failed.map(\.tried.number) == [number])
        #expect(failed.first?.seen == "the server went on as if all were well")
    }

    @Test("A server whose service counts wrongly fails the cases that count")
    func wrongAnswers() async throws {
        let results = try await results(of: "G", answers: CountingNothing())
        #expect(results.filter { $0.outcome == .failed }.map(\.tried.name) == ["client_streaming"])
        #expect(results.first { $0.outcome == .failed }?.seen == "the server counted 0 bytes")
    }

    /// Answers as it should but for one method.
    private struct CountingNothing: TestServiceProtocol {
        private let right = TestServiceAnswers()

        func emptyCall(request: Empty, context: ServerContext) async throws -> Empty { request }

        func unaryCall(
            request: SimpleRequest, context: ServerContext
        ) async throws -> SimpleResponse {
            try await right.unaryCall(request: request, context: context)
        }

        func streamingOutputCall(
            request: StreamingOutputCallRequest,
            responses: MessageWriter<StreamingOutputCallResponse>, context: ServerContext
        ) async throws {
            try await right.streamingOutputCall(
                request: request, responses: responses, context: context)
        }

        func streamingInputCall(
            requests: MessageStream<StreamingInputCallRequest>, context: ServerContext
        ) async throws -> StreamingInputCallResponse {
            for try await _ in requests {}
            return StreamingInputCallResponse()
        }

        func fullDuplexCall(
            requests: MessageStream<StreamingOutputCallRequest>,
            responses: MessageWriter<StreamingOutputCallResponse>, context: ServerContext
        ) async throws {
            try await right.fullDuplexCall(
                requests: requests, responses: responses, context: context)
        }

        func unimplementedCall(request: Empty, context: ServerContext) async throws -> Empty {
            try await right.unimplementedCall(request: request, context: context)
        }
    }

    @Test("Without the TestService its cases are skipped with that reason, and fail when strict")
    func noTestService() async throws {
        let lax = try await results(of: "G", hasTestService: false)
        #expect(lax.allSatisfy { $0.outcome == .skipped && $0.seen.contains("TestService") })
        let strict = try await results(of: "G", hasTestService: false, isStrict: true)
        #expect(strict.allSatisfy { $0.outcome == .failed })
    }

    @Test("A server that does not inflate must refuse deflated frames")
    func noDeflate() async throws {
        var limits = ServerLimits.standard
        limits.wire.takesDeflated = false
        let results = try await results(of: "deflated", limits: limits)
        #expect(results.first?.tried.name == "deflated_without_agreement")
        #expect(results.first?.outcome == .passed)
        #expect(results.dropFirst().allSatisfy { $0.outcome == .skipped })
    }

    @Test(
        "What should be and is not is a warning, and fails when strict", arguments: [false, true])
    func should(isStrict: Bool) async throws {
        let one = ConformanceCase.should("1.1", "wish", "does more than it must") { _ in
            throw Finding("did what it must")
        }
        let results = try await results(
            of: [one], limits: .standard, services: [], isStrict: isStrict)
        #expect(results.map(\.outcome) == [isStrict ? .failed : .warned])
    }

    @Test("A port on which nobody speaks the protocol is told apart from one where nobody listens")
    func noServer() async throws {
        let silent = try await SilentPeer.start()
        let closed = ClosedPort()
        for (endpoint, code) in [(silent.endpoint, 1), (closed.endpoint, 3)] {
            let failure = try await onOwnThread { () -> CommandFailure? in
                do {
                    try ConformanceServer.parse([endpoint.description, "--patience", "1"]).run()
                    return nil
                } catch let failure as CommandFailure {
                    return failure
                }
            }
            #expect(failure?.exitCode == Int32(code))
        }
        closed.free()
        await silent.stop()
    }

    @Test("The JUnit report has every case, and whatever a server says becomes text in it")
    func junit() {
        let one = ConformanceCase.must("1.1", "first", "keeps <its> word") { _ in "" }
        let two = ConformanceCase.should("2.1", "second", "speaks") { _ in "" }
        let text = JUnitReport.text([
            .init(tried: one, outcome: .failed, seen: "said \"a<b\u{1}\"", seconds: 0.0625),
            .init(tried: two, outcome: .skipped, seen: "not tried", seconds: 0),
        ])
        #expect(
            text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="qingke conformance" tests="2" failures="1" errors="0" skipped="1" time="0.063">
                  <testsuite name="1. Frames" tests="1" failures="1" errors="0" skipped="0" time="0.063">
                    <testcase classname="1. Frames" name="1.1 first" time="0.063">\
                <failure message="said &quot;a&lt;b\u{FFFD}&quot;">\
                MUST: the server keeps &lt;its&gt; word</failure></testcase>
                  </testsuite>
                  <testsuite name="2. Greeting" tests="1" failures="0" errors="0" skipped="1" time="0.000">
                    <testcase classname="2. Greeting" name="2.1 second" time="0.000">\
                <skipped message="not tried"/></testcase>
                  </testsuite>
                </testsuites>

                """)
    }
}
