import JSON
import PolicyEngine
import Testing
import Values

@Suite("Comparisons remember what was found and asked for")
struct ComparisonTests {
    @Test("Bounds are included or not as their words say, and the nearest passing value passes")
    func bounds() {
        let limit = Money.fen(100)
        let cases: [((Known<Money>) -> Verdict, passes: Int64, fails: Int64)] = [
            ({ $0.isAtMost(limit) }, 100, 101), ({ $0.isAtLeast(limit) }, 100, 99),
            ({ $0.isBelow(limit) }, 99, 100), ({ $0.isAbove(limit) }, 101, 100),
        ]
        for (compare, passes, fails) in cases {
            #expect(compare(Known("m", .fen(passes))).status == .met)
            let failed = compare(Known("m", .fen(fails)))
            #expect(failed.status == .unmet)
            #expect(failed.observedJSON == .integer(fails))
            #expect(failed.nearestPassingJSON == .integer(passes))
            #expect(compare(Known("m", missing: ["m"])).missing == ["m"])
        }
    }

    @Test("A period names the nearest of its days, and an open one has no last")
    func period() throws {
        let first = try #require(Day(iso: "2024-08-01"))
        let range = DayRange(from: first, until: first.adding(days: 10))
        let early = Known("d", first.adding(days: -5)).isWithin(range)
        #expect(early.nearestPassingJSON == "2024-08-01")
        #expect(early.requiredJSON == ["from": "2024-08-01", "until": "2024-08-11"])
        let late = Known("d", first.adding(days: 11)).isWithin(range)
        #expect(late.nearestPassingJSON == "2024-08-11")
        let open = DayRange(from: first, until: nil)
        #expect(Known("d", first.adding(days: 9_999)).isWithin(open).status == .met)
    }

    @Test("A comparison of two facts is unknown while either is")
    func twoFacts() throws {
        let day = try #require(Day(iso: "2024-08-01"))
        let known = Known("a", day)
        let unknown = Known<Day>("b", missing: ["b"])
        #expect(known.isOnOrBefore(unknown).missing == ["b"])
        #expect(Known<Day>("a", missing: ["a"]).isOnOrBefore(unknown).missing == ["a", "b"])
        #expect(known.isOnOrBefore(Known("b", day)).status == .met)
    }

    @Test("A combination shows what was found of each part")
    func parts() {
        let verdict = anyOf(Known("x", 1).isAtLeast(2), Known("y", false).isTrue)
        #expect(verdict.status == .unmet)
        #expect(verdict.observedJSON == ["x": 1, "y": false])
        #expect(verdict.nearestPassingJSON == ["x": 2, "y": true])
        #expect(verdict.requiredJSON == ["x": ["at_least": 2], "y": true])
    }

    @Test("A doubted verdict is unknown only where it was met")
    func doubted() {
        let met = Known("x", true).isTrue
        #expect(met.doubted(if: true, missing: ["y"]).missing == ["y"])
        #expect(met.doubted(if: false, missing: ["y"]).status == .met)
        let unmet = Known("x", false).isTrue
        #expect(unmet.doubted(if: true, missing: ["y"]).status == .unmet)
    }

    @Test("What the caller says stands before what owners say; what nobody says is not supplied")
    func completed() {
        let supplied = FactSet(["a": 1, "b": .null], source: "caller")
        let gathered = FactSet([
            Fact(name: "a", value: 2, source: "platforms"),
            Fact(name: "b", value: 3, source: "platforms"),
            .unknown("c", .ownerUnavailable, owner: "talent", retryAfterMilliseconds: 500),
        ])
        let facts = supplied.completed(by: gathered)
        #expect(facts["a"].value == .known(1, source: "caller"))
        #expect(facts["b"].value == .known(3, source: "platforms"))
        #expect(
            facts["c"].value
                == .unknown(.ownerUnavailable, owner: "talent", retryAfterMilliseconds: 500))
        #expect(facts["d"].value == .notSupplied)
    }
}
