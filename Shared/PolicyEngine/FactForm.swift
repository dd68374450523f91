/// What the code of a rule says of a fact that it reads.
package struct FactForm: Hashable, Sendable {
    package let name: FactName
    /// `bool`, `int`, `date`, `text`, `list` or `object`.
    package let type: String
    /// What a number counts; nil for what is no number.
    package let unit: ParameterUnit?
    /// The values that a text or an element of a list may have, or those that the rule asks after;
    /// empty where any will do.
    package let choices: [String]

    package init(
        _ name: FactName, _ type: String, _ unit: ParameterUnit? = nil, choices: [String] = []
    ) {
        self.name = name
        self.type = type
        self.unit = unit
        self.choices = choices
    }
}

/// A fact that a rule reads: its form, and the words of `Facts.yaml`.
///
/// A class: an answer names all facts of its rule, and would copy every word of them.
package final class FactDeclaration: Sendable {
    package let form: FactForm
    package let texts: FactTexts

    init(form: FactForm, texts: FactTexts) {
        self.form = form
        self.texts = texts
    }

    package var name: FactName { form.name }
    package var type: String { form.type }
    package var unit: ParameterUnit? { form.unit }
    package var choices: [String] { form.choices }
    /// What it says: `在青岛市行政区域内注册`.
    package var label: RuleTexts.Words { texts.label }
    /// What is filed to prove it: `营业执照`; nil where it is simply stated.
    package var evidence: RuleTexts.Words? { texts.evidence }
    /// Roles of those who can supply it, the usual one first.
    package var suppliers: [String] { texts.suppliers }
}
