import Messages
import Values

/// What ends or falls due, on a line and in a list with the same numbers.
struct DeadlineTimeline {
    private let deadlines: [Deadline]
    private let first: Day
    private let say: Language

    /// - Parameter first: the day for which the view was asked.
    init(_ deadlines: [Deadline], from first: Day, _ say: Language) {
        self.deadlines = deadlines
        self.first = first
        self.say = say
    }

    @HTMLBuilder var html: HTML {
        if deadlines.isEmpty {
            Tag.p(.class("hint")) {
                say("没有已知的到期日。", "Nothing is known to end or fall due.")
            }
        } else {
            Tag.figure(.class("timeline")) { picture }
            Tag.ol(.class("deadlines")) { for deadline in deadlines { item(deadline) } }
        }
    }

    private func item(_ deadline: Deadline) -> HTML {
        Tag.li {
            Tag.p {
                Tag.strong { Figures.time(deadline.date, say) }
                " "
                Tag.span(.class("hint")) { daysLeft(deadline) }
            }
            Tag.p { say(deadline.textZh, deadline.textEn) }
            Tag.p(.class("hint")) {
                say(ServiceNames.name(of: deadline.owner))
                " "
                CitationText(deadline.citation, say).full
            }
        }
    }

    private func daysLeft(_ deadline: Deadline) -> String {
        let days = Day(iso: deadline.date).map { first.days(until: $0) } ?? 0
        if days == 0 { return say("当天", "that day") }
        return days == 1
            ? say("还有 1 天", "1 day left") : say("还有 \(days) 天", "\(days) days left")
    }

    // MARK: The picture

    private static let laneHeight = 28
    private static let axisSpace = 30
    /// Hundredths of a percent of the width: what a marker needs beside another one.
    private static let markerWidth = 900
    private static let margin = 400
    /// What the name of the first day needs on a telephone.
    private static let firstNameWidth = 3_400

    /// Days along the axis, from the first day to the last deadline.
    private var length: Int {
        let last = deadlines.compactMap { Day(iso: $0.date) }.max() ?? first
        return max(first.days(until: last), 1)
    }

    /// Hundredths of a percent from the left.
    private func position(_ day: Day) -> Int {
        Self.margin + first.days(until: day) * (10_000 - 2 * Self.margin) / length
    }

    /// Markers that would lie on one another stand in lanes.
    private var markers: [(number: Int, x: Int, lane: Int)] {
        var ends: [Int] = []
        return deadlines.enumerated().compactMap { index, deadline in
            guard let day = Day(iso: deadline.date) else { return nil }
            let x = position(day)
            let lane = ends.firstIndex { $0 <= x } ?? ends.count
            if lane == ends.count { ends.append(0) }
            ends[lane] = x + Self.markerWidth
            return (index + 1, x, lane)
        }
    }

    private var picture: HTML {
        let markers = markers
        let lanes = (markers.map(\.lane).max() ?? 0) + 1
        let axis = lanes * Self.laneHeight + 6
        return Tag.svg(
            Attribute("role", "img"), .labelledBy("timeline-title timeline-desc"),
            Attribute("width", "100%"), Attribute("height", "\(axis + Self.axisSpace)")
        ) {
            Tag.title(.id("timeline-title")) { say("时间线", "Time line") }
            Tag.desc(.id("timeline-desc")) { description }
            Tag.line(
                .class("axis"), Attribute("x1", "0"), Attribute("x2", "100%"),
                Attribute("y1", "\(axis)"), Attribute("y2", "\(axis)"))
            tick(Self.margin, Figures.day(first.iso, say), axis, anchor: "start")
            for year in years { tick(year.x, year.text, axis, anchor: "middle") }
            for marker in markers { self.marker(marker, axis) }
        }
    }

    private var description: String {
        deadlines.map { "\(Figures.day($0.date, say)) \(say($0.textZh, $0.textEn))" }
            .joined(separator: say("；", "; "))
    }

    /// First days of years, not so many that their numbers touch.
    private var years: [(x: Int, text: String)] {
        let last = first.adding(days: length)
        let all = Array(first.year...last.year).dropFirst()
        let step = all.count / 7 + 1
        return all.filter { ($0 - first.year) % step == 0 }.compactMap { year in
            Day(year: year, month: 1, dayOfMonth: 1).map { (position($0), String(year)) }
        }.filter { $0.x > Self.margin + Self.firstNameWidth }
    }

    private func tick(_ x: Int, _ text: String, _ axis: Int, anchor: String) -> HTML {
        .pieces([
            Tag.line(
                .class("tick"), Attribute("x1", Self.percent(x)),
                Attribute("x2", Self.percent(x)), Attribute("y1", "\(axis - 4)"),
                Attribute("y2", "\(axis + 4)")),
            Tag.label2D(
                .class("tick-name"), Attribute("x", Self.percent(x)),
                Attribute("y", "\(axis + 20)"), Attribute("text-anchor", anchor)
            ) { text },
        ])
    }

    private func marker(_ marker: (number: Int, x: Int, lane: Int), _ axis: Int) -> HTML {
        let (x, y) = (Self.percent(marker.x), axis - 16 - marker.lane * Self.laneHeight)
        let kind = Self.kinds[deadlines[marker.number - 1].kind] ?? "other"
        return Tag.g(.class("deadline \(kind)")) {
            Tag.line(
                Attribute("x1", x), Attribute("x2", x), Attribute("y1", "\(y)"),
                Attribute("y2", "\(axis)"))
            Tag.circle(Attribute("cx", x), Attribute("cy", "\(y)"), Attribute("r", "11"))
            Tag.label2D(
                Attribute("x", x), Attribute("y", "\(y + 4)"),
                Attribute("text-anchor", "middle")
            ) { "\(marker.number)" }
        }
    }

    private static let kinds: [Deadline.Kind: String] = [
        .programmeEnds: "programme", .certificateEnds: "certificate", .barEnds: "bar-ends",
        .loanDue: "due", .borrowerLastDay: "due", .guarantorLastDay: "due",
    ]

    private static func percent(_ hundredths: Int) -> String {
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }
}
