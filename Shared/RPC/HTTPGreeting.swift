import NIOCore

/// Recognises a browser or HTTP client on the RPC port, and tells it so in its own language.
enum HTTPGreeting {
    static func begins(_ bytes: ByteBuffer) -> Bool {
        guard let start = bytes.getString(at: bytes.readerIndex, length: 4) else { return false }
        return methods.contains(start)
    }

    static let answer =
        "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n"
        + "This port speaks Qingke's binary RPC (Shared/Wire/SPEC.md); HTTP is at the gateway.\n"

    private static let methods: Set = ["GET ", "POST", "PUT ", "HEAD", "OPTI", "DELE", "PRI "]
}
