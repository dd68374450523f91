import Identity
import JSON
import Messages
import NIOPosix
import RPC
import Stubs
import TestKit
import Testing

/// The five services as processes, on free ports, and a client of the gateway.
struct RunningSystem: Sendable {
    /// By service: `{"rpc": …, "admin": …}`, as the ready line gives them.
    let addresses: [String: JSONValue]
    let client: RPCClient

    /// Starts `qingke up` and fills the registry with sample entities. Stops all of it whatever
    /// happens.
    /// - Parameter environment: settings of every service.
    static func with<R>(
        entities: Int = 8, environment: [String: String] = [:],
        _ body: (RunningSystem) async throws -> R
    ) async throws -> R {
        try await withFolder { folder in
            let arguments = [
                "up", "--insecure", "--no-sandbox", "--port-base", "0", "--data", "\(folder)/db",
            ]
            return try await withProcess("qingke", arguments, environment: environment) {
                up, ready in
                let result = try await with(ready.objectValue ?? [:], entities: entities, body)
                #expect(await up.stop() == .exit(0))
                return result
            }
        }
    }

    /// A body on services that run already.
    static func with<R>(
        _ addresses: [String: JSONValue], entities: Int, _ body: (RunningSystem) async throws -> R
    ) async throws -> R {
        let gateway = try #require(
            addresses["gateway"]?["rpc"]?.stringValue.flatMap { Endpoint(parsing: $0) })
        let client = RPCClient(
            gateway, identity: Principal(role: .bank, id: "sample-bank"),
            group: .singletonMultiThreadedEventLoopGroup, defaultTimeout: .seconds(60))
        let system = RunningSystem(addresses: addresses, client: client)
        let result: Result<R, any Error>
        do {
            let seed = try await Programs.qingke(["seed", "--entities", "\(entities)"], at: system)
            try #require(seed.ending == .exit(0), "\(seed.errors)")
            result = .success(try await body(system))
        } catch {
            result = .failure(error)
        }
        await client.close()
        return try result.get()
    }

    func endpoint(_ service: String, _ door: String = "rpc") -> Endpoint {
        let text = addresses[service]?[door]?.stringValue ?? ""
        // Every ready line has them.
        return Endpoint(parsing: text)!
    }

    /// A bank's question about a sample loan.
    func eligibility(
        _ uscc: String, _ loan: String, as principal: Principal? = nil
    ) async throws(RPCError) -> [Assessment] {
        try await LoanServiceClient(client).checkEligibility(
            CheckEligibilityRequest(
                applicantUSCC: uscc, loanID: loan, applicationDate: "2025-12-08",
                lenderID: "sample-bank"),
            options: CallOptions(principal: principal)
        ).assessments
    }

    /// The city's question about everything that concerns an applicant.
    func view(_ uscc: String) async throws(RPCError) -> GetApplicantViewResponse {
        try await ApplicantViewServiceClient(client).getApplicantView(
            GetApplicantViewRequest(uscc: uscc, asOfDate: "2025-12-08"),
            options: CallOptions(principal: Principal(role: .bureau, id: "city")))
    }

    /// The page of metrics of one of its processes.
    func metrics(_ service: String) async throws -> MetricsPage {
        let answer = try await HTTPExchange.send(
            "GET", "/metrics", to: endpoint(service, "admin"))
        return try MetricsPage(String(decoding: answer.body, as: UTF8.self))
    }

    /// A call through the HTTP door.
    func post(_ method: String, _ body: JSONValue) async throws -> HTTPExchange {
        try await HTTPExchange.send(
            "POST", "/v1/\(method)",
            headers: [
                ("Content-Type", "application/json"), ("Qingke-Principal", "bank:sample-bank"),
                ("Grpc-Timeout", "60S"),
            ], body: Array(body.text.utf8), to: endpoint("gateway", "http"))
    }
}
