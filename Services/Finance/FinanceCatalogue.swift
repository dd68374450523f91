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
        ProgrammeRule<InvestmentLoanSubsidy>.self,
        ProgrammeRule<GuaranteeFeeSubsidy>.self,
        ProgrammeRule<InsurancePremiumSubsidy>.self,
        ProgrammeRule<InsuranceProductAdmission>.self,
        ProgrammeRule<MajorProjectLoanSubsidy>.self,
        CalculatorRule<DefaultTimeline>.self,
        CalculatorRule<GrantRecovery>.self,
        CalculatorRule<MajorEventReport>.self,
        LoanQuery.self,
    ]

    private static var files: [PolicyFile] {
        [
            file("ActionPlan", PackageResources.ActionPlan_yaml),
            file("DefaultTimeline", PackageResources.DefaultTimeline_yaml),
            file("Facts", PackageResources.Facts_yaml),
            file("GrantRecovery", PackageResources.GrantRecovery_yaml),
            file("GuaranteeFeeSubsidy", PackageResources.GuaranteeFeeSubsidy_yaml),
            file("InsurancePremiumSubsidy", PackageResources.InsurancePremiumSubsidy_yaml),
            file("InsuranceProductAdmission", PackageResources.InsuranceProductAdmission_yaml),
            file("InterestAccrual", PackageResources.InterestAccrual_yaml),
            file("InvestmentLoanSubsidy", PackageResources.InvestmentLoanSubsidy_yaml),
            file("LPR", PackageResources.LPR_yaml),
            file("LoanInterestSubsidy", PackageResources.LoanInterestSubsidy_yaml),
            file("LoanQuery", PackageResources.LoanQuery_yaml),
            file("MajorEventReport", PackageResources.MajorEventReport_yaml),
            file("MajorProjectLoanSubsidy", PackageResources.MajorProjectLoanSubsidy_yaml),
            file("TechnologyLoans", PackageResources.TechnologyLoans_yaml),
        ]
    }

    private static func file(_ stem: String, _ bytes: [UInt8]) -> PolicyFile {
        PolicyFile(name: "Services/Finance/Parameters/\(stem).yaml", bytes: bytes)
    }
}
