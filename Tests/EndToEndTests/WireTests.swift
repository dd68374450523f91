import Testing

extension EndToEnd {
    @Suite("A client in another language")
    struct WireTests {
        @Test("A client written from the protocol's description alone gets every answer it expects")
        func python() async throws {
            try await withFolder { folder in
                let descriptors = try await Programs.descriptors(in: folder)
                try await RunningSystem.with(
                    environment: ["QINGKE_COMPRESS_FROM_BYTES": "1024"]
                ) { system in
                    let gateway = system.endpoint("gateway")
                    let check = try await ChildProcess(
                        "/usr/bin/python3",
                        [
                            "-B", "\(Programs.repository)/Tests/Python/check_wire.py",
                            gateway.description, descriptors,
                        ]
                    ).outcome()
                    #expect(check.ending == .exit(0), "\(check.output)\(check.errors)")
                }
            }
        }
    }
}
