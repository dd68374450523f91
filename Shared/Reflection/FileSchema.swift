/// One `.proto` file, as its descriptor tells it.
package struct FileSchema: Hashable, Sendable {
    /// `qingke/finance/v1/loan.proto`.
    package var name = ""
    /// `qingke.finance.v1`; empty where it declares none.
    package var package = ""
    /// Names of the files that it imports.
    package var imports: [String] = []
    package var isProto3 = false
    package var messages: [MessageSchema] = []
    package var enums: [EnumSchema] = []
    package var services: [ServiceSchema] = []
}

/// A message type.
package struct MessageSchema: Hashable, Sendable {
    /// `qingke.finance.v1.Loan`.
    package var fullName = ""
    package var comment = ""
    package var fields: [FieldSchema] = []
    package var oneofs: [String] = []
    /// Types that are declared inside it.
    package var messages: [MessageSchema] = []
    package var enums: [EnumSchema] = []
    /// It stands for one entry of a map and is never seen.
    package var isMapEntry = false

    /// By number, and by either name that JSON may have.
    private(set) var indexByNumber: [UInt32: Int] = [:]
    private var indexByName: [String: Int] = [:]

    mutating func index() {
        for (index, field) in fields.enumerated() { indexByNumber[field.number] = index }
        for (index, field) in fields.enumerated() { indexByName[field.jsonName] = index }
        // The name in the file goes before the JSON name of another field.
        for (index, field) in fields.enumerated() { indexByName[field.name] = index }
    }

    func field(numbered number: UInt32) -> FieldSchema? {
        indexByNumber[number].map { fields[$0] }
    }

    func field(named name: String) -> FieldSchema? {
        indexByName[name].map { fields[$0] }
    }
}

/// A field of a message type.
package struct FieldSchema: Hashable, Sendable {
    package var name = ""
    package var jsonName = ""
    package var number: UInt32 = 0
    package var type = FieldType.bool
    package var isRepeated = false
    /// Proto2 only: a message without it is none.
    package var isRequired = false
    /// Written with the label `optional` of proto3.
    package var isProto3Optional = false
    /// Which of the message's oneofs it belongs to.
    package var oneof: Int?
    /// Repeated numbers stand together in one field.
    package var isPacked = false
    /// Set to its default is not the same as not set.
    package var hasPresence = false
    package var comment = ""

    /// The oneof that the author wrote; an `optional` field is alone in one that protoc made.
    var writtenOneof: Int? { isProto3Optional ? nil : oneof }
}

/// The type of a field. Named types are in full, without the dot before them.
package enum FieldType: Hashable, Sendable {
    case double, float, int64, uint64, int32, fixed64, fixed32, bool, string
    /// Of proto2; skipped where it is read, refused where it is written.
    case group(String)
    case message(String)
    case bytes, uint32
    case enumeration(String)
    case sfixed32, sfixed64, sint32, sint64

    /// As it is written in a `.proto` file.
    package var text: String {
        switch self {
        case .double: "double"
        case .float: "float"
        case .int64: "int64"
        case .uint64: "uint64"
        case .int32: "int32"
        case .fixed64: "fixed64"
        case .fixed32: "fixed32"
        case .bool: "bool"
        case .string: "string"
        case .group(let name), .message(let name), .enumeration(let name): name
        case .bytes: "bytes"
        case .uint32: "uint32"
        case .sfixed32: "sfixed32"
        case .sfixed64: "sfixed64"
        case .sint32: "sint32"
        case .sint64: "sint64"
        }
    }

    /// Fields of this type may stand together in one.
    var isPackable: Bool {
        switch self {
        case .string, .bytes, .message, .group: false
        default: true
        }
    }
}

/// An enumeration.
package struct EnumSchema: Hashable, Sendable {
    /// `qingke.policy.v1.Outcome`.
    package var fullName = ""
    package var comment = ""
    package var values: [Value] = []

    package struct Value: Hashable, Sendable {
        package var name = ""
        package var number: Int32 = 0
        package var comment = ""
    }
}

/// A service.
package struct ServiceSchema: Hashable, Sendable {
    /// `qingke.finance.v1.LoanService`.
    package var fullName = ""
    package var comment = ""
    package var methods: [MethodSchema] = []
}

/// A method of a service.
package struct MethodSchema: Hashable, Sendable {
    package var name = ""
    /// Full name of a message type.
    package var request = ""
    package var response = ""
    package var requestsStream = false
    package var responsesStream = false
    package var comment = ""

    /// `(stream a.v1.Row) returns (a.v1.Sum)`.
    package var signature: String {
        "(\(requestsStream ? "stream " : "")\(request)) returns "
            + "(\(responsesStream ? "stream " : "")\(response))"
    }
}
