import Hummingbird
import JSON
import NIOCore
import RPC

/// The pages for whoever runs the process: `/livez` (it runs), `/readyz` (it takes calls, and with
/// which parameter set) and `/metrics` (what it counts, for Prometheus).
enum AdminPages {
    static func router(
        health: HealthHandler, status: [String: JSONValue],
        metrics: @escaping @Sendable () -> MetricsText
    ) -> Router<BasicRequestContext> {
        let router = Router()
        router.get("livez") { _, _ in answer(["status": "live"], .ok) }
        router.get("readyz") { _, _ in
            var members = status
            members["status"] = health.isReady ? "ready" : "not_ready"
            return answer(members, health.isReady ? .ok : .serviceUnavailable)
        }
        router.get("metrics") { _, _ in
            Response(
                status: .ok, headers: [.contentType: MetricsText.contentType],
                body: ResponseBody(byteBuffer: ByteBuffer(string: metrics().text)))
        }
        return router
    }

    private static func answer(
        _ members: [String: JSONValue], _ status: HTTPResponse.Status
    ) -> Response {
        Response(
            status: status, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: JSONValue.object(members).text)))
    }
}
