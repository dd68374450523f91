import Messages

/// What registry, prize list and integrity list say of an applicant.
struct RegistrySections {
    private let registry: RegistrySection
    private let prizes: PrizeSection
    private let integrity: IntegritySection
    private let say: Language

    init(_ view: GetApplicantViewResponse, _ say: Language) {
        registry = view.registry ?? RegistrySection()
        prizes = view.prizes ?? PrizeSection()
        integrity = view.integrity ?? IntegritySection()
        self.say = say
    }

    var html: HTML {
        .pieces([factSection.html, projectSection.html, prizeSection.html, integritySection.html])
    }

    private func none(_ isEmpty: Bool, _ state: SectionState?) -> HTML {
        isEmpty && state?.available == true && state?.reason.isEmpty == true
            ? Tag.p(.class("hint")) { say("没有记录。", "None on file.") } : .nothing
    }

    /// The reason of one section's gap is told once.
    private var projectsNotShown: HTML {
        registry.projects.isEmpty && registry.state?.reason.isEmpty == false
            ? Tag.p(.class("hint")) {
                say("未能显示，原因见“登记事实”。", "Not shown; the reason stands with the registered facts.")
            } : .nothing
    }

    private var factSection: PageSection {
        PageSection(
            id: "registry", title: say("登记事实", "Registered facts"), state: registry.state,
            say: say
        ) {
            none(shownFacts.isEmpty, registry.state)
            Tag.dl(.class("facts")) {
                for fact in shownFacts {
                    Tag.div {
                        Tag.dt { FactNames.name(of: fact.name).map { say($0) } ?? fact.name }
                        Tag.dd {
                            Figures.value(
                                json: fact.valueJSON, unit: FactNames.unit(of: fact.name), say)
                        }
                    }
                }
            }
        }
    }

    /// In the order of their names here, unnamed ones last; projects have a section of their own,
    /// and what was never filed is not shown.
    private var shownFacts: [Fact] {
        let order = Dictionary(
            FactNames.registry.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { $1 })
        return registry.facts.filter { $0.name != "sci_projects" && $0.valueJSON != "null" }
            .sorted { (order[$0.name] ?? .max, $0.name) < (order[$1.name] ?? .max, $1.name) }
    }

    private var projectSection: PageSection {
        PageSection(
            id: "projects", title: say("科技计划项目", "Science-plan projects"),
            state: registry.state.map { SectionState(available: $0.available, owner: $0.owner) },
            say: say
        ) {
            none(registry.projects.isEmpty, registry.state)
            projectsNotShown
            DataTable(
                say("科技计划项目", "Science-plan projects"),
                [
                    .init(say("编号", "Number")), .init(say("名称", "Title")),
                    .init(say("级别", "Level")), .init(say("立项日", "Approved")),
                    .init(say("类别", "Kind")),
                ],
                registry.projects.map { project in
                    [
                        .text(project.projectID), .text(project.title),
                        .text(say(EnumNames.level(project.level))),
                        Figures.time(project.approvalDate, say),
                        .text(
                            project.rewardType
                                ? say("奖补类", "award kind") : say("非奖补类", "other")),
                    ]
                }
            ).html
        }
    }

    private var prizeSection: PageSection {
        PageSection(id: "prizes", title: say("奖项", "Prizes"), state: prizes.state, say: say) {
            none(prizes.prizes.isEmpty, prizes.state)
            DataTable(
                say("奖项", "Prizes"),
                [
                    .init(say("证书号", "Certificate")), .init(say("名称", "Title")),
                    .init(say("种类", "Kind")), .init(say("级别", "Level")),
                    .init(say("批准日", "Approved")), .init(say("状态", "State")),
                ],
                prizes.prizes.map { prize in
                    [
                        .text(prize.prizeID), .text(prize.title),
                        .text(say(EnumNames.kind(prize.kind))),
                        .text(say(EnumNames.level(prize.level))),
                        Figures.time(prize.approvalDate, say),
                        .text(
                            prize.revokedDate.isEmpty
                                ? say("有效", "stands")
                                : say(
                                    "\(Figures.day(prize.revokedDate, say)) 撤销",
                                    "revoked on \(Figures.day(prize.revokedDate, say))")),
                    ]
                }
            ).html
        }
    }

    private var integritySection: PageSection {
        PageSection(
            id: "integrity", title: say("科研诚信", "Research integrity"), state: integrity.state,
            say: say
        ) {
            if integrity.state?.available == true {
                Tag.p(.class("verdict \(integrity.blocked ? "unmet" : "met")")) {
                    Tag.span(.class("mark"), .ariaHidden) { integrity.blocked ? "✗" : "✓" }
                    integrity.blocked
                        ? say("当日不能申报补贴", "barred from subsidies on that day")
                        : say("当日没有限制申报补贴的记录", "no record bars subsidies on that day")
                }
            }
            DataTable(
                say("限制记录", "Records that bar"),
                [.init(say("种类", "Kind")), .init(say("最后一日", "Last day"))],
                integrity.by.map { record in
                    [
                        .text(say(EnumNames.kind(record.kind))),
                        record.lastDayDate.isEmpty
                            ? .text(say("期限未定", "open")) : Figures.time(record.lastDayDate, say),
                    ]
                }
            ).html
        }
    }
}
