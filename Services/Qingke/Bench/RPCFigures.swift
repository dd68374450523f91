import Glibc
import JSON

/// What a benchmark of calls measured: count, latencies in a log-linear histogram, processor time
/// of both processes.
struct RPCFigures: Sendable {
    let inFlight: Int
    private(set) var calls = 0
    private(set) var errors = 0
    private(set) var clientCPU = 0.0
    private(set) var serverCPU = 0.0
    private var wallSeconds = 0.0
    private var histogram = [Int](repeating: 0, count: 64 * 40)

    init(inFlight: Int) { self.inFlight = inFlight }

    mutating func record(_ duration: Duration, isRight: Bool) {
        calls += 1
        if !isRight { errors += 1 }
        let (seconds, attoseconds) = duration.components
        histogram[Self.bucket(UInt64(seconds * 1_000_000_000 + attoseconds / 1_000_000_000))] += 1
    }

    mutating func add(_ other: RPCFigures) {
        calls += other.calls
        errors += other.errors
        for (index, count) in other.histogram.enumerated() where count > 0 {
            histogram[index] += count
        }
    }

    mutating func take(from begin: Snapshot, to end: Snapshot) {
        wallSeconds = end.wall - begin.wall
        clientCPU = end.client - begin.client
        serverCPU = end.server - begin.server
    }

    var callsPerSecond: Double { Double(calls) / max(wallSeconds, 1e-9) }

    /// Microseconds below which the share of calls ended.
    func quantile(_ share: Double) -> String { Self.decimal(microseconds(share), 1) }

    /// Microseconds a call of so many seconds of processor time.
    func cpu(_ seconds: Double) -> String {
        Self.decimal(seconds * 1e6 / Double(max(calls, 1)), 2)
    }

    /// One line, in the form that all programs of the comparison print.
    var jsonLine: String {
        "{\"name\":\"qingke\",\"inflight\":\(inFlight),\"calls\":\(calls),\"errors\":\(errors),"
            + "\"calls_s\":\(Self.decimal(callsPerSecond, 0)),\"p50_us\":\(quantile(0.5)),"
            + "\"p99_us\":\(quantile(0.99)),\"client_us\":\(cpu(clientCPU)),"
            + "\"server_us\":\(cpu(serverCPU)),\"cpu_us\":\(cpu(clientCPU + serverCPU))}"
    }

    /// `1.35 times`; empty figures have no ratio.
    static func ratio(_ first: Double, _ second: Double) -> String {
        second > 0 ? "\(decimal(first / second, 2)) times" : "no multiple"
    }

    /// Below which the share of calls ended.
    func microseconds(_ share: Double) -> Double {
        let wanted = Int(Double(calls) * share)
        var seen = 0
        for (index, count) in histogram.enumerated() {
            seen += count
            if seen > wanted { return Double(Self.value(index)) / 1000 }
        }
        return 0
    }

    private static func bucket(_ nanoseconds: UInt64) -> Int {
        guard nanoseconds >= 64 else { return Int(nanoseconds) }
        let exponent = 63 - nanoseconds.leadingZeroBitCount
        let index = (exponent - 5) * 64 + Int((nanoseconds >> UInt64(exponent - 6)) & 63)
        return min(index, 64 * 40 - 1)
    }

    private static func value(_ bucket: Int) -> UInt64 {
        guard bucket >= 64 else { return UInt64(bucket) }
        let exponent = UInt64(bucket / 64 + 5)
        return 1 << exponent + UInt64(bucket % 64) << (exponent - 6)
    }

    private static func decimal(_ value: Double, _ places: Int) -> String {
        let scale = pow(10, Double(places))
        let rounded = Int((value * scale).rounded())
        guard places > 0 else { return "\(rounded)" }
        let fraction = String(abs(rounded) % Int(scale))
        let padding = String(repeating: "0", count: places - fraction.count)
        return "\(rounded / Int(scale)).\(padding)\(fraction)"
    }
}
