import Journal
import Messages
import ProcedureEngine
import ProtobufC
import RPC
import Storage
import Values

extension CaseDesk {
    /// What an act says, with what the case itself knows.
    /// - Throws: INVALID_ARGUMENT for a correction of an entry that it does not fit;
    ///   FAILED_PRECONDITION for one under which a later act would not have been allowed.
    func completed<Details: CaseDetails>(
        _ details: Details, _ file: IntegrityCaseFile, in transaction: any SQLTransaction
    ) throws -> Details {
        if var decision = details as? Messages.SanctionDecision, decision.misconductKinds.isEmpty {
            decision.misconductKinds = file.content.report?.misconductKinds ?? []
            decision.otherKindText = file.content.report?.otherKindText ?? ""
            return decision as? Details ?? details
        }
        if let correction = details as? CaseCorrection {
            try requireFitting(correction, file, in: transaction)
        }
        return details
    }

    /// Reads the case again with the corrected entry in place of the one on file: every act that
    /// came after it must still have been allowed on its day.
    private func requireFitting(
        _ correction: CaseCorrection, _ file: IntegrityCaseFile, in transaction: any SQLTransaction
    ) throws {
        let entries = try Journal().entries(of: file.history.stream, in: transaction)
        let sequence = correction.correctedSequence
        guard let wrong = entries.first(where: { $0.sequence == sequence }),
            wrong.act == correction.correctedAct
        else {
            throw RPCError.invalidArgument([
                FieldViolation(
                    field: "correction.corrected_sequence",
                    description: "entry \(sequence) is no \(correction.correctedAct) of this case; "
                        + "ListCaseEvents tells the sequence of each")
            ])
        }
        var replayed = IntegrityCaseFile(stream: file.history.stream)
        for entry in entries {
            let said = try CaseEntry(unpacking: entry.payload)
            let state = replayed.state
            try replayed.apply(entry)
            // Also over an earlier correction of the same entry.
            if entry.sequence == sequence || (entry.sequence > sequence && entry.act == "correct") {
                try replayed.take(
                    .correct, correction.packed, nil, on: Day(iso: said.actDate) ?? .epoch,
                    by: IntegrityCase.authority)
            }
            guard entry.sequence >= sequence, let state,
                let act = IntegrityCase.Act(rawValue: entry.act), let day = Day(iso: said.actDate)
            else { continue }
            try requireStanding(act, said.actor, from: state, replayed, entry.sequence, on: day)
        }
    }

    private func requireStanding(
        _ act: IntegrityCase.Act, _ actor: ProcedureActor, from state: IntegrityCase.State,
        _ file: IntegrityCaseFile, _ sequence: Int64, on day: Day
    ) throws {
        let answer = IntegrityCase.table.row(for: act, by: actor, in: state) { fact in
            // A clock that lapsed then is judged by its rule now.
            fact == "term_over" ? true : guards.value(of: fact, in: file, on: day)
        }
        guard case .failure(let refusal) = answer else { return }
        var error = RPCError.failedPrecondition(
            .actNotAllowed,
            "with this correction entry \(sequence) (\(act.rawValue)) would not have been allowed: "
                + "\(refusal.code); a new notice or decision is needed instead")
        error.facts["refusal"] = refusal.code
        error.facts["state"] = state.rawValue
        throw error
    }
}

extension CaseCorrection {
    /// The act whose entry it stands in for.
    fileprivate var correctedAct: String {
        if notice != nil { return IntegrityCase.Act.serveNotice.rawValue }
        if service != nil { return IntegrityCase.Act.serve.rawValue }
        return IntegrityCase.Act.requestReview.rawValue
    }
}
