import Messages
import RPC

/// The rows of a portfolio that were read and not answered yet, in order. Flow control keeps them few.
/// After a lost call they go out again, before any other.
actor RowsUnderWay {
    private var rows: EligibilityRows
    private var underWay: [EligibilityRow] = []
    /// Those before it are answered, and dropped now and then.
    private var first = 0
    /// The next one to be sent.
    private var next = 0
    /// Why the table could not be read to its end.
    private(set) var failure: (any Error)?
    private var isRead = false

    /// - Parameter last: the row behind which to begin; it and those before it are passed over.
    init(_ source: ImportSource, from last: ScreenedLine?) throws {
        rows = try EligibilityRows(source)
        guard let last else { return }
        while let row = try rows.next() {
            guard row.line >= last.line else { continue }
            // The same row as CSV shows it, where the table is the same.
            guard row.line == last.line, ScreenedRow(row, .success(.init())).isNamed(as: last)
            else { break }
            underWay = [row]
            return
        }
        throw CommandFailure.usage(
            "line \(last.line) of the table is not the row of --out (\(last.loanID) "
                + "\(last.code)); --resume goes on with the same table")
    }

    /// The next row to be sent; nil after the last.
    func nextToSend() -> EligibilityRow? {
        if next == underWay.count, let row = read() { underWay.append(row) }
        guard next < underWay.count else { return nil }
        next += 1
        return underWay[next - 1]
    }

    private func read() -> EligibilityRow? {
        guard !isRead else { return nil }
        do {
            if let row = try rows.next() { return row }
        } catch {
            failure = error
        }
        isRead = true
        return nil
    }

    /// The row that an answer belongs to: the first that was sent and not answered.
    /// - Throws: where the service answers in another order.
    func answered(_ token: String) throws(RPCError) -> EligibilityRow {
        guard first < next, "\(underWay[first].line)" == token else {
            throw RPCError(
                .internal, .protocolError,
                "the service answered row \"\(token)\" out of its turn")
        }
        let row = underWay[first]
        first += 1
        if first >= 1_024 || first == underWay.count {
            underWay.removeFirst(first)
            next -= first
            first = 0
        }
        return row
    }

    /// All rows were read, sent and answered.
    var isDone: Bool { isRead && first == underWay.count }

    /// What was sent and not answered is sent again.
    func sendAgain() { next = first }
}

extension ScreenedRow {
    /// Whether a line of the output names this row.
    fileprivate func isNamed(as line: ScreenedLine) -> Bool {
        let table = ScreeningTable(language: .en)
        let own = table.line(
            Array(table.text(ScreenedLine(line: self.line, loanID: loanID, code: code)).utf8))
        return own?.loanID == line.loanID && own?.code == line.code
    }
}
