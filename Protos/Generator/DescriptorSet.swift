import CDescriptors
import CProtobufC

/// A FileDescriptorSet in protobuf-c's own C structs, as protoc wrote it. Never freed: the
/// generator runs once.
struct DescriptorSet {
    let c: UnsafeMutablePointer<Google__Protobuf__FileDescriptorSet>

    init(bytes: [UInt8]) throws(GeneratorError) {
        guard let c = google__protobuf__file_descriptor_set__unpack(nil, bytes.count, bytes) else {
            throw GeneratorError("the input is no FileDescriptorSet; make it with protoc")
        }
        self.c = c
    }

    var files: [UnsafeMutablePointer<Google__Protobuf__FileDescriptorProto>] {
        pointers(c.pointee.file, c.pointee.n_file)
    }

    var packed: [UInt8] {
        [UInt8](
            unsafeUninitializedCapacity: google__protobuf__file_descriptor_set__get_packed_size(c)
        ) { buffer, count in
            guard let start = buffer.baseAddress else { return }
            count = google__protobuf__file_descriptor_set__pack(c, start)
        }
    }
}

/// The members of a repeated message field.
func pointers<T>(
    _ start: UnsafeMutablePointer<UnsafeMutablePointer<T>?>?, _ count: Int
) -> [UnsafeMutablePointer<T>] {
    guard let start else { return [] }
    return (0..<count).compactMap { start[$0] }
}

/// A string field; absent is empty.
func text(_ c: UnsafePointer<CChar>?) -> String {
    c.map { String(cString: $0) } ?? ""
}
