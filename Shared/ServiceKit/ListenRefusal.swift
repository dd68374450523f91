import Glibc
import NIOCore
import RPC

extension StartupError {
    /// What begins to listen at a setting's address; where that cannot be, which setting it is and
    /// what to do.
    package static func listening<Result>(
        _ key: String, _ endpoint: Endpoint, _ start: () async throws -> Result
    ) async throws -> Result {
        do {
            return try await start()
        } catch let error as IOError {
            let setting = "--\(key) \(endpoint)"
            switch error.errnoCode {
            case EADDRINUSE:
                throw StartupError(
                    "\(setting): another process listens at port \(endpoint.port) already; end it, "
                        + "or give --\(key) another port (0 takes a free one)")
            case EACCES:
                throw StartupError(
                    "\(setting): port \(endpoint.port) needs more rights; take one above 1023")
            case EADDRNOTAVAIL:
                throw StartupError(
                    "\(setting): \(endpoint.host) is no address of this machine; "
                        + "write 127.0.0.1:\(endpoint.port)")
            default:
                throw StartupError("\(setting): cannot listen there: \(error)")
            }
        }
    }
}
