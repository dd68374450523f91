import JSON

/// The moves of a case as a table: what is asked is allowed, or why not. Nothing happens by it.
package struct StepTable<State: RawRepresentable & CaseIterable & Sendable>: Sendable
where State.RawValue == String {
    /// One row: who may bring the case from one state to another, by which event, and when.
    package struct Move: Sendable {
        let from: State
        let event: String
        let to: State
        let actor: String
        let guarded: Guard?

        package init(
            _ from: State, _ event: String, _ to: State, _ actor: String, _ guarded: Guard? = nil
        ) {
            self.from = from
            self.event = event
            self.to = to
            self.actor = actor
            self.guarded = guarded
        }
    }

    /// A fact that must have a value before a move is made.
    package struct Guard: Sendable {
        let fact: FactName
        let value: JSONValue

        package init(_ fact: FactName, _ value: JSONValue) {
            self.fact = fact
            self.value = value
        }
    }

    /// Why a move is refused, in the order in which it is tested.
    package enum Refusal: Hashable, Sendable {
        case noSuchStep
        case wrongActor
        case guardUnknown(FactName)
        case guardFailed(FactName)

        /// `guard_failed:statement`.
        package var code: String {
            switch self {
            case .noSuchStep: "no_such_step"
            case .wrongActor: "wrong_actor"
            case .guardUnknown(let fact): "guard_unknown:\(fact)"
            case .guardFailed(let fact): "guard_failed:\(fact)"
            }
        }
    }

    private let moves: [Move]

    /// - Parameter moves: each state and event at most once.
    package init(_ moves: [Move]) { self.moves = moves }

    /// The state after a move. What is not known of the event or the actor fits no row.
    package func step(
        from state: State, by event: String?, of actor: String?, in context: [String: JSONValue]
    ) -> Result<State, Refusal> {
        guard
            let move = moves.first(where: {
                $0.from.rawValue == state.rawValue && $0.event == event
            })
        else { return .failure(.noSuchStep) }
        guard move.actor == actor else { return .failure(.wrongActor) }
        if let guarded = move.guarded {
            let found = context[guarded.fact] ?? .null
            guard found != .null else { return .failure(.guardUnknown(guarded.fact)) }
            guard found == guarded.value else { return .failure(.guardFailed(guarded.fact)) }
        }
        return .success(move.to)
    }
}

extension StepTable.Refusal: Error {}
