import Tables

/// The file of a screening that was interrupted: what stays of it, and where to go on.
struct ScreeningOutput {
    /// What was counted of what stays.
    private(set) var summary = ScreeningSummary()
    /// Bytes that stay.
    private(set) var length = 0
    /// The last row that the file has. It may be incomplete: it does not stay, and is asked again.
    private(set) var last: ScreenedLine?

    /// - Throws: `CommandFailure` for a file that no screening in this language wrote.
    init(_ path: String, _ table: ScreeningTable) throws {
        let source = try ImportSource(path, format: .csv, encoding: .utf8)
        let size = source.size
        let foreign = CommandFailure.usage(
            "--out \(path) was not written by `qingke screen --lang \(table.language)`; name "
                + "another file, or leave --resume out to replace it")
        var lines = try LineReader(source.input())
        guard let head = try lines.next() else { return }
        let written = Array(CSVRow.mark.utf8) + head.bytes
        let expected = Array(table.head.utf8)
        // Cut off within the first row: nothing stays.
        if size < expected.count, expected.starts(with: written) { return }
        guard written + Array("\r\n".utf8) == expected else { throw foreign }
        length = expected.count
        var (end, group) = (length, [ScreenedLine]())
        while let next = try lines.next() {
            let start = end
            end += next.bytes.count + 2
            // The last line may have been cut off in writing.
            guard end <= size else { break }
            guard let line = table.line(next.bytes) else { throw foreign }
            if line.line != last?.line {
                for complete in group { summary.add(complete) }
                group = []
                length = start
            }
            group.append(line)
            last = line
        }
    }
}
