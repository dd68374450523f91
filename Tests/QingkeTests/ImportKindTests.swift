import Foundation
import RPC
import Tables
import Testing

@testable import qingke

@Suite("Kinds of tables")
struct ImportKindTests {
    @Test("The template of every kind, in both languages, is a table with a row that is right")
    func templates() throws {
        for kind in ImportKinds.all {
            for language in ImportLanguage.allCases {
                let path = NSTemporaryDirectory() + "/qingke-template-\(UUID().uuidString).csv"
                try Data(kind.template(language).utf8).write(to: URL(filePath: path))
                defer { try? FileManager.default.removeItem(atPath: path) }
                var reader = try RowReader(
                    try ImportSource(path, format: nil, encoding: nil), kind.shape)
                let row = try #require(try reader.next())
                let prepared = try row.cells.flatMap(kind.prepare).get()
                #expect(!prepared.writes.isEmpty)
                #expect(!prepared.key.isEmpty)
                #expect(try reader.next().map(\.line) == nil)
            }
        }
    }

    @Test("Every column of every kind is named and explained in both languages, each name once")
    func columns() {
        for kind in ImportKinds.all {
            let names = kind.shape.formNames.joined().flatMap { [$0.key, $0.heading] }
            #expect(Set(names.map(ImportHeader.plain)).count == names.count, "\(kind.name)")
            for column in kind.columns {
                #expect(!column.zh.isEmpty && !column.en.isEmpty && !column.heading.isEmpty)
                #expect(kind.explanation.contains(column.key))
                if column.isRequired { #expect(!column.example.en.isEmpty, "\(column.key)") }
            }
            #expect(!kind.roles.isEmpty)
        }
    }

    @Test("A field of a request is told as the column that fills it")
    func fields() {
        let kind = ImportKinds.loans
        func key(_ field: String) -> String? {
            kind.column(filling: field).map { kind.columns[$0].key }
        }
        #expect(key("loan.events[2].amount_fen") == "events")
        #expect(key("loan.contract_amount_fen") == "contract_amount_yuan")
        #expect(key("loan.use_proven") == "use_proven")
        #expect(key("loan.use") == "use")
        #expect(key("request_id") == nil)
    }

    @Test("Facts of an entity need what belongs to them")
    func entityRows() {
        var row = EntityRow()
        #expect(row.filing == nil)
        row.point.isListed = false
        row.highTech.held = true
        row.scienceSME.held = false
        row.move.district = "崂山区"
        #expect(
            row.flaws.map(\.column) == [
                "facts_from_date", "high_tech_from_date", "district_from_date", "source",
            ])
        row.scienceSME.period.number = "2025"
        #expect(row.flaws.map(\.column).contains("science_sme"))
    }
}
