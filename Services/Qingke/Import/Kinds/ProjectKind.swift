import Messages
import Stubs

extension ImportKinds {
    static let projects = ImportKind(
        "projects", zh: "科技计划项目", en: "science-plan projects", prefix: "project.",
        methods: [ScienceProjectServiceMethods.recordScienceProject.path], empty: ScienceProject(),
        columns: [
            .text(
                "project_id", "项目编号", \.projectID, required: true, example: "P-0001",
                "同一单位内唯一", "unique within the entity"),
            .code(
                "uscc", "承担单位统一社会信用代码", \.uscc, "承担单位的代码；须已登记",
                "code of the entity that carries it; it must be on file"),
            .text(
                "title", "项目名称", \.title, required: true, example: "合成样本科技计划项目",
                "项目的中文名称", "name in Chinese"),
            .choice(
                "level", "级别", \.level,
                ChoiceWords(
                    prefix: "PROJECT_LEVEL_",
                    [
                        (.national, "national", ["国家级"]), (.provincial, "provincial", ["省级"]),
                        (.municipal, "municipal", ["市级"]), (.district, "district", ["区级", "区市级"]),
                    ]), required: true, example: .municipal, "批准单位的级别", "who approved it"),
            .day(
                "approval_date", "立项日期", \.approvalDate, required: true, example: "2024-05-01",
                "批准立项之日", "day of approval"),
            ImportColumn(
                "reward_type", "奖补类项目", .flag, required: true, example: ("no", "否"),
                "是否奖励补助类项目", "a project of the award-and-subsidy kind?"
            ) { text, project throws(CellFlaw) in
                project.rewardType = try CellReader.flag(text)
            },
        ], key: { [$0.uscc, $0.projectID] },
        writes: { project in
            [
                PreparedWrite(
                    "projects", ScienceProjectServiceMethods.recordScienceProject,
                    RecordScienceProjectRequest(project: project)
                ) { $0.project?.rewardType.toggle() }
            ]
        })
}
