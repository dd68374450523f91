import Glibc
import ServiceKit

/// How far a screening is: a bar on a terminal, a line now and then elsewhere.
final class ScreenProgress {
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let isQuiet: Bool
    private let start = ContinuousClock.now
    private var shown = ContinuousClock.now
    private var rows = 0

    private static let width = 30

    init(isQuiet: Bool) { self.isQuiet = isQuiet }

    /// - Parameters:
    ///   - percent: of the table that was read.
    ///   - failed: rows without an answer.
    func show(percent: @autoclosure () -> Int, failed: Int) {
        rows += 1
        let now = ContinuousClock.now
        guard !isQuiet, shown.duration(to: now) > (isTerminal ? .milliseconds(200) : .seconds(10))
        else { return }
        shown = now
        let percent = percent()
        let text =
            "\(percent)%  \(rows) rows  "
            + "\(ImportSummary.perSecond(rows, start.duration(to: now))) rows/s  "
            + "\(failed) not answered"
        guard isTerminal else { return StandardError.write("screened \(text)\n") }
        let filled = Self.width * percent / 100
        let bar =
            String(repeating: "█", count: filled)
            + String(repeating: "░", count: Self.width - filled)
        StandardError.write("\r\(bar)  \(text)\u{1B}[K")
    }

    /// Clears the bar.
    func end() {
        if isTerminal, !isQuiet { StandardError.write("\r\u{1B}[K") }
    }
}
