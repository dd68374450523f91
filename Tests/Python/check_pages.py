"""Opens the gateway's pages in headless Chromium, without JavaScript, and prints what is wrong with them.

    check_pages.py http://127.0.0.1:8080 [--case ID] [--pictures FOLDER]

The system is one that `qingke seed` has filled; the case is one of the city's bureau. Exit code 1 and a line for each mistake; 0 and nothing when all holds.
"""

import argparse
import sys

from chromium import Chromium

DAY = "2025-12-08"
ELIGIBLE, PROOF_MISSING, BARRED = "91370200MA00000015", "91370200MA0000003B", "91370200MA0000004E"
PAGES = {
    "home": "/", "view": f"/applicants/{PROOF_MISSING}?on={DAY}", "barred": f"/applicants/{BARRED}?on={DAY}",
    "rules": "/rules", "rule": f"/rules/fin.qingkedai?on={DAY}", "what-if": "/what-if",
}

# Text elements whose colours differ by less than WCAG's AA asks for: 4.5, or 3 for large text.
LOW_CONTRAST = r"""
(() => {
  const parts = colour => colour.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ground = element => {
    for (let e = element; e; e = e.parentElement) {
      const colour = parts(getComputedStyle(e).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const found = new Set();
  for (const element of document.querySelectorAll("body *:not(svg *)")) {
    if (element.closest(".aloud, .skip") || !element.getClientRects().length) continue;
    if (![...element.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
    const style = getComputedStyle(element);
    const [a, b] = [light(parts(style.color)), light(ground(element))].sort((x, y) => y - x);
    const size = parseFloat(style.fontSize), large = size >= 24 || (size >= 18.66 && style.fontWeight >= 600);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < (large ? 3 : 4.5)) found.add(`${element.tagName}.${element.className} ${ratio.toFixed(2)}`);
  }
  return [...found];
})()"""

# What somebody who cannot see the page would miss.
UNNAMED = r"""
[
  ...[...document.querySelectorAll("input:not([type=hidden]), select")].filter(e => !e.labels.length && !e.ariaLabel),
  ...[...document.querySelectorAll("svg")].filter(e => e.getAttribute("role") !== "img" ||
    !e.getAttribute("aria-labelledby").split(" ").every(id => document.getElementById(id)?.textContent)),
  ...[...document.querySelectorAll("table")].filter(e => !e.caption || e.querySelector("th:not([scope])")),
  ...[...document.querySelectorAll("section[aria-labelledby]")].filter(
    e => !document.getElementById(e.getAttribute("aria-labelledby"))),
].map(e => e.outerHTML.slice(0, 120))"""

HEADINGS = "[...document.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1])"
DUPLICATE_IDS = "[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)"

# Whatever is needed for an answer without a code, as somebody would enter it.
LOAN = {
    "application_date": DAY, "contract_date": "2024-10-28", "loan_term_months": "12", "contract_amount_fen": "600万",
    "loan_use": "research", "settled_date": "2025-10-31", "interest_paid_fen": "215408.21", "plan_year_received_fen": "0",
    "events.0.date": "2024-11-01", "events.0.kind": "draw", "events.0.amount_fen": "6,000,000",
    "events.1.date": "2025-10-31", "events.1.kind": "repay", "events.1.amount_fen": "6000000.00",
    "sci_projects.0.level": "municipal", "sci_projects.0.date": "2022-05-01", "sci_projects.0.reward_type": "no",
    "sci_projects.1.level": "municipal", "sci_projects.1.date": "2023-05-01", "sci_projects.1.reward_type": "no",
}
FLAGS = {
    "lender_is_bank": "yes", "had_overdue": "no", "use_proven": "yes", "other_municipal_interest_subsidy": "no",
    "registered_in_qingdao": "yes", "independent_legal_person": "yes", "green_threshold_pass": "yes",
    "integrity_blocked": "no", "fraud_found": "no", "qingkedai_granted_before": "no",
}
SEND = "form.what-if button[type=submit]:not([name])"


class Check:
    def __init__(self, browser, base, case, pictures):
        self.browser, self.base, self.case, self.pictures, self.mistakes = browser, base, case, pictures, []

    def that(self, holds, what):
        if not holds:
            self.mistakes.append(what)

    def sound(self, page, name, width):
        """What holds for every page."""
        self.that(not page.problems, f"{name}: the browser reports {page.problems}")
        wide = page.evaluate("document.documentElement.scrollWidth")
        self.that(wide <= width, f"{name}: {wide} pixels wide in a window of {width}")
        for what, script in (("too little contrast", LOW_CONTRAST), ("without a name", UNNAMED),
                             ("twice the id", DUPLICATE_IDS)):
            found = page.evaluate(script)
            self.that(not found, f"{name}: {what}: {found}")
        levels = page.evaluate(HEADINGS)
        self.that(levels.count(1) == 1 and levels[0] == 1, f"{name}: one h1 comes first, not {levels}")
        self.that(all(b <= a + 1 for a, b in zip(levels, levels[1:])), f"{name}: headings skip a level: {levels}")
        if self.pictures:
            page.picture(f"{self.pictures}/{name}.png")

    def everywhere(self):
        """Every page in both languages, on a desk and a telephone, in light and dark."""
        for width, language, scheme in ((1200, "zh", "light"), (360, "en", "dark"), (360, "zh", "light")):
            page = self.browser.page(width, 800, features=[{"name": "prefers-color-scheme", "value": scheme}])
            for name, path in PAGES.items():
                mark = "&" if "?" in path else "?"
                page.open(f"{self.base}{path}{mark}lang={language}")
                self.sound(page, f"{name}-{language}-{width}-{scheme}", width)
            # Who asks is remembered: nobody else's pages are looked at as the bureau.
            for name, path in self.cases().items():
                page.open(f"{self.base}{path}?as=bureau:city&lang={language}")
                self.sound(page, f"{name}-{language}-{width}-{scheme}", width)
            page.open(f"{self.base}/?as=")

    def cases(self):
        return {"desk": "/cases", "case": f"/cases/{self.case}"} if self.case else {}

    def desk(self):
        """From the desk to a case and its paper, and back to nobody."""
        if not self.case:
            return
        page = self.browser.page()
        page.open(f"{self.base}/cases?as=bureau:city&lang=zh")
        page.click(f'a[href="/cases/{self.case}"]')
        text = page.evaluate("document.body.innerText")
        for words in ("陈述申辩期", "视为放弃陈述申辩", "第十九条", "青科诚〔"):
            self.that(words in text, f"the case says {words}")
        bars = page.evaluate("document.querySelectorAll('.case-timeline .running, .case-timeline .provisional').length")
        self.that(bars > 0, "the period that runs has a bar")
        page.click('a[href$="/papers/notice"]')
        self.that("告知书" in page.evaluate("document.querySelector('h1').innerText"), "the link leads to the paper")
        centred = page.evaluate("getComputedStyle(document.querySelector('h1')).textAlign")
        self.that(centred == "center" and not page.problems, f"the paper has its style: {centred}, {page.problems}")
        page.open(f"{self.base}/?as=")

    def applicant(self):
        page = self.browser.page()
        page.open(f"{self.base}/?lang=zh")
        page.evaluate(f"document.querySelector('#code').value = '{ELIGIBLE}';"
                      f"document.querySelector('.lookup #on').value = '{DAY}'")
        page.click(".lookup button")
        self.that(page.evaluate("location.pathname") == f"/applicants/{ELIGIBLE}", "the box leads to the applicant")
        text = page.evaluate("document.body.innerText")
        for words in ("合成样本企业0001", "92,745.20 元", "可以获得", "2028年12月31日"):
            self.that(words in text, f"the applicant's page says {words}")
        figures = page.evaluate("[...document.querySelectorAll('svg')].map(e => e.querySelector('title').textContent)")
        self.that(figures == ["时间线", "可得金额柱状图"], f"time line and chart are there: {figures}")
        page.click(".language")
        self.that(page.evaluate("document.documentElement.lang") == "en", "the switch leads to English")
        self.that("92,745.20 yuan" in page.evaluate("document.body.innerText"), "English shows the same amount")
        page.open(f"{self.base}/rules")
        self.that(page.evaluate("document.documentElement.lang") == "en", "the language is remembered")

    def what_if(self):
        page = self.browser.page()
        page.open(f"{self.base}/what-if?lang=en")
        for name, value in (LOAN | {"interest_paid_fen": "a lot"}).items():
            page.evaluate(f"document.querySelector('[name=\"{name}\"]').value = '{value}'")
        for name, value in FLAGS.items():
            page.evaluate(f"document.querySelector('[name=\"{name}\"][value=\"{value}\"]').checked = true")
        page.click(SEND)
        told = page.evaluate("document.querySelector('#field-interest_paid_fen-mistake').textContent")
        self.that("write an amount in yuan" in told, f"a mistake is told beside its field: {told}")
        page.evaluate(f"document.querySelector('[name=interest_paid_fen]').value = '{LOAN['interest_paid_fen']}'")
        page.click(SEND)
        self.sound(page, "result-en-1200-light", 1200)
        first = page.evaluate("document.querySelector('.assessment').innerText")
        for words in ("Eligible", "92,745.20 yuan"):
            self.that(words in first, f"the best programme says {words}, not {first[:200]}")
        page.click(".language")
        self.that(page.evaluate("document.documentElement.lang") == "zh-CN", "the switch sends the form again")
        self.that("92,745.20 元" in page.evaluate("document.querySelector('.assessment').innerText"), "with its values")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("base")
    parser.add_argument("--case")
    parser.add_argument("--pictures")
    arguments = parser.parse_args()
    with Chromium() as browser:
        check = Check(browser, arguments.base, arguments.case, arguments.pictures)
        check.everywhere()
        check.applicant()
        check.desk()
        check.what_if()
    print("\n".join(check.mistakes))
    sys.exit(1 if check.mistakes else 0)


if __name__ == "__main__":
    main()
