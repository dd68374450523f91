// Generated from Protos/qingke/platforms/v1/entity.proto by Protos/Generator. Do not edit.
//
// The registry of innovation entities and their stamped facts.

import CMessages
import JSON
import ProtobufC

/// Kind of entity.
package enum EntityType: WireEnum {
    /// Not known.
    case unspecified
    /// Enterprise.
    case enterprise
    /// University.
    case university
    /// Research institute.
    case institute
    /// Hospital.
    case hospital
    /// Social organisation.
    case socialOrganisation
    /// New-type research and development institution.
    case newRdInstitution
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .enterprise
        case 2: self = .university
        case 3: self = .institute
        case 4: self = .hospital
        case 5: self = .socialOrganisation
        case 6: self = .newRdInstitution
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .enterprise: 1
        case .university: 2
        case .institute: 3
        case .hospital: 4
        case .socialOrganisation: 5
        case .newRdInstitution: 6
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("ENTITY_TYPE_UNSPECIFIED", .unspecified),
        ("ENTITY_TYPE_ENTERPRISE", .enterprise),
        ("ENTITY_TYPE_UNIVERSITY", .university),
        ("ENTITY_TYPE_INSTITUTE", .institute),
        ("ENTITY_TYPE_HOSPITAL", .hospital),
        ("ENTITY_TYPE_SOCIAL_ORGANISATION", .socialOrganisation),
        ("ENTITY_TYPE_NEW_RD_INSTITUTION", .newRdInstitution),
    ]
}

/// Result of the green-threshold check.
package enum GreenStatus: WireEnum {
    /// Not known.
    case unspecified
    /// Passed.
    case pass
    /// Failed.
    case fail
    /// Not required.
    case notRequired
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .pass
        case 2: self = .fail
        case 3: self = .notRequired
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .pass: 1
        case .fail: 2
        case .notRequired: 3
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("GREEN_STATUS_UNSPECIFIED", .unspecified),
        ("GREEN_STATUS_PASS", .pass),
        ("GREEN_STATUS_FAIL", .fail),
        ("GREEN_STATUS_NOT_REQUIRED", .notRequired),
    ]
}

/// An entity's identity.
package struct Entity: Hashable, Sendable {
    /// Unified social credit code, 18 characters.
    package var uscc: String
    /// Legal name in Chinese.
    package var name: String
    /// Kind of entity.
    package var entityType: EntityType
    /// Day of first registration.
    package var foundingDate: String
    /// When it was created here; filled by the service.
    package var createdAt: Timestamp?

    package init(
        uscc: String = "",
        name: String = "",
        entityType: EntityType = .unspecified,
        foundingDate: String = "",
        createdAt: Timestamp? = nil
    ) {
        self.uscc = uscc
        self.name = name
        self.entityType = entityType
        self.foundingDate = foundingDate
        self.createdAt = createdAt
    }

    package init() { self.init(uscc: "") }
}

/// Facts that hold over a span of days. Whatever is unset is not filed by this message.
package struct PointFacts: Hashable, Sendable {
    /// First day on which they hold.
    package var fromDate: String
    /// Last day; empty when open.
    package var untilDate: String
    /// Registered within the city?
    package var registeredInQingdao: Bool?
    /// An independent legal person?
    package var isLegalPerson: Bool?
    /// Listed?
    package var isListed: Bool?
    /// Small or medium by the size standard?
    package var isSmeBySize: Bool?
    /// Result of the green-threshold check.
    package var greenStatus: GreenStatus

    package init(
        fromDate: String = "",
        untilDate: String = "",
        registeredInQingdao: Bool? = nil,
        isLegalPerson: Bool? = nil,
        isListed: Bool? = nil,
        isSmeBySize: Bool? = nil,
        greenStatus: GreenStatus = .unspecified
    ) {
        self.fromDate = fromDate
        self.untilDate = untilDate
        self.registeredInQingdao = registeredInQingdao
        self.isLegalPerson = isLegalPerson
        self.isListed = isListed
        self.isSmeBySize = isSmeBySize
        self.greenStatus = greenStatus
    }

    package init() { self.init(fromDate: "") }
}

/// Figures of one calendar year. Whatever is unset is not filed by this message.
package struct AnnualFigures: Hashable, Sendable {
    /// Calendar year.
    package var year: Int32
    /// Revenue in fen.
    package var revenueFen: Int64?
    /// Revenue of the main business in fen.
    package var mainBusinessRevenueFen: Int64?
    /// Research and development expenditure in fen.
    package var rdSpendFen: Int64?
    /// Basic research expenditure in fen.
    package var basicResearchSpendFen: Int64?
    /// Income of a research institution in fen.
    package var annualIncomeFen: Int64?
    /// Money from investors in fen.
    package var investorInputFen: Int64?
    /// Income from technology development in fen.
    package var techDevelopmentIncomeFen: Int64?
    /// Income from technology transfer in fen.
    package var techTransferIncomeFen: Int64?
    /// Income from technology services in fen.
    package var techServiceIncomeFen: Int64?
    /// Income from technology consulting in fen.
    package var techConsultingIncomeFen: Int64?
    /// Income from government purchases in fen.
    package var governmentPurchaseIncomeFen: Int64?
    /// Income from research projects in fen.
    package var researchProjectIncomeFen: Int64?
    /// Income from platform services in fen.
    package var platformServiceIncomeFen: Int64?
    /// Volume of registered contracts in fen.
    package var registeredContractVolumeFen: Int64?
    /// Total assets in fen.
    package var totalAssetsFen: Int64?
    /// Persons employed.
    package var staffCount: Int64?
    /// Resident research staff.
    package var residentRdStaffCount: Int64?

    package init(
        year: Int32 = 0,
        revenueFen: Int64? = nil,
        mainBusinessRevenueFen: Int64? = nil,
        rdSpendFen: Int64? = nil,
        basicResearchSpendFen: Int64? = nil,
        annualIncomeFen: Int64? = nil,
        investorInputFen: Int64? = nil,
        techDevelopmentIncomeFen: Int64? = nil,
        techTransferIncomeFen: Int64? = nil,
        techServiceIncomeFen: Int64? = nil,
        techConsultingIncomeFen: Int64? = nil,
        governmentPurchaseIncomeFen: Int64? = nil,
        researchProjectIncomeFen: Int64? = nil,
        platformServiceIncomeFen: Int64? = nil,
        registeredContractVolumeFen: Int64? = nil,
        totalAssetsFen: Int64? = nil,
        staffCount: Int64? = nil,
        residentRdStaffCount: Int64? = nil
    ) {
        self.year = year
        self.revenueFen = revenueFen
        self.mainBusinessRevenueFen = mainBusinessRevenueFen
        self.rdSpendFen = rdSpendFen
        self.basicResearchSpendFen = basicResearchSpendFen
        self.annualIncomeFen = annualIncomeFen
        self.investorInputFen = investorInputFen
        self.techDevelopmentIncomeFen = techDevelopmentIncomeFen
        self.techTransferIncomeFen = techTransferIncomeFen
        self.techServiceIncomeFen = techServiceIncomeFen
        self.techConsultingIncomeFen = techConsultingIncomeFen
        self.governmentPurchaseIncomeFen = governmentPurchaseIncomeFen
        self.researchProjectIncomeFen = researchProjectIncomeFen
        self.platformServiceIncomeFen = platformServiceIncomeFen
        self.registeredContractVolumeFen = registeredContractVolumeFen
        self.totalAssetsFen = totalAssetsFen
        self.staffCount = staffCount
        self.residentRdStaffCount = residentRdStaffCount
    }

    package init() { self.init(year: 0) }
}

/// A span of days in which a certificate holds.
package struct CertificatePeriod: Hashable, Sendable {
    /// What certificate.
    package var kind: CertificatePeriod.Kind
    /// First day.
    package var fromDate: String
    /// Last day; empty when open.
    package var untilDate: String
    /// Its number.
    package var number: String

    package init(
        kind: CertificatePeriod.Kind = .unspecified,
        fromDate: String = "",
        untilDate: String = "",
        number: String = ""
    ) {
        self.kind = kind
        self.fromDate = fromDate
        self.untilDate = untilDate
        self.number = number
    }

    package init() { self.init(kind: .unspecified) }

    /// What certificate.
    package enum Kind: WireEnum {
        /// Never valid.
        case unspecified
        /// High-tech enterprise certificate.
        case highTechEnterprise
        /// Entry in the national database of science and technology SMEs.
        case scienceSme
        /// A number that this program does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .highTechEnterprise
            case 2: self = .scienceSme
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .highTechEnterprise: 1
            case .scienceSme: 2
            case .unrecognized(let number): number
            }
        }

        package static let protoNames: [(name: StaticString, value: Self)] = [
            ("KIND_UNSPECIFIED", .unspecified),
            ("KIND_HIGH_TECH_ENTERPRISE", .highTechEnterprise),
            ("KIND_SCIENCE_SME", .scienceSme),
        ]
    }
}

/// A move to a district.
package struct DistrictChange: Hashable, Sendable {
    /// Name of the district or functional zone.
    package var district: String
    /// First day there.
    package var fromDate: String

    package init(district: String = "", fromDate: String = "") {
        self.district = district
        self.fromDate = fromDate
    }

    package init() { self.init(district: "") }
}

/// Creates an entity.
package struct CreateEntityRequest: Hashable, Sendable {
    /// The entity. `created_at` is ignored.
    package var entity: Entity?
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool

    package init(entity: Entity? = nil, requestID: String = "", validateOnly: Bool = false) {
        self.entity = entity
        self.requestID = requestID
        self.validateOnly = validateOnly
    }

    package init() { self.init(entity: nil) }
}

/// The created entity.
package struct CreateEntityResponse: Hashable, Sendable {
    /// As stored.
    package var entity: Entity?

    package init(entity: Entity? = nil) {
        self.entity = entity
    }

    package init() { self.init(entity: nil) }
}

/// Asks for an entity.
package struct GetEntityRequest: Hashable, Sendable {
    /// Unified social credit code.
    package var uscc: String

    package init(uscc: String = "") {
        self.uscc = uscc
    }

    package init() { self.init(uscc: "") }
}

/// An entity.
package struct GetEntityResponse: Hashable, Sendable {
    /// Its identity.
    package var entity: Entity?

    package init(entity: Entity? = nil) {
        self.entity = entity
    }

    package init() { self.init(entity: nil) }
}

/// Asks for entities, a page at a time.
package struct ListEntitiesRequest: Hashable, Sendable {
    /// At most this many, 1 to 1,000; 0 is 100.
    package var pageSize: Int32
    /// From the page before; empty is the first page.
    package var pageToken: String

    package init(pageSize: Int32 = 0, pageToken: String = "") {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package init() { self.init(pageSize: 0) }
}

/// A page of entities.
package struct ListEntitiesResponse: Hashable, Sendable {
    /// By unified social credit code.
    package var entities: [Entity]
    /// For the next page; empty after the last.
    package var nextPageToken: String

    package init(entities: [Entity] = [], nextPageToken: String = "") {
        self.entities = entities
        self.nextPageToken = nextPageToken
    }

    package init() { self.init(entities: []) }
}

/// Files facts of an entity, all or none. Corrections append; nothing is overwritten.
package struct FileFactsRequest: Hashable, Sendable {
    /// Unified social credit code.
    package var uscc: String
    /// Facts over spans of days.
    package var points: [PointFacts]
    /// Figures of years.
    package var annual: [AnnualFigures]
    /// Certificates. A list that stays empty leaves what is on file.
    package var certificates: [CertificatePeriod]
    /// Moves.
    package var districts: [DistrictChange]
    /// Kinds of certificate that were checked and found to be none.
    package var noCertificates: [CertificatePeriod.Kind]
    /// Who says so: `business licence`, `audited annual report`.
    package var source: String
    /// Reference of the evidence.
    package var evidenceRef: String
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool

    package init(
        uscc: String = "",
        points: [PointFacts] = [],
        annual: [AnnualFigures] = [],
        certificates: [CertificatePeriod] = [],
        districts: [DistrictChange] = [],
        noCertificates: [CertificatePeriod.Kind] = [],
        source: String = "",
        evidenceRef: String = "",
        requestID: String = "",
        validateOnly: Bool = false
    ) {
        self.uscc = uscc
        self.points = points
        self.annual = annual
        self.certificates = certificates
        self.districts = districts
        self.noCertificates = noCertificates
        self.source = source
        self.evidenceRef = evidenceRef
        self.requestID = requestID
        self.validateOnly = validateOnly
    }

    package init() { self.init(uscc: "") }
}

/// What was filed.
package struct FileFactsResponse: Hashable, Sendable {
    /// Number of the filing within the entity, from 1.
    package var filingNumber: Int64

    package init(filingNumber: Int64 = 0) {
        self.filingNumber = filingNumber
    }

    package init() { self.init(filingNumber: 0) }
}

/// Asks for the facts that rules read.
package struct GetEntityFactsRequest: Hashable, Sendable {
    /// Unified social credit code.
    package var uscc: String
    /// The day for which the facts are resolved.
    package var asOfDate: String

    package init(uscc: String = "", asOfDate: String = "") {
        self.uscc = uscc
        self.asOfDate = asOfDate
    }

    package init() { self.init(uscc: "") }
}

/// Facts of an entity on a day.
package struct GetEntityFactsResponse: Hashable, Sendable {
    /// What `registry.resolve` gives, point facts, and `sci_projects`; only what is known.
    package var facts: [Fact]
    /// Number of the last filing that they rest on.
    package var filingNumber: Int64
    /// Certificates that hold on that day or later.
    package var certificates: [CertificatePeriod]

    package init(
        facts: [Fact] = [], filingNumber: Int64 = 0, certificates: [CertificatePeriod] = []
    ) {
        self.facts = facts
        self.filingNumber = filingNumber
        self.certificates = certificates
    }

    package init() { self.init(facts: []) }
}

/// Asks for the facts of many entities.
package struct BatchGetEntityFactsRequest: Hashable, Sendable {
    /// At most 1,000.
    package var requests: [GetEntityFactsRequest]

    package init(requests: [GetEntityFactsRequest] = []) {
        self.requests = requests
    }

    package init() { self.init(requests: []) }
}

/// Facts of many entities, in the order of the request.
package struct BatchGetEntityFactsResponse: Hashable, Sendable {
    /// As many as were asked for.
    package var items: [BatchGetEntityFactsResponse.Item]

    package init(items: [BatchGetEntityFactsResponse.Item] = []) {
        self.items = items
    }

    package init() { self.init(items: []) }

    /// One entity's facts or why there are none.
    package struct Item: Hashable, Sendable {
        /// Set when it worked.
        package var response: GetEntityFactsResponse?
        /// Code other than 0 when it did not.
        package var status: Status?

        package init(response: GetEntityFactsResponse? = nil, status: Status? = nil) {
            self.response = response
            self.status = status
        }

        package init() { self.init(response: nil) }
    }
}

/// Asks for every change of the registry from some point on, those to come included.
///
/// Give exactly one of `start` and `after_cursor`. The call lasts until the client gives it up or
/// the
/// service ends. A client whose call ended, or was lost, opens a new one behind the last cursor
/// that
/// it has seen, and gets every change at least once, in order, whatever was restarted meanwhile.
package struct WatchEntitiesRequest: Hashable, Sendable {
    /// Where to begin without a cursor.
    package var start: WatchEntitiesRequest.Start
    /// Cursor of the last message that was seen.
    package var afterCursor: String

    package init(start: WatchEntitiesRequest.Start = .unspecified, afterCursor: String = "") {
        self.start = start
        self.afterCursor = afterCursor
    }

    package init() { self.init(start: .unspecified) }

    /// Where to begin without a cursor.
    package enum Start: WireEnum {
        /// `after_cursor` says where.
        case unspecified
        /// With the first change on file.
        case beginning
        /// With the next change.
        case now
        /// A number that this program does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .beginning
            case 2: self = .now
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .beginning: 1
            case .now: 2
            case .unrecognized(let number): number
            }
        }

        package static let protoNames: [(name: StaticString, value: Self)] = [
            ("START_UNSPECIFIED", .unspecified),
            ("START_BEGINNING", .beginning),
            ("START_NOW", .now),
        ]
    }
}

/// A change, or word that there is none: sent when all changes on file were sent, and every 15
/// seconds
/// without a change.
package struct WatchEntitiesResponse: Hashable, Sendable {
    /// What changed; unset when nothing did.
    package var change: EntityChange?
    /// Where to go on after this message; opaque.
    package var cursor: String

    package init(change: EntityChange? = nil, cursor: String = "") {
        self.change = change
        self.cursor = cursor
    }

    package init() { self.init(change: nil) }
}

/// Something that was put on file of an entity.
package struct EntityChange: Hashable, Sendable {
    /// What happened.
    package var kind: EntityChange.Kind
    /// The entity.
    package var entity: Entity?
    /// Number of the filing within the entity; 0 where none was filed.
    package var filingNumber: Int64
    /// Id of the project; empty where none was recorded.
    package var projectID: String
    /// When it was put on file.
    package var changedAt: Timestamp?

    package init(
        kind: EntityChange.Kind = .unspecified,
        entity: Entity? = nil,
        filingNumber: Int64 = 0,
        projectID: String = "",
        changedAt: Timestamp? = nil
    ) {
        self.kind = kind
        self.entity = entity
        self.filingNumber = filingNumber
        self.projectID = projectID
        self.changedAt = changedAt
    }

    package init() { self.init(kind: .unspecified) }

    /// What happened.
    package enum Kind: WireEnum {
        /// Never sent.
        case unspecified
        /// The entity was created.
        case created
        /// Facts were filed: ask for them with GetEntityFacts.
        case factsFiled
        /// A science-plan project was recorded.
        case projectRecorded
        /// A number that this program does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .created
            case 2: self = .factsFiled
            case 3: self = .projectRecorded
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .created: 1
            case .factsFiled: 2
            case .projectRecorded: 3
            case .unrecognized(let number): number
            }
        }

        package static let protoNames: [(name: StaticString, value: Self)] = [
            ("KIND_UNSPECIFIED", .unspecified),
            ("KIND_CREATED", .created),
            ("KIND_FACTS_FILED", .factsFiled),
            ("KIND_PROJECT_RECORDED", .projectRecorded),
        ]
    }
}

extension Entity: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.Entity" }

    package typealias CForm = Qingke__Platforms__V1__Entity

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__entity__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__entity__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        uscc = reader.string(c.pointee.uscc, "Entity.uscc")
        name = reader.string(c.pointee.name, "Entity.name")
        entityType = .init(rawValue: Int32(bitPattern: c.pointee.entity_type.rawValue))
        foundingDate = reader.string(c.pointee.founding_date, "Entity.founding_date")
        createdAt = reader.message(c.pointee.created_at)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.uscc = arena.string(uscc)
        c.pointee.name = arena.string(name)
        c.pointee.entity_type = .init(rawValue: UInt32(bitPattern: entityType.rawValue))
        c.pointee.founding_date = arena.string(foundingDate)
        if let createdAt {
            c.pointee.created_at = arena.message(createdAt)
        }
    }
}

extension PointFacts: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.PointFacts" }

    package typealias CForm = Qingke__Platforms__V1__PointFacts

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__point_facts__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__point_facts__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        fromDate = reader.string(c.pointee.from_date, "PointFacts.from_date")
        untilDate = reader.string(c.pointee.until_date, "PointFacts.until_date")
        registeredInQingdao =
            c.pointee._registered_in_qingdao_case.rawValue == 3
            ? c.pointee.registered_in_qingdao != 0 : nil
        isLegalPerson =
            c.pointee._is_legal_person_case.rawValue == 4
            ? c.pointee.is_legal_person != 0 : nil
        isListed =
            c.pointee._is_listed_case.rawValue == 5
            ? c.pointee.is_listed != 0 : nil
        isSmeBySize =
            c.pointee._is_sme_by_size_case.rawValue == 6
            ? c.pointee.is_sme_by_size != 0 : nil
        greenStatus = .init(rawValue: Int32(bitPattern: c.pointee.green_status.rawValue))
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.from_date = arena.string(fromDate)
        c.pointee.until_date = arena.string(untilDate)
        if let registeredInQingdao {
            c.pointee._registered_in_qingdao_case = .init(rawValue: 3)
            c.pointee.registered_in_qingdao = registeredInQingdao ? 1 : 0
        }
        if let isLegalPerson {
            c.pointee._is_legal_person_case = .init(rawValue: 4)
            c.pointee.is_legal_person = isLegalPerson ? 1 : 0
        }
        if let isListed {
            c.pointee._is_listed_case = .init(rawValue: 5)
            c.pointee.is_listed = isListed ? 1 : 0
        }
        if let isSmeBySize {
            c.pointee._is_sme_by_size_case = .init(rawValue: 6)
            c.pointee.is_sme_by_size = isSmeBySize ? 1 : 0
        }
        c.pointee.green_status = .init(rawValue: UInt32(bitPattern: greenStatus.rawValue))
    }
}

extension AnnualFigures: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.AnnualFigures" }

    package typealias CForm = Qingke__Platforms__V1__AnnualFigures

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__annual_figures__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__annual_figures__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        year = c.pointee.year
        revenueFen =
            c.pointee._revenue_fen_case.rawValue == 2
            ? c.pointee.revenue_fen : nil
        mainBusinessRevenueFen =
            c.pointee._main_business_revenue_fen_case.rawValue == 3
            ? c.pointee.main_business_revenue_fen : nil
        rdSpendFen =
            c.pointee._rd_spend_fen_case.rawValue == 4
            ? c.pointee.rd_spend_fen : nil
        basicResearchSpendFen =
            c.pointee._basic_research_spend_fen_case.rawValue == 5
            ? c.pointee.basic_research_spend_fen : nil
        annualIncomeFen =
            c.pointee._annual_income_fen_case.rawValue == 6
            ? c.pointee.annual_income_fen : nil
        investorInputFen =
            c.pointee._investor_input_fen_case.rawValue == 7
            ? c.pointee.investor_input_fen : nil
        techDevelopmentIncomeFen =
            c.pointee._tech_development_income_fen_case.rawValue == 8
            ? c.pointee.tech_development_income_fen : nil
        techTransferIncomeFen =
            c.pointee._tech_transfer_income_fen_case.rawValue == 9
            ? c.pointee.tech_transfer_income_fen : nil
        techServiceIncomeFen =
            c.pointee._tech_service_income_fen_case.rawValue == 10
            ? c.pointee.tech_service_income_fen : nil
        techConsultingIncomeFen =
            c.pointee._tech_consulting_income_fen_case.rawValue == 11
            ? c.pointee.tech_consulting_income_fen : nil
        governmentPurchaseIncomeFen =
            c.pointee._government_purchase_income_fen_case.rawValue == 12
            ? c.pointee.government_purchase_income_fen : nil
        researchProjectIncomeFen =
            c.pointee._research_project_income_fen_case.rawValue == 13
            ? c.pointee.research_project_income_fen : nil
        platformServiceIncomeFen =
            c.pointee._platform_service_income_fen_case.rawValue == 14
            ? c.pointee.platform_service_income_fen : nil
        registeredContractVolumeFen =
            c.pointee._registered_contract_volume_fen_case.rawValue == 15
            ? c.pointee.registered_contract_volume_fen : nil
        totalAssetsFen =
            c.pointee._total_assets_fen_case.rawValue == 16
            ? c.pointee.total_assets_fen : nil
        staffCount =
            c.pointee._staff_count_case.rawValue == 17
            ? c.pointee.staff_count : nil
        residentRdStaffCount =
            c.pointee._resident_rd_staff_count_case.rawValue == 18
            ? c.pointee.resident_rd_staff_count : nil
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.year = year
        if let revenueFen {
            c.pointee._revenue_fen_case = .init(rawValue: 2)
            c.pointee.revenue_fen = revenueFen
        }
        if let mainBusinessRevenueFen {
            c.pointee._main_business_revenue_fen_case = .init(rawValue: 3)
            c.pointee.main_business_revenue_fen = mainBusinessRevenueFen
        }
        if let rdSpendFen {
            c.pointee._rd_spend_fen_case = .init(rawValue: 4)
            c.pointee.rd_spend_fen = rdSpendFen
        }
        if let basicResearchSpendFen {
            c.pointee._basic_research_spend_fen_case = .init(rawValue: 5)
            c.pointee.basic_research_spend_fen = basicResearchSpendFen
        }
        if let annualIncomeFen {
            c.pointee._annual_income_fen_case = .init(rawValue: 6)
            c.pointee.annual_income_fen = annualIncomeFen
        }
        if let investorInputFen {
            c.pointee._investor_input_fen_case = .init(rawValue: 7)
            c.pointee.investor_input_fen = investorInputFen
        }
        if let techDevelopmentIncomeFen {
            c.pointee._tech_development_income_fen_case = .init(rawValue: 8)
            c.pointee.tech_development_income_fen = techDevelopmentIncomeFen
        }
        if let techTransferIncomeFen {
            c.pointee._tech_transfer_income_fen_case = .init(rawValue: 9)
            c.pointee.tech_transfer_income_fen = techTransferIncomeFen
        }
        if let techServiceIncomeFen {
            c.pointee._tech_service_income_fen_case = .init(rawValue: 10)
            c.pointee.tech_service_income_fen = techServiceIncomeFen
        }
        if let techConsultingIncomeFen {
            c.pointee._tech_consulting_income_fen_case = .init(rawValue: 11)
            c.pointee.tech_consulting_income_fen = techConsultingIncomeFen
        }
        if let governmentPurchaseIncomeFen {
            c.pointee._government_purchase_income_fen_case = .init(rawValue: 12)
            c.pointee.government_purchase_income_fen = governmentPurchaseIncomeFen
        }
        if let researchProjectIncomeFen {
            c.pointee._research_project_income_fen_case = .init(rawValue: 13)
            c.pointee.research_project_income_fen = researchProjectIncomeFen
        }
        if let platformServiceIncomeFen {
            c.pointee._platform_service_income_fen_case = .init(rawValue: 14)
            c.pointee.platform_service_income_fen = platformServiceIncomeFen
        }
        if let registeredContractVolumeFen {
            c.pointee._registered_contract_volume_fen_case = .init(rawValue: 15)
            c.pointee.registered_contract_volume_fen = registeredContractVolumeFen
        }
        if let totalAssetsFen {
            c.pointee._total_assets_fen_case = .init(rawValue: 16)
            c.pointee.total_assets_fen = totalAssetsFen
        }
        if let staffCount {
            c.pointee._staff_count_case = .init(rawValue: 17)
            c.pointee.staff_count = staffCount
        }
        if let residentRdStaffCount {
            c.pointee._resident_rd_staff_count_case = .init(rawValue: 18)
            c.pointee.resident_rd_staff_count = residentRdStaffCount
        }
    }
}

extension CertificatePeriod: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.CertificatePeriod" }

    package typealias CForm = Qingke__Platforms__V1__CertificatePeriod

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__certificate_period__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__certificate_period__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        fromDate = reader.string(c.pointee.from_date, "CertificatePeriod.from_date")
        untilDate = reader.string(c.pointee.until_date, "CertificatePeriod.until_date")
        number = reader.string(c.pointee.number, "CertificatePeriod.number")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        c.pointee.from_date = arena.string(fromDate)
        c.pointee.until_date = arena.string(untilDate)
        c.pointee.number = arena.string(number)
    }
}

extension DistrictChange: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.DistrictChange" }

    package typealias CForm = Qingke__Platforms__V1__DistrictChange

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__district_change__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__district_change__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        district = reader.string(c.pointee.district, "DistrictChange.district")
        fromDate = reader.string(c.pointee.from_date, "DistrictChange.from_date")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.district = arena.string(district)
        c.pointee.from_date = arena.string(fromDate)
    }
}

extension CreateEntityRequest: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.CreateEntityRequest" }

    package typealias CForm = Qingke__Platforms__V1__CreateEntityRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__create_entity_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__create_entity_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        entity = reader.message(c.pointee.entity)
        requestID = reader.string(c.pointee.request_id, "CreateEntityRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let entity {
            c.pointee.entity = arena.message(entity)
        }
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
    }
}

extension CreateEntityResponse: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.CreateEntityResponse" }

    package typealias CForm = Qingke__Platforms__V1__CreateEntityResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__create_entity_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__create_entity_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        entity = reader.message(c.pointee.entity)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let entity {
            c.pointee.entity = arena.message(entity)
        }
    }
}

extension GetEntityRequest: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.GetEntityRequest" }

    package typealias CForm = Qingke__Platforms__V1__GetEntityRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__get_entity_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__get_entity_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        uscc = reader.string(c.pointee.uscc, "GetEntityRequest.uscc")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.uscc = arena.string(uscc)
    }
}

extension GetEntityResponse: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.GetEntityResponse" }

    package typealias CForm = Qingke__Platforms__V1__GetEntityResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__get_entity_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__get_entity_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        entity = reader.message(c.pointee.entity)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let entity {
            c.pointee.entity = arena.message(entity)
        }
    }
}

extension ListEntitiesRequest: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.ListEntitiesRequest" }

    package typealias CForm = Qingke__Platforms__V1__ListEntitiesRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__list_entities_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__list_entities_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        pageSize = c.pointee.page_size
        pageToken = reader.string(c.pointee.page_token, "ListEntitiesRequest.page_token")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.page_size = pageSize
        c.pointee.page_token = arena.string(pageToken)
    }
}

extension ListEntitiesResponse: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.ListEntitiesResponse" }

    package typealias CForm = Qingke__Platforms__V1__ListEntitiesResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__list_entities_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__list_entities_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        entities = reader.messages(c.pointee.entities, c.pointee.n_entities)
        nextPageToken = reader.string(
            c.pointee.next_page_token, "ListEntitiesResponse.next_page_token")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.entities, c.pointee.n_entities) =
            arena.messages(entities)
        c.pointee.next_page_token = arena.string(nextPageToken)
    }
}

extension FileFactsRequest: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.FileFactsRequest" }

    package typealias CForm = Qingke__Platforms__V1__FileFactsRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__file_facts_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__file_facts_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        uscc = reader.string(c.pointee.uscc, "FileFactsRequest.uscc")
        points = reader.messages(c.pointee.points, c.pointee.n_points)
        annual = reader.messages(c.pointee.annual, c.pointee.n_annual)
        certificates = reader.messages(c.pointee.certificates, c.pointee.n_certificates)
        districts = reader.messages(c.pointee.districts, c.pointee.n_districts)
        noCertificates = reader.array(
            c.pointee.no_certificates, c.pointee.n_no_certificates
        ) { value, _ in
            .init(rawValue: Int32(bitPattern: value.rawValue))
        }
        source = reader.string(c.pointee.source, "FileFactsRequest.source")
        evidenceRef = reader.string(c.pointee.evidence_ref, "FileFactsRequest.evidence_ref")
        requestID = reader.string(c.pointee.request_id, "FileFactsRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.uscc = arena.string(uscc)
        (c.pointee.points, c.pointee.n_points) =
            arena.messages(points)
        (c.pointee.annual, c.pointee.n_annual) =
            arena.messages(annual)
        (c.pointee.certificates, c.pointee.n_certificates) =
            arena.messages(certificates)
        (c.pointee.districts, c.pointee.n_districts) =
            arena.messages(districts)
        (c.pointee.no_certificates, c.pointee.n_no_certificates) =
            arena.array(noCertificates) { .init(rawValue: UInt32(bitPattern: $0.rawValue)) }
        c.pointee.source = arena.string(source)
        c.pointee.evidence_ref = arena.string(evidenceRef)
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
    }
}

extension FileFactsResponse: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.FileFactsResponse" }

    package typealias CForm = Qingke__Platforms__V1__FileFactsResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__file_facts_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__file_facts_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        filingNumber = c.pointee.filing_number
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.filing_number = filingNumber
    }
}

extension GetEntityFactsRequest: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.GetEntityFactsRequest" }

    package typealias CForm = Qingke__Platforms__V1__GetEntityFactsRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__get_entity_facts_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__get_entity_facts_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        uscc = reader.string(c.pointee.uscc, "GetEntityFactsRequest.uscc")
        asOfDate = reader.string(c.pointee.as_of_date, "GetEntityFactsRequest.as_of_date")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.uscc = arena.string(uscc)
        c.pointee.as_of_date = arena.string(asOfDate)
    }
}

extension GetEntityFactsResponse: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.GetEntityFactsResponse" }

    package typealias CForm = Qingke__Platforms__V1__GetEntityFactsResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__get_entity_facts_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__get_entity_facts_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        facts = reader.messages(c.pointee.facts, c.pointee.n_facts)
        filingNumber = c.pointee.filing_number
        certificates = reader.messages(c.pointee.certificates, c.pointee.n_certificates)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.facts, c.pointee.n_facts) =
            arena.messages(facts)
        c.pointee.filing_number = filingNumber
        (c.pointee.certificates, c.pointee.n_certificates) =
            arena.messages(certificates)
    }
}

extension BatchGetEntityFactsRequest: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.BatchGetEntityFactsRequest" }

    package typealias CForm = Qingke__Platforms__V1__BatchGetEntityFactsRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__batch_get_entity_facts_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__batch_get_entity_facts_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        requests = reader.messages(c.pointee.requests, c.pointee.n_requests)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.requests, c.pointee.n_requests) =
            arena.messages(requests)
    }
}

extension BatchGetEntityFactsResponse: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.BatchGetEntityFactsResponse" }

    package typealias CForm = Qingke__Platforms__V1__BatchGetEntityFactsResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__batch_get_entity_facts_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__batch_get_entity_facts_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        items = reader.messages(c.pointee.items, c.pointee.n_items)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.items, c.pointee.n_items) =
            arena.messages(items)
    }
}

extension BatchGetEntityFactsResponse.Item: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.BatchGetEntityFactsResponse.Item" }

    package typealias CForm = Qingke__Platforms__V1__BatchGetEntityFactsResponse__Item

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__batch_get_entity_facts_response__item__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__batch_get_entity_facts_response__item__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        response = reader.message(c.pointee.response)
        status = reader.message(c.pointee.status)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let response {
            c.pointee.response = arena.message(response)
        }
        if let status {
            c.pointee.status = arena.message(status)
        }
    }
}

extension WatchEntitiesRequest: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.WatchEntitiesRequest" }

    package typealias CForm = Qingke__Platforms__V1__WatchEntitiesRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__watch_entities_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__watch_entities_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        start = .init(rawValue: Int32(bitPattern: c.pointee.start.rawValue))
        afterCursor = reader.string(c.pointee.after_cursor, "WatchEntitiesRequest.after_cursor")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.start = .init(rawValue: UInt32(bitPattern: start.rawValue))
        c.pointee.after_cursor = arena.string(afterCursor)
    }
}

extension WatchEntitiesResponse: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.WatchEntitiesResponse" }

    package typealias CForm = Qingke__Platforms__V1__WatchEntitiesResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__watch_entities_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__watch_entities_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        change = reader.message(c.pointee.change)
        cursor = reader.string(c.pointee.cursor, "WatchEntitiesResponse.cursor")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let change {
            c.pointee.change = arena.message(change)
        }
        c.pointee.cursor = arena.string(cursor)
    }
}

extension EntityChange: WireMessage {
    package static var protoName: String { "qingke.platforms.v1.EntityChange" }

    package typealias CForm = Qingke__Platforms__V1__EntityChange

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__platforms__v1__entity_change__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__platforms__v1__entity_change__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        entity = reader.message(c.pointee.entity)
        filingNumber = c.pointee.filing_number
        projectID = reader.string(c.pointee.project_id, "EntityChange.project_id")
        changedAt = reader.message(c.pointee.changed_at)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if let entity {
            c.pointee.entity = arena.message(entity)
        }
        c.pointee.filing_number = filingNumber
        c.pointee.project_id = arena.string(projectID)
        if let changedAt {
            c.pointee.changed_at = arena.message(changedAt)
        }
    }
}

extension Entity {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("uscc", uscc)
        members.put("name", name)
        members.put("entity_type", entityType)
        members.put("founding_date", foundingDate)
        members.put("created_at", createdAt)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("uscc", into: &uscc)
        reader.read("name", into: &name)
        reader.read("entity_type", "entityType", into: &entityType)
        reader.read("founding_date", "foundingDate", into: &foundingDate)
        reader.read("created_at", "createdAt", into: &createdAt)
    }
}

extension PointFacts {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("from_date", fromDate)
        members.put("until_date", untilDate)
        members.put("registered_in_qingdao", registeredInQingdao)
        members.put("is_legal_person", isLegalPerson)
        members.put("is_listed", isListed)
        members.put("is_sme_by_size", isSmeBySize)
        members.put("green_status", greenStatus)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("from_date", "fromDate", into: &fromDate)
        reader.read("until_date", "untilDate", into: &untilDate)
        reader.read("registered_in_qingdao", "registeredInQingdao", into: &registeredInQingdao)
        reader.read("is_legal_person", "isLegalPerson", into: &isLegalPerson)
        reader.read("is_listed", "isListed", into: &isListed)
        reader.read("is_sme_by_size", "isSmeBySize", into: &isSmeBySize)
        reader.read("green_status", "greenStatus", into: &greenStatus)
    }
}

extension AnnualFigures {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("year", year)
        members.put("revenue_fen", revenueFen)
        members.put("main_business_revenue_fen", mainBusinessRevenueFen)
        members.put("rd_spend_fen", rdSpendFen)
        members.put("basic_research_spend_fen", basicResearchSpendFen)
        members.put("annual_income_fen", annualIncomeFen)
        members.put("investor_input_fen", investorInputFen)
        members.put("tech_development_income_fen", techDevelopmentIncomeFen)
        members.put("tech_transfer_income_fen", techTransferIncomeFen)
        members.put("tech_service_income_fen", techServiceIncomeFen)
        members.put("tech_consulting_income_fen", techConsultingIncomeFen)
        members.put("government_purchase_income_fen", governmentPurchaseIncomeFen)
        members.put("research_project_income_fen", researchProjectIncomeFen)
        members.put("platform_service_income_fen", platformServiceIncomeFen)
        members.put("registered_contract_volume_fen", registeredContractVolumeFen)
        members.put("total_assets_fen", totalAssetsFen)
        members.put("staff_count", staffCount)
        members.put("resident_rd_staff_count", residentRdStaffCount)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("year", into: &year)
        reader.read("revenue_fen", "revenueFen", into: &revenueFen)
        reader.read(
            "main_business_revenue_fen", "mainBusinessRevenueFen", into: &mainBusinessRevenueFen)
        reader.read("rd_spend_fen", "rdSpendFen", into: &rdSpendFen)
        reader.read(
            "basic_research_spend_fen", "basicResearchSpendFen", into: &basicResearchSpendFen)
        reader.read("annual_income_fen", "annualIncomeFen", into: &annualIncomeFen)
        reader.read("investor_input_fen", "investorInputFen", into: &investorInputFen)
        reader.read(
            "tech_development_income_fen",
            "techDevelopmentIncomeFen",
            into: &techDevelopmentIncomeFen)
        reader.read(
            "tech_transfer_income_fen", "techTransferIncomeFen", into: &techTransferIncomeFen)
        reader.read("tech_service_income_fen", "techServiceIncomeFen", into: &techServiceIncomeFen)
        reader.read(
            "tech_consulting_income_fen", "techConsultingIncomeFen", into: &techConsultingIncomeFen)
        reader.read(
            "government_purchase_income_fen",
            "governmentPurchaseIncomeFen",
            into: &governmentPurchaseIncomeFen)
        reader.read(
            "research_project_income_fen",
            "researchProjectIncomeFen",
            into: &researchProjectIncomeFen)
        reader.read(
            "platform_service_income_fen",
            "platformServiceIncomeFen",
            into: &platformServiceIncomeFen)
        reader.read(
            "registered_contract_volume_fen",
            "registeredContractVolumeFen",
            into: &registeredContractVolumeFen)
        reader.read("total_assets_fen", "totalAssetsFen", into: &totalAssetsFen)
        reader.read("staff_count", "staffCount", into: &staffCount)
        reader.read("resident_rd_staff_count", "residentRdStaffCount", into: &residentRdStaffCount)
    }
}

extension CertificatePeriod {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("kind", kind)
        members.put("from_date", fromDate)
        members.put("until_date", untilDate)
        members.put("number", number)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("kind", into: &kind)
        reader.read("from_date", "fromDate", into: &fromDate)
        reader.read("until_date", "untilDate", into: &untilDate)
        reader.read("number", into: &number)
    }
}

extension DistrictChange {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("district", district)
        members.put("from_date", fromDate)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("district", into: &district)
        reader.read("from_date", "fromDate", into: &fromDate)
    }
}

extension CreateEntityRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("entity", entity)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("entity", into: &entity)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
    }
}

extension CreateEntityResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("entity", entity)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("entity", into: &entity)
    }
}

extension GetEntityRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("uscc", uscc)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("uscc", into: &uscc)
    }
}

extension GetEntityResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("entity", entity)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("entity", into: &entity)
    }
}

extension ListEntitiesRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("page_size", pageSize)
        members.put("page_token", pageToken)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("page_size", "pageSize", into: &pageSize)
        reader.read("page_token", "pageToken", into: &pageToken)
    }
}

extension ListEntitiesResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("entities", entities)
        members.put("next_page_token", nextPageToken)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("entities", into: &entities)
        reader.read("next_page_token", "nextPageToken", into: &nextPageToken)
    }
}

extension FileFactsRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("uscc", uscc)
        members.put("points", points)
        members.put("annual", annual)
        members.put("certificates", certificates)
        members.put("districts", districts)
        members.put("no_certificates", noCertificates)
        members.put("source", source)
        members.put("evidence_ref", evidenceRef)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("uscc", into: &uscc)
        reader.read("points", into: &points)
        reader.read("annual", into: &annual)
        reader.read("certificates", into: &certificates)
        reader.read("districts", into: &districts)
        reader.read("no_certificates", "noCertificates", into: &noCertificates)
        reader.read("source", into: &source)
        reader.read("evidence_ref", "evidenceRef", into: &evidenceRef)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
    }
}

extension FileFactsResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("filing_number", filingNumber)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("filing_number", "filingNumber", into: &filingNumber)
    }
}

extension GetEntityFactsRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("uscc", uscc)
        members.put("as_of_date", asOfDate)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("uscc", into: &uscc)
        reader.read("as_of_date", "asOfDate", into: &asOfDate)
    }
}

extension GetEntityFactsResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("facts", facts)
        members.put("filing_number", filingNumber)
        members.put("certificates", certificates)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("facts", into: &facts)
        reader.read("filing_number", "filingNumber", into: &filingNumber)
        reader.read("certificates", into: &certificates)
    }
}

extension BatchGetEntityFactsRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("requests", requests)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("requests", into: &requests)
    }
}

extension BatchGetEntityFactsResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("items", items)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("items", into: &items)
    }
}

extension BatchGetEntityFactsResponse.Item {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("response", response)
        members.put("status", status)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("response", into: &response)
        reader.read("status", into: &status)
    }
}

extension WatchEntitiesRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("start", start)
        members.put("after_cursor", afterCursor)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("start", into: &start)
        reader.read("after_cursor", "afterCursor", into: &afterCursor)
    }
}

extension WatchEntitiesResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("change", change)
        members.put("cursor", cursor)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("change", into: &change)
        reader.read("cursor", into: &cursor)
    }
}

extension EntityChange {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("kind", kind)
        members.put("entity", entity)
        members.put("filing_number", filingNumber)
        members.put("project_id", projectID)
        members.put("changed_at", changedAt)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("kind", into: &kind)
        reader.read("entity", into: &entity)
        reader.read("filing_number", "filingNumber", into: &filingNumber)
        reader.read("project_id", "projectId", into: &projectID)
        reader.read("changed_at", "changedAt", into: &changedAt)
    }
}
