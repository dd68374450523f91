import Messages
import RPC
import ServiceKit
import Stubs
import Values

/// Prizes: recorded and revoked by the bureau, read by everybody's rules.
struct PrizeHandler: PrizeServiceProtocol {
    let writes: IdempotentWrites
    let prizes: PrizeRepository

    func recordPrize(
        request: RecordPrizeRequest, context: ServerContext
    ) async throws -> RecordPrizeResponse {
        var fields = FieldChecks()
        var prize = request.prize ?? Prize()
        _ = fields.text("prize.prize_id", prize.prizeID)
        prize.winnerUSCC = fields.uscc("prize.winner_uscc", prize.winnerUSCC)
        _ = fields.choice(
            "prize.kind", prize.kind,
            isDefined: [.scienceAward, .competition].contains(prize.kind),
            oneOf: "PRIZE_KIND_SCIENCE_AWARD, PRIZE_KIND_COMPETITION")
        _ = fields.choice(
            "prize.level", prize.level, isDefined: PrizeFacts.levelNames[prize.level] != nil,
            oneOf: "PRIZE_LEVEL_NATIONAL, PRIZE_LEVEL_PROVINCIAL, PRIZE_LEVEL_MUNICIPAL, "
                + "PRIZE_LEVEL_DISTRICT")
        _ = fields.day("prize.approval_date", prize.approvalDate)
        _ = fields.text("prize.title", prize.title, bytesMax: 400)
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        prize.revokedDate = ""
        let stored = prize
        return try await writes.once(request, context) { transaction, now in
            try prizes.insert(stored, by: context.principal.description, at: now, in: transaction)
            return RecordPrizeResponse(prize: stored)
        }
    }

    func revokePrize(
        request: RevokePrizeRequest, context: ServerContext
    ) async throws -> RevokePrizeResponse {
        var fields = FieldChecks()
        _ = fields.text("prize_id", request.prizeID)
        let day = fields.day("revoked_date", request.revokedDate)
        _ = fields.requestID(request.requestID)
        try fields.refuse()
        return try await writes.once(request, context) { transaction, now in
            let prize = try prizes.revoke(
                request.prizeID, on: day, by: context.principal.description, at: now,
                in: transaction)
            return RevokePrizeResponse(prize: prize)
        }
    }

    func listPrizes(
        request: ListPrizesRequest, context: ServerContext
    ) async throws -> ListPrizesResponse {
        var fields = FieldChecks()
        let uscc = fields.uscc("winner_uscc", request.winnerUSCC)
        try fields.refuse()
        try context.requireSelf(uscc)
        return ListPrizesResponse(prizes: try await prizes.all(of: uscc))
    }

    func getPrizeFacts(
        request: GetPrizeFactsRequest, context: ServerContext
    ) async throws -> GetPrizeFactsResponse {
        var fields = FieldChecks()
        let uscc = fields.uscc("uscc", request.uscc)
        let day = fields.day("as_of_date", request.asOfDate)
        try fields.refuse()
        let facts = PrizeFacts(prizes: try await prizes.all(of: uscc))
        return GetPrizeFactsResponse(facts: [
            Fact(name: "prizes", valueJSON: facts.standing(on: day).text, source: "talent")
        ])
    }
}
