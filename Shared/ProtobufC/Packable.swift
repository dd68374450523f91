import CProtobufC

/// A message whose size is known and whose bytes can be written anywhere.
@usableFromInline
package struct Packable {
    @usableFromInline let message: UnsafePointer<ProtobufCMessage>
    /// Length of the packed message in bytes.
    @usableFromInline package let size: Int

    /// - Parameter c: a struct of protoc-c; each begins with a `ProtobufCMessage`.
    @inlinable
    package init<CForm>(_ c: UnsafeMutablePointer<CForm>) {
        message = UnsafePointer(
            UnsafeMutableRawPointer(c).assumingMemoryBound(to: ProtobufCMessage.self))
        size = protobuf_c_message_get_packed_size(message)
    }

    /// Writes ``size`` bytes and returns that number.
    @inlinable
    package func pack(into bytes: UnsafeMutablePointer<UInt8>) -> Int {
        protobuf_c_message_pack(message, bytes)
    }
}
