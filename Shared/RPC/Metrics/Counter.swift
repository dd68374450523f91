import Synchronization

/// A number that any thread may change, at the cost of one atomic addition.
struct Counter: ~Copyable, Sendable {
    private let number = Atomic(0)

    func add(_ count: Int = 1) { number.wrappingAdd(count, ordering: .relaxed) }

    func subtract(_ count: Int = 1) { number.wrappingSubtract(count, ordering: .relaxed) }

    var value: Int { number.load(ordering: .relaxed) }
}
