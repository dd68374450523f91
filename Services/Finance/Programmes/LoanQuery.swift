import JSON
import PolicyEngine
import Values

/// 银行端贷款补贴资格查询: what one loan can bring, under each programme that a loan can draw on.
/// 青岛市科技创新贷款贴息管理办法, article 10, and 青岛市科技金融投（保）贷融资模式实施细则, articles 12 (5), 18:
/// banks help their borrowers to file.
///
/// A loan that still runs is asked with its planned movements and without a day of settlement: the
/// settlement is then unknown, and the amount if all were met is the projection. It stores nothing.
struct LoanQuery: Rule {
    static let id: RuleID = "fin.loan_query"
    static let version = "1"

    let description: RuleDescription
    private let programmes: [any Rule]

    init(_ parameters: ParameterSet) throws(PolicyDataError) {
        programmes = [
            try ProgrammeRule<LoanInterestSubsidy>(parameters),
            try ProgrammeRule<InvestmentLoanSubsidy>(parameters),
            try ProgrammeRule<GuaranteeFeeSubsidy>(parameters),
            try ProgrammeRule<MajorProjectLoanSubsidy>(parameters),
        ]
        guard let texts = parameters.texts[Self.id] else {
            throw PolicyDataError([
                PolicyDataProblem(
                    file: Self.id, line: 0,
                    message: "no file of the parameters says `rule: \(Self.id)`; it needs a title")
            ])
        }
        let described = programmes.map(\.description)
        description = RuleDescription(
            id: Self.id, title: texts.title, version: Self.version,
            citations: texts.articles.map { parameters.documents.cite($0) }, inForce: nil,
            facts: described.flatMap(\.facts).keepingFirst(by: \.name),
            tables: described.flatMap(\.tables).keepingFirst(by: \.name),
            dateFact: LoanInterestSubsidy.dateFact, conditions: [], steps: texts.steps,
            parameters: described.flatMap(\.parameters).keepingFirst(by: \.self))
    }

    func answer(_ facts: FactSet) -> Answer {
        let answers = programmes.map { $0.answer(facts) }
        let rows = answers.flatMap(\.parameters).keepingFirst(by: \.self)
        let violations = answers.flatMap(\.violations).keepingFirst(by: \.self)
        guard violations.isEmpty else {
            return Answer(result: badFact(violations), parameters: rows, violations: violations)
        }
        let results = zip(programmes, answers).map { ($0.description.id, $1.decision) }
        let bestNow = LoanProgrammes.bestNow(results)
        let bestPossible = LoanProgrammes.bestPossible(results)
        var working = Working(document: LoanInterestSubsidy.document)
        if let bestNow { working.step("best_now", "第十条", bestNow) }
        if let bestPossible { working.step("best_possible", "第十条", bestPossible) }
        let reply: JSONValue = [
            "results": .array(results.map { result(of: $0, $1) }),
            "best_now": JSONValue(bestNow),
            "best_possible": JSONValue(bestPossible),
        ]
        return Answer(
            result: reply, asOf: answers.lazy.compactMap(\.asOf).first, working: working,
            parameters: rows)
    }

    private func result(of programme: RuleID, _ decision: Decision?) -> JSONValue {
        [
            "programme": .string(programme),
            "eligible": JSONValue(decision?.outcome.rawValue),
            "amount_fen": JSONValue(decision?.amount?.fen),
            "amount_if_met_fen": JSONValue(decision?.amountIfMet?.fen),
        ]
    }
}

extension Array {
    /// The elements in order, without those whose key stood before.
    fileprivate func keepingFirst<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
        var seen: Set<Key> = []
        return filter { seen.insert(key($0)).inserted }
    }
}
