import PolicyEngine
import Values

/// The facts of `int.review`, each with the document that proves it.
struct ReviewFacts: FactRecord {
    let asOf: Known<Day>
    let received: Known<Day>
    let filed: Known<Day>
    let accepted: Known<Day>
    let finished: Known<Day>
    let refused: Known<Bool>
    let inWriting: Known<Bool>
    let otherReasons: Known<Bool>
    let evidenceSuffices: Known<Bool>

    init(_ read: inout FactReader) {
        asOf = read.day("as_of")
        received = read.day("decision_received_on")
        filed = read.day("filed_on")
        accepted = read.day("accepted_on")
        finished = read.day("finished_on")
        refused = read.flag("refused")
        inWriting = read.flag("request_in_writing")
        otherReasons = read.flag("other_reasons_given")
        evidenceSuffices = read.flag("sufficient_evidence")
        checkOrder(&read)
    }

    /// The first day that lies before the one it follows.
    private func checkOrder(_ read: inout FactReader) {
        guard read.violations.isEmpty, let filed = filed.value else { return }
        if let received = received.value, filed < received {
            read.wrong(
                "filed_on", path: "filed_on",
                "\(filed) lies before decision_received_on \(received); a request follows the "
                    + "receipt")
        } else if let accepted = accepted.value, accepted < filed {
            read.wrong(
                "accepted_on", path: "accepted_on",
                "\(accepted) lies before filed_on \(filed); a request is filed first")
        }
    }
}
