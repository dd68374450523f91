import JSON
import Messages
import Values

/// What ends or falls due for an applicant from a day on, taken from what its owners said.
///
/// | kind | where the day comes from |
/// |---|---|
/// | programme ends | the parameter `….to` of the assessment: the last day of its period |
/// | certificate ends | `GetEntityFactsResponse.certificates` |
/// | bar ends | the integrity section |
/// | loan due | the loan, or the day on which the bank declared it due; not once it is settled |
/// | borrower's and payers' last day | the default timeline of a loan that is not paid |
struct ApplicantDeadlines {
    private let first: Day
    private var deadlines: [Deadline] = []

    /// - Parameter first: the first day that counts.
    init(
        of view: GetApplicantViewResponse, certificates: [CertificatePeriod], from first: Day
    ) {
        self.first = first
        for certificate in certificates { add(certificate) }
        if let integrity = view.integrity { add(integrity) }
        let assessments =
            (view.loans?.loans ?? []).flatMap(\.assessments)
            + (view.loans?.policies ?? []).compactMap(\.assessment)
        for assessment in assessments { add(programmeOf: assessment) }
        for item in view.loans?.loans ?? [] { add(item) }
    }

    /// By day; those of one day in the order of their kinds and texts. What several loans say of
    /// one programme stands once.
    var inOrder: [Deadline] {
        Set(deadlines).sorted {
            ($0.date, $0.kind.rawValue, $0.textZh) < ($1.date, $1.kind.rawValue, $1.textZh)
        }
    }

    private mutating func add(_ certificate: CertificatePeriod) {
        let name: (zh: String, en: String)
        switch certificate.kind {
        case .highTechEnterprise: name = ("高新技术企业证书", "high-tech enterprise certificate")
        case .scienceSme:
            name = ("科技型中小企业入库登记", "entry in the register of technology SMEs")
        case .unspecified, .unrecognized: name = ("证书", "certificate")
        }
        let number = certificate.number.isEmpty ? "" : " \(certificate.number)"
        add(
            certificate.untilDate, .certificateEnds, "\(name.zh)\(number) 到期",
            "end of the \(name.en)\(number)", .platforms)
    }

    private mutating func add(_ integrity: IntegritySection) {
        guard integrity.blocked else { return }
        add(
            integrity.untilDate, .barEnds, "科研诚信限制期届满", "end of the research-integrity bar",
            .enforcement)
    }

    private mutating func add(programmeOf assessment: Assessment) {
        let end = assessment.parameters.first {
            $0.unit == "date" && $0.parameterID.hasSuffix(".to")
        }
        guard let end, let value = try? JSONValue(parsing: end.valueJSON) else { return }
        let title = AssessmentTitle(assessment)
        add(
            value.stringValue ?? "", .programmeEnds, "\(title.zh) 政策施行期届满",
            "last day of \(title.en)", .finance, end.citation)
    }

    private mutating func add(_ item: LoanSection.Item) {
        guard let loan = item.loan, loan.settledDate.isEmpty else { return }
        let due = loan.declaredDueDate.isEmpty ? loan.dueDate : loan.declaredDueDate
        add(due, .loanDue, "贷款 \(loan.loanID) 到期", "loan \(loan.loanID) falls due", .finance)
        guard let timeline = item.defaultTimeline else { return }
        add(
            timeline.enterpriseLastDate, .borrowerLastDay, "贷款 \(loan.loanID) 逾期后借款企业还款最后一日",
            "loan \(loan.loanID), if unpaid: the borrower's last day", .finance, timeline.citation)
        add(
            timeline.guarantorLastDate, .guarantorLastDay, "贷款 \(loan.loanID) 逾期后代偿最后一日",
            "loan \(loan.loanID), if unpaid: last day for those who pay in its place", .finance,
            timeline.citation)
    }

    /// Days before the first one, and what is no day, are left out.
    private mutating func add(
        _ date: String, _ kind: Deadline.Kind, _ zh: String, _ en: String, _ owner: Owner,
        _ citation: Citation? = nil
    ) {
        guard let day = Day(iso: date), day >= first else { return }
        deadlines.append(
            Deadline(
                date: date, kind: kind, textZh: zh, textEn: en, owner: owner.rawValue,
                citation: citation))
    }
}

/// The name of an assessment's rule; its id where the owner gave no name.
struct AssessmentTitle {
    let zh: String
    let en: String

    init(_ assessment: Assessment) {
        zh = assessment.titleZh.isEmpty ? assessment.ruleID : assessment.titleZh
        en = assessment.titleEn.isEmpty ? assessment.ruleID : assessment.titleEn
    }
}
