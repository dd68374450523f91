import CArena
import CProtobufC

/// A message as the services see it: a Swift value that protobuf-c encodes and decodes.
///
///     bytes ⇄ C struct in the thread's arena ⇄ Swift struct
///             (protobuf-c)                     (generated conversions)
///
/// All conformances are generated (Protos/Generator).
package protocol WireMessage: CConvertible, JSONMapped, Sendable, Hashable {
    /// Full name: `qingke.finance.v1.Loan`.
    static var protoName: String { get }

    /// Puts each field that is to be written.
    func writeJSON(to members: inout JSONMembers)

    /// Reads each field, into a message at its defaults.
    mutating func readJSON(from reader: inout JSONReader)
}

/// What ``WireMessage`` is to protobuf-c. The C form never leaves the closure or initialiser
/// that made it.
///
/// `@usableFromInline` here and on what it names is for speed: without it the compiler does not
/// specialise the generic conversions in other modules, and they take five times as long.
@usableFromInline
package protocol CConvertible {
    /// The struct that protoc-c made of this message.
    associatedtype CForm

    /// All fields at their proto3 defaults.
    init()

    /// Sets a fresh C form to the proto3 defaults.
    static func initialize(_ c: UnsafeMutablePointer<CForm>)

    /// protobuf-c's unpack function of this message; nil when the bytes are refused.
    static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>?

    /// Copies what protobuf-c read; invalid UTF-8 is noted in the reader.
    init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader)

    /// Fills an initialised C form; what it points to is taken from the arena.
    func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena)

    // The next two have default implementations below. They are requirements so that generic
    // callers reach code that is specialised for the message.

    /// Reads a message within a budget of memory.
    ///
    /// Unknown fields are skipped. Strings must be valid UTF-8.
    init(unpacking bytes: UnsafeRawBufferPointer, limits: UnpackLimits) throws(UnpackError)

    /// The filled C form, in the arena.
    func packable(in arena: WireArena) -> Packable
}

extension CConvertible {
    @inlinable
    package init(
        unpacking bytes: UnsafeRawBufferPointer, limits: UnpackLimits
    ) throws(UnpackError) {
        let arena = WireArena.ofThread
        let mark = arena.mark
        defer { arena.release(to: mark) }
        var reader = WireReader()
        self.init(reading: try Self.cForm(unpacking: bytes, limits, arena), &reader)
        try reader.check()
    }

    @inlinable
    package func packable(in arena: WireArena) -> Packable {
        let mark = arena.mark
        let c = arena.message(self)
        return Packable(c, cBytes: arena.bytes(since: mark))
    }

    /// The C form, unpacked into the arena: valid until its mark is released.
    @inlinable
    package static func cForm(
        unpacking bytes: UnsafeRawBufferPointer, _ limits: UnpackLimits, _ arena: WireArena
    ) throws(UnpackError) -> UnsafePointer<CForm> {
        arena.setBudget(limits)
        guard let c = unpackCForm(bytes, arena.allocator) else { throw arena.refusal(limits) }
        return UnsafePointer(c)
    }
}

extension CConvertible {
    /// Reads a message within the budget ``UnpackLimits/standard``.
    package init(unpacking bytes: UnsafeRawBufferPointer) throws(UnpackError) {
        try self.init(unpacking: bytes, limits: .standard)
    }

    /// Reads a message within a budget of memory.
    package init(
        unpacking bytes: [UInt8], limits: UnpackLimits = .standard
    ) throws(UnpackError) {
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(UnpackError) in try Self(unpacking: bytes, limits: limits) }
        }
        self = try result.get()
    }

    /// Calls `body` with the C form as protobuf-c unpacked it, for readers that need only a part
    /// or must not copy it. Strings in it are not yet checked. It is valid only inside the call.
    @inlinable
    package static func withCForm<R>(
        unpacking bytes: UnsafeRawBufferPointer, limits: UnpackLimits = .standard,
        _ body: (UnsafePointer<CForm>) throws(UnpackError) -> R
    ) throws(UnpackError) -> R {
        let arena = WireArena.ofThread
        let mark = arena.mark
        defer { arena.release(to: mark) }
        return try body(try cForm(unpacking: bytes, limits, arena))
    }

    /// Calls `body` with the message ready to be packed; the C form in the thread's arena is
    /// valid only inside the call.
    @inlinable
    package func withPackable<R>(_ body: (Packable) throws -> R) rethrows -> R {
        let arena = WireArena.ofThread
        let mark = arena.mark
        defer { arena.release(to: mark) }
        return try body(packable(in: arena))
    }

    /// The message's bytes.
    package var packed: [UInt8] {
        withPackable { packable in
            [UInt8](unsafeUninitializedCapacity: packable.size) { buffer, count in
                guard let start = buffer.baseAddress else { return }
                count = packable.pack(into: start)
            }
        }
    }
}
