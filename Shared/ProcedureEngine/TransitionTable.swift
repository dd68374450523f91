import JSON
import PolicyEngine

/// The rows of a procedure, and what they say of one act.
package struct TransitionTable<State: ProcedureWord, Act: ProcedureWord, Clock: ProcedureWord>:
    Sendable
{
    package typealias Row = Transition<State, Act, Clock>

    package let rows: [Row]

    /// - Parameter rows: where several have the same state, act and actor, the first whose guard
    ///   holds is taken.
    package init(_ rows: [Row]) { self.rows = rows }

    /// What an act leads to, or why it may not be done now. Nothing happens by asking.
    ///
    /// Tested in this order: is there such an act in this state, may this actor do it, does its
    /// guard hold. What is not known of a guard is not a no, and does not let the act pass either.
    ///
    /// - Parameter fact: the value of a guard's fact; nil or null while it is not known. Asked only
    ///   for guards that decide.
    package func row(
        for act: Act, by actor: ProcedureActor, in state: State,
        knowing fact: (FactName) throws -> JSONValue?
    ) rethrows -> Result<Row, ActRefusal<State, Act>> {
        try row(named: act.rawValue, by: actor, in: state, knowing: fact)
    }

    /// The same for an act and an actor as text: what fits no row is no such step.
    package func row(
        named act: String?, by actor: ProcedureActor?, in state: State,
        knowing fact: (FactName) throws -> JSONValue?
    ) rethrows -> Result<Row, ActRefusal<State, Act>> {
        let possible = rows.filter { $0.from == state && $0.act.rawValue == act }
        guard !possible.isEmpty else { return refused(.noSuchStep, in: state) }
        let allowed = possible.filter { $0.actor == actor || $0.actor == .anyone }
        guard !allowed.isEmpty else {
            return refused(.wrongActor(possible.map(\.actor)), in: state)
        }
        var reason: ActRefusal<State, Act>.Reason?
        for row in allowed {
            guard let guarded = row.guarded else { return .success(row) }
            let found = try fact(guarded.fact) ?? .null
            if found == guarded.value { return .success(row) }
            // The first that was looked at is what the caller is told of.
            reason =
                reason ?? (found == .null ? .guardUnknown(guarded) : .guardFailed(guarded, found))
        }
        return refused(reason ?? .noSuchStep, in: state)
    }

    /// What may be done in a state, by whom and under which condition.
    package func legalActs(in state: State) -> [LegalAct<State, Act>] {
        rows.filter { $0.from == state }.map {
            LegalAct(
                act: $0.act, actor: $0.actor, guarded: $0.guarded, to: $0.to, article: $0.article)
        }
    }

    /// States that nothing leads out of.
    package var finalStates: Set<State> {
        Set(State.allCases).subtracting(rows.filter { $0.to != $0.from }.map(\.from))
    }

    private func refused(
        _ reason: ActRefusal<State, Act>.Reason, in state: State
    ) -> Result<Row, ActRefusal<State, Act>> {
        .failure(ActRefusal(state: state, reason: reason, legal: legalActs(in: state)))
    }
}

/// Something that may be done in a state.
package struct LegalAct<State: ProcedureWord, Act: ProcedureWord>: Hashable, Sendable {
    package let act: Act
    package let actor: ProcedureActor
    package let guarded: Guard?
    package let to: State
    package let article: String
}

/// Why an act may not be done now, with what may.
package struct ActRefusal<State: ProcedureWord, Act: ProcedureWord>: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case noSuchStep
        /// Who may.
        case wrongActor([ProcedureActor])
        case guardUnknown(Guard)
        /// With what was found.
        case guardFailed(Guard, JSONValue)
    }

    package let state: State
    package let reason: Reason
    package let legal: [LegalAct<State, Act>]

    /// As the rules of the form `*.step` answer it: `guard_failed:statement`.
    package var code: String {
        switch reason {
        case .noSuchStep: "no_such_step"
        case .wrongActor: "wrong_actor"
        case .guardUnknown(let guarded): "guard_unknown:\(guarded.fact)"
        case .guardFailed(let guarded, _): "guard_failed:\(guarded.fact)"
        }
    }
}
