import JSON
import Messages
import PolicyEngine
import Values

/// What a case says, as facts of the rules that guard its acts. What was not written down is left
/// out: unknown is not no.
struct CaseFacts {
    let file: IntegrityCaseFile
    /// Today.
    let asOf: Day

    private var content: Messages.IntegrityCase { file.content }

    /// `int.notice`.
    var notice: [String: JSONValue] {
        var facts: [String: JSONValue] = ["as_of": .string(asOf.iso)]
        guard let notice = content.notice else { return facts }
        facts["notice_in_writing"] = .bool(notice.inWriting)
        facts["notice_items"] = .array(notice.items.map(JSONValue.string))
        facts["notice_served_on"] = text(notice.servedDate)
        if notice.statementWorkdays > 0 {
            facts["statement_workdays"] = .integer(Int64(notice.statementWorkdays))
        }
        facts["statement_made_on"] = text(content.statement?.madeDate)
        return facts
    }

    /// `int.diligence`.
    var diligence: [String: JSONValue] {
        let found = content.decision?.diligence
        return [
            "as_of": .string(asOf.iso),
            "project_exploratory_high_risk": flag(found?.projectExploratoryHighRisk),
            "original_records_show_diligence": flag(found?.originalRecordsShowDiligence),
            "only_ground_is_non_completion": flag(found?.onlyGroundIsNonCompletion),
        ]
    }

    /// `int.decision`.
    /// - Parameters:
    ///   - statement: the answer of `int.notice`.
    ///   - exempt: the answer of `int.diligence`; nil while it has none.
    func decision(statement: JSONValue?, exempt: Bool?) -> [String: JSONValue] {
        guard let decision = content.decision else { return [:] }
        var facts: [String: JSONValue] = [
            "misconduct_kinds": .array(decision.misconductKinds.map(JSONValue.string)),
            "measures": .array(
                decision.measures.map { measure in
                    measure.months == 0
                        ? ["measure": .integer(Int64(measure.measure))]
                        : [
                            "measure": .integer(Int64(measure.measure)),
                            "months": .integer(Int64(measure.months)),
                        ]
                }),
            "weighing_reason_given": .bool(!decision.weighingReason.isEmpty),
            "decision_items": .array(items(of: decision).map(JSONValue.string)),
            "statement_heard": .bool(content.hearing != nil),
            "decision_date": text(decision.decisionDate),
            "grade": text(decision.grade),
            "other_kind_text": text(decision.otherKindText),
            "other_measure_text": text(decision.otherMeasureText),
            "statement": statement ?? .null,
            "diligence_exempt": flag(exempt),
        ]
        // Empty lists say that nothing was found only once an officer has looked.
        if decision.circumstancesWeighed {
            facts["mitigating"] = .array(decision.mitigating.map { .integer(Int64($0)) })
            facts["aggravating"] = .array(decision.aggravating.map { .integer(Int64($0)) })
        }
        return facts
    }

    /// Article 21: what stands in the decision.
    private func items(of decision: Messages.SanctionDecision) -> [String] {
        [
            ("subject", file.subjectKey), ("conduct_and_facts", decision.conductAndFacts),
            ("basis_and_decision", decision.basisAndDecision),
            ("remedy_and_period", decision.remedyAndPeriod),
            ("authority_and_date", decision.decisionDate.isEmpty ? "" : decision.authorityName),
            ("other_required", decision.otherRequired),
        ].filter { !$0.1.isEmpty }.map(\.0)
    }

    /// `int.service`.
    var service: [String: JSONValue] {
        let service = content.service ?? DecisionService()
        return [
            "as_of": .string(asOf.iso), "method": text(service.method),
            "signed_on": text(service.signedDate), "receipt_on": text(service.receiptDate),
            "published_on": text(service.publishedDate),
            "whereabouts_unknown": flag(service.whereaboutsUnknown),
            "secret": .bool(service.secret),
        ]
    }

    /// `int.publication`.
    var publication: [String: JSONValue] {
        let said = content.publication
        return [
            "wide_influence": flag(said?.wideInfluence),
            "high_public_attention": flag(said?.highPublicAttention),
            "secret": .bool(said?.secret ?? false),
        ]
    }

    /// `int.review`.
    /// - Parameter received: the day on which the subject got the decision.
    func review(received: Day?) -> [String: JSONValue] {
        let request = content.reviewRequest
        return [
            "as_of": .string(asOf.iso), "decision_received_on": text(received?.iso),
            "filed_on": text(request?.filedDate), "accepted_on": text(content.reviewAcceptedDate),
            "request_in_writing": flag(request?.requestInWriting),
            "other_reasons_given": flag(request?.otherReasonsGiven),
            "sufficient_evidence": flag(request?.sufficientEvidence),
        ]
    }

    /// `int.provisional`.
    var provisional: [String: JSONValue] {
        let order = content.provisional
        return [
            "as_of": .string(asOf.iso),
            "evidence_of_violation": flag(order?.evidenceOfViolation),
            "bad_effect_caused": flag(order?.badEffectCaused),
            "public_money_at_serious_risk": flag(order?.publicMoneyAtSeriousRisk),
            "provisional_measures": .array((order?.measures ?? []).map(JSONValue.string)),
            "decision_made": .bool(false),
        ]
    }

    /// `int.repair` for one record of the case.
    func repair(of record: IntegrityRecord) -> [String: JSONValue] {
        let said = content.repair ?? Messages.CreditRepair()
        var facts: [String: JSONValue] = [
            "as_of": .string(asOf.iso), "applied_on": text(said.appliedDate),
            "term_first_day": text(record.firstDayDate), "term_last_day": text(record.lastDayDate),
            "term_open": .bool(record.lastDayDate.isEmpty),
            "obligations_or_rectification_or_losses_made_good": flag(
                said.obligationsOrRectificationOrLossesMadeGood),
            "marked_effect": flag(said.markedEffect),
            "major_contribution": flag(said.majorContribution),
            "authority_approved": flag(said.authorityApproved),
            "approved_on": text(said.approvedDate), "effect": text(said.effect),
        ]
        if said.shortenDays > 0 { facts["shorten_days"] = .integer(Int64(said.shortenDays)) }
        return facts
    }

    private func text(_ text: String?) -> JSONValue {
        text.flatMap { $0.isEmpty ? nil : .string($0) } ?? .null
    }

    private func flag(_ flag: Bool?) -> JSONValue { flag.map(JSONValue.bool) ?? .null }
}
