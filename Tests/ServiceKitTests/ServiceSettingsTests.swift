import RPC
import ServiceKit
import Testing

@Suite("Settings of a process")
struct ServiceSettingsTests {
    private func settings(_ arguments: String...) -> ServiceSettings {
        ServiceSettings(arguments: ["finance"] + arguments)
    }

    @Test("A flag is read with a space or an equals sign; without it the default stands")
    func values() throws {
        #expect(settings("--data", "/a").text("data", default: "b") == "/a")
        #expect(settings("--data=/a").text("data", default: "b") == "/a")
        #expect(settings().text("data", default: "b") == "b")
        #expect(settings().optionalText("policy-dir") == nil)
        #expect(settings("--policy-dir", "/p").optionalText("policy-dir") == "/p")
        #expect(settings("--data", "/a,b").text("data", default: "b") == "/a,b")
    }

    @Test("An address that cannot be read is refused with what would be right")
    func endpoint() throws {
        let fallback = Endpoint(host: "127.0.0.1", port: 7102)
        #expect(try settings().endpoint("listen", default: fallback) == fallback)
        #expect(
            try settings("--listen", "[::1]:9").endpoint("listen", default: fallback)
                == Endpoint(host: "::1", port: 9))
        for text in ["7102", "host:", "host:65536", ":1"] {
            let error = #expect(throws: StartupError.self) {
                try settings("--listen", text).endpoint("listen", default: fallback)
            }
            #expect(error?.description.contains("HOST:PORT") == true, "\(text)")
        }
    }

    @Test("Another service is at one address or at several, each of which must be right")
    func upstream() throws {
        let fallback = Endpoint(host: "127.0.0.1", port: 7104)
        #expect(try settings().upstream("platforms", default: fallback) == Upstream(fallback))
        #expect(
            try settings("--platforms", "a:1,[::1]:2").upstream("platforms", default: fallback)
                == Upstream([Endpoint(host: "a", port: 1), Endpoint(host: "::1", port: 2)]))
        let error = #expect(throws: StartupError.self) {
            try settings("--platforms", "a:1,b").upstream("platforms", default: fallback)
        }
        #expect(
            error?.description.contains(
                "--platforms \"a:1,b\" is no address; write HOST:PORT, or several") == true)
    }

    @Test("A number is taken at both ends of its range and refused beyond them")
    func integer() throws {
        #expect(try settings("--threads", "1").integer("threads", default: 2, in: 1...4) == 1)
        #expect(try settings("--threads", "4").integer("threads", default: 2, in: 1...4) == 4)
        for text in ["0", "5", "x", "1.5"] {
            #expect(throws: StartupError.self, "\(text)") {
                try settings("--threads", text).integer("threads", default: 2, in: 1...4)
            }
        }
    }

    @Test("A level of log and a collector are taken as they are written, and nothing else is")
    func logAndSpans() throws {
        let standard = try ServiceConfig(name: "finance", port: 7102, settings: settings())
        #expect(standard.logLevel == .info)
        #expect(standard.spanCollector == nil)
        let set = try ServiceConfig(
            name: "finance", port: 7102,
            settings: settings("--log-level", "debug", "--otlp", "http://[::1]:4318"))
        #expect(set.logLevel == .debug)
        #expect(set.spanCollector == Endpoint(host: "::1", port: 4318))
        for wrong in [
            ("--log-level", "loud"), ("--otlp", "https://localhost:4318"),
            ("--otlp", "localhost:4318"), ("--otlp", "http://localhost"),
            ("--otlp", "http://localhost:4318/v1/traces"),
        ] {
            #expect(throws: StartupError.self, "\(wrong)") {
                try ServiceConfig(
                    name: "finance", port: 7102, settings: settings(wrong.0, wrong.1))
            }
        }
    }

    @Test("Connections are bounded without a flag, and by what the flags say")
    func connectionLimits() throws {
        let standard = try ServiceConfig(name: "finance", port: 7102, settings: settings())
        #expect(standard.connectionLimits == .standard)
        let set = try ServiceConfig(
            name: "finance", port: 7102,
            settings: settings(
                "--connections-max", "30", "--connections-per-peer-max=20", "--idle-seconds", "5"))
        #expect(set.connectionLimits.connectionsMax == 30)
        #expect(set.connectionLimits.connectionsPerPeerMax == 20)
        #expect(set.connectionLimits.idleMax == .seconds(5))
        #expect(throws: StartupError.self) {
            try ServiceConfig(
                name: "finance", port: 7102, settings: settings("--connections-max", "0"))
        }
    }

    @Test("Nothing is deflated without a flag, and from the size that the flag says")
    func compression() throws {
        func bytesMin(_ arguments: String...) throws -> Int? {
            try ServiceConfig(
                name: "finance", port: 7102,
                settings: ServiceSettings(arguments: ["finance"] + arguments)
            ).connectionLimits.wire.compressionBytesMin
        }
        #expect(try bytesMin() == nil)
        #expect(try bytesMin("--compress-from-bytes", "1024") == 1024)
        #expect(try bytesMin("--compress-from-bytes=1") == 1)
        // A larger frame is never sent.
        #expect(try bytesMin("--compress-from-bytes", "4194304") == 4_194_304)
        for text in ["0", "4194305", "no"] {
            let error = #expect(throws: StartupError.self) {
                try bytesMin("--compress-from-bytes", text)
            }
            #expect(error?.description.contains("compress-from-bytes") == true)
        }
    }

    @Test("A mistyped flag is refused and the right ones are named")
    func unknownFlag() throws {
        let settings = settings("--lisen", "127.0.0.1:1")
        _ = settings.text("listen", default: "")
        _ = settings.text("data", default: "")
        let error = #expect(throws: StartupError.self) { try settings.refuseUnknown() }
        #expect(error?.description == "--lisen is not known; these are: --data --listen")
    }

    @Test("Without certificates nothing but loopback is served")
    func loopback() throws {
        let error = #expect(throws: StartupError.self) {
            try ServiceConfig(
                name: "finance", port: 7102, settings: settings("--listen", "0.0.0.0:7102"))
        }
        #expect(error?.description.contains("127.0.0.1:7102") == true)
        let config = try ServiceConfig(name: "finance", port: 7102, settings: settings())
        #expect(config.admin == Endpoint(host: "127.0.0.1", port: 8102))
    }
}
