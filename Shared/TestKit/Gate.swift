/// Something that tests wait for instead of time.
package actor Gate {
    package private(set) var isOpen = false
    private var waiters: [CheckedContinuation<Void, Never>] = []

    package init() {}

    /// Lets everybody through, from now on.
    package func open() {
        isOpen = true
        waiters.forEach { $0.resume() }
        waiters = []
    }

    /// Returns once the gate is open.
    package func passed() async {
        if isOpen { return }
        await withCheckedContinuation { waiters.append($0) }
    }
}
