/// A rate or share in parts per million: 1% is 10,000 ppm.
package struct Rate: Hashable, Comparable, Sendable {
    package let ppm: Int64

    package init(ppm: Int64) { self.ppm = ppm }
    package static func ppm(_ ppm: Int64) -> Rate { Rate(ppm: ppm) }
    /// Parts per million in the whole.
    package static let whole: Int64 = 1_000_000

    package static func < (left: Rate, right: Rate) -> Bool { left.ppm < right.ppm }
}
