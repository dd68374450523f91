import RPC

/// Brings a table into a running system: a pass that checks every row and changes nothing, and a
/// pass that writes.
///
///     rows ──▶ own checks, keys ──▶ rehearsal by the service ──▶ ledger      pass 1
///     rows ──▶ what the ledger says is new ──▶ call by call ──▶ ledger       pass 2
///
/// A row that is bad stops pass 2 before it begins, unless bad rows are to be skipped. A call that
/// the way failed stops the import; repeating it does what is left and nothing twice.
struct Importer {
    let kind: ImportKind
    let source: ImportSource
    let caller: any RPCCaller
    /// Rows whose calls are under way at once.
    let inFlight: Int
    let skipsBad: Bool
    let isDryRun: Bool
    let progress: ImportProgress

    func run() async throws -> ImportSummary {
        var ledger = RowLedger()
        var summary = ImportSummary()
        let start = ContinuousClock.now
        do {
            try await check(&ledger)
            summary.checkTime = start.duration(to: .now)
            summary.isWritten = !isDryRun && (skipsBad || ledger.rejectedCount == 0)
            if summary.isWritten {
                let second = ContinuousClock.now
                summary.written = try await write(&ledger)
                summary.writeTime = second.duration(to: .now)
            }
        } catch let stop as ImportStop {
            progress.end()
            throw CommandFailure(stop, kind)
        }
        progress.end()
        summary.take(ledger)
        return summary
    }

    // MARK: Pass 1

    private enum Finding: Sendable {
        case writes(UInt8)
        case refused(RPCError)
    }

    private func check(_ ledger: inout RowLedger) async throws {
        var reader = try RowReader(source, kind.shape)
        try await eachRow(
            &reader, &ledger,
            begin: { row, ledger in
                let place = ledger.add(line: row.line)
                switch row.cells.flatMap(kind.prepare) {
                case .failure(let flaws):
                    ledger.reject(place, flaws.flaws.map { problem($0, line: row.line) })
                case .success(let prepared):
                    if let first = ledger.claim(prepared.key, place) {
                        rejectTwins(first, place, prepared.key, &ledger)
                    } else {
                        return (place, prepared)
                    }
                }
                return nil
            },
            work: { [caller] row in try await Self.rehearse(row, caller) },
            end: { place, prepared, finding, ledger in
                switch finding {
                case .writes(let writes): ledger.accept(place, writes: writes)
                case .refused(let error):
                    ledger.reject(place, problems(error, prepared, line: place.line))
                }
            })
    }

    private static func rehearse(
        _ row: PreparedRow, _ caller: any RPCCaller
    ) async throws(ImportStop) -> Finding {
        var writes: UInt8 = 0
        for (index, write) in row.writes.enumerated() {
            do throws(RPCError) {
                if try await write.check(caller) == .new { writes |= 1 << index }
            } catch {
                guard ImportStop.isOfTheRow(error) else {
                    throw ImportStop(error, isWriting: false)
                }
                return .refused(error)
            }
        }
        return .writes(writes)
    }

    private func rejectTwins(
        _ first: RowLedger.Place, _ second: RowLedger.Place, _ key: String,
        _ ledger: inout RowLedger
    ) {
        for (own, other) in [(first, second), (second, first)] {
            // The first of three is told once.
            if own.index == first.index, ledger.isRejected(first.index) { continue }
            let flaw = CellFlaw(
                "\"\(key)\" stands on line \(other.line) too",
                "keep the row that is right: each may stand once in a file")
            ledger.reject(
                own,
                [RowProblem(line: own.line, column: nil, value: key, flaw: flaw, reason: "")])
        }
    }

    // MARK: Pass 2

    private func write(_ ledger: inout RowLedger) async throws -> Int {
        var reader = try RowReader(source, kind.shape)
        var (written, index) = (0, -1)
        do {
            try await eachRow(
                &reader, &ledger,
                begin: { row, ledger in
                    index += 1
                    // A file that changed meanwhile has rows that nobody checked.
                    guard index < ledger.count else { return nil }
                    let writes = ledger.writes(index)
                    guard writes != 0, let prepared = try? row.cells.flatMap(kind.prepare).get()
                    else { return nil }
                    let calls = prepared.writes.enumerated().filter { writes & 1 << $0.offset != 0 }
                    return (
                        RowLedger.Place(index: index, line: row.line),
                        PreparedRow(
                            key: prepared.key, cells: prepared.cells, writes: calls.map(\.element))
                    )
                },
                work: { [caller] row in try await Self.send(row, caller) },
                end: { place, prepared, refusal, ledger in
                    if let refusal {
                        ledger.reject(place, problems(refusal, prepared, line: place.line))
                    } else {
                        written += 1
                    }
                })
        } catch var stop as ImportStop {
            stop.written = written
            throw stop
        }
        return written
    }

    /// - Returns: why the row was refused.
    private static func send(
        _ row: PreparedRow, _ caller: any RPCCaller
    ) async throws(ImportStop) -> RPCError? {
        for write in row.writes {
            do throws(RPCError) {
                try await write.send(caller)
            } catch {
                guard ImportStop.isOfTheRow(error) else { throw ImportStop(error, isWriting: true) }
                return error
            }
        }
        return nil
    }

    // MARK: Both

    /// Runs the work of rows at once, as many as may be in flight, and takes what comes of it.
    private func eachRow<Outcome: Sendable>(
        _ reader: inout RowReader, _ ledger: inout RowLedger,
        begin: (RowReader.Row, inout RowLedger) -> (RowLedger.Place, PreparedRow)?,
        work: @escaping @Sendable (PreparedRow) async throws -> Outcome,
        end: (RowLedger.Place, PreparedRow, Outcome, inout RowLedger) -> Void
    ) async throws {
        progress.begin()
        try await withThrowingTaskGroup(
            of: (RowLedger.Place, PreparedRow, Outcome).self
        ) { group in
            var (running, rows) = (0, 0)
            while let row = try reader.next() {
                rows += 1
                progress.show(rows: rows, rejected: ledger.rejectedCount)
                guard let (place, prepared) = begin(row, &ledger) else { continue }
                if running >= inFlight, let (place, prepared, outcome) = try await group.next() {
                    end(place, prepared, outcome, &ledger)
                    running -= 1
                }
                group.addTask { (place, prepared, try await work(prepared)) }
                running += 1
            }
            for try await (place, prepared, outcome) in group {
                end(place, prepared, outcome, &ledger)
            }
        }
    }

    private func problem(_ flaw: RowFlaw, line: Int) -> RowProblem {
        RowProblem(
            line: line, column: flaw.column.map { kind.columns[$0] }, value: flaw.value,
            flaw: flaw.flaw, reason: flaw.reason)
    }

    /// What a service found wrong with a row, at its columns where it names fields.
    private func problems(_ error: RPCError, _ row: PreparedRow, line: Int) -> [RowProblem] {
        let reason = error.reason?.rawValue ?? error.code.name
        guard !error.violations.isEmpty else {
            // A message quotes what it is about.
            let cell = row.cells.filter { error.message.contains($0.text) }.max {
                $0.text.count < $1.text.count
            }
            return [
                RowProblem(
                    line: line, column: cell.map { kind.columns[$0.place.column] },
                    value: cell?.text ?? row.key, flaw: CellFlaw(sentence: error.message),
                    reason: reason)
            ]
        }
        return error.violations.map { violation in
            let column = kind.column(filling: violation.field)
            let cell = row.cells.first { $0.place.column == column }
            let sentence = violation.description
            return RowProblem(
                line: line, column: column.map { kind.columns[$0] }, value: cell?.text ?? "",
                flaw: CellFlaw(
                    sentence: column == nil ? "\(violation.field): \(sentence)" : sentence),
                reason: reason)
        }
    }
}
