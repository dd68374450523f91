import JSON
import Messages
import RPC
import TestKit
import Testing

@testable import PlatformsService

@Suite("Facts are filed, never overwritten, and read as of a day")
struct FiledFactsTests {
    let code = SampleCode.of(1)

    @Test("Of an entity without filings only its identity is known, and that it has no projects")
    func identityOnly() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            #expect(
                try await service.facts(code, on: "2025-12-08") == [
                    "entity_type": "enterprise", "founding_date": "2020-03-15",
                    "age_full_years": 5, "sci_projects": [],
                ])
        }
    }

    @Test("A point fact holds from its first to its last day, both included")
    func spanOfAFact() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            try await service.file(code, id: "f1") {
                $0.points = [
                    PointFacts(fromDate: "2024-01-10", untilDate: "2024-01-20", isListed: false)
                ]
            }
            let days = ["2024-01-09", "2024-01-10", "2024-01-20", "2024-01-21"]
            var found: [JSONValue?] = []
            for day in days { found.append(try await service.facts(code, on: day)["is_listed"]) }
            #expect(found == [nil, false, false, nil])
        }
    }

    @Test("A later filing counts on the days of which it speaks, the earlier one on all others")
    func laterFiling() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            try await service.file(code, id: "f1") {
                $0.points = [
                    PointFacts(
                        fromDate: "2020-03-15", registeredInQingdao: true, isLegalPerson: true,
                        greenStatus: .pass)
                ]
            }
            try await service.file(code, id: "f2") {
                $0.points = [
                    PointFacts(
                        fromDate: "2025-01-01", untilDate: "2025-06-30", greenStatus: .fail)
                ]
            }
            let before = try await service.facts(code, on: "2024-12-31")
            let within = try await service.facts(code, on: "2025-06-30")
            let after = try await service.facts(code, on: "2025-07-01")
            #expect(before["green_status"] == "pass")
            #expect(within["green_status"] == "fail")
            #expect(after["green_status"] == "pass")
            #expect(within["registered_in_qingdao"] == true)
            #expect(within["is_legal_person"] == true)
            #expect(within["is_sme_by_size"] == nil)
        }
    }

    @Test("A corrected figure leaves the year's other ones, and the first filing on file")
    func correctedFigure() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            let first = try await service.file(code, id: "f1") {
                $0.annual = [
                    AnnualFigures(
                        year: 2024, revenueFen: 100, totalAssetsFen: 900, staffCount: 12)
                ]
            }
            let second = try await service.file(code, id: "f2") {
                $0.annual = [AnnualFigures(year: 2024, revenueFen: 150)]
            }
            #expect([first, second] == [1, 2])
            let facts = try await service.facts(code, on: "2025-12-08")
            #expect(facts["prev_year_revenue_fen"] == 150)
            #expect(facts["prev_year_staff_count"] == 12)
            #expect(facts["prev_year_total_assets_fen"] == 900)
            let rows = try await service.database.read {
                try $0.rows("SELECT filing_number FROM filings ORDER BY filing_number")
            }
            #expect(try rows.map { try $0.integer("filing_number") } == [1, 2])
        }
    }

    @Test("Figures are those of the year before the day, and of no older one")
    func previousYear() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            try await service.file(code, id: "f1") {
                $0.annual = [AnnualFigures(year: 2023, totalAssetsFen: 7, staffCount: 3)]
            }
            let lastDay = try await service.facts(code, on: "2024-12-31")
            let nextDay = try await service.facts(code, on: "2025-01-01")
            #expect(lastDay["prev_year_staff_count"] == 3)
            #expect(lastDay["prev_year_total_assets_fen"] == 7)
            #expect(nextDay["prev_year_staff_count"] == nil)
            #expect(nextDay["prev_year_total_assets_fen"] == nil)
        }
    }

    @Test("A certificate is corrected under its number; another number is another certificate")
    func certificates() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            func file(
                _ id: String, _ from: String, _ until: String, _ number: String
            ) async throws {
                try await service.file(code, id: id) {
                    $0.certificates = [
                        CertificatePeriod(
                            kind: .highTechEnterprise, fromDate: from, untilDate: until,
                            number: number)
                    ]
                }
            }
            try await file("f1", "2019-01-01", "2021-12-31", "GR1")
            try await file("f2", "2023-01-01", "2026-12-31", "GR2")
            try await file("f3", "2023-01-01", "2025-12-31", "GR2")
            var found: [JSONValue?] = []
            for day in ["2020-06-01", "2022-06-01", "2025-12-31", "2026-01-01"] {
                found.append(try await service.facts(code, on: day)["is_hnte"])
            }
            #expect(found == [true, false, true, false])
            #expect(try await service.facts(code, on: "2025-12-08")["is_science_sme"] == nil)
        }
    }

    @Test("Checked and found to be none is known, and takes back certificates filed before")
    func noCertificates() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            try await service.file(code, id: "f1") {
                $0.certificates = [CertificatePeriod(kind: .scienceSme, fromDate: "2025-01-01")]
            }
            #expect(try await service.facts(code, on: "2025-12-08")["is_science_sme"] == true)
            try await service.file(code, id: "f2") { $0.noCertificates = [.scienceSme] }
            #expect(try await service.facts(code, on: "2025-12-08")["is_science_sme"] == false)
        }
    }

    @Test("Of two moves on one day the later filing counts")
    func districts() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            for (id, district) in [("f1", "崂山区"), ("f2", "即墨区")] {
                try await service.file(code, id: id) {
                    $0.districts = [DistrictChange(district: district, fromDate: "2024-01-01")]
                }
            }
            #expect(try await service.facts(code, on: "2023-12-31")["district"] == nil)
            #expect(try await service.facts(code, on: "2024-01-01")["district"] == "即墨区")
        }
    }

    @Test("All mistakes of a filing are named, and nothing of it is filed")
    func wrongFiling() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            let error = await refusal {
                try await service.file(code, id: "f1") { filing in
                    filing.points = [
                        PointFacts(fromDate: "2025-01-02", untilDate: "2025-01-01", isListed: true),
                        PointFacts(fromDate: "2025-01-01"),
                    ]
                    filing.annual = [AnnualFigures(year: 24, staffCount: -1)]
                    filing.certificates = [
                        CertificatePeriod(kind: .highTechEnterprise, fromDate: "")
                    ]
                    filing.districts = [DistrictChange(district: "", fromDate: "2025-01-01")]
                    filing.noCertificates = [.highTechEnterprise]
                    filing.source = ""
                }
            }
            #expect(
                error?.violations.map(\.field) == [
                    "points[0].until_date", "points[1]", "annual[0].year", "annual[0].staff_count",
                    "certificates[0].from_date", "no_certificates", "districts[0].district",
                    "source",
                ])
            #expect(try await service.facts(code, on: "2025-12-08")["is_listed"] == nil)
        }
    }

    @Test("A filing that files nothing is refused")
    func emptyFiling() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            let error = await refusal { try await service.file(code, id: "f1") { _ in } }
            #expect(error?.violations.map(\.field) == ["points"])
        }
    }

    @Test("A filing repeated under its request id gets its first number")
    func replay() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            for _ in 0..<2 {
                let number = try await service.file(code, id: "f1") {
                    $0.noCertificates = [.scienceSme]
                }
                #expect(number == 1)
            }
            let other = try await service.file(code, id: "f2") {
                $0.noCertificates = [.highTechEnterprise]
            }
            #expect(other == 2)
        }
    }

    @Test("An answer names the last filing that it rests on, and each fact its source")
    func filingNumber() async throws {
        try await PlatformsUnderTest.run { service in
            try await service.create(code)
            try await service.file(code, id: "f1") { $0.noCertificates = [.scienceSme] }
            let answer = try await service.registry(.service, "finance").getEntityFacts(
                GetEntityFactsRequest(uscc: code, asOfDate: "2025-12-08"))
            #expect(answer.filingNumber == 1)
            #expect(Set(answer.facts.map(\.source)) == ["platforms"])
            #expect(answer.facts.map(\.name) == answer.facts.map(\.name).sorted())
        }
    }
}
