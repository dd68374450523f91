import JSON
import PolicyEngine
import Values

/// 送达, rule `int.service`: is the decision served? 青岛市科研诚信管理办法 (2024), article 22.
///
/// A refusal to sign is not service: leaving it behind is no way of the text. Public notice is for a
/// subject whose whereabouts are unknown, never for secret matters; its length is not in the text
/// (`int.public_service_days`, a draft) and its last day is not moved.
struct ServiceOfDecision: Calculator {
    static let id: RuleID = "int.service"
    static let version = "1"
    static let document = "青岛市科研诚信管理办法"
    static let dateFact: FactName? = "as_of"

    let facts: Facts
    let rules: Rules

    enum Method: String, CaseIterable, Sendable {
        case direct, entrusted, post
        case publicNotice = "public_notice"
    }

    struct Rules: InForceParameters {
        let inForce: DayRange
        let publicNoticeDays: Int

        init(_ read: inout ParameterReader) {
            inForce = read.period("int.measures.from", "int.measures.to")
            publicNoticeDays = read.count("int.public_service_days")
        }
    }

    struct Facts: FactRecord {
        let asOf: Known<Day>
        let method: Known<Method>
        let signed: Known<Day>
        let received: Known<Day>
        let published: Known<Day>
        let whereaboutsUnknown: Known<Bool>
        let secret: Known<Bool>

        init(_ read: inout FactReader) {
            asOf = read.day("as_of")
            method = read.choice("method")
            signed = read.day("signed_on")
            received = read.day("receipt_on")
            published = read.day("published_on")
            whereaboutsUnknown = read.flag("whereabouts_unknown")
            secret = read.flag("secret")
        }
    }

    static func day(of facts: Facts) -> Day? { facts.asOf.value }

    func result(_ working: inout Working) -> JSONValue {
        guard let method = facts.method.value else { return unknown("method") }
        if method == .publicNotice {
            if facts.secret.value == true { return refused("secret_matter") }
            switch facts.whereaboutsUnknown.value {
            case nil: return unknown("whereabouts_unknown")
            case false?: return refused("public_notice_needs_unknown_whereabouts")
            case true?: break
            }
        }
        let served = servedDay(method)
        guard let day = served.value else { return unknown(served.missing[0]) }
        working.step("served_on", "第二十二条", day)
        guard let asOf = facts.asOf.value else { return unknown("as_of", servedOn: day) }
        return answer(asOf >= day ? "yes" : "not_yet", servedOn: day)
    }

    private func servedDay(_ method: Method) -> Known<Day> {
        switch method {
        case .direct, .entrusted: facts.signed
        case .post: facts.received
        case .publicNotice:
            facts.published.map("published_on") { $0.adding(days: rules.publicNoticeDays) }
        }
    }

    private func unknown(_ missing: FactName, servedOn: Day? = nil) -> JSONValue {
        answer("unknown", servedOn: servedOn, missing: [missing])
    }

    private func refused(_ error: String) -> JSONValue {
        answer("no", servedOn: nil, error: error)
    }

    private func answer(
        _ served: String, servedOn: Day?, missing: [FactName] = [], error: String? = nil
    ) -> JSONValue {
        [
            "served": .string(served), "served_on": JSONValue(servedOn?.iso),
            "missing": .array(missing.map(JSONValue.string)), "error": JSONValue(error),
        ]
    }
}
