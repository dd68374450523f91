// Generated from Protos/qingke/enforcement/v1/integrity_case.proto by Protos/Generator. Do not edit.
//
// Cases of research misconduct: 青岛市科研诚信管理办法 (2024). States, acts and facts bear the ids of the
// policy file.

import CMessages
import JSON
import ProtobufC

/// Whose conduct a case is about: a unit or a person, exactly one.
package struct CaseSubject: Hashable, Sendable {
    /// Unified social credit code of a unit; empty for a person.
    package var uscc: String
    /// Identity number of a person; empty for a unit. Answers mask it.
    package var identityNumber: String
    /// Name of either; personal.
    package var name: String
    /// A name that tells nothing and is the same in every case of the subject; filled by the
    /// service.
    package var subjectKey: String

    package init(
        uscc: String = "", identityNumber: String = "", name: String = "", subjectKey: String = ""
    ) {
        self.uscc = uscc
        self.identityNumber = identityNumber
        self.name = name
        self.subjectKey = subjectKey
    }

    package init() { self.init(uscc: "") }
}

/// What a case begins with (article 19).
package struct IntegrityClue: Hashable, Sendable {
    /// Whose conduct it is about.
    package var subject: CaseSubject?
    /// How it came up: found, reported, passed_on.
    package var source: String
    /// The bureau that handles it: city, or a district's code. Empty for the one that reports.
    package var body: String
    /// Kinds of misconduct that it points to: k1 to k13.
    package var suspectedKinds: [String]
    /// Number of the plan project, award or subsidy; empty where it is about none.
    package var activityID: String
    /// Day on which it came up.
    package var foundDate: String
    /// What is said; personal.
    package var summary: String

    package init(
        subject: CaseSubject? = nil,
        source: String = "",
        body: String = "",
        suspectedKinds: [String] = [],
        activityID: String = "",
        foundDate: String = "",
        summary: String = ""
    ) {
        self.subject = subject
        self.source = source
        self.body = body
        self.suspectedKinds = suspectedKinds
        self.activityID = activityID
        self.foundDate = foundDate
        self.summary = summary
    }

    package init() { self.init(subject: nil) }
}

/// Money, applications or a project suspended before the decision (article 20).
package struct ProvisionalOrder: Hashable, Sendable {
    /// suspend_payment, suspend_acceptance, suspend_project.
    package var measures: [String]
    /// Day from which they hold.
    package var orderedDate: String
    /// There is evidence of a violation.
    package var evidenceOfViolation: Bool?
    /// Bad effects came about.
    package var badEffectCaused: Bool?
    /// Public money is at serious risk.
    package var publicMoneyAtSeriousRisk: Bool?
    /// Why; personal.
    package var reason: String

    package init(
        measures: [String] = [],
        orderedDate: String = "",
        evidenceOfViolation: Bool? = nil,
        badEffectCaused: Bool? = nil,
        publicMoneyAtSeriousRisk: Bool? = nil,
        reason: String = ""
    ) {
        self.measures = measures
        self.orderedDate = orderedDate
        self.evidenceOfViolation = evidenceOfViolation
        self.badEffectCaused = badEffectCaused
        self.publicMoneyAtSeriousRisk = publicMoneyAtSeriousRisk
        self.reason = reason
    }

    package init() { self.init(measures: []) }
}

/// The end of the inquiry: what was found.
package struct InvestigationReport: Hashable, Sendable {
    /// Kinds of misconduct: k1 to k13.
    package var misconductKinds: [String]
    /// In words; with k13.
    package var otherKindText: String
    /// Day of the report.
    package var reportDate: String
    /// What was found; personal.
    package var findings: String

    package init(
        misconductKinds: [String] = [],
        otherKindText: String = "",
        reportDate: String = "",
        findings: String = ""
    ) {
        self.misconductKinds = misconductKinds
        self.otherKindText = otherKindText
        self.reportDate = reportDate
        self.findings = findings
    }

    package init() { self.init(misconductKinds: []) }
}

/// Notice before a decision (article 19).
package struct DecisionNotice: Hashable, Sendable {
    /// It was given in writing.
    package var inWriting: Bool
    /// What it holds: facts, reasons, basis, right_to_state_and_defend, manner, period.
    package var items: [String]
    /// Day of its service.
    package var servedDate: String
    /// Working days to state and defend, as it says; 0 where it says none. Never fewer than the
    /// rule
    /// gives.
    package var statementWorkdays: Int32
    /// What it says; personal.
    package var text: String

    package init(
        inWriting: Bool = false,
        items: [String] = [],
        servedDate: String = "",
        statementWorkdays: Int32 = 0,
        text: String = ""
    ) {
        self.inWriting = inWriting
        self.items = items
        self.servedDate = servedDate
        self.statementWorkdays = statementWorkdays
        self.text = text
    }

    package init() { self.init(inWriting: false) }
}

/// What the subject states in its defence.
package struct SubjectStatement: Hashable, Sendable {
    /// Day on which it was made.
    package var madeDate: String
    /// What is stated; personal.
    package var text: String

    package init(madeDate: String = "", text: String = "") {
        self.madeDate = madeDate
        self.text = text
    }

    package init() { self.init(madeDate: "") }
}

/// A statement that was heard.
package struct StatementHearing: Hashable, Sendable {
    /// Day.
    package var heardDate: String
    /// in_writing, orally, hearing.
    package var manner: String
    /// Record and what came of it; personal.
    package var record: String

    package init(heardDate: String = "", manner: String = "", record: String = "") {
        self.heardDate = heardDate
        self.manner = manner
        self.record = record
    }

    package init() { self.init(heardDate: "") }
}

/// One measure of article 12.
package struct SanctionMeasure: Hashable, Sendable {
    /// 1 to 10.
    package var measure: Int32
    /// Months of a ban (5, 7, 8); 0 for the others.
    package var months: Int32

    package init(measure: Int32 = 0, months: Int32 = 0) {
        self.measure = measure
        self.months = months
    }

    package init() { self.init(measure: 0) }
}

/// Original research records on a failure that may be excused (document 1, article 70).
package struct DiligenceFindings: Hashable, Sendable {
    /// The project was exploratory and of high risk.
    package var projectExploratoryHighRisk: Bool?
    /// The original records show diligence.
    package var originalRecordsShowDiligence: Bool?
    /// That it was not completed is the only ground.
    package var onlyGroundIsNonCompletion: Bool?

    package init(
        projectExploratoryHighRisk: Bool? = nil,
        originalRecordsShowDiligence: Bool? = nil,
        onlyGroundIsNonCompletion: Bool? = nil
    ) {
        self.projectExploratoryHighRisk = projectExploratoryHighRisk
        self.originalRecordsShowDiligence = originalRecordsShowDiligence
        self.onlyGroundIsNonCompletion = onlyGroundIsNonCompletion
    }

    package init() { self.init(projectExploratoryHighRisk: nil) }
}

/// A decision (articles 12 to 16, 21).
package struct SanctionDecision: Hashable, Sendable {
    /// Day on which it is issued; its effect begins then, whenever it is served.
    package var decisionDate: String
    /// light, heavier, serious, especially_serious: the officer's finding.
    package var grade: String
    /// Kinds of misconduct: k1 to k13; empty to take those of the report.
    package var misconductKinds: [String]
    /// In words; with k13.
    package var otherKindText: String
    /// What is ordered.
    package var measures: [SanctionMeasure]
    /// In words; with measure 10.
    package var otherMeasureText: String
    /// Circumstances of article 15, by number.
    package var mitigating: [Int32]
    /// Circumstances of article 16, by number.
    package var aggravating: [Int32]
    /// Both lists were weighed; empty until the officer has.
    package var circumstancesWeighed: Bool
    /// Why the weight falls as it does; personal.
    package var weighingReason: String
    /// Conduct and facts; personal.
    package var conductAndFacts: String
    /// Basis and what is decided; personal.
    package var basisAndDecision: String
    /// Remedies and their periods: review, reconsideration, lawsuit.
    package var remedyAndPeriod: String
    /// The authority that decides.
    package var authorityName: String
    /// What else must stand in it; write 无 where nothing does.
    package var otherRequired: String
    /// Last day for reconsideration, from national law.
    package var reconsiderationUntilDate: String
    /// Last day for a lawsuit, from national law.
    package var lawsuitUntilDate: String
    /// Months in the serious-dishonesty database where no ban gives them; 0 for the rule's.
    package var recordMonths: Int32
    /// Suspensions already carried out are set off (article 25); unset for the rule's.
    package var offsetGranted: Bool?
    /// Diligence, looked at before every decision.
    package var diligence: DiligenceFindings?
    /// Unspent and paid money to be recovered in fen (measures 4 and 6); 0 where none.
    package var recoverFen: Int64

    package init(
        decisionDate: String = "",
        grade: String = "",
        misconductKinds: [String] = [],
        otherKindText: String = "",
        measures: [SanctionMeasure] = [],
        otherMeasureText: String = "",
        mitigating: [Int32] = [],
        aggravating: [Int32] = [],
        circumstancesWeighed: Bool = false,
        weighingReason: String = "",
        conductAndFacts: String = "",
        basisAndDecision: String = "",
        remedyAndPeriod: String = "",
        authorityName: String = "",
        otherRequired: String = "",
        reconsiderationUntilDate: String = "",
        lawsuitUntilDate: String = "",
        recordMonths: Int32 = 0,
        offsetGranted: Bool? = nil,
        diligence: DiligenceFindings? = nil,
        recoverFen: Int64 = 0
    ) {
        self.decisionDate = decisionDate
        self.grade = grade
        self.misconductKinds = misconductKinds
        self.otherKindText = otherKindText
        self.measures = measures
        self.otherMeasureText = otherMeasureText
        self.mitigating = mitigating
        self.aggravating = aggravating
        self.circumstancesWeighed = circumstancesWeighed
        self.weighingReason = weighingReason
        self.conductAndFacts = conductAndFacts
        self.basisAndDecision = basisAndDecision
        self.remedyAndPeriod = remedyAndPeriod
        self.authorityName = authorityName
        self.otherRequired = otherRequired
        self.reconsiderationUntilDate = reconsiderationUntilDate
        self.lawsuitUntilDate = lawsuitUntilDate
        self.recordMonths = recordMonths
        self.offsetGranted = offsetGranted
        self.diligence = diligence
        self.recoverFen = recoverFen
    }

    package init() { self.init(decisionDate: "") }
}

/// Service of a decision (article 22).
package struct DecisionService: Hashable, Sendable {
    /// direct, entrusted, post, public_notice.
    package var method: String
    /// Day of the signature; direct and entrusted.
    package var signedDate: String
    /// Day of the receipt; post.
    package var receiptDate: String
    /// Day of the publication; public_notice.
    package var publishedDate: String
    /// The subject cannot be found; public_notice.
    package var whereaboutsUnknown: Bool?
    /// A secret matter.
    package var secret: Bool
    /// Day on which the subject's unit or its superior got the copy; required.
    package var copySentDate: String

    package init(
        method: String = "",
        signedDate: String = "",
        receiptDate: String = "",
        publishedDate: String = "",
        whereaboutsUnknown: Bool? = nil,
        secret: Bool = false,
        copySentDate: String = ""
    ) {
        self.method = method
        self.signedDate = signedDate
        self.receiptDate = receiptDate
        self.publishedDate = publishedDate
        self.whereaboutsUnknown = whereaboutsUnknown
        self.secret = secret
        self.copySentDate = copySentDate
    }

    package init() { self.init(method: "") }
}

/// Whether a decision is made public (article 22).
package struct DecisionPublication: Hashable, Sendable {
    /// Its influence is wide.
    package var wideInfluence: Bool?
    /// The public pays it much attention.
    package var highPublicAttention: Bool?
    /// Parts are secret and are taken out.
    package var secret: Bool
    /// Day.
    package var publishedDate: String

    package init(
        wideInfluence: Bool? = nil,
        highPublicAttention: Bool? = nil,
        secret: Bool = false,
        publishedDate: String = ""
    ) {
        self.wideInfluence = wideInfluence
        self.highPublicAttention = highPublicAttention
        self.secret = secret
        self.publishedDate = publishedDate
    }

    package init() { self.init(wideInfluence: nil) }
}

/// A request for review (article 23).
package struct ReviewRequest: Hashable, Sendable {
    /// Day on which it was filed.
    package var filedDate: String
    /// It was made in writing.
    package var requestInWriting: Bool?
    /// It gives reasons other than those that were weighed.
    package var otherReasonsGiven: Bool?
    /// Its evidence suffices.
    package var sufficientEvidence: Bool?
    /// What is asked and why; personal.
    package var text: String

    package init(
        filedDate: String = "",
        requestInWriting: Bool? = nil,
        otherReasonsGiven: Bool? = nil,
        sufficientEvidence: Bool? = nil,
        text: String = ""
    ) {
        self.filedDate = filedDate
        self.requestInWriting = requestInWriting
        self.otherReasonsGiven = otherReasonsGiven
        self.sufficientEvidence = sufficientEvidence
        self.text = text
    }

    package init() { self.init(filedDate: "") }
}

/// How a review ends.
package struct ReviewConclusion: Hashable, Sendable {
    /// uphold, change, annul.
    package var outcome: String
    /// Day.
    package var concludedDate: String
    /// Why; personal.
    package var reason: String

    package init(outcome: String = "", concludedDate: String = "", reason: String = "") {
        self.outcome = outcome
        self.concludedDate = concludedDate
        self.reason = reason
    }

    package init() { self.init(outcome: "") }
}

/// A decision annulled by a court or a reconsideration authority (article 24).
package struct SetAsideRuling: Hashable, Sendable {
    /// Who ruled.
    package var authority: String
    /// Day of the ruling.
    package var rulingDate: String
    /// Digest of the ruling among the evidence of the case.
    package var evidenceDigest: String

    package init(authority: String = "", rulingDate: String = "", evidenceDigest: String = "") {
        self.authority = authority
        self.rulingDate = rulingDate
        self.evidenceDigest = evidenceDigest
    }

    package init() { self.init(authority: "") }
}

/// Credit repair (article 18).
package struct CreditRepair: Hashable, Sendable {
    /// Day of the application.
    package var appliedDate: String
    /// Obligations were met, faults mended or losses made good.
    package var obligationsOrRectificationOrLossesMadeGood: Bool?
    /// With marked effect.
    package var markedEffect: Bool?
    /// A major contribution.
    package var majorContribution: Bool?
    /// The authority approved it.
    package var authorityApproved: Bool?
    /// Day of the approval.
    package var approvedDate: String
    /// remove or shorten.
    package var effect: String
    /// Days by which the term is shortened.
    package var shortenDays: Int32

    package init(
        appliedDate: String = "",
        obligationsOrRectificationOrLossesMadeGood: Bool? = nil,
        markedEffect: Bool? = nil,
        majorContribution: Bool? = nil,
        authorityApproved: Bool? = nil,
        approvedDate: String = "",
        effect: String = "",
        shortenDays: Int32 = 0
    ) {
        self.appliedDate = appliedDate
        self.obligationsOrRectificationOrLossesMadeGood = obligationsOrRectificationOrLossesMadeGood
        self.markedEffect = markedEffect
        self.majorContribution = majorContribution
        self.authorityApproved = authorityApproved
        self.approvedDate = approvedDate
        self.effect = effect
        self.shortenDays = shortenDays
    }

    package init() { self.init(appliedDate: "") }
}

/// Days on which the records of a case rest (article 18).
package struct RecordDeferral: Hashable, Sendable {
    /// First day.
    package var fromDate: String
    /// Last day.
    package var toDate: String
    /// Why; personal.
    package var reason: String

    package init(fromDate: String = "", toDate: String = "", reason: String = "") {
        self.fromDate = fromDate
        self.toDate = toDate
        self.reason = reason
    }

    package init() { self.init(fromDate: "") }
}

/// Who handles a case.
package struct CaseAssignment: Hashable, Sendable {
    /// City, or a district's code; empty to leave it where it is.
    package var body: String
    /// The officer; empty for any of that body.
    package var officer: String
    /// Why; personal.
    package var reason: String

    package init(body: String = "", officer: String = "", reason: String = "") {
        self.body = body
        self.officer = officer
        self.reason = reason
    }

    package init() { self.init(body: "") }
}

/// An officer who may have no part in a case (回避).
package struct CaseRecusal: Hashable, Sendable {
    /// The officer, as in the principal: city.li02.
    package var officer: String
    /// Why; personal.
    package var reason: String

    package init(officer: String = "", reason: String = "") {
        self.officer = officer
        self.reason = reason
    }

    package init() { self.init(officer: "") }
}

/// An earlier entry stands corrected: what it said, and all that followed from it, is as if this
/// had been written. The entry itself stays. Exactly one of the messages is given.
package struct CaseCorrection: Hashable, Sendable {
    /// Which entry.
    package var correctedSequence: Int64
    /// Why; personal.
    package var reason: String
    /// In place of the notice.
    package var notice: DecisionNotice?
    /// In place of the service.
    package var service: DecisionService?
    /// In place of the request for review.
    package var reviewRequest: ReviewRequest?

    package init(
        correctedSequence: Int64 = 0,
        reason: String = "",
        notice: DecisionNotice? = nil,
        service: DecisionService? = nil,
        reviewRequest: ReviewRequest? = nil
    ) {
        self.correctedSequence = correctedSequence
        self.reason = reason
        self.notice = notice
        self.service = service
        self.reviewRequest = reviewRequest
    }

    package init() { self.init(correctedSequence: 0) }
}

/// A remark without any other content.
package struct CaseNote: Hashable, Sendable {
    /// What is noted; personal.
    package var text: String

    package init(text: String = "") {
        self.text = text
    }

    package init() { self.init(text: "") }
}

/// What the journal keeps of the opening of a case.
package struct OpeningNote: Hashable, Sendable {
    /// Docket number.
    package var docketNumber: String
    /// What is noted; personal.
    package var text: String

    package init(docketNumber: String = "", text: String = "") {
        self.docketNumber = docketNumber
        self.text = text
    }

    package init() { self.init(docketNumber: "") }
}

/// What those who watch the list are woken by.
package struct CaseChange: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The act that changed it.
    package var act: String

    package init(caseID: String = "", act: String = "") {
        self.caseID = caseID
        self.act = act
    }

    package init() { self.init(caseID: "") }
}

/// A file of a case.
package struct EvidenceFile: Hashable, Sendable {
    /// SHA-256 of its content, lower-case hexadecimal: its name in the case.
    package var digest: String
    /// As it was named; personal.
    package var fileName: String
    /// application/pdf, image/png, image/jpeg, text/plain, text/csv, application/zip.
    package var mediaType: String
    /// Bytes.
    package var sizeBytes: Int64
    /// What it proves, in a word.
    package var purpose: String

    package init(
        digest: String = "",
        fileName: String = "",
        mediaType: String = "",
        sizeBytes: Int64 = 0,
        purpose: String = ""
    ) {
        self.digest = digest
        self.fileName = fileName
        self.mediaType = mediaType
        self.sizeBytes = sizeBytes
        self.purpose = purpose
    }

    package init() { self.init(digest: "") }
}

/// A case as it stands, as far as the caller may see it.
package struct IntegrityCase: Hashable, Sendable {
    /// Its name in the system.
    package var caseID: String
    /// Docket number, given when it is opened: 青科诚〔2025〕1号.
    package var docketNumber: String
    /// State of the policy file: clue to expired.
    package var state: String
    /// Whose conduct.
    package var subject: CaseSubject?
    /// The bureau that handles it.
    package var body: String
    /// The officer; empty for any of that body. Not told to the subject.
    package var officer: String
    /// Officers who may have no part in it. Not told to the subject.
    package var recusedOfficers: [String]
    /// Entries so far; send it as expected_sequence to act on what you saw.
    package var sequence: Int64
    /// Its periods.
    package var clocks: [ClockReading]
    /// What may be done next.
    package var legalActs: [PossibleAct]
    /// What it began with.
    package var clue: IntegrityClue?
    /// Provisional measures in force.
    package var provisional: ProvisionalOrder?
    /// What the inquiry found.
    package var report: InvestigationReport?
    /// The notice.
    package var notice: DecisionNotice?
    /// What the subject stated; the last in time or too late.
    package var statement: SubjectStatement?
    /// How it was heard.
    package var hearing: StatementHearing?
    /// The decision.
    package var decision: SanctionDecision?
    /// Its service.
    package var service: DecisionService?
    /// Its publication.
    package var publication: DecisionPublication?
    /// The request for review.
    package var reviewRequest: ReviewRequest?
    /// Day on which the review was taken up; empty before.
    package var reviewAcceptedDate: String
    /// How it ended.
    package var reviewConclusion: ReviewConclusion?
    /// The ruling that set the decision aside.
    package var setAside: SetAsideRuling?
    /// Repair.
    package var repair: CreditRepair?
    /// Days on which its records rest.
    package var deferrals: [RecordDeferral]
    /// Its files.
    package var evidence: [EvidenceFile]
    /// When it was reported.
    package var createdAt: Timestamp?
    /// When it last changed.
    package var updatedAt: Timestamp?
    /// Personal data was erased.
    package var isErased: Bool

    package init(
        caseID: String = "",
        docketNumber: String = "",
        state: String = "",
        subject: CaseSubject? = nil,
        body: String = "",
        officer: String = "",
        recusedOfficers: [String] = [],
        sequence: Int64 = 0,
        clocks: [ClockReading] = [],
        legalActs: [PossibleAct] = [],
        clue: IntegrityClue? = nil,
        provisional: ProvisionalOrder? = nil,
        report: InvestigationReport? = nil,
        notice: DecisionNotice? = nil,
        statement: SubjectStatement? = nil,
        hearing: StatementHearing? = nil,
        decision: SanctionDecision? = nil,
        service: DecisionService? = nil,
        publication: DecisionPublication? = nil,
        reviewRequest: ReviewRequest? = nil,
        reviewAcceptedDate: String = "",
        reviewConclusion: ReviewConclusion? = nil,
        setAside: SetAsideRuling? = nil,
        repair: CreditRepair? = nil,
        deferrals: [RecordDeferral] = [],
        evidence: [EvidenceFile] = [],
        createdAt: Timestamp? = nil,
        updatedAt: Timestamp? = nil,
        isErased: Bool = false
    ) {
        self.caseID = caseID
        self.docketNumber = docketNumber
        self.state = state
        self.subject = subject
        self.body = body
        self.officer = officer
        self.recusedOfficers = recusedOfficers
        self.sequence = sequence
        self.clocks = clocks
        self.legalActs = legalActs
        self.clue = clue
        self.provisional = provisional
        self.report = report
        self.notice = notice
        self.statement = statement
        self.hearing = hearing
        self.decision = decision
        self.service = service
        self.publication = publication
        self.reviewRequest = reviewRequest
        self.reviewAcceptedDate = reviewAcceptedDate
        self.reviewConclusion = reviewConclusion
        self.setAside = setAside
        self.repair = repair
        self.deferrals = deferrals
        self.evidence = evidence
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.isErased = isErased
    }

    package init() { self.init(caseID: "") }
}

/// Personal data of one entry, sealed under the key of its subject.
package struct CasePersonalData: Hashable, Sendable {
    /// Texts of the act's message, in the order in which the service takes them out.
    package var texts: [String]

    package init(texts: [String] = []) {
        self.texts = texts
    }

    package init() { self.init(texts: []) }
}

/// Reports a clue, with which a case begins.
package struct ReportClueRequest: Hashable, Sendable {
    /// The clue.
    package var clue: IntegrityClue?
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool

    package init(clue: IntegrityClue? = nil, requestID: String = "", validateOnly: Bool = false) {
        self.clue = clue
        self.requestID = requestID
        self.validateOnly = validateOnly
    }

    package init() { self.init(clue: nil) }
}

/// The case, without personal texts: GetCase tells those.
package struct ReportClueResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Takes a clue up.
package struct OpenCaseRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var note: CaseNote?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        note: CaseNote? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.note = note
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct OpenCaseResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Closes a clue without a case.
package struct DismissClueRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var note: CaseNote?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        note: CaseNote? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.note = note
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct DismissClueResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Suspends payments, applications or a project; replaces an earlier order.
package struct OrderProvisionalMeasuresRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var order: ProvisionalOrder?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        order: ProvisionalOrder? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.order = order
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct OrderProvisionalMeasuresResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Ends what was suspended.
package struct LiftProvisionalMeasuresRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var note: CaseNote?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        note: CaseNote? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.note = note
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct LiftProvisionalMeasuresResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Ends the inquiry without a finding, or drops the case before a decision.
package struct CloseWithoutFindingRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var note: CaseNote?
    /// find_none (the inquiry found nothing) or drop (what is ready for a decision is dropped);
    /// empty
    /// for whichever the state of the case allows.
    package var act: String

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        note: CaseNote? = nil,
        act: String = ""
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.note = note
        self.act = act
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct CloseWithoutFindingResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Ends the inquiry with a finding.
package struct ProposeDecisionRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var report: InvestigationReport?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        report: InvestigationReport? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.report = report
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct ProposeDecisionResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Tells the subject what is intended.
package struct ServeNoticeRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var notice: DecisionNotice?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        notice: DecisionNotice? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.notice = notice
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct ServeNoticeResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// States the subject's defence; one that comes too late is filed and stops nothing.
package struct FileStatementRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var statement: SubjectStatement?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        statement: SubjectStatement? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.statement = statement
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct FileStatementResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Records that a statement was heard.
package struct HearStatementRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var hearing: StatementHearing?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        hearing: StatementHearing? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.hearing = hearing
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct HearStatementResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Inquires again before a decision.
package struct ReopenInvestigationRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var note: CaseNote?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        note: CaseNote? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.note = note
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct ReopenInvestigationResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Decides, if int.decision holds.
package struct IssueDecisionRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var decision: SanctionDecision?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        decision: SanctionDecision? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.decision = decision
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct IssueDecisionResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Records the service of the decision.
package struct ServeDecisionRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var service: DecisionService?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        service: DecisionService? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.service = service
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct ServeDecisionResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Makes a served decision public, if int.publication says so.
package struct PublishDecisionRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var publication: DecisionPublication?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        publication: DecisionPublication? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.publication = publication
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct PublishDecisionResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Asks for a review.
package struct RequestReviewRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var reviewRequest: ReviewRequest?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        reviewRequest: ReviewRequest? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.reviewRequest = reviewRequest
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct RequestReviewResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Takes a review up.
package struct AcceptReviewRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var note: CaseNote?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        note: CaseNote? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.note = note
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct AcceptReviewResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Refuses a review that int.review allows to refuse.
package struct RefuseReviewRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var note: CaseNote?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        note: CaseNote? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.note = note
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct RefuseReviewResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Ends a review.
package struct ConcludeReviewRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var conclusion: ReviewConclusion?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        conclusion: ReviewConclusion? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.conclusion = conclusion
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct ConcludeReviewResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Records that a decision was annulled elsewhere.
package struct SetAsideDecisionRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var ruling: SetAsideRuling?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        ruling: SetAsideRuling? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.ruling = ruling
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct SetAsideDecisionResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Records that what measure 3 asks for was mended.
package struct AcceptCorrectionRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var note: CaseNote?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        note: CaseNote? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.note = note
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct AcceptCorrectionResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Grants repair, if int.repair holds.
package struct RepairCreditRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var repair: CreditRepair?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        repair: CreditRepair? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.repair = repair
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct RepairCreditResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Lets the records of a decision rest for some days.
package struct DeferRecordsRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var deferral: RecordDeferral?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        deferral: RecordDeferral? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.deferral = deferral
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct DeferRecordsResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Gives a case to an officer or another bureau.
package struct AssignCaseRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var assignment: CaseAssignment?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        assignment: CaseAssignment? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.assignment = assignment
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct AssignCaseResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Takes an officer off a case for good.
package struct RecuseOfficerRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var recusal: CaseRecusal?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        recusal: CaseRecusal? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.recusal = recusal
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct RecuseOfficerResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Corrects what an earlier entry said.
package struct CorrectEntryRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// The sequence of the case that the caller saw; 0 to act on whatever it is.
    package var expectedSequence: Int64
    /// Makes a retry harmless; required.
    package var requestID: String
    /// Tells what would happen and changes nothing.
    package var validateOnly: Bool
    /// What the act says.
    package var correction: CaseCorrection?

    package init(
        caseID: String = "",
        expectedSequence: Int64 = 0,
        requestID: String = "",
        validateOnly: Bool = false,
        correction: CaseCorrection? = nil
    ) {
        self.caseID = caseID
        self.expectedSequence = expectedSequence
        self.requestID = requestID
        self.validateOnly = validateOnly
        self.correction = correction
    }

    package init() { self.init(caseID: "") }
}

/// The case after the act, without personal texts: GetCase tells those.
package struct CorrectEntryResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// A file, in pieces: the first message says what it is, the others carry its content.
package struct UploadEvidenceRequest: Hashable, Sendable {
    /// Which case; first message only.
    package var caseID: String
    /// Makes a retry harmless; first message only, required.
    package var requestID: String
    /// What it is; first message only. A digest that is given is compared with the content.
    package var file: EvidenceFile?
    /// The next bytes.
    package var content: [UInt8]

    package init(
        caseID: String = "",
        requestID: String = "",
        file: EvidenceFile? = nil,
        content: [UInt8] = []
    ) {
        self.caseID = caseID
        self.requestID = requestID
        self.file = file
        self.content = content
    }

    package init() { self.init(caseID: "") }
}

/// The file as it was filed.
package struct UploadEvidenceResponse: Hashable, Sendable {
    /// With digest and size, without its name.
    package var file: EvidenceFile?
    /// The case with it, without personal texts.
    package var `case`: IntegrityCase?

    package init(file: EvidenceFile? = nil, `case`: IntegrityCase? = nil) {
        self.file = file
        self.case = `case`
    }

    package init() { self.init(file: nil) }
}

/// Asks for a file.
package struct DownloadEvidenceRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// Its digest.
    package var digest: String

    package init(caseID: String = "", digest: String = "") {
        self.caseID = caseID
        self.digest = digest
    }

    package init() { self.init(caseID: "") }
}

/// A file, in pieces.
package struct DownloadEvidenceResponse: Hashable, Sendable {
    /// What it is; first message only.
    package var file: EvidenceFile?
    /// The next bytes.
    package var content: [UInt8]

    package init(file: EvidenceFile? = nil, content: [UInt8] = []) {
        self.file = file
        self.content = content
    }

    package init() { self.init(file: nil) }
}

/// Asks for a case.
package struct GetCaseRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String

    package init(caseID: String = "") {
        self.caseID = caseID
    }

    package init() { self.init(caseID: "") }
}

/// The case.
package struct GetCaseResponse: Hashable, Sendable {
    /// As it stands.
    package var `case`: IntegrityCase?

    package init(`case`: IntegrityCase? = nil) {
        self.case = `case`
    }

    package init() { self.init(case: nil) }
}

/// Asks for cases; of all that the caller may see, those that fit every filter that is given.
package struct ListCasesRequest: Hashable, Sendable {
    /// State of the policy file.
    package var state: String
    /// The bureau that handles it.
    package var body: String
    /// The officer.
    package var officer: String
    /// Unified social credit code of the unit.
    package var subjectUSCC: String
    /// Only cases with a running clock that is due on this day or before.
    package var dueUntilDate: String
    /// Also those that have ended.
    package var includeEnded: Bool
    /// At most so many; 50 unless given, 200 at most.
    package var pageSize: Int32
    /// From the page before; empty for the first.
    package var pageToken: String

    package init(
        state: String = "",
        body: String = "",
        officer: String = "",
        subjectUSCC: String = "",
        dueUntilDate: String = "",
        includeEnded: Bool = false,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.state = state
        self.body = body
        self.officer = officer
        self.subjectUSCC = subjectUSCC
        self.dueUntilDate = dueUntilDate
        self.includeEnded = includeEnded
        self.pageSize = pageSize
        self.pageToken = pageToken
    }

    package init() { self.init(state: "") }
}

/// One line of the list.
package struct CaseSummary: Hashable, Sendable {
    /// Its name in the system.
    package var caseID: String
    /// Docket number; empty for a clue.
    package var docketNumber: String
    /// State of the policy file.
    package var state: String
    /// The bureau that handles it.
    package var body: String
    /// The officer; empty for any.
    package var officer: String
    /// Unified social credit code; empty for a person.
    package var subjectUSCC: String
    /// Clock that is due first; empty where none runs.
    package var nextClock: String
    /// Its last day; empty where none runs.
    package var nextDueDate: String
    /// When it last changed.
    package var updatedAt: Timestamp?

    package init(
        caseID: String = "",
        docketNumber: String = "",
        state: String = "",
        body: String = "",
        officer: String = "",
        subjectUSCC: String = "",
        nextClock: String = "",
        nextDueDate: String = "",
        updatedAt: Timestamp? = nil
    ) {
        self.caseID = caseID
        self.docketNumber = docketNumber
        self.state = state
        self.body = body
        self.officer = officer
        self.subjectUSCC = subjectUSCC
        self.nextClock = nextClock
        self.nextDueDate = nextDueDate
        self.updatedAt = updatedAt
    }

    package init() { self.init(caseID: "") }
}

/// A page of the list, first what is due first.
package struct ListCasesResponse: Hashable, Sendable {
    /// The cases.
    package var cases: [CaseSummary]
    /// For the next page; empty on the last.
    package var nextPageToken: String

    package init(cases: [CaseSummary] = [], nextPageToken: String = "") {
        self.cases = cases
        self.nextPageToken = nextPageToken
    }

    package init() { self.init(cases: []) }
}

/// Asks for what happened in a case.
package struct ListCaseEventsRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String

    package init(caseID: String = "") {
        self.caseID = caseID
    }

    package init() { self.init(caseID: "") }
}

/// What happened.
package struct ListCaseEventsResponse: Hashable, Sendable {
    /// In order.
    package var events: [CaseEvent]

    package init(events: [CaseEvent] = []) {
        self.events = events
    }

    package init() { self.init(events: []) }
}

/// Asks for changes of cases, those to come included.
package struct WatchCasesRequest: Hashable, Sendable {
    /// Behind that change; empty to begin now.
    package var afterCursor: String

    package init(afterCursor: String = "") {
        self.afterCursor = afterCursor
    }

    package init() { self.init(afterCursor: "") }
}

/// A change, or a sign of life.
package struct WatchCasesResponse: Hashable, Sendable {
    /// The case as it now stands in the list; unset in a sign of life.
    package var `case`: CaseSummary?
    /// The act that changed it.
    package var act: String
    /// Send it as after_cursor to go on behind this change.
    package var cursor: String

    package init(`case`: CaseSummary? = nil, act: String = "", cursor: String = "") {
        self.case = `case`
        self.act = act
        self.cursor = cursor
    }

    package init() { self.init(case: nil) }
}

/// Asks for a paper to print.
package struct GetCaseDocumentRequest: Hashable, Sendable {
    /// Which case.
    package var caseID: String
    /// notice, decision, service_receipt, review_conclusion.
    package var kind: String

    package init(caseID: String = "", kind: String = "") {
        self.caseID = caseID
        self.kind = kind
    }

    package init() { self.init(caseID: "") }
}

/// The paper.
package struct GetCaseDocumentResponse: Hashable, Sendable {
    /// HTML in Chinese, made for print.
    package var html: String

    package init(html: String = "") {
        self.html = html
    }

    package init() { self.init(html: "") }
}

extension CaseSubject: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.CaseSubject" }

    package typealias CForm = Qingke__Enforcement__V1__CaseSubject

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__case_subject__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__case_subject__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        uscc = reader.string(c.pointee.uscc, "CaseSubject.uscc")
        identityNumber = reader.string(c.pointee.identity_number, "CaseSubject.identity_number")
        name = reader.string(c.pointee.name, "CaseSubject.name")
        subjectKey = reader.string(c.pointee.subject_key, "CaseSubject.subject_key")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.uscc = arena.string(uscc)
        c.pointee.identity_number = arena.string(identityNumber)
        c.pointee.name = arena.string(name)
        c.pointee.subject_key = arena.string(subjectKey)
    }
}

extension IntegrityClue: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.IntegrityClue" }

    package typealias CForm = Qingke__Enforcement__V1__IntegrityClue

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__integrity_clue__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__integrity_clue__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        subject = reader.message(c.pointee.subject)
        source = reader.string(c.pointee.source, "IntegrityClue.source")
        body = reader.string(c.pointee.body, "IntegrityClue.body")
        suspectedKinds = reader.array(
            c.pointee.suspected_kinds, c.pointee.n_suspected_kinds
        ) { value, reader in
            reader.string(value, "IntegrityClue.suspected_kinds")
        }
        activityID = reader.string(c.pointee.activity_id, "IntegrityClue.activity_id")
        foundDate = reader.string(c.pointee.found_date, "IntegrityClue.found_date")
        summary = reader.string(c.pointee.summary, "IntegrityClue.summary")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let subject {
            c.pointee.subject = arena.message(subject)
        }
        c.pointee.source = arena.string(source)
        c.pointee.body = arena.string(body)
        (c.pointee.suspected_kinds, c.pointee.n_suspected_kinds) =
            arena.array(suspectedKinds) { arena.string($0) }
        c.pointee.activity_id = arena.string(activityID)
        c.pointee.found_date = arena.string(foundDate)
        c.pointee.summary = arena.string(summary)
    }
}

extension ProvisionalOrder: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ProvisionalOrder" }

    package typealias CForm = Qingke__Enforcement__V1__ProvisionalOrder

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__provisional_order__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__provisional_order__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        measures = reader.array(c.pointee.measures, c.pointee.n_measures) { value, reader in
            reader.string(value, "ProvisionalOrder.measures")
        }
        orderedDate = reader.string(c.pointee.ordered_date, "ProvisionalOrder.ordered_date")
        evidenceOfViolation =
            c.pointee._evidence_of_violation_case.rawValue == 3
            ? c.pointee.evidence_of_violation != 0 : nil
        badEffectCaused =
            c.pointee._bad_effect_caused_case.rawValue == 4
            ? c.pointee.bad_effect_caused != 0 : nil
        publicMoneyAtSeriousRisk =
            c.pointee._public_money_at_serious_risk_case.rawValue == 5
            ? c.pointee.public_money_at_serious_risk != 0 : nil
        reason = reader.string(c.pointee.reason, "ProvisionalOrder.reason")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.measures, c.pointee.n_measures) =
            arena.array(measures) { arena.string($0) }
        c.pointee.ordered_date = arena.string(orderedDate)
        if let evidenceOfViolation {
            c.pointee._evidence_of_violation_case = .init(rawValue: 3)
            c.pointee.evidence_of_violation = evidenceOfViolation ? 1 : 0
        }
        if let badEffectCaused {
            c.pointee._bad_effect_caused_case = .init(rawValue: 4)
            c.pointee.bad_effect_caused = badEffectCaused ? 1 : 0
        }
        if let publicMoneyAtSeriousRisk {
            c.pointee._public_money_at_serious_risk_case = .init(rawValue: 5)
            c.pointee.public_money_at_serious_risk = publicMoneyAtSeriousRisk ? 1 : 0
        }
        c.pointee.reason = arena.string(reason)
    }
}

extension InvestigationReport: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.InvestigationReport" }

    package typealias CForm = Qingke__Enforcement__V1__InvestigationReport

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__investigation_report__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__investigation_report__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        misconductKinds = reader.array(
            c.pointee.misconduct_kinds, c.pointee.n_misconduct_kinds
        ) { value, reader in
            reader.string(value, "InvestigationReport.misconduct_kinds")
        }
        otherKindText = reader.string(
            c.pointee.other_kind_text, "InvestigationReport.other_kind_text")
        reportDate = reader.string(c.pointee.report_date, "InvestigationReport.report_date")
        findings = reader.string(c.pointee.findings, "InvestigationReport.findings")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.misconduct_kinds, c.pointee.n_misconduct_kinds) =
            arena.array(misconductKinds) { arena.string($0) }
        c.pointee.other_kind_text = arena.string(otherKindText)
        c.pointee.report_date = arena.string(reportDate)
        c.pointee.findings = arena.string(findings)
    }
}

extension DecisionNotice: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.DecisionNotice" }

    package typealias CForm = Qingke__Enforcement__V1__DecisionNotice

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__decision_notice__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__decision_notice__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        inWriting = c.pointee.in_writing != 0
        items = reader.array(c.pointee.items, c.pointee.n_items) { value, reader in
            reader.string(value, "DecisionNotice.items")
        }
        servedDate = reader.string(c.pointee.served_date, "DecisionNotice.served_date")
        statementWorkdays = c.pointee.statement_workdays
        text = reader.string(c.pointee.text, "DecisionNotice.text")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.in_writing = inWriting ? 1 : 0
        (c.pointee.items, c.pointee.n_items) =
            arena.array(items) { arena.string($0) }
        c.pointee.served_date = arena.string(servedDate)
        c.pointee.statement_workdays = statementWorkdays
        c.pointee.text = arena.string(text)
    }
}

extension SubjectStatement: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.SubjectStatement" }

    package typealias CForm = Qingke__Enforcement__V1__SubjectStatement

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__subject_statement__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__subject_statement__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        madeDate = reader.string(c.pointee.made_date, "SubjectStatement.made_date")
        text = reader.string(c.pointee.text, "SubjectStatement.text")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.made_date = arena.string(madeDate)
        c.pointee.text = arena.string(text)
    }
}

extension StatementHearing: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.StatementHearing" }

    package typealias CForm = Qingke__Enforcement__V1__StatementHearing

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__statement_hearing__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__statement_hearing__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        heardDate = reader.string(c.pointee.heard_date, "StatementHearing.heard_date")
        manner = reader.string(c.pointee.manner, "StatementHearing.manner")
        record = reader.string(c.pointee.record, "StatementHearing.record")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.heard_date = arena.string(heardDate)
        c.pointee.manner = arena.string(manner)
        c.pointee.record = arena.string(record)
    }
}

extension SanctionMeasure: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.SanctionMeasure" }

    package typealias CForm = Qingke__Enforcement__V1__SanctionMeasure

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__sanction_measure__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__sanction_measure__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        measure = c.pointee.measure
        months = c.pointee.months
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.measure = measure
        c.pointee.months = months
    }
}

extension DiligenceFindings: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.DiligenceFindings" }

    package typealias CForm = Qingke__Enforcement__V1__DiligenceFindings

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__diligence_findings__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__diligence_findings__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        projectExploratoryHighRisk =
            c.pointee._project_exploratory_high_risk_case.rawValue == 1
            ? c.pointee.project_exploratory_high_risk != 0 : nil
        originalRecordsShowDiligence =
            c.pointee._original_records_show_diligence_case.rawValue == 2
            ? c.pointee.original_records_show_diligence != 0 : nil
        onlyGroundIsNonCompletion =
            c.pointee._only_ground_is_non_completion_case.rawValue == 3
            ? c.pointee.only_ground_is_non_completion != 0 : nil
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let projectExploratoryHighRisk {
            c.pointee._project_exploratory_high_risk_case = .init(rawValue: 1)
            c.pointee.project_exploratory_high_risk = projectExploratoryHighRisk ? 1 : 0
        }
        if let originalRecordsShowDiligence {
            c.pointee._original_records_show_diligence_case = .init(rawValue: 2)
            c.pointee.original_records_show_diligence = originalRecordsShowDiligence ? 1 : 0
        }
        if let onlyGroundIsNonCompletion {
            c.pointee._only_ground_is_non_completion_case = .init(rawValue: 3)
            c.pointee.only_ground_is_non_completion = onlyGroundIsNonCompletion ? 1 : 0
        }
    }
}

extension SanctionDecision: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.SanctionDecision" }

    package typealias CForm = Qingke__Enforcement__V1__SanctionDecision

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__sanction_decision__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__sanction_decision__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        decisionDate = reader.string(c.pointee.decision_date, "SanctionDecision.decision_date")
        grade = reader.string(c.pointee.grade, "SanctionDecision.grade")
        misconductKinds = reader.array(
            c.pointee.misconduct_kinds, c.pointee.n_misconduct_kinds
        ) { value, reader in
            reader.string(value, "SanctionDecision.misconduct_kinds")
        }
        otherKindText = reader.string(c.pointee.other_kind_text, "SanctionDecision.other_kind_text")
        measures = reader.messages(c.pointee.measures, c.pointee.n_measures)
        otherMeasureText = reader.string(
            c.pointee.other_measure_text, "SanctionDecision.other_measure_text")
        mitigating = reader.array(c.pointee.mitigating, c.pointee.n_mitigating) { value, _ in
            value
        }
        aggravating = reader.array(c.pointee.aggravating, c.pointee.n_aggravating) { value, _ in
            value
        }
        circumstancesWeighed = c.pointee.circumstances_weighed != 0
        weighingReason = reader.string(
            c.pointee.weighing_reason, "SanctionDecision.weighing_reason")
        conductAndFacts = reader.string(
            c.pointee.conduct_and_facts, "SanctionDecision.conduct_and_facts")
        basisAndDecision = reader.string(
            c.pointee.basis_and_decision, "SanctionDecision.basis_and_decision")
        remedyAndPeriod = reader.string(
            c.pointee.remedy_and_period, "SanctionDecision.remedy_and_period")
        authorityName = reader.string(c.pointee.authority_name, "SanctionDecision.authority_name")
        otherRequired = reader.string(c.pointee.other_required, "SanctionDecision.other_required")
        reconsiderationUntilDate = reader.string(
            c.pointee.reconsideration_until_date, "SanctionDecision.reconsideration_until_date")
        lawsuitUntilDate = reader.string(
            c.pointee.lawsuit_until_date, "SanctionDecision.lawsuit_until_date")
        recordMonths = c.pointee.record_months
        offsetGranted =
            c.pointee._offset_granted_case.rawValue == 19
            ? c.pointee.offset_granted != 0 : nil
        diligence = reader.message(c.pointee.diligence)
        recoverFen = c.pointee.recover_fen
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.decision_date = arena.string(decisionDate)
        c.pointee.grade = arena.string(grade)
        (c.pointee.misconduct_kinds, c.pointee.n_misconduct_kinds) =
            arena.array(misconductKinds) { arena.string($0) }
        c.pointee.other_kind_text = arena.string(otherKindText)
        (c.pointee.measures, c.pointee.n_measures) =
            arena.messages(measures)
        c.pointee.other_measure_text = arena.string(otherMeasureText)
        (c.pointee.mitigating, c.pointee.n_mitigating) =
            arena.array(mitigating) { $0 }
        (c.pointee.aggravating, c.pointee.n_aggravating) =
            arena.array(aggravating) { $0 }
        c.pointee.circumstances_weighed = circumstancesWeighed ? 1 : 0
        c.pointee.weighing_reason = arena.string(weighingReason)
        c.pointee.conduct_and_facts = arena.string(conductAndFacts)
        c.pointee.basis_and_decision = arena.string(basisAndDecision)
        c.pointee.remedy_and_period = arena.string(remedyAndPeriod)
        c.pointee.authority_name = arena.string(authorityName)
        c.pointee.other_required = arena.string(otherRequired)
        c.pointee.reconsideration_until_date = arena.string(reconsiderationUntilDate)
        c.pointee.lawsuit_until_date = arena.string(lawsuitUntilDate)
        c.pointee.record_months = recordMonths
        if let offsetGranted {
            c.pointee._offset_granted_case = .init(rawValue: 19)
            c.pointee.offset_granted = offsetGranted ? 1 : 0
        }
        if let diligence {
            c.pointee.diligence = arena.message(diligence)
        }
        c.pointee.recover_fen = recoverFen
    }
}

extension DecisionService: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.DecisionService" }

    package typealias CForm = Qingke__Enforcement__V1__DecisionService

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__decision_service__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__decision_service__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        method = reader.string(c.pointee.method, "DecisionService.method")
        signedDate = reader.string(c.pointee.signed_date, "DecisionService.signed_date")
        receiptDate = reader.string(c.pointee.receipt_date, "DecisionService.receipt_date")
        publishedDate = reader.string(c.pointee.published_date, "DecisionService.published_date")
        whereaboutsUnknown =
            c.pointee._whereabouts_unknown_case.rawValue == 5
            ? c.pointee.whereabouts_unknown != 0 : nil
        secret = c.pointee.secret != 0
        copySentDate = reader.string(c.pointee.copy_sent_date, "DecisionService.copy_sent_date")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.method = arena.string(method)
        c.pointee.signed_date = arena.string(signedDate)
        c.pointee.receipt_date = arena.string(receiptDate)
        c.pointee.published_date = arena.string(publishedDate)
        if let whereaboutsUnknown {
            c.pointee._whereabouts_unknown_case = .init(rawValue: 5)
            c.pointee.whereabouts_unknown = whereaboutsUnknown ? 1 : 0
        }
        c.pointee.secret = secret ? 1 : 0
        c.pointee.copy_sent_date = arena.string(copySentDate)
    }
}

extension DecisionPublication: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.DecisionPublication" }

    package typealias CForm = Qingke__Enforcement__V1__DecisionPublication

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__decision_publication__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__decision_publication__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        wideInfluence =
            c.pointee._wide_influence_case.rawValue == 1
            ? c.pointee.wide_influence != 0 : nil
        highPublicAttention =
            c.pointee._high_public_attention_case.rawValue == 2
            ? c.pointee.high_public_attention != 0 : nil
        secret = c.pointee.secret != 0
        publishedDate = reader.string(
            c.pointee.published_date, "DecisionPublication.published_date")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let wideInfluence {
            c.pointee._wide_influence_case = .init(rawValue: 1)
            c.pointee.wide_influence = wideInfluence ? 1 : 0
        }
        if let highPublicAttention {
            c.pointee._high_public_attention_case = .init(rawValue: 2)
            c.pointee.high_public_attention = highPublicAttention ? 1 : 0
        }
        c.pointee.secret = secret ? 1 : 0
        c.pointee.published_date = arena.string(publishedDate)
    }
}

extension ReviewRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ReviewRequest" }

    package typealias CForm = Qingke__Enforcement__V1__ReviewRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__review_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__review_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        filedDate = reader.string(c.pointee.filed_date, "ReviewRequest.filed_date")
        requestInWriting =
            c.pointee._request_in_writing_case.rawValue == 2
            ? c.pointee.request_in_writing != 0 : nil
        otherReasonsGiven =
            c.pointee._other_reasons_given_case.rawValue == 3
            ? c.pointee.other_reasons_given != 0 : nil
        sufficientEvidence =
            c.pointee._sufficient_evidence_case.rawValue == 4
            ? c.pointee.sufficient_evidence != 0 : nil
        text = reader.string(c.pointee.text, "ReviewRequest.text")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.filed_date = arena.string(filedDate)
        if let requestInWriting {
            c.pointee._request_in_writing_case = .init(rawValue: 2)
            c.pointee.request_in_writing = requestInWriting ? 1 : 0
        }
        if let otherReasonsGiven {
            c.pointee._other_reasons_given_case = .init(rawValue: 3)
            c.pointee.other_reasons_given = otherReasonsGiven ? 1 : 0
        }
        if let sufficientEvidence {
            c.pointee._sufficient_evidence_case = .init(rawValue: 4)
            c.pointee.sufficient_evidence = sufficientEvidence ? 1 : 0
        }
        c.pointee.text = arena.string(text)
    }
}

extension ReviewConclusion: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ReviewConclusion" }

    package typealias CForm = Qingke__Enforcement__V1__ReviewConclusion

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__review_conclusion__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__review_conclusion__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        outcome = reader.string(c.pointee.outcome, "ReviewConclusion.outcome")
        concludedDate = reader.string(c.pointee.concluded_date, "ReviewConclusion.concluded_date")
        reason = reader.string(c.pointee.reason, "ReviewConclusion.reason")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.outcome = arena.string(outcome)
        c.pointee.concluded_date = arena.string(concludedDate)
        c.pointee.reason = arena.string(reason)
    }
}

extension SetAsideRuling: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.SetAsideRuling" }

    package typealias CForm = Qingke__Enforcement__V1__SetAsideRuling

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__set_aside_ruling__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__set_aside_ruling__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        authority = reader.string(c.pointee.authority, "SetAsideRuling.authority")
        rulingDate = reader.string(c.pointee.ruling_date, "SetAsideRuling.ruling_date")
        evidenceDigest = reader.string(c.pointee.evidence_digest, "SetAsideRuling.evidence_digest")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.authority = arena.string(authority)
        c.pointee.ruling_date = arena.string(rulingDate)
        c.pointee.evidence_digest = arena.string(evidenceDigest)
    }
}

extension CreditRepair: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.CreditRepair" }

    package typealias CForm = Qingke__Enforcement__V1__CreditRepair

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__credit_repair__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__credit_repair__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        appliedDate = reader.string(c.pointee.applied_date, "CreditRepair.applied_date")
        obligationsOrRectificationOrLossesMadeGood =
            c.pointee._obligations_or_rectification_or_losses_made_good_case.rawValue == 2
            ? c.pointee.obligations_or_rectification_or_losses_made_good != 0 : nil
        markedEffect =
            c.pointee._marked_effect_case.rawValue == 3
            ? c.pointee.marked_effect != 0 : nil
        majorContribution =
            c.pointee._major_contribution_case.rawValue == 4
            ? c.pointee.major_contribution != 0 : nil
        authorityApproved =
            c.pointee._authority_approved_case.rawValue == 5
            ? c.pointee.authority_approved != 0 : nil
        approvedDate = reader.string(c.pointee.approved_date, "CreditRepair.approved_date")
        effect = reader.string(c.pointee.effect, "CreditRepair.effect")
        shortenDays = c.pointee.shorten_days
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.applied_date = arena.string(appliedDate)
        if let obligationsOrRectificationOrLossesMadeGood {
            c.pointee._obligations_or_rectification_or_losses_made_good_case = .init(rawValue: 2)
            c.pointee.obligations_or_rectification_or_losses_made_good = obligationsOrRectificationOrLossesMadeGood ? 1 : 0
        }
        if let markedEffect {
            c.pointee._marked_effect_case = .init(rawValue: 3)
            c.pointee.marked_effect = markedEffect ? 1 : 0
        }
        if let majorContribution {
            c.pointee._major_contribution_case = .init(rawValue: 4)
            c.pointee.major_contribution = majorContribution ? 1 : 0
        }
        if let authorityApproved {
            c.pointee._authority_approved_case = .init(rawValue: 5)
            c.pointee.authority_approved = authorityApproved ? 1 : 0
        }
        c.pointee.approved_date = arena.string(approvedDate)
        c.pointee.effect = arena.string(effect)
        c.pointee.shorten_days = shortenDays
    }
}

extension RecordDeferral: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.RecordDeferral" }

    package typealias CForm = Qingke__Enforcement__V1__RecordDeferral

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__record_deferral__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__record_deferral__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        fromDate = reader.string(c.pointee.from_date, "RecordDeferral.from_date")
        toDate = reader.string(c.pointee.to_date, "RecordDeferral.to_date")
        reason = reader.string(c.pointee.reason, "RecordDeferral.reason")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.from_date = arena.string(fromDate)
        c.pointee.to_date = arena.string(toDate)
        c.pointee.reason = arena.string(reason)
    }
}

extension CaseAssignment: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.CaseAssignment" }

    package typealias CForm = Qingke__Enforcement__V1__CaseAssignment

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__case_assignment__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__case_assignment__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        body = reader.string(c.pointee.body, "CaseAssignment.body")
        officer = reader.string(c.pointee.officer, "CaseAssignment.officer")
        reason = reader.string(c.pointee.reason, "CaseAssignment.reason")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.body = arena.string(body)
        c.pointee.officer = arena.string(officer)
        c.pointee.reason = arena.string(reason)
    }
}

extension CaseRecusal: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.CaseRecusal" }

    package typealias CForm = Qingke__Enforcement__V1__CaseRecusal

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__case_recusal__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__case_recusal__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        officer = reader.string(c.pointee.officer, "CaseRecusal.officer")
        reason = reader.string(c.pointee.reason, "CaseRecusal.reason")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.officer = arena.string(officer)
        c.pointee.reason = arena.string(reason)
    }
}

extension CaseCorrection: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.CaseCorrection" }

    package typealias CForm = Qingke__Enforcement__V1__CaseCorrection

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__case_correction__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__case_correction__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        correctedSequence = c.pointee.corrected_sequence
        reason = reader.string(c.pointee.reason, "CaseCorrection.reason")
        notice = reader.message(c.pointee.notice)
        service = reader.message(c.pointee.service)
        reviewRequest = reader.message(c.pointee.review_request)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.corrected_sequence = correctedSequence
        c.pointee.reason = arena.string(reason)
        if let notice {
            c.pointee.notice = arena.message(notice)
        }
        if let service {
            c.pointee.service = arena.message(service)
        }
        if let reviewRequest {
            c.pointee.review_request = arena.message(reviewRequest)
        }
    }
}

extension CaseNote: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.CaseNote" }

    package typealias CForm = Qingke__Enforcement__V1__CaseNote

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__case_note__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__case_note__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        text = reader.string(c.pointee.text, "CaseNote.text")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.text = arena.string(text)
    }
}

extension OpeningNote: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.OpeningNote" }

    package typealias CForm = Qingke__Enforcement__V1__OpeningNote

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__opening_note__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__opening_note__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        docketNumber = reader.string(c.pointee.docket_number, "OpeningNote.docket_number")
        text = reader.string(c.pointee.text, "OpeningNote.text")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.docket_number = arena.string(docketNumber)
        c.pointee.text = arena.string(text)
    }
}

extension CaseChange: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.CaseChange" }

    package typealias CForm = Qingke__Enforcement__V1__CaseChange

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__case_change__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__case_change__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "CaseChange.case_id")
        act = reader.string(c.pointee.act, "CaseChange.act")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.act = arena.string(act)
    }
}

extension EvidenceFile: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.EvidenceFile" }

    package typealias CForm = Qingke__Enforcement__V1__EvidenceFile

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__evidence_file__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__evidence_file__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        digest = reader.string(c.pointee.digest, "EvidenceFile.digest")
        fileName = reader.string(c.pointee.file_name, "EvidenceFile.file_name")
        mediaType = reader.string(c.pointee.media_type, "EvidenceFile.media_type")
        sizeBytes = c.pointee.size_bytes
        purpose = reader.string(c.pointee.purpose, "EvidenceFile.purpose")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.digest = arena.string(digest)
        c.pointee.file_name = arena.string(fileName)
        c.pointee.media_type = arena.string(mediaType)
        c.pointee.size_bytes = sizeBytes
        c.pointee.purpose = arena.string(purpose)
    }
}

extension IntegrityCase: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.IntegrityCase" }

    package typealias CForm = Qingke__Enforcement__V1__IntegrityCase

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__integrity_case__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__integrity_case__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "IntegrityCase.case_id")
        docketNumber = reader.string(c.pointee.docket_number, "IntegrityCase.docket_number")
        state = reader.string(c.pointee.state, "IntegrityCase.state")
        subject = reader.message(c.pointee.subject)
        body = reader.string(c.pointee.body, "IntegrityCase.body")
        officer = reader.string(c.pointee.officer, "IntegrityCase.officer")
        recusedOfficers = reader.array(
            c.pointee.recused_officers, c.pointee.n_recused_officers
        ) { value, reader in
            reader.string(value, "IntegrityCase.recused_officers")
        }
        sequence = c.pointee.sequence
        clocks = reader.messages(c.pointee.clocks, c.pointee.n_clocks)
        legalActs = reader.messages(c.pointee.legal_acts, c.pointee.n_legal_acts)
        clue = reader.message(c.pointee.clue)
        provisional = reader.message(c.pointee.provisional)
        report = reader.message(c.pointee.report)
        notice = reader.message(c.pointee.notice)
        statement = reader.message(c.pointee.statement)
        hearing = reader.message(c.pointee.hearing)
        decision = reader.message(c.pointee.decision)
        service = reader.message(c.pointee.service)
        publication = reader.message(c.pointee.publication)
        reviewRequest = reader.message(c.pointee.review_request)
        reviewAcceptedDate = reader.string(
            c.pointee.review_accepted_date, "IntegrityCase.review_accepted_date")
        reviewConclusion = reader.message(c.pointee.review_conclusion)
        setAside = reader.message(c.pointee.set_aside)
        repair = reader.message(c.pointee.repair)
        deferrals = reader.messages(c.pointee.deferrals, c.pointee.n_deferrals)
        evidence = reader.messages(c.pointee.evidence, c.pointee.n_evidence)
        createdAt = reader.message(c.pointee.created_at)
        updatedAt = reader.message(c.pointee.updated_at)
        isErased = c.pointee.is_erased != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.docket_number = arena.string(docketNumber)
        c.pointee.state = arena.string(state)
        if let subject {
            c.pointee.subject = arena.message(subject)
        }
        c.pointee.body = arena.string(body)
        c.pointee.officer = arena.string(officer)
        (c.pointee.recused_officers, c.pointee.n_recused_officers) =
            arena.array(recusedOfficers) { arena.string($0) }
        c.pointee.sequence = sequence
        (c.pointee.clocks, c.pointee.n_clocks) =
            arena.messages(clocks)
        (c.pointee.legal_acts, c.pointee.n_legal_acts) =
            arena.messages(legalActs)
        if let clue {
            c.pointee.clue = arena.message(clue)
        }
        if let provisional {
            c.pointee.provisional = arena.message(provisional)
        }
        if let report {
            c.pointee.report = arena.message(report)
        }
        if let notice {
            c.pointee.notice = arena.message(notice)
        }
        if let statement {
            c.pointee.statement = arena.message(statement)
        }
        if let hearing {
            c.pointee.hearing = arena.message(hearing)
        }
        if let decision {
            c.pointee.decision = arena.message(decision)
        }
        if let service {
            c.pointee.service = arena.message(service)
        }
        if let publication {
            c.pointee.publication = arena.message(publication)
        }
        if let reviewRequest {
            c.pointee.review_request = arena.message(reviewRequest)
        }
        c.pointee.review_accepted_date = arena.string(reviewAcceptedDate)
        if let reviewConclusion {
            c.pointee.review_conclusion = arena.message(reviewConclusion)
        }
        if let setAside {
            c.pointee.set_aside = arena.message(setAside)
        }
        if let repair {
            c.pointee.repair = arena.message(repair)
        }
        (c.pointee.deferrals, c.pointee.n_deferrals) =
            arena.messages(deferrals)
        (c.pointee.evidence, c.pointee.n_evidence) =
            arena.messages(evidence)
        if let createdAt {
            c.pointee.created_at = arena.message(createdAt)
        }
        if let updatedAt {
            c.pointee.updated_at = arena.message(updatedAt)
        }
        c.pointee.is_erased = isErased ? 1 : 0
    }
}

extension CasePersonalData: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.CasePersonalData" }

    package typealias CForm = Qingke__Enforcement__V1__CasePersonalData

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__case_personal_data__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__case_personal_data__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        texts = reader.array(c.pointee.texts, c.pointee.n_texts) { value, reader in
            reader.string(value, "CasePersonalData.texts")
        }
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.texts, c.pointee.n_texts) =
            arena.array(texts) { arena.string($0) }
    }
}

extension ReportClueRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ReportClueRequest" }

    package typealias CForm = Qingke__Enforcement__V1__ReportClueRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__report_clue_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__report_clue_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        clue = reader.message(c.pointee.clue)
        requestID = reader.string(c.pointee.request_id, "ReportClueRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let clue {
            c.pointee.clue = arena.message(clue)
        }
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
    }
}

extension ReportClueResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ReportClueResponse" }

    package typealias CForm = Qingke__Enforcement__V1__ReportClueResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__report_clue_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__report_clue_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension OpenCaseRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.OpenCaseRequest" }

    package typealias CForm = Qingke__Enforcement__V1__OpenCaseRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__open_case_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__open_case_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "OpenCaseRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "OpenCaseRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        note = reader.message(c.pointee.note)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let note {
            c.pointee.note = arena.message(note)
        }
    }
}

extension OpenCaseResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.OpenCaseResponse" }

    package typealias CForm = Qingke__Enforcement__V1__OpenCaseResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__open_case_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__open_case_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension DismissClueRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.DismissClueRequest" }

    package typealias CForm = Qingke__Enforcement__V1__DismissClueRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__dismiss_clue_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__dismiss_clue_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "DismissClueRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "DismissClueRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        note = reader.message(c.pointee.note)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let note {
            c.pointee.note = arena.message(note)
        }
    }
}

extension DismissClueResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.DismissClueResponse" }

    package typealias CForm = Qingke__Enforcement__V1__DismissClueResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__dismiss_clue_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__dismiss_clue_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension OrderProvisionalMeasuresRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.OrderProvisionalMeasuresRequest" }

    package typealias CForm = Qingke__Enforcement__V1__OrderProvisionalMeasuresRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__order_provisional_measures_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__order_provisional_measures_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "OrderProvisionalMeasuresRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(
            c.pointee.request_id, "OrderProvisionalMeasuresRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        order = reader.message(c.pointee.order)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let order {
            c.pointee.order = arena.message(order)
        }
    }
}

extension OrderProvisionalMeasuresResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.OrderProvisionalMeasuresResponse" }

    package typealias CForm = Qingke__Enforcement__V1__OrderProvisionalMeasuresResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__order_provisional_measures_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__order_provisional_measures_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension LiftProvisionalMeasuresRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.LiftProvisionalMeasuresRequest" }

    package typealias CForm = Qingke__Enforcement__V1__LiftProvisionalMeasuresRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__lift_provisional_measures_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__lift_provisional_measures_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "LiftProvisionalMeasuresRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "LiftProvisionalMeasuresRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        note = reader.message(c.pointee.note)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let note {
            c.pointee.note = arena.message(note)
        }
    }
}

extension LiftProvisionalMeasuresResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.LiftProvisionalMeasuresResponse" }

    package typealias CForm = Qingke__Enforcement__V1__LiftProvisionalMeasuresResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__lift_provisional_measures_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__lift_provisional_measures_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension CloseWithoutFindingRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.CloseWithoutFindingRequest" }

    package typealias CForm = Qingke__Enforcement__V1__CloseWithoutFindingRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__close_without_finding_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__close_without_finding_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "CloseWithoutFindingRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "CloseWithoutFindingRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        note = reader.message(c.pointee.note)
        act = reader.string(c.pointee.act, "CloseWithoutFindingRequest.act")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let note {
            c.pointee.note = arena.message(note)
        }
        c.pointee.act = arena.string(act)
    }
}

extension CloseWithoutFindingResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.CloseWithoutFindingResponse" }

    package typealias CForm = Qingke__Enforcement__V1__CloseWithoutFindingResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__close_without_finding_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__close_without_finding_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension ProposeDecisionRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ProposeDecisionRequest" }

    package typealias CForm = Qingke__Enforcement__V1__ProposeDecisionRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__propose_decision_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__propose_decision_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "ProposeDecisionRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "ProposeDecisionRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        report = reader.message(c.pointee.report)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let report {
            c.pointee.report = arena.message(report)
        }
    }
}

extension ProposeDecisionResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ProposeDecisionResponse" }

    package typealias CForm = Qingke__Enforcement__V1__ProposeDecisionResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__propose_decision_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__propose_decision_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension ServeNoticeRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ServeNoticeRequest" }

    package typealias CForm = Qingke__Enforcement__V1__ServeNoticeRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__serve_notice_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__serve_notice_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "ServeNoticeRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "ServeNoticeRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        notice = reader.message(c.pointee.notice)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let notice {
            c.pointee.notice = arena.message(notice)
        }
    }
}

extension ServeNoticeResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ServeNoticeResponse" }

    package typealias CForm = Qingke__Enforcement__V1__ServeNoticeResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__serve_notice_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__serve_notice_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension FileStatementRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.FileStatementRequest" }

    package typealias CForm = Qingke__Enforcement__V1__FileStatementRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__file_statement_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__file_statement_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "FileStatementRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "FileStatementRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        statement = reader.message(c.pointee.statement)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let statement {
            c.pointee.statement = arena.message(statement)
        }
    }
}

extension FileStatementResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.FileStatementResponse" }

    package typealias CForm = Qingke__Enforcement__V1__FileStatementResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__file_statement_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__file_statement_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension HearStatementRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.HearStatementRequest" }

    package typealias CForm = Qingke__Enforcement__V1__HearStatementRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__hear_statement_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__hear_statement_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "HearStatementRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "HearStatementRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        hearing = reader.message(c.pointee.hearing)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let hearing {
            c.pointee.hearing = arena.message(hearing)
        }
    }
}

extension HearStatementResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.HearStatementResponse" }

    package typealias CForm = Qingke__Enforcement__V1__HearStatementResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__hear_statement_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__hear_statement_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension ReopenInvestigationRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ReopenInvestigationRequest" }

    package typealias CForm = Qingke__Enforcement__V1__ReopenInvestigationRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__reopen_investigation_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__reopen_investigation_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "ReopenInvestigationRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "ReopenInvestigationRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        note = reader.message(c.pointee.note)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let note {
            c.pointee.note = arena.message(note)
        }
    }
}

extension ReopenInvestigationResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ReopenInvestigationResponse" }

    package typealias CForm = Qingke__Enforcement__V1__ReopenInvestigationResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__reopen_investigation_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__reopen_investigation_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension IssueDecisionRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.IssueDecisionRequest" }

    package typealias CForm = Qingke__Enforcement__V1__IssueDecisionRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__issue_decision_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__issue_decision_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "IssueDecisionRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "IssueDecisionRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        decision = reader.message(c.pointee.decision)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let decision {
            c.pointee.decision = arena.message(decision)
        }
    }
}

extension IssueDecisionResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.IssueDecisionResponse" }

    package typealias CForm = Qingke__Enforcement__V1__IssueDecisionResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__issue_decision_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__issue_decision_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension ServeDecisionRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ServeDecisionRequest" }

    package typealias CForm = Qingke__Enforcement__V1__ServeDecisionRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__serve_decision_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__serve_decision_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "ServeDecisionRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "ServeDecisionRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        service = reader.message(c.pointee.service)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let service {
            c.pointee.service = arena.message(service)
        }
    }
}

extension ServeDecisionResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ServeDecisionResponse" }

    package typealias CForm = Qingke__Enforcement__V1__ServeDecisionResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__serve_decision_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__serve_decision_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension PublishDecisionRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.PublishDecisionRequest" }

    package typealias CForm = Qingke__Enforcement__V1__PublishDecisionRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__publish_decision_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__publish_decision_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "PublishDecisionRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "PublishDecisionRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        publication = reader.message(c.pointee.publication)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let publication {
            c.pointee.publication = arena.message(publication)
        }
    }
}

extension PublishDecisionResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.PublishDecisionResponse" }

    package typealias CForm = Qingke__Enforcement__V1__PublishDecisionResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__publish_decision_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__publish_decision_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension RequestReviewRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.RequestReviewRequest" }

    package typealias CForm = Qingke__Enforcement__V1__RequestReviewRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__request_review_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__request_review_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "RequestReviewRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "RequestReviewRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        reviewRequest = reader.message(c.pointee.review_request)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let reviewRequest {
            c.pointee.review_request = arena.message(reviewRequest)
        }
    }
}

extension RequestReviewResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.RequestReviewResponse" }

    package typealias CForm = Qingke__Enforcement__V1__RequestReviewResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__request_review_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__request_review_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension AcceptReviewRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.AcceptReviewRequest" }

    package typealias CForm = Qingke__Enforcement__V1__AcceptReviewRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__accept_review_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__accept_review_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "AcceptReviewRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "AcceptReviewRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        note = reader.message(c.pointee.note)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let note {
            c.pointee.note = arena.message(note)
        }
    }
}

extension AcceptReviewResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.AcceptReviewResponse" }

    package typealias CForm = Qingke__Enforcement__V1__AcceptReviewResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__accept_review_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__accept_review_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension RefuseReviewRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.RefuseReviewRequest" }

    package typealias CForm = Qingke__Enforcement__V1__RefuseReviewRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__refuse_review_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__refuse_review_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "RefuseReviewRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "RefuseReviewRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        note = reader.message(c.pointee.note)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let note {
            c.pointee.note = arena.message(note)
        }
    }
}

extension RefuseReviewResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.RefuseReviewResponse" }

    package typealias CForm = Qingke__Enforcement__V1__RefuseReviewResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__refuse_review_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__refuse_review_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension ConcludeReviewRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ConcludeReviewRequest" }

    package typealias CForm = Qingke__Enforcement__V1__ConcludeReviewRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__conclude_review_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__conclude_review_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "ConcludeReviewRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "ConcludeReviewRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        conclusion = reader.message(c.pointee.conclusion)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let conclusion {
            c.pointee.conclusion = arena.message(conclusion)
        }
    }
}

extension ConcludeReviewResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ConcludeReviewResponse" }

    package typealias CForm = Qingke__Enforcement__V1__ConcludeReviewResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__conclude_review_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__conclude_review_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension SetAsideDecisionRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.SetAsideDecisionRequest" }

    package typealias CForm = Qingke__Enforcement__V1__SetAsideDecisionRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__set_aside_decision_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__set_aside_decision_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "SetAsideDecisionRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "SetAsideDecisionRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        ruling = reader.message(c.pointee.ruling)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let ruling {
            c.pointee.ruling = arena.message(ruling)
        }
    }
}

extension SetAsideDecisionResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.SetAsideDecisionResponse" }

    package typealias CForm = Qingke__Enforcement__V1__SetAsideDecisionResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__set_aside_decision_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__set_aside_decision_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension AcceptCorrectionRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.AcceptCorrectionRequest" }

    package typealias CForm = Qingke__Enforcement__V1__AcceptCorrectionRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__accept_correction_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__accept_correction_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "AcceptCorrectionRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "AcceptCorrectionRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        note = reader.message(c.pointee.note)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let note {
            c.pointee.note = arena.message(note)
        }
    }
}

extension AcceptCorrectionResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.AcceptCorrectionResponse" }

    package typealias CForm = Qingke__Enforcement__V1__AcceptCorrectionResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__accept_correction_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__accept_correction_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension RepairCreditRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.RepairCreditRequest" }

    package typealias CForm = Qingke__Enforcement__V1__RepairCreditRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__repair_credit_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__repair_credit_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "RepairCreditRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "RepairCreditRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        repair = reader.message(c.pointee.repair)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let repair {
            c.pointee.repair = arena.message(repair)
        }
    }
}

extension RepairCreditResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.RepairCreditResponse" }

    package typealias CForm = Qingke__Enforcement__V1__RepairCreditResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__repair_credit_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__repair_credit_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension DeferRecordsRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.DeferRecordsRequest" }

    package typealias CForm = Qingke__Enforcement__V1__DeferRecordsRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__defer_records_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__defer_records_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "DeferRecordsRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "DeferRecordsRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        deferral = reader.message(c.pointee.deferral)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let deferral {
            c.pointee.deferral = arena.message(deferral)
        }
    }
}

extension DeferRecordsResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.DeferRecordsResponse" }

    package typealias CForm = Qingke__Enforcement__V1__DeferRecordsResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__defer_records_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__defer_records_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension AssignCaseRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.AssignCaseRequest" }

    package typealias CForm = Qingke__Enforcement__V1__AssignCaseRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__assign_case_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__assign_case_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "AssignCaseRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "AssignCaseRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        assignment = reader.message(c.pointee.assignment)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let assignment {
            c.pointee.assignment = arena.message(assignment)
        }
    }
}

extension AssignCaseResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.AssignCaseResponse" }

    package typealias CForm = Qingke__Enforcement__V1__AssignCaseResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__assign_case_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__assign_case_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension RecuseOfficerRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.RecuseOfficerRequest" }

    package typealias CForm = Qingke__Enforcement__V1__RecuseOfficerRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__recuse_officer_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__recuse_officer_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "RecuseOfficerRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "RecuseOfficerRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        recusal = reader.message(c.pointee.recusal)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let recusal {
            c.pointee.recusal = arena.message(recusal)
        }
    }
}

extension RecuseOfficerResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.RecuseOfficerResponse" }

    package typealias CForm = Qingke__Enforcement__V1__RecuseOfficerResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__recuse_officer_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__recuse_officer_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension CorrectEntryRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.CorrectEntryRequest" }

    package typealias CForm = Qingke__Enforcement__V1__CorrectEntryRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__correct_entry_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__correct_entry_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "CorrectEntryRequest.case_id")
        expectedSequence = c.pointee.expected_sequence
        requestID = reader.string(c.pointee.request_id, "CorrectEntryRequest.request_id")
        validateOnly = c.pointee.validate_only != 0
        correction = reader.message(c.pointee.correction)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.expected_sequence = expectedSequence
        c.pointee.request_id = arena.string(requestID)
        c.pointee.validate_only = validateOnly ? 1 : 0
        if let correction {
            c.pointee.correction = arena.message(correction)
        }
    }
}

extension CorrectEntryResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.CorrectEntryResponse" }

    package typealias CForm = Qingke__Enforcement__V1__CorrectEntryResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__correct_entry_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__correct_entry_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension UploadEvidenceRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.UploadEvidenceRequest" }

    package typealias CForm = Qingke__Enforcement__V1__UploadEvidenceRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__upload_evidence_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__upload_evidence_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "UploadEvidenceRequest.case_id")
        requestID = reader.string(c.pointee.request_id, "UploadEvidenceRequest.request_id")
        file = reader.message(c.pointee.file)
        content = reader.bytes(c.pointee.content)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.request_id = arena.string(requestID)
        if let file {
            c.pointee.file = arena.message(file)
        }
        c.pointee.content = arena.bytes(content)
    }
}

extension UploadEvidenceResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.UploadEvidenceResponse" }

    package typealias CForm = Qingke__Enforcement__V1__UploadEvidenceResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__upload_evidence_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__upload_evidence_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        file = reader.message(c.pointee.file)
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let file {
            c.pointee.file = arena.message(file)
        }
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension DownloadEvidenceRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.DownloadEvidenceRequest" }

    package typealias CForm = Qingke__Enforcement__V1__DownloadEvidenceRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__download_evidence_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__download_evidence_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "DownloadEvidenceRequest.case_id")
        digest = reader.string(c.pointee.digest, "DownloadEvidenceRequest.digest")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.digest = arena.string(digest)
    }
}

extension DownloadEvidenceResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.DownloadEvidenceResponse" }

    package typealias CForm = Qingke__Enforcement__V1__DownloadEvidenceResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__download_evidence_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__download_evidence_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        file = reader.message(c.pointee.file)
        content = reader.bytes(c.pointee.content)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let file {
            c.pointee.file = arena.message(file)
        }
        c.pointee.content = arena.bytes(content)
    }
}

extension GetCaseRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.GetCaseRequest" }

    package typealias CForm = Qingke__Enforcement__V1__GetCaseRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__get_case_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__get_case_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "GetCaseRequest.case_id")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
    }
}

extension GetCaseResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.GetCaseResponse" }

    package typealias CForm = Qingke__Enforcement__V1__GetCaseResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__get_case_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__get_case_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
    }
}

extension ListCasesRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ListCasesRequest" }

    package typealias CForm = Qingke__Enforcement__V1__ListCasesRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__list_cases_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__list_cases_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        state = reader.string(c.pointee.state, "ListCasesRequest.state")
        body = reader.string(c.pointee.body, "ListCasesRequest.body")
        officer = reader.string(c.pointee.officer, "ListCasesRequest.officer")
        subjectUSCC = reader.string(c.pointee.subject_uscc, "ListCasesRequest.subject_uscc")
        dueUntilDate = reader.string(c.pointee.due_until_date, "ListCasesRequest.due_until_date")
        includeEnded = c.pointee.include_ended != 0
        pageSize = c.pointee.page_size
        pageToken = reader.string(c.pointee.page_token, "ListCasesRequest.page_token")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.state = arena.string(state)
        c.pointee.body = arena.string(body)
        c.pointee.officer = arena.string(officer)
        c.pointee.subject_uscc = arena.string(subjectUSCC)
        c.pointee.due_until_date = arena.string(dueUntilDate)
        c.pointee.include_ended = includeEnded ? 1 : 0
        c.pointee.page_size = pageSize
        c.pointee.page_token = arena.string(pageToken)
    }
}

extension CaseSummary: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.CaseSummary" }

    package typealias CForm = Qingke__Enforcement__V1__CaseSummary

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__case_summary__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__case_summary__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "CaseSummary.case_id")
        docketNumber = reader.string(c.pointee.docket_number, "CaseSummary.docket_number")
        state = reader.string(c.pointee.state, "CaseSummary.state")
        body = reader.string(c.pointee.body, "CaseSummary.body")
        officer = reader.string(c.pointee.officer, "CaseSummary.officer")
        subjectUSCC = reader.string(c.pointee.subject_uscc, "CaseSummary.subject_uscc")
        nextClock = reader.string(c.pointee.next_clock, "CaseSummary.next_clock")
        nextDueDate = reader.string(c.pointee.next_due_date, "CaseSummary.next_due_date")
        updatedAt = reader.message(c.pointee.updated_at)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.docket_number = arena.string(docketNumber)
        c.pointee.state = arena.string(state)
        c.pointee.body = arena.string(body)
        c.pointee.officer = arena.string(officer)
        c.pointee.subject_uscc = arena.string(subjectUSCC)
        c.pointee.next_clock = arena.string(nextClock)
        c.pointee.next_due_date = arena.string(nextDueDate)
        if let updatedAt {
            c.pointee.updated_at = arena.message(updatedAt)
        }
    }
}

extension ListCasesResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ListCasesResponse" }

    package typealias CForm = Qingke__Enforcement__V1__ListCasesResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__list_cases_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__list_cases_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        cases = reader.messages(c.pointee.cases, c.pointee.n_cases)
        nextPageToken = reader.string(
            c.pointee.next_page_token, "ListCasesResponse.next_page_token")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.cases, c.pointee.n_cases) =
            arena.messages(cases)
        c.pointee.next_page_token = arena.string(nextPageToken)
    }
}

extension ListCaseEventsRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ListCaseEventsRequest" }

    package typealias CForm = Qingke__Enforcement__V1__ListCaseEventsRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__list_case_events_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__list_case_events_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "ListCaseEventsRequest.case_id")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
    }
}

extension ListCaseEventsResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.ListCaseEventsResponse" }

    package typealias CForm = Qingke__Enforcement__V1__ListCaseEventsResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__list_case_events_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__list_case_events_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        events = reader.messages(c.pointee.events, c.pointee.n_events)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.events, c.pointee.n_events) =
            arena.messages(events)
    }
}

extension WatchCasesRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.WatchCasesRequest" }

    package typealias CForm = Qingke__Enforcement__V1__WatchCasesRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__watch_cases_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__watch_cases_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        afterCursor = reader.string(c.pointee.after_cursor, "WatchCasesRequest.after_cursor")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.after_cursor = arena.string(afterCursor)
    }
}

extension WatchCasesResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.WatchCasesResponse" }

    package typealias CForm = Qingke__Enforcement__V1__WatchCasesResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__watch_cases_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__watch_cases_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `case` = reader.message(c.pointee.case_)
        act = reader.string(c.pointee.act, "WatchCasesResponse.act")
        cursor = reader.string(c.pointee.cursor, "WatchCasesResponse.cursor")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let `case` {
            c.pointee.case_ = arena.message(`case`)
        }
        c.pointee.act = arena.string(act)
        c.pointee.cursor = arena.string(cursor)
    }
}

extension GetCaseDocumentRequest: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.GetCaseDocumentRequest" }

    package typealias CForm = Qingke__Enforcement__V1__GetCaseDocumentRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__get_case_document_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__get_case_document_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        caseID = reader.string(c.pointee.case_id, "GetCaseDocumentRequest.case_id")
        kind = reader.string(c.pointee.kind, "GetCaseDocumentRequest.kind")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.case_id = arena.string(caseID)
        c.pointee.kind = arena.string(kind)
    }
}

extension GetCaseDocumentResponse: WireMessage {
    package static var protoName: String { "qingke.enforcement.v1.GetCaseDocumentResponse" }

    package typealias CForm = Qingke__Enforcement__V1__GetCaseDocumentResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__enforcement__v1__get_case_document_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__enforcement__v1__get_case_document_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        html = reader.string(c.pointee.html, "GetCaseDocumentResponse.html")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.html = arena.string(html)
    }
}

extension CaseSubject {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("uscc", uscc)
        members.put("identity_number", identityNumber)
        members.put("name", name)
        members.put("subject_key", subjectKey)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("uscc", into: &uscc)
        reader.read("identity_number", "identityNumber", into: &identityNumber)
        reader.read("name", into: &name)
        reader.read("subject_key", "subjectKey", into: &subjectKey)
    }
}

extension IntegrityClue {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("subject", subject)
        members.put("source", source)
        members.put("body", body)
        members.put("suspected_kinds", suspectedKinds)
        members.put("activity_id", activityID)
        members.put("found_date", foundDate)
        members.put("summary", summary)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("subject", into: &subject)
        reader.read("source", into: &source)
        reader.read("body", into: &body)
        reader.read("suspected_kinds", "suspectedKinds", into: &suspectedKinds)
        reader.read("activity_id", "activityId", into: &activityID)
        reader.read("found_date", "foundDate", into: &foundDate)
        reader.read("summary", into: &summary)
    }
}

extension ProvisionalOrder {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("measures", measures)
        members.put("ordered_date", orderedDate)
        members.put("evidence_of_violation", evidenceOfViolation)
        members.put("bad_effect_caused", badEffectCaused)
        members.put("public_money_at_serious_risk", publicMoneyAtSeriousRisk)
        members.put("reason", reason)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("measures", into: &measures)
        reader.read("ordered_date", "orderedDate", into: &orderedDate)
        reader.read("evidence_of_violation", "evidenceOfViolation", into: &evidenceOfViolation)
        reader.read("bad_effect_caused", "badEffectCaused", into: &badEffectCaused)
        reader.read(
            "public_money_at_serious_risk",
            "publicMoneyAtSeriousRisk",
            into: &publicMoneyAtSeriousRisk)
        reader.read("reason", into: &reason)
    }
}

extension InvestigationReport {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("misconduct_kinds", misconductKinds)
        members.put("other_kind_text", otherKindText)
        members.put("report_date", reportDate)
        members.put("findings", findings)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("misconduct_kinds", "misconductKinds", into: &misconductKinds)
        reader.read("other_kind_text", "otherKindText", into: &otherKindText)
        reader.read("report_date", "reportDate", into: &reportDate)
        reader.read("findings", into: &findings)
    }
}

extension DecisionNotice {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("in_writing", inWriting)
        members.put("items", items)
        members.put("served_date", servedDate)
        members.put("statement_workdays", statementWorkdays)
        members.put("text", text)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("in_writing", "inWriting", into: &inWriting)
        reader.read("items", into: &items)
        reader.read("served_date", "servedDate", into: &servedDate)
        reader.read("statement_workdays", "statementWorkdays", into: &statementWorkdays)
        reader.read("text", into: &text)
    }
}

extension SubjectStatement {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("made_date", madeDate)
        members.put("text", text)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("made_date", "madeDate", into: &madeDate)
        reader.read("text", into: &text)
    }
}

extension StatementHearing {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("heard_date", heardDate)
        members.put("manner", manner)
        members.put("record", record)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("heard_date", "heardDate", into: &heardDate)
        reader.read("manner", into: &manner)
        reader.read("record", into: &record)
    }
}

extension SanctionMeasure {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("measure", measure)
        members.put("months", months)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("measure", into: &measure)
        reader.read("months", into: &months)
    }
}

extension DiligenceFindings {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("project_exploratory_high_risk", projectExploratoryHighRisk)
        members.put("original_records_show_diligence", originalRecordsShowDiligence)
        members.put("only_ground_is_non_completion", onlyGroundIsNonCompletion)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read(
            "project_exploratory_high_risk",
            "projectExploratoryHighRisk",
            into: &projectExploratoryHighRisk)
        reader.read(
            "original_records_show_diligence",
            "originalRecordsShowDiligence",
            into: &originalRecordsShowDiligence)
        reader.read(
            "only_ground_is_non_completion",
            "onlyGroundIsNonCompletion",
            into: &onlyGroundIsNonCompletion)
    }
}

extension SanctionDecision {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("decision_date", decisionDate)
        members.put("grade", grade)
        members.put("misconduct_kinds", misconductKinds)
        members.put("other_kind_text", otherKindText)
        members.put("measures", measures)
        members.put("other_measure_text", otherMeasureText)
        members.put("mitigating", mitigating)
        members.put("aggravating", aggravating)
        members.put("circumstances_weighed", circumstancesWeighed)
        members.put("weighing_reason", weighingReason)
        members.put("conduct_and_facts", conductAndFacts)
        members.put("basis_and_decision", basisAndDecision)
        members.put("remedy_and_period", remedyAndPeriod)
        members.put("authority_name", authorityName)
        members.put("other_required", otherRequired)
        members.put("reconsideration_until_date", reconsiderationUntilDate)
        members.put("lawsuit_until_date", lawsuitUntilDate)
        members.put("record_months", recordMonths)
        members.put("offset_granted", offsetGranted)
        members.put("diligence", diligence)
        members.put("recover_fen", recoverFen)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("decision_date", "decisionDate", into: &decisionDate)
        reader.read("grade", into: &grade)
        reader.read("misconduct_kinds", "misconductKinds", into: &misconductKinds)
        reader.read("other_kind_text", "otherKindText", into: &otherKindText)
        reader.read("measures", into: &measures)
        reader.read("other_measure_text", "otherMeasureText", into: &otherMeasureText)
        reader.read("mitigating", into: &mitigating)
        reader.read("aggravating", into: &aggravating)
        reader.read("circumstances_weighed", "circumstancesWeighed", into: &circumstancesWeighed)
        reader.read("weighing_reason", "weighingReason", into: &weighingReason)
        reader.read("conduct_and_facts", "conductAndFacts", into: &conductAndFacts)
        reader.read("basis_and_decision", "basisAndDecision", into: &basisAndDecision)
        reader.read("remedy_and_period", "remedyAndPeriod", into: &remedyAndPeriod)
        reader.read("authority_name", "authorityName", into: &authorityName)
        reader.read("other_required", "otherRequired", into: &otherRequired)
        reader.read(
            "reconsideration_until_date",
            "reconsiderationUntilDate",
            into: &reconsiderationUntilDate)
        reader.read("lawsuit_until_date", "lawsuitUntilDate", into: &lawsuitUntilDate)
        reader.read("record_months", "recordMonths", into: &recordMonths)
        reader.read("offset_granted", "offsetGranted", into: &offsetGranted)
        reader.read("diligence", into: &diligence)
        reader.read("recover_fen", "recoverFen", into: &recoverFen)
    }
}

extension DecisionService {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("method", method)
        members.put("signed_date", signedDate)
        members.put("receipt_date", receiptDate)
        members.put("published_date", publishedDate)
        members.put("whereabouts_unknown", whereaboutsUnknown)
        members.put("secret", secret)
        members.put("copy_sent_date", copySentDate)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("method", into: &method)
        reader.read("signed_date", "signedDate", into: &signedDate)
        reader.read("receipt_date", "receiptDate", into: &receiptDate)
        reader.read("published_date", "publishedDate", into: &publishedDate)
        reader.read("whereabouts_unknown", "whereaboutsUnknown", into: &whereaboutsUnknown)
        reader.read("secret", into: &secret)
        reader.read("copy_sent_date", "copySentDate", into: &copySentDate)
    }
}

extension DecisionPublication {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("wide_influence", wideInfluence)
        members.put("high_public_attention", highPublicAttention)
        members.put("secret", secret)
        members.put("published_date", publishedDate)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("wide_influence", "wideInfluence", into: &wideInfluence)
        reader.read("high_public_attention", "highPublicAttention", into: &highPublicAttention)
        reader.read("secret", into: &secret)
        reader.read("published_date", "publishedDate", into: &publishedDate)
    }
}

extension ReviewRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("filed_date", filedDate)
        members.put("request_in_writing", requestInWriting)
        members.put("other_reasons_given", otherReasonsGiven)
        members.put("sufficient_evidence", sufficientEvidence)
        members.put("text", text)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("filed_date", "filedDate", into: &filedDate)
        reader.read("request_in_writing", "requestInWriting", into: &requestInWriting)
        reader.read("other_reasons_given", "otherReasonsGiven", into: &otherReasonsGiven)
        reader.read("sufficient_evidence", "sufficientEvidence", into: &sufficientEvidence)
        reader.read("text", into: &text)
    }
}

extension ReviewConclusion {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("outcome", outcome)
        members.put("concluded_date", concludedDate)
        members.put("reason", reason)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("outcome", into: &outcome)
        reader.read("concluded_date", "concludedDate", into: &concludedDate)
        reader.read("reason", into: &reason)
    }
}

extension SetAsideRuling {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("authority", authority)
        members.put("ruling_date", rulingDate)
        members.put("evidence_digest", evidenceDigest)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("authority", into: &authority)
        reader.read("ruling_date", "rulingDate", into: &rulingDate)
        reader.read("evidence_digest", "evidenceDigest", into: &evidenceDigest)
    }
}

extension CreditRepair {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("applied_date", appliedDate)
        members.put(
            "obligations_or_rectification_or_losses_made_good",
            obligationsOrRectificationOrLossesMadeGood)
        members.put("marked_effect", markedEffect)
        members.put("major_contribution", majorContribution)
        members.put("authority_approved", authorityApproved)
        members.put("approved_date", approvedDate)
        members.put("effect", effect)
        members.put("shorten_days", shortenDays)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("applied_date", "appliedDate", into: &appliedDate)
        reader.read(
            "obligations_or_rectification_or_losses_made_good",
            "obligationsOrRectificationOrLossesMadeGood",
            into: &obligationsOrRectificationOrLossesMadeGood)
        reader.read("marked_effect", "markedEffect", into: &markedEffect)
        reader.read("major_contribution", "majorContribution", into: &majorContribution)
        reader.read("authority_approved", "authorityApproved", into: &authorityApproved)
        reader.read("approved_date", "approvedDate", into: &approvedDate)
        reader.read("effect", into: &effect)
        reader.read("shorten_days", "shortenDays", into: &shortenDays)
    }
}

extension RecordDeferral {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("from_date", fromDate)
        members.put("to_date", toDate)
        members.put("reason", reason)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("from_date", "fromDate", into: &fromDate)
        reader.read("to_date", "toDate", into: &toDate)
        reader.read("reason", into: &reason)
    }
}

extension CaseAssignment {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("body", body)
        members.put("officer", officer)
        members.put("reason", reason)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("body", into: &body)
        reader.read("officer", into: &officer)
        reader.read("reason", into: &reason)
    }
}

extension CaseRecusal {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("officer", officer)
        members.put("reason", reason)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("officer", into: &officer)
        reader.read("reason", into: &reason)
    }
}

extension CaseCorrection {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("corrected_sequence", correctedSequence)
        members.put("reason", reason)
        members.put("notice", notice)
        members.put("service", service)
        members.put("review_request", reviewRequest)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("corrected_sequence", "correctedSequence", into: &correctedSequence)
        reader.read("reason", into: &reason)
        reader.read("notice", into: &notice)
        reader.read("service", into: &service)
        reader.read("review_request", "reviewRequest", into: &reviewRequest)
    }
}

extension CaseNote {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("text", text)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("text", into: &text)
    }
}

extension OpeningNote {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("docket_number", docketNumber)
        members.put("text", text)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("docket_number", "docketNumber", into: &docketNumber)
        reader.read("text", into: &text)
    }
}

extension CaseChange {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("act", act)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("act", into: &act)
    }
}

extension EvidenceFile {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("digest", digest)
        members.put("file_name", fileName)
        members.put("media_type", mediaType)
        members.put("size_bytes", sizeBytes)
        members.put("purpose", purpose)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("digest", into: &digest)
        reader.read("file_name", "fileName", into: &fileName)
        reader.read("media_type", "mediaType", into: &mediaType)
        reader.read("size_bytes", "sizeBytes", into: &sizeBytes)
        reader.read("purpose", into: &purpose)
    }
}

extension IntegrityCase {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("docket_number", docketNumber)
        members.put("state", state)
        members.put("subject", subject)
        members.put("body", body)
        members.put("officer", officer)
        members.put("recused_officers", recusedOfficers)
        members.put("sequence", sequence)
        members.put("clocks", clocks)
        members.put("legal_acts", legalActs)
        members.put("clue", clue)
        members.put("provisional", provisional)
        members.put("report", report)
        members.put("notice", notice)
        members.put("statement", statement)
        members.put("hearing", hearing)
        members.put("decision", decision)
        members.put("service", service)
        members.put("publication", publication)
        members.put("review_request", reviewRequest)
        members.put("review_accepted_date", reviewAcceptedDate)
        members.put("review_conclusion", reviewConclusion)
        members.put("set_aside", setAside)
        members.put("repair", repair)
        members.put("deferrals", deferrals)
        members.put("evidence", evidence)
        members.put("created_at", createdAt)
        members.put("updated_at", updatedAt)
        members.put("is_erased", isErased)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("docket_number", "docketNumber", into: &docketNumber)
        reader.read("state", into: &state)
        reader.read("subject", into: &subject)
        reader.read("body", into: &body)
        reader.read("officer", into: &officer)
        reader.read("recused_officers", "recusedOfficers", into: &recusedOfficers)
        reader.read("sequence", into: &sequence)
        reader.read("clocks", into: &clocks)
        reader.read("legal_acts", "legalActs", into: &legalActs)
        reader.read("clue", into: &clue)
        reader.read("provisional", into: &provisional)
        reader.read("report", into: &report)
        reader.read("notice", into: &notice)
        reader.read("statement", into: &statement)
        reader.read("hearing", into: &hearing)
        reader.read("decision", into: &decision)
        reader.read("service", into: &service)
        reader.read("publication", into: &publication)
        reader.read("review_request", "reviewRequest", into: &reviewRequest)
        reader.read("review_accepted_date", "reviewAcceptedDate", into: &reviewAcceptedDate)
        reader.read("review_conclusion", "reviewConclusion", into: &reviewConclusion)
        reader.read("set_aside", "setAside", into: &setAside)
        reader.read("repair", into: &repair)
        reader.read("deferrals", into: &deferrals)
        reader.read("evidence", into: &evidence)
        reader.read("created_at", "createdAt", into: &createdAt)
        reader.read("updated_at", "updatedAt", into: &updatedAt)
        reader.read("is_erased", "isErased", into: &isErased)
    }
}

extension CasePersonalData {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("texts", texts)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("texts", into: &texts)
    }
}

extension ReportClueRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("clue", clue)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("clue", into: &clue)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
    }
}

extension ReportClueResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension OpenCaseRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("note", note)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("note", into: &note)
    }
}

extension OpenCaseResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension DismissClueRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("note", note)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("note", into: &note)
    }
}

extension DismissClueResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension OrderProvisionalMeasuresRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("order", order)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("order", into: &order)
    }
}

extension OrderProvisionalMeasuresResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension LiftProvisionalMeasuresRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("note", note)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("note", into: &note)
    }
}

extension LiftProvisionalMeasuresResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension CloseWithoutFindingRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("note", note)
        members.put("act", act)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("note", into: &note)
        reader.read("act", into: &act)
    }
}

extension CloseWithoutFindingResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension ProposeDecisionRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("report", report)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("report", into: &report)
    }
}

extension ProposeDecisionResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension ServeNoticeRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("notice", notice)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("notice", into: &notice)
    }
}

extension ServeNoticeResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension FileStatementRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("statement", statement)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("statement", into: &statement)
    }
}

extension FileStatementResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension HearStatementRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("hearing", hearing)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("hearing", into: &hearing)
    }
}

extension HearStatementResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension ReopenInvestigationRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("note", note)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("note", into: &note)
    }
}

extension ReopenInvestigationResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension IssueDecisionRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("decision", decision)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("decision", into: &decision)
    }
}

extension IssueDecisionResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension ServeDecisionRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("service", service)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("service", into: &service)
    }
}

extension ServeDecisionResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension PublishDecisionRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("publication", publication)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("publication", into: &publication)
    }
}

extension PublishDecisionResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension RequestReviewRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("review_request", reviewRequest)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("review_request", "reviewRequest", into: &reviewRequest)
    }
}

extension RequestReviewResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension AcceptReviewRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("note", note)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("note", into: &note)
    }
}

extension AcceptReviewResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension RefuseReviewRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("note", note)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("note", into: &note)
    }
}

extension RefuseReviewResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension ConcludeReviewRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("conclusion", conclusion)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("conclusion", into: &conclusion)
    }
}

extension ConcludeReviewResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension SetAsideDecisionRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("ruling", ruling)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("ruling", into: &ruling)
    }
}

extension SetAsideDecisionResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension AcceptCorrectionRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("note", note)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("note", into: &note)
    }
}

extension AcceptCorrectionResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension RepairCreditRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("repair", repair)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("repair", into: &repair)
    }
}

extension RepairCreditResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension DeferRecordsRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("deferral", deferral)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("deferral", into: &deferral)
    }
}

extension DeferRecordsResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension AssignCaseRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("assignment", assignment)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("assignment", into: &assignment)
    }
}

extension AssignCaseResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension RecuseOfficerRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("recusal", recusal)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("recusal", into: &recusal)
    }
}

extension RecuseOfficerResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension CorrectEntryRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("expected_sequence", expectedSequence)
        members.put("request_id", requestID)
        members.put("validate_only", validateOnly)
        members.put("correction", correction)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("expected_sequence", "expectedSequence", into: &expectedSequence)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("validate_only", "validateOnly", into: &validateOnly)
        reader.read("correction", into: &correction)
    }
}

extension CorrectEntryResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension UploadEvidenceRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("request_id", requestID)
        members.put("file", file)
        members.put("content", content)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("request_id", "requestId", into: &requestID)
        reader.read("file", into: &file)
        reader.read("content", into: &content)
    }
}

extension UploadEvidenceResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("file", file)
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("file", into: &file)
        reader.read("case", into: &`case`)
    }
}

extension DownloadEvidenceRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("digest", digest)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("digest", into: &digest)
    }
}

extension DownloadEvidenceResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("file", file)
        members.put("content", content)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("file", into: &file)
        reader.read("content", into: &content)
    }
}

extension GetCaseRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
    }
}

extension GetCaseResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
    }
}

extension ListCasesRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("state", state)
        members.put("body", body)
        members.put("officer", officer)
        members.put("subject_uscc", subjectUSCC)
        members.put("due_until_date", dueUntilDate)
        members.put("include_ended", includeEnded)
        members.put("page_size", pageSize)
        members.put("page_token", pageToken)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("state", into: &state)
        reader.read("body", into: &body)
        reader.read("officer", into: &officer)
        reader.read("subject_uscc", "subjectUscc", into: &subjectUSCC)
        reader.read("due_until_date", "dueUntilDate", into: &dueUntilDate)
        reader.read("include_ended", "includeEnded", into: &includeEnded)
        reader.read("page_size", "pageSize", into: &pageSize)
        reader.read("page_token", "pageToken", into: &pageToken)
    }
}

extension CaseSummary {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("docket_number", docketNumber)
        members.put("state", state)
        members.put("body", body)
        members.put("officer", officer)
        members.put("subject_uscc", subjectUSCC)
        members.put("next_clock", nextClock)
        members.put("next_due_date", nextDueDate)
        members.put("updated_at", updatedAt)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("docket_number", "docketNumber", into: &docketNumber)
        reader.read("state", into: &state)
        reader.read("body", into: &body)
        reader.read("officer", into: &officer)
        reader.read("subject_uscc", "subjectUscc", into: &subjectUSCC)
        reader.read("next_clock", "nextClock", into: &nextClock)
        reader.read("next_due_date", "nextDueDate", into: &nextDueDate)
        reader.read("updated_at", "updatedAt", into: &updatedAt)
    }
}

extension ListCasesResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("cases", cases)
        members.put("next_page_token", nextPageToken)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("cases", into: &cases)
        reader.read("next_page_token", "nextPageToken", into: &nextPageToken)
    }
}

extension ListCaseEventsRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
    }
}

extension ListCaseEventsResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("events", events)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("events", into: &events)
    }
}

extension WatchCasesRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("after_cursor", afterCursor)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("after_cursor", "afterCursor", into: &afterCursor)
    }
}

extension WatchCasesResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case", `case`)
        members.put("act", act)
        members.put("cursor", cursor)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case", into: &`case`)
        reader.read("act", into: &act)
        reader.read("cursor", into: &cursor)
    }
}

extension GetCaseDocumentRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("case_id", caseID)
        members.put("kind", kind)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("case_id", "caseId", into: &caseID)
        reader.read("kind", into: &kind)
    }
}

extension GetCaseDocumentResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("html", html)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("html", into: &html)
    }
}
