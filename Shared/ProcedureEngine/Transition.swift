import JSON
import PolicyEngine

/// One row of a procedure: who may do what in which state, under which condition, and what follows.
package struct Transition<State: ProcedureWord, Act: ProcedureWord, Clock: ProcedureWord>: Sendable
{
    package let from: State
    package let act: Act
    package let actor: ProcedureActor
    /// Nil where the act needs nothing but the state.
    package let guarded: Guard?
    /// The state after it; the same one for an act that leaves the case where it is.
    package let to: State
    /// Clocks that end with the act, of all their subjects.
    package let stops: [Clock]
    /// Clocks that begin with it.
    package let starts: [Clock]
    /// Whether clocks that pause begin to rest with it, or go on.
    package let suspension: Suspension?
    /// Article of the procedure's document.
    package let article: String

    package enum Suspension: Hashable, Sendable { case begins, ends }

    package init(
        _ from: State, _ act: Act, by actor: ProcedureActor, _ guarded: Guard? = nil, to: State,
        stops: [Clock] = [], starts: [Clock] = [], suspension: Suspension? = nil,
        _ article: String
    ) {
        self.from = from
        self.act = act
        self.actor = actor
        self.guarded = guarded
        self.to = to
        self.stops = stops
        self.starts = starts
        self.suspension = suspension
        self.article = article
    }

    /// An act that is possible in several states and leaves each as it is: one row for each.
    package static func staying(
        in states: [State], _ act: Act, by actor: ProcedureActor, guarded: Guard? = nil,
        stops: [Clock] = [], starts: [Clock] = [], _ article: String
    ) -> [Transition] {
        states.map {
            Transition(
                $0, act, by: actor, guarded, to: $0, stops: stops, starts: starts, article)
        }
    }
}

/// What must hold before an act: a fact, usually the answer of a rule, that must have a value.
package struct Guard: Hashable, Sendable {
    /// As the policy file names it: `statement`.
    package let fact: FactName
    /// What it must be: `"timely"`, `true`.
    package let value: JSONValue
    package let article: String

    package init(_ fact: FactName, _ value: JSONValue, _ article: String) {
        self.fact = fact
        self.value = value
        self.article = article
    }
}
