/// A case, application, filing or project as states, acts and clocks. Its table is its code.
///
/// ```swift
/// enum InfringementDispute: Procedure {
///     static let table = TransitionTable<State, Act, Clock>([
///         .init(.received, .accept, by: "authority", .init("complete", true, "第十三条"), to: .accepted,
///             stops: [.acceptance], starts: [.sendCopy], "第十三条"),
///     ])
/// }
/// ```
/// The table only says what follows from an act; the journal, the clock runner and the handler of
/// the procedure do it. So a procedure is tested without a database.
package protocol Procedure {
    associatedtype State: ProcedureWord
    associatedtype Act: ProcedureWord
    associatedtype Clock: ProcedureWord

    /// Every way in which a case may move, and every act that leaves it where it is.
    static var table: TransitionTable<State, Act, Clock> { get }
}

/// A state, an act or a clock, under the id that the policy file gives it.
package protocol ProcedureWord: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {}

/// Who acts, under the policy file's word: `authority`, `subject`, `nominator`.
package typealias ProcedureActor = String

extension ProcedureActor {
    /// The procedure itself, when a period is over.
    package static let clock = "clock"
    /// In a table: whoever it is.
    package static let anyone = "anyone"
}
