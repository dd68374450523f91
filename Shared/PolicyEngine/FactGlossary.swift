/// The words of a fact, of a table that is looked up, or of a figure that a rule works out.
package struct FactTexts: Hashable, Sendable {
    package let label: RuleTexts.Words
    package let evidence: RuleTexts.Words?
    package let suppliers: [String]
    /// Words of the values that a text or an element of a list may have.
    package let choices: [String: RuleTexts.Words]
    /// The table behind a name that is no fact: `fin.lpr` behind `lpr_table`.
    let table: ParameterID?
    /// Where the entry stands, for messages.
    let file: String
    let line: Int
}

/// What facts are called, what proves them and who can supply them: a service's `Facts.yaml`.
///
///     facts:
///       registered_in_qingdao:
///         {zh: 在青岛市行政区域内注册, en: registered in Qingdao,
///          evidence_zh: 营业执照, evidence_en: business licence, by: [applicant]}
///     tables:     # a day that a table does not reach is missing as a fact is
///       lpr_table: {zh: …, en: …, table: fin.lpr, by: [bureau]}
///     computed:   # what conditions compare and steps work out beside facts
///       counted_projects: {zh: …, en: …}
///
/// A fact whose values are listed has words for each: `choices: {research: {zh: …, en: …}}`; a
/// computed figure may.
package struct FactGlossary: Sendable {
    var facts: [FactName: FactTexts] = [:]
    var tables: [FactName: FactTexts] = [:]
    var computed: [FactName: FactTexts] = [:]

    /// What a name is called, be it that of a fact, a table or a figure; nil where it has no words.
    package func label(of name: FactName) -> RuleTexts.Words? {
        (facts[name] ?? tables[name] ?? computed[name])?.label
    }

    /// Words for a value of a listed text, by the fact or figure that has it; nil where it has none.
    package func words(for choice: String, of name: FactName) -> RuleTexts.Words? {
        (facts[name] ?? computed[name])?.choices[choice]
    }

    /// What a rule reads, with its words.
    ///
    /// - Throws: facts without words, and values without.
    package func declarations(
        of forms: [FactForm], by rule: RuleID
    ) throws(PolicyDataError) -> [FactDeclaration] {
        var problems: [PolicyDataProblem] = []
        var declarations: [FactDeclaration] = []
        for form in forms {
            guard let texts = facts[form.name] else {
                problems.append(
                    PolicyDataProblem(
                        file: rule, line: 0,
                        message: "fact \(form.name) has no words; write "
                            + "`\(form.name): {zh: …, en: …, by: […]}` under `facts` of the "
                            + "service's Facts.yaml"))
                continue
            }
            if Set(texts.choices.keys) != Set(form.choices) {
                problems.append(
                    PolicyDataProblem(
                        file: texts.file, line: texts.line,
                        message: form.choices.isEmpty
                            ? "the values of \(form.name) are not listed; remove its choices"
                            : "\(form.name) has words for other values than \(rule) reads; write "
                                + "`choices` for \(form.choices.joined(separator: ", "))"))
            }
            declarations.append(FactDeclaration(form: form, texts: texts))
        }
        guard problems.isEmpty else { throw PolicyDataError(problems) }
        return declarations
    }

    /// The tables among a rule's parameters, as what may be missing of them.
    func declarations(ofTables parameters: [ParameterID]) -> [FactDeclaration] {
        tables.filter { $1.table.map(parameters.contains) ?? false }
            .sorted { precedesByCodePoint($0.key, $1.key) }
            .map { FactDeclaration(form: FactForm($0, "table", .table), texts: $1) }
    }

    /// Entries that belong to nothing: facts that no rule reads, tables that are none.
    func strays(
        reading rules: [RuleDescription], _ parameters: ParameterSet
    ) -> [PolicyDataProblem] {
        let read = Set(rules.flatMap(\.facts).map(\.name))
        let facts = facts.filter { !read.contains($0.key) }.map { name, texts in
            PolicyDataProblem(
                file: texts.file, line: texts.line,
                message: "no rule reads fact \(name); remove it or correct its name")
        }
        let tables = tables.compactMap { name, texts -> PolicyDataProblem? in
            guard texts.table.flatMap({ parameters[$0] })?.unit != .table else { return nil }
            return PolicyDataProblem(
                file: texts.file, line: texts.line,
                message: "\(name) stands for \(texts.table ?? "nothing"), which is no table of "
                    + "the parameters; write `table: fin.lpr`")
        }
        return (facts + tables).sorted { $0.line < $1.line }
    }
}
