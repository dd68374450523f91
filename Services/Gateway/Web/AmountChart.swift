import Messages

/// Amounts of every loan and programme as bars, and the same numbers in a table.
///
/// Bars are sized in shares of the width and texts in pixels, so that the figure is as readable on
/// a telephone as on paper.
struct AmountChart {
    private let rows: [Row]
    private let say: Language

    private struct Row {
        let loan: String
        let programme: String
        let outcome: Outcome
        /// In fen; nil where nothing is paid now.
        let now: Int64?
        /// In fen; nil where it cannot be told.
        let possible: Int64?
    }

    init(_ items: [LoanSection.Item], _ say: Language) {
        self.say = say
        rows = items.flatMap { item in
            item.assessments.map { assessment in
                let title = AssessmentTitle(assessment)
                let isPaid = assessment.outcome == .yes
                return Row(
                    loan: item.loan?.loanID ?? "", programme: say(title.zh, title.en),
                    outcome: assessment.outcome, now: isPaid ? assessment.amountFen : nil,
                    possible: assessment.outcome == .no ? nil : assessment.amountIfMetFen)
            }
        }
    }

    @HTMLBuilder var html: HTML {
        // Where nothing is paid under any condition, empty bars would say less than the findings.
        if rows.contains(where: { $0.now != nil || $0.possible != nil }) {
            Tag.figure(.class("chart")) {
                Tag.figcaption {
                    say("每笔贷款可得的金额", "What each loan brings")
                    legend
                }
                picture
                table
            }
        }
    }

    private var legend: HTML {
        Tag.span(.class("legend")) {
            Tag.span(.class("key now"), .ariaHidden)
            say("现在可得", "now")
            Tag.span(.class("key possible"), .ariaHidden)
            say("不明条件均满足时", "if all unknowns were met")
        }
    }

    // MARK: The picture

    private static let rowHeight = 66
    /// Share of the width that the longest bar takes; the rest is for its number.
    private static let barShare: Int64 = 62

    private var picture: HTML {
        Tag.svg(
            Attribute("role", "img"), .labelledBy("amounts-title amounts-desc"),
            Attribute("width", "100%"), Attribute("height", "\(rows.count * Self.rowHeight)")
        ) {
            Tag.title(.id("amounts-title")) { say("可得金额柱状图", "Bars of amounts") }
            Tag.desc(.id("amounts-desc")) { description }
            for (index, row) in rows.enumerated() { bars(row, top: index * Self.rowHeight) }
        }
    }

    private var description: String {
        rows.map { row in
            say(
                "贷款 \(row.loan)，\(row.programme)：现在 \(words(row.now))，均满足时 \(words(row.possible))",
                "loan \(row.loan), \(row.programme): now \(words(row.now)), if all were met "
                    + words(row.possible))
        }.joined(separator: say("；", "; "))
    }

    private func bars(_ row: Row, top: Int) -> HTML {
        Tag.g {
            Tag.label2D(.class("bar-name"), Attribute("x", "0"), Attribute("y", "\(top + 16)")) {
                "\(row.loan) · \(row.programme)"
            }
            bar(row.now, "now", y: top + 24)
            bar(row.possible, "possible", y: top + 42)
        }
    }

    private func bar(_ fen: Int64?, _ kind: String, y: Int) -> HTML {
        let share = width(fen)
        return .pieces([
            Tag.rect(
                .class("rail"), Attribute("x", "0"), Attribute("y", "\(y)"),
                Attribute("width", "\(Self.barShare)%"), Attribute("height", "12"),
                Attribute("rx", "2")),
            share == "0%"
                ? .nothing
                : Tag.rect(
                    .class(kind), Attribute("x", "0"), Attribute("y", "\(y)"),
                    Attribute("width", share), Attribute("height", "12"), Attribute("rx", "2")),
            Tag.label2D(
                .class("figure"), Attribute("x", "100%"), Attribute("y", "\(y + 11)"),
                Attribute("text-anchor", "end")
            ) { words(fen) },
        ])
    }

    /// In hundredths of a percent, without floating point.
    private func width(_ fen: Int64?) -> String {
        let most = rows.flatMap { [$0.now ?? 0, $0.possible ?? 0] }.max() ?? 0
        guard let fen, fen > 0, most > 0 else { return "0%" }
        let hundredths = Int64(Int128(fen) * Int128(Self.barShare * 100) / Int128(most))
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }

    private func words(_ fen: Int64?) -> String {
        fen.map { Figures.yuan($0, say) } ?? say("—", "—")
    }

    // MARK: The table

    private var table: HTML {
        Tag.details {
            Tag.summary { say("以表格查看", "As a table") }
            DataTable(
                say("每笔贷款可得的金额", "What each loan brings"),
                [
                    .init(say("贷款", "Loan")), .init(say("政策", "Programme")),
                    .init(say("结论", "Outcome")), .init(say("现在可得", "Now"), isNumber: true),
                    .init(say("不明条件均满足时", "If all unknowns were met"), isNumber: true),
                ],
                rows.map { row in
                    [
                        .text(row.loan), .text(row.programme),
                        .text(say(AssessmentCard.words(row.outcome))), .text(words(row.now)),
                        .text(words(row.possible)),
                    ]
                }
            ).html
        }
    }
}
