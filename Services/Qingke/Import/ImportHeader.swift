/// Which column and form each place of a table holds.
struct ImportHeader {
    struct Place: Hashable, Sendable {
        let column: Int
        let form: Int
    }

    private let shape: TableShape
    private let places: [String: Place]

    init(_ shape: TableShape) {
        self.shape = shape
        var places: [String: Place] = [:]
        for (column, forms) in shape.formNames.enumerated() {
            for (form, names) in forms.enumerated() {
                let place = Place(column: column, form: form)
                places[Self.plain(names.key)] = place
                places[Self.plain(names.heading)] = place
            }
        }
        self.places = places
    }

    /// A name of a column: its key or its Chinese heading, whatever its brackets and spaces.
    func place(of name: String) throws(CellFlaw) -> Place {
        if let place = places[Self.plain(name)] { return place }
        let near = shape.formNames.joined().flatMap { [$0.key, $0.heading] }.min {
            Self.distance($0, name) < Self.distance($1, name)
        }
        throw CellFlaw(
            "\"\(name)\" is no column of \(shape.name)",
            "is \(near ?? "") meant? `qingke import --columns` explains all")
    }

    /// The places of a header row; nil for a column without a name and without content.
    func bind(_ names: [String]) throws(CellFlaw) -> [Place] {
        if names.count == 1, let separator = [";", "\t"].first(where: { names[0].contains($0) }) {
            throw CellFlaw(
                "the header has \(separator == ";" ? "semicolons" : "tabs") and no commas",
                "save the file as CSV with commas")
        }
        var bound: [Place] = []
        for name in names {
            let place = try place(of: name)
            if bound.contains(where: { $0.column == place.column }) {
                throw CellFlaw(
                    "column \(shape.columns[place.column].key) stands twice in the header",
                    "leave one of both out")
            }
            bound.append(place)
        }
        for (index, column) in shape.columns.enumerated() where column.isRequired {
            if !bound.contains(where: { $0.column == index }) {
                throw CellFlaw(
                    "required column \(column.key) (\(column.heading)) is missing",
                    "add it; `qingke import --template` prints a header")
            }
        }
        return bound
    }

    /// For comparing names: full-width brackets and signs are the narrow ones, spaces are nothing.
    static func plain(_ name: String) -> String {
        var plain = ""
        for character in name.lowercased() where !character.isWhitespace && character != "\u{FEFF}"
        {
            switch character {
            case "（": plain.append("(")
            case "）": plain.append(")")
            case "％": plain.append("%")
            default: plain.append(character)
            }
        }
        return plain
    }

    /// Characters to change, add or take away (Levenshtein).
    static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left.prefix(64)), Array(right.prefix(64)))
        var costs = Array(0...right.count)
        for (row, a) in left.enumerated() {
            var diagonal = row
            costs[0] = row + 1
            for (column, b) in right.enumerated() {
                let change = diagonal + (a == b ? 0 : 1)
                diagonal = costs[column + 1]
                costs[column + 1] = min(change, costs[column] + 1, diagonal + 1)
            }
        }
        return costs[right.count]
    }
}
