/// An enumeration of a `.proto` file.
///
/// A number that this program does not know is kept as `unrecognized(number)`: a newer peer may
/// send it, and passing it on must not change it.
package protocol WireEnum: RawRepresentable, JSONMapped, Hashable, Sendable
where RawValue == Int32 {
    init(rawValue: Int32)

    /// Names of the `.proto` file with their values, in its order.
    static var protoNames: [(name: StaticString, value: Self)] { get }
}
