import Identity
import Messages
import RPC
import Stubs
import Values

/// A loan that somebody tries out: the form, and what each programme would bring.
///
/// With a credit code the question is `LoanService/CheckEligibility`, so that owners supply what is
/// left open. That method needs a code: without one each programme is evaluated with what was
/// entered alone, all in one `PolicyService/BatchEvaluate`, and nobody is asked. Whatever is
/// entered travels as a fact under its own name, so that both questions are made of one list.
struct WhatIfPage {
    static func make(
        _ request: PageRequest, _ asker: PageAsker, today: Day
    ) async -> Page {
        let say = request.language
        var input = WhatIfInput(request.form ?? request.query)
        var result = HTML.nothing
        let isAsked = request.form != nil
        var principal = request.caller
        if isAsked, input.mistakes.isEmpty {
            principal =
                input.code.isEmpty
                ? request.caller ?? PageRequest.visitor : request.principal(about: input.code)
            let question = WhatIfQuestion(input: input, today: today)
            do throws(RPCError) {
                let answer = try await question.answer(asker, as: principal ?? PageRequest.visitor)
                result = WhatIfResult(answer: answer, input: input, say: say).html
            } catch {
                result = question.note(error, in: &input, say)
            }
        }
        let hasMistakes = isAsked && !input.mistakes.isEmpty
        return Page(
            status: hasMistakes ? .badRequest : .ok, title: say("试算一笔贷款", "Try a loan"),
            place: .whatIf, principal: principal, formID: WhatIfForm.id,
            content: .pieces([
                Tag.h1 { say("试算一笔贷款", "Try a loan") },
                result,
                WhatIfForm(
                    input: input, today: today, showsMistakes: isAsked, say: say
                ).html,
            ]))
    }
}

/// The question that an input asks.
struct WhatIfQuestion {
    let input: WhatIfInput
    let today: Day

    /// Assessments best first, and which of them pay most.
    struct Answer: Sendable {
        var assessments: [Assessment] = []
        var bestNow = ""
        var bestPossible = ""
        /// Programmes that could not be assessed.
        var failures: [(programme: String, message: String)] = []
    }

    private var day: String { input.day.isEmpty ? today.iso : input.day }

    func answer(
        _ asker: PageAsker, as principal: Principal
    ) async throws(RPCError) -> Answer {
        if input.code.isEmpty { return try await ofProgrammes(asker, principal) }
        let response = try await asker.ask(
            LoanServiceMethods.checkEligibility,
            CheckEligibilityRequest(
                applicantUSCC: input.code, loan: Loan(borrowerUSCC: input.code),
                applicationDate: day, facts: input.facts, explain: true),
            as: principal)
        return Answer(
            assessments: response.assessments, bestNow: response.bestNow,
            bestPossible: response.bestPossible)
    }

    private func ofProgrammes(
        _ asker: PageAsker, _ principal: Principal
    ) async throws(RPCError) -> Answer {
        let programmes = WhatIfField.programmes
        let response = try await asker.ask(
            PolicyServiceMethods.batchEvaluate,
            BatchEvaluateRequest(
                requests: programmes.map {
                    EvaluateRequest(ruleID: $0, facts: input.facts, asOfDate: day, explain: true)
                }),
            as: principal)
        var answer = Answer()
        for (programme, item) in zip(programmes, response.items) {
            if let assessment = item.assessment {
                answer.assessments.append(assessment)
                continue
            }
            let error = RPCError(status: item.status ?? Status())
            // What was entered is wrong for all programmes in the same way.
            guard error.violations.isEmpty else { throw error }
            answer.failures.append((programme, error.message))
        }
        answer.assessments.sort(by: Self.isBetter)
        answer.bestNow =
            answer.assessments.first { $0.outcome == .yes && $0.amountFen ?? 0 > 0 }?.ruleID ?? ""
        answer.bestPossible =
            answer.assessments.filter { $0.outcome != .no && $0.amountIfMetFen ?? 0 > 0 }
            .max { ($0.amountIfMetFen ?? 0) < ($1.amountIfMetFen ?? 0) }?.ruleID ?? ""
        return answer
    }

    /// In the order of `CheckEligibility`: yes, unknown, no; among equals the greater amount.
    private static func isBetter(_ left: Assessment, _ right: Assessment) -> Bool {
        func rank(_ outcome: Outcome) -> Int { outcome == .yes ? 0 : outcome == .no ? 2 : 1 }
        let (leftRank, rightRank) = (rank(left.outcome), rank(right.outcome))
        guard leftRank == rightRank else { return leftRank < rightRank }
        return (left.amountIfMetFen ?? -1) > (right.amountIfMetFen ?? -1)
    }

    /// Puts what a service found wrong beside the fields it is about.
    /// - Returns: what is about none of them.
    func note(_ error: RPCError, in input: inout WhatIfInput, _ say: Language) -> HTML {
        var rest: [String] = []
        for violation in error.violations {
            if let field = field(of: violation.field) {
                input.note(field, WhatIfField.byName[field]?.kind)
            } else {
                rest.append("\(violation.field): \(violation.description)")
            }
        }
        if error.violations.isEmpty { rest.append(error.message) }
        let refusal = PageRefusal(error)
        return rest.isEmpty
            ? .nothing
            : Tag.div(.class("gap"), Attribute("role", "alert")) {
                Tag.p { Tag.strong { say(refusal.title) } }
                Tag.p { say(refusal.reason) }
                for line in rest { Tag.p(.class("hint"), .lang(.en)) { line } }
            }
    }

    /// `facts[3].value_json` is the fourth fact that was entered.
    private func field(of path: String) -> String? {
        if path == WhatIfInput.codeField || path == WhatIfInput.dayField { return path }
        if path == "loan.borrower_uscc" { return WhatIfInput.codeField }
        if path == "as_of_date" { return WhatIfInput.dayField }
        guard path.hasPrefix("facts["),
            let index = Int(path.dropFirst("facts[".count).prefix { $0 != "]" }),
            input.facts.indices.contains(index)
        else { return nil }
        return input.facts[index].name
    }
}
