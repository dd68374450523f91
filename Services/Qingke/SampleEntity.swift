import Messages
import Values

/// What the first entities of the synthetic registry are there to show.
enum SampleStory: Int, CaseIterable, CustomStringConvertible {
    case eligible = 1, overdue, useNotProven, barred, tooLarge, running, rewardProjects

    var description: String {
        switch self {
        case .eligible: "yes: all conditions are met"
        case .overdue: "no: interest was paid late"
        case .useNotProven: "unknown: the proof of use is missing"
        case .barred: "no: a research-integrity record bars subsidies"
        case .tooLarge: "no: the contract is one fen above the limit"
        case .running: "unknown: the loan still runs"
        case .rewardProjects: "no: two reward-type projects count as one"
        }
    }
}

/// One entity of the synthetic registry with everything on file about it. Equal numbers give equal
/// entities.
struct SampleEntity {
    let number: Int
    let uscc: String
    let name: String
    let story: SampleStory?
    private let random: SampleRandom

    static let lender = "sample-bank"

    init(number: Int) {
        self.number = number
        story = SampleStory(rawValue: number)
        random = SampleRandom(number: number)
        uscc = Self.uscc(number)
        name = "合成样本企业\(Self.digits(number, 4))"
    }

    var entity: Entity {
        Entity(
            uscc: uscc, name: name, entityType: .enterprise,
            foundingDate: Day(iso: "2005-03-01")!.adding(days: random.number("founded", 6500)).iso)
    }

    var facts: FileFactsRequest {
        let isSME = story == nil ? random.chance("sme", 80) : true
        return FileFactsRequest(
            uscc: uscc,
            points: [
                PointFacts(
                    fromDate: "2020-01-01",
                    registeredInQingdao: story == nil ? random.chance("qingdao", 95) : true,
                    isLegalPerson: story == nil ? random.chance("person", 98) : true,
                    isListed: story == nil && random.chance("listed", 3), isSmeBySize: isSME,
                    greenStatus: story == nil && random.chance("green", 4) ? .fail : .pass)
            ],
            annual: (2022...2025).map(annual), certificates: certificates,
            districts: [DistrictChange(district: district, fromDate: entity.foundingDate)],
            source: "synthetic sample", evidenceRef: "seed", requestID: requestID("facts"))
    }

    var projects: [ScienceProject] {
        let count = story == nil ? random.number("projects", 4) : 2
        return (0..<count).map { index in
            ScienceProject(
                projectID: "P-\(Self.digits(number, 4))-\(index + 1)", uscc: uscc,
                title: "合成样本科技计划项目\(index + 1)", level: .municipal,
                approvalDate: "\(2022 + index)-05-01",
                rewardType: story == .rewardProjects
                    || (story == nil && random.chance("reward", 30)))
        }
    }

    var prizes: [Prize] {
        guard story == nil, random.chance("prize", 15) else { return [] }
        return [
            Prize(
                prizeID: "Z-\(Self.digits(number, 4))", winnerUSCC: uscc,
                kind: random.chance("kind", 50) ? .scienceAward : .competition, level: .municipal,
                approvalDate: "2023-12-01", title: "合成样本奖项")
        ]
    }

    var integrityRecords: [IntegrityRecord] {
        guard story == .barred || (story == nil && random.chance("integrity", 2)) else { return [] }
        return [
            IntegrityRecord(
                recordID: "R-\(Self.digits(number, 4))", subjectUSCC: uscc, kind: .m9,
                firstDayDate: "2025-04-18", lastDayDate: "2028-04-17")
        ]
    }

    var statement: Statement {
        Statement(
            enterpriseUSCC: uscc, fact: "fraud_found", valueJSON: "false", fromDate: "2024-08-01",
            evidenceRef: "synthetic sample")
    }

    /// The lender's contract number.
    var loanID: String { "L-\(Self.digits(number, 4))" }

    /// The loan that the quick start asks about, with one thing different for each story.
    var loan: Loan {
        let amount: Int64 =
            switch story {
            case .tooLarge: 1_000_000_001
            case nil: Int64(random.number("amount", 90) + 10) * 10_000_000
            default: 600_000_000
            }
        let isRunning = story == .running || (story == nil && random.chance("running", 20))
        var events = [PrincipalEvent(date: "2024-11-01", kind: .draw, amountFen: amount)]
        if !isRunning {
            events.append(PrincipalEvent(date: "2025-10-31", kind: .repay, amountFen: amount))
        }
        return Loan(
            loanID: loanID, borrowerUSCC: uscc, contractDate: "2024-10-28", termMonths: 12,
            contractAmountFen: amount, events: events,
            settledDate: isRunning ? "" : "2025-10-31",
            hadOverdue: story == .overdue || (story == nil && random.chance("overdue", 5)),
            interestPaidFen: isRunning ? nil : amount * 36 / 1000 * 364 / 365,
            use: story == nil && random.chance("use", 10) ? .refinancing : .research,
            useProven: story == .useNotProven ? nil : true, otherMunicipalInterestSubsidy: false,
            actualRatePpm: 36_000, financeMode: .plain, dueDate: "2025-10-31")
    }

    /// The same at every run, so that seeding again changes nothing.
    func requestID(_ part: String) -> String { "seed-1-\(Self.digits(number, 7))-\(part)" }

    private var certificates: [CertificatePeriod] {
        var periods: [CertificatePeriod] = []
        if random.chance("hnte", 40) {
            periods.append(
                CertificatePeriod(
                    kind: .highTechEnterprise, fromDate: "2023-11-29", untilDate: "2026-11-28",
                    number: "GR2023\(Self.digits(number, 8))"))
        }
        if random.chance("science-sme", 50) {
            periods.append(
                CertificatePeriod(
                    kind: .scienceSme, fromDate: "2025-01-01", untilDate: "2025-12-31",
                    number: "2025\(Self.digits(number, 8))"))
        }
        return periods
    }

    private var district: String {
        let districts = ["市南区", "市北区", "李沧区", "崂山区", "黄岛区", "城阳区", "即墨区"]
        return districts[random.number("district", districts.count)]
    }

    private func annual(_ year: Int) -> AnnualFigures {
        let revenue = Int64(random.number("revenue-\(year)", 9000) + 500) * 1_000_000
        return AnnualFigures(
            year: Int32(year), revenueFen: revenue, mainBusinessRevenueFen: revenue / 10 * 9,
            rdSpendFen: revenue / 20, totalAssetsFen: revenue / 10 * 13,
            staffCount: Int64(random.number("staff", 280) + 5))
    }

    private static func digits(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    /// A code of an enterprise in Qingdao's number range that nobody has: its organisation part
    /// counts up from SA0000000, and its check character is right.
    private static func uscc(_ number: Int) -> String {
        USCC.completing("91370200MA" + digits(number, 7))
    }
}

/// Numbers that depend on the entity and on what is drawn, and on nothing else.
struct SampleRandom {
    let number: Int

    /// 0 to below `limit`.
    func number(_ name: String, _ limit: Int) -> Int {
        let hash = SHA256.hash(Array("1/\(number)/\(name)".utf8))
        let word = hash.prefix(7).reduce(0) { $0 << 8 | Int($1) }
        return word % limit
    }

    func chance(_ name: String, _ percent: Int) -> Bool { number(name, 100) < percent }
}
