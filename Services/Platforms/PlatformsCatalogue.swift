import PolicyEngine

/// The rules of the platforms domain over their parameters.
package enum PlatformsCatalogue {
    /// Reads and checks the built-in parameters and an operator's own on top.
    ///
    /// - Throws: every problem with file, line and what would be right.
    package static func load(
        overlays: [PolicyFile] = []
    ) throws(PolicyDataError) -> Catalogue {
        let parameters = try ParameterSet.load(
            documents: .standard(), files: files, overlays: overlays)
        return try Catalogue(
            parameters, [RegistryResolution.self, PlatformsRule<ValidationPlatformAward>.self])
    }

    private static var files: [PolicyFile] {
        [
            PolicyFile(
                name: "Services/Platforms/Parameters/Facts.yaml", bytes: PackageResources.Facts_yaml
            ),
            PolicyFile(
                name: "Services/Platforms/Parameters/RegistryResolution.yaml",
                bytes: PackageResources.RegistryResolution_yaml),
            PolicyFile(
                name: "Services/Platforms/Parameters/ValidationPlatformAward.yaml",
                bytes: PackageResources.ValidationPlatformAward_yaml),
        ]
    }
}
