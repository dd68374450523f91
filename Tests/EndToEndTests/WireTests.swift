import Foundation
import Testing

extension EndToEnd {
    @Suite("A client in another language")
    struct WireTests {
        @Test("A client written from the protocol's description alone gets every answer it expects")
        func python() async throws {
            try await withFolder { folder in
                let descriptors = "\(folder)/protos.binpb"
                let protos = "\(Programs.repository)/Protos"
                let files = try FileManager.default.subpathsOfDirectory(atPath: protos)
                    .filter { $0.hasSuffix(".proto") }.sorted()
                let protoc = try await ChildProcess(
                    "/usr/bin/protoc",
                    ["-I\(protos)", "--include_imports", "--descriptor_set_out=\(descriptors)"]
                        + files
                ).outcome()
                try #require(protoc.ending == .exit(0), "\(protoc.errors)")
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
