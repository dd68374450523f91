import Messages
import ServiceKit
import Values

/// What a filing must be. Whatever is unset is not filed by it.
enum FilingChecks {
    static func check(_ filing: FileFactsRequest, _ fields: inout FieldChecks) {
        for (index, point) in filing.points.enumerated() {
            check(point, "points[\(index)]", &fields)
        }
        for (index, figures) in filing.annual.enumerated() {
            check(figures, "annual[\(index)]", &fields)
        }
        for (index, certificate) in filing.certificates.enumerated() {
            check(certificate, "certificates[\(index)]", &fields)
            if filing.noCertificates.contains(certificate.kind) {
                fields.add(
                    "no_certificates", "names the kind of certificates[\(index)]; file one of both")
            }
        }
        for (index, move) in filing.districts.enumerated() {
            _ = fields.text("districts[\(index)].district", move.district)
            _ = fields.day("districts[\(index)].from_date", move.fromDate)
        }
        for (index, kind) in filing.noCertificates.enumerated() {
            checkKind(kind, "no_certificates[\(index)]", &fields)
        }
        if filing.points.isEmpty, filing.annual.isEmpty, filing.certificates.isEmpty,
            filing.districts.isEmpty, filing.noCertificates.isEmpty
        {
            fields.add(
                "points",
                "nothing is filed; give points, annual, certificates, districts or no_certificates")
        }
        _ = fields.text("source", filing.source)
        if !filing.evidenceRef.isEmpty { _ = fields.text("evidence_ref", filing.evidenceRef) }
    }

    private static func check(
        _ point: PointFacts, _ path: String, _ fields: inout FieldChecks
    ) {
        _ = fields.day("\(path).from_date", point.fromDate)
        _ = fields.optionalDay("\(path).until_date", point.untilDate)
        fields.span(path, from: point.fromDate, until: point.untilDate, "until_date")
        if case .unrecognized(let number) = point.greenStatus {
            fields.add(
                "\(path).green_status",
                "\(number) is not known; write GREEN_STATUS_PASS, GREEN_STATUS_FAIL or "
                    + "GREEN_STATUS_NOT_REQUIRED")
        } else if point.byName.isEmpty {
            fields.add(path, "states no fact; set at least one")
        }
    }

    private static func check(
        _ figures: AnnualFigures, _ path: String, _ fields: inout FieldChecks
    ) {
        if !Day.acceptedYears.contains(Int(figures.year)) {
            fields.add("\(path).year", "\(figures.year) is no year; write one from 1900 to 2999")
        }
        let byName = figures.byName
        if byName.isEmpty { fields.add(path, "states no figure; set at least one") }
        for (name, figure) in byName.sorted(by: { $0.key < $1.key }) where figure < 0 {
            fields.add("\(path).\(name)", "is \(figure); at least 0 is right")
        }
    }

    private static func check(
        _ certificate: CertificatePeriod, _ path: String, _ fields: inout FieldChecks
    ) {
        checkKind(certificate.kind, "\(path).kind", &fields)
        _ = fields.day("\(path).from_date", certificate.fromDate)
        _ = fields.optionalDay("\(path).until_date", certificate.untilDate)
        fields.span(path, from: certificate.fromDate, until: certificate.untilDate, "until_date")
        if !certificate.number.isEmpty {
            _ = fields.text("\(path).number", certificate.number)
        }
    }

    private static func checkKind(
        _ kind: CertificatePeriod.Kind, _ path: String, _ fields: inout FieldChecks
    ) {
        _ = fields.choice(
            path, kind, isDefined: [.highTechEnterprise, .scienceSme].contains(kind),
            oneOf: "KIND_HIGH_TECH_ENTERPRISE, KIND_SCIENCE_SME")
    }
}
