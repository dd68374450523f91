import RPC

/// How long an HTTP caller waits, in gRPC's form: up to eight digits and a unit.
enum CallTimeout {
    static let standard = Duration.seconds(2)
    /// A longer one is cut to it.
    static let longest = Duration.seconds(60)

    /// - Parameter text: of the header `Grpc-Timeout`; nil where there is none.
    static func read(_ text: String?) throws(RPCError) -> Duration {
        guard let text else { return standard }
        let digits = text.dropLast()
        guard let unit = text.last.flatMap({ units[$0] }), (1...8).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let count = Int64(digits)
        else {
            throw RPCError.invalidArgument([
                FieldViolation(
                    field: "Grpc-Timeout",
                    description: "\"\(text)\" is no timeout; write up to 8 digits and a unit of "
                        + "H, M, S, m, u, n: 5S is five seconds, 200m are 200 milliseconds")
            ])
        }
        return min(unit * count, longest)
    }

    private static let units: [Character: Duration] = [
        "H": .seconds(3600), "M": .seconds(60), "S": .seconds(1), "m": .milliseconds(1),
        "u": .microseconds(1), "n": .nanoseconds(1),
    ]
}
