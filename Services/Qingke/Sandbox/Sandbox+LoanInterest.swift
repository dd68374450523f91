extension Sandbox {
    /// `fin.qingkedai`: half the LPR of 3.1% on 6,000,000 yuan for 364 days is 92,745.20 yuan.
    static let loanInterest: [SandboxCase] = {
        let rule = "fin.qingkedai"
        var list = SandboxList(from: 1)
        list.add(rule, "yes", 9_274_520, "two municipal projects, settled in time") { $0.addLoan() }
        list.add(rule, "yes", 9_274_520, "a city prize in place of projects") {
            $0.addLoan()
            $0.projects = []
            $0.prizes = [
                .init(
                    prizeID: $0.id("Z"), winnerUSCC: $0.uscc, kind: .scienceAward,
                    level: .municipal, approvalDate: "2023-12-01", title: "合成样本奖项")
            ]
        }
        list.add(rule, "yes", 3_000_000, "interest paid is below half the LPR") {
            $0.addLoan { $0.interestPaidFen = 3_000_000 }
        }
        list.add(rule, "yes", 1_000_000, "other grants of the year leave 10,000 yuan of the cap") {
            $0.addLoan()
            $0.addGrant("fin.toudai", 29_000_000, on: "2025-02-01") {
                $0.subsidisedDays = [.init(fromDate: "2024-01-01", untilDate: "2024-12-31")]
            }
        }
        list.add(
            rule, "no", 0, "filed a day after the measures end", by: ["c1"], on: "2029-01-01"
        ) {
            $0.addLoan()
            for index in $0.projects.indices { $0.projects[index].approvalDate = "2025-05-01" }
        }
        list.add(rule, "no", 0, "registered outside Qingdao", by: ["c2"]) {
            $0.addLoan()
            $0.point.registeredInQingdao = false
        }
        list.add(rule, "no", 0, "a branch without legal personality", by: ["c3"]) {
            $0.addLoan()
            $0.point.isLegalPerson = false
        }
        list.add(rule, "no", 0, "two projects of the award kind count as one", by: ["c4"]) {
            $0.addLoan()
            for index in $0.projects.indices { $0.projects[index].rewardType = true }
        }
        list.add(rule, "no", 0, "one fen above 10 million yuan", by: ["c6"]) {
            $0.addLoan {
                $0.contractAmountFen = 1_000_000_001
                for index in $0.events.indices { $0.events[index].amountFen = 1_000_000_001 }
            }
        }
        list.add(rule, "no", 0, "settled a day before 2024-08-01", by: ["c7"]) {
            $0.addLoan {
                $0.contractDate = "2023-10-20"
                $0.events[0].date = "2023-11-01"
                $0.events[1].date = "2024-07-31"
                $0.settledDate = "2024-07-31"
            }
        }
        list.add(rule, "no", 0, "interest was paid late", by: ["c8"]) {
            $0.addLoan { $0.hadOverdue = true }
        }
        list.add(rule, "no", 0, "used to repay other loans", by: ["c9"]) {
            $0.addLoan { $0.use = .refinancing }
        }
        list.add(rule, "no", 0, "not used as agreed", by: ["c10"]) {
            $0.addLoan { $0.useProven = false }
        }
        list.add(rule, "no", 0, "the loan drew another municipal interest subsidy", by: ["c11"]) {
            $0.addLoan { $0.otherMunicipalInterestSubsidy = true }
        }
        list.add(rule, "no", 0, "the enterprise holds a grant of this programme", by: ["c12"]) {
            $0.addLoan()
            $0.addGrant(rule, 5_000_000, on: "2024-12-01")
        }
        list.add(rule, "no", 0, "an officer found false statements", by: ["c13"]) {
            $0.addLoan()
            $0.statements[0].valueJSON = "true"
        }
        list.add(rule, "no", 0, "fails the green threshold", by: ["c14"]) {
            $0.addLoan()
            $0.point.greenStatus = .fail
        }
        list.add(rule, "no", 0, "barred by the research-integrity register", by: ["c15"]) {
            $0.addLoan()
            $0.integrity = [
                .init(
                    recordID: $0.id("R"), subjectUSCC: $0.uscc, kind: .m9,
                    firstDayDate: "2025-04-18", lastDayDate: "2028-04-17")
            ]
        }
        list.add(
            rule, "unknown", 9_274_520, "still runs; asked with its planned repayment", by: ["c7"]
        ) {
            $0.addLoan { $0.settledDate = "" }
        }
        list.add(
            rule, "unknown", nil, "still runs; only the drawing is on file", by: ["c7", "c16"]
        ) {
            $0.addLoan {
                $0.settledDate = ""
                $0.events.removeLast()
            }
        }
        list.add(rule, "unknown", 9_274_520, "proof of use is missing", by: ["c10"]) {
            $0.addLoan { $0.useProven = nil }
        }
        list.add(
            rule, "unknown", 9_274_520, "no officer has checked the statements yet", by: ["c13"]
        ) {
            $0.addLoan()
            $0.statements = []
        }
        list.add(
            rule, "unknown", 9_274_520, "no result of the green threshold on file", by: ["c14"]
        ) {
            $0.addLoan()
            $0.point.greenStatus = .unspecified
        }
        list.add(rule, "unknown", nil, "the interest paid is not on file") {
            $0.addLoan { $0.interestPaidFen = nil }
        }
        return list.cases
    }()
}
