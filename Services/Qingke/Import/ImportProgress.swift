import Glibc
import ServiceKit

/// How far an import is, on a terminal; nothing where nobody looks.
final class ImportProgress {
    private let isShown: Bool
    private var pass = 0
    private var start = ContinuousClock.now
    private var shown = ContinuousClock.now

    init(isQuiet: Bool) { isShown = !isQuiet && isatty(STDERR_FILENO) == 1 }

    /// A pass over the file begins.
    func begin() {
        pass += 1
        start = .now
        shown = start
    }

    func show(rows: Int, rejected: Int) {
        guard isShown, rows.isMultiple(of: 64), shown.duration(to: .now) > .milliseconds(200)
        else { return }
        shown = .now
        let speed = ImportSummary.perSecond(rows, start.duration(to: shown))
        StandardError.write(
            "\r\(pass == 1 ? "checked" : "written")  \(rows) rows  \(speed) rows/s  "
                + "\(rejected) rejected\u{1B}[K")
    }

    /// Clears the line.
    func end() {
        if isShown { StandardError.write("\r\u{1B}[K") }
    }
}
