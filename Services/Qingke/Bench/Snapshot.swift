import Glibc

/// The clock and the processor time of two processes, in seconds.
struct Snapshot {
    let wall: Double
    let client: Double
    let server: Double

    init(serverPID: Int32) {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        wall = Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        client = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
        server = Self.processSeconds(serverPID)
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }

    /// User and system time from /proc, in ticks of 10 ms: measure for seconds, not less.
    private static func processSeconds(_ pid: Int32) -> Double {
        guard let file = fopen("/proc/\(pid)/stat", "r") else { return 0 }
        defer { fclose(file) }
        var buffer = [CChar](repeating: 0, count: 1024)
        guard fgets(&buffer, Int32(buffer.count), file) != nil else { return 0 }
        let text = String(
            decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        // The name in parentheses may hold anything; fields 14 and 15 count from behind it.
        let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12])
        else { return 0 }
        return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }
}
