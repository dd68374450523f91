internal import CPostgres

/// Rows as libpq gives them, in binary.
enum PostgresRows {
    static func rows(_ result: OpaquePointer) throws(StorageError) -> [SQLRow] {
        let width = PQnfields(result)
        var columns: [String] = []
        for column in 0..<width { columns.append(String(cString: PQfname(result, column))) }
        var rows: [SQLRow] = []
        for row in 0..<PQntuples(result) {
            var values: [SQLValue] = []
            for column in 0..<width {
                values.append(try value(result, row, column, columns[Int(column)]))
            }
            rows.append(SQLRow(columns: columns, values: values))
        }
        return rows
    }

    private static func value(
        _ result: OpaquePointer, _ row: Int32, _ column: Int32, _ name: String
    ) throws(StorageError) -> SQLValue {
        guard PQgetisnull(result, row, column) == 0 else { return .null }
        let count = Int(PQgetlength(result, row, column))
        let bytes = UnsafeRawBufferPointer(start: PQgetvalue(result, row, column), count: count)
        // Numbers of pg_type.
        switch PQftype(result, column) {
        case 20, 21, 23, 26: return .integer(integer(bytes))
        case 16: return .integer(bytes[0] == 0 ? 0 : 1)
        case 17: return .blob(Array(bytes))
        case 18, 19, 25, 1042, 1043, 705: return .text(String(decoding: bytes, as: UTF8.self))
        case 1700:
            // What SUM makes of BIGINT.
            if let whole = numeric(bytes) { return .integer(whole) }
            throw StorageError(
                .unexpectedValue,
                "column \"\(name)\" holds a number with a fraction or beyond 64 bits; store integers"
            )
        case let type:
            throw StorageError(
                .unexpectedValue,
                "column \"\(name)\" holds a value of type \(type), which no repository of ours reads; "
                    + "store integers, texts and blobs")
        }
    }

    /// Two's complement, big-endian, of 1 to 8 bytes.
    private static func integer(_ bytes: UnsafeRawBufferPointer) -> Int64 {
        let start: Int64 = bytes.first.map { $0 & 0x80 == 0 ? 0 : -1 } ?? 0
        return bytes.reduce(start) { $0 << 8 | Int64($1) }
    }

    /// Groups of four decimal digits; nil for what is no 64-bit integer.
    private static func numeric(_ bytes: UnsafeRawBufferPointer) -> Int64? {
        func word(_ index: Int) -> Int64 {
            integer(UnsafeRawBufferPointer(rebasing: bytes[(2 * index)..<(2 * index + 2)]))
        }
        let (groups, weight, sign) = (Int(word(0)), Int(word(1)), word(2) & 0xffff)
        guard sign == 0 || sign == 0x4000 else { return nil }
        guard groups > 0 else { return 0 }
        // Any group after the point is a fraction.
        guard groups <= weight + 1 else { return nil }
        var magnitude: Int64 = 0
        for index in 0...weight {
            let (shifted, far) = magnitude.multipliedReportingOverflow(by: 10_000)
            let (sum, further) = shifted.addingReportingOverflow(
                index < groups ? word(4 + index) : 0)
            if far || further { return nil }
            magnitude = sum
        }
        return sign == 0 ? magnitude : -magnitude
    }
}
