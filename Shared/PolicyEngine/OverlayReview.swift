/// An operator's files, looked at before a service is started with them: what is wrong, or what
/// they change.
package struct OverlayReview: Sendable {
    /// A parameter that another value was laid over.
    package struct Change: Sendable {
        package let before: Parameter
        package let after: Parameter
        /// Rules that read it.
        package let rules: [RuleID]

        package var id: ParameterID { before.id }
    }

    /// Every problem of every file, in the order of files and lines.
    package let problems: [PolicyDataProblem]
    /// By id; empty where there are problems.
    package let changes: [Change]

    /// - Parameter catalogues: of all services, over their built-in parameters. What a service
    ///   passes over because another may own it is a problem here where none does.
    package init(_ overlays: [PolicyFile], over catalogues: [Catalogue]) {
        var loader = ParameterLoader(over: catalogues.map(\.parameters))
        let before = loader.parameters
        for overlay in overlays { loader.lay(overlay, isAlone: true) }
        var problems = loader.problems
        if problems.isEmpty {
            for catalogue in catalogues {
                do {
                    _ = try catalogue.with(catalogue.parameters.laying(overlays))
                } catch {
                    problems += error.problems
                }
            }
        }
        let order = Dictionary(
            overlays.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        problems.sort {
            (order[$0.file] ?? overlays.count, $0.line) < (
                order[$1.file] ?? overlays.count, $1.line
            )
        }
        self.problems = problems
        let rules = catalogues.flatMap { catalogue in
            catalogue.ids.compactMap { catalogue.description(of: $0) }
        }
        changes =
            problems.isEmpty
            ? loader.parameters.values.compactMap { after in
                guard let old = before[after.id], old.rows != after.rows else { return nil }
                return Change(
                    before: old, after: after,
                    rules: rules.filter { $0.parameters.contains(after.id) }.map(\.id))
            }.sorted { precedesByCodePoint($0.id, $1.id) } : []
    }
}
