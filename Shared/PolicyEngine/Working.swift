/// The computation of an amount, step by step, as it is done.
///
/// Steps nest by the index of their parent, so that they travel as a flat list. Their words stand
/// beside the rule's parameters, under the step's id.
package struct Working: Sendable {
    package struct Step: Hashable, Sendable {
        /// Names what is computed: `gross_fen`.
        package let id: String
        /// Where the step stands; nil where it cites nothing.
        package let article: Article?
        /// Index of the step that this one belongs to; -1 at the top.
        package let parent: Int
        package internal(set) var value: Quantity?
    }

    package private(set) var steps: [Step] = []
    /// Rows of tables that were looked up, beside the parameters that hold on the day.
    package private(set) var rowsUsed: [ParameterRow] = []
    private let document: String
    private var parent = -1

    /// - Parameter document: title of the document whose articles are cited by number alone.
    package init(document: String = "") {
        self.document = document
        steps.reserveCapacity(12)
    }

    /// Notes a result and hands it on.
    @discardableResult
    package mutating func step<Value: QuantityConvertible>(
        _ id: String, _ article: String, of document: String? = nil, _ value: Value
    ) -> Value {
        let cited = Article(document ?? self.document, article)
        steps.append(Step(id: id, article: cited, parent: parent, value: value.quantity))
        return value
    }

    /// Notes a result that follows from arithmetic alone.
    @discardableResult
    package mutating func step<Value: QuantityConvertible>(_ id: String, _ value: Value) -> Value {
        steps.append(Step(id: id, article: nil, parent: parent, value: value.quantity))
        return value
    }

    /// A step made of the steps that `body` notes; its own value is what `body` returns.
    package mutating func group<Value: QuantityConvertible>(
        _ id: String, _ article: String? = nil, of document: String? = nil,
        _ body: (inout Working) -> Known<Value>
    ) -> Known<Value> {
        let index = steps.count
        let cited = article.map { Article(document ?? self.document, $0) }
        steps.append(Step(id: id, article: cited, parent: parent, value: nil))
        let outer = parent
        parent = index
        let result = body(&self)
        parent = outer
        steps[index].value = result.value?.quantity
        return result
    }

    /// Notes that a row of a table decided something, so that the answer replays without the table.
    package mutating func use(_ row: ParameterRow) {
        if !rowsUsed.contains(row) { rowsUsed.append(row) }
    }

    /// The value of the first step of that id.
    package func value(of id: String) -> Quantity? {
        steps.first { $0.id == id }?.value
    }
}
