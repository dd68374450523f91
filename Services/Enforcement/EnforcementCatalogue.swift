import PolicyEngine

/// The rules of the enforcement domain over their parameters.
package enum EnforcementCatalogue {
    /// Reads and checks the built-in parameters and an operator's own on top.
    ///
    /// - Throws: every problem with file, line and what would be right.
    package static func load(
        overlays: [PolicyFile] = []
    ) throws(PolicyDataError) -> Catalogue {
        let parameters = try ParameterSet.load(
            documents: .standard(), files: files, overlays: overlays)
        return try Catalogue(parameters, [CalculatorRule<IntegrityBlock>.self])
    }

    private static var files: [PolicyFile] {
        [
            PolicyFile(
                name: "Services/Enforcement/Parameters/Facts.yaml",
                bytes: PackageResources.Facts_yaml),
            PolicyFile(
                name: "Services/Enforcement/Parameters/IntegrityBlock.yaml",
                bytes: PackageResources.IntegrityBlock_yaml),
        ]
    }
}
