/// Comments of a file by the path of what they stand above, as SourceCodeInfo numbers it.
struct DescriptorComments {
    private var byPath: [[Int32]: String] = [:]

    subscript(path: [Int32]) -> String { byPath[path] ?? "" }

    mutating func read(_ bytes: ArraySlice<UInt8>) throws(WireFormatError) {
        var locations = WireFields(bytes)
        while let location = try locations.next() {
            guard case (1, .bytes(let inside)) = (location.number, location.value) else { continue }
            var (path, leading, trailing): ([Int32], String, String) = ([], "", "")
            var fields = WireFields(inside)
            while let field = try fields.next() {
                switch (field.number, field.value) {
                case (1, .bytes(let packed)):
                    var numbers = WireFields(packed)
                    while let number = try numbers.nextVarint() {
                        path.append(Int32(truncatingIfNeeded: number))
                    }
                case (1, .varint(let number)): path.append(Int32(truncatingIfNeeded: number))
                case (3, .bytes(let text)): leading = try String(utf8: text)
                case (4, .bytes(let text)): trailing = try String(utf8: text)
                default: break
                }
            }
            let comment = leading.isEmpty ? trailing : leading
            if !comment.isEmpty { byPath[path] = comment }
        }
    }
}
