import JSON

extension Sandbox {
    /// Rules that are asked through `PolicyService/Evaluate`.
    static let calculators: [SandboxCase] = loanQueries + recoveries + products + days

    /// `fin.loan_query` with the facts of the loan; the enterprise's are gathered.
    private static let loanQueries: [SandboxCase] = {
        let rule = "fin.loan_query"
        let loan: [String: JSONValue] = [
            "lender_is_bank": true, "contract_date": "2024-10-28", "loan_term_months": 12,
            "contract_amount_fen": 600_000_000, "actual_rate_ppm": 36_000,
            "events": [
                ["date": "2024-11-01", "kind": "draw", "amount_fen": 600_000_000],
                ["date": "2025-10-31", "kind": "repay", "amount_fen": 600_000_000],
            ],
            "had_overdue": false, "other_municipal_interest_subsidy": false,
            "interest_paid_fen": 21_540_821, "loan_use": "research", "use_proven": true,
            "finance_mode": "gen_dai", "investment_date": "2023-06-01",
            "investment_exited": false, "equity_change_registered": true,
            "subscription_commitment": false,
        ]
        var list = SandboxList(from: 601)
        list.add(
            rule, "best_now fin.toudai", nil, "settled, with an investor behind it",
            .facts(loan.merging(["settled_date": "2025-10-31"]) { $1 })
        ) { _ in }
        list.add(
            rule, "best_possible fin.toudai", nil, "still runs: what it could bring", .facts(loan)
        ) { _ in }
        list.add(
            rule, "nothing", nil, "a plain loan above the limit",
            .facts(
                loan.merging([
                    "finance_mode": "plain", "contract_amount_fen": 2_000_000_000,
                    "settled_date": "2025-10-31",
                ]) { $1 })
        ) { _ in }
        return list.cases
    }()

    /// `fin.clawback` of grants in the ledger.
    private static let recoveries: [SandboxCase] = {
        let rule = "fin.clawback"
        var list = SandboxList(from: 701)
        list.add(
            rule, "integrity_list", 9_274_520, "fraud established: recovery and joint sanctions",
            .facts(["programme": "fin.qingkedai"])
        ) {
            $0.addLoan()
            $0.addGrant("fin.qingkedai", 9_274_520, on: "2025-11-10")
            $0.state(["fraud_confirmed": "true"])
        }
        list.add(
            rule, "fiscal_sanction", 4_000_000, "fraud in a premium subsidy",
            .facts(["programme": "fin.qingkebao"])
        ) {
            $0.addPolicy()
            let number = $0.policies[0].policyNo
            $0.addGrant("fin.qingkebao", 4_000_000, on: "2025-06-01") { $0.policyNo = number }
            $0.state(["fraud_confirmed": "true"])
        }
        list.add(
            rule, "recover", 4_000_000, "a subsidised policy was surrendered",
            .facts(["programme": "fin.qingkebao"])
        ) {
            $0.addPolicy { $0.surrenderedInTerm = true }
            let number = $0.policies[0].policyNo
            $0.addGrant("fin.qingkebao", 4_000_000, on: "2025-06-01") { $0.policyNo = number }
        }
        list.add(
            rule, "nothing", 0, "nothing is established",
            .facts(["programme": "fin.qingkedai"])
        ) {
            $0.addLoan()
            $0.addGrant("fin.qingkedai", 9_274_520, on: "2025-11-10")
        }
        return list.cases
    }()

    /// `fin.qingkebao.product`: an insurer's product before it enters the catalogue.
    private static let products: [SandboxCase] = {
        let rule = "fin.qingkebao.product"
        let product: [String: JSONValue] = [
            "application_date": "2025-05-05", "regulator_filed": true, "sold_in_qingdao": true,
            "rate_scientific": true, "rate_adjustable": true, "rate_adjustment_disclosed": true,
            "dedicated_team": true, "promotion_plan": true, "serves_listed_risk": true,
            "assessed_by_finance": true, "assessed_by_fsra": true,
        ]
        var list = SandboxList(from: 801)
        list.ask(rule, "yes", 0, "all conditions are met", product)
        list.ask(
            rule, "no", 0, "no team of its own", by: ["c6"],
            product.merging(["dedicated_team": false]) { $1 })
        list.ask(
            rule, "unknown", 0, "the supervisor has not assessed it", by: ["c9"],
            product.filter { $0.key != "assessed_by_fsra" })
        return list.cases
    }()

    /// Rates, interest and days.
    private static let days: [SandboxCase] = {
        var list = SandboxList(from: 901)
        list.ask(
            "fin.event_report", "2025-03-24", nil, "thirty working days after 2025-02-10",
            ["event_date": "2025-02-10", "holidays": []])
        list.ask("fin.event_report", "unknown", nil, "the day of the event is not known", [:])
        list.ask(
            "lpr", "31000", nil, "3.1% on 2024-10-28 for a year",
            ["on_date": "2024-10-28", "loan_term_months": 12])
        list.ask(
            "lpr", "unknown", nil, "before the table begins",
            ["on_date": "2019-08-01", "loan_term_months": 12])
        list.ask(
            "accrue", "310000", nil, "3,650,000 yuan for ten days at 3.1%",
            [
                "rate_ppm": 31_000,
                "events": [
                    ["date": "2025-01-01", "kind": "draw", "amount_fen": 365_000_000],
                    ["date": "2025-01-11", "kind": "repay", "amount_fen": 365_000_000],
                ],
            ])
        list.ask("accrue", "unknown", nil, "no movements", ["rate_ppm": 31_000])
        return list.cases
    }()
}
