extension Array where Element: Sendable {
    /// The results in the order of the elements, at most `limit` of them computed at once.
    package func concurrentMap<Result: Sendable>(
        atMost limit: Int = 32, _ transform: @escaping @Sendable (Element) async -> Result
    ) async -> [Result] {
        var results: [Result] = []
        results.reserveCapacity(count)
        await concurrentMap(atMost: limit, transform) { results.append($0) }
        return results
    }

    /// The same, with each result handed over as soon as it and those before it are there.
    package func concurrentMap<Result: Sendable>(
        atMost limit: Int = 32, _ transform: @escaping @Sendable (Element) async -> Result,
        inOrder take: (Result) async throws -> Void
    ) async rethrows {
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var (begun, taken) = (0, 0)
            var waiting: [Int: Result] = [:]
            while taken < count {
                while begun < Swift.min(count, taken + limit) {
                    let (index, element) = (begun, self[begun])
                    group.addTask { (index, await transform(element)) }
                    begun += 1
                }
                // There is a task for each element that is begun and not taken or waiting.
                let (index, result) = try await group.next()!
                waiting[index] = result
                while let next = waiting.removeValue(forKey: taken) {
                    taken += 1
                    try await take(next)
                }
            }
        }
    }
}
