import JSON
import Messages
import PolicyEngine
import Values

/// Everything on file of one entity, read as of a day.
///
/// Nothing that was filed is overwritten. Where two filings speak of the same thing the later one
/// counts; of two entries in one filing, the later entry. The same thing is: a fact on a day, a
/// figure of a year, a certificate by kind and number, a move by its day.
struct FiledFacts: Sendable {
    let entity: Entity
    /// In the order of their numbers.
    let filings: [FileFactsRequest]
    let projects: [ScienceProject]

    /// Number of the last filing; 0 before the first.
    var filingNumber: Int64 { Int64(filings.count) }

    /// The facts that rules read on the day, by name, only those that are known.
    func known(on day: Day) -> [FactName: JSONValue] {
        let record = record
        var facts = record.resolved(on: day)
        facts.merge(pointFacts(on: day)) { _, point in point }
        // Finance asks for it; registry.resolve does not name it.
        facts["prev_year_total_assets_fen"] = record.previousYear(of: day, "total_assets_fen")
        facts["sci_projects"] = scienceProjects(until: day)
        return facts
    }

    /// What `registry.resolve` reads.
    var record: RegistryRecord {
        RegistryRecord(
            entityType: EntityNames.types[entity.entityType],
            foundingDay: Day(iso: entity.foundingDate),
            annual: annual,
            highTechPeriods: periods(.highTechEnterprise),
            scienceSMEPeriods: periods(.scienceSme),
            districts: filings.flatMap(\.districts).compactMap { move in
                Day(iso: move.fromDate).map { .init(name: move.district, from: $0) }
            })
    }

    private var annual: [String: [FactName: Int64]] {
        var years: [String: [FactName: Int64]] = [:]
        for figures in filings.flatMap(\.annual) {
            years[String(figures.year), default: [:]].merge(figures.byName) { _, later in later }
        }
        return years
    }

    /// Certificates that hold on the day or later, by kind and first day.
    func certificates(from day: Day) -> [CertificatePeriod] {
        [CertificatePeriod.Kind.highTechEnterprise, .scienceSme].flatMap { kind in
            (standing(kind) ?? []).filter { certificate in
                Day(iso: certificate.untilDate).map { day <= $0 } ?? true
            }.sorted { ($0.fromDate, $0.number) < ($1.fromDate, $1.number) }
        }
    }

    private func periods(_ kind: CertificatePeriod.Kind) -> [DayRange]? {
        standing(kind)?.compactMap { certificate in
            Day(iso: certificate.fromDate).map {
                DayRange(from: $0, until: Day(iso: certificate.untilDate))
            }
        }
    }

    /// Certificates of a kind. Filing that there are none takes back what was filed before.
    private func standing(_ kind: CertificatePeriod.Kind) -> [CertificatePeriod]? {
        var certificates: [String: CertificatePeriod]?
        for filing in filings {
            if filing.noCertificates.contains(kind) { certificates = [:] }
            for certificate in filing.certificates where certificate.kind == kind {
                // One without a number is known by its first day.
                let key = certificate.number.isEmpty ? certificate.fromDate : certificate.number
                certificates = certificates ?? [:]
                certificates?[key] = certificate
            }
        }
        return certificates.map { Array($0.values) }
    }

    private func pointFacts(on day: Day) -> [FactName: JSONValue] {
        var facts: [FactName: JSONValue] = [:]
        for point in filings.flatMap(\.points) where point.days?.contains(day) ?? false {
            facts.merge(point.byName) { _, later in later }
        }
        return facts
    }

    /// The list of the finance rules; they look back over their own windows. An entity without
    /// projects was checked and has none.
    private func scienceProjects(until day: Day) -> JSONValue {
        .array(
            projects.filter { project in
                Day(iso: project.approvalDate).map { $0 <= day } ?? false
            }.map { project in
                [
                    "id": .string(project.projectID),
                    "level": JSONValue(EntityNames.projectLevels[project.level]),
                    "date": .string(project.approvalDate),
                    "reward_type": .bool(project.rewardType),
                ]
            })
    }
}
