// grpc-swift-2 peer, over one HTTP/2 connection.
//   server PORT
//   client|stream PORT IN_FLIGHT SECONDS SERVER_PID
import CBench
import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2Posix
import SwiftProtobuf

typealias Request = Qingke_Bench_V1_CheckBenchmarkRequest
typealias Response = Qingke_Bench_V1_CheckBenchmarkResponse
typealias StreamRequest = Qingke_Bench_V1_StreamBenchmarkRequest
typealias StreamResponse = Qingke_Bench_V1_StreamBenchmarkResponse

func makeRequest(_ number: Int) -> Request {
    var request = Request()
    request.requestCode = "q-\(number)"
    request.patronID = "patron-00482913"
    request.ruleset = "lending-2026"
    request.asOfDay = 20415
    request.balanceFen = 1250
    request.items.reserveCapacity(Int(BENCH_ITEMS))
    for index in 0..<BENCH_ITEMS {
        var item = Qingke_Bench_V1_BenchmarkItem()
        item.itemID = String(cString: bench_item_at(index))
        item.outDay = 20380 + index
        item.dueDay = 20408 + index
        item.amountFen = Int64(350 * (index + 1))
        item.kind = 1 + index % 3
        item.renewed = index % 2 == 0
        request.items.append(item)
    }
    return request
}

func answer(_ request: Request) -> Response {
    var response = Response()
    var used = request.balanceFen
    response.requestCode = request.requestCode
    response.findings.reserveCapacity(request.items.count)
    for (index, item) in request.items.enumerated() {
        used += item.amountFen
        var finding = Qingke_Bench_V1_BenchmarkFinding()
        finding.code = String(cString: bench_code_at(Int32(index)))
        finding.message = String(cString: bench_text_at(Int32(index)))
        finding.itemID = item.itemID
        finding.severity = item.dueDay < request.asOfDay ? 3 : 2
        finding.amountFen = item.amountFen
        finding.day = item.dueDay
        response.findings.append(finding)
    }
    response.outcome = used > 5000 ? 2 : 1
    response.limitFen = 5000
    response.usedFen = used
    response.rulesetVersion = "lending-2026.11.2"
    return response
}

func isRight(_ response: Response, _ request: Request) -> Bool {
    response.findings.count == 5 && response.usedFen == 6500
        && response.requestCode == request.requestCode
}

struct Service: Qingke_Bench_V1_BenchmarkService.SimpleServiceProtocol {
    func checkBenchmark(request: Request, context: ServerContext) async throws -> Response {
        answer(request)
    }

    func streamBenchmark(
        request: StreamRequest, response: RPCWriter<StreamResponse>, context: ServerContext
    ) async throws {
        for number in 0..<request.count {
            var message = StreamResponse()
            message.number = number + 1
            message.answer = answer(request.question)
            try await response.write(message)
        }
    }
}

/// Guarded by a lock of its own.
struct Statistics: @unchecked Sendable {
    let pointer: UnsafeMutablePointer<bench_t>

    /// - Returns: whether it is time to stop.
    func done(since begin: UInt64, _ isRight: Bool) -> Bool { bench_done(pointer, begin, isRight) }
}

typealias Client = Qingke_Bench_V1_BenchmarkService.Client<HTTP2ClientTransport.Posix>

func call(_ client: Client, _ statistics: Statistics) async {
    var options = CallOptions.defaults
    options.timeout = .seconds(2)
    var number = 0
    while true {
        number += 1
        let begin = bench_now()
        let request = makeRequest(number)
        let response = try? await client.checkBenchmark(request, options: options)
        if statistics.done(since: begin, response.map { isRight($0, request) } ?? false) { return }
    }
}

/// What is recorded of a message is the time since the one before.
func stream(_ client: Client, _ statistics: Statistics) async throws {
    struct Done: Error {}
    var request = StreamRequest()
    request.question = makeRequest(1)
    request.count = 20_000
    let question = request.question
    while true {
        do {
            try await client.streamBenchmark(request) { response in
                var count: Int32 = 0
                var begin = bench_now()
                for try await message in response.messages {
                    count += 1
                    let right = message.number == count && isRight(message.answer, question)
                    if statistics.done(since: begin, right) { throw Done() }
                    begin = bench_now()
                }
            }
        } catch is Done { return }
    }
}

@main
struct Main {
    static func main() async throws {
        let words = CommandLine.arguments
        if words.count == 3, words[1] == "server", let port = Int(words[2]) {
            return try await serve(port)
        }
        guard words.count == 6, let port = Int(words[2]), let inFlight = Int32(words[3]),
            let seconds = Double(words[4]), let pid = Int32(words[5])
        else { exit(2) }
        let statistics = Statistics(pointer: bench_new("grpc-swift-2", inFlight, 0.5, seconds, pid))
        try await withGRPCClient(
            transport: .http2NIOPosix(
                target: .ipv4(address: "127.0.0.1", port: port), transportSecurity: .plaintext)
        ) { client in
            let service = Client(wrapping: client)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<inFlight {
                    group.addTask {
                        words[1] == "stream"
                            ? try await stream(service, statistics)
                            : await call(service, statistics)
                    }
                }
                try await group.next()
            }
            let request = try makeRequest(1).serializedBytes() as [UInt8]
            let response = try answer(makeRequest(1)).serializedBytes() as [UInt8]
            bench_report(statistics.pointer, Int32(request.count), Int32(response.count))
            exit(0)  // calls in flight are not waited for
        }
    }

    private static func serve(_ port: Int) async throws {
        let server = GRPCServer(
            transport: .http2NIOPosix(
                address: .ipv4(host: "127.0.0.1", port: port), transportSecurity: .plaintext),
            services: [Service()])
        try await server.serve()
    }
}
