extension Sandbox {
    /// `fin.toudai`: 3.1% up to 5,000,000 yuan and half of it on the sixth million, for 364 days, are
    /// 170,032.87 yuan.
    static let investmentLoan: [SandboxCase] = {
        let rule = "fin.toudai"
        var list = SandboxList(from: 101)
        func add(
            _ outcome: String, _ amountFen: Int64?, _ why: String, by conditions: [String] = [],
            _ fill: (inout SandboxRecords) -> Void
        ) {
            list.add(rule, outcome, amountFen, why, by: conditions) {
                $0.addLoan { $0.financeMode = .genDai }
                fill(&$0)
            }
        }
        add("yes", 17_003_287, "跟贷: the bank follows an investor's agreement") {
            $0.addInvestment()
        }
        add("yes", 17_003_287, "投贷: an option, and the investor may itself guarantee") {
            $0.loans[0].financeMode = .touDai
            $0.addInvestment {
                $0.investmentDate = ""
                $0.exited = nil
                $0.equityChangeRegistered = nil
                $0.subscriptionCommitment = true
                $0.jointLiability = true
                $0.canGuarantee = true
            }
        }
        add("yes", 17_003_287, "投保贷: investor jointly liable, and a guarantor") {
            $0.loans[0].financeMode = .touBaoDai
            $0.addInvestment { $0.jointLiability = true }
            $0.addGuarantee()
        }
        add("yes", 4_437_671, "1,000 of the 1,095 days were used before: 95 are left") {
            $0.addInvestment()
            $0.addGrant(rule, 1, on: "2024-10-08") {
                $0.subsidisedDays = [.init(fromDate: "2022-01-01", untilDate: "2024-09-26")]
            }
        }
        add("no", 0, "listed, and in no register of technology SMEs", by: ["c4"]) {
            $0.addInvestment()
            $0.certificates = []
            $0.noCertificates = [.scienceSme, .highTechEnterprise]
            $0.point.isListed = true
        }
        add("no", 0, "a plain loan", by: ["c6"]) {
            $0.loans[0].financeMode = .plain
            $0.addInvestment()
        }
        add("no", 0, "the investor has left", by: ["c7"]) {
            $0.addInvestment { $0.exited = true }
        }
        add("no", 0, "invested a day before the third calendar year back", by: ["c7"]) {
            $0.addInvestment { $0.investmentDate = "2020-12-31" }
        }
        add("no", 0, "投贷: the investor is not jointly liable", by: ["c8"]) {
            $0.loans[0].financeMode = .touDai
            $0.addInvestment {
                $0.jointLiability = false
                $0.canGuarantee = true
            }
        }
        add("no", 0, "投保贷: a counter-guarantee from others than the investor", by: ["c9"]) {
            $0.loans[0].financeMode = .touBaoDai
            $0.addInvestment { $0.jointLiability = true }
            $0.addGuarantee { $0.counterGuaranteeBeyondInvestor = true }
        }
        add("no", 0, "interest was paid late", by: ["c11"]) {
            $0.addInvestment()
            $0.loans[0].hadOverdue = true
        }
        add("no", 0, "all 1,095 days were used before", by: ["c12"]) {
            $0.addInvestment()
            $0.addGrant(rule, 1, on: "2024-12-31") {
                $0.subsidisedDays = [.init(fromDate: "2022-01-01", untilDate: "2024-12-30")]
            }
        }
        add("unknown", 17_003_287, "no investor has recorded an agreement", by: ["c7"]) { _ in }
        add(
            "unknown", 17_003_287, "no entry of the SME register on file, high-tech neither",
            by: ["c4"]
        ) {
            $0.addInvestment()
            $0.certificates = []
            $0.noCertificates = []
        }
        add("unknown", nil, "the rate of the contract is not on file") {
            $0.addInvestment()
            $0.loans[0].actualRatePpm = nil
        }
        return list.cases
    }()

    /// `fin.baodai`: one percentage point of a fee of 2% is half of it.
    static let guaranteeFee: [SandboxCase] = {
        let rule = "fin.baodai"
        var list = SandboxList(from: 201)
        func add(
            _ outcome: String, _ amountFen: Int64?, _ why: String, by conditions: [String] = [],
            _ fill: (inout SandboxRecords) -> Void
        ) {
            list.add(rule, outcome, amountFen, why, by: conditions) {
                $0.addLoan { $0.financeMode = .baoDaiGuarantee }
                fill(&$0)
            }
        }
        add("yes", 5_000_000, "a guarantee at 2%") { $0.addGuarantee() }
        add("yes", 3_000_000, "credit insurance at 1.5%") {
            $0.loans[0].financeMode = .baoDaiInsurance
            $0.addGuarantee(isInsurance: true) {
                $0.feeRatePpm = 15_000
                $0.feePaidFen = 9_000_000
            }
        }
        add("yes", 3_000_000, "70,000 yuan of the lifetime cap were drawn before") {
            $0.addGuarantee()
            $0.addGrant(rule, 7_000_000, on: "2024-12-01")
        }
        add("no", 0, "the guarantor is not jointly liable", by: ["c7"]) {
            $0.addGuarantee { $0.jointLiability = false }
        }
        add("no", 0, "interest was paid late", by: ["c9"]) {
            $0.addGuarantee()
            $0.loans[0].hadOverdue = true
        }
        add("no", 0, "a fee of exactly 1%", by: ["c10"]) {
            $0.addGuarantee { $0.feeRatePpm = 10_000 }
        }
        add("no", 0, "the lifetime cap of 100,000 yuan was drawn", by: ["c11"]) {
            $0.addGuarantee()
            $0.addGrant(rule, 10_000_000, on: "2024-12-01")
        }
        add("unknown", 5_000_000, "the loan still runs", by: ["c8"]) {
            $0.addGuarantee()
            $0.loans[0].settledDate = ""
        }
        add("unknown", nil, "no guarantor has recorded anything", by: ["c7", "c10"]) { _ in }
        return list.cases
    }()

    /// `fin.qingkebao`: half of a first premium of 80,000 yuan, 30% of a later one.
    static let premium: [SandboxCase] = {
        let rule = "fin.qingkebao"
        var list = SandboxList(from: 301)
        func add(
            _ outcome: String, _ amountFen: Int64?, _ why: String, by conditions: [String] = [],
            _ fill: (inout SandboxRecords) -> Void
        ) {
            list.add(rule, outcome, amountFen, why, by: conditions, .policy) {
                $0.projects = []
                $0.addPolicy()
                fill(&$0)
            }
        }
        add("yes", 4_000_000, "a first policy of a start-up") { _ in }
        add("yes", 2_400_000, "a later policy") {
            $0.addPolicy { $0.purchaseDate = "2024-12-30" }
        }
        add("yes", 950_000, "90,500 yuan of the lifetime cap were drawn before") {
            $0.addGrant(rule, 9_050_000, on: "2024-12-01") { $0.policyNo = "SB-EARLIER" }
        }
        add("no", 0, "301 staff and no projects", by: ["c3"]) {
            for index in $0.figures.indices { $0.figures[index].staffCount = 301 }
        }
        add("no", 0, "the product entered the catalogue later", by: ["c4"]) {
            $0.policies[0].productID = "SB-PRODUCT-2"
        }
        add("no", 0, "bought a day before 2024-08-01", by: ["c5"]) {
            $0.policies[0].purchaseDate = "2024-07-31"
        }
        add("no", 0, "no premium was paid", by: ["c6"]) { $0.policies[0].premiumPaidFen = 0 }
        add("no", 0, "surrendered in its term", by: ["c7"]) {
            $0.policies[0].surrenderedInTerm = true
        }
        add("no", 0, "this policy drew a subsidy before", by: ["c8"]) {
            let number = $0.policies[0].policyNo
            $0.addGrant(rule, 1_000_000, on: "2025-06-01") { $0.policyNo = number }
        }
        add("no", 0, "the lifetime cap of 100,000 yuan was drawn", by: ["c9"]) {
            $0.addGrant(rule, 10_000_000, on: "2024-12-01") { $0.policyNo = "SB-EARLIER" }
        }
        add("unknown", 4_000_000, "the staff of the year before is not on file", by: ["c3"]) {
            for index in $0.figures.indices { $0.figures[index].staffCount = nil }
        }
        add("unknown", nil, "the premium is not on file", by: ["c6"]) {
            $0.policies[0].premiumPaidFen = nil
        }
        return list.cases
    }()
}
