import Journal
import Messages
import RPC
import ServiceKit
import Storage
import Values

// Files of a case, in pieces: a file is larger than a message may be.
extension IntegrityHandler {
    /// Largest file.
    static let fileMax = 20 << 20
    private static let piece = 256 << 10
    private static let mediaTypes = [
        "application/pdf", "image/png", "image/jpeg", "text/plain", "text/csv", "application/zip",
    ]

    func uploadEvidence(
        requests: MessageStream<UploadEvidenceRequest>, context: ServerContext
    ) async throws -> UploadEvidenceResponse {
        var head: UploadEvidenceRequest?
        var content: [UInt8] = []
        for try await request in requests {
            if head == nil {
                try check(request)
                head = request
            }
            content += request.content
            guard content.count <= Self.fileMax else {
                throw RPCError.invalidArgument([
                    FieldViolation(
                        field: "content",
                        description: "is longer than \(Self.fileMax) bytes; split the file")
                ])
            }
        }
        guard let head, !content.isEmpty else {
            throw RPCError.invalidArgument([
                FieldViolation(field: "content", description: "is empty; send the file's bytes")
            ])
        }
        return try await file(content, head, context)
    }

    func downloadEvidence(
        request: DownloadEvidenceRequest, responses: MessageWriter<DownloadEvidenceResponse>,
        context: ServerContext
    ) async throws {
        let opened = try await opened(request.caseID, context)
        // What the view lists is what the caller may read.
        guard
            let file = view(opened.file, context).evidence.first(where: {
                $0.digest == request.digest
            })
        else { throw Self.noFile(request.digest) }
        let files = CaseFiles(desk.keys)
        let key = opened.file.subjectKey
        let content = try await StorageRefusal.translate {
            try await database.read { try files.content(file.digest, of: key, in: $0) }
        }
        guard let content else { throw Self.noFile(request.digest) }
        var start = 0
        repeat {
            let end = min(start + Self.piece, content.count)
            try await responses.write(
                DownloadEvidenceResponse(
                    file: start == 0 ? file : nil, content: Array(content[start..<end])))
            start = end
        } while start < content.count
    }

    private func file(
        _ content: [UInt8], _ head: UploadEvidenceRequest, _ context: ServerContext
    ) async throws -> UploadEvidenceResponse {
        var file = head.file ?? EvidenceFile()
        let digest = SHA256.hexadecimal(content)
        guard file.digest.isEmpty || file.digest == digest else {
            throw RPCError.invalidArgument([
                FieldViolation(
                    field: "file.digest",
                    description:
                        "is not that of the content, which is \(digest); send the file again")
            ])
        }
        file.digest = digest
        file.sizeBytes = Int64(content.count)
        let filed = file
        // The content is told from another by its digest, which the request stands for in the log.
        var identity = head
        identity.content = []
        identity.file = filed
        let files = CaseFiles(desk.keys)
        defer { signal.announce() }
        return try await writes.once(
            identity, id: head.requestID, desk.rights.recorded(context), keptForever: true
        ) {
            transaction, now in
            var held = try desk.hold(head.caseID, for: context.principal, in: transaction)
            let isSubject = desk.rights.standing(of: context.principal, in: held.file) == .subject
            guard
                try files.store(
                    content, of: held.file.subjectKey, at: now, in: transaction) != nil
            else {
                throw RPCError.failedPrecondition(
                    .subjectErased,
                    "personal data of the subject was erased; nothing of it is stored again")
            }
            try desk.perform(
                CaseDesk.Order(
                    act: .fileEvidence,
                    actor: isSubject ? IntegrityCase.subject : IntegrityCase.authority,
                    principal: context.principal, details: filed, day: now.day),
                on: &held, at: now, in: transaction)
            return UploadEvidenceResponse(
                file: filed.withoutPersonalTexts, case: view(held.file, context))
        }
    }

    private func check(_ head: UploadEvidenceRequest) throws(RPCError) {
        var fields = FieldChecks()
        _ = fields.text("case_id", head.caseID)
        _ = fields.requestID(head.requestID)
        let file = head.file ?? EvidenceFile()
        _ = fields.text("file.file_name", file.fileName)
        _ = fields.text("file.purpose", file.purpose)
        if !Self.mediaTypes.contains(file.mediaType) {
            fields.add(
                "file.media_type",
                "\"\(file.mediaType)\" is not taken; write one of "
                    + Self.mediaTypes.joined(separator: ", "))
        }
        try fields.refuse()
    }

    private static func noFile(_ digest: String) -> RPCError {
        .notFound(
            .evidenceNotFound,
            "the case has no file \"\(digest)\" that you may see; GetCase lists those that you may")
    }
}
