import ArgumentParser

/// `qingke export`: answers as tables.
struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write answers as tables: CSV for Excel, or JSON lines.",
        subcommands: [ExportEligibility.self, ExportLoans.self, ExportGrants.self])
}
