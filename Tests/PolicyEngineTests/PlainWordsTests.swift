import JSON
import Testing

@testable import PolicyEngine

@Suite("Values and articles in plain words")
struct PlainWordsTests {
    @Test(
        "Fen are yuan with their thousands apart",
        arguments: [
            (0, "0.00"), (1, "0.01"), (100, "1.00"), (99_999, "999.99"), (100_000, "1,000.00"),
            (1_000_000_001, "10,000,000.01"), (-150, "-1.50"),
        ] as [(Int128, String)])
    func yuan(fen: Int128, text: String) {
        #expect(QuantityText.yuan(fen, .zh) == text + "元")
        #expect(QuantityText.yuan(fen, .en) == text + " yuan")
    }

    @Test(
        "Parts of a million are percent to the last digit, without floating point",
        arguments: [
            (0, "0%"), (1, "0.0001%"), (31_000, "3.1%"), (500_000, "50%"), (1_000_000, "100%"),
            (10_001, "1.0001%"), (-5_000, "-0.5%"),
        ] as [(Int64, String)])
    func percent(ppm: Int64, text: String) { #expect(QuantityText.percent(ppm) == text) }

    @Test("A count says what it counts; one of a thing is singular in English")
    func counts() {
        #expect(QuantityText.count(24, "months", .zh) == "24个月")
        #expect(QuantityText.count(24, "months", .en) == "24 months")
        #expect(QuantityText.count(1, "days", .en) == "1 day")
        #expect(QuantityText.count(218_400_000_000, "fen_days", .en) == "218,400,000,000 fen-days")
        #expect(QuantityText.count(6, "level", .zh) == "6")
    }

    @Test("A parameter's value is written by its unit")
    func parameterValues() {
        #expect(QuantityText.text(30_000_000, unit: .fen, .en) == "300,000.00 yuan")
        #expect(QuantityText.text(true, unit: .flag, .zh) == "是")
        #expect(QuantityText.text(2025, unit: .year, .en) == "2025")
        #expect(QuantityText.text(.null, unit: .fen, .en) == "none")
        #expect(QuantityText.text(["a", "b"], unit: .list, .en) == "a, b")
        #expect(
            QuantityText.text(["5Y": 35_000, "1Y": 30_000], unit: .table, .en)
                == "1Y 3%, 5Y 3.5%")
    }

    @Test(
        "Articles have English names",
        arguments: [
            ("第十二条", "article 12"), ("第三条（一）", "article 3(1)"), ("（六）", "item 6"),
            ("第24条", "item 24"), ("第十七条（四）", "article 17(4)"), ("第十条", "article 10"),
            ("第二十条", "article 20"), ("第九十九条", "article 99"), ("第五条第1项", "article 5, item 1"),
            ("第三条第二款", "article 3, paragraph 2"), ("第七章", "chapter 7"), ("（十一）", "item 11"),
        ])
    func articles(chinese: String, english: String) {
        #expect(ArticleName.english(chinese) == english)
    }

    @Test(
        "What is no article has no English name",
        arguments: ["", "结尾", "2024-10-21公布", "第条", "第十二", "（）", "第百条", "第三条另"])
    func noArticle(text: String) { #expect(ArticleName.english(text) == nil) }

    @Test("Numbers of articles are written in Chinese as they are read")
    func chineseNumbers() {
        for number in 1...99 {
            let name = "第\(ArticleName.chinese(number))条"
            #expect(ArticleName.english(name) == "article \(number)")
        }
        #expect(ArticleName.chinese(10) == "十" && ArticleName.chinese(26) == "二十六")
    }
}
