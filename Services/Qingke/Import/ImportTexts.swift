import Identity
import Tables

/// What a kind of table looks like, for people.
enum ImportLanguage: String, CaseIterable { case zh, en }

extension ImportKind {
    /// A header and a row of synthetic data, as a file for Excel.
    func template(_ language: ImportLanguage) -> String {
        var example = CSVRow()
        for column in columns {
            example.add(text: language == .zh ? column.example.zh : column.example.en)
        }
        let names = columns.map { language == .zh ? $0.heading : $0.key }
        return CSVRow.mark + CSVRow(names).line + example.line
    }

    /// Every column with what it holds, in both languages.
    var explanation: String {
        var lines = ["\(name)  \(titleZh)  \(titleEn)", "recorded by: \(roleNames)", ""]
        for (column, forms) in zip(columns, shape.formNames) {
            let other = forms.dropFirst().map { ", or \($0.key)  \($0.heading)" }.joined()
            lines.append(
                "\(column.key)  \(column.heading)\(other)\(column.isRequired ? "  *" : "")")
            lines.append("    \(column.zh)。\(column.type.zh)")
            lines.append("    \(column.en); \(column.type.en)")
            let examples = Set([column.example.en, column.example.zh]).filter { !$0.isEmpty }
            if !examples.isEmpty {
                lines.append("    例 example: \(examples.sorted().joined(separator: " / "))")
            }
        }
        lines.append("")
        lines.append("* 必填 required. 空白表示未知。An empty cell says that it is not known.")
        return lines.map { $0 + "\n" }.joined()
    }

    var roleNames: String { roles.map(\.rawValue).sorted().joined(separator: ", ") }
}
