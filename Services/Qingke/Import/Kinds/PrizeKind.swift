import Messages
import Stubs

extension ImportKinds {
    static let prizes = ImportKind(
        "prizes", zh: "科技奖励与创新创业大赛获奖", en: "prizes of science awards and competitions",
        prefix: "prize.", methods: [PrizeServiceMethods.recordPrize.path], empty: Prize(),
        columns: [
            .text(
                "prize_id", "证书编号", \.prizeID, required: true, example: "Z-SAMPLE-0001",
                "获奖证书的编号，唯一", "number of the certificate, unique"),
            .code(
                "winner_uscc", "获奖单位统一社会信用代码", \.winnerUSCC, "获奖单位的代码",
                "code of the winner or named completer"),
            .choice(
                "kind", "奖项类别", \.kind,
                ChoiceWords(
                    prefix: "PRIZE_KIND_",
                    [
                        (.scienceAward, "science_award", ["科学技术奖", "科技奖"]),
                        (.competition, "competition", ["创新创业大赛"]),
                    ]), required: true, example: .scienceAward, "奖项的类别", "what kind of prize"),
            .choice(
                "level", "级别", \.level,
                ChoiceWords(
                    prefix: "PRIZE_LEVEL_",
                    [
                        (.national, "national", ["国家级"]), (.provincial, "provincial", ["省级"]),
                        (.municipal, "municipal", ["市级"]), (.district, "district", ["区级", "区市级"]),
                    ]), required: true, example: .municipal, "授奖单位的级别", "who gave it"),
            .day(
                "approval_date", "批准日期", \.approvalDate, required: true, example: "2023-12-01",
                "批准授奖之日", "day of approval"),
            .text(
                "title", "奖项名称", \.title, required: true, example: "合成样本奖项",
                "奖项的中文名称", "name in Chinese"),
        ], key: { [$0.prizeID] },
        writes: { prize in
            [
                PreparedWrite(
                    "prizes", PrizeServiceMethods.recordPrize, RecordPrizeRequest(prize: prize)
                ) { $0.prize?.revokedDate = "2000-01-01" }
            ]
        })
}
