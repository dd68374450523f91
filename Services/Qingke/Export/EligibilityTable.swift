import JSON
import Messages
import RPC
import Tables

/// Answers about loans as rows of a table: one for each loan and programme.
struct EligibilityTable {
    let language: ImportLanguage

    var head: String {
        CSVRow.mark
            + CSVRow(
                language == .zh
                    ? [
                        "合同编号", "统一社会信用代码", "政策", "结论", "金额（元）", "待核条件满足时金额（元）",
                        "不满足的条件", "缺少的材料", "由谁提供", "错误原因",
                    ]
                    : [
                        "loan_id", "code", "programme", "outcome", "amount_yuan",
                        "amount_if_met_yuan", "unmet", "missing_evidence", "suppliers", "error",
                    ]
            ).line
    }

    func rows(_ answer: EligibilityAsking.Answer) -> String {
        switch answer.outcome {
        case .failure(let error): row(answer, nil, error: Self.text(error, answer))
        case .success(let response) where response.assessments.isEmpty: row(answer, nil, error: "")
        case .success(let response):
            response.assessments.map { row(answer, $0, error: "") }.joined()
        }
    }

    private func row(
        _ answer: EligibilityAsking.Answer, _ assessment: Assessment?, error: String
    ) -> String {
        var row = CSVRow()
        row.add(text: answer.loanID)
        row.add(text: answer.code)
        row.add(text: assessment.map(programme) ?? "")
        row.add(text: assessment.map { outcome($0.outcome) } ?? "")
        row.add(yuanOfFen: assessment?.amountFen)
        row.add(yuanOfFen: assessment?.amountIfMetFen)
        row.add(text: assessment.map(unmet) ?? "")
        row.add(text: assessment.map(missing) ?? "")
        row.add(text: assessment.map(suppliers) ?? "")
        row.add(text: error)
        return row.line
    }

    private func programme(_ assessment: Assessment) -> String {
        let title = language == .zh ? assessment.titleZh : assessment.titleEn
        return title.isEmpty ? assessment.ruleID : "\(assessment.ruleID) \(title)"
    }

    private func outcome(_ outcome: Outcome) -> String { outcome.word(language) }

    private func unmet(_ assessment: Assessment) -> String {
        assessment.findings.filter { $0.verdict == .unmet }.map { finding in
            let text = language == .zh ? finding.textZh : finding.textEn
            return "\(finding.conditionID) \(finding.citation?.article ?? "") \(text)"
        }.joined(separator: "; ")
    }

    private func missing(_ assessment: Assessment) -> String {
        assessment.missingEvidence.map { missing in
            let label = language == .zh ? missing.labelZh : missing.labelEn
            let evidence = language == .zh ? missing.evidenceZh : missing.evidenceEn
            return evidence.isEmpty
                ? "\(missing.fact) \(label)" : "\(missing.fact) \(label): \(evidence)"
        }.joined(separator: "; ")
    }

    /// In the order of what is missing, each once.
    private func suppliers(_ assessment: Assessment) -> String {
        var names: [String] = []
        for name in assessment.missingEvidence.flatMap(\.suppliers) where !names.contains(name) {
            names.append(name)
        }
        return names.joined(separator: ", ")
    }

    private static func text(_ error: RPCError, _ answer: EligibilityAsking.Answer) -> String {
        let reason = error.reason?.rawValue ?? error.code.name
        let fields = error.violations.map { "\($0.field): \($0.description)" }
        let message = fields.isEmpty ? error.message : fields.joined(separator: "; ")
        return "\(reason) (line \(answer.line)): \(message)"
    }

    /// The whole answer in a line.
    func jsonLine(_ answer: EligibilityAsking.Answer) -> String {
        var members: [String: JSONValue] = [
            "line": .integer(Int64(answer.line)), "loan_id": .string(answer.loanID),
            "code": .string(answer.code),
        ]
        switch answer.outcome {
        case .success(let response): members["answer"] = response.json
        case .failure(let error): members["error"] = error.status.json
        }
        return JSONValue.object(members).text + "\n"
    }
}

extension Outcome {
    /// What stands in a table.
    func word(_ language: ImportLanguage) -> String {
        switch self {
        case .yes: language == .zh ? "符合" : "yes"
        case .no: language == .zh ? "不符合" : "no"
        default: language == .zh ? "待核" : "unknown"
        }
    }
}
