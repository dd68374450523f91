import CArena
import CProtobufC

/// A message that is ready to be packed anywhere.
@usableFromInline
package struct Packable {
    @usableFromInline let message: UnsafePointer<ProtobufCMessage>
    /// Room that is enough for the packed message, in bytes; for a small one far more than it takes,
    /// since to count exactly costs a third of packing.
    @usableFromInline package let roomBytes: Int

    /// - Parameters:
    ///   - c: a struct of protoc-c; each begins with a `ProtobufCMessage`.
    ///   - cBytes: what its C form takes, with all that it points to; nil where that is not known.
    @inlinable
    init<CForm>(_ c: UnsafeMutablePointer<CForm>, cBytes: Int?) {
        message = UnsafePointer(
            UnsafeMutableRawPointer(c).assumingMemoryBound(to: ProtobufCMessage.self))
        if let cBytes, cBytes <= Self.smallBytes {
            roomBytes = cBytes * Self.packedBytesPerCByte
        } else {
            roomBytes = protobuf_c_message_get_packed_size(message)
        }
    }

    /// No field packs to more for each byte of its C form: a number of four bytes takes at most five
    /// for its tag and ten for itself, and all others have more bytes in C.
    @usableFromInline static let packedBytesPerCByte = 4
    @usableFromInline static let smallBytes = 2048

    /// Length of the packed message in bytes, counted.
    @inlinable
    package var size: Int { protobuf_c_message_get_packed_size(message) }

    /// Writes the packed message, at most ``roomBytes``, and returns its length.
    @inlinable
    package func pack(into bytes: UnsafeMutablePointer<UInt8>) -> Int {
        let size = protobuf_c_message_pack(message, bytes)
        precondition(size <= roomBytes, "a packed message is larger than can be")
        return size
    }
}
