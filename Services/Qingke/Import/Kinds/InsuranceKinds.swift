import Messages
import Stubs

extension ImportKinds {
    static let products = ImportKind(
        "products", zh: "青科保产品目录", en: "the catalogue of sci-tech insurance products",
        prefix: "product.", methods: [InsuranceServiceMethods.recordInsuranceProduct.path],
        empty: InsuranceProduct(),
        columns: [
            .text(
                "product_id", "产品编号", \.productID, required: true, example: "QKB-0001",
                "目录内唯一", "unique in the catalogue"),
            .text(
                "insurer_id", "保险机构标识", \.insurerID, required: true, example: "sample-insurer",
                "保险机构在本系统的标识", "id of the insurer in this system"),
            .text(
                "name", "产品名称", \.name, required: true, example: "合成样本研发费用损失保险",
                "产品的中文名称", "name in Chinese"),
            .day(
                "admitted_date", "纳入日期", \.admittedDate, required: true, example: "2024-01-01",
                "纳入目录之日", "day on which it entered the catalogue"),
            .day(
                "withdrawn_date", "移出日期", \.withdrawnDate, "移出目录之日；没有则空白",
                "day on which it was taken out; else empty"),
        ], key: { [$0.productID] },
        writes: { product in
            [
                PreparedWrite(
                    "products", InsuranceServiceMethods.recordInsuranceProduct,
                    RecordInsuranceProductRequest(product: product)
                ) { $0.product?.name = String(product.name.dropLast()) + "~" }
            ]
        })

    static let policies = ImportKind(
        "policies", zh: "科技保险保单", en: "policies, as the insurer records them",
        prefix: "policy.", methods: [InsuranceServiceMethods.recordInsurancePolicy.path],
        empty: InsurancePolicy(),
        columns: [
            .text(
                "policy_no", "保单号", \.policyNo, required: true, example: "B-0001",
                "保险机构内唯一", "unique for the insurer"),
            .code(
                "holder_uscc", "投保企业统一社会信用代码", \.holderUSCC, "投保企业的代码",
                "code of the enterprise that bought it"),
            .text(
                "product_id", "产品编号", \.productID, required: true, example: "QKB-0001",
                "目录内的产品编号", "number of the product in the catalogue"),
            .day(
                "purchase_date", "投保日期", \.purchaseDate, example: "2024-11-01", "购买保险之日",
                "day on which it was bought"),
            .amount(
                "premium_paid", "实付保费", \.premiumPaidFen, example: "100000.00",
                "实际支付的保费", "premium really paid"),
            .flag(
                "surrendered_in_term", "保险期内退保", \.surrenderedInTerm, example: false,
                "是否在保险期内退保", "surrendered before the end of its term?"),
        ], key: { [$0.policyNo] },
        writes: { policy in
            [
                PreparedWrite(
                    "policies", InsuranceServiceMethods.recordInsurancePolicy,
                    RecordInsurancePolicyRequest(policy: policy)
                ) { $0.policy?.revision = 1 }
            ]
        })
}
