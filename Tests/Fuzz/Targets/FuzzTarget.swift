/// Something that takes bytes from strangers, and what must hold whatever they are.
///
/// `Tests/FuzzTests` runs each with its corpus and seeded changes of it, `deploy/fuzz` under
/// libFuzzer. Both begin with `Corpus/NAME`.
package struct FuzzTarget: Sendable {
    /// Also that of its folder of inputs.
    package let name: String
    /// - Throws: ``Flaw`` where something does not hold. A trap is a flaw, too.
    package let run: @Sendable (UnsafeRawBufferPointer) throws -> Void

    package static let all: [FuzzTarget] = [
        FuzzTarget(name: "frames", run: FrameFuzz.run),
        FuzzTarget(name: "inflate", run: InflateFuzz.run),
        FuzzTarget(name: "envelope", run: EnvelopeFuzz.run),
        FuzzTarget(name: "metadata", run: MetadataFuzz.run),
        FuzzTarget(name: "messages", run: MessageFuzz.run),
        FuzzTarget(name: "message-json", run: MessageFuzz.runJSON),
        FuzzTarget(name: "json", run: JSONFuzz.run),
    ]

    package static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}

/// What did not hold.
package struct Flaw: Error, CustomStringConvertible {
    package let description: String
}

func hold(_ condition: Bool, _ what: @autoclosure () -> String) throws(Flaw) {
    guard condition else { throw Flaw(description: what()) }
}
