import Messages
import RPC
import ServiceKit
import Values

/// Whether what an act says can be read: days are days, words are those of the policy file. Whether
/// it may be done is the table's and the rules' to say.
struct CaseChecks {
    /// Nothing that is recorded has happened later.
    let today: Day

    static let textMax = 20_000

    func checked(_ clue: IntegrityClue, _ fields: inout FieldChecks) -> IntegrityClue {
        var clue = clue
        clue.subject = checked(clue.subject ?? CaseSubject(), "clue.subject", &fields)
        word("clue.source", clue.source, ["found", "reported", "passed_on"], &fields)
        if !clue.body.isEmpty { body("clue.body", clue.body, &fields) }
        words("clue.suspected_kinds", clue.suspectedKinds, Self.kinds, &fields)
        past("clue.found_date", clue.foundDate, &fields)
        text("clue.summary", clue.summary, &fields)
        if !clue.activityID.isEmpty {
            _ = fields.text("clue.activity_id", clue.activityID, bytesMax: 100)
        }
        return clue
    }

    func check(_ details: any CaseDetails, _ fields: inout FieldChecks) {
        switch details {
        case let note as CaseNote: optionalText("note.text", note.text, &fields)
        case let order as ProvisionalOrder: check(order, &fields)
        case let report as InvestigationReport: check(report, &fields)
        case let notice as Messages.DecisionNotice: check(notice, "notice", &fields)
        case let statement as SubjectStatement:
            past("statement.made_date", statement.madeDate, &fields)
            text("statement.text", statement.text, &fields)
        case let hearing as StatementHearing:
            past("hearing.heard_date", hearing.heardDate, &fields)
            word("hearing.manner", hearing.manner, ["in_writing", "orally", "hearing"], &fields)
            text("hearing.record", hearing.record, &fields)
        case let decision as Messages.SanctionDecision: check(decision, &fields)
        case let service as DecisionService: check(service, "service", &fields)
        case let publication as Messages.DecisionPublication:
            past("publication.published_date", publication.publishedDate, &fields)
        case let request as ReviewRequest: check(request, "review_request", &fields)
        case let conclusion as ReviewConclusion:
            word("conclusion.outcome", conclusion.outcome, ["uphold", "change", "annul"], &fields)
            past("conclusion.concluded_date", conclusion.concludedDate, &fields)
            text("conclusion.reason", conclusion.reason, &fields)
        case let ruling as SetAsideRuling:
            _ = fields.text("ruling.authority", ruling.authority)
            past("ruling.ruling_date", ruling.rulingDate, &fields)
            _ = fields.text("ruling.evidence_digest", ruling.evidenceDigest)
        case let repair as Messages.CreditRepair: check(repair, &fields)
        case let deferral as RecordDeferral:
            _ = fields.day("deferral.from_date", deferral.fromDate)
            _ = fields.day("deferral.to_date", deferral.toDate)
            fields.span("deferral", from: deferral.fromDate, until: deferral.toDate, "to_date")
            text("deferral.reason", deferral.reason, &fields)
        case let assignment as CaseAssignment: check(assignment, &fields)
        case let recusal as CaseRecusal:
            officer("recusal.officer", recusal.officer, &fields)
            text("recusal.reason", recusal.reason, &fields)
        case let correction as CaseCorrection: check(correction, &fields)
        default: break
        }
    }

    private func checked(
        _ subject: CaseSubject, _ field: String, _ fields: inout FieldChecks
    ) -> CaseSubject {
        var subject = subject
        subject.subjectKey = ""
        _ = fields.text("\(field).name", subject.name)
        switch (subject.uscc.isEmpty, subject.identityNumber.isEmpty) {
        case (false, true): subject.uscc = fields.uscc("\(field).uscc", subject.uscc)
        case (true, false):
            subject.identityNumber = Self.person(
                "\(field).identity_number", subject.identityNumber, on: today, &fields)
        default:
            fields.add(field, "give exactly one of uscc, for a unit, and identity_number")
        }
        return subject
    }

    /// An identity number, normalised. What is wrong is told without repeating it.
    static func person(
        _ field: String, _ number: String, on day: Day, _ fields: inout FieldChecks
    ) -> String {
        let check = CitizenID.check(number, on: day)
        if case .failure(let problem) = check.holder {
            fields.add(
                field,
                "is no citizen identity number (\(problem.rawValue) is wrong); write its 18 "
                    + "characters")
        }
        return check.normalized
    }

    private func check(_ order: ProvisionalOrder, _ fields: inout FieldChecks) {
        words(
            "order.measures", order.measures,
            ["suspend_payment", "suspend_acceptance", "suspend_project"], &fields)
        past("order.ordered_date", order.orderedDate, &fields)
        text("order.reason", order.reason, &fields)
    }

    private func check(_ report: InvestigationReport, _ fields: inout FieldChecks) {
        words("report.misconduct_kinds", report.misconductKinds, Self.kinds, &fields)
        if report.misconductKinds.isEmpty {
            fields.add("report.misconduct_kinds", "is empty; write one of k1 to k13 at least")
        }
        past("report.report_date", report.reportDate, &fields)
        text("report.findings", report.findings, &fields)
    }

    private func check(
        _ notice: Messages.DecisionNotice, _ field: String, _ fields: inout FieldChecks
    ) {
        past("\(field).served_date", notice.servedDate, &fields)
        words(
            "\(field).items", notice.items,
            ["facts", "reasons", "basis", "right_to_state_and_defend", "manner", "period"], &fields)
        if !(0...36_500).contains(notice.statementWorkdays) {
            fields.add(
                "\(field).statement_workdays",
                "is \(notice.statementWorkdays); write 1 to 36500 working days, or none")
        }
        optionalText("\(field).text", notice.text, &fields)
    }

    private func check(_ decision: Messages.SanctionDecision, _ fields: inout FieldChecks) {
        past("decision.decision_date", decision.decisionDate, &fields)
        word(
            "decision.grade", decision.grade,
            ["light", "heavier", "serious", "especially_serious"],
            &fields)
        words("decision.misconduct_kinds", decision.misconductKinds, Self.kinds, &fields)
        optionalDay(
            "decision.reconsideration_until_date", decision.reconsiderationUntilDate, &fields)
        optionalDay("decision.lawsuit_until_date", decision.lawsuitUntilDate, &fields)
        if !(0...1200).contains(decision.recordMonths) {
            fields.add(
                "decision.record_months", "is \(decision.recordMonths); write 1 to 1200, or none")
        }
        for (name, body) in [
            ("weighing_reason", decision.weighingReason),
            ("conduct_and_facts", decision.conductAndFacts),
            ("basis_and_decision", decision.basisAndDecision),
            ("remedy_and_period", decision.remedyAndPeriod),
            ("authority_name", decision.authorityName),
            ("other_required", decision.otherRequired),
            ("other_kind_text", decision.otherKindText),
            ("other_measure_text", decision.otherMeasureText),
        ] {
            optionalText("decision.\(name)", body, &fields)
        }
        fields.amount("decision.recover_fen", decision.recoverFen)
        check(decision.measures, &fields)
    }

    /// Bounds that the rule calls bad facts, told before it is asked.
    private func check(_ measures: [SanctionMeasure], _ fields: inout FieldChecks) {
        var seen: Set<Int32> = []
        for (index, measure) in measures.enumerated() {
            let field = "decision.measures[\(index)]"
            if !(1...10).contains(measure.measure) {
                fields.add(
                    "\(field).measure",
                    "\(measure.measure) is no measure of article 12; write 1 to 10")
            } else if !seen.insert(measure.measure).inserted {
                fields.add("\(field).measure", "measure \(measure.measure) stands twice")
            }
            if !(0...1200).contains(measure.months) {
                fields.add("\(field).months", "is \(measure.months); write 1 to 1200, or none")
            }
        }
    }

    private func check(
        _ service: DecisionService, _ field: String, _ fields: inout FieldChecks
    ) {
        word(
            "\(field).method", service.method, ["direct", "entrusted", "post", "public_notice"],
            &fields)
        optionalPast("\(field).signed_date", service.signedDate, &fields)
        optionalPast("\(field).receipt_date", service.receiptDate, &fields)
        optionalPast("\(field).published_date", service.publishedDate, &fields)
        // Article 22: the copy goes to the subject's unit or its superior.
        past("\(field).copy_sent_date", service.copySentDate, &fields)
    }

    private func check(
        _ request: ReviewRequest, _ field: String, _ fields: inout FieldChecks
    ) {
        past("\(field).filed_date", request.filedDate, &fields)
        text("\(field).text", request.text, &fields)
    }

    private func check(_ repair: Messages.CreditRepair, _ fields: inout FieldChecks) {
        past("repair.applied_date", repair.appliedDate, &fields)
        optionalPast("repair.approved_date", repair.approvedDate, &fields)
        word("repair.effect", repair.effect, ["remove", "shorten"], &fields)
        if !(0...36_500).contains(repair.shortenDays) {
            fields.add("repair.shorten_days", "is \(repair.shortenDays); write 1 to 36500, or none")
        }
    }

    private func check(_ assignment: CaseAssignment, _ fields: inout FieldChecks) {
        if !assignment.body.isEmpty { body("assignment.body", assignment.body, &fields) }
        if !assignment.officer.isEmpty {
            officer("assignment.officer", assignment.officer, &fields)
        }
        if assignment.body.isEmpty && assignment.officer.isEmpty {
            fields.add("assignment", "says neither a bureau nor an officer; give one at least")
        }
        optionalText("assignment.reason", assignment.reason, &fields)
    }

    private func check(_ correction: CaseCorrection, _ fields: inout FieldChecks) {
        text("correction.reason", correction.reason, &fields)
        if correction.correctedSequence < 1 {
            fields.add(
                "correction.corrected_sequence",
                "is \(correction.correctedSequence); write "
                    + "the sequence of the entry")
        }
        let given = [
            correction.notice != nil, correction.service != nil, correction.reviewRequest != nil,
        ].count { $0 }
        if given != 1 {
            fields.add("correction", "give exactly one of notice, service and review_request")
        }
        if let notice = correction.notice { check(notice, "correction.notice", &fields) }
        if let service = correction.service { check(service, "correction.service", &fields) }
        if let request = correction.reviewRequest {
            check(request, "correction.review_request", &fields)
        }
    }

    static let kinds = (1...13).map { "k\($0)" }
}

extension CaseChecks {
    private func text(_ field: String, _ text: String, _ fields: inout FieldChecks) {
        _ = fields.text(field, text, bytesMax: Self.textMax)
    }

    private func optionalText(_ field: String, _ text: String, _ fields: inout FieldChecks) {
        if !text.isEmpty { self.text(field, text, &fields) }
    }

    /// A day that has come.
    private func past(_ field: String, _ text: String, _ fields: inout FieldChecks) {
        if fields.day(field, text) > today {
            fields.add(field, "\(text) has not come yet; today is \(today)")
        }
    }

    private func optionalPast(_ field: String, _ text: String, _ fields: inout FieldChecks) {
        if !text.isEmpty { past(field, text, &fields) }
    }

    private func optionalDay(_ field: String, _ text: String, _ fields: inout FieldChecks) {
        _ = fields.optionalDay(field, text)
    }

    private func word(
        _ field: String, _ word: String, _ known: [String], _ fields: inout FieldChecks
    ) {
        guard !known.contains(word) else { return }
        fields.add(
            field,
            (word.isEmpty ? "is empty" : "\"\(word)\" is not known")
                + "; write one of \(known.joined(separator: ", "))")
    }

    private func words(
        _ field: String, _ words: [String], _ known: [String], _ fields: inout FieldChecks
    ) {
        for (index, one) in words.enumerated() {
            word("\(field)[\(index)]", one, known, &fields)
        }
        if Set(words).count < words.count { fields.add(field, "has a word twice") }
    }

    /// `city`, or a district's code.
    private func body(_ field: String, _ text: String, _ fields: inout FieldChecks) {
        guard text != CaseRights.Officer.city else { return }
        if text.utf8.count != 6 || !text.utf8.allSatisfy({ (48...57).contains($0) }) {
            fields.add(
                field, "\"\(text)\" is no bureau; write city, or a district's code of six digits")
        }
    }

    private func officer(_ field: String, _ text: String, _ fields: inout FieldChecks) {
        let parts = text.split(separator: ".", maxSplits: 1)
        if parts.count != 2 || text.utf8.count > 64 {
            fields.add(
                field,
                "\"\(text)\" is no officer; write bureau and officer as in the principal: city.chen01"
            )
        }
    }
}
