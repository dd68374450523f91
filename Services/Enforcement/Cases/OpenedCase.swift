import Journal
import Messages
import ProtobufC
import Storage

/// A case with its entries and their personal data, as far as keys are there.
struct OpenedCase {
    let file: IntegrityCaseFile
    /// Each entry with what it says and its first personal text.
    let entries: [(entry: JournalEntry, said: CaseEntry, note: String)]

    /// Nil where there is no such case.
    init?(stream: String, keys: SubjectKeys, in transaction: any SQLTransaction) throws {
        let stored = try Journal().entries(of: stream, in: transaction)
        guard !stored.isEmpty else { return nil }
        var file = IntegrityCaseFile(stream: stream)
        var opened: [(JournalEntry, CaseEntry, String)] = []
        for entry in stored {
            let personal = try PersonalData.open(entry, with: keys, in: transaction)
                .map { try CasePersonalData(unpacking: $0) }
            try file.apply(entry, personal)
            if !entry.sealed.isEmpty && personal == nil { file.isErased = true }
            opened.append(
                (entry, try CaseEntry(unpacking: entry.payload), personal?.texts.first ?? ""))
        }
        self.file = file
        entries = opened
    }
}
