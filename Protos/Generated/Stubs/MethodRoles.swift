// Generated from Protos/roles.yaml by Protos/Generator. Do not edit.

import RPC

/// Which roles may call which method.
package enum MethodRoles {
    package static let table = RoleTable([
        "grpc.health.v1.Health/Check": [.anonymous],
        "grpc.reflection.v1.ServerReflection/ServerReflectionInfo": [.anonymous],
        "qingke.policy.v1.PolicyService/ListRules": RoleTable.any,
        "qingke.policy.v1.PolicyService/GetRule": RoleTable.any,
        "qingke.policy.v1.PolicyService/Evaluate": RoleTable.any,
        "qingke.policy.v1.PolicyService/BatchEvaluate": RoleTable.any,
        "qingke.policy.v1.PolicyService/GetAssessment": RoleTable.any,
        "qingke.finance.v1.LoanService/RecordLoan": [.bank],
        "qingke.finance.v1.LoanService/GetLoan": [.bank, .applicant, .bureau, .service],
        "qingke.finance.v1.LoanService/ListLoans": [.bank, .applicant, .bureau, .service],
        "qingke.finance.v1.LoanService/CheckEligibility": [.bank, .applicant, .bureau, .service],
        "qingke.finance.v1.LoanService/BatchCheckEligibility":
            [.bank, .applicant, .bureau, .service],
        "qingke.finance.v1.LoanService/ScreenPortfolio": [.bank, .applicant, .bureau, .service],
        "qingke.finance.v1.LoanService/CheckBorrowerEligibility":
            [.bank, .applicant, .bureau, .service],
        "qingke.finance.v1.LoanService/GetDefaultTimeline":
            [.bank, .applicant, .bureau, .financeOffice, .service],
        "qingke.finance.v1.GuaranteeService/RecordGuarantee": [.guarantor, .insurer],
        "qingke.finance.v1.GuaranteeService/ListGuarantees":
            [.guarantor, .insurer, .bank, .applicant, .bureau, .service],
        "qingke.finance.v1.InvestmentService/RecordInvestment": [.investor],
        "qingke.finance.v1.InvestmentService/ListInvestments":
            [.investor, .bank, .applicant, .bureau, .service],
        "qingke.finance.v1.InsuranceService/RecordInsuranceProduct": [.bureau],
        "qingke.finance.v1.InsuranceService/ListInsuranceProducts": RoleTable.any,
        "qingke.finance.v1.InsuranceService/RecordInsurancePolicy": [.insurer],
        "qingke.finance.v1.InsuranceService/ListInsurancePolicies":
            [.insurer, .applicant, .bureau, .service],
        "qingke.finance.v1.InsuranceService/CheckPremiumEligibility":
            [.insurer, .applicant, .bureau, .service],
        "qingke.finance.v1.GrantService/RecordGrant": [.bureau],
        "qingke.finance.v1.GrantService/ListGrants": [.applicant, .bureau, .service],
        "qingke.finance.v1.GrantService/RecordStatement": [.bureau],
        "qingke.talent.v1.PrizeService/RecordPrize": [.bureau],
        "qingke.talent.v1.PrizeService/RevokePrize": [.bureau],
        "qingke.talent.v1.PrizeService/ListPrizes": [.applicant, .bureau, .service],
        "qingke.talent.v1.PrizeService/GetPrizeFacts": [.bureau, .service],
        "qingke.enforcement.v1.IntegrityService/RecordIntegrityRecord": [.authority, .bureau],
        "qingke.enforcement.v1.IntegrityService/CheckBlock":
            [.applicant, .authority, .bureau, .service],
        "qingke.platforms.v1.RegistryService/CreateEntity": [.applicant, .bureau, .operator],
        "qingke.platforms.v1.RegistryService/GetEntity":
            [.applicant, .authority, .bureau, .operator, .service],
        "qingke.platforms.v1.RegistryService/ListEntities": [.bureau, .operator, .service],
        "qingke.platforms.v1.RegistryService/FileFacts": [.applicant, .bureau, .operator],
        "qingke.platforms.v1.RegistryService/GetEntityFacts": [.applicant, .bureau, .service],
        "qingke.platforms.v1.RegistryService/BatchGetEntityFacts": [.bureau, .service],
        "qingke.platforms.v1.RegistryService/WatchEntities": [.bureau, .operator, .service],
        "qingke.platforms.v1.ScienceProjectService/RecordScienceProject": [.bureau],
        "qingke.platforms.v1.ScienceProjectService/ListScienceProjects":
            [.applicant, .bureau, .service],
        "qingke.gateway.v1.ApplicantViewService/GetApplicantView":
            [.applicant, .bank, .bureau, .operator],
        "qingke.bench.v1.BenchmarkService/CheckBenchmark": RoleTable.any,
        "qingke.bench.v1.BenchmarkService/StreamBenchmark": RoleTable.any,
        "grpc.testing.TestService/EmptyCall": [.anonymous],
        "grpc.testing.TestService/UnaryCall": [.anonymous],
        "grpc.testing.TestService/StreamingOutputCall": [.anonymous],
        "grpc.testing.TestService/StreamingInputCall": [.anonymous],
        "grpc.testing.TestService/FullDuplexCall": [.anonymous],
        "grpc.testing.TestService/UnimplementedCall": [.anonymous],
        "grpc.testing.UnimplementedService/UnimplementedCall": [.anonymous],
    ])
}
