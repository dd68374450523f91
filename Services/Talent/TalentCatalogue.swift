import PolicyEngine

/// The rules of the talent domain, and those on days, identifiers and personal data that all domains
/// share, over their parameters.
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
        CalculatorRule<WorkdayCheck>.self,
        CalculatorRule<AddWorkdays>.self,
        CalculatorRule<WorkdayCount>.self,
        CalculatorRule<AddCalendarDays>.self,
        CalculatorRule<UnifiedCreditCode>.self,
        CalculatorRule<CitizenIdentityNumber>.self,
        CalculatorRule<PersonalDataMask>.self,
        CalculatorRule<AwardLookback>.self,
    ]

    private static var files: [PolicyFile] {
        [
            .workingCalendar,
            file("AddCalendarDays", PackageResources.AddCalendarDays_yaml),
            file("AddWorkdays", PackageResources.AddWorkdays_yaml),
            file("AwardLookback", PackageResources.AwardLookback_yaml),
            file("CitizenIdentityNumber", PackageResources.CitizenIdentityNumber_yaml),
            file("Facts", PackageResources.Facts_yaml),
            file("PersonalDataMask", PackageResources.PersonalDataMask_yaml),
            file("UnifiedCreditCode", PackageResources.UnifiedCreditCode_yaml),
            file("WorkdayCheck", PackageResources.WorkdayCheck_yaml),
            file("WorkdayCount", PackageResources.WorkdayCount_yaml),
        ]
    }

    private static func file(_ stem: String, _ bytes: [UInt8]) -> PolicyFile {
        PolicyFile(name: "Services/Talent/Parameters/\(stem).yaml", bytes: bytes)
    }
}
