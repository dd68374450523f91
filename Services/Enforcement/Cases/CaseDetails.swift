import Messages
import ProtobufC

/// What an act of a case says. Its personal texts stand in the journal under the subject's key, the
/// rest in the open.
protocol CaseDetails: WireMessage {
    /// Texts that tell of a person.
    static var personalTexts: [WritableKeyPath<Self, String>] { get }
}

extension CaseDetails {
    /// The same without its personal texts.
    var withoutPersonalTexts: Self {
        var open = self
        for path in Self.personalTexts { open[keyPath: path] = "" }
        return open
    }

    /// Its personal texts, packed; empty where it has none.
    var packedPersonalTexts: [UInt8] {
        let texts = Self.personalTexts.map { self[keyPath: $0] }
        return texts.allSatisfy(\.isEmpty) ? [] : CasePersonalData(texts: texts).packed
    }

    /// Details of an entry with their personal texts, as far as they are known.
    init(_ packed: [UInt8], _ personal: CasePersonalData?) throws {
        try self.init(unpacking: packed)
        for (path, text) in zip(Self.personalTexts, personal?.texts ?? []) {
            self[keyPath: path] = text
        }
    }
}

extension IntegrityClue: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] {
        [\.summary, \.known.name, \.known.identityNumber]
    }

    /// The subject, which every clue on file has.
    fileprivate var known: CaseSubject {
        get { subject ?? CaseSubject() }
        set { subject = newValue }
    }
}

extension ProvisionalOrder: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] { [\.reason] }
}

extension InvestigationReport: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] { [\.findings] }
}

extension Messages.DecisionNotice: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] { [\.text] }
}

extension SubjectStatement: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] { [\.text] }
}

extension StatementHearing: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] { [\.record] }
}

extension Messages.SanctionDecision: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] {
        [\.weighingReason, \.conductAndFacts, \.basisAndDecision]
    }
}

extension DecisionService: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] { [] }
}

extension Messages.DecisionPublication: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] { [] }
}

extension ReviewRequest: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] { [\.text] }
}

extension ReviewConclusion: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] { [\.reason] }
}

extension SetAsideRuling: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] { [] }
}

extension Messages.CreditRepair: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] { [] }
}

extension RecordDeferral: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] { [\.reason] }
}

extension CaseAssignment: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] { [\.reason] }
}

extension CaseRecusal: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] { [\.reason] }
}

extension CaseCorrection: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] {
        [\.reason, \.noticeText, \.reviewText]
    }

    private var noticeText: String {
        get { notice?.text ?? "" }
        set { notice?.text = newValue }
    }

    private var reviewText: String {
        get { reviewRequest?.text ?? "" }
        set { reviewRequest?.text = newValue }
    }
}

extension CaseNote: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] { [\.text] }
}

extension EvidenceFile: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] { [\.fileName] }
}

extension OpeningNote: CaseDetails {
    static var personalTexts: [WritableKeyPath<Self, String>] { [\.text] }
}
