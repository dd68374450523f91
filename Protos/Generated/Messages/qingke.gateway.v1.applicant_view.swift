// Generated from Protos/qingke/gateway/v1/applicant_view.proto by Protos/Generator. Do not edit.
//
// Everything that concerns one applicant, from all services, on one page.

import CMessages
import JSON
import ProtobufC

/// How much of a section there is. What did arrive is shown in any case.
package struct SectionState: Hashable, Sendable {
    /// Did all arrive that the caller's role may see, and may it see anything of it?
    package var available: Bool
    /// Service that owns it: `finance`.
    package var owner: String
    /// What is not there and why, for people: `grants: not open to role bank`. Empty when all is.
    package var reason: String
    /// Worth asking again after so many milliseconds; 0 when asking again changes nothing.
    package var retryAfterMs: Int64

    package init(
        available: Bool = false, owner: String = "", reason: String = "", retryAfterMs: Int64 = 0
    ) {
        self.available = available
        self.owner = owner
        self.reason = reason
        self.retryAfterMs = retryAfterMs
    }

    package init() { self.init(available: false) }
}

/// From platforms.
package struct RegistrySection: Hashable, Sendable {
    /// How much of it there is.
    package var state: SectionState?
    /// Identity.
    package var entity: Entity?
    /// Facts on the day asked for.
    package var facts: [Fact]
    /// Science-plan projects.
    package var projects: [ScienceProject]

    package init(
        state: SectionState? = nil,
        entity: Entity? = nil,
        facts: [Fact] = [],
        projects: [ScienceProject] = []
    ) {
        self.state = state
        self.entity = entity
        self.facts = facts
        self.projects = projects
    }

    package init() { self.init(state: nil) }
}

/// From talent.
package struct PrizeSection: Hashable, Sendable {
    /// How much of it there is.
    package var state: SectionState?
    /// Prizes, revoked ones among them.
    package var prizes: [Prize]

    package init(state: SectionState? = nil, prizes: [Prize] = []) {
        self.state = state
        self.prizes = prizes
    }

    package init() { self.init(state: nil) }
}

/// From enforcement.
package struct IntegritySection: Hashable, Sendable {
    /// How much of it there is.
    package var state: SectionState?
    /// Barred from subsidies on that day?
    package var blocked: Bool
    /// By what.
    package var by: [BarringRecord]
    /// Last day of the longest; empty when open or not barred.
    package var untilDate: String

    package init(
        state: SectionState? = nil,
        blocked: Bool = false,
        by: [BarringRecord] = [],
        untilDate: String = ""
    ) {
        self.state = state
        self.blocked = blocked
        self.by = by
        self.untilDate = untilDate
    }

    package init() { self.init(state: nil) }
}

/// From finance.
package struct LoanSection: Hashable, Sendable {
    /// How much of it there is.
    package var state: SectionState?
    /// Loans that the caller may see.
    package var loans: [LoanSection.Item]
    /// Grants so far.
    package var grants: [Grant]
    /// Guarantees and credit insurance behind the loans.
    package var guarantees: [Guarantee]
    /// Investments in the enterprise.
    package var investments: [Investment]
    /// Policies of sci-tech insurance.
    package var policies: [LoanSection.PolicyItem]

    package init(
        state: SectionState? = nil,
        loans: [LoanSection.Item] = [],
        grants: [Grant] = [],
        guarantees: [Guarantee] = [],
        investments: [Investment] = [],
        policies: [LoanSection.PolicyItem] = []
    ) {
        self.state = state
        self.loans = loans
        self.grants = grants
        self.guarantees = guarantees
        self.investments = investments
        self.policies = policies
    }

    package init() { self.init(state: nil) }

    /// A loan and what it brings.
    package struct Item: Hashable, Sendable {
        /// The loan.
        package var loan: Loan?
        /// What it brings, best first.
        package var assessments: [Assessment]
        /// Who must pay until when; unset while the loan's end is not known.
        package var defaultTimeline: DefaultTimeline?
        /// The programme that pays most now; empty when none pays.
        package var bestNow: String
        /// The programme that would pay most if all unknown conditions were met; empty when none
        /// would.
        package var bestPossible: String

        package init(
            loan: Loan? = nil,
            assessments: [Assessment] = [],
            defaultTimeline: DefaultTimeline? = nil,
            bestNow: String = "",
            bestPossible: String = ""
        ) {
            self.loan = loan
            self.assessments = assessments
            self.defaultTimeline = defaultTimeline
            self.bestNow = bestNow
            self.bestPossible = bestPossible
        }

        package init() { self.init(loan: nil) }
    }

    /// A policy and what it brings.
    package struct PolicyItem: Hashable, Sendable {
        /// The policy.
        package var policy: InsurancePolicy?
        /// What it brings.
        package var assessment: Assessment?

        package init(policy: InsurancePolicy? = nil, assessment: Assessment? = nil) {
            self.policy = policy
            self.assessment = assessment
        }

        package init() { self.init(policy: nil) }
    }
}

/// A day on which something of the applicant's ends, begins or falls due.
package struct Deadline: Hashable, Sendable {
    /// The day.
    package var date: String
    /// What it is.
    package var kind: Deadline.Kind
    /// In Chinese, with the name of the thing.
    package var textZh: String
    /// In English.
    package var textEn: String
    /// Service that says so.
    package var owner: String
    /// Where it stands; unset where no article is behind it.
    package var citation: Citation?

    package init(
        date: String = "",
        kind: Deadline.Kind = .unspecified,
        textZh: String = "",
        textEn: String = "",
        owner: String = "",
        citation: Citation? = nil
    ) {
        self.date = date
        self.kind = kind
        self.textZh = textZh
        self.textEn = textEn
        self.owner = owner
        self.citation = citation
    }

    package init() { self.init(date: "") }

    /// What it is.
    package enum Kind: WireEnum {
        /// Never sent.
        case unspecified
        /// The last day of a programme.
        case programmeEnds
        /// A certificate or entry in a register ends.
        case certificateEnds
        /// A bar from subsidies ends.
        case barEnds
        /// A loan falls due.
        case loanDue
        /// Last day of the borrower's own period after default.
        case borrowerLastDay
        /// Last day for those who pay in the borrower's place.
        case guarantorLastDay
        /// A number that this program does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .programmeEnds
            case 2: self = .certificateEnds
            case 3: self = .barEnds
            case 4: self = .loanDue
            case 5: self = .borrowerLastDay
            case 6: self = .guarantorLastDay
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .programmeEnds: 1
            case .certificateEnds: 2
            case .barEnds: 3
            case .loanDue: 4
            case .borrowerLastDay: 5
            case .guarantorLastDay: 6
            case .unrecognized(let number): number
            }
        }

        package static let protoNames: [(name: StaticString, value: Self)] = [
            ("KIND_UNSPECIFIED", .unspecified),
            ("KIND_PROGRAMME_ENDS", .programmeEnds),
            ("KIND_CERTIFICATE_ENDS", .certificateEnds),
            ("KIND_BAR_ENDS", .barEnds),
            ("KIND_LOAN_DUE", .loanDue),
            ("KIND_BORROWER_LAST_DAY", .borrowerLastDay),
            ("KIND_GUARANTOR_LAST_DAY", .guarantorLastDay),
        ]
    }
}

/// Asks for the view of an applicant.
package struct GetApplicantViewRequest: Hashable, Sendable {
    /// Unified social credit code.
    package var uscc: String
    /// The day for which it is asked; empty is today in Qingdao.
    package var asOfDate: String
    /// Adds findings and steps of the working as sentences in Chinese and in English.
    package var explain: Bool

    package init(uscc: String = "", asOfDate: String = "", explain: Bool = false) {
        self.uscc = uscc
        self.asOfDate = asOfDate
        self.explain = explain
    }

    package init() { self.init(uscc: "") }
}

/// Everything that arrived in time.
package struct GetApplicantViewResponse: Hashable, Sendable {
    /// Unified social credit code, normalised.
    package var uscc: String
    /// The day for which it was asked.
    package var asOfDate: String
    /// From platforms.
    package var registry: RegistrySection?
    /// From talent.
    package var prizes: PrizeSection?
    /// From enforcement.
    package var integrity: IntegritySection?
    /// From finance.
    package var loans: LoanSection?
    /// What ends or falls due from that day on, by day.
    package var deadlines: [Deadline]

    package init(
        uscc: String = "",
        asOfDate: String = "",
        registry: RegistrySection? = nil,
        prizes: PrizeSection? = nil,
        integrity: IntegritySection? = nil,
        loans: LoanSection? = nil,
        deadlines: [Deadline] = []
    ) {
        self.uscc = uscc
        self.asOfDate = asOfDate
        self.registry = registry
        self.prizes = prizes
        self.integrity = integrity
        self.loans = loans
        self.deadlines = deadlines
    }

    package init() { self.init(uscc: "") }
}

extension SectionState: WireMessage {
    package static var protoName: String { "qingke.gateway.v1.SectionState" }

    package typealias CForm = Qingke__Gateway__V1__SectionState

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__gateway__v1__section_state__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__gateway__v1__section_state__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        available = c.pointee.available != 0
        owner = reader.string(c.pointee.owner, "SectionState.owner")
        reason = reader.string(c.pointee.reason, "SectionState.reason")
        retryAfterMs = c.pointee.retry_after_ms
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.available = available ? 1 : 0
        c.pointee.owner = arena.string(owner)
        c.pointee.reason = arena.string(reason)
        c.pointee.retry_after_ms = retryAfterMs
    }
}

extension RegistrySection: WireMessage {
    package static var protoName: String { "qingke.gateway.v1.RegistrySection" }

    package typealias CForm = Qingke__Gateway__V1__RegistrySection

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__gateway__v1__registry_section__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__gateway__v1__registry_section__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        state = reader.message(c.pointee.state)
        entity = reader.message(c.pointee.entity)
        facts = reader.messages(c.pointee.facts, c.pointee.n_facts)
        projects = reader.messages(c.pointee.projects, c.pointee.n_projects)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let state {
            c.pointee.state = arena.message(state)
        }
        if let entity {
            c.pointee.entity = arena.message(entity)
        }
        (c.pointee.facts, c.pointee.n_facts) =
            arena.messages(facts)
        (c.pointee.projects, c.pointee.n_projects) =
            arena.messages(projects)
    }
}

extension PrizeSection: WireMessage {
    package static var protoName: String { "qingke.gateway.v1.PrizeSection" }

    package typealias CForm = Qingke__Gateway__V1__PrizeSection

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__gateway__v1__prize_section__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__gateway__v1__prize_section__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        state = reader.message(c.pointee.state)
        prizes = reader.messages(c.pointee.prizes, c.pointee.n_prizes)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let state {
            c.pointee.state = arena.message(state)
        }
        (c.pointee.prizes, c.pointee.n_prizes) =
            arena.messages(prizes)
    }
}

extension IntegritySection: WireMessage {
    package static var protoName: String { "qingke.gateway.v1.IntegritySection" }

    package typealias CForm = Qingke__Gateway__V1__IntegritySection

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__gateway__v1__integrity_section__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__gateway__v1__integrity_section__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        state = reader.message(c.pointee.state)
        blocked = c.pointee.blocked != 0
        by = reader.messages(c.pointee.by, c.pointee.n_by)
        untilDate = reader.string(c.pointee.until_date, "IntegritySection.until_date")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let state {
            c.pointee.state = arena.message(state)
        }
        c.pointee.blocked = blocked ? 1 : 0
        (c.pointee.by, c.pointee.n_by) =
            arena.messages(by)
        c.pointee.until_date = arena.string(untilDate)
    }
}

extension LoanSection: WireMessage {
    package static var protoName: String { "qingke.gateway.v1.LoanSection" }

    package typealias CForm = Qingke__Gateway__V1__LoanSection

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__gateway__v1__loan_section__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__gateway__v1__loan_section__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        state = reader.message(c.pointee.state)
        loans = reader.messages(c.pointee.loans, c.pointee.n_loans)
        grants = reader.messages(c.pointee.grants, c.pointee.n_grants)
        guarantees = reader.messages(c.pointee.guarantees, c.pointee.n_guarantees)
        investments = reader.messages(c.pointee.investments, c.pointee.n_investments)
        policies = reader.messages(c.pointee.policies, c.pointee.n_policies)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let state {
            c.pointee.state = arena.message(state)
        }
        (c.pointee.loans, c.pointee.n_loans) =
            arena.messages(loans)
        (c.pointee.grants, c.pointee.n_grants) =
            arena.messages(grants)
        (c.pointee.guarantees, c.pointee.n_guarantees) =
            arena.messages(guarantees)
        (c.pointee.investments, c.pointee.n_investments) =
            arena.messages(investments)
        (c.pointee.policies, c.pointee.n_policies) =
            arena.messages(policies)
    }
}

extension LoanSection.Item: WireMessage {
    package static var protoName: String { "qingke.gateway.v1.LoanSection.Item" }

    package typealias CForm = Qingke__Gateway__V1__LoanSection__Item

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__gateway__v1__loan_section__item__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__gateway__v1__loan_section__item__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        loan = reader.message(c.pointee.loan)
        assessments = reader.messages(c.pointee.assessments, c.pointee.n_assessments)
        defaultTimeline = reader.message(c.pointee.default_timeline)
        bestNow = reader.string(c.pointee.best_now, "LoanSection.Item.best_now")
        bestPossible = reader.string(c.pointee.best_possible, "LoanSection.Item.best_possible")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let loan {
            c.pointee.loan = arena.message(loan)
        }
        (c.pointee.assessments, c.pointee.n_assessments) =
            arena.messages(assessments)
        if let defaultTimeline {
            c.pointee.default_timeline = arena.message(defaultTimeline)
        }
        c.pointee.best_now = arena.string(bestNow)
        c.pointee.best_possible = arena.string(bestPossible)
    }
}

extension LoanSection.PolicyItem: WireMessage {
    package static var protoName: String { "qingke.gateway.v1.LoanSection.PolicyItem" }

    package typealias CForm = Qingke__Gateway__V1__LoanSection__PolicyItem

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__gateway__v1__loan_section__policy_item__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__gateway__v1__loan_section__policy_item__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        policy = reader.message(c.pointee.policy)
        assessment = reader.message(c.pointee.assessment)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let policy {
            c.pointee.policy = arena.message(policy)
        }
        if let assessment {
            c.pointee.assessment = arena.message(assessment)
        }
    }
}

extension Deadline: WireMessage {
    package static var protoName: String { "qingke.gateway.v1.Deadline" }

    package typealias CForm = Qingke__Gateway__V1__Deadline

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__gateway__v1__deadline__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__gateway__v1__deadline__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        date = reader.string(c.pointee.date, "Deadline.date")
        kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        textZh = reader.string(c.pointee.text_zh, "Deadline.text_zh")
        textEn = reader.string(c.pointee.text_en, "Deadline.text_en")
        owner = reader.string(c.pointee.owner, "Deadline.owner")
        citation = reader.message(c.pointee.citation)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.date = arena.string(date)
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        c.pointee.text_zh = arena.string(textZh)
        c.pointee.text_en = arena.string(textEn)
        c.pointee.owner = arena.string(owner)
        if let citation {
            c.pointee.citation = arena.message(citation)
        }
    }
}

extension GetApplicantViewRequest: WireMessage {
    package static var protoName: String { "qingke.gateway.v1.GetApplicantViewRequest" }

    package typealias CForm = Qingke__Gateway__V1__GetApplicantViewRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__gateway__v1__get_applicant_view_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__gateway__v1__get_applicant_view_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        uscc = reader.string(c.pointee.uscc, "GetApplicantViewRequest.uscc")
        asOfDate = reader.string(c.pointee.as_of_date, "GetApplicantViewRequest.as_of_date")
        explain = c.pointee.explain != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.uscc = arena.string(uscc)
        c.pointee.as_of_date = arena.string(asOfDate)
        c.pointee.explain = explain ? 1 : 0
    }
}

extension GetApplicantViewResponse: WireMessage {
    package static var protoName: String { "qingke.gateway.v1.GetApplicantViewResponse" }

    package typealias CForm = Qingke__Gateway__V1__GetApplicantViewResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__gateway__v1__get_applicant_view_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__gateway__v1__get_applicant_view_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        uscc = reader.string(c.pointee.uscc, "GetApplicantViewResponse.uscc")
        asOfDate = reader.string(c.pointee.as_of_date, "GetApplicantViewResponse.as_of_date")
        registry = reader.message(c.pointee.registry)
        prizes = reader.message(c.pointee.prizes)
        integrity = reader.message(c.pointee.integrity)
        loans = reader.message(c.pointee.loans)
        deadlines = reader.messages(c.pointee.deadlines, c.pointee.n_deadlines)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.uscc = arena.string(uscc)
        c.pointee.as_of_date = arena.string(asOfDate)
        if let registry {
            c.pointee.registry = arena.message(registry)
        }
        if let prizes {
            c.pointee.prizes = arena.message(prizes)
        }
        if let integrity {
            c.pointee.integrity = arena.message(integrity)
        }
        if let loans {
            c.pointee.loans = arena.message(loans)
        }
        (c.pointee.deadlines, c.pointee.n_deadlines) =
            arena.messages(deadlines)
    }
}

extension SectionState {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("available", available)
        members.put("owner", owner)
        members.put("reason", reason)
        members.put("retry_after_ms", retryAfterMs)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("available", into: &available)
        reader.read("owner", into: &owner)
        reader.read("reason", into: &reason)
        reader.read("retry_after_ms", "retryAfterMs", into: &retryAfterMs)
    }
}

extension RegistrySection {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("state", state)
        members.put("entity", entity)
        members.put("facts", facts)
        members.put("projects", projects)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("state", into: &state)
        reader.read("entity", into: &entity)
        reader.read("facts", into: &facts)
        reader.read("projects", into: &projects)
    }
}

extension PrizeSection {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("state", state)
        members.put("prizes", prizes)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("state", into: &state)
        reader.read("prizes", into: &prizes)
    }
}

extension IntegritySection {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("state", state)
        members.put("blocked", blocked)
        members.put("by", by)
        members.put("until_date", untilDate)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("state", into: &state)
        reader.read("blocked", into: &blocked)
        reader.read("by", into: &by)
        reader.read("until_date", "untilDate", into: &untilDate)
    }
}

extension LoanSection {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("state", state)
        members.put("loans", loans)
        members.put("grants", grants)
        members.put("guarantees", guarantees)
        members.put("investments", investments)
        members.put("policies", policies)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("state", into: &state)
        reader.read("loans", into: &loans)
        reader.read("grants", into: &grants)
        reader.read("guarantees", into: &guarantees)
        reader.read("investments", into: &investments)
        reader.read("policies", into: &policies)
    }
}

extension LoanSection.Item {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("loan", loan)
        members.put("assessments", assessments)
        members.put("default_timeline", defaultTimeline)
        members.put("best_now", bestNow)
        members.put("best_possible", bestPossible)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("loan", into: &loan)
        reader.read("assessments", into: &assessments)
        reader.read("default_timeline", "defaultTimeline", into: &defaultTimeline)
        reader.read("best_now", "bestNow", into: &bestNow)
        reader.read("best_possible", "bestPossible", into: &bestPossible)
    }
}

extension LoanSection.PolicyItem {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("policy", policy)
        members.put("assessment", assessment)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("policy", into: &policy)
        reader.read("assessment", into: &assessment)
    }
}

extension Deadline {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("date", date)
        members.put("kind", kind)
        members.put("text_zh", textZh)
        members.put("text_en", textEn)
        members.put("owner", owner)
        members.put("citation", citation)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("date", into: &date)
        reader.read("kind", into: &kind)
        reader.read("text_zh", "textZh", into: &textZh)
        reader.read("text_en", "textEn", into: &textEn)
        reader.read("owner", into: &owner)
        reader.read("citation", into: &citation)
    }
}

extension GetApplicantViewRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("uscc", uscc)
        members.put("as_of_date", asOfDate)
        members.put("explain", explain)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("uscc", into: &uscc)
        reader.read("as_of_date", "asOfDate", into: &asOfDate)
        reader.read("explain", into: &explain)
    }
}

extension GetApplicantViewResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("uscc", uscc)
        members.put("as_of_date", asOfDate)
        members.put("registry", registry)
        members.put("prizes", prizes)
        members.put("integrity", integrity)
        members.put("loans", loans)
        members.put("deadlines", deadlines)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("uscc", into: &uscc)
        reader.read("as_of_date", "asOfDate", into: &asOfDate)
        reader.read("registry", into: &registry)
        reader.read("prizes", into: &prizes)
        reader.read("integrity", into: &integrity)
        reader.read("loans", into: &loans)
        reader.read("deadlines", into: &deadlines)
    }
}
