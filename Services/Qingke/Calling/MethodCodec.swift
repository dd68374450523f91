import JSON
import ProtobufC
import RPC
import Reflection

/// A method and how its messages become JSON, whether its types were generated or a server told them.
struct MethodCodec: Sendable {
    let path: String
    let shape: CallShape
    /// As ``AnyMethod/isRepeatable`` says; never for a method that only a server knows.
    let isRepeatable: Bool
    private let requestName: String
    private let packJSON: @Sendable (JSONValue) throws(JSONMappingError) -> [UInt8]
    private let readJSON: @Sendable ([UInt8]) throws -> JSONValue

    /// A method that this program knows.
    init(_ method: AnyMethod) {
        self.init(method, method.requestType, method.responseType)
    }

    private init<Request: WireMessage, Response: WireMessage>(
        _ method: AnyMethod, _: Request.Type, _: Response.Type
    ) {
        path = method.path
        shape = method.shape
        isRepeatable = method.isRepeatable
        requestName = Request.protoName
        packJSON = { json throws(JSONMappingError) in try Request(json: json).packed }
        readJSON = { try Response(unpacking: $0).json }
    }

    /// A method of a schema.
    init(_ service: ServiceSchema, _ method: MethodSchema, _ schema: Schema) {
        let messages = DynamicMessages(schema)
        path = "\(service.fullName)/\(method.name)"
        shape =
            switch (method.requestsStream, method.responsesStream) {
            case (false, false): .unary
            case (false, true): .serverStreaming
            case (true, false): .clientStreaming
            case (true, true): .bidirectional
            }
        isRepeatable = false
        requestName = method.request
        packJSON = { json throws(JSONMappingError) in try messages.pack(json, as: method.request) }
        readJSON = { try messages.json($0, as: method.response) }
    }

    /// The packed request of a JSON text.
    /// - Throws: ``CommandFailure`` that says what is wrong with it.
    func pack(_ text: [UInt8]) throws -> [UInt8] {
        do {
            return try packJSON(
                JSONValue(parsing: text, depthMax: DynamicMessages.jsonDepthMax))
        } catch let error as JSONMappingError {
            throw CommandFailure.usage("the request is no \(requestName):\n\(error)")
        } catch let error as JSONSyntaxError {
            throw CommandFailure.usage("the request is no JSON: \(error)")
        }
    }

    func read(_ response: [UInt8]) throws -> JSONValue {
        do {
            return try readJSON(response)
        } catch {
            throw CommandFailure(
                message: "the response of \(path) cannot be read: \(error)", exitCode: 1)
        }
    }
}
