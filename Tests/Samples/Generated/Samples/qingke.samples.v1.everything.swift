// Generated from Protos/qingke/samples/v1/everything.proto by Protos/Generator. Do not edit.
//
// Every kind of field that the generator knows, for tests of the generator alone.

import CSamples
import JSON
import ProtobufC

/// An enum with a negative number, which C holds in a signed integer.
package enum Direction: WireEnum {
    /// Nowhere.
    case unspecified
    /// Backwards.
    case back
    /// Forwards.
    case forth
    /// A number that this program does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case -1: self = .back
        case 1: self = .forth
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .back: -1
        case .forth: 1
        case .unrecognized(let number): number
        }
    }

    package static let protoNames: [(name: StaticString, value: Self)] = [
        ("DIRECTION_UNSPECIFIED", .unspecified),
        ("DIRECTION_BACK", .back),
        ("DIRECTION_FORTH", .forth),
    ]
}

/// All scalars, each way that a field can be.
package struct Everything: Hashable, Sendable {
    package var aBool: Bool
    package var anInt32: Int32
    package var aSint32: Int32
    package var anSfixed32: Int32
    package var aUint32: UInt32
    package var aFixed32: UInt32
    package var anInt64: Int64
    package var aSint64: Int64
    package var anSfixed64: Int64
    package var aUint64: UInt64
    package var aFixed64: UInt64
    package var aFloat: Float
    package var aDouble: Double
    package var aString: String
    package var someBytes: [UInt8]
    package var level: Everything.Level
    package var direction: Direction
    package var inner: Everything.Inner?
    package var maybeBool: Bool?
    package var maybeInt32: Int32?
    package var maybeUint64: UInt64?
    package var maybeDouble: Double?
    package var maybeString: String?
    package var maybeBytes: [UInt8]?
    package var maybeDirection: Direction?
    package var maybeInner: Everything.Inner?
    package var bools: [Bool]
    package var sint32s: [Int32]
    package var fixed64s: [UInt64]
    package var floats: [Float]
    package var strings: [String]
    package var byteStrings: [[UInt8]]
    package var levels: [Everything.Level]
    package var directions: [Direction]
    package var inners: [Everything.Inner]
    package var unpackedInt64s: [Int64]
    package var stringByString: [String: String]
    package var int64ByInt32: [Int32: Int64]
    package var bytesByUint64: [UInt64: [UInt8]]
    package var directionByBool: [Bool: Direction]
    package var innerByString: [String: Everything.Inner]
    /// At most one of these is set.
    package var choice: Choice?

    package init(
        aBool: Bool = false,
        anInt32: Int32 = 0,
        aSint32: Int32 = 0,
        anSfixed32: Int32 = 0,
        aUint32: UInt32 = 0,
        aFixed32: UInt32 = 0,
        anInt64: Int64 = 0,
        aSint64: Int64 = 0,
        anSfixed64: Int64 = 0,
        aUint64: UInt64 = 0,
        aFixed64: UInt64 = 0,
        aFloat: Float = 0,
        aDouble: Double = 0,
        aString: String = "",
        someBytes: [UInt8] = [],
        level: Everything.Level = .none,
        direction: Direction = .unspecified,
        inner: Everything.Inner? = nil,
        maybeBool: Bool? = nil,
        maybeInt32: Int32? = nil,
        maybeUint64: UInt64? = nil,
        maybeDouble: Double? = nil,
        maybeString: String? = nil,
        maybeBytes: [UInt8]? = nil,
        maybeDirection: Direction? = nil,
        maybeInner: Everything.Inner? = nil,
        bools: [Bool] = [],
        sint32s: [Int32] = [],
        fixed64s: [UInt64] = [],
        floats: [Float] = [],
        strings: [String] = [],
        byteStrings: [[UInt8]] = [],
        levels: [Everything.Level] = [],
        directions: [Direction] = [],
        inners: [Everything.Inner] = [],
        unpackedInt64s: [Int64] = [],
        stringByString: [String: String] = [:],
        int64ByInt32: [Int32: Int64] = [:],
        bytesByUint64: [UInt64: [UInt8]] = [:],
        directionByBool: [Bool: Direction] = [:],
        innerByString: [String: Everything.Inner] = [:],
        choice: Choice? = nil
    ) {
        self.aBool = aBool
        self.anInt32 = anInt32
        self.aSint32 = aSint32
        self.anSfixed32 = anSfixed32
        self.aUint32 = aUint32
        self.aFixed32 = aFixed32
        self.anInt64 = anInt64
        self.aSint64 = aSint64
        self.anSfixed64 = anSfixed64
        self.aUint64 = aUint64
        self.aFixed64 = aFixed64
        self.aFloat = aFloat
        self.aDouble = aDouble
        self.aString = aString
        self.someBytes = someBytes
        self.level = level
        self.direction = direction
        self.inner = inner
        self.maybeBool = maybeBool
        self.maybeInt32 = maybeInt32
        self.maybeUint64 = maybeUint64
        self.maybeDouble = maybeDouble
        self.maybeString = maybeString
        self.maybeBytes = maybeBytes
        self.maybeDirection = maybeDirection
        self.maybeInner = maybeInner
        self.bools = bools
        self.sint32s = sint32s
        self.fixed64s = fixed64s
        self.floats = floats
        self.strings = strings
        self.byteStrings = byteStrings
        self.levels = levels
        self.directions = directions
        self.inners = inners
        self.unpackedInt64s = unpackedInt64s
        self.stringByString = stringByString
        self.int64ByInt32 = int64ByInt32
        self.bytesByUint64 = bytesByUint64
        self.directionByBool = directionByBool
        self.innerByString = innerByString
        self.choice = choice
    }

    package init() { self.init(aBool: false) }

    /// An enum whose values have no prefix.
    package enum Level: WireEnum {
        case none
        case low
        case level2
        /// A number that this program does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .none
            case 1: self = .low
            case 2: self = .level2
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .none: 0
            case .low: 1
            case .level2: 2
            case .unrecognized(let number): number
            }
        }

        package static let protoNames: [(name: StaticString, value: Self)] = [
            ("NONE", .none),
            ("LOW", .low),
            ("LEVEL_2", .level2),
        ]
    }

    /// A message inside a message.
    package struct Inner: Hashable, Sendable {
        package var innermost: Everything.Inner.Innermost?
        package var more: [Everything.Inner.Innermost]

        package init(
            innermost: Everything.Inner.Innermost? = nil, more: [Everything.Inner.Innermost] = []
        ) {
            self.innermost = innermost
            self.more = more
        }

        package init() { self.init(innermost: nil) }

        /// Inside that.
        package struct Innermost: Hashable, Sendable {
            package var text: String

            package init(text: String = "") {
                self.text = text
            }

            package init() { self.init(text: "") }
        }
    }

    package enum Choice: Hashable, Sendable {
        case choiceBool(Bool)
        case choiceInt64(Int64)
        case choiceString(String)
        case choiceBytes([UInt8])
        case choiceLevel(Everything.Level)
        case choiceInner(Everything.Inner)
    }
}

/// Names that are keywords in Swift or C, or that generated code uses itself.
package struct AwkwardNames: Hashable, Sendable {
    package var `class`: String
    package var `default`: Int32?
    package var `in`: [String]
    package var register: Bool
    package var c: String
    package var reader: String
    package var arena: Int64
    package var members: String?
    package var name: String
    package var description: String
    /// At most one of these is set.
    package var `switch`: Switch?
    package var type: String
    package var `repeat`: [String: String]

    package init(
        `class`: String = "",
        `default`: Int32? = nil,
        `in`: [String] = [],
        register: Bool = false,
        c: String = "",
        reader: String = "",
        arena: Int64 = 0,
        members: String? = nil,
        name: String = "",
        description: String = "",
        `switch`: Switch? = nil,
        type: String = "",
        `repeat`: [String: String] = [:]
    ) {
        self.class = `class`
        self.default = `default`
        self.in = `in`
        self.register = register
        self.c = c
        self.reader = reader
        self.arena = arena
        self.members = members
        self.name = name
        self.description = description
        self.switch = `switch`
        self.type = type
        self.repeat = `repeat`
    }

    package init() { self.init(class: "") }

    package enum Switch: Hashable, Sendable {
        case `case`(String)
        case value(Int32)
    }
}

/// Nothing at all.
package struct Nothing: Hashable, Sendable {
    package init() {}
}

extension Everything: WireMessage {
    package static var protoName: String { "qingke.samples.v1.Everything" }

    package typealias CForm = Qingke__Samples__V1__Everything

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__samples__v1__everything__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__samples__v1__everything__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        aBool = c.pointee.a_bool != 0
        anInt32 = c.pointee.an_int32
        aSint32 = c.pointee.a_sint32
        anSfixed32 = c.pointee.an_sfixed32
        aUint32 = c.pointee.a_uint32
        aFixed32 = c.pointee.a_fixed32
        anInt64 = c.pointee.an_int64
        aSint64 = c.pointee.a_sint64
        anSfixed64 = c.pointee.an_sfixed64
        aUint64 = c.pointee.a_uint64
        aFixed64 = c.pointee.a_fixed64
        aFloat = c.pointee.a_float
        aDouble = c.pointee.a_double
        aString = reader.string(c.pointee.a_string, "Everything.a_string")
        someBytes = reader.bytes(c.pointee.some_bytes)
        level = .init(rawValue: Int32(bitPattern: c.pointee.level.rawValue))
        direction = .init(rawValue: c.pointee.direction.rawValue)
        inner = reader.message(c.pointee.inner)
        maybeBool =
            c.pointee._maybe_bool_case.rawValue == 21
            ? c.pointee.maybe_bool != 0 : nil
        maybeInt32 =
            c.pointee._maybe_int32_case.rawValue == 22
            ? c.pointee.maybe_int32 : nil
        maybeUint64 =
            c.pointee._maybe_uint64_case.rawValue == 23
            ? c.pointee.maybe_uint64 : nil
        maybeDouble =
            c.pointee._maybe_double_case.rawValue == 24
            ? c.pointee.maybe_double : nil
        maybeString =
            c.pointee._maybe_string_case.rawValue == 25
            ? reader.string(c.pointee.maybe_string, "Everything.maybe_string")
            : nil
        maybeBytes =
            c.pointee._maybe_bytes_case.rawValue == 26
            ? reader.bytes(c.pointee.maybe_bytes) : nil
        maybeDirection =
            c.pointee._maybe_direction_case.rawValue == 27
            ? .init(rawValue: c.pointee.maybe_direction.rawValue) : nil
        maybeInner =
            c.pointee._maybe_inner_case.rawValue == 28
            ? reader.message(c.pointee.maybe_inner) : nil
        bools = reader.array(c.pointee.bools, c.pointee.n_bools) { value, _ in
            value != 0
        }
        sint32s = reader.array(c.pointee.sint32s, c.pointee.n_sint32s) { value, _ in
            value
        }
        fixed64s = reader.array(c.pointee.fixed64s, c.pointee.n_fixed64s) { value, _ in
            value
        }
        floats = reader.array(c.pointee.floats, c.pointee.n_floats) { value, _ in
            value
        }
        strings = reader.array(c.pointee.strings, c.pointee.n_strings) { value, reader in
            reader.string(value, "Everything.strings")
        }
        byteStrings = reader.array(
            c.pointee.byte_strings, c.pointee.n_byte_strings
        ) { value, reader in
            reader.bytes(value)
        }
        levels = reader.array(c.pointee.levels, c.pointee.n_levels) { value, _ in
            .init(rawValue: Int32(bitPattern: value.rawValue))
        }
        directions = reader.array(c.pointee.directions, c.pointee.n_directions) { value, _ in
            .init(rawValue: value.rawValue)
        }
        inners = reader.messages(c.pointee.inners, c.pointee.n_inners)
        unpackedInt64s = reader.array(
            c.pointee.unpacked_int64s, c.pointee.n_unpacked_int64s
        ) { value, _ in
            value
        }
        stringByString = reader.map(
            c.pointee.string_by_string, c.pointee.n_string_by_string
        ) { entry, reader in
            (
                reader.string(entry.pointee.key, "Everything.StringByStringEntry.key"),
                reader.string(entry.pointee.value, "Everything.StringByStringEntry.value")
            )
        }
        int64ByInt32 = reader.map(
            c.pointee.int64_by_int32, c.pointee.n_int64_by_int32
        ) { entry, reader in
            (
                entry.pointee.key,
                entry.pointee.value
            )
        }
        bytesByUint64 = reader.map(
            c.pointee.bytes_by_uint64, c.pointee.n_bytes_by_uint64
        ) { entry, reader in
            (
                entry.pointee.key,
                reader.bytes(entry.pointee.value)
            )
        }
        directionByBool = reader.map(
            c.pointee.direction_by_bool, c.pointee.n_direction_by_bool
        ) { entry, reader in
            (
                entry.pointee.key != 0,
                .init(rawValue: entry.pointee.value.rawValue)
            )
        }
        innerByString = reader.map(
            c.pointee.inner_by_string, c.pointee.n_inner_by_string
        ) { entry, reader in
            (
                reader.string(entry.pointee.key, "Everything.InnerByStringEntry.key"),
                reader.message(entry.pointee.value) ?? Everything.Inner()
            )
        }
        switch c.pointee.choice_case.rawValue {
        case 51:
            choice = .choiceBool(c.pointee.choice_bool != 0)
        case 52:
            choice = .choiceInt64(c.pointee.choice_int64)
        case 53:
            choice =
                .choiceString(reader.string(c.pointee.choice_string, "Everything.choice_string"))
        case 54:
            choice = .choiceBytes(reader.bytes(c.pointee.choice_bytes))
        case 55:
            choice =
                .choiceLevel(.init(rawValue: Int32(bitPattern: c.pointee.choice_level.rawValue)))
        case 56:
            let value: Everything.Inner? = reader.message(c.pointee.choice_inner)
            choice = value.map { .choiceInner($0) }
        default: choice = nil
        }
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.a_bool = aBool ? 1 : 0
        c.pointee.an_int32 = anInt32
        c.pointee.a_sint32 = aSint32
        c.pointee.an_sfixed32 = anSfixed32
        c.pointee.a_uint32 = aUint32
        c.pointee.a_fixed32 = aFixed32
        c.pointee.an_int64 = anInt64
        c.pointee.a_sint64 = aSint64
        c.pointee.an_sfixed64 = anSfixed64
        c.pointee.a_uint64 = aUint64
        c.pointee.a_fixed64 = aFixed64
        c.pointee.a_float = aFloat
        c.pointee.a_double = aDouble
        c.pointee.a_string = arena.string(aString)
        c.pointee.some_bytes = arena.bytes(someBytes)
        c.pointee.level = .init(rawValue: UInt32(bitPattern: level.rawValue))
        c.pointee.direction = .init(rawValue: direction.rawValue)
        if let inner {
            c.pointee.inner = arena.message(inner)
        }
        if let maybeBool {
            c.pointee._maybe_bool_case = .init(rawValue: 21)
            c.pointee.maybe_bool = maybeBool ? 1 : 0
        }
        if let maybeInt32 {
            c.pointee._maybe_int32_case = .init(rawValue: 22)
            c.pointee.maybe_int32 = maybeInt32
        }
        if let maybeUint64 {
            c.pointee._maybe_uint64_case = .init(rawValue: 23)
            c.pointee.maybe_uint64 = maybeUint64
        }
        if let maybeDouble {
            c.pointee._maybe_double_case = .init(rawValue: 24)
            c.pointee.maybe_double = maybeDouble
        }
        if let maybeString {
            c.pointee._maybe_string_case = .init(rawValue: 25)
            c.pointee.maybe_string = arena.string(maybeString)
        }
        if let maybeBytes {
            c.pointee._maybe_bytes_case = .init(rawValue: 26)
            c.pointee.maybe_bytes = arena.bytes(maybeBytes)
        }
        if let maybeDirection {
            c.pointee._maybe_direction_case = .init(rawValue: 27)
            c.pointee.maybe_direction = .init(rawValue: maybeDirection.rawValue)
        }
        if let maybeInner {
            c.pointee._maybe_inner_case = .init(rawValue: 28)
            c.pointee.maybe_inner = arena.message(maybeInner)
        }
        (c.pointee.bools, c.pointee.n_bools) =
            arena.array(bools) { $0 ? 1 : 0 }
        (c.pointee.sint32s, c.pointee.n_sint32s) =
            arena.array(sint32s) { $0 }
        (c.pointee.fixed64s, c.pointee.n_fixed64s) =
            arena.array(fixed64s) { $0 }
        (c.pointee.floats, c.pointee.n_floats) =
            arena.array(floats) { $0 }
        (c.pointee.strings, c.pointee.n_strings) =
            arena.array(strings) { arena.string($0) }
        (c.pointee.byte_strings, c.pointee.n_byte_strings) =
            arena.array(byteStrings) { arena.bytes($0) }
        (c.pointee.levels, c.pointee.n_levels) =
            arena.array(levels) { .init(rawValue: UInt32(bitPattern: $0.rawValue)) }
        (c.pointee.directions, c.pointee.n_directions) =
            arena.array(directions) { .init(rawValue: $0.rawValue) }
        (c.pointee.inners, c.pointee.n_inners) =
            arena.messages(inners)
        (c.pointee.unpacked_int64s, c.pointee.n_unpacked_int64s) =
            arena.array(unpackedInt64s) { $0 }
        (c.pointee.string_by_string, c.pointee.n_string_by_string) =
            arena.map(
                stringByString, qingke__samples__v1__everything__string_by_string_entry__init
            ) {
                $2.pointee.key = arena.string($0)
                $2.pointee.value = arena.string($1)
            }
        (c.pointee.int64_by_int32, c.pointee.n_int64_by_int32) =
            arena.map(int64ByInt32, qingke__samples__v1__everything__int64_by_int32_entry__init) {
                $2.pointee.key = $0
                $2.pointee.value = $1
            }
        (c.pointee.bytes_by_uint64, c.pointee.n_bytes_by_uint64) =
            arena.map(bytesByUint64, qingke__samples__v1__everything__bytes_by_uint64_entry__init) {
                $2.pointee.key = $0
                $2.pointee.value = arena.bytes($1)
            }
        (c.pointee.direction_by_bool, c.pointee.n_direction_by_bool) =
            arena.map(
                directionByBool, qingke__samples__v1__everything__direction_by_bool_entry__init
            ) {
                $2.pointee.key = $0 ? 1 : 0
                $2.pointee.value = .init(rawValue: $1.rawValue)
            }
        (c.pointee.inner_by_string, c.pointee.n_inner_by_string) =
            arena.map(innerByString, qingke__samples__v1__everything__inner_by_string_entry__init) {
                $2.pointee.key = arena.string($0)
                $2.pointee.value = arena.message($1)
            }
        switch choice {
        case .choiceBool(let value):
            c.pointee.choice_case = .init(rawValue: 51)
            c.pointee.choice_bool = value ? 1 : 0
        case .choiceInt64(let value):
            c.pointee.choice_case = .init(rawValue: 52)
            c.pointee.choice_int64 = value
        case .choiceString(let value):
            c.pointee.choice_case = .init(rawValue: 53)
            c.pointee.choice_string = arena.string(value)
        case .choiceBytes(let value):
            c.pointee.choice_case = .init(rawValue: 54)
            c.pointee.choice_bytes = arena.bytes(value)
        case .choiceLevel(let value):
            c.pointee.choice_case = .init(rawValue: 55)
            c.pointee.choice_level = .init(rawValue: UInt32(bitPattern: value.rawValue))
        case .choiceInner(let value):
            c.pointee.choice_case = .init(rawValue: 56)
            c.pointee.choice_inner = arena.message(value)
        case nil: break
        }
    }
}

extension Everything.Inner: WireMessage {
    package static var protoName: String { "qingke.samples.v1.Everything.Inner" }

    package typealias CForm = Qingke__Samples__V1__Everything__Inner

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__samples__v1__everything__inner__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__samples__v1__everything__inner__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        innermost = reader.message(c.pointee.innermost)
        more = reader.messages(c.pointee.more, c.pointee.n_more)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        if let innermost {
            c.pointee.innermost = arena.message(innermost)
        }
        (c.pointee.more, c.pointee.n_more) =
            arena.messages(more)
    }
}

extension Everything.Inner.Innermost: WireMessage {
    package static var protoName: String { "qingke.samples.v1.Everything.Inner.Innermost" }

    package typealias CForm = Qingke__Samples__V1__Everything__Inner__Innermost

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__samples__v1__everything__inner__innermost__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__samples__v1__everything__inner__innermost__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        text = reader.string(c.pointee.text, "Everything.Inner.Innermost.text")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.text = arena.string(text)
    }
}

extension AwkwardNames: WireMessage {
    package static var protoName: String { "qingke.samples.v1.AwkwardNames" }

    package typealias CForm = Qingke__Samples__V1__AwkwardNames

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__samples__v1__awkward_names__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__samples__v1__awkward_names__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        `class` = reader.string(c.pointee.class_, "AwkwardNames.class")
        `default` =
            c.pointee._default_case.rawValue == 2
            ? c.pointee.default_ : nil
        `in` = reader.array(c.pointee.in, c.pointee.n_in) { value, reader in
            reader.string(value, "AwkwardNames.in")
        }
        register = c.pointee.register_ != 0
        self.c = reader.string(c.pointee.c, "AwkwardNames.c")
        self.reader = reader.string(c.pointee.reader, "AwkwardNames.reader")
        self.arena = c.pointee.arena
        members =
            c.pointee._members_case.rawValue == 8
            ? reader.string(c.pointee.members, "AwkwardNames.members")
            : nil
        name = reader.string(c.pointee.name, "AwkwardNames.name")
        description = reader.string(c.pointee.description, "AwkwardNames.description")
        switch c.pointee.switch_case.rawValue {
        case 11:
            `switch` = .`case`(reader.string(c.pointee.case_, "AwkwardNames.case"))
        case 12:
            `switch` = .value(c.pointee.value)
        default: `switch` = nil
        }
        type = reader.string(c.pointee.type, "AwkwardNames.type")
        `repeat` = reader.map(c.pointee.repeat, c.pointee.n_repeat) { entry, reader in
            (
                reader.string(entry.pointee.key, "AwkwardNames.RepeatEntry.key"),
                reader.string(entry.pointee.value, "AwkwardNames.RepeatEntry.value")
            )
        }
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.class_ = arena.string(`class`)
        if let `default` {
            c.pointee._default_case = .init(rawValue: 2)
            c.pointee.default_ = `default`
        }
        (c.pointee.in, c.pointee.n_in) =
            arena.array(`in`) { arena.string($0) }
        c.pointee.register_ = register ? 1 : 0
        c.pointee.c = arena.string(self.c)
        c.pointee.reader = arena.string(self.reader)
        c.pointee.arena = self.arena
        if let members {
            c.pointee._members_case = .init(rawValue: 8)
            c.pointee.members = arena.string(members)
        }
        c.pointee.name = arena.string(name)
        c.pointee.description = arena.string(description)
        switch `switch` {
        case .`case`(let value):
            c.pointee.switch_case = .init(rawValue: 11)
            c.pointee.case_ = arena.string(value)
        case .value(let value):
            c.pointee.switch_case = .init(rawValue: 12)
            c.pointee.value = value
        case nil: break
        }
        c.pointee.type = arena.string(type)
        (c.pointee.repeat, c.pointee.n_repeat) =
            arena.map(`repeat`, qingke__samples__v1__awkward_names__repeat_entry__init) {
                $2.pointee.key = arena.string($0)
                $2.pointee.value = arena.string($1)
            }
    }
}

extension Nothing: WireMessage {
    package static var protoName: String { "qingke.samples.v1.Nothing" }

    package typealias CForm = Qingke__Samples__V1__Nothing

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        qingke__samples__v1__nothing__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return qingke__samples__v1__nothing__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
    }
}

extension Everything {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("a_bool", aBool)
        members.put("an_int32", anInt32)
        members.put("a_sint32", aSint32)
        members.put("an_sfixed32", anSfixed32)
        members.put("a_uint32", aUint32)
        members.put("a_fixed32", aFixed32)
        members.put("an_int64", anInt64)
        members.put("a_sint64", aSint64)
        members.put("an_sfixed64", anSfixed64)
        members.put("a_uint64", aUint64)
        members.put("a_fixed64", aFixed64)
        members.put("a_float", aFloat)
        members.put("a_double", aDouble)
        members.put("a_string", aString)
        members.put("some_bytes", someBytes)
        members.put("level", level)
        members.put("direction", direction)
        members.put("inner", inner)
        members.put("maybe_bool", maybeBool)
        members.put("maybe_int32", maybeInt32)
        members.put("maybe_uint64", maybeUint64)
        members.put("maybe_double", maybeDouble)
        members.put("maybe_string", maybeString)
        members.put("maybe_bytes", maybeBytes)
        members.put("maybe_direction", maybeDirection)
        members.put("maybe_inner", maybeInner)
        members.put("bools", bools)
        members.put("sint32s", sint32s)
        members.put("fixed64s", fixed64s)
        members.put("floats", floats)
        members.put("strings", strings)
        members.put("byte_strings", byteStrings)
        members.put("levels", levels)
        members.put("directions", directions)
        members.put("inners", inners)
        members.put("unpacked_int64s", unpackedInt64s)
        members.put("string_by_string", stringByString)
        members.put("int64_by_int32", int64ByInt32)
        members.put("bytes_by_uint64", bytesByUint64)
        members.put("direction_by_bool", directionByBool)
        members.put("inner_by_string", innerByString)
        switch choice {
        case .choiceBool(let value):
            members.put("choice_bool", Optional(value))
        case .choiceInt64(let value):
            members.put("choice_int64", Optional(value))
        case .choiceString(let value):
            members.put("choice_string", Optional(value))
        case .choiceBytes(let value):
            members.put("choice_bytes", Optional(value))
        case .choiceLevel(let value):
            members.put("choice_level", Optional(value))
        case .choiceInner(let value):
            members.put("choice_inner", Optional(value))
        case nil: break
        }
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("a_bool", "aBool", into: &aBool)
        reader.read("an_int32", "anInt32", into: &anInt32)
        reader.read("a_sint32", "aSint32", into: &aSint32)
        reader.read("an_sfixed32", "anSfixed32", into: &anSfixed32)
        reader.read("a_uint32", "aUint32", into: &aUint32)
        reader.read("a_fixed32", "aFixed32", into: &aFixed32)
        reader.read("an_int64", "anInt64", into: &anInt64)
        reader.read("a_sint64", "aSint64", into: &aSint64)
        reader.read("an_sfixed64", "anSfixed64", into: &anSfixed64)
        reader.read("a_uint64", "aUint64", into: &aUint64)
        reader.read("a_fixed64", "aFixed64", into: &aFixed64)
        reader.read("a_float", "aFloat", into: &aFloat)
        reader.read("a_double", "aDouble", into: &aDouble)
        reader.read("a_string", "aString", into: &aString)
        reader.read("some_bytes", "someBytes", into: &someBytes)
        reader.read("level", into: &level)
        reader.read("direction", into: &direction)
        reader.read("inner", into: &inner)
        reader.read("maybe_bool", "maybeBool", into: &maybeBool)
        reader.read("maybe_int32", "maybeInt32", into: &maybeInt32)
        reader.read("maybe_uint64", "maybeUint64", into: &maybeUint64)
        reader.read("maybe_double", "maybeDouble", into: &maybeDouble)
        reader.read("maybe_string", "maybeString", into: &maybeString)
        reader.read("maybe_bytes", "maybeBytes", into: &maybeBytes)
        reader.read("maybe_direction", "maybeDirection", into: &maybeDirection)
        reader.read("maybe_inner", "maybeInner", into: &maybeInner)
        reader.read("bools", into: &bools)
        reader.read("sint32s", into: &sint32s)
        reader.read("fixed64s", into: &fixed64s)
        reader.read("floats", into: &floats)
        reader.read("strings", into: &strings)
        reader.read("byte_strings", "byteStrings", into: &byteStrings)
        reader.read("levels", into: &levels)
        reader.read("directions", into: &directions)
        reader.read("inners", into: &inners)
        reader.read("unpacked_int64s", "unpackedInt64s", into: &unpackedInt64s)
        reader.read("string_by_string", "stringByString", into: &stringByString)
        reader.read("int64_by_int32", "int64ByInt32", into: &int64ByInt32)
        reader.read("bytes_by_uint64", "bytesByUint64", into: &bytesByUint64)
        reader.read("direction_by_bool", "directionByBool", into: &directionByBool)
        reader.read("inner_by_string", "innerByString", into: &innerByString)
        reader.read("choice_bool", "choiceBool", into: &choice, as: Choice.choiceBool)
        reader.read("choice_int64", "choiceInt64", into: &choice, as: Choice.choiceInt64)
        reader.read("choice_string", "choiceString", into: &choice, as: Choice.choiceString)
        reader.read("choice_bytes", "choiceBytes", into: &choice, as: Choice.choiceBytes)
        reader.read("choice_level", "choiceLevel", into: &choice, as: Choice.choiceLevel)
        reader.read("choice_inner", "choiceInner", into: &choice, as: Choice.choiceInner)
    }
}

extension Everything.Inner {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("innermost", innermost)
        members.put("more", more)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("innermost", into: &innermost)
        reader.read("more", into: &more)
    }
}

extension Everything.Inner.Innermost {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("text", text)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("text", into: &text)
    }
}

extension AwkwardNames {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("class", `class`)
        members.put("default", `default`)
        members.put("in", `in`)
        members.put("register", register)
        members.put("c", c)
        members.put("reader", reader)
        members.put("arena", arena)
        members.put("members", self.members)
        members.put("name", name)
        members.put("description", description)
        switch `switch` {
        case .`case`(let value):
            members.put("case", Optional(value))
        case .value(let value):
            members.put("value", Optional(value))
        case nil: break
        }
        members.put("type", type)
        members.put("repeat", `repeat`)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("class", into: &`class`)
        reader.read("default", into: &`default`)
        reader.read("in", into: &`in`)
        reader.read("register", into: &register)
        reader.read("c", into: &c)
        reader.read("reader", into: &self.reader)
        reader.read("arena", into: &arena)
        reader.read("members", into: &members)
        reader.read("name", into: &name)
        reader.read("description", into: &description)
        reader.read("case", into: &`switch`, as: Switch.`case`)
        reader.read("value", into: &`switch`, as: Switch.value)
        reader.read("type", into: &type)
        reader.read("repeat", into: &`repeat`)
    }
}

extension Nothing {
    package func writeJSON(to members: inout JSONMembers) {
    }

    package mutating func readJSON(from reader: inout JSONReader) {
    }
}
