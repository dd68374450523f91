/// Names with what is said under them; what says nothing is left out.
struct CaseWords {
    private let say: Language
    private var facts: [(name: String, value: HTML)] = []
    private var texts: [(name: String, text: String)] = []

    init(_ say: Language) { self.say = say }

    var isEmpty: Bool { facts.isEmpty && texts.isEmpty }

    mutating func add(_ name: String, _ value: String) {
        if !value.isEmpty { facts.append((name, .text(value))) }
    }

    mutating func add(day name: String, _ iso: String) {
        if !iso.isEmpty { facts.append((name, Figures.time(iso, say))) }
    }

    /// A text of several sentences, which has a paragraph of its own.
    mutating func add(text name: String, _ text: String) {
        if !text.isEmpty { texts.append((name, text)) }
    }

    @HTMLBuilder var html: HTML {
        if !facts.isEmpty {
            Tag.dl(.class("facts")) {
                for fact in facts {
                    Tag.div {
                        Tag.dt { fact.name }
                        Tag.dd { fact.value }
                    }
                }
            }
        }
        for text in texts {
            Tag.div {
                Tag.h3 { text.name }
                Tag.p(.class("written")) { text.text }
            }
        }
    }

    /// Ids by their names, in one line.
    static func list(_ ids: [String], _ names: [String: Words], _ say: Language) -> String {
        ids.map { CaseNames.name($0, in: names, say) }.joined(separator: say("；", "; "))
    }
}

/// A titled part of a case's page.
struct CaseSection {
    private let id: String
    private let title: String
    private let content: HTML

    init(_ id: String, _ title: String, @HTMLBuilder content: () -> HTML) {
        self.id = id
        self.title = title
        self.content = content()
    }

    var html: HTML {
        Tag.section(.id(id), .labelledBy("\(id)-title")) {
            Tag.div(.class("section-head")) { Tag.h2(.id("\(id)-title")) { title } }
            content
        }
    }
}
