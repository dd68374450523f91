import Messages

/// What each programme would bring, best first.
struct WhatIfResult {
    let answer: WhatIfQuestion.Answer
    let input: WhatIfInput
    let say: Language

    var html: HTML {
        Tag.section(.id("result"), .labelledBy("result-title")) {
            Tag.div(.class("section-head")) {
                Tag.h2(.id("result-title")) { say("结果", "Result") }
                Tag.p(.class("owner")) {
                    say("按填写的内容推算，不是申报，也没有保存", "a what-if: nothing was filed or kept")
                }
            }
            if input.code.isEmpty {
                Tag.p(.class("hint")) {
                    say(
                        "没有填写统一社会信用代码，因此没有向任何部门查询；没有填的都按“不明”处理。",
                        "Without a credit code nobody was asked: whatever was left open is unknown."
                    )
                }
            }
            for assessment in answer.assessments {
                AssessmentCard(
                    assessment: assessment, say: say, headingTag: Tag.h3, badges: badges(assessment)
                ).html
            }
            for failure in answer.failures {
                Tag.div(.class("gap")) {
                    Tag.p {
                        Tag.code { failure.programme }
                        say("：没有得到评估结果", ": could not be assessed")
                    }
                    Tag.p(.class("hint"), .lang(.en)) { failure.message }
                }
            }
        }
    }

    private func badges(_ assessment: Assessment) -> [String] {
        guard answer.assessments.count > 1 else { return [] }
        if assessment.ruleID == answer.bestNow { return [say("现在给付最多", "pays most now")] }
        if assessment.ruleID == answer.bestPossible {
            return [say("不明条件均满足时给付最多", "would pay most if all unknowns were met")]
        }
        return []
    }
}
