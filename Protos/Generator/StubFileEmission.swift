struct StubFileEmission {
    let schema: Schema
    let out: SwiftText

    func text(of file: ProtoFile) -> String {
        return out.text
    }
}

func allMethodsText(of schema: Schema) -> String { "" }
