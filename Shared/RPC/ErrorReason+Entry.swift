extension ErrorReason {
    /// What the published list says of the reason. `qingke errors --markdown` makes ERRORS.md of it.
    package var entry: ErrorEntry {
        switch self {
        // The request itself.
        case .invalidRequest:
            ErrorEntry(
                self, .invalidArgument, metadata: [.resultJSON],
                meaning: "fields of the request are wrong; BadRequest (violations) names all of "
                    + "them",
                zh: "请求的字段有误，BadRequest（violations）逐一列出",
                remedy: "correct every field that is named and send a new request",
                zh: "按每条说明改正后另行发送")
        case .malformedMessage:
            ErrorEntry(
                self, .invalidArgument,
                meaning: "the bytes are no message of the method's request type",
                zh: "字节不是该方法的请求消息",
                remedy: "encode the request with the definitions in Protos/",
                zh: "用 Protos/ 中的定义重新编码")
        case .messageTooLarge:
            ErrorEntry(
                self, .resourceExhausted,
                meaning: "the request or its answer is larger than one message may be",
                zh: "请求或答复超过单条消息的上限",
                remedy: "send less at once, or ask for less at once",
                zh: "分批发送，或一次少查一些")
        case .invalidJSON:
            ErrorEntry(
                self, .invalidArgument,
                meaning: "the JSON text cannot be read, or has a field or a type of value that "
                    + "the message does not have",
                zh: "JSON 文本无法读取，或含有消息没有的字段、类型不符的值",
                remedy: "correct it at the line or field that is named; names are those of the "
                    + ".proto files",
                zh: "按所指的行列或字段改正；名称以 .proto 为准")
        case .methodNotFound:
            ErrorEntry(
                self, .unimplemented, .notFound,
                meaning: "there is no such service or method here",
                zh: "此处没有该服务或方法",
                remedy: "look it up in GET /v1/methods or `qingke methods`, and write "
                    + "package.Service/Method",
                zh: "查 GET /v1/methods 或 qingke methods，写作 package.Service/Method")
        case .requestIDReused:
            ErrorEntry(
                self, .alreadyExists,
                meaning: "this request_id was used before for a request with other content",
                zh: "该 request_id 已用于内容不同的请求",
                remedy: "take a new request_id for a new request; a retry must be the same request",
                zh: "新请求换新的 request_id；重试须原样发送")

        // Who calls.
        case .principalMissing:
            ErrorEntry(
                self, .unauthenticated,
                meaning: "the caller did not say who it is, or not in the right form",
                zh: "调用方没有表明身份，或写法不对",
                remedy: "send qingke-principal: ROLE:ID",
                zh: "附上 qingke-principal: ROLE:ID")
        case .roleNotAllowed:
            ErrorEntry(
                self, .permissionDenied,
                meaning: "the caller's role may not call the method, or may not have a subject's "
                    + "facts gathered",
                zh: "该角色不得调用此方法，或不得由此取得主体的事实",
                remedy: "have one of the roles that are named call it; leave subject_uscc empty "
                    + "to evaluate facts of your own",
                zh: "由所列角色之一调用；自带事实时 subject_uscc 留空")
        case .notYourRecord:
            ErrorEntry(
                self, .permissionDenied,
                meaning: "an applicant may ask about itself only",
                zh: "申请人只能查询自己",
                remedy: "ask with the unified social credit code that you call as",
                zh: "填写本单位的统一社会信用代码")

        // The way there and back.
        case .deadlineExceeded:
            ErrorEntry(
                self, .deadlineExceeded, retry: .sameRequestID,
                meaning: "the deadline passed before the call ended",
                zh: "期限已过而调用未结束",
                remedy: "allow more time, or ask for less at once",
                zh: "延长期限，或一次少查一些")
        case .cancelled:
            ErrorEntry(
                self, .cancelled, retry: .sameRequestID,
                meaning: "the caller gave the call up, or its request did not arrive whole",
                zh: "调用方放弃了调用，或请求没有完整到达",
                remedy: "send it again if its answer is still wanted",
                zh: "仍需结果时再次发送")
        case .overloaded:
            ErrorEntry(
                self, .resourceExhausted, retry: .afterDelay,
                meaning: "the server has as many calls or connections as it takes",
                zh: "服务的调用或连接已达上限",
                remedy: "keep fewer calls and connections open and try again after the delay",
                zh: "减少并发调用和连接，按间隔重试")
        case .draining:
            ErrorEntry(
                self, .unavailable, retry: .afterDelay,
                meaning: "the server ends and did not begin the call",
                zh: "服务正在停止，未接受该调用",
                remedy: "send it again on a new connection",
                zh: "另建连接重试")
        case .serviceUnreachable:
            ErrorEntry(
                self, .unavailable, retry: .afterDelay, metadata: [.service],
                meaning: "the service cannot be reached",
                zh: "无法联系到服务",
                remedy: "try again shortly; tell the operator if it lasts",
                zh: "稍后重试；持续不通时告知运行方")
        case .connectionLost:
            ErrorEntry(
                self, .unavailable, retry: .sameRequestID, metadata: [.service],
                meaning: "the connection ended while the call ran",
                zh: "调用途中连接断开",
                remedy: "connect anew and send it again",
                zh: "重新连接后重试")
        case .protocolError:
            ErrorEntry(
                self, .internal,
                meaning: "the peer broke the wire protocol, or its answer cannot be read",
                zh: "对方违反了传输协议，或答复无法读取",
                remedy: "check the client against Shared/Wire/SPEC.md; look up whether a write "
                    + "took effect; tell the operator if it stays",
                zh: "对照 Shared/Wire/SPEC.md 检查客户端；写入是否生效须先查询；仍出错时告知运行方")
        case .storageUnavailable:
            ErrorEntry(
                self, .unavailable, retry: .afterDelay,
                meaning: "the database is busy, full or cannot be used; nothing was written",
                zh: "数据库繁忙、已满或不可用，未写入任何内容",
                remedy: "try again after the delay; tell the operator if it lasts",
                zh: "按间隔重试；持续出现时告知运行方")
        case .outcomeUnknown:
            ErrorEntry(
                self, .unavailable, retry: .sameRequestID,
                meaning: "the database was lost while it committed; whether the write was done is "
                    + "not known",
                zh: "数据库在提交时中断，写入是否完成不明",
                remedy: "send the same request again under the same request_id: it has one effect",
                zh: "以同一 request_id 重发同一请求，只生效一次")
        case .internalError:
            ErrorEntry(
                self, .internal,
                meaning: "a mistake of this system; its log has it",
                zh: "本系统自身的错误，日志中有记录",
                remedy: "tell the operator the time and the traceparent of the call",
                zh: "把时间与 traceparent 告知运行方")

        // Platforms.
        case .entityNotFound:
            ErrorEntry(
                self, .notFound,
                meaning: "no entity of this unified social credit code is on file",
                zh: "没有该统一社会信用代码的主体",
                remedy: "check the code; create a new entity with RegistryService/CreateEntity",
                zh: "核对代码；新主体用 RegistryService/CreateEntity 建立")
        case .entityExists:
            ErrorEntry(
                self, .alreadyExists,
                meaning: "an entity of this unified social credit code is on file already",
                zh: "该统一社会信用代码的主体已登记",
                remedy: "file further facts with RegistryService/FileFacts",
                zh: "补充事实用 RegistryService/FileFacts")
        case .projectExists:
            ErrorEntry(
                self, .alreadyExists,
                meaning: "a science-plan project of this number is on file already",
                zh: "该编号的科技计划项目已登记",
                remedy: "check the project's number",
                zh: "核对项目编号")

        // Finance.
        case .loanNotFound:
            ErrorEntry(
                self, .notFound,
                meaning: "no such loan is on file, or the caller may not know of it",
                zh: "没有该笔贷款，或调用方无权知悉",
                remedy: "check the loan's number and its lender; record a new loan with "
                    + "LoanService/RecordLoan",
                zh: "核对贷款编号与贷款机构；新贷款用 LoanService/RecordLoan 登记")
        case .loanBorrowerDiffers:
            ErrorEntry(
                self, .failedPrecondition,
                meaning: "the lender recorded a loan of this number as made to another borrower",
                zh: "该机构已把此编号登记为另一借款人的贷款",
                remedy: "check the contract's number and the borrower",
                zh: "核对合同编号与借款人")
        case .recordSubjectDiffers:
            ErrorEntry(
                self, .failedPrecondition,
                meaning: "the caller recorded a guarantee, investment or policy of this number of "
                    + "another enterprise",
                zh: "登记方已把此编号登记为另一企业的担保、投资或保单",
                remedy: "check the contract's number and the enterprise's code",
                zh: "核对合同（保单）编号与企业代码")
        case .policyNotFound:
            ErrorEntry(
                self, .notFound,
                meaning: "no such insurance policy is on file, or the caller may not know of it",
                zh: "没有此保单，或无权知悉",
                remedy: "check the policy's number, insurer and holder; a new policy is recorded "
                    + "with InsuranceService/RecordInsurancePolicy",
                zh: "核对保单编号、保险机构与投保企业；新保单用 InsuranceService/RecordInsurancePolicy 登记")
        case .productNotFound:
            ErrorEntry(
                self, .failedPrecondition,
                meaning: "the catalogue has no insurance product of this number",
                zh: "“青科保”产品目录中没有此编号的产品",
                remedy: "InsuranceService/ListInsuranceProducts lists the products",
                zh: "用 InsuranceService/ListInsuranceProducts 查看产品目录")
        case .grantExists:
            ErrorEntry(
                self, .alreadyExists,
                meaning: "a grant of this number is on file already and is not changed",
                zh: "该编号的拨付已登记，不作改动",
                remedy: "check the grant's number; another grant takes a new one",
                zh: "核对拨付编号；另一笔用新编号")
        case .grantNotAllowed:
            ErrorEntry(
                self, .failedPrecondition,
                meaning: "the grant would take the enterprise over a cap, or is a second one of a "
                    + "once-only programme",
                zh: "拨付将使企业超过上限，或属于限享一次的政策",
                remedy: "lower the amount to what the cap leaves, or do not make the grant",
                zh: "按所述余额调整金额，或不再拨付")

        // Talent.
        case .prizeExists:
            ErrorEntry(
                self, .alreadyExists,
                meaning: "a prize of this number is on file already",
                zh: "该编号的奖项已登记",
                remedy: "check the prize's number",
                zh: "核对奖项编号")
        case .prizeNotFound:
            ErrorEntry(
                self, .notFound,
                meaning: "no prize of this number is on file",
                zh: "没有该编号的奖项",
                remedy: "check the number; record a new prize with PrizeService/RecordPrize",
                zh: "核对编号；新奖项用 PrizeService/RecordPrize 登记")
        case .prizeRevoked:
            ErrorEntry(
                self, .failedPrecondition,
                meaning: "the prize was revoked on another day already",
                zh: "该奖项已于另一日撤销",
                remedy: "the first revocation stands; there is nothing to send",
                zh: "以首次撤销为准，无须再报")

        // Enforcement.
        case .integrityRecordExists:
            ErrorEntry(
                self, .alreadyExists,
                meaning: "an integrity record of this number is on file for another unit",
                zh: "该编号的诚信记录属于另一单位",
                remedy: "compare number and unit",
                zh: "核对编号与单位")

        case .caseNotFound:
            ErrorEntry(
                self, .notFound,
                meaning: "there is no such case, or none that the caller may see",
                zh: "没有该案件，或调用方无权查看",
                remedy: "check the case's name; ListCases tells those that you may see",
                zh: "核对案件标识；可见案件见 ListCases")
        case .notYourCase:
            ErrorEntry(
                self, .permissionDenied,
                meaning: "another bureau or officer handles the case",
                zh: "案件由其他部门或承办人办理",
                remedy: "have the case assigned to you with AssignCase",
                zh: "通过 AssignCase 调整承办人")
        case .actNotAllowed:
            ErrorEntry(
                self, .failedPrecondition,
                metadata: [.refusal, .state, .legalActsJSON, .findingsJSON],
                meaning: "the act is not possible in the state of the case, for this actor, or "
                    + "its condition does not hold",
                zh: "案件当前状态、行为人或条件不允许该行为",
                remedy: "legal_acts_json lists what may be done, by whom and by which article; "
                    + "findings_json says what the condition lacks",
                zh: "legal_acts_json 列出可为的行为、行为人与条款，findings_json 说明条件的欠缺")
        case .caseChanged:
            ErrorEntry(
                self, .aborted,
                meaning: "the case changed since the caller looked at it",
                zh: "案件在调用方查看之后已有变动",
                remedy: "read the case again and act on what it says now, with its sequence",
                zh: "重新读取案件，按新的 sequence 办理")
        case .subjectErased:
            ErrorEntry(
                self, .failedPrecondition,
                meaning: "personal data of the subject was erased; nothing of it is stored again",
                zh: "当事人的个人信息已删除，不再存储",
                remedy: "there is nothing to send",
                zh: "无须再报")
        case .erasureRefused:
            ErrorEntry(
                self, .failedPrecondition, metadata: [.obstaclesJSON],
                meaning:
                    "a case of the subject goes on, or a record of it bars: what would be erased "
                    + "is still asked for by law",
                zh: "当事人尚有未结案件或者有效记录，依法须保存相关信息",
                remedy: "obstacles_json lists the cases and records; erase when they have ended",
                zh: "待 obstacles_json 所列案件终结、记录期满后再删除")
        case .evidenceNotFound:
            ErrorEntry(
                self, .notFound,
                meaning: "the case has no such file, or none that the caller may see",
                zh: "案件没有该材料，或调用方无权查看",
                remedy: "check the digest; GetCase lists the files that you may see",
                zh: "核对摘要值；可见材料见 GetCase")

        // Rules.
        case .ruleNotFound:
            ErrorEntry(
                self, .notFound, metadata: [.resultJSON],
                meaning: "no rule of this id is built here",
                zh: "此处没有该规则",
                remedy: "look the rules up with PolicyService/ListRules",
                zh: "用 PolicyService/ListRules 查看规则")
        case .assessmentNotFound:
            ErrorEntry(
                self, .notFound,
                meaning: "no assessment of this id is stored, or the caller may not read it",
                zh: "没有该评估，或调用方无权查看",
                remedy: "check the id; an assessment is kept when its question carries a "
                    + "request_id",
                zh: "核对编号；带 request_id 的评估才会保存")
        }
    }
}
