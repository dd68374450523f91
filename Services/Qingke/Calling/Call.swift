import ArgumentParser
import JSON
import RPC
import ServiceKit
import Stubs
import Synchronization

/// `qingke call`: one method with requests in JSON.
struct Call: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Call a method with requests in JSON.",
        discussion: """
            qingke call LoanService/GetLoan '{"loan_id": "L-0001"}' --as bank:sample-bank

            The package may be left out. `qingke methods` lists what can be called here; any other \
            method is asked of the server itself, by reflection. Where requests stream, each line is \
            one; where responses do, each is a line.
            """)

    @Argument(help: "[package.]Service/Method")
    var method: String

    @Argument(help: "The request as proto3 JSON; - reads standard input.")
    var request = "{}"

    @Flag(help: "Ask the server for the method's types, also where they are known here.")
    var reflect = false

    @OptionGroup var options: ClientOptions

    func run() async throws {
        let known = reflect ? nil : try Self.known(method)
        // What is wrong with the request of a known method needs no server to be seen.
        if let known, !known.shape.requestsStream { _ = try known.pack(requestText) }
        try await options.withClient { client in
            let codec: MethodCodec
            if let known {
                codec = known
            } else {
                let server = try await ReflectedServer.open(client, options)
                codec = try await server.codec(for: method)
            }
            try await call(codec, client)
        }
    }

    private var requestText: [UInt8] {
        get throws { request == "-" ? try Self.input.get() : Array(request.utf8) }
    }

    /// Standard input can be read once.
    private static let input = Result { try InputFile.read("-") }

    private func call(_ codec: MethodCodec, _ client: RPCClient) async throws {
        guard !codec.shape.requestsStream else { return try await converse(codec, client) }
        let request = try codec.pack(requestText)
        guard codec.shape.responsesStream else {
            let response = try await client.forward(
                codec.path, request, isRepeatable: codec.isRepeatable)
            return StandardOutput.write(try codec.read(response).prettyText + "\n")
        }
        let call = try await client.openForwarding(codec.path, codec.shape, first: request)
        for try await response in call.responses { try print(response, codec) }
    }

    /// Sends each request as soon as its line is there, and prints each response as it comes. The
    /// call ends when the server ends it, whether or not all requests were read.
    private func converse(_ codec: MethodCodec, _ client: RPCClient) async throws {
        let call = try await client.openForwarding(codec.path, codec.shape, first: nil)
        let failure = Mutex<CommandFailure?>(nil)
        let lines = RequestLines(request)
        // Not a part of this task: a line that never comes must not hold up the end.
        let writing = Task {
            do {
                while let line = try await lines.next() {
                    try await call.write(codec.pack(line))
                }
                call.finish()
            } catch let error as CommandFailure {
                failure.withLock { $0 = error }
                call.cancel()
            } catch {
                // The server ended the call; how, its responses tell.
            }
        }
        defer { writing.cancel() }
        do {
            for try await response in call.responses { try print(response, codec) }
        } catch {
            if let failure = failure.withLock(\.self) { throw failure }
            throw error
        }
    }

    private func print(_ response: [UInt8], _ codec: MethodCodec) throws {
        StandardOutput.write(try codec.read(response).text + "\n")
    }

    /// The method of this name that this program knows; nil where another server may have it.
    private static func known(_ name: String) throws -> MethodCodec? {
        let found = AllMethods.list.filter { $0.path == name || $0.path.hasSuffix(".\(name)") }
        if found.count == 1 { return MethodCodec(found[0]) }
        if found.isEmpty, name.split(separator: "/").count == 2 { return nil }
        let near = AllMethods.list.filter { method in
            method.name.lowercased() == name.split(separator: "/").last?.lowercased()
        }
        let hint = near.map(\.path).joined(separator: ", ")
        throw CommandFailure.usage(
            "\"\(name)\" is no method; "
                + (hint.isEmpty ? "write Service/Method" : "is \(hint) meant?"))
    }
}

/// `qingke methods`: what can be called, and by whom.
struct Methods: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List every method that this program knows, with the roles that may call it.")

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
