import EnforcementService
import FinanceService
import PlatformsService
import PolicyEngine
import TalentService

/// The rules of all services, linked into this program: the code that serves real calls.
enum OfflineCatalogues {
    /// - Parameter policyDirectory: an operator's YAML, laid over the parameters.
    static func load(policyDirectory: String?) throws -> [Catalogue] {
        let overlays = try policyDirectory.map { try PolicyFile.files(in: $0) } ?? []
        return [
            try FinanceCatalogue.load(overlays: overlays),
            try TalentCatalogue.load(overlays: overlays),
            try EnforcementCatalogue.load(overlays: overlays),
            try PlatformsCatalogue.load(overlays: overlays),
        ]
    }
}
