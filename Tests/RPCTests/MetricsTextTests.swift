import RPC
import TestKit
import Testing

@Suite("The text of metrics")
struct MetricsTextTests {
    @Test("Quotes, backslashes and line feeds of a label do not break the page")
    func escaping() throws {
        var text = MetricsText()
        text.family("odd", .gauge, "A \\ and\na line.")
        text.sample("odd", [("label", "a\"b\\c\nd")], 1)
        #expect(
            text.text == """
                # HELP odd A \\\\ and\\na line.
                # TYPE odd gauge
                odd{label="a\\"b\\\\c\\nd"} 1

                """)
        #expect(try MetricsPage(text.text).kinds == ["odd": "gauge"])
    }
}
