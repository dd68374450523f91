import JSON
import PolicyEngine
import ProcedureEngine
import Testing

@Suite("What a procedure's table says of an act")
struct TransitionTableTests {
    enum State: String, ProcedureWord { case open, closed, archived }
    enum Act: String, ProcedureWord { case close, note, reopen, lapse }
    enum Clock: String, ProcedureWord { case answer }
    typealias Table = TransitionTable<State, Act, Clock>

    private let table = Table(
        [
            .init(
                .open, .close, by: "authority", .init("ready", true, "第二条"), to: .closed,
                stops: [.answer], "第二条"),
            .init(
                .open, .close, by: "authority", .init("urgent", "yes", "第三条"), to: .archived,
                "第三条"),
            .init(.open, .lapse, by: ProcedureActor.clock, to: .closed, "第四条"),
            .init(.closed, .reopen, by: ProcedureActor.anyone, to: .open, starts: [.answer], "第五条"),
        ] + Table.Row.staying(in: [.open, .closed], .note, by: "authority", "第六条"))

    private func row(
        _ act: Act, _ actor: ProcedureActor, _ state: State, _ facts: [FactName: JSONValue] = [:]
    ) -> Result<Table.Row, ActRefusal<State, Act>> {
        table.row(for: act, by: actor, in: state) { facts[$0] }
    }

    @Test("An act that fits leads to the row with what it stops and starts")
    func fits() throws {
        let closed = try row(.close, "authority", .open, ["ready": true]).get()
        #expect(closed.to == .closed && closed.stops == [.answer] && closed.article == "第二条")
        let reopened = try row(.reopen, "whoever", .closed).get()
        #expect(reopened.to == .open && reopened.starts == [.answer])
        #expect(try row(.note, "authority", .closed).get().to == .closed)
    }

    @Test("Of several rows of an act the first whose guard holds is taken")
    func alternatives() throws {
        let archived = try row(.close, "authority", .open, ["ready": false, "urgent": "yes"]).get()
        #expect(archived.to == .archived)
    }

    @Test("What is wrong first is told: the act, the actor, the guard, and the legal acts with it")
    func refusals() {
        func refusal(_ result: Result<Table.Row, ActRefusal<State, Act>>)
            -> ActRefusal<State, Act>?
        {
            guard case .failure(let refusal) = result else { return nil }
            return refusal
        }
        #expect(refusal(row(.reopen, "nobody", .open))?.code == "no_such_step")
        #expect(
            refusal(row(.close, "clock", .open))?.reason == .wrongActor(["authority", "authority"]))
        #expect(refusal(row(.close, "authority", .open))?.code == "guard_unknown:ready")
        #expect(
            refusal(row(.close, "authority", .open, ["ready": nil]))?.code == "guard_unknown:ready")
        let failed = refusal(row(.close, "authority", .open, ["ready": "true"]))
        #expect(failed?.code == "guard_failed:ready")
        #expect(failed?.legal.map(\.act) == [.close, .close, .lapse, .note])
        #expect(refusal(row(.note, "authority", .archived))?.legal == [])
    }

    @Test("States that only acts without a move are left in are final")
    func finalStates() {
        #expect(table.finalStates == Set<State>([.archived]))
    }
}
