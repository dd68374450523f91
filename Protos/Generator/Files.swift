import Glibc

// The few system calls that the generator needs; it links no Foundation.

func readFile(_ path: String) throws(GeneratorError) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw fileError("cannot read", path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
        let count = fread(&buffer, 1, buffer.count, file)
        if count == 0 { return bytes }
        bytes += buffer[..<count]
    }
}

func writeFile(_ path: String, _ text: String) throws(GeneratorError) {
    try writeFile(path, Array(text.utf8))
}

func writeFile(_ path: String, _ bytes: [UInt8]) throws(GeneratorError) {
    guard let file = fopen(path, "wb") else { throw fileError("cannot write", path) }
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count else { throw fileError("cannot write", path) }
}

func writeToStandardError(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
}

func exitProcess(_ code: Int32) -> Never { exit(code) }

private func fileError(_ what: String, _ path: String) -> GeneratorError {
    GeneratorError("\(what) \(path): \(String(cString: strerror(errno)))")
}
