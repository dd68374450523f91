import PolicyEngine
import Testing
import Values

@Suite("Verdicts")
struct VerdictTests {
    private let met = Known("a", true).isTrue
    private let unmet = Known("b", false).isTrue
    private let unknown = Known<Bool>("c", missing: ["c"]).isTrue
    private let other = Known<Bool>("d", missing: ["d", "c"]).isTrue

    @Test("All of: unmet beats unknown, unknown beats met, and names all that is missing")
    func all() {
        #expect(allOf(met, unmet, unknown).status == .unmet)
        #expect(allOf(met, met).status == .met)
        #expect(allOf(met, unknown, other).missing == ["c", "d"])
        #expect(allOf(met, unmet, unknown).missing == [])
    }

    @Test("Any of: met beats unknown, unknown beats unmet, and names all that is missing")
    func any() {
        #expect(anyOf(unmet, met, unknown).status == .met)
        #expect(anyOf(unmet, unmet).status == .unmet)
        #expect(anyOf(unmet, other, unknown).missing == ["d", "c"])
    }
}
