/// Names in Swift; Protos/README.md lists the rules.
enum Names {
    /// Words that stand in capitals, except where they begin a name.
    static let initialisms: [String: String] = [
        "id": "ID", "ids": "IDs", "uscc": "USCC", "json": "JSON", "http": "HTTP", "url": "URL",
        "rpc": "RPC", "lpr": "LPR",
    ]

    /// `applicant_uscc` → `applicantUSCC`
    static func member(_ snake: String) -> String {
        let words = snake.lowercased().split(separator: "_").map(String.init)
        return words.enumerated().map { $0 == 0 ? $1 : capitalized($1) }.joined()
    }

    /// `outcome_kind` → `OutcomeKind`
    static func type(_ snake: String) -> String {
        snake.split(separator: "_").map { capitalized(String($0)) }.joined()
    }

    /// `LOAN_USE_RESEARCH` in `LoanUse` → `research`
    static func enumCase(_ name: String, of type: String) -> String {
        let prefix = upperSnake(type) + "_"
        let short = name.dropPrefix(prefix)
        // A name may not begin with a digit: then it keeps its prefix.
        return member(short.first?.isNumber == true ? name : short)
    }

    /// `RecordLoan` → `recordLoan`
    static func function(_ camel: String) -> String {
        let head = camel.prefix { $0.isUppercase }
        // `GetLoan` loses one capital, `LPRTable` all but the last, `LPR` all.
        let count = head.count == camel.count ? head.count : max(1, head.count - 1)
        return camel.prefix(count).lowercased() + camel.dropFirst(count)
    }

    /// In backticks where Swift would read a keyword.
    static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    /// The word of a package that tells its types from others of the same name:
    /// `qingke.finance.v1` → `Finance`.
    static func packageWord(_ package: String) -> String {
        let words = package.split(separator: ".").filter { word in
            !(word.first == "v" && word.dropFirst().allSatisfy(\.isNumber))
        }
        return capitalized(words.last.map(String.init) ?? "")
    }

    /// Types of the standard library that no message may hide.
    static let swiftTypes: Set<String> = [
        "Any", "AnyObject", "Array", "Bool", "Character", "Dictionary", "Double", "Duration",
        "Error", "Float", "Int", "Int32", "Int64", "Never", "Optional", "Protocol", "Result",
        "Self", "Set", "String", "Task", "Type", "UInt32", "UInt64", "Void",
    ]

    /// Members that every message has already.
    static let takenMembers: Set<String> = [
        "hashValue", "json", "packed", "protoName", "self",
    ]

    private static func capitalized(_ word: String) -> String {
        initialisms[word] ?? word.prefix(1).uppercased() + word.dropFirst()
    }

    private static func upperSnake(_ camel: String) -> String {
        var result = ""
        var previous: Character?
        for character in camel {
            if character.isUppercase, let previous, !previous.isUppercase { result += "_" }
            result += character.uppercased()
            previous = character
        }
        return result
    }

    private static let keywords: Set<String> = [
        "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default",
        "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
        "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal",
        "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public",
        "repeat", "rethrows", "return", "static", "struct", "subscript", "super", "switch",
        "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]
}

/// How protoc-c 1.4.1 names things.
enum CNames {
    /// `qingke.finance.v1.Loan` → `Qingke__Finance__V1__Loan`
    static func type(_ fullName: String) -> String {
        fullName.split(separator: ".").map { word in
            word.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        }.joined(separator: "__")
    }

    /// `qingke.finance.v1.RecordLoanRequest` → `qingke__finance__v1__record_loan_request`
    static func functions(_ fullName: String) -> String {
        fullName.split(separator: ".").map { lowerSnake(String($0)) }.joined(separator: "__")
    }

    static func member(_ name: String) -> String {
        let lower = name.lowercased()
        return keywords.contains(lower) ? lower + "_" : lower
    }

    private static func lowerSnake(_ camel: String) -> String {
        var result = ""
        var wasUpper = true
        for character in camel {
            if character.isUppercase, !wasUpper { result += "_" }
            result += character.lowercased()
            wasUpper = character.isUppercase
        }
        return result
    }

    private static let keywords: Set<String> = [
        "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch",
        "char", "class", "compl", "const", "const_cast", "continue", "default", "delete", "do",
        "double", "dynamic_cast", "else", "enum", "explicit", "extern", "false", "float", "for",
        "friend", "goto", "if", "inline", "int", "long", "mutable", "namespace", "new", "not",
        "not_eq", "operator", "or", "or_eq", "private", "protected", "public", "register",
        "reinterpret_cast", "return", "short", "signed", "sizeof", "static", "static_cast",
        "struct", "switch", "template", "this", "throw", "true", "try", "typedef", "typeid",
        "typename", "union", "unsigned", "using", "virtual", "void", "volatile", "wchar_t",
        "while", "xor", "xor_eq",
    ]
}
