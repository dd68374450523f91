import PolicyEngine

/// The rules of the finance domain over their parameters.
package enum FinanceCatalogue {
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
        CalculatorRule<LPRLookup>.self,
        CalculatorRule<InterestAccrual>.self,
        ProgrammeRule<LoanInterestSubsidy>.self,
    ]

    private static var files: [PolicyFile] {
        [
            file("ActionPlan", PackageResources.ActionPlan_yaml),
            file("InterestAccrual", PackageResources.InterestAccrual_yaml),
            file("LPR", PackageResources.LPR_yaml),
            file("LoanInterestSubsidy", PackageResources.LoanInterestSubsidy_yaml),
            file("TechnologyLoans", PackageResources.TechnologyLoans_yaml),
        ]
    }

    private static func file(_ stem: String, _ bytes: [UInt8]) -> PolicyFile {
        PolicyFile(name: "Services/Finance/Parameters/\(stem).yaml", bytes: bytes)
    }
}
