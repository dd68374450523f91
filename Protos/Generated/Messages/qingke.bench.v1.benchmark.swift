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
    /// Amount in fen.
    package var amountFen: Int64
    /// Kind, 1 to 3.
    package var kind: Int32
    /// A flag.
    package var renewed: Bool

    package init(
        itemID: String = "",
        outDay: Int32 = 0,
        dueDay: Int32 = 0,
        amountFen: Int64 = 0,
        kind: Int32 = 0,
        renewed: Bool = false
    ) {
        self.itemID = itemID
        self.outDay = outDay
        self.dueDay = dueDay
        self.amountFen = amountFen
        self.kind = kind
        self.renewed = renewed
    }

    package init() { self.init(itemID: "") }
}

/// The question.
package struct CheckBenchmarkRequest: Hashable, Sendable {
    /// Different in every call.
    package var requestCode: String
    /// Who is asked about.
    package var patronID: String
    /// By which rules.
    package var ruleset: String
    /// The day asked for, counted from 1970.
    package var asOfDay: Int32
    /// Balance in fen.
    package var balanceFen: Int64
    /// Five of them.
    package var items: [BenchmarkItem]

    package init(
        requestCode: String = "",
        patronID: String = "",
        ruleset: String = "",
        asOfDay: Int32 = 0,
        balanceFen: Int64 = 0,
        items: [BenchmarkItem] = []
    ) {
        self.requestCode = requestCode
        self.patronID = patronID
        self.ruleset = ruleset
        self.asOfDay = asOfDay
        self.balanceFen = balanceFen
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
    /// Amount in fen.
    package var amountFen: Int64
    /// A day, counted from 1970.
    package var day: Int32

    package init(
        code: String = "",
        message: String = "",
        itemID: String = "",
        severity: Int32 = 0,
        amountFen: Int64 = 0,
        day: Int32 = 0
    ) {
        self.code = code
        self.message = message
        self.itemID = itemID
        self.severity = severity
        self.amountFen = amountFen
        self.day = day
    }

    package init() { self.init(code: "") }
}

/// The answer.
package struct CheckBenchmarkResponse: Hashable, Sendable {
    /// As asked.
    package var requestCode: String
    /// 1 or 2.
    package var outcome: Int32
    /// Limit in fen.
    package var limitFen: Int64
    /// Used in fen.
    package var usedFen: Int64
    /// Version of the rules.
    package var rulesetVersion: String
    /// One for each item.
    package var findings: [BenchmarkFinding]

    package init(
        requestCode: String = "",
        outcome: Int32 = 0,
        limitFen: Int64 = 0,
        usedFen: Int64 = 0,
        rulesetVersion: String = "",
        findings: [BenchmarkFinding] = []
    ) {
        self.requestCode = requestCode
        self.outcome = outcome
        self.limitFen = limitFen
        self.usedFen = usedFen
        self.rulesetVersion = rulesetVersion
        self.findings = findings
    }

    package init() { self.init(requestCode: "") }
}

/// The question, to be answered many times.
package struct StreamBenchmarkRequest: Hashable, Sendable {
    /// What is asked.
    package var question: CheckBenchmarkRequest?
    /// So many answers come, numbered from 1.
    package var count: Int32

    package init(question: CheckBenchmarkRequest? = nil, count: Int32 = 0) {
        self.question = question
        self.count = count
    }

    package init() { self.init(question: nil) }
}

/// One answer of many.
package struct StreamBenchmarkResponse: Hashable, Sendable {
    /// Counted from 1, in order.
    package var number: Int32
    /// The same each time.
    package var answer: CheckBenchmarkResponse?

    package init(number: Int32 = 0, answer: CheckBenchmarkResponse? = nil) {
        self.number = number
        self.answer = answer
    }

    package init() { self.init(number: 0) }
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
        amountFen = c.pointee.amount_fen
        kind = c.pointee.kind
        renewed = c.pointee.renewed != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.item_id = arena.string(itemID)
        c.pointee.out_day = outDay
        c.pointee.due_day = dueDay
        c.pointee.amount_fen = amountFen
        c.pointee.kind = kind
        c.pointee.renewed = renewed ? 1 : 0
    }
}

extension CheckBenchmarkRequest: WireMessage {
    package static var protoName: String { "qingke.bench.v1.CheckBenchmarkRequest" }

    package typealias CForm = Qingke__Bench__V1__CheckBenchmarkRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__bench__v1__check_benchmark_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__bench__v1__check_benchmark_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        requestCode = reader.string(c.pointee.request_code, "CheckBenchmarkRequest.request_code")
        patronID = reader.string(c.pointee.patron_id, "CheckBenchmarkRequest.patron_id")
        ruleset = reader.string(c.pointee.ruleset, "CheckBenchmarkRequest.ruleset")
        asOfDay = c.pointee.as_of_day
        balanceFen = c.pointee.balance_fen
        items = reader.messages(c.pointee.items, c.pointee.n_items)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.request_code = arena.string(requestCode)
        c.pointee.patron_id = arena.string(patronID)
        c.pointee.ruleset = arena.string(ruleset)
        c.pointee.as_of_day = asOfDay
        c.pointee.balance_fen = balanceFen
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
        amountFen = c.pointee.amount_fen
        day = c.pointee.day
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.code = arena.string(code)
        c.pointee.message = arena.string(message)
        c.pointee.item_id = arena.string(itemID)
        c.pointee.severity = severity
        c.pointee.amount_fen = amountFen
        c.pointee.day = day
    }
}

extension CheckBenchmarkResponse: WireMessage {
    package static var protoName: String { "qingke.bench.v1.CheckBenchmarkResponse" }

    package typealias CForm = Qingke__Bench__V1__CheckBenchmarkResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__bench__v1__check_benchmark_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__bench__v1__check_benchmark_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        requestCode = reader.string(c.pointee.request_code, "CheckBenchmarkResponse.request_code")
        outcome = c.pointee.outcome
        limitFen = c.pointee.limit_fen
        usedFen = c.pointee.used_fen
        rulesetVersion = reader.string(
            c.pointee.ruleset_version, "CheckBenchmarkResponse.ruleset_version")
        findings = reader.messages(c.pointee.findings, c.pointee.n_findings)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.request_code = arena.string(requestCode)
        c.pointee.outcome = outcome
        c.pointee.limit_fen = limitFen
        c.pointee.used_fen = usedFen
        c.pointee.ruleset_version = arena.string(rulesetVersion)
        (c.pointee.findings, c.pointee.n_findings) =
            arena.messages(findings)
    }
}

extension StreamBenchmarkRequest: WireMessage {
    package static var protoName: String { "qingke.bench.v1.StreamBenchmarkRequest" }

    package typealias CForm = Qingke__Bench__V1__StreamBenchmarkRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__bench__v1__stream_benchmark_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__bench__v1__stream_benchmark_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        question = reader.message(c.pointee.question)
        count = c.pointee.count
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let question {
            c.pointee.question = arena.message(question)
        }
        c.pointee.count = count
    }
}

extension StreamBenchmarkResponse: WireMessage {
    package static var protoName: String { "qingke.bench.v1.StreamBenchmarkResponse" }

    package typealias CForm = Qingke__Bench__V1__StreamBenchmarkResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__bench__v1__stream_benchmark_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__bench__v1__stream_benchmark_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        number = c.pointee.number
        answer = reader.message(c.pointee.answer)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.number = number
        if let answer {
            c.pointee.answer = arena.message(answer)
        }
    }
}

extension BenchmarkItem {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("item_id", itemID)
        members.put("out_day", outDay)
        members.put("due_day", dueDay)
        members.put("amount_fen", amountFen)
        members.put("kind", kind)
        members.put("renewed", renewed)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("item_id", "itemId", into: &itemID)
        reader.read("out_day", "outDay", into: &outDay)
        reader.read("due_day", "dueDay", into: &dueDay)
        reader.read("amount_fen", "amountFen", into: &amountFen)
        reader.read("kind", into: &kind)
        reader.read("renewed", into: &renewed)
    }
}

extension CheckBenchmarkRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("request_code", requestCode)
        members.put("patron_id", patronID)
        members.put("ruleset", ruleset)
        members.put("as_of_day", asOfDay)
        members.put("balance_fen", balanceFen)
        members.put("items", items)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("request_code", "requestCode", into: &requestCode)
        reader.read("patron_id", "patronId", into: &patronID)
        reader.read("ruleset", into: &ruleset)
        reader.read("as_of_day", "asOfDay", into: &asOfDay)
        reader.read("balance_fen", "balanceFen", into: &balanceFen)
        reader.read("items", into: &items)
    }
}

extension BenchmarkFinding {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("code", code)
        members.put("message", message)
        members.put("item_id", itemID)
        members.put("severity", severity)
        members.put("amount_fen", amountFen)
        members.put("day", day)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("code", into: &code)
        reader.read("message", into: &message)
        reader.read("item_id", "itemId", into: &itemID)
        reader.read("severity", into: &severity)
        reader.read("amount_fen", "amountFen", into: &amountFen)
        reader.read("day", into: &day)
    }
}

extension CheckBenchmarkResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("request_code", requestCode)
        members.put("outcome", outcome)
        members.put("limit_fen", limitFen)
        members.put("used_fen", usedFen)
        members.put("ruleset_version", rulesetVersion)
        members.put("findings", findings)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("request_code", "requestCode", into: &requestCode)
        reader.read("outcome", into: &outcome)
        reader.read("limit_fen", "limitFen", into: &limitFen)
        reader.read("used_fen", "usedFen", into: &usedFen)
        reader.read("ruleset_version", "rulesetVersion", into: &rulesetVersion)
        reader.read("findings", into: &findings)
    }
}

extension StreamBenchmarkRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("question", question)
        members.put("count", count)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("question", into: &question)
        reader.read("count", into: &count)
    }
}

extension StreamBenchmarkResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("number", number)
        members.put("answer", answer)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("number", into: &number)
        reader.read("answer", into: &answer)
    }
}
