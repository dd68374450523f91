import Messages
import Values

/// Acts and periods of a case on one line of days: a bar in a lane of its own for each period, and
/// a point for the acts of each day, with their numbers in the history. The tables beneath it say
/// the same in words.
struct CaseTimeline {
    private let clocks: [ClockReading]
    private let days: [ActDay]
    private let axis: TimeAxis
    private let today: Day
    private let say: Language

    /// What was done on one day.
    private struct ActDay {
        let day: Day
        var events: [CaseEvent]

        /// `3`, or `3–6`.
        var numbers: String {
            let all = events.map(\.sequence)
            guard let first = all.first, let last = all.last, first != last else {
                return "\(all.first ?? 0)"
            }
            return "\(first)–\(last)"
        }
    }

    init(events: [CaseEvent], clocks: [ClockReading], today: Day, _ say: Language) {
        var days: [ActDay] = []
        for event in events {
            guard let day = Day(iso: event.actDate) else { continue }
            if days.last?.day == day {
                days[days.count - 1].events.append(event)
            } else {
                days.append(ActDay(day: day, events: [event]))
            }
        }
        self.clocks = clocks.filter { Day(iso: $0.startedDate) != nil }
        self.days = days
        self.today = today
        self.say = say
        axis = TimeAxis(
            acts: days.map(\.day), clocks: self.clocks, today: today,
            // Nothing waits any more where no period goes on.
            isOpen: clocks.contains { $0.status == .running || $0.status == .paused })
    }

    @HTMLBuilder var html: HTML {
        if !days.isEmpty {
            Tag.figure(.class("timeline case-timeline")) {
                Tag.figcaption {
                    say("期限与行为", "Periods and acts")
                    legend
                }
                picture
            }
        }
    }

    private var legend: HTML {
        Tag.span(.class("legend")) {
            for kind in BarKind.allCases where clocks.contains(where: { kind.isSeen(in: $0) }) {
                Tag.span(.class("key-name")) {
                    Tag.span(.class("key \(kind.rawValue)")) {}
                    " "
                    say(kind.name)
                }
            }
        }
    }

    // MARK: The picture

    private static let laneHeight = 40
    private static let barHeight = 10
    private static let axisSpace = 58
    private static let top = 22

    private var axisY: Int { Self.top + clocks.count * Self.laneHeight + 8 }

    private var picture: HTML {
        Tag.svg(
            Attribute("role", "img"), .labelledBy("case-timeline-title case-timeline-desc"),
            Attribute("width", "100%"), Attribute("height", "\(axisY + Self.axisSpace)")
        ) {
            Tag.title(.id("case-timeline-title")) { say("案件时间线", "Time line of the case") }
            Tag.desc(.id("case-timeline-desc")) { description }
            hatching
            Tag.line(
                .class("axis"), Attribute("x1", "0"), Attribute("x2", "100%"),
                Attribute("y1", "\(axisY)"), Attribute("y2", "\(axisY)"))
            todayLine
            for (lane, clock) in clocks.enumerated() { bar(clock, lane) }
            for day in days { point(day) }
            edge(axis.first, x: "0", anchor: "start")
            edge(axis.last, x: "100%", anchor: "end")
        }
    }

    /// Slanted lines, for who cannot tell the colours.
    private var hatching: HTML {
        Tag.defs {
            Tag.pattern(
                .id("case-hatching"), Attribute("width", "6"), Attribute("height", "6"),
                Attribute("patternUnits", "userSpaceOnUse"),
                Attribute("patternTransform", "rotate(45)")
            ) {
                Tag.line(
                    .class("hatch"), Attribute("x1", "0"), Attribute("x2", "0"),
                    Attribute("y1", "0"), Attribute("y2", "6"))
            }
        }
    }

    private var description: String {
        let periods = clocks.map { clock in
            "\(CaseNames.name(clock.clock, in: CaseNames.clocks, say))"
                + say("（", " (") + say(CaseNames.status(clock)) + say("）", ")") + " "
                + Figures.span(clock.startedDate, clock.dueDate, say)
        }
        let acts = days.map { day in
            "\(Figures.day(day.day.iso, say)) \(names(of: day))"
        }
        return (periods + acts).joined(separator: say("；", "; "))
    }

    private func names(of day: ActDay) -> String {
        day.events.map { CaseNames.name($0.act, in: CaseNames.acts, say) }
            .joined(separator: say("、", ", "))
    }

    // MARK: Periods

    private func bar(_ clock: ClockReading, _ lane: Int) -> HTML {
        // Only those with a first day have a lane.
        let first = Day(iso: clock.startedDate) ?? axis.first
        // While it rests nobody knows its last day: it is drawn up to today.
        let due = Day(iso: clock.dueDate) ?? max(today, first)
        let end = min(Day(iso: clock.endedDate) ?? due, due)
        let y = Self.top + lane * Self.laneHeight + 18
        let kind = BarKind(clock)
        return Tag.g(.class("period")) {
            Tag.label2D(.class("bar-name"), Attribute("x", "0"), Attribute("y", "\(y - 6)")) {
                name(of: clock)
            }
            piece("rail", first, due, y)
            piece(kind.rawValue, first, end, y, isHatched: kind == .provisional)
            for pause in clock.pauses {
                let from = Day(iso: pause.fromDate) ?? first
                piece(
                    BarKind.paused.rawValue, from.adding(days: -1),
                    Day(iso: pause.toDate) ?? max(today, from), y, isHatched: true)
            }
        }
    }

    /// `陈述申辩期限 → 2025年5月6日`.
    private func name(of clock: ClockReading) -> String {
        let name = CaseNames.name(clock.clock, in: CaseNames.clocks, say)
        return clock.dueDate.isEmpty ? name : "\(name) → \(Figures.day(clock.dueDate, say))"
    }

    /// A day counts to its end: a bar reaches over its last day.
    @HTMLBuilder private func piece(
        _ kind: String, _ first: Day, _ last: Day, _ y: Int, isHatched: Bool = false
    ) -> HTML {
        let start = axis.position(first.adding(days: 1))
        let width = max(axis.position(last.adding(days: 1)) - start, 40)
        let place = [
            Attribute("x", TimeAxis.percent(start)), Attribute("width", TimeAxis.percent(width)),
            Attribute("y", "\(y)"), Attribute("height", "\(Self.barHeight)"),
        ]
        Tag.rect([.class(kind)] + place)
        if isHatched {
            Tag.rect([Attribute("fill", "url(#case-hatching)")] + place)
        }
    }

    // MARK: Acts, today, edges

    private func point(_ day: ActDay) -> HTML {
        let x = TimeAxis.percent(axis.position(day.day))
        return Tag.g(.class("act")) {
            Tag.title { "\(Figures.day(day.day.iso, say)) \(names(of: day))" }
            Tag.circle(Attribute("cx", x), Attribute("cy", "\(axisY)"), Attribute("r", "5"))
            if axis.numbered.contains(day.day) {
                Tag.label2D(
                    .class("act-number"), Attribute("x", x), Attribute("y", "\(axisY + 20)"),
                    Attribute("text-anchor", "middle")
                ) { day.numbers }
            }
        }
    }

    @HTMLBuilder private var todayLine: HTML {
        if axis.first <= today && today <= axis.last {
            let x = TimeAxis.percent(axis.position(today))
            Tag.line(
                .class("today"), Attribute("x1", x), Attribute("x2", x), Attribute("y1", "16"),
                Attribute("y2", "\(axisY)"))
            Tag.label2D(
                .class("today-name"), Attribute("x", x), Attribute("y", "11"),
                Attribute("text-anchor", axis.position(today) > 8_500 ? "end" : "middle")
            ) { say("今天", "today") }
        }
    }

    private func edge(_ day: Day, x: String, anchor: String) -> HTML {
        Tag.label2D(
            .class("tick-name"), Attribute("x", x), Attribute("y", "\(axisY + 46)"),
            Attribute("text-anchor", anchor)
        ) { Figures.day(day.iso, say) }
    }
}

/// How the bar of a period looks.
private enum BarKind: String, CaseIterable {
    case running, provisional, paused, stopped, lapsed

    init(_ clock: ClockReading) {
        switch clock.status {
        case .stopped: self = .stopped
        case .lapsed: self = .lapsed
        default: self = clock.isProvisional ? .provisional : .running
        }
    }

    func isSeen(in clock: ClockReading) -> Bool {
        self == .paused ? !clock.pauses.isEmpty : self == BarKind(clock)
    }

    var name: Words {
        switch self {
        case .running: Words("进行中", "running")
        case .provisional: Words("暂定", "provisional")
        case .paused: Words("中止", "paused")
        case .stopped: Words("已完成", "done")
        case .lapsed: Words("已届满", "over")
        }
    }
}
