import PolicyEngine
import PolicyService

extension OwnerAnswer {
    /// The fact of the finance rules that the owner answers for.
    func fact(_ name: FactName, _ owner: FactOwner) -> Fact {
        fact(name, named: owner.name, of: owner.service.rawValue, owner.reading)
    }
}
