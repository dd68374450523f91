/// What the `.proto` files say, with the names that it gets in Swift and has in C.
struct Schema {
    var files: [ProtoFile] = []
    /// All messages and enums by full name: `qingke.finance.v1.Loan`.
    var types: [String: NamedType] = [:]
    var messages: [String: MessageType] = [:]
}

struct ProtoFile {
    /// `qingke/finance/v1/loan.proto`
    let name: String
    let package: String
    /// What stands above `syntax`.
    let comment: Comment
    var messages: [MessageType] = []
    var enums: [EnumType] = []
    var services: [Service] = []

    /// `qingke.finance.v1.loan`: unique in a module, where folders would not be.
    var dottedName: String {
        name.dropSuffix(".proto").split(separator: "/").joined(separator: ".")
    }
}

/// How one message or enum is called.
struct NamedType {
    /// `qingke.gateway.v1.LoanSection.Item`
    let proto: String
    /// `LoanSection.Item`
    let swift: String
    /// Type in C: `Qingke__Gateway__V1__LoanSection__Item`
    let c: String
    /// Prefix of functions in C: `qingke__gateway__v1__loan_section__item`
    let cFunctions: String
    /// Enums only: does C hold it in a signed integer?
    var isSigned = false
    /// Enums only: the case of number 0.
    var zeroCase = ""

    /// `Item`
    var swiftShort: String { swift.split(separator: ".").last.map(String.init) ?? swift }
}

struct MessageType {
    let name: NamedType
    let comment: Comment
    var members: [Member] = []
    var messages: [MessageType] = []
    var enums: [EnumType] = []
    /// Only for the entries of map fields, which are no type in Swift.
    let isMapEntry: Bool
}

/// One stored property: a field, or a oneof with its fields.
enum Member {
    case field(Field)
    case oneof(Oneof)
}

struct Oneof {
    let names: MemberNames
    /// `Outcome`
    let swiftType: String
    let fields: [Field]
    /// Member of the C struct that tells which field is set.
    let cCase: String
}

struct MemberNames {
    let proto: String
    let swift: String
    let c: String
}

struct Field {
    /// Where protoc saw it in the message.
    let index: Int
    let number: Int
    let names: MemberNames
    /// How errors call it, without the package: `Loan.loan_id`
    let label: String
    /// `loanId`, the other name that JSON may use.
    let jsonName: String
    let type: ValueType
    let shape: Shape
    let comment: Comment

    indirect enum Shape {
        case plain
        /// Keyword `optional`: set when this member of the C struct equals the field's number.
        case optional(cCase: String)
        case repeated
        case map(key: Field, value: Field, entry: NamedType)
        case oneofMember
    }
}

enum ValueType: Hashable {
    case bool, int32, uint32, int64, uint64, float, double, string, bytes
    case message(String)
    case enumeration(String)
}

struct EnumType {
    let name: NamedType
    let comment: Comment
    let cases: [Case]

    struct Case {
        let proto: String
        let swift: String
        let number: Int32
        let comment: Comment
    }
}

struct Service {
    let name: String
    let fullName: String
    let comment: Comment
    let methods: [Method]

    struct Method {
        let name: String
        let request: String
        let response: String
        let shape: Shape
        let comment: Comment
    }

    /// Which sides send one message and which send many. Names are those of the runtime's
    /// functions that take a handler.
    enum Shape: String {
        case unary, serverStreaming, clientStreaming, bidirectional

        init(requestsStream: Bool, responsesStream: Bool) {
            switch (requestsStream, responsesStream) {
            case (false, false): self = .unary
            case (false, true): self = .serverStreaming
            case (true, false): self = .clientStreaming
            case (true, true): self = .bidirectional
            }
        }

        var requestsStream: Bool { self == .clientStreaming || self == .bidirectional }
        var responsesStream: Bool { self == .serverStreaming || self == .bidirectional }
    }
}
