import Messages
import ServiceKit
import Values

/// Everything on file about one synthetic enterprise of the sandbox.
struct SandboxRecords: Sendable {
    let uscc: String
    let name: String
    var point: PointFacts
    var certificates: [CertificatePeriod] = []
    var noCertificates: [CertificatePeriod.Kind] = [.highTechEnterprise]
    var figures: [AnnualFigures]
    var projects: [ScienceProject]
    var prizes: [Prize] = []
    var integrity: [IntegrityRecord] = []
    var statements: [Statement]
    var loans: [Loan] = []
    var guarantees: [(record: Guarantee, isInsurance: Bool)] = []
    var investments: [Investment] = []
    var policies: [InsurancePolicy] = []
    var grants: [Grant] = []

    static let bank = "sample-bank"
    static let guarantor = "sample-guarantor"
    static let insurer = "sample-insurer"
    static let investor = "sample-investor"

    /// Products of the catalogue, shared by all.
    static let products = [
        InsuranceProduct(
            productID: "SB-PRODUCT-1", insurerID: insurer, name: "合成样本产品研发责任保险",
            admittedDate: "2024-06-01"),
        InsuranceProduct(
            productID: "SB-PRODUCT-2", insurerID: insurer, name: "合成样本关键研发设备保险",
            admittedDate: "2025-06-01"),
    ]

    /// A technology enterprise in order: registered, two municipal projects, nothing falsified.
    ///
    /// - Parameter number: of the case; the code counts up from a range that no seed reaches.
    init(number: Int) {
        let digits = "\(9_000_000 + number)"
        let uscc = USCC.completing("91370200MA" + digits)
        self.uscc = uscc
        name = "沙盒合成样本企业\(digits)"
        point = PointFacts(
            fromDate: "2020-01-01", registeredInQingdao: true, isLegalPerson: true,
            isListed: false, isSmeBySize: true, greenStatus: .pass)
        certificates = [
            CertificatePeriod(
                kind: .scienceSme, fromDate: "2024-01-01", untilDate: "2026-12-31",
                number: "SB\(digits)")
        ]
        figures = (2022...2025).map {
            AnnualFigures(
                year: Int32($0), revenueFen: 2_000_000_000, mainBusinessRevenueFen: 1_900_000_000,
                rdSpendFen: 150_000_000, totalAssetsFen: 3_000_000_000, staffCount: 120)
        }
        projects = (1...2).map {
            ScienceProject(
                projectID: "SB-P-\(digits)-\($0)", uscc: uscc, title: "合成样本科技计划项目\($0)",
                level: .municipal, approvalDate: "\(2021 + $0)-05-01")
        }
        statements = [
            Statement(
                enterpriseUSCC: uscc, fact: "fraud_found", valueJSON: "false",
                fromDate: "2024-08-01", evidenceRef: "synthetic sample")
        ]
    }

    /// Number of everything that is this enterprise's alone: `SB-L-9000001`.
    func id(_ letter: String, _ index: Int = 0) -> String {
        "SB-\(letter)-\(name.suffix(7))" + (index == 0 ? "" : "-\(index)")
    }
}

extension SandboxRecords {
    /// 6,000,000 yuan for 364 days at 3.6%, settled in time.
    mutating func addLoan(_ change: (inout Loan) -> Void = { _ in }) {
        var loan = Loan(
            loanID: id("L", loans.count), borrowerUSCC: uscc, contractDate: "2024-10-28",
            termMonths: 12, contractAmountFen: 600_000_000,
            events: [
                .init(date: "2024-11-01", kind: .draw, amountFen: 600_000_000),
                .init(date: "2025-10-31", kind: .repay, amountFen: 600_000_000),
            ],
            settledDate: "2025-10-31", hadOverdue: false, interestPaidFen: 21_540_821,
            use: .research, useProven: true, otherMunicipalInterestSubsidy: false,
            actualRatePpm: 36_000, financeMode: .plain, dueDate: "2025-10-31")
        change(&loan)
        loans.append(loan)
    }

    /// An investor's agreement behind the first loan.
    mutating func addInvestment(_ change: (inout Investment) -> Void = { _ in }) {
        var investment = Investment(
            investmentID: id("I", investments.count), investeeUSCC: uscc, lenderID: Self.bank,
            loanID: id("L"), investmentDate: "2023-06-01", paidInFen: 300_000_000, exited: false,
            equityChangeRegistered: true, subscriptionCommitment: false)
        change(&investment)
        investments.append(investment)
    }

    /// A guarantee of 5,000,000 yuan at 2% behind the first loan; 100,000 yuan were paid for it.
    mutating func addGuarantee(
        isInsurance: Bool = false, _ change: (inout Guarantee) -> Void = { _ in }
    ) {
        var guarantee = Guarantee(
            guaranteeID: id("B", guarantees.count), borrowerUSCC: uscc, lenderID: Self.bank,
            loanID: id("L"), contractDate: "2024-10-28", jointLiability: true,
            guaranteedAmountFen: 500_000_000, feeRatePpm: 20_000, feePaidFen: 10_000_000,
            counterGuaranteeBeyondInvestor: false)
        change(&guarantee)
        guarantees.append((guarantee, isInsurance))
    }

    /// A policy with a premium of 80,000 yuan.
    mutating func addPolicy(_ change: (inout InsurancePolicy) -> Void = { _ in }) {
        var policy = InsurancePolicy(
            policyNo: id("Y", policies.count), holderUSCC: uscc, productID: "SB-PRODUCT-1",
            purchaseDate: "2025-03-20", premiumPaidFen: 8_000_000, surrenderedInTerm: false)
        change(&policy)
        policies.append(policy)
    }

    mutating func addGrant(
        _ programme: String, _ fen: Int64, on day: String,
        _ change: (inout Grant) -> Void = { _ in }
    ) {
        var grant = Grant(
            grantID: id("G", grants.count), enterpriseUSCC: uscc, programme: programme,
            amountFen: fen, applicationDate: day)
        change(&grant)
        grants.append(grant)
    }

    /// What officers state, of the enterprise.
    mutating func state(_ facts: KeyValuePairs<String, String>) {
        for (fact, value) in facts {
            statements.append(
                Statement(
                    enterpriseUSCC: uscc, fact: fact, valueJSON: value, fromDate: "2024-08-01",
                    evidenceRef: "synthetic sample"))
        }
    }
}
