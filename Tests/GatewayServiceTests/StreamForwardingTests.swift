import GatewayService
import Messages
import RPC
import Stubs
import TestKit
import Testing

@Suite("Calls that stream pass through the gateway", .timeLimit(.minutes(5)))
struct StreamForwardingTests {
    /// Answers each row with its token, until one is `end`.
    private static let screening = RPCMethod.bidirectional(LoanServiceMethods.screenPortfolio) {
        requests, responses, context in
        while let request = try await requests.next() {
            if request.rowToken == "end" {
                throw RPCError.notFound(.loanNotFound, "called by \(context.principal)")
            }
            try await responses.write(ScreenPortfolioResponse(rowToken: request.rowToken))
        }
    }

    /// Long, so that a busy machine has the time to open a connection.
    private static var options: CallOptions { CallOptions(deadline: .after(.seconds(50))) }

    @Test("Messages pass both ways, more than fit any window, and the end after the last")
    func bothWays() async throws {
        try await GatewayUnderTest.with([.finance: [Self.screening]]) { gateway in
            let call = try await LoanServiceClient(gateway.rpc).screenPortfolio(
                options: Self.options)
            let padding = String(repeating: "x", count: 1_000)
            async let writing: Void = {
                for number in 0..<1_000 {
                    try await call.write(.init(rowToken: "\(number) \(padding)"))
                }
                call.finish()
            }()
            for number in 0..<1_000 {
                #expect(try await call.responses.next()?.rowToken == "\(number) \(padding)")
            }
            #expect(try await call.responses.next() == nil)
            try await writing
        }
    }

    @Test("An owner's error ends the call as it is, in the name of the caller")
    func ownersError() async throws {
        try await GatewayUnderTest.with([.finance: [Self.screening]]) { gateway in
            let call = try await LoanServiceClient(gateway.rpc).screenPortfolio(
                options: Self.options)
            try await call.write(.init(rowToken: "1"))
            try await call.write(.init(rowToken: "end"))
            #expect(try await call.responses.next()?.rowToken == "1")
            let error = await #expect(throws: RPCError.self) { try await call.responses.next() }
            #expect(error?.reason == .loanNotFound)
            #expect(error?.message == "called by bureau:city")
        }
    }

    @Test("A file in pieces passes to its owner, whose one answer comes back; so does its refusal")
    func upload() async throws {
        let filing = RPCMethod.clientStreaming(IntegrityServiceMethods.uploadEvidence) {
            requests, context in
            var size: Int64 = 0
            while let request = try await requests.next() {
                if request.caseID == "none" {
                    throw RPCError.notFound(.caseNotFound, "called by \(context.principal)")
                }
                size += Int64(request.content.count)
            }
            return UploadEvidenceResponse(file: EvidenceFile(sizeBytes: size))
        }
        try await GatewayUnderTest.with([.enforcement: [filing]]) { gateway in
            let cases = IntegrityServiceClient(gateway.rpc)
            let whole = try await cases.uploadEvidence(options: Self.options)
            for _ in 0..<100 {
                try await whole.write(.init(content: [UInt8](repeating: 7, count: 10_000)))
            }
            #expect(try await whole.finish().file?.sizeBytes == 1_000_000)
            let refused = try await cases.uploadEvidence(options: Self.options)
            let error = await #expect(throws: RPCError.self) {
                try await refused.write(.init(caseID: "none"))
                _ = try await refused.finish()
            }
            #expect(error?.reason == .caseNotFound)
            #expect(error?.message == "called by bureau:city")
        }
    }

    @Test("A client that gives up gives the owner's call up too")
    func givenUp() async throws {
        let stopped = Gate()
        let watch = RPCMethod.serverStreaming(RegistryServiceMethods.watchEntities) {
            request, responses, _ in
            do {
                while true { try await responses.write(.init(cursor: request.afterCursor)) }
            } catch {
                await stopped.open()
                throw error
            }
        }
        try await GatewayUnderTest.with([.platforms: [watch]]) { gateway in
            do {
                let stream = try await RegistryServiceClient(gateway.rpc)
                    .watchEntities(.init(afterCursor: "7"), options: Self.options)
                #expect(try await stream.next()?.cursor == "7")
            }
            await stopped.passed()
        }
    }

    @Test("An owner that is not there is named; the JSON door says that it carries no streams")
    func refusals() async throws {
        try await GatewayUnderTest.with(stopped: [.finance]) { gateway in
            let call = try await LoanServiceClient(gateway.rpc).screenPortfolio(
                options: Self.options)
            let error = await #expect(throws: RPCError.self) { try await call.responses.next() }
            #expect(error?.code == .unavailable)
            #expect(error?.facts["service"] == "finance")
            let answer = try await gateway.post(
                LoanServiceMethods.screenPortfolio.path, "{}", as: "bank:b1")
            #expect(answer.status == 501)
            #expect(String(decoding: answer.body, as: UTF8.self).contains("native RPC"))
        }
    }
}
