// Generated from Protos/qingke/bench/v1/benchmark.proto by Protos/Generator. Do not edit.
//
// What benchmarks exchange: about 200 bytes asked, about 600 answered, the same in every peer that
// the transport is compared with. No service of the product answers it.

import CMessages
import JSON
import ProtobufC

/// One item of the question.
package struct BenchmarkItem: Hashable, Sendable {
    /// Its id.
    package var itemID: String
    /// First day, counted from 1970.
    package var outDay: Int32
    /// Last day, counted from 1970.
    package var dueDay: Int32
    /// Amount in hundredths.
    package var amountCents: Int64
    /// Kind, 1 to 3.
    package var kind: Int32
    /// A flag.
    package var renewed: Bool

    package init(
        itemID: String = "",
        outDay: Int32 = 0,
        dueDay: Int32 = 0,
        amountCents: Int64 = 0,
        kind: Int32 = 0,
        renewed: Bool = false
    ) {
        self.itemID = itemID
        self.outDay = outDay
        self.dueDay = dueDay
        self.amountCents = amountCents
        self.kind = kind
        self.renewed = renewed
    }

    package init() { self.init(itemID: "") }
}

/// The question.
package struct BenchmarkRequest: Hashable, Sendable {
    /// Different in every call.
    package var requestCode: String
    /// Who is asked about.
    package var patronID: String
    /// By which rules.
    package var ruleset: String
    /// The day asked for, counted from 1970.
    package var asOfDay: Int32
    /// Balance in hundredths.
    package var balanceCents: Int64
    /// Five of them.
    package var items: [BenchmarkItem]

    package init(
        requestCode: String = "",
        patronID: String = "",
        ruleset: String = "",
        asOfDay: Int32 = 0,
        balanceCents: Int64 = 0,
        items: [BenchmarkItem] = []
    ) {
        self.requestCode = requestCode
        self.patronID = patronID
        self.ruleset = ruleset
        self.asOfDay = asOfDay
        self.balanceCents = balanceCents
        self.items = items
    }

    package init() { self.init(requestCode: "") }
}

/// One finding of the answer.
package struct BenchmarkFinding: Hashable, Sendable {
    /// Its code.
    package var code: String
    /// A sentence.
    package var message: String
    /// About which item.
    package var itemID: String
    /// 1 to 3.
    package var severity: Int32
    /// Amount in hundredths.
    package var amountCents: Int64
    /// A day, counted from 1970.
    package var day: Int32

    package init(
        code: String = "",
        message: String = "",
        itemID: String = "",
        severity: Int32 = 0,
        amountCents: Int64 = 0,
        day: Int32 = 0
    ) {
        self.code = code
        self.message = message
        self.itemID = itemID
        self.severity = severity
        self.amountCents = amountCents
        self.day = day
    }

    package init() { self.init(code: "") }
}

/// The answer.
package struct BenchmarkReply: Hashable, Sendable {
    /// As asked.
    package var requestCode: String
    /// 1 or 2.
    package var outcome: Int32
    /// Limit in hundredths.
    package var limitCents: Int64
    /// Used in hundredths.
    package var usedCents: Int64
    /// Version of the rules.
    package var rulesetVersion: String
    /// One for each item.
    package var findings: [BenchmarkFinding]

    package init(
        requestCode: String = "",
        outcome: Int32 = 0,
        limitCents: Int64 = 0,
        usedCents: Int64 = 0,
        rulesetVersion: String = "",
        findings: [BenchmarkFinding] = []
    ) {
        self.requestCode = requestCode
        self.outcome = outcome
        self.limitCents = limitCents
        self.usedCents = usedCents
        self.rulesetVersion = rulesetVersion
        self.findings = findings
    }

    package init() { self.init(requestCode: "") }
}

extension BenchmarkItem: WireMessage {
    package static var protoName: String { "qingke.bench.v1.BenchmarkItem" }

    package typealias CForm = Qingke__Bench__V1__BenchmarkItem

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__bench__v1__benchmark_item__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__bench__v1__benchmark_item__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        itemID = reader.string(c.pointee.item_id, "BenchmarkItem.item_id")
        outDay = c.pointee.out_day
        dueDay = c.pointee.due_day
        amountCents = c.pointee.amount_cents
        kind = c.pointee.kind
        renewed = c.pointee.renewed != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.item_id = arena.string(itemID)
        c.pointee.out_day = outDay
        c.pointee.due_day = dueDay
        c.pointee.amount_cents = amountCents
        c.pointee.kind = kind
        c.pointee.renewed = renewed ? 1 : 0
    }
}

extension BenchmarkRequest: WireMessage {
    package static var protoName: String { "qingke.bench.v1.BenchmarkRequest" }

    package typealias CForm = Qingke__Bench__V1__BenchmarkRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__bench__v1__benchmark_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__bench__v1__benchmark_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        requestCode = reader.string(c.pointee.request_code, "BenchmarkRequest.request_code")
        patronID = reader.string(c.pointee.patron_id, "BenchmarkRequest.patron_id")
        ruleset = reader.string(c.pointee.ruleset, "BenchmarkRequest.ruleset")
        asOfDay = c.pointee.as_of_day
        balanceCents = c.pointee.balance_cents
        items = reader.messages(c.pointee.items, c.pointee.n_items)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.request_code = arena.string(requestCode)
        c.pointee.patron_id = arena.string(patronID)
        c.pointee.ruleset = arena.string(ruleset)
        c.pointee.as_of_day = asOfDay
        c.pointee.balance_cents = balanceCents
        (c.pointee.items, c.pointee.n_items) =
            arena.messages(items)
    }
}

extension BenchmarkFinding: WireMessage {
    package static var protoName: String { "qingke.bench.v1.BenchmarkFinding" }

    package typealias CForm = Qingke__Bench__V1__BenchmarkFinding

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__bench__v1__benchmark_finding__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__bench__v1__benchmark_finding__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        code = reader.string(c.pointee.code, "BenchmarkFinding.code")
        message = reader.string(c.pointee.message, "BenchmarkFinding.message")
        itemID = reader.string(c.pointee.item_id, "BenchmarkFinding.item_id")
        severity = c.pointee.severity
        amountCents = c.pointee.amount_cents
        day = c.pointee.day
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.code = arena.string(code)
        c.pointee.message = arena.string(message)
        c.pointee.item_id = arena.string(itemID)
        c.pointee.severity = severity
        c.pointee.amount_cents = amountCents
        c.pointee.day = day
    }
}

extension BenchmarkReply: WireMessage {
    package static var protoName: String { "qingke.bench.v1.BenchmarkReply" }

    package typealias CForm = Qingke__Bench__V1__BenchmarkReply

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__bench__v1__benchmark_reply__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__bench__v1__benchmark_reply__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        requestCode = reader.string(c.pointee.request_code, "BenchmarkReply.request_code")
        outcome = c.pointee.outcome
        limitCents = c.pointee.limit_cents
        usedCents = c.pointee.used_cents
        rulesetVersion = reader.string(c.pointee.ruleset_version, "BenchmarkReply.ruleset_version")
        findings = reader.messages(c.pointee.findings, c.pointee.n_findings)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.request_code = arena.string(requestCode)
        c.pointee.outcome = outcome
        c.pointee.limit_cents = limitCents
        c.pointee.used_cents = usedCents
        c.pointee.ruleset_version = arena.string(rulesetVersion)
        (c.pointee.findings, c.pointee.n_findings) =
            arena.messages(findings)
    }
}

extension BenchmarkItem {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("item_id", itemID)
        members.put("out_day", outDay)
        members.put("due_day", dueDay)
        members.put("amount_cents", amountCents)
        members.put("kind", kind)
        members.put("renewed", renewed)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("item_id", "itemId", into: &itemID)
        reader.read("out_day", "outDay", into: &outDay)
        reader.read("due_day", "dueDay", into: &dueDay)
        reader.read("amount_cents", "amountCents", into: &amountCents)
        reader.read("kind", into: &kind)
        reader.read("renewed", into: &renewed)
    }
}

extension BenchmarkRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("request_code", requestCode)
        members.put("patron_id", patronID)
        members.put("ruleset", ruleset)
        members.put("as_of_day", asOfDay)
        members.put("balance_cents", balanceCents)
        members.put("items", items)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("request_code", "requestCode", into: &requestCode)
        reader.read("patron_id", "patronId", into: &patronID)
        reader.read("ruleset", into: &ruleset)
        reader.read("as_of_day", "asOfDay", into: &asOfDay)
        reader.read("balance_cents", "balanceCents", into: &balanceCents)
        reader.read("items", into: &items)
    }
}

extension BenchmarkFinding {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("code", code)
        members.put("message", message)
        members.put("item_id", itemID)
        members.put("severity", severity)
        members.put("amount_cents", amountCents)
        members.put("day", day)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("code", into: &code)
        reader.read("message", into: &message)
        reader.read("item_id", "itemId", into: &itemID)
        reader.read("severity", into: &severity)
        reader.read("amount_cents", "amountCents", into: &amountCents)
        reader.read("day", into: &day)
    }
}

extension BenchmarkReply {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("request_code", requestCode)
        members.put("outcome", outcome)
        members.put("limit_cents", limitCents)
        members.put("used_cents", usedCents)
        members.put("ruleset_version", rulesetVersion)
        members.put("findings", findings)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("request_code", "requestCode", into: &requestCode)
        reader.read("outcome", into: &outcome)
        reader.read("limit_cents", "limitCents", into: &limitCents)
        reader.read("used_cents", "usedCents", into: &usedCents)
        reader.read("ruleset_version", "rulesetVersion", into: &rulesetVersion)
        reader.read("findings", into: &findings)
    }
}
