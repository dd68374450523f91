// Generated from Protos/grpc/reflection/v1/reflection.proto by Protos/Generator. Do not edit.
//
// The gRPC server reflection protocol: what a server has, asked of the server itself.

import CMessages
import JSON
import ProtobufC

/// One question.
package struct ServerReflectionRequest: Hashable, Sendable {
    /// Not used by this system; comes back in valid_host.
    package var host: String
    /// At most one of these is set.
    package var messageRequest: MessageRequest?

    package init(host: String = "", messageRequest: MessageRequest? = nil) {
        self.host = host
        self.messageRequest = messageRequest
    }

    package init() { self.init(host: "") }

    package enum MessageRequest: Hashable, Sendable {
        /// The file of this name: "qingke/finance/v1/loan.proto".
        case fileByFilename(String)
        /// The file that declares this service, method, message or enum: "qingke.finance.v1.Loan".
        case fileContainingSymbol(String)
        /// The file that declares an extension.
        case fileContainingExtension(ExtensionRequest)
        /// The numbers of all extensions of the message of this name.
        case allExtensionNumbersOfType(String)
        /// The services of this process. The value means nothing.
        case listServices(String)
    }
}

/// An extension of a message.
package struct ExtensionRequest: Hashable, Sendable {
    /// Full name of the message that is extended.
    package var containingType: String
    /// Number of the extension field.
    package var extensionNumber: Int32

    package init(containingType: String = "", extensionNumber: Int32 = 0) {
        self.containingType = containingType
        self.extensionNumber = extensionNumber
    }

    package init() { self.init(containingType: "") }
}

/// The answer to one question.
package struct ServerReflectionResponse: Hashable, Sendable {
    /// The host of the question.
    package var validHost: String
    /// The question.
    package var originalRequest: ServerReflectionRequest?
    /// At most one of these is set.
    package var messageResponse: MessageResponse?

    package init(
        validHost: String = "",
        originalRequest: ServerReflectionRequest? = nil,
        messageResponse: MessageResponse? = nil
    ) {
        self.validHost = validHost
        self.originalRequest = originalRequest
        self.messageResponse = messageResponse
    }

    package init() { self.init(validHost: "") }

    package enum MessageResponse: Hashable, Sendable {
        /// Answers questions for a file.
        case fileDescriptorResponse(FileDescriptorResponse)
        /// Answers all_extension_numbers_of_type.
        case allExtensionNumbersResponse(ExtensionNumberResponse)
        /// Answers list_services.
        case listServicesResponse(ListServiceResponse)
        /// What was asked for is not here. The next question may be.
        case errorResponse(ErrorResponse)
    }
}

/// A file and the files that it needs.
package struct FileDescriptorResponse: Hashable, Sendable {
    /// Packed google.protobuf.FileDescriptorProto: first the file that was asked for, then those
    /// that
    /// it imports, directly or not, as far as they were not sent on this call before.
    package var fileDescriptorProto: [[UInt8]]

    package init(fileDescriptorProto: [[UInt8]] = []) {
        self.fileDescriptorProto = fileDescriptorProto
    }

    package init() { self.init(fileDescriptorProto: []) }
}

/// Extensions of a message.
package struct ExtensionNumberResponse: Hashable, Sendable {
    /// Full name of the message.
    package var baseTypeName: String
    /// Numbers of its extension fields.
    package var extensionNumber: [Int32]

    package init(baseTypeName: String = "", extensionNumber: [Int32] = []) {
        self.baseTypeName = baseTypeName
        self.extensionNumber = extensionNumber
    }

    package init() { self.init(baseTypeName: "") }
}

/// The services of a process.
package struct ListServiceResponse: Hashable, Sendable {
    /// In alphabetical order.
    package var service: [ServiceResponse]

    package init(service: [ServiceResponse] = []) {
        self.service = service
    }

    package init() { self.init(service: []) }
}

/// A service.
package struct ServiceResponse: Hashable, Sendable {
    /// Full name: "qingke.finance.v1.LoanService".
    package var name: String

    package init(name: String = "") {
        self.name = name
    }

    package init() { self.init(name: "") }
}

/// Why a question has no answer.
package struct ErrorResponse: Hashable, Sendable {
    /// gRPC status code.
    package var errorCode: Int32
    /// For developers, in English.
    package var errorMessage: String

    package init(errorCode: Int32 = 0, errorMessage: String = "") {
        self.errorCode = errorCode
        self.errorMessage = errorMessage
    }

    package init() { self.init(errorCode: 0) }
}

extension ServerReflectionRequest: WireMessage {
    package static var protoName: String { "grpc.reflection.v1.ServerReflectionRequest" }

    package typealias CForm = Grpc__Reflection__V1__ServerReflectionRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__reflection__v1__server_reflection_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__reflection__v1__server_reflection_request__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        host = reader.string(c.pointee.host, "ServerReflectionRequest.host")
        switch c.pointee.message_request_case.rawValue {
        case 3:
            messageRequest =
                .fileByFilename(reader.string(c.pointee.file_by_filename, "ServerReflectionRequest.file_by_filename"))
        case 4:
            messageRequest =
                .fileContainingSymbol(reader.string(c.pointee.file_containing_symbol, "ServerReflectionRequest.file_containing_symbol"))
        case 5:
            let value: ExtensionRequest? = reader.message(c.pointee.file_containing_extension)
            messageRequest = value.map { .fileContainingExtension($0) }
        case 6:
            messageRequest =
                .allExtensionNumbersOfType(reader.string(c.pointee.all_extension_numbers_of_type, "ServerReflectionRequest.all_extension_numbers_of_type"))
        case 7:
            messageRequest =
                .listServices(reader.string(c.pointee.list_services, "ServerReflectionRequest.list_services"))
        default: messageRequest = nil
        }
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.host = arena.string(host)
        switch messageRequest {
        case .fileByFilename(let value):
            c.pointee.message_request_case = .init(rawValue: 3)
            c.pointee.file_by_filename = arena.string(value)
        case .fileContainingSymbol(let value):
            c.pointee.message_request_case = .init(rawValue: 4)
            c.pointee.file_containing_symbol = arena.string(value)
        case .fileContainingExtension(let value):
            c.pointee.message_request_case = .init(rawValue: 5)
            c.pointee.file_containing_extension = arena.message(value)
        case .allExtensionNumbersOfType(let value):
            c.pointee.message_request_case = .init(rawValue: 6)
            c.pointee.all_extension_numbers_of_type = arena.string(value)
        case .listServices(let value):
            c.pointee.message_request_case = .init(rawValue: 7)
            c.pointee.list_services = arena.string(value)
        case nil: break
        }
    }
}

extension ExtensionRequest: WireMessage {
    package static var protoName: String { "grpc.reflection.v1.ExtensionRequest" }

    package typealias CForm = Grpc__Reflection__V1__ExtensionRequest

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__reflection__v1__extension_request__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__reflection__v1__extension_request__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        containingType = reader.string(
            c.pointee.containing_type, "ExtensionRequest.containing_type")
        extensionNumber = c.pointee.extension_number
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.containing_type = arena.string(containingType)
        c.pointee.extension_number = extensionNumber
    }
}

extension ServerReflectionResponse: WireMessage {
    package static var protoName: String { "grpc.reflection.v1.ServerReflectionResponse" }

    package typealias CForm = Grpc__Reflection__V1__ServerReflectionResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__reflection__v1__server_reflection_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__reflection__v1__server_reflection_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        validHost = reader.string(c.pointee.valid_host, "ServerReflectionResponse.valid_host")
        originalRequest = reader.message(c.pointee.original_request)
        switch c.pointee.message_response_case.rawValue {
        case 4:
            let value: FileDescriptorResponse? = reader.message(c.pointee.file_descriptor_response)
            messageResponse = value.map { .fileDescriptorResponse($0) }
        case 5:
            let value: ExtensionNumberResponse? = reader.message(c.pointee.all_extension_numbers_response)
            messageResponse = value.map { .allExtensionNumbersResponse($0) }
        case 6:
            let value: ListServiceResponse? = reader.message(c.pointee.list_services_response)
            messageResponse = value.map { .listServicesResponse($0) }
        case 7:
            let value: ErrorResponse? = reader.message(c.pointee.error_response)
            messageResponse = value.map { .errorResponse($0) }
        default: messageResponse = nil
        }
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.valid_host = arena.string(validHost)
        if let originalRequest {
            c.pointee.original_request = arena.message(originalRequest)
        }
        switch messageResponse {
        case .fileDescriptorResponse(let value):
            c.pointee.message_response_case = .init(rawValue: 4)
            c.pointee.file_descriptor_response = arena.message(value)
        case .allExtensionNumbersResponse(let value):
            c.pointee.message_response_case = .init(rawValue: 5)
            c.pointee.all_extension_numbers_response = arena.message(value)
        case .listServicesResponse(let value):
            c.pointee.message_response_case = .init(rawValue: 6)
            c.pointee.list_services_response = arena.message(value)
        case .errorResponse(let value):
            c.pointee.message_response_case = .init(rawValue: 7)
            c.pointee.error_response = arena.message(value)
        case nil: break
        }
    }
}

extension FileDescriptorResponse: WireMessage {
    package static var protoName: String { "grpc.reflection.v1.FileDescriptorResponse" }

    package typealias CForm = Grpc__Reflection__V1__FileDescriptorResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__reflection__v1__file_descriptor_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__reflection__v1__file_descriptor_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        fileDescriptorProto = reader.array(
            c.pointee.file_descriptor_proto, c.pointee.n_file_descriptor_proto
        ) { value, reader in
            reader.bytes(value)
        }
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.file_descriptor_proto, c.pointee.n_file_descriptor_proto) =
            arena.array(fileDescriptorProto) { arena.bytes($0) }
    }
}

extension ExtensionNumberResponse: WireMessage {
    package static var protoName: String { "grpc.reflection.v1.ExtensionNumberResponse" }

    package typealias CForm = Grpc__Reflection__V1__ExtensionNumberResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__reflection__v1__extension_number_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__reflection__v1__extension_number_response__unpack(
            allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        baseTypeName = reader.string(
            c.pointee.base_type_name, "ExtensionNumberResponse.base_type_name")
        extensionNumber = reader.array(
            c.pointee.extension_number, c.pointee.n_extension_number
        ) { value, _ in
            value
        }
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.base_type_name = arena.string(baseTypeName)
        (c.pointee.extension_number, c.pointee.n_extension_number) =
            arena.array(extensionNumber) { $0 }
    }
}

extension ListServiceResponse: WireMessage {
    package static var protoName: String { "grpc.reflection.v1.ListServiceResponse" }

    package typealias CForm = Grpc__Reflection__V1__ListServiceResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__reflection__v1__list_service_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__reflection__v1__list_service_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        service = reader.messages(c.pointee.service, c.pointee.n_service)
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        (c.pointee.service, c.pointee.n_service) =
            arena.messages(service)
    }
}

extension ServiceResponse: WireMessage {
    package static var protoName: String { "grpc.reflection.v1.ServiceResponse" }

    package typealias CForm = Grpc__Reflection__V1__ServiceResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__reflection__v1__service_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__reflection__v1__service_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        name = reader.string(c.pointee.name, "ServiceResponse.name")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.name = arena.string(name)
    }
}

extension ErrorResponse: WireMessage {
    package static var protoName: String { "grpc.reflection.v1.ErrorResponse" }

    package typealias CForm = Grpc__Reflection__V1__ErrorResponse

    package static func initialize(_ c: UnsafeMutablePointer<CForm>) {
        grpc__reflection__v1__error_response__init(c)
    }

    package static func unpackCForm(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<CForm>? {
        let start = bytes.bindMemory(to: UInt8.self).baseAddress
        return grpc__reflection__v1__error_response__unpack(allocator, bytes.count, start)
    }

    package init(reading c: UnsafePointer<CForm>, _ reader: inout WireReader) {
        errorCode = c.pointee.error_code
        errorMessage = reader.string(c.pointee.error_message, "ErrorResponse.error_message")
    }

    package func write(to c: UnsafeMutablePointer<CForm>, _ arena: WireArena) {
        c.pointee.error_code = errorCode
        c.pointee.error_message = arena.string(errorMessage)
    }
}

extension ServerReflectionRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("host", host)
        switch messageRequest {
        case .fileByFilename(let value):
            members.put("file_by_filename", Optional(value))
        case .fileContainingSymbol(let value):
            members.put("file_containing_symbol", Optional(value))
        case .fileContainingExtension(let value):
            members.put("file_containing_extension", Optional(value))
        case .allExtensionNumbersOfType(let value):
            members.put("all_extension_numbers_of_type", Optional(value))
        case .listServices(let value):
            members.put("list_services", Optional(value))
        case nil: break
        }
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("host", into: &host)
        reader.read(
            "file_by_filename",
            "fileByFilename",
            into: &messageRequest,
            as: MessageRequest.fileByFilename)
        reader.read(
            "file_containing_symbol",
            "fileContainingSymbol",
            into: &messageRequest,
            as: MessageRequest.fileContainingSymbol)
        reader.read(
            "file_containing_extension",
            "fileContainingExtension",
            into: &messageRequest,
            as: MessageRequest.fileContainingExtension)
        reader.read(
            "all_extension_numbers_of_type",
            "allExtensionNumbersOfType",
            into: &messageRequest,
            as: MessageRequest.allExtensionNumbersOfType)
        reader.read(
            "list_services", "listServices", into: &messageRequest, as: MessageRequest.listServices)
    }
}

extension ExtensionRequest {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("containing_type", containingType)
        members.put("extension_number", extensionNumber)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("containing_type", "containingType", into: &containingType)
        reader.read("extension_number", "extensionNumber", into: &extensionNumber)
    }
}

extension ServerReflectionResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("valid_host", validHost)
        members.put("original_request", originalRequest)
        switch messageResponse {
        case .fileDescriptorResponse(let value):
            members.put("file_descriptor_response", Optional(value))
        case .allExtensionNumbersResponse(let value):
            members.put("all_extension_numbers_response", Optional(value))
        case .listServicesResponse(let value):
            members.put("list_services_response", Optional(value))
        case .errorResponse(let value):
            members.put("error_response", Optional(value))
        case nil: break
        }
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("valid_host", "validHost", into: &validHost)
        reader.read("original_request", "originalRequest", into: &originalRequest)
        reader.read(
            "file_descriptor_response",
            "fileDescriptorResponse",
            into: &messageResponse,
            as: MessageResponse.fileDescriptorResponse)
        reader.read(
            "all_extension_numbers_response",
            "allExtensionNumbersResponse",
            into: &messageResponse,
            as: MessageResponse.allExtensionNumbersResponse)
        reader.read(
            "list_services_response",
            "listServicesResponse",
            into: &messageResponse,
            as: MessageResponse.listServicesResponse)
        reader.read(
            "error_response",
            "errorResponse",
            into: &messageResponse,
            as: MessageResponse.errorResponse)
    }
}

extension FileDescriptorResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("file_descriptor_proto", fileDescriptorProto)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("file_descriptor_proto", "fileDescriptorProto", into: &fileDescriptorProto)
    }
}

extension ExtensionNumberResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("base_type_name", baseTypeName)
        members.put("extension_number", extensionNumber)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("base_type_name", "baseTypeName", into: &baseTypeName)
        reader.read("extension_number", "extensionNumber", into: &extensionNumber)
    }
}

extension ListServiceResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("service", service)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("service", into: &service)
    }
}

extension ServiceResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("name", name)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("name", into: &name)
    }
}

extension ErrorResponse {
    package func writeJSON(to members: inout JSONMembers) {
        members.put("error_code", errorCode)
        members.put("error_message", errorMessage)
    }

    package mutating func readJSON(from reader: inout JSONReader) {
        reader.read("error_code", "errorCode", into: &errorCode)
        reader.read("error_message", "errorMessage", into: &errorMessage)
    }
}
