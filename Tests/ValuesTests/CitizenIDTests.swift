import Testing

@testable import Values

/// The numbers are made up, with births around 1900.
@Suite("Citizen identity numbers")
struct CitizenIDTests {
    private func holder(
        _ number: String, on day: String = "2025-06-30"
    ) throws -> Result<CitizenID.Holder, CitizenID.Problem> {
        CitizenID.check(number, on: try #require(Day(iso: day))).holder
    }

    @Test("A valid number tells birth, sex and age")
    func valid() throws {
        let holder = try holder("370202190302218556").get()
        #expect(holder.birth.iso == "1903-02-21")
        #expect(holder.sex == .male)
        #expect(holder.age == 122)
    }

    @Test(
        "The first step that fails is named",
        arguments: [
            ("37020219030221855", CitizenID.Problem.length), ("3702021903022I8556", .charset),
            ("56020219030221855", .length), ("560202190302218556", .region),
            ("370202203012318556", .birth), ("370202190302308556", .birth),
            ("370202190302218551", .check),
        ])
    func failures(number: String, problem: CitizenID.Problem) throws {
        #expect(try holder(number) == .failure(problem))
    }

    @Test("The birthday itself counts")
    func birthday() throws {
        #expect(try holder("370202190302218556", on: "2025-02-20").get().age == 121)
        #expect(try holder("370202190302218556", on: "2025-02-21").get().age == 122)
        #expect(try holder("370202190302218556", on: "1903-02-21").get().age == 0)
        #expect(try holder("370202190302218556", on: "1903-02-20") == .failure(.birth))
    }

    @Test("Spaces at the ends go and letters become capitals")
    func normalized() throws {
        let check = CitizenID.check(" 37020219010101001x", on: try #require(Day(iso: "2025-01-01")))
        #expect(check.normalized == "37020219010101001X")
    }
}
