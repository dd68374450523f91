import ArgumentParser
import JSON
import ProtobufC
import RPC
import ServiceKit
import Stubs

/// `qingke call`: one method with a request in JSON.
struct Call: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Call a method with a request in JSON.",
        discussion: """
            qingke call LoanService/GetLoan '{"loan_id": "L-0001"}' --as bank:sample-bank

            The package may be left out. `-` reads the request from standard input. `qingke methods`
            lists what can be called.
            """)

    @Argument(help: "[package.]Service/Method")
    var method: String

    @Argument(help: "The request as proto3 JSON; - reads standard input.")
    var request = "{}"

    @OptionGroup var options: ClientOptions

    func run() async throws {
        let method = try Self.find(method)
        guard method.shape == .unary else {
            throw CommandFailure.usage(
                "\(method.path) streams, which `qingke call` does not do; `qingke screen` and "
                    + "`qingke watch` do")
        }
        let text = request == "-" ? try InputFile.read("-") : Array(request.utf8)
        let packed = try Self.pack(method.requestType, text)
        let response = try await options.withClient {
            try await $0.forward(method.path, packed, isRepeatable: method.isRepeatable)
        }
        StandardOutput.write(try Self.show(method.responseType, response) + "\n")
    }

    static func find(_ name: String) throws -> AnyMethod {
        let found = AllMethods.list.filter { $0.path == name || $0.path.hasSuffix(".\(name)") }
        if found.count == 1 { return found[0] }
        let near = AllMethods.list.filter { method in
            method.name.lowercased() == name.split(separator: "/").last?.lowercased()
        }
        let hint = near.map(\.path).joined(separator: ", ")
        throw CommandFailure.usage(
            "\"\(name)\" is no method; "
                + (hint.isEmpty ? "`qingke methods` lists them" : "is \(hint) meant?"))
    }

    private static func pack<Request: WireMessage>(
        _: Request.Type, _ text: [UInt8]
    ) throws -> [UInt8] {
        do {
            return try Request(json: JSONValue(parsing: text)).packed
        } catch let error as JSONMappingError {
            throw CommandFailure.usage("the request is no \(Request.protoName):\n\(error)")
        } catch let error as JSONSyntaxError {
            throw CommandFailure.usage("the request is no JSON: \(error)")
        }
    }

    private static func show<Response: WireMessage>(
        _: Response.Type, _ bytes: [UInt8]
    ) throws -> String {
        try Response(unpacking: bytes).json.prettyText
    }
}

/// `qingke methods`: what can be called, and by whom.
struct Methods: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List every method with the roles that may call it.")

    func run() throws {
        var table = TextTable(["method", "roles"])
        for method in AllMethods.list {
            let roles = MethodRoles.table.roles(for: method.path)
            table.add([
                method.path,
                roles == RoleTable.any
                    ? "any" : roles.map(\.rawValue).sorted().joined(separator: " "),
            ])
        }
        StandardOutput.write(table.text)
    }
}
