import ArgumentParser
import Reflection
import ServiceKit

/// `qingke list`: what a server serves, asked of the server itself.
struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the services of a server, or the methods of one of them.")

    @Argument(help: "[package.]Service")
    var service: String?

    @OptionGroup var options: ClientOptions

    func run() async throws {
        try await options.withClient { client in
            let server = try await ReflectedServer.open(client, options)
            guard let service else {
                let services = try await server.services()
                return StandardOutput.write(services.map { $0 + "\n" }.joined())
            }
            let (schema, _) = try await server.service(named: service)
            var table = TextTable(["method", "request", "response"])
            for method in schema.methods {
                table.add([
                    "\(schema.fullName)/\(method.name)",
                    (method.requestsStream ? "stream " : "") + method.request,
                    (method.responsesStream ? "stream " : "") + method.response,
                ])
            }
            StandardOutput.write(table.text)
        }
    }
}

/// `qingke describe`: a service, method, message or enum with its comments.
struct Describe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show a service, method, message or enum of a server as its .proto file has it.",
        discussion: """
            qingke describe LoanService
            qingke describe LoanService/GetLoan
            qingke describe qingke.finance.v1.Loan
            """)

    @Argument(help: "[package.]Name")
    var symbol: String

    @OptionGroup var options: ClientOptions

    func run() async throws {
        try await options.withClient { client in
            let server = try await ReflectedServer.open(client, options)
            let name = String(symbol.map { $0 == "/" ? "." : $0 })
            let (found, schema) = try await server.find(name)
            guard let text = ProtoText.of(found, in: schema) else {
                throw CommandFailure(
                    message: "the server's file for \"\(found.shown)\" does not declare it",
                    exitCode: 1)
            }
            StandardOutput.write(text)
        }
    }
}
