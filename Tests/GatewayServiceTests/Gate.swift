/// Something that tests wait for instead of time.
actor Gate {
    private var isOpen = false
    private var waiters: [CheckedContinuation<Void, Never>] = []

    func open() {
        isOpen = true
        waiters.forEach { $0.resume() }
        waiters = []
    }

    func passed() async {
        if isOpen { return }
        await withCheckedContinuation { waiters.append($0) }
    }
}
