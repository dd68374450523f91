import Testing

/// What only real processes show: sockets, files, signals, exit codes. One test runs at a time,
/// each with processes, ports and a folder of its own.
@Suite("End to end", .serialized, .timeLimit(.minutes(5)))
enum EndToEnd {}
