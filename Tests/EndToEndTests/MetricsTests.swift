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
    @Suite("Metrics of a process")
    struct MetricsTests {
        /// A platforms service with nothing in it that was asked three times whether it serves.
        private static func with<R>(
            _ body: (_ folder: String, _ admin: Endpoint) async throws -> R
        ) async throws -> R {
            try await withFolder { folder in
                let arguments = ProcessTests.arguments("\(folder)/db")
                return try await withProcess("platforms", arguments) { _, ready in
                    let client = RPCClient(
                        try endpoint(ready["rpc"]?.stringValue),
                        identity: Principal(role: .operator, id: "sample"),
                        group: .singletonMultiThreadedEventLoopGroup, defaultTimeout: .seconds(60))
                    let result: Result<R, any Error>
                    do {
                        for _ in 0..<3 {
                            _ = try await client.call(HealthMethods.check, HealthCheckRequest())
                        }
                        result = .success(
                            try await body(folder, try endpoint(ready["admin"]?.stringValue)))
                    } catch {
                        result = .failure(error)
                    }
                    await client.close()
                    return try result.get()
                }
            }
        }

        private static func endpoint(_ text: String?) throws -> Endpoint {
            try #require(text.flatMap { Endpoint(parsing: $0) })
        }

        private static let handled =
            #"qingke_rpc_server_handled_total{method="grpc.health.v1.Health/Check",code="OK"}"#

        @Test("The page has the calls made, names the parameter set, and promtool accepts it")
        func page() async throws {
            try await Self.with { _, admin in
                let answer = try await HTTPExchange.send("GET", "/metrics", to: admin)
                #expect(answer.status == 200)
                #expect(
                    answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
                let text = String(decoding: answer.body, as: UTF8.self)
                let page = try MetricsPage(text)
                #expect(page[Self.handled] == "3")
                let ready = try await HTTPExchange.send("GET", "/readyz", to: admin)
                let hash = try #require(try ready.json["parameter_set_hash"]?.stringValue)
                #expect(page["qingke_parameter_set_info{hash=\"\(hash)\"}"] == "1")

                let input = Pipe()
                let promtool = try ChildProcess(
                    "/usr/bin/promtool", ["check", "metrics"], input: input)
                try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
                try input.fileHandleForWriting.close()
                let outcome = await promtool.outcome()
                #expect(outcome.ending == .exit(0), "\(outcome.output)\(outcome.errors)")
                #expect(outcome.errors == "")
            }
        }

        @Test("Prometheus scrapes a process and answers how many calls it had")
        func prometheus() async throws {
            try await Self.with { folder, admin in
                let config = "\(folder)/prometheus.yml"
                try """
                global: {scrape_interval: 1s}
                scrape_configs:
                  - job_name: qingke
                    static_configs: [{targets: ["\(admin)"]}]

                """.write(toFile: config, atomically: true, encoding: .utf8)
                let prometheus = try ChildProcess(
                    "/usr/bin/prometheus",
                    [
                        "--config.file=\(config)", "--storage.tsdb.path=\(folder)/prometheus",
                        "--web.listen-address=127.0.0.1:0",
                    ])
                let result: Result<Void, any Error>
                do {
                    let line = try await prometheus.errorLine(with: "Listening on")
                    let server = try Self.endpoint(
                        line.split(separator: "address=").last.map(String.init))
                    // Scraped in its own time.
                    try await untilTrue { try await Self.query(Self.handled, server) == "3" }
                    #expect(try await Self.query(#"up{job="qingke"}"#, server) == "1")
                    result = .success(())
                } catch {
                    result = .failure(error)
                }
                await prometheus.stop()
                try result.get()
            }
        }

        /// The value of the one series of an instant query; nil where there is none yet.
        private static func query(_ query: String, _ server: Endpoint) async throws -> String? {
            let text = try #require(
                query.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
            let answer = try await HTTPExchange.send(
                "GET", "/api/v1/query?query=\(text)", to: server)
            guard answer.status == 200 else { return nil }  // it is still starting
            // {"status": "success", "data": {"result": [{"value": [INSTANT, "3"]}]}}
            let pattern = #/"value":\[[0-9.]+,"(?<value>[^"]*)"\]/#
            return String(decoding: answer.body, as: UTF8.self).firstMatch(of: pattern)
                .map { String($0.value) }
        }
    }
}
