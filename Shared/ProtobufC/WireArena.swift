import CArena
import CProtobufC

/// The thread's arena, seen from generated code that fills C forms.
///
/// Used only inside synchronous functions: a task may change its thread at each `await`.
@usableFromInline
package struct WireArena {
    @usableFromInline let arena: UnsafeMutablePointer<QKArena>

    @inlinable
    init(_ arena: UnsafeMutablePointer<QKArena>) { self.arena = arena }

    /// The arena of the calling thread.
    @inlinable
    package static var ofThread: WireArena { WireArena(qk_arena_of_thread()) }

    @inlinable
    package var mark: QKArenaMark { qk_arena_mark(arena) }

    /// Gives back all that was taken since the mark.
    @inlinable
    package func release(to mark: QKArenaMark) { qk_arena_release(arena, mark) }

    /// What was taken since the mark; nil where that is in several chunks.
    @inlinable
    func bytes(since mark: QKArenaMark) -> Int? {
        guard let start = mark.cursor, mark.chunk == arena.pointee.chunk else { return nil }
        return arena.pointee.cursor - start
    }

    @inlinable
    package func setBudget(_ limits: UnpackLimits) {
        qk_arena_set_budget(arena, limits.bytesMax, limits.allocationsMax)
    }

    /// Why protobuf-c refused the bytes: too large, or malformed.
    @usableFromInline
    func refusal(_ limits: UnpackLimits) -> UnpackError {
        arena.pointee.refused ? .tooLarge(limits) : .malformed
    }

    /// Takes memory from this arena within the budget.
    @inlinable
    package var allocator: UnsafeMutablePointer<ProtobufCAllocator> {
        UnsafeMutableRawPointer(arena).advanced(by: Self.allocatorOffset)
            .assumingMemoryBound(to: ProtobufCAllocator.self)
    }

    @usableFromInline
    static var allocatorOffset: Int {
        // A stored property of a C struct always has an offset.
        MemoryLayout<QKArena>.offset(of: \.allocator)!
    }

    /// Room for `count` values, not initialised.
    @inlinable
    package func allocate<T>(_: T.Type = T.self, count: Int = 1) -> UnsafeMutablePointer<T> {
        guard let memory = qk_arena_allocate(arena, count * MemoryLayout<T>.stride) else {
            fatalError("no memory for an outgoing message")
        }
        return memory.bindMemory(to: T.self, capacity: count)
    }
}

// What generated `write(to:_:)` calls, by kind of field.
extension WireArena {
    @inlinable
    package func message<M: CConvertible>(_ value: M) -> UnsafeMutablePointer<M.CForm> {
        let c = allocate(M.CForm.self)
        M.initialize(c)
        value.write(to: c, self)
        return c
    }

    package func string(_ value: String) -> ProtobufCBinaryData {
        let stored = value.utf8.withContiguousStorageIfAvailable {
            copy(UnsafeRawBufferPointer($0))
        }
        // Native Swift strings are contiguous; the copy is for others.
        return stored ?? bytes(Array(value.utf8))
    }

    package func bytes(_ value: [UInt8]) -> ProtobufCBinaryData {
        value.withUnsafeBytes { copy($0) }
    }

    @usableFromInline
    func copy(_ bytes: UnsafeRawBufferPointer) -> ProtobufCBinaryData {
        guard let source = bytes.baseAddress, bytes.count > 0 else {
            return ProtobufCBinaryData(len: 0, data: nil)
        }
        let memory = allocate(UInt8.self, count: bytes.count)
        UnsafeMutableRawPointer(memory).copyMemory(from: source, byteCount: bytes.count)
        return ProtobufCBinaryData(len: bytes.count, data: memory)
    }

    /// A C array, made element by element, and its count.
    @inlinable
    package func array<S: Collection, T>(
        _ values: S, _ element: (S.Element) -> T
    ) -> (UnsafeMutablePointer<T>?, Int) {
        let count = values.count
        guard count > 0 else { return (nil, 0) }
        let start = allocate(T.self, count: count)
        var next = start
        for value in values {
            next.initialize(to: element(value))
            next += 1
        }
        return (start, count)
    }

    /// Submessages: C keeps an array of pointers.
    @inlinable
    package func messages<M: CConvertible>(
        _ values: [M]
    ) -> (UnsafeMutablePointer<UnsafeMutablePointer<M.CForm>?>?, Int) {
        guard !values.isEmpty else { return (nil, 0) }
        let start = allocate(UnsafeMutablePointer<M.CForm>?.self, count: values.count)
        // Iterating over the array itself would copy each message and retain all its strings.
        values.withUnsafeBufferPointer { values in
            guard let first = values.baseAddress else { return }
            for index in 0..<values.count {
                (start + index).initialize(to: message((first + index).pointee))
            }
        }
        return (start, values.count)
    }

    /// A map: C keeps an array of pointers to entries. They go by key, so that equal messages have
    /// equal bytes in every process.
    package func map<Key: JSONKey, Value, Entry>(
        _ values: [Key: Value], _ initialize: (UnsafeMutablePointer<Entry>) -> Void,
        _ fill: (Key, Value, UnsafeMutablePointer<Entry>) -> Void
    ) -> (UnsafeMutablePointer<UnsafeMutablePointer<Entry>?>?, Int) {
        array(values.sorted { $0.key.jsonKey < $1.key.jsonKey }) { pair in
            let entry = allocate(Entry.self)
            initialize(entry)
            fill(pair.key, pair.value, entry)
            return entry
        }
    }
}
