import FinanceService
import PolicyEngine

/// The rules of all services, linked into this program: the code that serves real calls.
enum OfflineCatalogues {
    /// - Parameter policyDirectory: an operator's YAML, laid over the parameters.
    static func load(policyDirectory: String?) throws -> [Catalogue] {
        let overlays = try policyDirectory.map { try PolicyFile.files(in: $0) } ?? []
        return [try FinanceCatalogue.load(overlays: overlays)]
    }
}
