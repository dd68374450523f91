import ArgumentParser
import Messages
import RPC
import ServiceKit
import Stubs

/// `qingke seed`: a synthetic registry, the same at every run.
struct Seed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fill a running system with synthetic entities, loans, prizes and records.",
        discussion: """
            Nothing of it is real: names say 合成样本 (synthetic sample), and the data come from a
            fixed seed. Running it again changes nothing.
            """)

    @Option(help: "How many entities.")
    var entities = 100

    @Option(help: "Entities that are written at once.")
    var parallel = 16

    @OptionGroup var options: ClientOptions

    func validate() throws {
        guard (1...1_000_000).contains(entities), (1...256).contains(parallel) else {
            throw ValidationError("1 to 1000000 entities and 1 to 256 in parallel are right")
        }
    }

    func run() async throws {
        let count = entities
        let parallel = min(parallel, count)
        try await options.withClient { client in
            let writer = SampleWriter(client)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...count {
                    if number > parallel { try await group.next() }
                    group.addTask { try await writer.write(SampleEntity(number: number)) }
                }
                try await group.waitForAll()
            }
        }
        StandardOutput.write(
            "\(count) synthetic entities with loans, prizes and records; the first ones:\n")
        var table = TextTable(["code", "name", "loan", "what a bank sees"])
        for story in SampleStory.allCases.prefix(count) {
            let entity = SampleEntity(number: story.rawValue)
            table.add([entity.uscc, entity.name, entity.loanID, story.description])
        }
        StandardOutput.write(table.text)
    }
}
