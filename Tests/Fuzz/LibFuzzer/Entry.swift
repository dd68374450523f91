import FuzzTargets
import Glibc

// Built by deploy/fuzz alone. SwiftPM links a program `fuzz` so that it begins at `fuzz_main`, which
// takes the place of libFuzzer's own `main`.

@_silgen_name("LLVMFuzzerRunDriver")
private func runLibFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ tryInput: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The target that QINGKE_FUZZ_TARGET names.
private let target: FuzzTarget = {
    let name = getenv("QINGKE_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget.named(name) else {
        fatalError("QINGKE_FUZZ_TARGET is \"\(name)\"; see Tests/Fuzz/README.md")
    }
    return target
}()

@_cdecl("fuzz_main")
public func fuzz(
    _ argumentCount: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
    var (argumentCount, arguments) = (argumentCount, arguments)
    return runLibFuzzer(&argumentCount, &arguments) { start, count in
        do {
            try target.run(UnsafeRawBufferPointer(start: start, count: count))
        } catch {
            fatalError("\(target.name): \(error)")
        }
        return 0
    }
}
