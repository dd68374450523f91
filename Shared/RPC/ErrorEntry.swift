import JSON

/// What the published list says of one reason: `qingke errors`, `GET /v1/errors` and `ERRORS.md`
/// are made of it.
package struct ErrorEntry: Hashable, Sendable {
    package let reason: ErrorReason
    /// The status codes that the reason comes with; an error with another one is not made.
    package let codes: [StatusCode]
    package let retry: Retry
    /// Keys that `ErrorInfo.metadata` may hold.
    package let metadata: [MetadataKey]
    package let meaning: Words
    /// What the caller does about it.
    package let remedy: Words

    package enum Language: String, CaseIterable, Sendable { case zh, en }

    /// The same in Chinese and in English.
    package struct Words: Hashable, Sendable {
        let zh: String
        let en: String

        package subscript(language: Language) -> String {
            switch language {
            case .zh: zh
            case .en: en
            }
        }
    }

    /// Whether sending the call again can help.
    package enum Retry: String, CaseIterable, Sendable {
        /// The same request is refused again.
        case never
        /// Nothing was begun: after the delay of `RetryInfo`, or a second where there is none.
        case afterDelay = "after_delay"
        /// Whether a write took effect is not known: the same request_id makes it happen once.
        case sameRequestID = "same_request_id"
    }

    /// A key of `ErrorInfo.metadata`.
    package enum MetadataKey: String, CaseIterable, Sendable {
        /// The service that could not be asked.
        case service
        /// The rule's own error object, as JSON.
        case resultJSON = "result_json"
        /// Why an act was refused, as the rule of the procedure's steps says it.
        case refusal
        /// The state of the case.
        case state
        /// What may be done instead, as JSON.
        case legalActsJSON = "legal_acts_json"
        /// The rule that decides the condition of an act, with its findings, as JSON.
        case findingsJSON = "findings_json"
        /// Cases and records that stand in the way, as JSON.
        case obstaclesJSON = "obstacles_json"
    }

    init(
        _ reason: ErrorReason, _ codes: StatusCode..., retry: Retry = .never,
        metadata: [MetadataKey] = [], meaning: String, zh meaningZH: String, remedy: String,
        zh remedyZH: String
    ) {
        self.reason = reason
        self.codes = codes
        self.retry = retry
        self.metadata = metadata
        self.meaning = Words(zh: meaningZH, en: meaning)
        self.remedy = Words(zh: remedyZH, en: remedy)
    }
}

extension ErrorEntry.Retry {
    package var words: ErrorEntry.Words {
        switch self {
        case .never:
            .init(zh: "原样重试无用", en: "the same request is refused again")
        case .afterDelay:
            .init(
                zh: "尚未开始处理：按给出的间隔重试，未给出则一秒后重试",
                en: "nothing was begun: send it again after the given delay, or after a second")
        case .sameRequestID:
            .init(
                zh: "是否生效未知：用同一 request_id 重试，只生效一次；查询可直接重试",
                en: "whether it took effect is not known: send it again with the same request_id, "
                    + "and it happens once; a read may simply be repeated")
        }
    }
}

extension ErrorEntry.MetadataKey {
    package var words: ErrorEntry.Words {
        switch self {
        case .service: .init(zh: "未能联系到的服务", en: "the service that could not be asked")
        case .resultJSON:
            .init(
                zh: "规则自身的错误对象（JSON 文本）", en: "the rule's own error object, as JSON text")
        case .refusal:
            .init(
                zh: "拒绝的原因，如 guard_failed:statement",
                en: "why the act was refused, such as guard_failed:statement")
        case .state: .init(zh: "案件的状态", en: "the state of the case")
        case .legalActsJSON:
            .init(
                zh: "该状态下可为的行为（JSON 文本）",
                en: "what may be done in this state, as JSON text")
        case .findingsJSON:
            .init(
                zh: "决定条件的规则及其各项结论（JSON 文本）",
                en: "the rule that decides the condition, with its findings, as JSON text")
        case .obstaclesJSON:
            .init(
                zh: "构成障碍的案件和记录（JSON 文本）",
                en: "the cases and records that stand in the way, as JSON text")
        }
    }
}

// MARK: As JSON

extension ErrorEntry {
    /// The whole list: `{"domain", "errors": [entry]}`.
    package static var listJSON: JSONValue {
        [
            "domain": .string(ErrorReason.domain),
            "errors": .array(ErrorReason.allCases.map(\.entry.json)),
        ]
    }

    /// The entry with both languages.
    package var json: JSONValue {
        [
            "reason": .string(reason.rawValue),
            "codes": .array(codes.map { .string($0.name) }),
            "retry": .string(retry.rawValue),
            "retry_meaning": retry.words.json,
            "metadata": .object(
                Dictionary(uniqueKeysWithValues: metadata.map { ($0.rawValue, $0.words.json) })),
            "meaning": meaning.json,
            "remedy": remedy.json,
        ]
    }
}

extension ErrorEntry.Words {
    fileprivate var json: JSONValue { ["zh": .string(zh), "en": .string(en)] }
}
