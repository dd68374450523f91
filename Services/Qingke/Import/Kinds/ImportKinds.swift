/// Every kind of table that can be imported.
enum ImportKinds {
    static let all: [ImportKind] = [
        entities, yearFigures, projects, prizes, integrityRecords, loans, guarantees, investments,
        products, policies, statements, grants,
    ]

    static func find(_ name: String) throws -> ImportKind {
        if let kind = all.first(where: { $0.name == name }) { return kind }
        throw CommandFailure.usage(
            "\"\(name)\" is no kind of table; write one of \(all.map(\.name).joined(separator: ", "))"
        )
    }
}
