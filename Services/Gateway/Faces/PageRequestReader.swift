import Hummingbird
import Identity
import NIOCore

/// Reads an HTTP request as what a page is asked for.
///
/// | where | what it becomes |
/// |---|---|
/// | `?lang=` (or the form's), cookie `lang`, `Accept-Language` | the language, the first that is there |
/// | `?as=ROLE:ID`, cookie `as` | who asks; `?as=` forgets it |
/// | body | the form, `application/x-www-form-urlencoded`, at most 64 KiB |
struct PageRequestReader {
    static let bodyBytesMax = 64 << 10

    private let request: Request
    private let query: FormValues
    private let cookies: FormValues

    init(_ request: Request) {
        self.request = request
        query = FormValues(parsing: request.uri.query ?? "")
        cookies = Self.cookies(request.headers[values: .cookie])
    }

    /// The request as far as its head says it; nothing of it can be wrong.
    var withoutForm: PageRequest { request(form: nil) }

    /// The whole request.
    func read() async throws(PageRefusal) -> PageRequest {
        let asks = query["as"]
        if !asks.isEmpty, Principal(parsing: asks) == nil { throw .noPrincipal(asks) }
        return request(form: request.method == .post ? try await form() : nil)
    }

    private func request(form: FormValues?) -> PageRequest {
        let wishes = [form?["lang"], query["lang"], cookies["lang"]].compactMap { $0 }
        return PageRequest(
            path: request.uri.path.split(separator: "/").map {
                FormValues.decode($0, plusIsSpace: false)
            },
            query: query, form: form,
            language: wishes.lazy.compactMap(Language.init(rawValue:)).first
                ?? Language(accepted: request.headers[.acceptLanguage]),
            caller: query.has("as")
                ? Principal(parsing: query["as"]) : Principal(parsing: cookies["as"]))
    }

    private func form() async throws(PageRefusal) -> FormValues {
        let type = (request.headers[.contentType] ?? "").lowercased().split(separator: ";").first
        guard type == "application/x-www-form-urlencoded" else { throw .wrongFormType }
        do {
            let body = try await request.body.collect(upTo: Self.bodyBytesMax)
            return FormValues(parsing: String(decoding: body.readableBytesView, as: UTF8.self))
        } catch {
            throw .formTooLarge
        }
    }

    private static func cookies(_ headers: [String]) -> FormValues {
        let pairs = headers.flatMap { $0.split(separator: ";") }.map { cookie in
            let parts = cookie.split(separator: "=", maxSplits: 1)
            return FormValues.Pair(
                name: parts.first.map { String($0.filter { $0 != " " }) } ?? "",
                value: parts.count == 2 ? FormValues.decode(parts[1]) : "")
        }
        return FormValues(pairs: pairs)
    }
}
