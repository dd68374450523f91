extension Array where Element: Sendable {
    /// The results in the order of the elements, at most `limit` of them computed at once.
    package func concurrentMap<Result: Sendable>(
        atMost limit: Int = 32, _ transform: @escaping @Sendable (Element) async -> Result
    ) async -> [Result] {
        await withTaskGroup(of: (Int, Result).self) { group in
            var results = [Result?](repeating: nil, count: count)
            for (index, element) in enumerated() {
                if index >= limit, let (done, result) = await group.next() {
                    results[done] = result
                }
                group.addTask { (index, await transform(element)) }
            }
            for await (done, result) in group { results[done] = result }
            return results.compactMap { $0 }  // every element gave one
        }
    }
}
