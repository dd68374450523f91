import Descriptors
import Messages
import ProtobufC
import RPC
import Reflection
import Stubs

/// `grpc.reflection.v1.ServerReflection` of a process: which services it has, and the `.proto` files
/// that a caller needs in order to call them without having them.
///
/// Files are answered for all of `Protos/`, whichever process is asked: types are no secret.
package struct ReflectionHandler: ServerReflectionProtocol {
    private let services: [String]
    private let catalogue: DescriptorCatalogue

    /// - Parameters:
    ///   - services: names of what is mounted and, in a gateway, of what it passes on.
    ///   - catalogue: the files that are answered.
    package init(services: Set<String>, catalogue: DescriptorCatalogue = .ours) {
        self.services = services.union([ServerReflectionMethods.serviceName]).sorted()
        self.catalogue = catalogue
    }

    package func serverReflectionInfo(
        requests: MessageStream<ServerReflectionRequest>,
        responses: MessageWriter<ServerReflectionResponse>, context: ServerContext
    ) async throws {
        var sent: Set<String> = []
        for try await request in requests {
            try await responses.write(
                ServerReflectionResponse(
                    validHost: request.host, originalRequest: request,
                    messageResponse: answer(request, &sent)))
        }
    }

    /// - Parameter sent: names of files that this call has answered already.
    private func answer(
        _ request: ServerReflectionRequest, _ sent: inout Set<String>
    ) -> ServerReflectionResponse.MessageResponse {
        switch request.messageRequest {
        case .listServices:
            return .listServicesResponse(
                ListServiceResponse(service: services.map { ServiceResponse(name: $0) }))
        case .fileByFilename(let name):
            return files(name, &sent) ?? Self.notFound("no file \"\(name.shown)\"")
        case .fileContainingSymbol(let symbol):
            let file = catalogue.schema.file(declaring: symbol)?.name
            return file.flatMap { files($0, &sent) }
                ?? Self.notFound("no service, method, message or enum \"\(symbol.shown)\"")
        case .allExtensionNumbersOfType(let type):
            guard catalogue.schema.messages[type] != nil else {
                return Self.notFound("no message \"\(type.shown)\"")
            }
            // Proto3 has none.
            return .allExtensionNumbersResponse(ExtensionNumberResponse(baseTypeName: type))
        case .fileContainingExtension(let wanted):
            return Self.notFound(
                "no extension \(wanted.extensionNumber) of \"\(wanted.containingType.shown)\"")
        case nil:
            return Self.error(.invalidArgument, "nothing is asked; set one of message_request")
        }
    }

    /// The file first, then what it needs and the caller does not have yet.
    private func files(
        _ name: String, _ sent: inout Set<String>
    ) -> ServerReflectionResponse.MessageResponse? {
        guard let file = catalogue.file(name) else { return nil }
        sent.insert(name)
        var answer = [file.bytes]
        var imports = file.imports
        while let next = imports.popLast() {
            guard sent.insert(next).inserted, let file = catalogue.file(next) else { continue }
            answer.append(file.bytes)
            imports += file.imports
        }
        return .fileDescriptorResponse(FileDescriptorResponse(fileDescriptorProto: answer))
    }

    private static func notFound(_ what: String) -> ServerReflectionResponse.MessageResponse {
        error(.notFound, "\(what) is known here")
    }

    private static func error(
        _ code: StatusCode, _ message: String
    ) -> ServerReflectionResponse.MessageResponse {
        .errorResponse(ErrorResponse(errorCode: Int32(code.rawValue), errorMessage: message))
    }
}

/// Packed `.proto` files and what is in them.
package struct DescriptorCatalogue: Sendable {
    let schema: Schema
    private let files: [String: File]

    struct File {
        let bytes: [UInt8]
        let imports: [String]
    }

    /// All of `Protos/`. Made when it is first asked for.
    package static let ours: DescriptorCatalogue = {
        do {
            // They were made by protoc, and the generator wrote them.
            return try DescriptorCatalogue(AllDescriptors.base64.map { Base64.bytes($0) ?? [] })
        } catch {
            fatalError("the descriptors of this program: \(error)")
        }
    }()

    /// - Parameter files: packed FileDescriptorProtos with all that they import.
    package init(_ files: [[UInt8]]) throws(SchemaError) {
        var scanned: [ScannedDescriptor] = []
        for file in files { scanned.append(try ScannedDescriptor(file)) }
        let schema = try Schema(scanned)
        self.schema = schema
        self.files = Dictionary(
            uniqueKeysWithValues: zip(schema.files, files).map {
                ($0.name, File(bytes: $1, imports: $0.imports))
            })
    }

    func file(_ name: String) -> File? { files[name] }
}
