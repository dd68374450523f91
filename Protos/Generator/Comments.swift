import CDescriptors

/// Comments by the path of what they stand above, as SourceCodeInfo numbers it.
struct Comments {
    private var byPath: [[Int32]: Comment] = [:]

    init(_ file: Google__Protobuf__FileDescriptorProto) {
        guard let info = file.source_code_info else { return }
        for location in pointers(info.pointee.location, info.pointee.n_location) {
            let place = location.pointee
            let comment = Comment(text(place.leading_comments))
            guard !comment.lines.isEmpty else { continue }
            byPath[Array(UnsafeBufferPointer(start: place.path, count: place.n_path))] = comment
        }
    }

    subscript(path: [Int32]) -> Comment { byPath[path] ?? Comment("") }

    /// What stands above `syntax`: the comment of the file.
    var ofFile: Comment { self[[12]] }
}

/// The lines of a comment, without the slashes.
struct Comment {
    let lines: [String]

    init(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.first == " " ? line.dropFirst() : line).dropTrailingSpace
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        while lines.first?.isEmpty == true { lines.removeFirst() }
        self.lines = lines
    }
}

extension String {
    var dropTrailingSpace: String {
        var rest = self[...]
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    func dropSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }

    func dropPrefix(_ prefix: String) -> String {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
    }
}
