import JSON
import PolicyEngine
import Testing

@Suite("Steps of a case")
struct StepTableTests {
    private enum State: String, CaseIterable, Sendable {
        case open, closed
    }

    private let steps = StepTable<State>([
        .init(.open, "close", .closed, "authority", .init("ready", true)),
        .init(.closed, "reopen", .open, "anybody"),
    ])

    @Test("A step that fits leads to the next state")
    func fits() {
        #expect(
            steps.step(from: .open, by: "close", of: "authority", in: ["ready": true])
                == .success(.closed))
        #expect(
            steps.step(from: .closed, by: "reopen", of: "anybody", in: [:]) == .success(.open))
    }

    @Test("What is wrong first is named: the step, the actor, the guard")
    func refused() {
        #expect(
            steps.step(from: .open, by: "reopen", of: "nobody", in: [:]) == .failure(.noSuchStep))
        #expect(steps.step(from: .open, by: nil, of: nil, in: [:]) == .failure(.noSuchStep))
        #expect(
            steps.step(from: .open, by: "close", of: "clock", in: [:]) == .failure(.wrongActor))
        #expect(steps.step(from: .open, by: "close", of: nil, in: [:]) == .failure(.wrongActor))
        for context in [[:], ["ready": nil]] as [[String: JSONValue]] {
            #expect(
                steps.step(from: .open, by: "close", of: "authority", in: context)
                    == .failure(.guardUnknown("ready")))
        }
        for found in [false, "true", 1] as [JSONValue] {
            #expect(
                steps.step(from: .open, by: "close", of: "authority", in: ["ready": found])
                    == .failure(.guardFailed("ready")))
        }
    }

    @Test("Refusals have a code that names the guard")
    func codes() {
        #expect(StepTable<State>.Refusal.noSuchStep.code == "no_such_step")
        #expect(StepTable<State>.Refusal.wrongActor.code == "wrong_actor")
        #expect(StepTable<State>.Refusal.guardUnknown("a").code == "guard_unknown:a")
        #expect(StepTable<State>.Refusal.guardFailed("a").code == "guard_failed:a")
    }
}
