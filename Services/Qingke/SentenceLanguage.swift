import ArgumentParser
import PolicyEngine

/// In which languages a command writes sentences.
enum SentenceLanguage: String, CaseIterable, ExpressibleByArgument {
    case zh, en, both

    var languages: [Language] {
        switch self {
        case .zh: [.zh]
        case .en: [.en]
        case .both: [.zh, .en]
        }
    }
}

extension Language: ExpressibleByArgument {}
