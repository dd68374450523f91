import PolicyEngine
import Values

/// Article 3 (2) of 青岛市科技创新贷款贴息管理办法, and the same words in the insurance rules: an
/// enterprise is research-active by its projects of the last five years, or has won a prize in them.
struct ResearchActive: RuleParameters {
    private let windowYears: Int
    /// "市级科技计划项目" is read literally: provincial and national projects do not count. The
    /// parameter admits them.
    private let projectLevels: [ScienceProject.Level]
    private let projectsMin: Int

    init(_ read: inout ParameterReader) {
        windowYears = read.count("fin.research_active.window_years")
        projectLevels = read.choices("fin.research_active.project_levels")
        projectsMin = read.count("fin.research_active.min_projects")
    }

    /// At least two projects; all of the award-and-subsidy kind together count as one.
    func enoughProjects(_ projects: Known<[ScienceProject]>, on day: Known<Day>) -> Verdict {
        projects.and(day).map("counted_projects") { projects, day in
            var ordinary = 0
            var rewarded = 0
            for project in projects
            where projectLevels.contains(project.level) && isRecent(project.approved, on: day) {
                if project.isRewardType { rewarded = 1 } else { ordinary += 1 }
            }
            return ordinary + rewarded
        }.isAtLeast(projectsMin)
    }

    /// For prizes the text says municipal and above.
    func prizeWinner(_ prizes: Known<[SciencePrize]>, on day: Known<Day>) -> Verdict {
        prizes.and(day).map("counted_prizes") { prizes, day in
            prizes.count { $0.level != .district && isRecent($0.awarded, on: day) }
        }.isAtLeast(1)
    }

    /// Not before the same calendar day five years earlier and not after the day itself.
    private func isRecent(_ event: Day, on day: Day) -> Bool {
        event <= day && event >= day.adding(years: -windowYears)
    }
}
