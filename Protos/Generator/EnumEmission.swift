// Enums: `case research`, numbers, names.
extension MessageFileEmission {
    func declare(_ type: EnumType) {
        out.documentation(type.comment)
        out.block("package enum \(type.name.swiftShort): WireEnum") { out in
            for value in type.cases {
                out.documentation(value.comment)
                out.line("case \(Names.escaped(value.swift))")
            }
            out.line("/// A number that this program does not know.")
            out.line("case unrecognized(Int32)")
            out.line()
            out.block("package init(rawValue: Int32)") { out in
                out.line("switch rawValue {")
                for value in type.cases {
                    out.line("case \(value.number): self = .\(value.swift)")
                }
                out.line("default: self = .unrecognized(rawValue)")
                out.line("}")
            }
            out.line()
            out.block("package var rawValue: Int32") { out in
                out.line("switch self {")
                for value in type.cases { out.line("case .\(value.swift): \(value.number)") }
                out.line("case .unrecognized(let number): number")
                out.line("}")
            }
            out.line()
            let head = "package static let protoNames: [(name: StaticString, value: Self)] = ["
            out.line(head)
            out.indented { out in
                for value in type.cases { out.line("(\"\(value.proto)\", .\(value.swift)),") }
            }
            out.line("]")
        }
    }
}
