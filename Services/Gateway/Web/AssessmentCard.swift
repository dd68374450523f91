import Messages

/// What one programme brings: outcome, amount, every condition, what is missing, how it was
/// computed. The same on the applicant view and on the what-if page.
struct AssessmentCard {
    let assessment: Assessment
    let say: Language
    /// Of the level below what stands around it.
    var headingTag = Tag.h4
    /// What was said about this programme in a word or two: "pays most now".
    var badges: [String] = []

    var html: HTML {
        Tag.article(.class("assessment \(Self.outcomeClass(assessment.outcome))")) {
            heading
            amount
            list(assessment.findings.filter { $0.verdict == .unmet })
            unknown
            met
            missing
            working
            basis
        }
    }

    /// More than so many open conditions, or missing facts, are folded away.
    private static let openMax = 4

    @HTMLBuilder private func list(_ findings: [Finding]) -> HTML {
        if !findings.isEmpty {
            Tag.ul(.class("findings")) {
                for finding in findings { FindingItem(finding, self).html }
            }
        }
    }

    /// A few stand in the open; many of them would hide what the answer says.
    @HTMLBuilder private var unknown: HTML {
        let unknown = assessment.findings.filter { $0.verdict != .met && $0.verdict != .unmet }
        if unknown.count > Self.openMax {
            Tag.details {
                Tag.summary {
                    say(
                        "\(assessment.findings.count) 项条件中 \(unknown.count) 项不明",
                        "\(unknown.count) of \(assessment.findings.count) conditions are unknown")
                }
                list(unknown)
            }
        } else {
            list(unknown)
        }
    }

    private var heading: HTML {
        let title = AssessmentTitle(assessment)
        return Tag.div(.class("assessment-head")) {
            headingTag {
                Tag.a(.href(.rule(assessment.ruleID, on: assessment.asOfDate))) {
                    say(title.zh, title.en)
                }
            }
            Tag.p(.class("verdict")) {
                Tag.span(.class("mark"), .ariaHidden) { Self.mark(assessment.outcome) }
                say(Self.words(assessment.outcome))
            }
            for badge in badges { Tag.p(.class("badge")) { badge } }
        }
    }

    private var amount: HTML {
        Tag.p(.class("amount")) {
            if let fen = assessment.amountFen, assessment.outcome == .yes {
                if assessment.amountKind == .ceiling { Tag.span { say("最高 ", "at most ") } }
                Tag.strong { Figures.yuan(fen, say) }
                if assessment.amountKind == .ceiling {
                    Tag.span(.class("hint")) {
                        say("上限不是承诺：由预算和评审决定", "a ceiling, no promise: budget and review decide")
                    }
                }
            } else if let fen = assessment.amountIfMetFen, assessment.outcome == .unknown {
                Tag.span { say("不明的条件如均满足，最高 ", "if all that is unknown were met: at most ") }
                Tag.strong { Figures.yuan(fen, say) }
            } else if assessment.outcome == .unknown {
                Tag.span { say("金额尚不能计算", "the amount cannot be worked out yet") }
            } else if let fen = assessment.amountIfMetFen, fen > 0, assessment.outcome == .no {
                Tag.span(.class("hint")) {
                    say(
                        "条件全部满足时本可最高 \(Figures.yuan(fen, say))",
                        "it would be at most \(Figures.yuan(fen, say)) if all conditions were met")
                }
            }
        }
    }

    @HTMLBuilder private var met: HTML {
        let met = assessment.findings.filter { $0.verdict == .met }
        if !met.isEmpty {
            Tag.details {
                Tag.summary {
                    say(
                        "\(assessment.findings.count) 项条件中 \(met.count) 项满足",
                        "\(met.count) of \(assessment.findings.count) conditions are met")
                }
                list(met)
            }
        }
    }

    @HTMLBuilder private var missing: HTML {
        let facts = MissingFact.all(of: assessment, say)
        if facts.count > Self.openMax {
            Tag.details {
                Tag.summary {
                    say("缺少的材料（\(facts.count) 项）", "What is missing (\(facts.count))")
                }
                table(of: facts, showsCaption: false)
            }
        } else {
            table(of: facts, showsCaption: true)
        }
    }

    private func table(of facts: [MissingFact], showsCaption: Bool) -> HTML {
        DataTable(
            say("缺少的材料", "What is missing"),
            [
                .init(say("事实", "Fact")), .init(say("证明材料", "Evidence")),
                .init(say("由谁提供", "Who supplies it")), .init(say("为何不明", "Why unknown")),
            ], facts.map(\.cells), showsCaption: showsCaption
        ).html
    }

    @HTMLBuilder private var working: HTML {
        if !assessment.working.isEmpty {
            Tag.details {
                Tag.summary { say("计算过程", "How it was computed") }
                DataTable(
                    say("计算过程", "How it was computed"),
                    [
                        .init(say("步骤", "Step")), .init(say("结果", "Result"), isNumber: true),
                        .init(say("依据", "Article")),
                    ], assessment.working.map(cells)
                ).html
            }
        }
    }

    private func cells(_ step: WorkingStep) -> [HTML] {
        [
            Tag.span(.class(step.parent < 0 ? "" : "nested")) { say(step.labelZh, step.labelEn) },
            .text(Figures.value(json: step.valueJSON, unit: step.unit, say)),
            CitationText(step.citation, say).short,
        ]
    }

    private var basis: HTML {
        Tag.p(.class("basis")) {
            say("评估日 ", "As of ")
            Figures.time(assessment.asOfDate, say)
            " · "
            Tag.code { assessment.ruleID }
            if !assessment.parameterSetHash.isEmpty {
                say(" · 参数集 ", " · parameter set ")
                Tag.code { String(assessment.parameterSetHash.prefix(12)) }
            }
        }
    }
}

extension AssessmentCard {
    static func mark(_ outcome: Outcome) -> String {
        switch outcome {
        case .yes: "✓"
        case .no: "✗"
        default: "?"
        }
    }

    static func words(_ outcome: Outcome) -> Words {
        switch outcome {
        case .yes: Words("可以获得", "Eligible")
        case .no: Words("不符合", "Not eligible")
        default: Words("尚不能确定", "Not known yet")
        }
    }

    static func outcomeClass(_ outcome: Outcome) -> String {
        switch outcome {
        case .yes: "met"
        case .no: "unmet"
        default: "unknown"
        }
    }
}

/// Where something stands, written out.
struct CitationText {
    private let citation: Citation?
    private let say: Language

    init(_ citation: Citation?, _ say: Language) {
        self.citation = citation
        self.say = say
    }

    /// `《青岛市…办法》（青科字〔2024〕7号）第十二条`; the law is quoted in Chinese in either language.
    var full: HTML {
        guard let citation, !citation.document.isEmpty || !citation.article.isEmpty else {
            return .nothing
        }
        let number = citation.number.isEmpty ? "" : "（\(citation.number)）"
        let document = citation.document.isEmpty ? "" : "《\(citation.document)》\(number)"
        return Tag.span(.class("citation"), .lang(.zh)) { document + citation.article }
    }

    /// The article, or the document where it has none.
    var short: HTML {
        guard let citation else { return .nothing }
        return Tag.span(.class("citation"), .lang(.zh)) {
            citation.article.isEmpty ? citation.document : citation.article
        }
    }
}
