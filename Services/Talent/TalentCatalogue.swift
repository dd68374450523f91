import PolicyEngine

/// The rules of the talent domain, and those on identifiers that all domains share, over their
/// parameters.
package enum TalentCatalogue {
    /// Reads and checks the built-in parameters and an operator's own on top.
    ///
    /// - Throws: every problem with file, line and what would be right.
    package static func load(
        overlays: [PolicyFile] = []
    ) throws(PolicyDataError) -> Catalogue {
        let parameters = try ParameterSet.load(
            documents: .standard(), files: files, overlays: overlays)
        return try Catalogue(parameters, rules)
    }

    private static let rules: [any Rule.Type] = [
        CalculatorRule<UnifiedCreditCode>.self,
        CalculatorRule<AwardLookback>.self,
    ]

    private static var files: [PolicyFile] {
        [
            file("AwardLookback", PackageResources.AwardLookback_yaml),
            file("Facts", PackageResources.Facts_yaml),
            file("UnifiedCreditCode", PackageResources.UnifiedCreditCode_yaml),
        ]
    }

    private static func file(_ stem: String, _ bytes: [UInt8]) -> PolicyFile {
        PolicyFile(name: "Services/Talent/Parameters/\(stem).yaml", bytes: bytes)
    }
}
