import JSON
import Messages
import PolicyEngine
import Values

/// The rules' own words for what messages say by enumerations and fields.
enum EntityNames {
    static let types: [EntityType: String] = [
        .enterprise: "enterprise", .university: "university", .institute: "institute",
        .hospital: "hospital", .socialOrganisation: "social_organisation",
        .newRdInstitution: "new_rd_institution",
    ]
    static let projectLevels: [ProjectLevel: String] = [
        .national: "national", .provincial: "provincial", .municipal: "municipal",
        .district: "district",
    ]
    static let greenStatuses: [GreenStatus: String] = [
        .pass: "pass", .fail: "fail", .notRequired: "not_required",
    ]
}

extension PointFacts {
    /// The days for which they were filed; nil where the first day cannot be read.
    var days: DayRange? {
        Day(iso: fromDate).map { DayRange(from: $0, until: Day(iso: untilDate)) }
    }

    /// What was filed, by name.
    var byName: [FactName: JSONValue] {
        var facts: [FactName: JSONValue] = [:]
        facts["registered_in_qingdao"] = registeredInQingdao.map(JSONValue.bool)
        facts["is_legal_person"] = isLegalPerson.map(JSONValue.bool)
        facts["is_listed"] = isListed.map(JSONValue.bool)
        facts["is_sme_by_size"] = isSmeBySize.map(JSONValue.bool)
        facts["green_status"] = EntityNames.greenStatuses[greenStatus].map(JSONValue.string)
        return facts
    }
}

extension AnnualFigures {
    /// What was filed, by name.
    var byName: [FactName: Int64] {
        let figures: [FactName: Int64?] = [
            "revenue_fen": revenueFen,
            "main_business_revenue_fen": mainBusinessRevenueFen,
            "rd_spend_fen": rdSpendFen,
            "basic_research_spend_fen": basicResearchSpendFen,
            "annual_income_fen": annualIncomeFen,
            "investor_input_fen": investorInputFen,
            "tech_development_income_fen": techDevelopmentIncomeFen,
            "tech_transfer_income_fen": techTransferIncomeFen,
            "tech_service_income_fen": techServiceIncomeFen,
            "tech_consulting_income_fen": techConsultingIncomeFen,
            "government_purchase_income_fen": governmentPurchaseIncomeFen,
            "research_project_income_fen": researchProjectIncomeFen,
            "platform_service_income_fen": platformServiceIncomeFen,
            "registered_contract_volume_fen": registeredContractVolumeFen,
            "total_assets_fen": totalAssetsFen,
            "staff_count": staffCount,
            "resident_rd_staff_count": residentRdStaffCount,
        ]
        return figures.compactMapValues { $0 }
    }
}
