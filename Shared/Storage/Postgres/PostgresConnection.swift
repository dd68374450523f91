internal import CPostgres
import Glibc

/// One connection, used by its owner's thread alone.
///
/// Statements of a transaction travel in libpq's pipeline: BEGIN with the first one, those whose
/// outcome nobody needs yet with the next one that is asked about, COMMIT with the last. Reads of
/// results follow in the order of sending.
final class PostgresConnection {
    private let connection: OpaquePointer
    /// Names of prepared statements, by their text.
    private var prepared: [String: String] = [:]
    /// What was sent and whose results were not read yet, in order.
    private var sent: [Sent] = []

    private enum Sent {
        case preparing(sql: String, name: String)
        case statement(sql: String)
    }

    /// An answer: rows, or how many were changed.
    struct Answer {
        var rows: [SQLRow] = []
        var changed = 0
    }

    /// - Throws: `unavailable` where the server cannot be reached or refuses the login.
    init(_ address: PostgresAddress, schema: String) throws(StorageError) {
        let options: [(String, String)] = [
            ("dbname", address.text), ("application_name", "qingke-\(schema)"),
            ("connect_timeout", "5"), ("keepalives_idle", "30"), ("keepalives_interval", "10"),
            ("keepalives_count", "3"), ("tcp_user_timeout", "30000"),
            ("client_encoding", "UTF8"),
            (
                "options",
                "-c statement_timeout=30000 -c lock_timeout=10000 "
                    + "-c idle_in_transaction_session_timeout=60000 -c synchronous_commit=on "
                    + "-c search_path=\(schema)"
            ),
        ]
        let keys = options.map { strdup($0.0) }
        let values = options.map { strdup($0.1) }
        defer { (keys + values).forEach { free($0) } }
        let made: OpaquePointer? = (keys.map { UnsafePointer($0) } + [nil]).withUnsafeBufferPointer
        {
            keys in
            (values.map { UnsafePointer($0) } + [nil]).withUnsafeBufferPointer { values in
                // The first value may be a whole address: it is taken apart.
                PQconnectdbParams(keys.baseAddress, values.baseAddress, 1)
            }
        }
        guard let made else { throw StorageError(.unavailable, "\(address): out of memory") }
        connection = made
        // Else libpq writes what the server remarks ("already exists, skipping") among our log lines.
        PQsetNoticeProcessor(made, { _, _ in }, nil)
        guard PQstatus(made) == CONNECTION_OK else {
            let said = String(cString: PQerrorMessage(made))
            throw StorageError(.unavailable, "\(address): \(said.inOneLine)")
        }
    }

    deinit { PQfinish(connection) }

    var isAlive: Bool { PQstatus(connection) == CONNECTION_OK }

    /// As `15.18`.
    var serverVersion: String {
        PQparameterStatus(connection, "server_version").map { String(cString: $0) } ?? "unknown"
    }

    /// Runs statements without values, outside of any pipeline.
    func script(_ sql: String) throws(StorageError) {
        let result = PQexec(connection, sql)
        defer { PQclear(result) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return
        default: throw error(result, sql)
        }
    }

    func enterPipeline() throws(StorageError) {
        guard PQpipelineStatus(connection) == PQ_PIPELINE_OFF else { return }
        guard PQenterPipelineMode(connection) == 1 else { throw lost("BEGIN") }
    }

    func leavePipeline() throws(StorageError) {
        guard PQpipelineStatus(connection) != PQ_PIPELINE_OFF else { return }
        guard PQexitPipelineMode(connection) == 1 else { throw lost("COMMIT") }
    }

    /// Sends a statement and waits for nothing.
    func send(_ sql: String, _ values: [SQLValue]) throws(StorageError) {
        var name = prepared[sql]
        if name == nil {
            let fresh = "s\(prepared.count)"
            guard PQsendPrepare(connection, fresh, PostgresDialect.statement(sql), 0, nil) == 1
            else { throw lost(sql) }
            sent.append(.preparing(sql: sql, name: fresh))
            // Sent in this order, so that the statement finds it; forgotten again where it fails.
            prepared[sql] = fresh
            name = fresh
        }
        try sendExecution(name ?? "", sql, values)
        sent.append(.statement(sql: sql))
    }

    /// Reads the results of everything that was sent and gives that of the last statement.
    func answer() throws(StorageError) -> Answer {
        guard PQsendFlushRequest(connection) == 1, PQflush(connection) == 0 else {
            throw lost("flush")
        }
        return try readSent()
    }

    /// Ends the pipeline: reads everything up to its synchronisation point.
    /// - Throws: the first error; the transaction is over on the server then.
    func synchronize() throws(StorageError) {
        guard PQpipelineSync(connection) == 1 else { throw lost("COMMIT") }
        var first: StorageError?
        do {
            _ = try readSent()
        } catch {
            first = error
        }
        while true {
            guard let result = PQgetResult(connection) else {
                if !isAlive { throw lost("COMMIT") }
                continue
            }
            defer { PQclear(result) }
            if PQresultStatus(result) == PGRES_PIPELINE_SYNC { break }
            if !isAlive { throw lost("COMMIT") }
        }
        if let first { throw first }
    }

    private func sendExecution(
        _ name: String, _ sql: String, _ values: [SQLValue]
    ) throws(StorageError) {
        var bytes: [[UInt8]?] = []
        var formats: [Int32] = []
        for (index, value) in values.enumerated() {
            formats.append(0)
            switch value {
            case .null: bytes.append(nil)
            // As text, so that the server takes it for whatever number its place asks for.
            case .integer(let integer): bytes.append(Array("\(integer)".utf8) + [0])
            case .text(let text):
                bytes.append(Array(text.utf8) + [0])
                try text.refuseNUL(value: index + 1)
            case .blob(let blob):
                bytes.append(blob + [0])
                formats[index] = 1
            }
        }
        let lengths = bytes.map { Int32(($0?.count ?? 1) - 1) }
        // Freed below; libpq copies them while it sends.
        let copies = bytes.map { $0.map { $0.copied() } }
        defer { for copy in copies { copy?.deallocate() } }
        let pointers = copies.map { copy in
            copy.map { UnsafePointer($0.assumingMemoryBound(to: CChar.self).baseAddress) } ?? nil
        }
        guard
            PQsendQueryPrepared(
                connection, name, Int32(values.count), pointers, lengths, formats, 1) == 1
        else { throw lost(sql) }
    }

    private func readSent() throws(StorageError) -> Answer {
        var answer = Answer()
        var first: StorageError?
        let reading = sent
        sent = []
        for one in reading {
            do {
                answer = try read(one)
            } catch {
                if case .preparing(let sql, _) = one { prepared[sql] = nil }
                if first == nil || first?.kind == .aborted { first = error }
                if !isAlive { break }
            }
        }
        if let first { throw first }
        return answer
    }

    private func read(_ one: Sent) throws(StorageError) -> Answer {
        let sql: String
        switch one {
        case .preparing(let text, _): sql = text
        case .statement(let text): sql = text
        }
        guard let result = PQgetResult(connection) else { throw lost(sql) }
        defer {
            PQclear(result)
            // Each is followed by an empty one.
            while let further = PQgetResult(connection) { PQclear(further) }
        }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK:
            return Answer(changed: Int(String(cString: PQcmdTuples(result))) ?? 0)
        case PGRES_TUPLES_OK: return Answer(rows: try PostgresRows.rows(result))
        case PGRES_PIPELINE_ABORTED:
            throw StorageError(.aborted, "not run, since one before it failed: \(sql.inOneLine)")
        default: throw error(result, sql)
        }
    }

    private func error(_ result: OpaquePointer?, _ sql: String) -> StorageError {
        guard isAlive else { return lost(sql) }
        return StorageError(PostgresRefusal(result), statement: sql)
    }

    private func lost(_ sql: String) -> StorageError {
        let said = String(cString: PQerrorMessage(connection)).inOneLine
        return StorageError(.unavailable, "the database is lost in: \(sql.inOneLine): \(said)")
    }
}

extension [UInt8] {
    fileprivate func copied() -> UnsafeMutableRawBufferPointer {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
        copy.copyBytes(from: self)
        return copy
    }
}
