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
        return try Catalogue(parameters, rules)
    }

    private static let rules: [any Rule.Type] = [
        ProgrammeRule<ActivityScope>.self,
        ProgrammeRule<IntegrityCommitment>.self,
        ProgrammeRule<DiligentFailure>.self,
        ProgrammeRule<SanctionDecision>.self,
        CalculatorRule<PendingApplications>.self,
        ProgrammeRule<DirectRecord>.self,
        CalculatorRule<DecisionNotice>.self,
        CalculatorRule<BanTerm>.self,
        ProgrammeRule<ProvisionalMeasures>.self,
        CalculatorRule<ServiceOfDecision>.self,
        CalculatorRule<DecisionPublication>.self,
        CalculatorRule<DecisionReview>.self,
        CalculatorRule<IntegrityBlock>.self,
        ProgrammeRule<CreditRepair>.self,
        CalculatorRule<IntegrityCaseStep>.self,
    ]

    private static var files: [PolicyFile] {
        [
            .workingCalendar,
            file("ActivityScope", PackageResources.ActivityScope_yaml),
            file("BanTerm", PackageResources.BanTerm_yaml),
            file("CreditRepair", PackageResources.CreditRepair_yaml),
            file("DecisionNotice", PackageResources.DecisionNotice_yaml),
            file("DecisionPublication", PackageResources.DecisionPublication_yaml),
            file("DecisionReview", PackageResources.DecisionReview_yaml),
            file("DiligentFailure", PackageResources.DiligentFailure_yaml),
            file("DirectRecord", PackageResources.DirectRecord_yaml),
            file("Facts", PackageResources.Facts_yaml),
            file("IntegrityBlock", PackageResources.IntegrityBlock_yaml),
            file("IntegrityCaseStep", PackageResources.IntegrityCaseStep_yaml),
            file("IntegrityCommitment", PackageResources.IntegrityCommitment_yaml),
            file("IntegrityMeasures", PackageResources.IntegrityMeasures_yaml),
            file("PendingApplications", PackageResources.PendingApplications_yaml),
            file("ProvisionalMeasures", PackageResources.ProvisionalMeasures_yaml),
            file("SanctionDecision", PackageResources.SanctionDecision_yaml),
            file("ServiceOfDecision", PackageResources.ServiceOfDecision_yaml),
        ]
    }

    private static func file(_ stem: String, _ bytes: [UInt8]) -> PolicyFile {
        PolicyFile(name: "Services/Enforcement/Parameters/\(stem).yaml", bytes: bytes)
    }
}
