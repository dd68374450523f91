/// What a caller is to the city. The table `Protos/roles.yaml` says which roles may call a method.
package enum Role: String, CaseIterable, Hashable, Sendable {
    case applicant, bank, insurer, guarantor, investor
    /// An IP authority, of the city or a district.
    case authority
    /// A science bureau, of the city or a district.
    case bureau
    case financeBureau = "finance_bureau"
    /// The central bank's branch.
    case pboc
    /// The financial supervisor's branch.
    case fsra
    case financeOffice = "finance_office"
    case thirdParty = "third_party"
    case manager, expert
    case `operator`
    /// Another process of this system.
    case service
    /// A caller that does not say who it is.
    case anonymous
}
