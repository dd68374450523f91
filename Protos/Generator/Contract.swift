/// What peers of other versions rely on: every name, number and type of the `.proto` files, and
/// nothing else. Its text is `Protos/contract.txt`, one line an element, so that a change of the
/// contract is read in a review:
///
///     file qingke/finance/v1/loan.proto qingke.finance.v1
///     message qingke.finance.v1.Loan
///       field 1 loan_id loanId string
///       field 5 contract_amount_fen contractAmountFen optional int64
///       field 9 use use qingke.finance.v1.LoanUse in oneof purpose
///       reserved 7 8
///       reserved old_name
///     enum qingke.finance.v1.LoanUse
///       value 0 LOAN_USE_UNSPECIFIED
///     service qingke.finance.v1.LoanService
///       method GetLoan qingke.finance.v1.GetLoanRequest returns qingke.finance.v1.GetLoanResponse
struct Contract: Equatable {
    var files: [File] = []

    struct File: Equatable {
        let name: String
        let package: String
        var types: [TypeEntry] = []
    }

    /// A message, enum or service.
    struct TypeEntry: Equatable {
        let kind: Kind
        /// With its package.
        let name: String
        var members: [Member] = []
        var reservedNumbers: [ClosedRange<Int32>] = []
        var reservedNames: [String] = []

        enum Kind: String { case message, `enum`, service }
    }

    /// A field, a value of an enum, or a method.
    enum Member: Equatable {
        case field(Field)
        case value(number: Int32, name: String)
        case method(name: String, request: String, response: String)
    }

    struct Field: Equatable {
        let number: Int32
        let name: String
        let jsonName: String
        /// Empty, `optional` or `repeated`.
        let label: String
        /// `int64`, `qingke.finance.v1.Loan`, `map<string,int64>`
        let type: String
        /// Empty where it is in none.
        let oneof: String
    }
}

// MARK: Text

extension Contract {
    var listing: String {
        var lines = [
            "# The contract as last accepted. Protos/generate writes it; Protos/README.md says when."
        ]
        for file in files {
            lines.append("file \(file.name) \(file.package)")
            for type in file.types {
                lines.append("\(type.kind.rawValue) \(type.name)")
                lines += type.members.map { "  \($0.line)" }
                lines += type.reservedNumbers.map { "  reserved \($0.lowerBound) \($0.upperBound)" }
                lines += type.reservedNames.map { "  reserved \($0)" }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Reads what ``listing`` wrote.
    init(listing: String) throws(GeneratorError) {
        for (index, line) in listing.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let words = line.split(separator: " ").map(String.init)
            guard let first = words.first, first != "#" else { continue }
            guard take(first, Array(words.dropFirst())) else {
                throw GeneratorError(
                    "line \(index + 1) of the contract, \"\(line)\", cannot be read; "
                        + "restore the file as it was committed")
            }
        }
    }

    private mutating func take(_ word: String, _ rest: [String]) -> Bool {
        if word == "file", let name = rest.first {
            files.append(File(name: name, package: rest.count > 1 ? rest[1] : ""))
            return true
        }
        guard let file = files.indices.last else { return false }
        if let kind = TypeEntry.Kind(rawValue: word), rest.count == 1 {
            files[file].types.append(TypeEntry(kind: kind, name: rest[0]))
            return true
        }
        guard let type = files[file].types.indices.last else { return false }
        return files[file].types[type].take(word, rest)
    }
}

extension Contract.TypeEntry {
    fileprivate mutating func take(_ word: String, _ rest: [String]) -> Bool {
        switch (word, rest.count) {
        case ("reserved", 1): reservedNames.append(rest[0])
        case ("reserved", 2):
            guard let first = Int32(rest[0]), let last = Int32(rest[1]), first <= last
            else { return false }
            reservedNumbers.append(first...last)
        case ("value", 2):
            guard let number = Int32(rest[0]) else { return false }
            members.append(.value(number: number, name: rest[1]))
        case ("method", 4...):
            let parts = rest.dropFirst().split(separator: "returns")
            guard parts.count == 2 else { return false }
            members.append(
                .method(
                    name: rest[0], request: parts[0].joined(separator: " "),
                    response: parts[1].joined(separator: " ")))
        case ("field", 4...):
            guard let field = Contract.Field(words: rest) else { return false }
            members.append(.field(field))
        default: return false
        }
        return true
    }
}

extension Contract.Field {
    fileprivate init?(words: [String]) {
        guard let number = Int32(words[0]) else { return nil }
        let hasLabel = ["optional", "repeated"].contains(words[3]) && words.count > 4
        let type = hasLabel ? 4 : 3
        let rest = Array(words[(type + 1)...])
        guard rest.isEmpty || (rest.count == 3 && rest[..<2] == ["in", "oneof"]) else { return nil }
        self.init(
            number: number, name: words[1], jsonName: words[2], label: hasLabel ? words[3] : "",
            type: words[type], oneof: rest.last ?? "")
    }

    /// `optional int64`
    var labelledType: String { label.isEmpty ? type : "\(label) \(type)" }
}

extension Contract.Member {
    fileprivate var line: String {
        switch self {
        case .field(let field):
            "field \(field.number) \(field.name) \(field.jsonName) \(field.labelledType)"
                + (field.oneof.isEmpty ? "" : " in oneof \(field.oneof)")
        case .value(let number, let name): "value \(number) \(name)"
        case .method(let name, let request, let response):
            "method \(name) \(request) returns \(response)"
        }
    }
}
