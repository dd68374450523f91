import JSON
import Messages
import Values

/// Prizes of one organisation as facts of rules.
struct PrizeFacts {
    let prizes: [Prize]

    /// The rules' own words for who gave a prize.
    static let levelNames: [PrizeLevel: String] = [
        .national: "national", .provincial: "provincial", .municipal: "municipal",
        .district: "district",
    ]

    /// The fact `prizes` of the finance rules: every prize that stands on the day. The rules look
    /// back over their own windows.
    func standing(on day: Day) -> JSONValue {
        .array(
            prizes.filter { stands($0, on: day) }.map { prize in
                [
                    "id": .string(prize.prizeID),
                    "kind": prize.kind == .scienceAward ? "science_award" : "competition",
                    "level": JSONValue(Self.levelNames[prize.level]),
                    "date": .string(prize.approvalDate),
                ]
            })
    }

    /// The fact `awards` of `tal.award.lookback`: science awards of the city or above (市级以上) with
    /// their revocation.
    var awards: JSONValue {
        .array(
            prizes.filter { $0.kind == .scienceAward && $0.level != .district }.map { prize in
                [
                    "id": .string(prize.prizeID), "approval_date": .string(prize.approvalDate),
                    "revoked_on": prize.revokedDate.isEmpty ? .null : .string(prize.revokedDate),
                ]
            })
    }

    /// Approved by that day, and not revoked on or before it: one revoked later still counted then.
    private func stands(_ prize: Prize, on day: Day) -> Bool {
        guard let approved = Day(iso: prize.approvalDate), approved <= day else { return false }
        return Day(iso: prize.revokedDate).map { $0 > day } ?? true
    }
}
