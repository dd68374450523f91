import JSON
import Journal
import Messages
import PolicyEngine
import ProcedureEngine
import Values

/// What the guards of a case ask for, answered by the rules of the policy file from what is on file:
/// never taken from a caller.
struct CaseGuards: Sendable {
    let catalogue: Catalogue
    private let notices: RulesByDay<Rules.Notice>
    private let reviews: RulesByDay<Rules.Review>
    private let directRecords: RulesByDay<DirectRecord.Rules>
    private let list: RulesByDay<IntegrityRules>

    private enum Rules {
        typealias Notice = EnforcementService.DecisionNotice.Rules
        typealias Review = DecisionReview.Rules
    }

    init(_ catalogue: Catalogue) throws(PolicyDataError) {
        self.catalogue = catalogue
        let parameters = catalogue.parameters
        notices = try RulesByDay(parameters, for: EnforcementService.DecisionNotice.id)
        reviews = try RulesByDay(parameters, for: DecisionReview.id)
        directRecords = try RulesByDay(parameters, for: DirectRecord.id)
        list = try RulesByDay(parameters, for: IntegrityBlock.id)
    }

    /// The calendar by which clocks count.
    var calendar: WorkingCalendar { notices.on(nil).rules.calendar.calendar }

    /// The value of a guard's fact for a case as it would be after the act; nil while not known.
    ///
    /// - Parameter lapsed: the clock whose lapse is asked about.
    func value(
        of fact: FactName, in file: IntegrityCaseFile, on day: Day, lapsed: ClockTable.Due? = nil
    ) -> JSONValue? {
        switch fact {
        case "evidence_on_file": .bool(!file.content.evidence.isEmpty)
        case "statement_heard": .bool(file.content.hearing != nil)
        case "set_aside_elsewhere": .bool(hasRuling(file))
        case "term_over": .bool(lapsed?.clock == IntegrityCase.Clock.term.rawValue)
        default: assessment(of: fact, in: file, on: day)?.result[fact]
        }
    }

    /// The rule that answers a guard, with its findings; nil for facts that no rule answers.
    func assessment(
        of fact: FactName, in file: IntegrityCaseFile, on day: Day
    ) -> PolicyEngine.Assessment? {
        let facts = CaseFacts(file: file, asOf: day)
        return switch fact {
        case "notice_complete", "statement": evaluate("int.notice", facts.notice)
        case "valid":
            evaluate(
                "int.decision",
                facts.decision(
                    statement: value(of: "statement", in: file, on: day), exempt: exempt(facts)))
        case "served": evaluate("int.service", facts.service)
        case "publish": evaluate("int.publication", facts.publication)
        case "request", "may_refuse":
            evaluate("int.review", facts.review(received: servedOn(file, on: day)))
        case "allowed": evaluate("int.provisional", facts.provisional)
        case "granted":
            repairable(file, on: day).flatMap { evaluate("int.repair", facts.repair(of: $0)) }
        default: nil
        }
    }

    /// The day on which the decision was served by `int.service`; nil while it is not known.
    func servedOn(_ file: IntegrityCaseFile, on day: Day) -> Day? {
        evaluate("int.service", CaseFacts(file: file, asOf: day).service)?.result["served_on"]?
            .stringValue.flatMap { Day(iso: $0) }
    }

    /// How long a clock is that an act starts, and from which day; nil where the case has no such
    /// period, such as a decision without a record.
    func start(of clock: IntegrityCase.Clock, in file: IntegrityCaseFile, on day: Day)
        -> ClockStart?
    {
        let content = file.content
        switch clock {
        case .statement:
            guard let served = Day(iso: content.notice?.servedDate ?? "") else { return nil }
            let workdays = max(
                Int(content.notice?.statementWorkdays ?? 0), notices.on(day).rules.workdaysMin)
            return ClockStart(clock, ClockPeriod(workdays, .workdays), from: served)
        case .reviewRequest:
            return servedOn(file, on: day).map {
                ClockStart(
                    clock, ClockPeriod(reviews.on(day).rules.requestWorkdays, .workdays), from: $0)
            }
        case .reviewAccept:
            return Day(iso: content.reviewRequest?.filedDate ?? "").map {
                ClockStart(
                    clock, ClockPeriod(reviews.on(day).rules.acceptWorkdays, .workdays), from: $0)
            }
        case .reviewFinish:
            return Day(iso: content.reviewAcceptedDate).map {
                ClockStart(
                    clock, ClockPeriod(reviews.on(day).rules.finishWorkdays, .workdays), from: $0)
            }
        case .term:
            guard let decided = Day(iso: content.decision?.decisionDate ?? "") else { return nil }
            let ends = lastDays(of: records(of: file, on: day))
            guard let last = ends.max(), last >= decided else { return nil }
            return ClockStart(clock, ClockPeriod(decided.days(until: last), .days), from: decided)
        }
    }

    private func exempt(_ facts: CaseFacts) -> Bool? {
        switch evaluate("int.diligence", facts.diligence)?.result["exempt"]?.stringValue {
        case "yes": true
        case "no": false
        default: nil
        }
    }

    /// Article 24: the ruling itself is among the files of the case.
    private func hasRuling(_ file: IntegrityCaseFile) -> Bool {
        guard let digest = file.content.setAside?.evidenceDigest else { return false }
        return file.content.evidence.contains { $0.digest == digest }
    }

    func evaluate(_ rule: RuleID, _ facts: [String: JSONValue]) -> PolicyEngine.Assessment? {
        try? catalogue.evaluate(rule, FactSet(facts, source: "case"))
    }
}

extension CaseGuards {
    /// What the case puts on the integrity list, as it stands (`int.term`, section 8 of the policy file;
    /// `int.repair`). Numbers are the case's with the kind behind it.
    func records(of file: IntegrityCaseFile, on day: Day) -> [IntegrityRecord] {
        var records = decidedRecords(of: file, day)
        if file.content.repair != nil { records = records.map { repaired($0, file, day) } }
        for index in records.indices {
            records[index].deferrals = file.content.deferrals.map {
                Deferral(fromDate: $0.fromDate, toDate: $0.toDate)
            }
        }
        records += suspensionRecords(of: file)
        if let lifted = file.lifted {
            for index in records.indices where records[index].removedDate.isEmpty {
                records[index].cancelledDate = lifted.iso
            }
        }
        return records
    }

    private func decidedRecords(of file: IntegrityCaseFile, _ day: Day) -> [IntegrityRecord] {
        guard let decision = file.content.decision, let decided = Day(iso: decision.decisionDate)
        else { return [] }
        let numbers = Set(decision.measures.map(\.measure))
        var records = decision.measures.filter { [5, 7, 8].contains($0.measure) }.map { measure in
            record(
                file, kind: Self.banKinds[measure.measure] ?? .unspecified, from: decided,
                until: lastDay(ofMonths: Int64(measure.months), decision, decided, file))
        }
        if numbers.contains(9) {
            let last = lastDays(of: records).max() ?? listedUntil(decision, decided)
            records.append(record(file, kind: .m9, from: decided, until: last))
        }
        if numbers.contains(3) {
            // Until what it asks for was mended.
            var rest = record(file, kind: .suspendProject, from: decided, until: nil)
            rest.recordID += "-correction"
            rest.activityID = file.content.clue?.activityID ?? ""
            rest.removedDate = file.corrected?.iso ?? ""
            records.append(rest)
        }
        return records
    }

    private func suspensionRecords(of file: IntegrityCaseFile) -> [IntegrityRecord] {
        file.suspensions.enumerated().map { index, suspension in
            var record = record(
                file, kind: Self.suspensionKinds[suspension.measure] ?? .unspecified,
                from: suspension.first, until: nil)
            record.recordID += "-\(index + 1)"
            if record.kind != .suspendAcceptance {
                record.activityID = file.content.clue?.activityID ?? ""
            }
            record.removedDate = suspension.ended?.iso ?? ""
            return record
        }
    }

    private func record(
        _ file: IntegrityCaseFile, kind: IntegrityRecordKind, from first: Day, until last: Day?
    ) -> IntegrityRecord {
        let name = IntegrityNames.kinds[kind]?.rawValue ?? ""
        return IntegrityRecord(
            recordID: "\(file.history.caseID)-\(name)", subjectUSCC: file.uscc, kind: kind,
            firstDayDate: first.iso, lastDayDate: last?.iso ?? "")
    }

    /// `int.term`: from the day of the decision, what was already suspended set off.
    private func lastDay(
        ofMonths months: Int64, _ decision: Messages.SanctionDecision, _ decided: Day,
        _ file: IntegrityCaseFile
    ) -> Day? {
        let result = evaluate(
            "int.term",
            [
                "decision_date": .string(decided.iso), "months": .integer(months),
                "offset_granted": decision.offsetGranted.map(JSONValue.bool) ?? .null,
                "suspensions": .array(
                    file.suspensions.compactMap { suspension in
                        guard let ended = suspension.ended else {
                            return ["from": .string(suspension.first.iso)]
                        }
                        // One that ended on the day it began held on no day.
                        guard suspension.first < ended else { return nil }
                        return [
                            "from": .string(suspension.first.iso),
                            "to": .string(ended.adding(days: -1).iso),
                        ]
                    }),
            ])?.result
        return result?["last_day"]?.stringValue.flatMap { Day(iso: $0) }
    }

    /// Measure 9 alone: the term that the decision gives, else the rule's.
    private func listedUntil(_ decision: Messages.SanctionDecision, _ decided: Day) -> Day {
        let months =
            decision.recordMonths > 0
            ? Int(decision.recordMonths) : directRecords.on(decided).rules.months
        return decided.lastDay(ofMonths: months)
    }

    private func repaired(
        _ record: IntegrityRecord, _ file: IntegrityCaseFile, _ day: Day
    ) -> IntegrityRecord {
        let facts = CaseFacts(file: file, asOf: day).repair(of: record)
        guard let result = evaluate("int.repair", facts)?.result,
            result["granted"]?.stringValue == "yes"
        else { return record }
        var repaired = record
        repaired.lastDayDate = result["new_last_day"]?.stringValue ?? record.lastDayDate
        repaired.removedDate = result["removed_from_list_on"]?.stringValue ?? ""
        return repaired
    }

    /// The record whose repair decides for the case: the one that ends last.
    private func repairable(_ file: IntegrityCaseFile, on day: Day) -> IntegrityRecord? {
        decidedRecords(of: file, day).filter { $0.removedDate.isEmpty }.max { left, right in
            // One without a last day ends after all others.
            if left.lastDayDate.isEmpty || right.lastDayDate.isEmpty {
                return !left.lastDayDate.isEmpty
            }
            return left.lastDayDate < right.lastDayDate
        }
    }

    private func lastDays(of records: [IntegrityRecord]) -> [Day] {
        let rules = list.on(nil).rules
        return records.compactMap { IntegrityEntry($0).flatMap(rules.lastDay(of:)) }
    }

    private static let banKinds: [Int32: IntegrityRecordKind] = [5: .m5, 7: .m7, 8: .m8]
    private static let suspensionKinds: [String: IntegrityRecordKind] = [
        "suspend_payment": .suspendPayment, "suspend_acceptance": .suspendAcceptance,
        "suspend_project": .suspendProject,
    ]
}

extension ClockStart {
    fileprivate init(_ clock: IntegrityCase.Clock, _ period: ClockPeriod, from day: Day) {
        self.init(clock: clock.rawValue, period: period.message, startedDate: day.iso)
    }
}

extension CaseHistory<IntegrityCase> {
    static var streamPrefix: String { "integrity/" }

    /// The case's name: its stream's without the prefix.
    var caseID: String { String(stream.dropFirst(Self.streamPrefix.count)) }
}
