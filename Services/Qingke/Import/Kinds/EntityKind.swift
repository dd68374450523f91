import Messages
import RPC
import Stubs

/// A row of `entities`: the identity, and what is filed of it at once.
struct EntityRow: Sendable {
    var entity = Entity()
    var point = PointFacts()
    var highTech = CertificateCells(.highTechEnterprise)
    var scienceSME = CertificateCells(.scienceSme)
    var move = DistrictChange()
    var source = ""
    var evidenceRef = ""

    /// A certificate, or the finding that there is none.
    struct CertificateCells: Sendable {
        var held: Bool?
        var period: CertificatePeriod

        init(_ kind: CertificatePeriod.Kind) { period = CertificatePeriod(kind: kind) }

        var hasPeriod: Bool {
            !(period.fromDate + period.untilDate + period.number).isEmpty
        }
    }

    private var hasPoint: Bool {
        var plain = point
        (plain.fromDate, plain.untilDate) = ("", "")
        return plain != PointFacts()
    }

    var certificates: [CertificateCells] { [highTech, scienceSME] }

    /// What is filed; nil where the row is an identity and nothing else.
    var filing: FileFactsRequest? {
        let filing = FileFactsRequest(
            uscc: entity.uscc, points: hasPoint ? [point] : [],
            certificates: certificates.filter(\.hasPeriod).map(\.period),
            districts: move.district.isEmpty ? [] : [move],
            noCertificates: certificates.filter { $0.held == false }.map(\.period.kind),
            source: source, evidenceRef: evidenceRef)
        let isEmpty =
            filing.points.isEmpty && filing.certificates.isEmpty && filing.districts.isEmpty
            && filing.noCertificates.isEmpty
        return isEmpty ? nil : filing
    }

    /// Cells that need others.
    var flaws: [(column: String, flaw: CellFlaw)] {
        var flaws: [(column: String, flaw: CellFlaw)] = []
        func need(_ column: String, _ value: String, _ why: String) {
            if value.isEmpty { flaws.append((column, CellFlaw("is empty", "\(why); give it"))) }
        }
        if hasPoint {
            need("facts_from_date", point.fromDate, "facts need the first day on which they hold")
        }
        for (cells, name) in [(highTech, "high_tech"), (scienceSME, "science_sme")] {
            if cells.held == false, cells.hasPeriod {
                flaws.append(
                    (
                        name,
                        CellFlaw("is no, and a certificate is given", "leave one of both empty")
                    ))
            } else if cells.held == true || cells.hasPeriod {
                need("\(name)_from_date", cells.period.fromDate, "a certificate has a first day")
            }
        }
        if !(move.district + move.fromDate).isEmpty {
            need("district", move.district, "a day of the move is given")
            need("district_from_date", move.fromDate, "a district needs the first day there")
        }
        if filing != nil { need("source", source, "facts need a source") }
        return flaws
    }
}

extension ImportKinds {
    static let entityTypes = ChoiceWords<EntityType>(
        prefix: "ENTITY_TYPE_",
        [
            (.enterprise, "enterprise", ["企业"]), (.university, "university", ["高校", "高等学校"]),
            (.institute, "institute", ["科研院所"]), (.hospital, "hospital", ["医院", "医疗机构"]),
            (.socialOrganisation, "social_organisation", ["社会组织"]),
            (.newRdInstitution, "new_rd_institution", ["新型研发机构"]),
        ])

    static let greenStatuses = ChoiceWords<GreenStatus>(
        prefix: "GREEN_STATUS_",
        [
            (.pass, "pass", ["通过"]), (.fail, "fail", ["未通过"]),
            (.notRequired, "not_required", ["不需要"]),
        ])

    static let entities = ImportKind(
        "entities", zh: "创新主体", en: "entities with the facts that are filed of them",
        methods: [
            RegistryServiceMethods.createEntity.path, RegistryServiceMethods.fileFacts.path,
        ], empty: EntityRow(),
        columns: identityColumns + factColumns + certificateColumns + originColumns,
        key: { [$0.entity.uscc] }, check: { $0.flaws },
        writes: { row in
            let creation = PreparedWrite(
                "entities", RegistryServiceMethods.createEntity,
                CreateEntityRequest(entity: row.entity),
                alter: { $0.entity?.createdAt = Timestamp() },
                settle: { error, caller throws(RPCError) in
                    guard error.reason == .entityExists else { throw error }
                    return try await compare(row.entity, with: error, caller)
                })
            guard let filing = row.filing else { return [creation] }
            return [
                creation,
                PreparedWrite(
                    "entities", RegistryServiceMethods.fileFacts, filing,
                    alter: { $0.evidenceRef = $0.evidenceRef.isEmpty ? "-" : "" },
                    settle: { error, _ throws(RPCError) in
                        // Its entity comes with the same row: whatever could be wrong was looked at
                        // before the service found that out.
                        guard error.reason == .entityNotFound else { throw error }
                        return .new
                    }),
            ]
        })

    /// An entity that is on file already is no mistake where it is the same one.
    private static func compare(
        _ entity: Entity, with refusal: RPCError, _ caller: any RPCCaller
    ) async throws(RPCError) -> PreparedWrite.Standing {
        let onFile = try await RegistryServiceClient(caller).getEntity(
            GetEntityRequest(uscc: entity.uscc)
        ).entity
        let differences: [FieldViolation] = [
            ("entity.name", onFile?.name ?? "", entity.name),
            ("entity.founding_date", onFile?.foundingDate ?? "", entity.foundingDate),
            (
                "entity.entity_type", onFile.map { entityTypes.example($0.entityType).zh } ?? "",
                entityTypes.example(entity.entityType).zh
            ),
        ].filter { $0.1 != $0.2 }.map { field, there, here in
            FieldViolation(
                field: field,
                description: "is \"\(there)\" on file and \"\(here)\" here; an identity on file "
                    + "does not change, so correct the row")
        }
        guard !differences.isEmpty else { return .unchanged }
        var error = refusal
        error.violations = differences
        throw error
    }
}
