// Generated from Protos/qingke/talent/v1/prize.proto by Protos/Generator. Do not edit.
//
// Prizes: science awards and innovation competitions, one list, one owner.

import CMessages
import JSON
import ProtobufC

/// What kind of prize.
package enum PrizeKind: WireEnum {
    /// Never valid.
    case unspecified
    /// A science and technology award.
    case scienceAward
    /// A prize of an innovation and entrepreneurship competition.
    case competition
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .scienceAward
        case 2: self = .competition
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .scienceAward: 1
        case .competition: 2
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("PRIZE_KIND_UNSPECIFIED", .unspecified),
        ("PRIZE_KIND_SCIENCE_AWARD", .scienceAward),
        ("PRIZE_KIND_COMPETITION", .competition),
    ]
}

/// Who gave it.
package enum PrizeLevel: WireEnum {
    /// Never valid.
    case unspecified
    /// The state.
    case national
    /// The province.
    case provincial
    /// The city.
    case municipal
    /// A district.
    case district
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .national
        case 2: self = .provincial
        case 3: self = .municipal
        case 4: self = .district
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .national: 1
        case .provincial: 2
        case .municipal: 3
        case .district: 4
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("PRIZE_LEVEL_UNSPECIFIED", .unspecified),
        ("PRIZE_LEVEL_NATIONAL", .national),
        ("PRIZE_LEVEL_PROVINCIAL", .provincial),
        ("PRIZE_LEVEL_MUNICIPAL", .municipal),
        ("PRIZE_LEVEL_DISTRICT", .district),
    ]
}

/// One prize of one winner.
package struct Prize: Hashable, Sendable {
    /// Number of the certificate; unique.
    package var prizeID: String
    /// Unified social credit code of the winner or named completer.
    package var winnerUSCC: String
    /// What kind of prize.
    package var kind: PrizeKind
    /// Who gave it.
    package var level: PrizeLevel
    /// Day of approval.
    package var approvalDate: String
    /// Name of the prize in Chinese.
    package var title: String
    /// Day on which it was revoked; empty while it stands.
    package var revokedDate: String

    package init(
        prizeID: String = "",
        winnerUSCC: String = "",
        kind: PrizeKind = .unspecified,
        level: PrizeLevel = .unspecified,
        approvalDate: String = "",
        title: String = "",
        revokedDate: String = ""
    ) {
        self.prizeID = prizeID
        self.winnerUSCC = winnerUSCC
        self.kind = kind
        self.level = level
        self.approvalDate = approvalDate
        self.title = title
        self.revokedDate = revokedDate
    }

    package init() { self.init(prizeID: "") }
}

/// Records a prize.
package struct RecordPrizeRequest: Hashable, Sendable {
    /// The prize; `revoked_date` is ignored.
    package var prize: Prize?
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool

    package init(prize: Prize? = nil, requestID: String = "", validateOnly: Bool = false) {
        self.prize = prize
        self.requestID = requestID
        self.validateOnly = validateOnly
    }

    package init() { self.init(prize: nil) }
}

/// The recorded prize.
package struct RecordPrizeResponse: Hashable, Sendable {
    /// As stored.
    package var prize: Prize?

    package init(prize: Prize? = nil) {
        self.prize = prize
    }

    package init() { self.init(prize: nil) }
}

/// Records that a prize was revoked.
package struct RevokePrizeRequest: Hashable, Sendable {
    /// Number of the certificate.
    package var prizeID: String
    /// Day of the revocation.
    package var revokedDate: String
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool

    package init(
        prizeID: String = "",
        revokedDate: String = "",
        requestID: String = "",
        validateOnly: Bool = false
    ) {
        self.prizeID = prizeID
        self.revokedDate = revokedDate
        self.requestID = requestID
        self.validateOnly = validateOnly
    }

    package init() { self.init(prizeID: "") }
}

/// The revoked prize.
package struct RevokePrizeResponse: Hashable, Sendable {
    /// As stored.
    package var prize: Prize?

    package init(prize: Prize? = nil) {
        self.prize = prize
    }

    package init() { self.init(prize: nil) }
}

/// Asks for the prizes of an organisation.
package struct ListPrizesRequest: Hashable, Sendable {
    /// Unified social credit code.
    package var winnerUSCC: String

    package init(winnerUSCC: String = "") {
        self.winnerUSCC = winnerUSCC
    }

    package init() { self.init(winnerUSCC: "") }
}

/// Prizes of an organisation.
package struct ListPrizesResponse: Hashable, Sendable {
    /// By approval day, revoked ones among them.
    package var prizes: [Prize]

    package init(prizes: [Prize] = []) {
        self.prizes = prizes
    }

    package init() { self.init(prizes: []) }
}

/// Asks for the facts that rules of other services read.
package struct GetPrizeFactsRequest: Hashable, Sendable {
    /// Unified social credit code.
    package var uscc: String
    /// The day for which the facts are asked.
    package var asOfDate: String

    package init(uscc: String = "", asOfDate: String = "") {
        self.uscc = uscc
        self.asOfDate = asOfDate
    }

    package init() { self.init(uscc: "") }
}

/// Facts about prizes.
package struct GetPrizeFactsResponse: Hashable, Sendable {
    /// `prizes`: the list that stands on that day; an empty list says checked, none.
    package var facts: [Fact]

    package init(facts: [Fact] = []) {
        self.facts = facts
    }

    package init() { self.init(facts: []) }
}

extension Prize: WireMessage {
    package static var protoName: String { "qingke.talent.v1.Prize" }

    package typealias CForm = Qingke__Talent__V1__Prize

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__talent__v1__prize__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__talent__v1__prize__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        prizeID = reader.string(c.pointee.prize_id, "Prize.prize_id")
        winnerUSCC = reader.string(c.pointee.winner_uscc, "Prize.winner_uscc")
        kind = .init(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        approvalDate = reader.string(c.pointee.approval_date, "Prize.approval_date")
        title = reader.string(c.pointee.title, "Prize.title")
        revokedDate = reader.string(c.pointee.revoked_date, "Prize.revoked_date")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.prize_id = arena.string(prizeID)
        c.pointee.winner_uscc = arena.string(winnerUSCC)
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        c.pointee.level = .init(rawValue: UInt32(bitPattern: level.rawValue))
        c.pointee.approval_date = arena.string(approvalDate)
        c.pointee.title = arena.string(title)
        c.pointee.revoked_date = arena.string(revokedDate)
    }
}

extension RecordPrizeRequest: WireMessage {
    package static var protoName: String { "qingke.talent.v1.RecordPrizeRequest" }

    package typealias CForm = Qingke__Talent__V1__RecordPrizeRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__talent__v1__record_prize_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__talent__v1__record_prize_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        prize = reader.message(c.pointee.prize)
        requestID = reader.string(c.pointee.request_id, "RecordPrizeRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let prize {
            c.pointee.prize = arena.message(prize)
        }
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
    }
}

extension RecordPrizeResponse: WireMessage {
    package static var protoName: String { "qingke.talent.v1.RecordPrizeResponse" }

    package typealias CForm = Qingke__Talent__V1__RecordPrizeResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__talent__v1__record_prize_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__talent__v1__record_prize_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        prize = reader.message(c.pointee.prize)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let prize {
            c.pointee.prize = arena.message(prize)
        }
    }
}

extension RevokePrizeRequest: WireMessage {
    package static var protoName: String { "qingke.talent.v1.RevokePrizeRequest" }

    package typealias CForm = Qingke__Talent__V1__RevokePrizeRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__talent__v1__revoke_prize_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__talent__v1__revoke_prize_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        prizeID = reader.string(c.pointee.prize_id, "RevokePrizeRequest.prize_id")
        revokedDate = reader.string(c.pointee.revoked_date, "RevokePrizeRequest.revoked_date")
        requestID = reader.string(c.pointee.request_id, "RevokePrizeRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.prize_id = arena.string(prizeID)
        c.pointee.revoked_date = arena.string(revokedDate)
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
    }
}

extension RevokePrizeResponse: WireMessage {
    package static var protoName: String { "qingke.talent.v1.RevokePrizeResponse" }

    package typealias CForm = Qingke__Talent__V1__RevokePrizeResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__talent__v1__revoke_prize_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__talent__v1__revoke_prize_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        prize = reader.message(c.pointee.prize)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let prize {
            c.pointee.prize = arena.message(prize)
        }
    }
}

extension ListPrizesRequest: WireMessage {
    package static var protoName: String { "qingke.talent.v1.ListPrizesRequest" }

    package typealias CForm = Qingke__Talent__V1__ListPrizesRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__talent__v1__list_prizes_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__talent__v1__list_prizes_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        winnerUSCC = reader.string(c.pointee.winner_uscc, "ListPrizesRequest.winner_uscc")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.winner_uscc = arena.string(winnerUSCC)
    }
}

extension ListPrizesResponse: WireMessage {
    package static var protoName: String { "qingke.talent.v1.ListPrizesResponse" }

    package typealias CForm = Qingke__Talent__V1__ListPrizesResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__talent__v1__list_prizes_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__talent__v1__list_prizes_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        prizes = reader.messages(c.pointee.prizes, c.pointee.n_prizes)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.prizes, c.pointee.n_prizes) =
            arena.messages(prizes)
    }
}

extension GetPrizeFactsRequest: WireMessage {
    package static var protoName: String { "qingke.talent.v1.GetPrizeFactsRequest" }

    package typealias CForm = Qingke__Talent__V1__GetPrizeFactsRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__talent__v1__get_prize_facts_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__talent__v1__get_prize_facts_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        uscc = reader.string(c.pointee.uscc, "GetPrizeFactsRequest.uscc")
        asOfDate = reader.string(c.pointee.as_of_date, "GetPrizeFactsRequest.as_of_date")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.uscc = arena.string(uscc)
        c.pointee.as_of_date = arena.string(asOfDate)
    }
}

extension GetPrizeFactsResponse: WireMessage {
    package static var protoName: String { "qingke.talent.v1.GetPrizeFactsResponse" }

    package typealias CForm = Qingke__Talent__V1__GetPrizeFactsResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__talent__v1__get_prize_facts_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__talent__v1__get_prize_facts_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        facts = reader.messages(c.pointee.facts, c.pointee.n_facts)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.facts, c.pointee.n_facts) =
            arena.messages(facts)
    }
}

extension Prize {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("prize_id", prizeID)
        members.put("winner_uscc", winnerUSCC)
        members.put("kind", kind)
        members.put("level", level)
        members.put("approval_date", approvalDate)
        members.put("title", title)
        members.put("revoked_date", revokedDate)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("prize_id", "prizeId", into: &prizeID)
        reader.read("winner_uscc", "winnerUscc", into: &winnerUSCC)
        reader.read("kind", into: &kind)
        reader.read("level", into: &level)
        reader.read("approval_date", "approvalDate", into: &approvalDate)
        reader.read("title", into: &title)
        reader.read("revoked_date", "revokedDate", into: &revokedDate)
    }
}

extension RecordPrizeRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("prize", prize)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("prize", into: &prize)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
    }
}

extension RecordPrizeResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("prize", prize)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("prize", into: &prize)
    }
}

extension RevokePrizeRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("prize_id", prizeID)
        members.put("revoked_date", revokedDate)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("prize_id", "prizeId", into: &prizeID)
        reader.read("revoked_date", "revokedDate", into: &revokedDate)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
    }
}

extension RevokePrizeResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("prize", prize)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("prize", into: &prize)
    }
}

extension ListPrizesRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("winner_uscc", winnerUSCC)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("winner_uscc", "winnerUscc", into: &winnerUSCC)
    }
}

extension ListPrizesResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("prizes", prizes)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("prizes", into: &prizes)
    }
}

extension GetPrizeFactsRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("uscc", uscc)
        members.put("as_of_date", asOfDate)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("uscc", into: &uscc)
        reader.read("as_of_date", "asOfDate", into: &asOfDate)
    }
}

extension GetPrizeFactsResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("facts", facts)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("facts", into: &facts)
    }
}
