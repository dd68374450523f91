import Foundation
import Messages
import RPC
import Stubs
import TestKit
import Testing

extension EndToEnd {
    @Suite("Pages of a running system")
    struct PageTests {
        @Test("A browser without JavaScript reads every page, on a desk and on a telephone")
        func browser() async throws {
            try await RunningSystem.with { system in
                let check = try await ChildProcess(
                    "/usr/bin/python3",
                    [
                        "-B", "\(Programs.repository)/Tests/Python/check_pages.py",
                        "http://\(system.endpoint("gateway", "http"))",
                    ]
                ).outcome()
                #expect(check.ending == .exit(0), "\(check.output)\(check.errors)")
            }
        }

        @Test("Every fact that a loan programme reads can be entered in the what-if form")
        func everyFact() async throws {
            try await RunningSystem.with(entities: 1) { system in
                let page = try await HTTPExchange.send(
                    "GET", "/what-if", to: system.endpoint("gateway", "http"))
                let form = String(decoding: page.body, as: UTF8.self)
                for programme in ["fin.qingkedai", "fin.toudai", "fin.baodai", "fin.major_loan"] {
                    let rule = try await PolicyServiceClient(system.client)
                        .getRule(GetRuleRequest(ruleID: programme)).rule
                    for fact in try #require(rule).facts {
                        #expect(
                            form.contains("\"field-\(fact.name)\""), "\(programme) \(fact.name)")
                    }
                }
            }
        }
    }
}
