/// What a new contract breaks of an accepted one: whatever a peer of the older version would read
/// otherwise, or no longer find, in the binary encoding or in JSON. Additions break nothing.
struct ContractComparison {
    /// Each with its file, the element, what changed and what would be right; in the order of the
    /// accepted contract.
    private(set) var breaks: [String] = []

    private var file = ""

    init(accepted: Contract, new: Contract) {
        let types = Dictionary(
            new.files.flatMap { file in file.types.map { ($0.name, ($0, file.name)) } },
            uniquingKeysWith: { first, _ in first })
        for old in accepted.files {
            file = old.name
            if let now = new.files.first(where: { $0.name == old.name }),
                now.package != old.package
            {
                broke(
                    "package \(old.package)", "is now \(now.package)",
                    "every name in it changes; add a file in the new package and keep this one")
                continue
            }
            for type in old.types {
                file = old.name
                guard let (now, place) = types[type.name], now.kind == type.kind else {
                    broke(
                        "\(type.kind.rawValue) \(type.name)", "is gone",
                        "keep it; mark it `deprecated = true` where it should not be used")
                    continue
                }
                file = place
                compare(type, now)
            }
        }
    }

    private mutating func broke(_ element: String, _ what: String, _ remedy: String) {
        breaks.append("\(file): \(element) \(what); \(remedy)")
    }

    private mutating func compare(_ old: Contract.TypeEntry, _ new: Contract.TypeEntry) {
        for member in old.members {
            switch member {
            case .field(let field): compare(field, of: old, new)
            case .value(let number, let name): compare(number, name, of: old, new)
            case .method(let name, let request, let response):
                compare(name, request, response, of: old, new)
            }
        }
        for range in old.reservedNumbers {
            guard let number = new.firstUnreserved(in: range) else { continue }
            broke(
                "\(old.kind.rawValue) \(old.name)", "no longer reserves \(number)",
                "a number that was used once must stay unused: write `reserved \(number);`")
        }
        for name in old.reservedNames where !new.reservedNames.contains(name) {
            broke(
                "\(old.kind.rawValue) \(old.name)", "no longer reserves \"\(name)\"",
                "a name that was used once must stay unused: write `reserved \"\(name)\";`")
        }
    }

    private mutating func compare(
        _ old: Contract.Field, of type: Contract.TypeEntry, _ new: Contract.TypeEntry
    ) {
        let element = "field \(type.name).\(old.name)"
        guard let now = new.fields.first(where: { $0.number == old.number }) else {
            if let moved = new.fields.first(where: { $0.name == old.name }) {
                return broke(
                    element, "has number \(moved.number) and had \(old.number)",
                    "give it \(old.number) again, or add a field under another name")
            }
            return removed(element, old.number, old.name, new)
        }
        guard now.name == old.name else {
            return broke(
                element, "(\(old.number)) is now called \(now.name)",
                "the name is its key in JSON: keep it, or add a field and reserve this one")
        }
        let facts = [
            ("JSON name", old.jsonName, now.jsonName, "keep `json_name`"),
            ("label", Self.label(old), Self.label(now), "add a field under a new number"),
            ("type", old.type, now.type, "add a field under a new number"),
            ("oneof", Self.oneof(old), Self.oneof(now), "add a field under a new number"),
        ]
        for (what, before, after, remedy) in facts where before != after {
            broke(element, "has \(what) \(after) and had \(before)", remedy)
        }
    }

    private static func label(_ field: Contract.Field) -> String {
        field.label.isEmpty ? "none" : field.label
    }

    private static func oneof(_ field: Contract.Field) -> String {
        field.oneof.isEmpty ? "none" : field.oneof
    }

    private mutating func compare(
        _ number: Int32, _ name: String, of type: Contract.TypeEntry, _ new: Contract.TypeEntry
    ) {
        let element = "value \(type.name).\(name)"
        if let now = new.values.first(where: { $0.number == number }) {
            guard now.name != name else { return }
            return broke(
                element, "(\(number)) is now called \(now.name)",
                "the name is what JSON says: keep it, or add a value and reserve this one")
        }
        if let moved = new.values.first(where: { $0.name == name }) {
            return broke(
                element, "has number \(moved.number) and had \(number)",
                "give it \(number) again, or add a value under another name")
        }
        removed(element, number, name, new)
    }

    /// What is gone must leave its number and its name behind, so that nobody takes them.
    private mutating func removed(
        _ element: String, _ number: Int32, _ name: String, _ new: Contract.TypeEntry
    ) {
        guard !(new.reserves(number) && new.reservedNames.contains(name)) else { return }
        broke(
            element, "(\(number)) is gone",
            "keep it, or write `reserved \(number); reserved \"\(name)\";`")
    }

    private mutating func compare(
        _ name: String, _ request: String, _ response: String, of type: Contract.TypeEntry,
        _ new: Contract.TypeEntry
    ) {
        let element = "method \(type.name)/\(name)"
        for case .method(name, let nowRequest, let nowResponse) in new.members {
            if nowRequest != request {
                broke(element, "takes \(nowRequest) and took \(request)", "add another method")
            }
            if nowResponse != response {
                broke(
                    element, "returns \(nowResponse) and returned \(response)", "add another method"
                )
            }
            return
        }
        broke(
            element, "is gone",
            "keep it; mark it `deprecated = true` where it should not be called")
    }
}

extension Contract.TypeEntry {
    fileprivate var fields: [Contract.Field] {
        members.compactMap { if case .field(let field) = $0 { field } else { nil } }
    }

    fileprivate var values: [(number: Int32, name: String)] {
        members.compactMap {
            if case .value(let number, let name) = $0 { (number, name) } else { nil }
        }
    }

    fileprivate func reserves(_ number: Int32) -> Bool {
        reservedNumbers.contains { $0.contains(number) }
    }

    fileprivate func firstUnreserved(in range: ClosedRange<Int32>) -> Int32? {
        var next = Int64(range.lowerBound)
        for reserved in reservedNumbers.sorted(by: { $0.lowerBound < $1.lowerBound })
        where reserved.lowerBound <= next && reserved.upperBound >= next {
            next = Int64(reserved.upperBound) + 1
        }
        return next > range.upperBound ? nil : Int32(next)
    }
}
