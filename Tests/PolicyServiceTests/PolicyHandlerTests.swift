import Identity
import JSON
import Messages
import PolicyEngine
import PolicyService
import RPC
import TestKit
import Testing
import Values

@Suite("The policy handler")
struct PolicyHandlerTests {
    @Test("An answer carries outcome, amount, findings, working, facts and parameters")
    func wholeAnswer() async throws {
        try await PolicyBench.with { bench in
            let answer = try await bench.evaluate(.init(ruleID: "test.grant", facts: .complete))
            #expect(answer.outcome == .yes)
            #expect(answer.amountKind == .exact)
            #expect(answer.amountFen == 40_000)
            #expect(answer.asOfDate == "2025-12-08")
            #expect(answer.assessmentID.isEmpty)
            #expect(answer.resultJSON == #"{"eligible":"yes"}"#)
            #expect(answer.findings.map(\.conditionID) == ["c1", "c2"])
            #expect(answer.findings[1].requiredJSON == #"{"at_most":50000}"#)
            #expect(answer.findings[1].citation?.article == "第十二条")
            #expect(answer.findings[0].textZh == "在青岛注册")
            #expect(answer.working.map(\.valueJSON) == ["40000"])
            #expect(answer.working.map(\.unit) == ["fen"])
            #expect(answer.parameters.map(\.parameterID) == ["test.grant.limit_fen"])
            #expect(answer.parameters[0].citation?.document == SampleGrant.document)
            #expect(answer.facts.map(\.evidence) == ["申报系统记录", "营业执照", "付款凭证"])
            #expect(answer.parameterSetHash == bench.catalogue.parameters.hash)
        }
    }

    @Test("A condition that fails names the nearest value that passes")
    func nearestPassing() async throws {
        try await PolicyBench.with { bench in
            let answer = try await bench.evaluate(
                .init(ruleID: "test.grant", facts: .complete.replacing("paid_fen", "50001")))
            #expect(answer.outcome == .no)
            #expect(answer.findings[1].verdict == .unmet)
            #expect(answer.findings[1].observedJSON == "50001")
            #expect(answer.findings[1].nearestPassingJSON == "50000")
        }
    }

    @Test("The caller's facts stand before those of owners, and each says who stated it")
    func callerBeforeOwners() async throws {
        try await PolicyBench.with { bench in
            bench.gatherer.say([
                PolicyEngine.Fact(name: "registered_in_qingdao", value: false, source: "platforms"),
                PolicyEngine.Fact(name: "paid_fen", value: 30_000, source: "finance"),
            ])
            var facts = [Messages.Fact].complete.without("paid_fen")
            facts[1].source = "platforms"
            let answer = try await bench.evaluate(
                .init(ruleID: "test.grant", facts: facts, subjectUSCC: PolicyBench.uscc))
            #expect(answer.amountFen == 30_000)
            #expect(answer.facts.map(\.source) == ["caller", "caller", "finance"])
            #expect(bench.gatherer.asked == ["\(PolicyBench.uscc) 2025-12-08"])
        }
    }

    @Test("Why a fact is not known travels with who should say it and when to ask again")
    func unknownFacts() async throws {
        try await PolicyBench.with { bench in
            bench.gatherer.say([
                .unknown(
                    "registered_in_qingdao", .ownerUnavailable, owner: "platforms",
                    retryAfterMilliseconds: 1_500),
                .unknown("paid_fen", .notOnFile, owner: "finance"),
            ])
            let answer = try await bench.evaluate(
                .init(
                    ruleID: "test.grant", asOfDate: "2025-12-08", subjectUSCC: PolicyBench.uscc))
            #expect(answer.outcome == .unknown)
            #expect(answer.amountFen == nil)
            #expect(answer.amountMissing == ["paid_fen"])
            #expect(answer.findings.map(\.missing) == [["registered_in_qingdao"], ["paid_fen"]])
            #expect(
                answer.facts.map(\.unknownReason) == [.unspecified, .ownerUnavailable, .notOnFile])
            #expect(answer.facts.map(\.retryAfterMs) == [0, 1_500, 0])
            #expect(answer.facts.map(\.source) == ["as_of_date", "platforms", "finance"])
            #expect(answer.facts[1].valueJSON == "null")
        }
    }

    @Test("Without a subject nobody is asked, and what is absent was not supplied")
    func nobodyAsked() async throws {
        try await PolicyBench.with { bench in
            let answer = try await bench.evaluate(
                .init(ruleID: "test.grant", facts: .complete.without("paid_fen")))
            #expect(bench.gatherer.asked.isEmpty)
            #expect(answer.outcome == .unknown)
            #expect(answer.facts[2].unknownReason == .notSupplied)
        }
    }

    @Test("Every malformed fact of a request is named, with what would be right")
    func malformedFacts() async throws {
        try await PolicyBench.with { bench in
            let deep = String(repeating: "[", count: 9) + String(repeating: "]", count: 9)
            let error = await refusal {
                try await bench.evaluate(
                    .init(
                        ruleID: "test.grant",
                        facts: [
                            .init(name: "a", valueJSON: "{"), .init(name: "b", valueJSON: "1.5"),
                            .init(name: "c", valueJSON: deep), .init(name: "d", valueJSON: ""),
                            .init(name: "e", valueJSON: "9223372036854775808"),
                            .init(name: "e", valueJSON: "1"), .init(name: "", valueJSON: "1"),
                        ], asOfDate: "2025-02-30"))
            }
            #expect(error?.code == .invalidArgument)
            #expect(
                error?.violations.map(\.field) == [
                    "facts[0].value_json", "facts[1].value_json", "facts[2].value_json",
                    "facts[3].value_json", "facts[4].value_json", "facts[5].name",
                    "facts[6].name", "as_of_date",
                ])
        }
    }

    @Test("Nesting of eight levels is allowed")
    func deepestFact() async throws {
        try await PolicyBench.with { bench in
            let deep = String(repeating: "[", count: 8) + String(repeating: "]", count: 8)
            let facts = [Messages.Fact].complete + [.init(name: "note", valueJSON: deep)]
            let answer = try await bench.evaluate(.init(ruleID: "test.grant", facts: facts))
            #expect(answer.outcome == .yes)
        }
    }

    @Test("A fact of the wrong type is named by its place in the request and its path")
    func wrongType() async throws {
        try await PolicyBench.with { bench in
            let error = await refusal {
                try await bench.evaluate(
                    .init(ruleID: "test.grant", facts: .complete.replacing("paid_fen", "-1")))
            }
            #expect(error?.violations.map(\.field) == ["facts[2].value_json"])
            #expect(error?.message.contains("a whole number of fen, at least 0") == true)
        }
    }

    @Test(
        "A refusal carries the object that the rule itself gives, so that results can be compared",
        arguments: [
            ("-1", #"{"error":"bad_fact","fact":"paid_fen"}"#),
            ("1.5", #"{"error":"bad_fact","fact":"paid_fen"}"#),
            ("[[[[[[[[[0]]]]]]]]]", #"{"error":"bad_fact","fact":"paid_fen"}"#),
        ])
    func ownErrorObject(value: String, result: String) async throws {
        try await PolicyBench.with { bench in
            let error = await refusal {
                _ = try await bench.evaluate(
                    .init(ruleID: "test.grant", facts: .complete.replacing("paid_fen", value)))
            }
            #expect(error?.code == .invalidArgument)
            #expect(error?.facts["result_json"] == result)
        }
    }

    @Test("A question that cannot be asked carries its error object too")
    func errorObjectOfQuestion() async throws {
        try await PolicyBench.with { bench in
            let unknown = await refusal {
                _ = try await bench.evaluate(.init(ruleID: "fin.nothing"))
            }
            #expect(unknown?.facts["result_json"] == #"{"error":"unknown_rule"}"#)
            let parameter = await refusal {
                _ = try await bench.evaluate(
                    .init(
                        ruleID: "test.grant", facts: .complete,
                        parameters: ["test.grant.nothing": "1"]))
            }
            #expect(parameter?.violations.map(\.field) == [#"parameters["test.grant.nothing"]"#])
            #expect(
                parameter?.facts["result_json"]
                    == #"{"error":"bad_parameter","parameter":"test.grant.nothing"}"#)
            let day = await refusal {
                _ = try await bench.evaluate(
                    .init(ruleID: "test.grant", facts: .complete, asOfDate: "2025-12-09"))
            }
            #expect(
                day?.facts["result_json"]
                    == #"{"error":"as_of_contradicted","fact":"application_date"}"#)
        }
    }

    @Test("A malformed fact of an owner is no part of a refusal for the caller's own")
    func malformedOwnerAndCaller() async throws {
        try await PolicyBench.with { bench in
            bench.gatherer.say([
                PolicyEngine.Fact(name: "registered_in_qingdao", value: 7, source: "platforms")
            ])
            let error = await refusal {
                _ = try await bench.evaluate(
                    .init(
                        ruleID: "test.grant",
                        facts: .complete.without("registered_in_qingdao")
                            .replacing("paid_fen", "-1"), subjectUSCC: PolicyBench.uscc))
            }
            #expect(error?.violations.map(\.field) == ["facts[1].value_json"])
            #expect(error?.facts["result_json"] == #"{"error":"bad_fact","fact":"paid_fen"}"#)
        }
    }

    @Test("A malformed fact of an owner is unknown, as if that owner had not answered")
    func malformedOwner() async throws {
        try await PolicyBench.with { bench in
            bench.gatherer.say([
                PolicyEngine.Fact(name: "paid_fen", value: "much", source: "finance")
            ])
            let answer = try await bench.evaluate(
                .init(
                    ruleID: "test.grant", facts: .complete.without("paid_fen"),
                    subjectUSCC: PolicyBench.uscc))
            #expect(answer.outcome == .unknown)
            #expect(answer.facts[2].unknownReason == .ownerUnavailable)
            #expect(answer.facts[2].source == "finance")
        }
    }

    @Test("A rule that is not built is NOT_FOUND")
    func unknownRule() async throws {
        try await PolicyBench.with { bench in
            let evaluated = await refusal {
                try await bench.evaluate(.init(ruleID: "fin.nothing"))
            }
            #expect(evaluated?.code == .notFound)
            #expect(evaluated?.reason == .ruleNotFound)
            let shown = await refusal {
                try await bench.client.getRule(.init(ruleID: "fin.nothing"))
            }
            #expect(shown?.reason == .ruleNotFound)
        }
    }

    @Test("A what-if changes the parameter for this answer alone, and the answer says so")
    func whatIf() async throws {
        try await PolicyBench.with { bench in
            let request = EvaluateRequest(
                ruleID: "test.grant", facts: .complete,
                parameters: ["test.grant.limit_fen": "39999"])
            let answer = try await bench.evaluate(request)
            #expect(answer.outcome == .no)
            #expect(answer.whatIfParameters == ["test.grant.limit_fen": "39999"])
            let real = try await bench.evaluate(.init(ruleID: "test.grant", facts: .complete))
            #expect(real.outcome == .yes)
            #expect(real.whatIfParameters.isEmpty)
        }
    }

    @Test(
        "A what-if of an unknown parameter or a wrong value is INVALID_ARGUMENT",
        arguments: [
            ("test.grant.limit_fen", "\"much\""), ("test.grant.limit_fen", "{"),
            ("test.grant.nothing", "1"),
        ])
    func badWhatIf(parameter: String, json: String) async throws {
        try await PolicyBench.with { bench in
            let error = await refusal {
                try await bench.evaluate(
                    .init(ruleID: "test.grant", facts: .complete, parameters: [parameter: json]))
            }
            #expect(error?.code == .invalidArgument)
            #expect(error?.violations.map(\.field) == ["parameters[\"\(parameter)\"]"])
        }
    }

    @Test("An as-of date that contradicts the date fact is INVALID_ARGUMENT")
    func contradiction() async throws {
        try await PolicyBench.with { bench in
            let error = await refusal {
                try await bench.evaluate(
                    .init(ruleID: "test.grant", facts: .complete, asOfDate: "2025-12-09"))
            }
            #expect(error?.code == .invalidArgument)
            #expect(error?.violations.map(\.field) == ["as_of_date"])
            let same = try await bench.evaluate(
                .init(ruleID: "test.grant", facts: .complete, asOfDate: "2025-12-08"))
            #expect(same.outcome == .yes)
        }
    }

    @Test("An applicant may have only its own facts gathered")
    func applicant() async throws {
        try await PolicyBench.with { bench in
            let other = bench.client(as: Principal(role: .applicant, id: "91370200MA3C00002R"))
            let error = await refusal {
                try await other.evaluate(
                    .init(ruleID: "test.grant", facts: .complete, subjectUSCC: PolicyBench.uscc))
            }
            #expect(error?.reason == .notYourRecord)
            #expect(bench.gatherer.asked.isEmpty)
        }
    }

    @Test("The catalogue shows rules with conditions, facts and the day's parameters")
    func catalogue() async throws {
        try await PolicyBench.with { bench in
            let rules = try await bench.client.listRules(.init()).rules
            #expect(rules.map(\.ruleID) == ["test.grant"])
            let rule = try #require(
                try await bench.client.getRule(.init(ruleID: "test.grant")).rule)
            #expect(rule == rules[0])
            #expect(rule.titleZh == "测试补贴")
            #expect(rule.conditions.map(\.conditionID) == ["c1", "c2"])
            #expect(rule.facts.map(\.type) == ["date", "bool", "int"])
            #expect(rule.parameters.map(\.valueJSON) == ["50000"])
            #expect(rule.parameters.map(\.untilDate) == ["2028-12-31"])
        }
    }
}
