import Foundation
import GatewayService
import Messages
import RPC
import Stubs
import TestKit
import Testing

@Suite("Pages of cases", .timeLimit(.minutes(5)))
struct CasePageTests {
    static let path = "/cases/ic-1"
    static let officer = "as=bureau:city.chen01"

    private static let clocks = [
        ClockReading(
            clock: "statement", status: .lapsed, startedDate: "2026-02-02", dueDate: "2026-02-09",
            endedDate: "2026-02-10"),
        ClockReading(
            clock: "review_accept", status: .running, startedDate: "2026-02-12",
            dueDate: "2026-03-05",
            pauses: [ClockPause(fromDate: "2026-02-16", toDate: "2026-02-20")]),
        ClockReading(
            clock: "term", status: .running, startedDate: "2026-02-12", dueDate: "2030-02-11",
            isProvisional: true),
    ]

    private static let one = IntegrityCase(
        caseID: "ic-1", docketNumber: "青科诚〔2026〕1号", state: "review_requested",
        subject: CaseSubject(
            identityNumber: "370**************2", name: "样例<script>alert(1)</script>"),
        body: "city", officer: "city.chen01", sequence: 4, clocks: clocks,
        legalActs: [
            PossibleAct(
                act: "refuse", actor: "authority", state: "final", guardFact: "may_refuse",
                guardValueJSON: "\"yes\"", article: "第二十三条"),
            PossibleAct(
                act: "accept", actor: "authority", state: "under_review", article: "第二十三条"),
        ],
        clue: IntegrityClue(source: "reported", suspectedKinds: ["k4"], foundDate: "2026-01-20"),
        notice: DecisionNotice(
            inWriting: true, items: ["facts"], servedDate: "2026-02-02", text: "告知<b>全文"),
        decision: SanctionDecision(
            decisionDate: "2026-02-12", grade: "serious", misconductKinds: ["k4"],
            measures: [SanctionMeasure(measure: 5, months: 48), SanctionMeasure(measure: 9)],
            recoverFen: 50_000_000),
        evidence: [
            EvidenceFile(
                digest: String(repeating: "ab", count: 32), fileName: "report.pdf",
                mediaType: "application/pdf", sizeBytes: 12_345, purpose: "report")
        ])

    private static let events = [
        ("report", "2026-01-20", "clue"), ("open", "2026-02-02", "investigating"),
        ("serve_notice", "2026-02-02", "statement_open"), ("decide", "2026-02-12", "decided"),
    ].enumerated().map { index, event in
        CaseEvent(
            sequence: Int64(index + 1), act: event.0, actor: "authority",
            principal: "bureau:city.chen01", actDate: event.1, state: event.2, article: "第十九条")
    }

    private static let owners: [Owner: [RPCMethod]] = [
        .enforcement: [
            .unary(IntegrityServiceMethods.getCase) { request, _ in
                guard request.caseID == "ic-1" else {
                    throw RPCError.notFound(.caseNotFound, "there is no case")
                }
                return GetCaseResponse(case: one)
            },
            .unary(IntegrityServiceMethods.listCaseEvents) { _, _ in
                ListCaseEventsResponse(events: events)
            },
            .unary(IntegrityServiceMethods.getCaseDocument) { request, _ in
                guard request.kind == "decision" else {
                    throw RPCError.failedPrecondition(.actNotAllowed, "the case has no notice yet")
                }
                return GetCaseDocumentResponse(html: "<!doctype html><p>决定书</p>")
            },
            // Tells in the answer what was asked.
            .unary(IntegrityServiceMethods.listCases) { request, context in
                ListCasesResponse(
                    cases: [
                        CaseSummary(
                            caseID: "ic-1", docketNumber: "青科诚〔2026〕1号", state: "review_requested",
                            body: "city", officer: request.officer, nextClock: "review_accept",
                            nextDueDate: "2026-03-05"),
                        CaseSummary(
                            caseID: "ic-2", state: "clue", body: request.body,
                            subjectUSCC: GatewayUnderTest.uscc),
                    ], nextPageToken: request.pageToken.isEmpty ? "next&page" : "")
            },
        ]
    ]

    @Test("A desk names cases with state, what is due first and how soon; a clue has its id")
    func desk() async throws {
        try await GatewayUnderTest.with(Self.owners) { gateway in
            let zh = try await gateway.get("/cases?\(Self.officer)&lang=zh").text
            for text in [
                "href=\"/cases/ic-1\">青科诚〔2026〕1号", "已申请复查", "受理复查期限", "2026年3月5日", "还有 4 天",
                "线索 ic-2", GatewayUnderTest.uscc,
            ] {
                #expect(zh.contains(text), "\(text)")
            }
            let en = try await gateway.get("/cases?\(Self.officer)&lang=en").text
            for text in ["review requested", "time to take the review up", "4 days left"] {
                #expect(en.contains(text), "\(text)")
            }
        }
    }

    @Test("Filters reach the service and stay on the next page; who asks is the officer, unnamed")
    func filters() async throws {
        try await GatewayUnderTest.with(Self.owners) { gateway in
            let page = try await gateway.get(
                "/cases?\(Self.officer)&lang=en&state=clue&body=370212&due=2026-03-09&mine=1&all=1"
            ).text
            #expect(page.contains(">370212</td>") && page.contains(">city.chen01</td>"))
            #expect(page.contains("<option value=\"clue\" selected>"))
            #expect(page.contains("value=\"2026-03-09\""))
            #expect(
                page.contains(
                    "href=\"/cases?state=clue&amp;body=370212&amp;due=2026-03-09&amp;mine=1"
                        + "&amp;all=1&amp;after=next%26page\""))
            let subject = try await gateway.get(
                "/cases?as=applicant:\(GatewayUnderTest.uscc)&mine=1"
            ).text
            #expect(!subject.contains("name=\"mine\"") && !subject.contains("name=\"body\""))
            let wrong = try await gateway.get("/cases?due=soon")
            #expect(wrong.status == 400)
        }
    }

    @Test("A case shows state, periods and what follows, what may be done, what was written, files")
    func contents() async throws {
        try await GatewayUnderTest.with(Self.owners) { gateway in
            let zh = try await gateway.get("\(Self.path)?\(Self.officer)&lang=zh").text
            for text in [
                "<h1>青科诚〔2026〕1号</h1>", "370**************2", "已申请复查", "不予复查",
                "符合可以不予受理的情形", "<span lang=\"zh-CN\">第二十三条</span>", "只作督办，不视为受理或者驳回",
                "工作日安排未公布", "中止：2026年2月16日 至 2026年2月20日", "以虚假信息等不正当手段获取项目、资金、奖励和荣誉", "严重",
                "48 个月", "500,000.00 元", "report.pdf", "12,345", "举报",
            ] {
                #expect(zh.contains(text), "\(text)")
            }
            let en = try await gateway.get("\(Self.path)?\(Self.officer)&lang=en").text
            for text in [
                "review requested", "review refused", "the rule allows to refuse",
                "it escalates; nothing lapses", "paused 16 Feb 2026 to 20 Feb 2026", "48 months",
                "entered in the serious-dishonesty database", "500,000.00 yuan",
            ] {
                #expect(en.contains(text), "\(text)")
            }
        }
    }

    @Test("No name and no text of a case becomes markup, and no address has more than its id")
    func escaped() async throws {
        try await GatewayUnderTest.with(Self.owners) { gateway in
            let text = try await gateway.get("\(Self.path)?\(Self.officer)").text
            #expect(text.contains("样例&lt;script&gt;alert(1)&lt;/script&gt;"))
            #expect(text.contains("告知&lt;b&gt;全文"))
            for link in text.split(separator: "href=\"").dropFirst().map({
                $0.prefix { $0 != "\"" }
            }) {
                #expect(!link.contains("370") && !link.contains("chen01"), "\(link)")
            }
        }
    }

    @Test("The time line has a bar for each period, a point for each day of acts, and today")
    func timeline() async throws {
        try await GatewayUnderTest.with(Self.owners) { gateway in
            let text = try await gateway.get("\(Self.path)?\(Self.officer)&lang=en").text
            #expect(
                text.contains(
                    "<svg role=\"img\" aria-labelledby=\"case-timeline-title case-timeline-desc\""))
            let start = try #require(text.range(of: "<svg")).lowerBound
            let svg = String(text[start..<(try #require(text.range(of: "</svg>")).lowerBound)])
            for (piece, count) in [
                ("class=\"rail\"", 3), ("class=\"lapsed\"", 1), ("class=\"running\"", 1),
                ("class=\"provisional\"", 1), ("class=\"paused\"", 1),
                // Provisional and paused, both.
                ("url(#case-hatching)", 2), ("<g class=\"act\">", 3), ("class=\"today\"", 1),
            ] {
                #expect(svg.components(of: piece) == count, "\(piece)")
            }
            #expect(svg.contains(">2–3</text>"))
            #expect(svg.contains("time to state and defend (over) 2 Feb 2026 to 9 Feb 2026"))
            #expect(svg.contains("12 Feb 2026 decision"))
        }
    }

    @Test("A paper is the service's own document, and may run and load nothing")
    func paper() async throws {
        try await GatewayUnderTest.with(Self.owners) { gateway in
            let page = try await gateway.get("\(Self.path)?\(Self.officer)").text
            #expect(page.contains("href=\"/cases/ic-1/papers/decision\""))
            #expect(!page.contains("papers/review_conclusion"))
            let paper = try await gateway.get("\(Self.path)/papers/decision?\(Self.officer)")
            #expect(paper.status == 200 && paper.text == "<!doctype html><p>决定书</p>")
            let policy = try #require(paper.headers["content-security-policy"])
            #expect(policy.hasPrefix("default-src 'none'") && policy.hasSuffix("; sandbox"))
            #expect(paper.headers["cache-control"] == "no-store")
            let early = try await gateway.get("\(Self.path)/papers/notice?\(Self.officer)&lang=en")
            #expect(early.status == 400 && early.text.contains("No such paper yet"))
            let unknown = try await gateway.get("\(Self.path)/papers/ruling?\(Self.officer)")
            #expect(unknown.status == 404)
        }
    }

    @Test("Who may not see a case is told that there is none; other roles are not let in")
    func refusals() async throws {
        try await GatewayUnderTest.with(Self.owners) { gateway in
            let hidden = try await gateway.get("/cases/ic-9?lang=zh&\(Self.officer)")
            #expect(hidden.status == 404 && hidden.text.contains("没有这个案件，或者此身份不能查看"))
            for path in ["/cases", Self.path, "\(Self.path)/papers/decision"] {
                let bank = try await gateway.get("\(path)?as=bank:sample-bank")
                #expect(bank.status == 403, "\(path)")
            }
        }
    }
}

extension String {
    fileprivate func components(of piece: String) -> Int {
        var (count, rest) = (0, self[...])
        while let found = rest.range(of: piece) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}
