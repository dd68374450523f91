import RPC

/// The published list of errors as a page for partners.
enum ErrorsMarkdown {
    static var text: String {
        var lines = [
            "# Why calls fail 调用失败的原因", "",
            "`qingke errors --markdown` makes this page of `ErrorReason+Entry.swift`; a test compares "
                + "them.", "",
            "An error has a status code, a message for people, and a reason that programs may test: "
                + "`ErrorInfo.reason` of the domain `\(ErrorReason.domain)` over native RPC, `reason` "
                + "of a problem over HTTP, whose `type` is `/v1/errors/REASON`. A reason is never "
                + "renamed or given another meaning; new ones may come.", "",
            "错误由状态码、供人阅读的说明和供程序判断的原因组成。原因不改名、不改义；可能新增。", "",
            "| again 重试 | |", "|---|---|",
        ]
        for retry in ErrorEntry.Retry.allCases {
            lines.append("| `\(retry.rawValue)` | \(cell(retry.words)) |")
        }
        lines += ["", "| metadata | |", "|---|---|"]
        for key in ErrorEntry.MetadataKey.allCases {
            lines.append("| `\(key.rawValue)` | \(cell(key.words)) |")
        }
        lines += ["", "| reason | code | again | meaning | remedy | metadata |"]
        lines.append("|---|---|---|---|---|---|")
        lines += ErrorReason.allCases.map { row($0.entry) }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func row(_ entry: ErrorEntry) -> String {
        let cells = [
            "`\(entry.reason.rawValue)`", entry.codes.map(\.name).joined(separator: "<br>"),
            "`\(entry.retry.rawValue)`", cell(entry.meaning), cell(entry.remedy),
            entry.metadata.map { "`\($0.rawValue)`" }.joined(separator: "<br>"),
        ]
        return "| \(cells.joined(separator: " | ")) |"
    }

    private static func cell(_ words: ErrorEntry.Words) -> String {
        "\(words[.zh])<br>\(words[.en])"
    }
}
