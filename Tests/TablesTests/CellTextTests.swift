import Tables
import Testing
import Values

@Suite("Amounts, days and cells")
struct CellTextTests {
    @Test(
        "An amount in yuan is read to the fen",
        arguments: [
            ("0", 0), ("1", 100), ("1.5", 150), ("1.05", 105), ("6000000.00", 600_000_000),
            ("1,234.50", 123_450), ("12,345,678", 1_234_567_800), ("007", 700),
            ("92233720368547758.07", Int64.max),
        ])
    func yuan(text: String, fen: Int64) throws {
        #expect(try ExactDecimal.units(text, fraction: 2) == fen)
    }

    @Test(
        "What is no amount is refused by its kind of mistake",
        arguments: [
            ("", ExactDecimal.Problem.notDecimal), (".5", .notDecimal), ("5.", .notDecimal),
            ("1.2.3", .notDecimal), ("1,23", .notDecimal), (",123", .notDecimal),
            ("1234,567", .notDecimal), ("1,234,56", .notDecimal), ("+1", .notDecimal),
            ("１２", .notDecimal), ("1 000", .notDecimal), ("0x1", .notDecimal), ("e", .notDecimal),
            ("-1", .negative), ("1.005", .tooPrecise), ("6E+06", .scientific), ("1e5", .scientific),
            ("92233720368547758.08", .tooLarge), ("99999999999999999999", .tooLarge),
        ])
    func noYuan(text: String, problem: ExactDecimal.Problem) {
        #expect(throws: problem) { try ExactDecimal.units(text, fraction: 2) }
    }

    @Test(
        "A percentage with four decimals is read to the millionth, a whole number without a point")
    func otherFractions() throws {
        #expect(try ExactDecimal.units("3.1", fraction: 4) == 31_000)
        #expect(try ExactDecimal.units("3.4567", fraction: 4) == 34_567)
        #expect(try ExactDecimal.units("12", fraction: 0) == 12)
        #expect(throws: ExactDecimal.Problem.tooPrecise) {
            try ExactDecimal.units("12.0", fraction: 0)
        }
    }

    @Test(
        "Fen are written as yuan", arguments: [(0, "0.00"), (5, "0.05"), (-9_274_520, "-92745.20")])
    func writtenYuan(fen: Int64, text: String) {
        #expect(ExactDecimal.yuan(fen) == text)
    }

    @Test(
        "A day is read in three ways",
        arguments: ["2024-11-01", "2024/11/1", "2024/11/01", "2024年11月1日", "2024年11月01日"])
    func days(text: String) {
        #expect(DayText.day(text) == Day(iso: "2024-11-01"))
    }

    @Test(
        "Other texts, and days that are none, are refused",
        arguments: [
            "", "2024-11-1", "2024/2/30", "2023年2月29日", "24/11/1", "2024/011/1", "2024/11",
            "11/1/2024",
            "2024/11/1/", "2024年11月1", "2024/11月1日", "45597", "1899/12/31", "3000/1/1", "20241101",
            "2024//1", "2024.11.1", "99999999999999999999/1/1",
        ])
    func noDays(text: String) {
        #expect(DayText.day(text) == nil)
    }

    @Test("Text that Excel would execute is held by an apostrophe; our negative numbers are not")
    func formulas() {
        var row = CSVRow()
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "a=1", "", "二"] { row.add(text: text) }
        row.add(number: -5)
        row.add(yuanOfFen: -105)
        row.add(yuanOfFen: nil)
        #expect(row.line == "'=1+1,'+1,'-1,'@SUM(A1),a=1,,二,-5,-1.05,\r\n")
    }

    @Test("What is written is what is read again")
    func roundTrip() throws {
        let cells = ["a,b", "say \"x\"", "two\r\nlines", " spaces ", "青岛", ""]
        var row = CSVRow()
        for cell in cells { row.add(text: cell) }
        var reader = try CSVReader(ByteInput(Array((CSVRow.mark + row.line).utf8)))
        let record = try #require(try reader.next())
        #expect((0..<record.count).map { String(decoding: record[$0], as: UTF8.self) } == cells)
    }
}
