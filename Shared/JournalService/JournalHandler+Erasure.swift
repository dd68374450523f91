import JSON
import Journal
import Messages
import RPC
import ServiceKit
import Storage

extension JournalHandler {
    /// What is left of the call afterwards, the log of request ids among it, names nobody.
    package func eraseSubject(
        request: EraseSubjectRequest, context: ServerContext
    ) async throws -> EraseSubjectResponse {
        var fields = FieldChecks()
        let subject = subject(of: request, &fields)
        _ = fields.text("reason", request.reason)
        if !request.identityNumber.isEmpty, request.reason.contains(request.identityNumber) {
            fields.add("reason", "names the person; it is kept for ever, write why and not whom")
        }
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        var nameless = request
        nameless.identityNumber = subject.keyID
        let erasures = SubjectErasures(erasure.keys)
        let actor = context.principal.description
        let response = try await writes.once(
            nameless, id: request.requestID, context, keptForever: true
        ) { transaction, now in
            let obstacles = try erasure.obstacles(subject, transaction)
            guard obstacles.isEmpty else { throw Self.refusal(obstacles) }
            let erased = try erasures.erase(
                subject.keyID, reason: request.reason, by: actor, at: now, in: transaction)
            return EraseSubjectResponse(
                erased: erased != nil, keyID: subject.keyID, entries: erased?.entries ?? 0,
                files: erased?.files ?? 0)
        }
        await scrub()
        return response
    }

    private func subject(
        of request: EraseSubjectRequest, _ fields: inout FieldChecks
    ) -> Subject {
        if request.identityNumber.isEmpty {
            let uscc = fields.uscc("subject_uscc", request.subjectUSCC)
            return Subject(keyID: erasure.keys.id(unit: uscc), uscc: uscc)
        }
        if !request.subjectUSCC.isEmpty {
            fields.add("subject_uscc", "stands beside identity_number; give one of them")
        }
        if request.identityNumber.count != 18 {
            fields.add("identity_number", "has not 18 characters; write it in full")
        }
        return Subject(keyID: erasure.keys.id(person: request.identityNumber), uscc: "")
    }

    private static func refusal(_ obstacles: [JSONValue]) -> RPCError {
        let names = obstacles.compactMap { $0["id"]?.stringValue }
        var error = RPCError.failedPrecondition(
            .erasureRefused,
            "the law still asks for what would be erased: \(names.joined(separator: ", ")); erase when "
                + "they have ended")
        error.facts["obstacles_json"] = JSONValue.array(obstacles).text
        return error
    }

    /// The erasure is committed: that its bytes are gone too may take until readers let go of them.
    private func scrub() async {
        do {
            if try await !database.scrubDeleted() {
                logger.notice(
                    "a subject was erased: its key is gone from the files after a VACUUM FULL")
            }
        } catch {
            logger.warning(
                "a subject was erased; its key may stand in the database's log until a checkpoint",
                metadata: ["error": "\(error)"])
        }
    }
}
