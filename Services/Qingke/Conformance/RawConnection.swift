import Glibc
import Messages
import RPC

/// A connection on which any bytes can be sent, also such as no client of ours would send.
///
/// Blocks; while it sends it reads what comes, so that neither side can be in the other's way.
final class RawConnection {
    private let file: Int32
    /// Longest wait for the other side, in milliseconds.
    private let patience: Int32
    private var arrived: [UInt8] = []
    private var arrivedStart = 0
    private var isEnded = false

    init(_ endpoint: Endpoint, patienceSeconds: Int) throws {
        patience = Int32(clamping: patienceSeconds * 1000)
        file = try Self.connect(endpoint, patience)
        var on: Int32 = 1
        setsockopt(
            file, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit { close(file) }

    /// Nothing listens where the suite was pointed at.
    struct Unreachable: Error { let why: String }

    private static func connect(_ endpoint: Endpoint, _ patience: Int32) throws -> Int32 {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(endpoint.host, "\(endpoint.port)", &hints, &found) == 0 else {
            throw Unreachable(why: "\(endpoint.host) is no name or address")
        }
        defer { freeaddrinfo(found) }
        var why = ""
        for address in sequence(first: found, next: { $0?.pointee.ai_next }).compactMap({ $0 }) {
            let info = address.pointee
            let file = socket(
                info.ai_family, info.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), info.ai_protocol)
            var limit = timeval(tv_sec: Int(patience) / 1000, tv_usec: 0)
            setsockopt(
                file, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
            if Glibc.connect(file, info.ai_addr, info.ai_addrlen) == 0 { return file }
            why = String(cString: strerror(errno))
            close(file)
        }
        throw Unreachable(why: "\(endpoint): \(why)")
    }

    // MARK: Sending

    /// Sends all, or as much as the other side lets in before it closes.
    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count, !isEnded {
            let ready = wait(for: POLLIN | POLLOUT)
            if ready == 0 { throw Finding("took no bytes for \(patience / 1000) s") }
            if ready & Int16(POLLOUT) != 0 {
                guard let count = push(bytes[sent...]) else { return }
                sent += count
            } else {
                pull()
            }
        }
    }

    /// Sends without reading, until all is sent or nothing more is taken for a while.
    /// - Returns: how many bytes were sent.
    func sendWithoutReading(_ bytes: [UInt8], stallMilliseconds: Int32) -> Int {
        var sent = 0
        while sent < bytes.count {
            var state = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
            guard poll(&state, 1, stallMilliseconds) > 0, let count = push(bytes[sent...])
            else { break }
            sent += count
        }
        return sent
    }

    /// Nil where the other side has closed.
    private func push(_ bytes: ArraySlice<UInt8>) -> Int? {
        let count = bytes.withUnsafeBytes {
            Glibc.send(file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
        }
        if count >= 0 { return count }
        return errno == EAGAIN || errno == EINTR ? 0 : nil
    }

    /// Says that nothing more comes, and still reads.
    func finishSending() { shutdown(file, Int32(SHUT_WR)) }

    /// Ends the connection at once, as a host does whose process died.
    func reset() {
        var now = linger(l_onoff: 1, l_linger: 0)
        setsockopt(file, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
        // The descriptor stays this object's until it goes; what it names becomes another socket.
        let other = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        dup2(other, file)
        close(other)
        isEnded = true
    }

    // MARK: Receiving

    /// The next frame's flag and bytes; nil where the other side has closed between two frames.
    func frame() throws -> (flag: UInt8, bytes: [UInt8])? {
        guard try fill(to: 5) else {
            if arrived.count == arrivedStart { return nil }
            throw Finding("closed in the middle of a frame")
        }
        let length = arrived[(arrivedStart + 1)...(arrivedStart + 4)].reduce(0) {
            $0 << 8 | Int($1)
        }
        guard try fill(to: 5 + length) else {
            throw Finding("closed in the middle of a frame of \(length) bytes")
        }
        let flag = arrived[arrivedStart]
        let bytes = Array(arrived[(arrivedStart + 5)..<(arrivedStart + 5 + length)])
        arrivedStart += 5 + length
        return (flag, bytes)
    }

    /// Everything until the other side closes.
    func toEnd() throws -> [UInt8] {
        while try fill(to: arrived.count - arrivedStart + 1) {}
        return Array(arrived[arrivedStart...])
    }

    /// Waits until so many bytes are there; false where the other side closes before.
    private func fill(to count: Int) throws -> Bool {
        while arrived.count - arrivedStart < count {
            if isEnded { return false }
            guard wait(for: POLLIN) != 0 else {
                throw Finding("said nothing for \(patience / 1000) s")
            }
            pull()
        }
        return true
    }

    private func pull() {
        if arrivedStart == arrived.count {
            arrived.removeAll(keepingCapacity: true)
            arrivedStart = 0
        }
        withUnsafeTemporaryAllocation(byteCount: 256 << 10, alignment: 1) { room in
            let count = recv(file, room.baseAddress, room.count, Int32(MSG_DONTWAIT))
            if count > 0 {
                arrived += room[..<count]
            } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
                isEnded = true
            }
        }
    }

    /// What the socket is ready for; 0 after all patience.
    private func wait(for events: Int32) -> Int16 {
        var state = pollfd(fd: file, events: Int16(events), revents: 0)
        return poll(&state, 1, patience) > 0 ? state.revents : 0
    }
}

/// What a server did that the protocol does not allow, as words behind "the server".
struct Finding: Error {
    let seen: String
    init(_ seen: String) { self.seen = seen }
}
