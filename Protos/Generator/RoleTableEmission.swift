/// Who may call a method, from `Protos/roles.yaml`: one line a method, `path: [role, role]`.
///
/// Only that form is read, so that a line that means something else in YAML cannot hide in it.
struct RoleLines {
    private var roles: [(path: String, roles: [String])] = []

    init(_ text: String, for schema: Schema) throws(GeneratorError) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if line.isEmpty || line.hasPrefix("#") { continue }
            guard let entry = Self.entry(line) else {
                throw GeneratorError(
                    "roles.yaml, line \(index + 1): \"\(line)\"; "
                        + "write package.Service/Method: [role, role]")
            }
            roles.append(entry)
        }
        try check(against: schema)
    }

    /// A method that nobody may call is a mistake, and so is a line for one that does not exist.
    private func check(against schema: Schema) throws(GeneratorError) {
        let methods = Set(
            schema.files.flatMap(\.services).flatMap { service in
                service.methods.map { "\(service.fullName)/\($0.name)" }
            })
        let named = Set(roles.map(\.path))
        if let missing = methods.subtracting(named).sorted().first {
            throw GeneratorError("roles.yaml has no line for \(missing)")
        }
        if let unknown = named.subtracting(methods).sorted().first {
            throw GeneratorError("roles.yaml names \(unknown), which no .proto file has")
        }
    }

    /// The table as Swift.
    var text: String {
        let out = SwiftText()
        out.line("// Generated from Protos/roles.yaml by Protos/Generator. Do not edit.")
        out.line()
        out.line("import RPC")
        out.line()
        out.line("/// Which roles may call which method.")
        out.block("package enum MethodRoles") { out in
            out.line("package static let table = RoleTable([")
            out.indented { out in
                for (path, roles) in roles {
                    let set =
                        roles == ["any"]
                        ? "RoleTable.any" : "[\(roles.map(Self.swift).joined(separator: ", "))]"
                    let line = "\"\(path)\": \(set),"
                    if line.count + 8 <= 100 {
                        out.line(line)
                    } else {
                        out.line("\"\(path)\":")
                        out.indented { $0.line("\(set),") }
                    }
                }
            }
            out.line("])")
        }
        return out.text
    }

    private static func entry(_ line: Substring) -> (path: String, roles: [String])? {
        guard let colon = line.firstIndex(of: ":"), line.hasSuffix("]") else { return nil }
        let list = line[line.index(after: colon)...].drop { $0 == " " }.dropLast()
        guard list.hasPrefix("[") else { return nil }
        let roles = list.dropFirst().split(separator: ",").map { $0.drop { $0 == " " } }
        let isWord = roles.allSatisfy { role in
            role.allSatisfy { $0 == "_" || ("a"..."z").contains($0) } && !role.isEmpty
        }
        guard isWord, !roles.isEmpty else { return nil }
        return (String(line[..<colon]), roles.map(String.init))
    }

    /// `finance_bureau` is `.financeBureau`.
    private static func swift(_ role: String) -> String {
        let words = role.split(separator: "_")
        return "." + words[0]
            + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined()
    }
}
