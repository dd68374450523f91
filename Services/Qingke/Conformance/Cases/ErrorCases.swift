import Messages
import RPC

/// Section 7: how errors travel.
enum ErrorCases {
    static let all: [ConformanceCase] = [
        .must(
            "7.1", "status_details", "sends google.rpc.Status with ErrorInfo of the domain qingke"
        ) { target in
            let peer = try target.greeted()
            let reply = try peer.reply(
                to: peer.call("grpc.health.v1.Health/Nothing", []), .unimplemented)
            guard let status = try? Status(unpacking: reply.statusDetails) else {
                throw Finding("sent details that are no google.rpc.Status")
            }
            guard status.code == Int32(reply.status) else {
                throw Finding("sent details of code \(status.code) with status \(reply.status)")
            }
            let url = "type.googleapis.com/google.rpc.ErrorInfo"
            guard let detail = status.details.first(where: { $0.typeURL == url }),
                let info = try? ErrorInfo(unpacking: detail.value)
            else { throw Finding("sent no ErrorInfo") }
            guard info.domain == "qingke", info.reason == "METHOD_NOT_FOUND" else {
                throw Finding("sent the reason \(info.reason) of \(info.domain)")
            }
            return "METHOD_NOT_FOUND"
        },
        .must(
            "7.2", "error_without_payload", "sends no payload with an error", needs: .testService
        ) { target in
            let reply = try echoed(target, "told")
            guard reply.payload.isEmpty else {
                throw Finding("sent \(reply.payload.count) bytes with \(reply.summary)")
            }
            return reply.summary
        },
        .must(
            "7.3", "message_in_any_language", "carries a status message as it is",
            needs: .testService
        ) { target in
            let text = "\t\n贷款贴息 ☺ 😈 \r\n"
            guard try echoed(target, text).statusMessage == text else {
                throw Finding("sent another text")
            }
            return "the same text"
        },
    ]

    private static func echoed(_ target: ConformanceTarget, _ text: String) throws -> Envelope {
        let peer = try target.greeted()
        let request = SimpleRequest(
            responseStatus: EchoStatus(
                code: Int32(StatusCode.failedPrecondition.rawValue), message: text))
        return try peer.reply(to: peer.call(TestCall.unary, request.packed), .failedPrecondition)
    }
}
