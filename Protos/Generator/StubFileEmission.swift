/// The Swift file of the services of one `.proto` file: for each a protocol to implement, its
/// methods, and a client.
struct StubFileEmission {
    let schema: Schema
    let out: SwiftText

    func text(of file: ProtoFile) -> String {
        out.line()
        out.line("import Messages")
        out.line("import RPC")
        for service in file.services {
            declareProtocol(service)
            declareMethods(service)
            declareRegistration(service)
            declareClient(service)
        }
        return out.text
    }

    private func declareProtocol(_ service: Service) {
        out.line()
        out.documentation(service.comment)
        out.block("package protocol \(service.name)Protocol: Sendable") { out in
            for method in service.methods {
                out.documentation(method.comment)
                out.call(
                    "func \(method.swift)", handlerParameters(method),
                    method.shape.responsesStream
                        ? " async throws" : " async throws -> \(type(method.response))")
            }
        }
    }

    /// What a handler is given: one message or a stream of them, and where responses go if there
    /// are many.
    private func handlerParameters(_ method: Service.Method) -> [String] {
        let request = type(method.request)
        var parameters = [
            method.shape.requestsStream
                ? "requests: MessageStream<\(request)>" : "request: \(request)"
        ]
        if method.shape.responsesStream {
            parameters.append("responses: MessageWriter<\(type(method.response))>")
        }
        return parameters + ["context: ServerContext"]
    }

    private func declareMethods(_ service: Service) {
        out.line()
        out.line("/// Methods of ``\(service.name)Protocol``.")
        out.block("package enum \(service.name)Methods") { out in
            out.line("package static let serviceName = \"\(service.fullName)\"")
            for method in service.methods {
                out.line()
                out.documentation(method.comment)
                out.line("package static let \(method.swift) = MethodDescriptor<")
                out.indented {
                    $0.line("\(type(method.request)), \(type(method.response))")
                }
                out.call(
                    ">",
                    [
                        "service: serviceName", "name: \"\(method.name)\"",
                        "shape: .\(method.shape.rawValue)",
                        "hasRequestID: \(schema.hasRequestID(method.request))",
                    ])
            }
        }
    }

    private func declareRegistration(_ service: Service) {
        out.line()
        out.block("extension \(service.name)Protocol") { out in
            out.line("/// What a server needs to dispatch calls to this implementation.")
            out.block("package var rpcService: RPCService") { out in
                out.line("RPCService(")
                out.indented { out in
                    out.line("name: \(service.name)Methods.serviceName,")
                    out.line("methods: [")
                    out.indented { out in
                        for method in service.methods {
                            out.line(
                                ".\(method.shape.rawValue)(\(service.name)Methods.\(method.swift)) {"
                            )
                            out.indented {
                                $0.call("try await self.\(method.swift)", handlerArguments(method))
                            }
                            out.line(service.methods.count == 1 ? "}" : "},")
                        }
                    }
                    out.line("])")
                }
            }
        }
    }

    private func handlerArguments(_ method: Service.Method) -> [String] {
        let names = handlerParameters(method).map { $0.prefix { $0 != ":" } }
        return names.enumerated().map { "\($1): $\($0)" }
    }

    private func declareClient(_ service: Service) {
        out.line()
        out.line("/// Calls ``\(service.name)Protocol`` over a channel or in process.")
        out.block("package struct \(service.name)Client: Sendable") { out in
            out.line("package let caller: any RPCCaller")
            out.line()
            out.line("package init(_ caller: any RPCCaller) { self.caller = caller }")
            for method in service.methods {
                out.line()
                out.documentation(method.comment)
                declareCall(method, of: service)
            }
        }
    }

    private func declareCall(_ method: Service.Method, of service: Service) {
        let (request, response) = (type(method.request), type(method.response))
        let result =
            switch method.shape {
            case .unary: response
            case .serverStreaming: "MessageStream<\(response)>"
            case .clientStreaming: "ClientStreamingCall<\(request), \(response)>"
            case .bidirectional: "BidirectionalCall<\(request), \(response)>"
            }
        let message = method.shape.requestsStream ? [] : ["_ request: \(request)"]
        out.call(
            "package func \(method.swift)", message + ["options: CallOptions = CallOptions()"],
            " async throws(RPCError) -> \(result) {")
        out.indented {
            $0.call(
                "try await caller.\(method.shape == .unary ? "call" : method.shape.rawValue)",
                ["\(service.name)Methods.\(method.swift)"]
                    + (method.shape.requestsStream ? [] : ["request"]) + ["options: options"])
        }
        out.line("}")
    }

    /// Every message that a method names is in the set.
    private func type(_ fullName: String) -> String { schema.types[fullName]!.swift }
}

extension Service.Method {
    var swift: String { Names.escaped(Names.function(name)) }
}

extension Schema {
    /// Writes carry a `request_id`; only such a call may be retried.
    fileprivate func hasRequestID(_ message: String) -> Bool {
        messages[message]?.fields.contains { $0.names.proto == "request_id" } == true
    }
}

/// The list of all methods, for what must know each: roles, the gateway's routes, the CLI.
func allMethodsText(of schema: Schema) -> String {
    let out = SwiftText()
    out.line("// Generated by Protos/Generator. Do not edit.")
    out.line()
    out.line("import RPC")
    out.line()
    out.line("/// Every method of every service of every `.proto` file.")
    out.block("package enum AllMethods") { out in
        out.line("package static let list: [AnyMethod] = [")
        out.indented { out in
            for service in schema.files.flatMap(\.services) {
                for method in service.methods {
                    out.line("AnyMethod(\(service.name)Methods.\(method.swift)),")
                }
            }
        }
        out.line("]")
    }
    return out.text
}
