// Made by "npm run api" from the OpenAPI document of the service. Do not edit.

export interface paths {
    "/api/portfolio/v1/allocation-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 分管方案列表 / Allocation plans, by id */
        get: operations["listAllocationPlans"];
        put?: never;
        /** 拟定分管方案 / Draft a plan from the present facts */
        post: operations["draftAllocationPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/allocation-plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 分管方案：违规、交接户数、公平性前后对比 / One plan: violations, handovers, fairness before and after */
        get: operations["getAllocationPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/allocation-plans/{planId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准分管方案（须由另一人） / Approve, as a second person, exactly the plan named by If-Match */
        post: operations["approveAllocationPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/allocation-plans/{planId}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认本支行交接完成 / Confirm that the own branch's handover is complete */
        post: operations["completeBranchHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/allocation-plans/{planId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 方案明细 / Lines of a plan, by client id */
        get: operations["listAllocationLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/allocation-plans/{planId}/lines/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单户分管说明：依据的规则或各备选人的影响 / Why a client is with whom: the rule, or the cost of alternatives */
        get: operations["getAllocationLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/allocation-plans/{planId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回分管方案 / Return a submitted plan with a reason */
        post: operations["returnAllocationPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/allocation-plans/{planId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交分管方案 / Submit a plan with its effective date */
        post: operations["submitAllocationPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/branch-portfolios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本服务已知的支行 / Branches that this service knows */
        get: operations["listBranchPortfolios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/branch-portfolios/{branchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 支行分管情况：客户、缺口与各客户经理负荷 / A branch: clients, gaps and its managers' loads */
        get: operations["getBranchPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户列表，可按支行、分管人、等级查询 / Clients by branch, holder, tier or text, on a day (default today) */
        get: operations["listClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/clients/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入客户文件（整份接收或整份退回） / Import a file of clients, taken or refused whole */
        post: operations["importClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户详情：等级依据、责任台账、分管说明 / A client: tier and why, ledger, why it is with whom */
        get: operations["getClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前用户 / Who this service takes the caller for */
        get: operations["whoAmI"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/parked-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 挂起的事件 / Events that could not be applied, first 200 */
        get: operations["listParkedEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/parked-events/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重放挂起的事件 / Try the parked events again */
        post: operations["replayParkedEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/portfolios/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户经理分管情况：各项资源与同级均值、目标对比 / A manager's loads against the peers' mean and the target */
        get: operations["getPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/responsibility-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 无责任人的客户 / Clients that nobody is responsible for on a day (default today) */
        get: operations["listResponsibilityGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/revisit-samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 回访样本 / Samples of complaints, latest period first */
        get: operations["listRevisitSamples"];
        put?: never;
        /** 抽取回访样本 / Draw the sample of an ended period; anybody can draw it again from the seed */
        post: operations["drawRevisitSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/revisits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 回访清单 / The revisits of a sample, in the order of the draw */
        get: operations["listRevisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/revisits/{caseId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记回访结果 / Record what a revisit found, by its version in If-Match; never by who handled it */
        post: operations["recordRevisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 方案列表 / All versions of the parameters */
        get: operations["listSchemes"];
        put?: never;
        /** 拟定方案 / Draft a new version */
        post: operations["draftScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/schemes/{schemeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 方案详情 / One version, with its hash as ETag */
        get: operations["getScheme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/schemes/{schemeId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准方案（须由另一人） / Approve a version, as a second person, by its hash in If-Match */
        post: operations["approveScheme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/service-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务事项：本人、待接收、本机构、本人登记、全行 / Cases by scope (default MINE), latest first; state=OPEN leaves closed ones out */
        get: operations["listServiceCases"];
        put?: never;
        /** 登记服务事项 / Record a case; the first contact owns it */
        post: operations["recordServiceCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/service-cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务事项详情 / A case with its clocks and record, version as ETag */
        get: operations["getServiceCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/service-cases/{caseId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接受转办 / Accept an offered case, by ETag */
        post: operations["acceptServiceCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/service-cases/{caseId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 归档 / File a resolved case, by ETag */
        post: operations["closeServiceCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/service-cases/{caseId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂停计时 / Stop the clock for a reason of the scheme, by ETag */
        post: operations["pauseServiceCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/service-cases/{caseId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回转办 / Give an offered case back with a reason, by ETag */
        post: operations["refuseServiceCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/service-cases/{caseId}/relay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转办给其他机构或人员 / Offer a case to another unit or person, by ETag */
        post: operations["relayServiceCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/service-cases/{caseId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结 / End the work with its handling record, by ETag */
        post: operations["resolveServiceCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/service-cases/{caseId}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记答复 / Record an answer to the client, by ETag */
        post: operations["respondToServiceCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/service-cases/{caseId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复计时 / Let the clock run again, by ETag */
        post: operations["resumeServiceCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/service-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 现行服务规则：时限、暂停事由、服务忌语、回访检查项 / The limits, reasons, phrases and points in force today */
        get: operations["getServiceRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/service-statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务事项统计 / Cases by month and kind with how their clocks ended; a branch head gets the own unit's */
        get: operations["getServiceStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/survey-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 满意度调查轮次 / Rounds of the client survey, latest period first */
        get: operations["listSurveyRounds"];
        put?: never;
        /** 开始一轮满意度调查并抽取受访客户 / Open a round and draw whom it asks, reproducibly from its seed */
        post: operations["openSurveyRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/survey-rounds/{roundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 调查轮次与结果（发布后） / A round, and once published the results that the reader may see */
        get: operations["getSurveyRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/survey-rounds/{roundId}/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 录入问卷（独立渠道） / Enter a client's form; nobody of the manager's own unit may */
        post: operations["enterSurveyForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/survey-rounds/{roundId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 受访客户（不含本机构客户经理的客户） / Whom the round asks, without clients of the reader's own unit */
        get: operations["listSurveyInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/survey-rounds/{roundId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布调查结果（须由另一人） / Publish, as a second person, the round named by If-Match */
        post: operations["publishSurveyRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Actor: {
            subject?: string;
            personId?: string;
            name?: string;
            unitId?: string;
            roles?: string[];
            bankWide?: boolean;
        };
        AlternativeView: {
            staffId?: string;
            name?: string;
            cost?: components["schemas"]["CostView"];
            difference?: string;
        };
        /** @enum {string} */
        Basis: "INCUMBENT" | "ALLOCATION";
        Branch: {
            branchId?: string;
            name?: string;
            headOffice?: boolean;
            active?: boolean;
        };
        BranchPortfolio: {
            branchId?: string;
            name?: string;
            on?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            clients?: number;
            /** Format: int32 */
            withoutResponsible?: number;
            tiers?: {
                [key: string]: number;
            };
            managers?: components["schemas"]["Portfolio"][];
        };
        /** @enum {string} */
        CaseAct: "RECORD" | "RELAY" | "ACCEPT" | "REFUSE" | "RESPOND" | "PAUSE" | "RESUME" | "RESOLVE" | "CLOSE";
        /** @enum {string} */
        CaseChannel: "COUNTER" | "PHONE" | "ONLINE" | "LETTER";
        CaseDetail: {
            headline?: components["schemas"]["CaseHeadline"];
            contactName?: string;
            contactPhone?: string;
            readBack?: boolean;
            schemeId?: string;
            recordedBy?: string;
            recordedByName?: string;
            promisedAt?: components["schemas"]["Instant"];
            pausedSince?: components["schemas"]["Instant"];
            /** Format: int64 */
            pausedSeconds?: number;
            handling?: string;
            outcome?: components["schemas"]["CaseOutcome"];
            returnReason?: string;
            resolvedAt?: components["schemas"]["Instant"];
            closedAt?: components["schemas"]["Instant"];
            entries?: components["schemas"]["CaseEntryView"][];
        };
        CaseEntryView: {
            /** Format: int32 */
            seq?: number;
            at?: components["schemas"]["Instant"];
            staffId?: string;
            name?: string;
            act?: components["schemas"]["CaseAct"];
            note?: string;
            unitId?: string;
            toStaff?: string;
            toName?: string;
            phrases?: string[];
        };
        CaseHeadline: {
            caseId?: string;
            kind?: components["schemas"]["CaseKind"];
            channel?: components["schemas"]["CaseChannel"];
            clientId?: string;
            content?: string;
            receivedAt?: components["schemas"]["Instant"];
            state?: components["schemas"]["CaseState"];
            ownerStaff?: string;
            ownerName?: string;
            ownerUnit?: string;
            offeredUnit?: string;
            offeredStaff?: string;
            relay?: components["schemas"]["ClockReading"];
            response?: components["schemas"]["ClockReading"];
            resolution?: components["schemas"]["ClockReading"];
            promise?: components["schemas"]["ClockReading"];
            acts?: components["schemas"]["CaseAct"][];
            readAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CaseKind: "COMPLAINT" | "INQUIRY" | "FAULT" | "APPLICATION";
        /** @enum {string} */
        CaseOutcome: "ACCEPTED" | "RETURNED";
        /**
         * @example {
         *       "reason": "WAITING_FOR_CLIENT"
         *     }
         */
        CasePauseRequest: {
            reason: string;
        };
        /**
         * @example {
         *       "kind": "COMPLAINT",
         *       "channel": "COUNTER",
         *       "contactName": "路人甲",
         *       "contactPhone": "021-5550100",
         *       "content": "排队等候过久",
         *       "readBack": true,
         *       "promisedAt": "2099-06-01T17:00:00+08:00"
         *     }
         */
        CaseRecordRequest: {
            kind: components["schemas"]["CaseKind"];
            channel: components["schemas"]["CaseChannel"];
            clientId?: string;
            contactName?: string;
            contactPhone?: string;
            content: string;
            readBack?: boolean;
            promisedAt?: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "reason": "不属本机构职责"
         *     }
         */
        CaseRefusalRequest: {
            reason: string;
        };
        /**
         * @example {
         *       "unitId": "B01",
         *       "note": "请信贷条线答复",
         *       "promisedAt": "2099-06-01T17:00:00+08:00"
         *     }
         */
        CaseRelayRequest: {
            unitId: string;
            staffId?: string;
            promisedAt?: components["schemas"]["Instant"];
            note?: string;
        };
        /**
         * @example {
         *       "handling": "已核实并向客户致歉，增开一个窗口"
         *     }
         */
        CaseResolutionRequest: {
            handling: string;
            outcome?: components["schemas"]["CaseOutcome"];
            returnReason?: string;
        };
        /**
         * @example {
         *       "text": "已致电说明，今日下午答复",
         *       "promisedAt": "2099-06-01T17:00:00+08:00"
         *     }
         */
        CaseResponseRequest: {
            text: string;
            promisedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CaseScope: "MINE" | "OFFERED" | "UNIT" | "RECORDED" | "BANK";
        /** @enum {string} */
        CaseState: "RECEIVED" | "RELAYED" | "ACCEPTED" | "RESOLVED" | "CLOSED";
        /** @enum {string} */
        ClientCategory: "LOAN" | "DEPOSIT" | "INSTITUTIONAL_DEPOSIT";
        ClientDetail: {
            clientId?: string;
            name?: string;
            branchId?: string;
            category?: components["schemas"]["ClientCategory"];
            corporate?: boolean;
            loanBalance?: components["schemas"]["Money"];
            depositBalance?: components["schemas"]["Money"];
            /** Format: int32 */
            difficulty?: number;
            nonPerforming?: boolean;
            developedBy?: string;
            groupId?: string;
            groupLoans?: components["schemas"]["Money"];
            referenceDate?: components["schemas"]["LocalDate"];
            tier?: components["schemas"]["ClientTier"];
            tierRule?: string;
            tierSchemeId?: string;
            tierReason?: components["schemas"]["Text"];
            holders?: components["schemas"]["NamedHolder"][];
            ledger?: components["schemas"]["LedgerEntry"][];
            explanation?: components["schemas"]["ExplanationView"];
        };
        /** @enum {string} */
        ClientTier: "LARGE" | "MEDIUM" | "SMALL" | "UNTIERED" | "INSTITUTIONAL";
        ClientView: {
            clientId?: string;
            name?: string;
            branchId?: string;
            category?: components["schemas"]["ClientCategory"];
            tier?: components["schemas"]["ClientTier"];
            corporate?: boolean;
            loanBalance?: components["schemas"]["Money"];
            depositBalance?: components["schemas"]["Money"];
            /** Format: int32 */
            difficulty?: number;
            nonPerforming?: boolean;
            groupId?: string;
            holders?: components["schemas"]["NamedHolder"][];
        };
        ClockReading: {
            verdict?: components["schemas"]["ClockVerdict"];
            dueAt?: components["schemas"]["Instant"];
            doneAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ClockVerdict: "RUNNING" | "PAUSED" | "MET" | "BREACHED" | "NOT_APPLICABLE";
        CodedText: {
            code?: string;
            title?: components["schemas"]["Text"];
        };
        CostView: {
            total?: string;
            resources?: {
                [key: string]: string;
            };
            handover?: string;
            territory?: string;
        };
        /** Format: decimal */
        Decimal: string;
        /**
         * @example {
         *       "planId": "ALLOC-2025-B",
         *       "examPlanId": "RM-2025",
         *       "schemeId": "ALLOCATION-RULEBOOK-1"
         *     }
         */
        DraftPlanRequest: {
            planId: string;
            examPlanId: string;
            schemeId: string;
        };
        /**
         * @example {
         *       "schemeId": "example-2026",
         *       "kind": "example",
         *       "title": "2026 年方案",
         *       "source": "总行〔2026〕1 号",
         *       "effectiveFrom": "2026-01-01",
         *       "parameters": {}
         *     }
         */
        DraftScheme: {
            schemeId: string;
            kind: string;
            title: string;
            source: string;
            effectiveFrom: components["schemas"]["LocalDate"];
            parameters: Record<string, never>;
        };
        ExclusionView: {
            rule?: string;
            text?: components["schemas"]["Text"];
            /** Format: int32 */
            managers?: number;
            staffIds?: string[];
        };
        ExplanationView: {
            planId?: string;
            holders?: components["schemas"]["NamedHolder"][];
            forcedBy?: string;
            competition?: boolean;
            held?: components["schemas"]["CostView"];
            alternatives?: components["schemas"]["AlternativeView"][];
            excluded?: components["schemas"]["ExclusionView"][];
            reasons?: components["schemas"]["Text"][];
        };
        FairnessView: {
            group?: components["schemas"]["PeerGroup"];
            resource?: components["schemas"]["Resource"];
            target?: string;
            before?: components["schemas"]["SpreadView"];
            after?: components["schemas"]["SpreadView"];
        };
        /** @enum {string} */
        FormChannel: "PAPER" | "CALL";
        /**
         * @example {
         *       "branchId": "B01"
         *     }
         */
        HandoverRequest: {
            branchId: string;
        };
        HandoverView: {
            branchId?: string;
            /** Format: int32 */
            clients?: number;
            complete?: boolean;
            completedAt?: components["schemas"]["Instant"];
        };
        ImportReport: {
            file?: string;
            /** Format: int32 */
            rows?: number;
            /** Format: int32 */
            created?: number;
            /** Format: int32 */
            changed?: number;
            /** Format: int32 */
            unchanged?: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        KindLimit: {
            kind?: components["schemas"]["CaseKind"];
            /** Format: int32 */
            responseMinutes?: number;
            /** Format: int32 */
            resolutionHours?: number;
        };
        LedgerEntry: {
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            holders?: components["schemas"]["NamedHolder"][];
            basis?: components["schemas"]["Basis"];
            planId?: string;
        };
        LineDetail: {
            planId?: string;
            line?: components["schemas"]["LineView"];
            explanation?: components["schemas"]["ExplanationView"];
        };
        LineView: {
            clientId?: string;
            name?: string;
            branchId?: string;
            tier?: components["schemas"]["ClientTier"];
            holders?: components["schemas"]["NamedHolder"][];
            incumbent?: components["schemas"]["NamedHolder"][];
            handover?: boolean;
            competition?: boolean;
            forcedBy?: string;
        };
        LoadCard: {
            resource?: components["schemas"]["Resource"];
            load?: string;
            target?: string;
            toTarget?: string;
            toMean?: string;
            peers?: components["schemas"]["Peers"];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /**
         * @description CNY
         * @example 182770.00
         */
        Money: string;
        NamedHolder: {
            staffId?: string;
            name?: string;
            share?: string;
            lead?: boolean;
        };
        PageCaseHeadline: {
            items?: components["schemas"]["CaseHeadline"][];
            next?: string;
        };
        PageClientView: {
            items?: components["schemas"]["ClientView"][];
            next?: string;
        };
        PageLineView: {
            items?: components["schemas"]["LineView"][];
            next?: string;
        };
        PagePlanHeadline: {
            items?: components["schemas"]["PlanHeadline"][];
            next?: string;
        };
        PageSurveyInvitation: {
            items?: components["schemas"]["SurveyInvitation"][];
            next?: string;
        };
        ParkedEvent: {
            aggregateType?: string;
            aggregateId?: string;
            /** Format: int64 */
            sequence?: number;
            type?: string;
            reason?: string;
            parkedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        PeerGroup: "SENIOR" | "INTERMEDIATE" | "JUNIOR" | "CENTRAL_TEAM";
        Peers: {
            group?: components["schemas"]["PeerGroup"];
            /** Format: int32 */
            managers?: number;
            mean?: string;
            least?: string;
            most?: string;
        };
        PlanHeadline: {
            planId?: string;
            examPlanId?: string;
            state?: components["schemas"]["PlanState"];
            hash?: string;
            effectiveFrom?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            clients?: number;
            /** Format: int32 */
            violations?: number;
            /** Format: int32 */
            handovers?: number;
            objective?: string;
        };
        /** @enum {string} */
        PlanState: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "HANDOVER" | "EFFECTIVE";
        PlanView: {
            planId?: string;
            examPlanId?: string;
            state?: components["schemas"]["PlanState"];
            hash?: string;
            schemeId?: string;
            engine?: string;
            effectiveFrom?: components["schemas"]["LocalDate"];
            draftedBy?: string;
            draftedAt?: components["schemas"]["Instant"];
            submittedBy?: string;
            submittedAt?: components["schemas"]["Instant"];
            approvedBy?: string;
            approvedAt?: components["schemas"]["Instant"];
            returnedBy?: string;
            returnReason?: string;
            effectiveAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            clients?: number;
            tiers?: {
                [key: string]: number;
            };
            /** Format: int32 */
            withoutResponsible?: number;
            /** Format: int32 */
            violations?: number;
            findings?: components["schemas"]["RuleFinding"][];
            obstacles?: components["schemas"]["RuleFinding"][];
            /** Format: int32 */
            handovers?: number;
            /** Format: int32 */
            forcedHandovers?: number;
            objective?: string;
            fairnessBefore?: string;
            fairnessAfter?: string;
            fairness?: components["schemas"]["FairnessView"][];
            team?: string[];
            untiered?: string[];
            inherited?: {
                [key: string]: string;
            };
            competition?: string[];
            branches?: components["schemas"]["HandoverView"][];
        };
        Portfolio: {
            staffId?: string;
            name?: string;
            branchId?: string;
            on?: components["schemas"]["LocalDate"];
            tier?: components["schemas"]["QualificationTier"];
            group?: components["schemas"]["PeerGroup"];
            /** Format: int32 */
            clients?: number;
            tiers?: {
                [key: string]: number;
            };
            loads?: components["schemas"]["LoadCard"][];
        };
        Progress: {
            planId?: string;
            state?: components["schemas"]["PlanState"];
            branchId?: string;
            /** Format: int32 */
            clients?: number;
            /** Format: int32 */
            completed?: number;
            /** Format: int32 */
            branches?: number;
        };
        /** @enum {string} */
        QualificationTier: "SENIOR" | "INTERMEDIATE" | "JUNIOR";
        Replay: {
            /** Format: int64 */
            applied?: number;
            /** Format: int64 */
            remaining?: number;
        };
        /** @enum {string} */
        Resource: "LOAN" | "DEPOSIT" | "CLIENTS" | "DIFFICULT" | "NON_PERFORMING" | "PREMIUM";
        ResponsibilityGaps: {
            on?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            count?: number;
            items?: components["schemas"]["ClientView"][];
            next?: string;
        };
        /**
         * @example {
         *       "reason": "请核对城东支行大户的开拓记录"
         *     }
         */
        ReturnRequest: {
            reason: string;
        };
        /**
         * @example {
         *       "passed": [
         *         "SOLVED",
         *         "COURTEOUS"
         *       ],
         *       "signed": true,
         *       "note": "客户表示满意"
         *     }
         */
        RevisitResultRequest: {
            passed: string[];
            signed?: boolean;
            note?: string;
        };
        RevisitSample: {
            sampleId?: string;
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            schemeId?: string;
            seed?: string;
            /** Format: int32 */
            complaints?: number;
            dueOn?: components["schemas"]["LocalDate"];
            drawnBy?: string;
            drawnAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            drawn?: number;
            /** Format: int32 */
            onSite?: number;
            /** Format: int32 */
            done?: number;
        };
        /**
         * @example {
         *       "from": "2025-01-01",
         *       "to": "2025-02-01"
         *     }
         */
        RevisitSampleRequest: {
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
        };
        RevisitView: {
            caseId?: string;
            sampleId?: string;
            /** Format: int32 */
            place?: number;
            onSite?: boolean;
            dueOn?: components["schemas"]["LocalDate"];
            overdue?: boolean;
            ownerUnit?: string;
            ownerName?: string;
            clientId?: string;
            contactName?: string;
            contactPhone?: string;
            content?: string;
            handling?: string;
            closedAt?: components["schemas"]["Instant"];
            signed?: boolean;
            passed?: string[];
            note?: string;
            revisitedBy?: string;
            revisitedAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            version?: number;
        };
        RuleFinding: {
            rule?: string;
            clientId?: string;
            staffId?: string;
            text?: components["schemas"]["Text"];
        };
        SchemeView: {
            schemeId?: string;
            kind?: string;
            title?: string;
            source?: string;
            effectiveFrom?: components["schemas"]["LocalDate"];
            parameters?: Record<string, never>;
            hash?: string;
            state?: string;
            draftedBy?: string;
            approvedBy?: string;
        };
        ServiceMonth: {
            month?: string;
            kind?: components["schemas"]["CaseKind"];
            /** Format: int32 */
            cases?: number;
            /** Format: int32 */
            readBack?: number;
            /** Format: int32 */
            relayMet?: number;
            /** Format: int32 */
            relayBreached?: number;
            /** Format: int32 */
            responseMet?: number;
            /** Format: int32 */
            responseBreached?: number;
            /** Format: int32 */
            resolutionMet?: number;
            /** Format: int32 */
            resolutionBreached?: number;
            /** Format: int32 */
            promiseKept?: number;
            /** Format: int32 */
            promiseBroken?: number;
        };
        ServiceScheme: {
            /** Format: int32 */
            relayMinutes?: number;
            limits?: components["schemas"]["KindLimit"][];
            pauseReasons?: components["schemas"]["CodedText"][];
            forbiddenPhrases?: string[];
            sampleShare?: components["schemas"]["Decimal"];
            onSiteShare?: components["schemas"]["Decimal"];
            /** Format: int32 */
            revisitDays?: number;
            revisitPoints?: components["schemas"]["CodedText"][];
        };
        SpreadView: {
            /** Format: int32 */
            managers?: number;
            mean?: string;
            least?: string;
            most?: string;
            maxToMean?: string;
            cv?: string;
            gini?: string;
        };
        /**
         * @example {
         *       "effectiveFrom": "2025-04-16"
         *     }
         */
        SubmissionRequest: {
            effectiveFrom: components["schemas"]["LocalDate"];
        };
        /**
         * @example {
         *       "clientId": "C000001",
         *       "channel": "PAPER",
         *       "answers": {
         *         "ATTITUDE": 5,
         *         "SKILL": 4,
         *         "SPEED": 4,
         *         "VISITS": 5,
         *         "OVERALL": 5
         *       }
         *     }
         */
        SurveyFormRequest: {
            clientId: string;
            channel: components["schemas"]["FormChannel"];
            answers: {
                [key: string]: number;
            };
        };
        SurveyInvitation: {
            clientId?: string;
            name?: string;
            staffId?: string;
            staffUnit?: string;
            /** Format: int32 */
            place?: number;
            answered?: boolean;
        };
        SurveyQuestion: {
            code?: string;
            title?: components["schemas"]["Text"];
        };
        SurveyResultView: {
            staffId?: string;
            name?: string;
            branchId?: string;
            /** Format: int32 */
            invited?: number;
            /** Format: int32 */
            forms?: number;
            /** Format: int32 */
            validForms?: number;
            score?: components["schemas"]["Decimal"];
            /** Format: int32 */
            clientsAtStart?: number;
            /** Format: int32 */
            retained?: number;
            /** Format: int32 */
            handedOver?: number;
            /** Format: int32 */
            complaints?: number;
        };
        SurveyRound: {
            roundId?: string;
            title?: string;
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            schemeId?: string;
            seed?: string;
            published?: boolean;
            openedBy?: string;
            openedAt?: components["schemas"]["Instant"];
            publishedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            invited?: number;
            /** Format: int32 */
            forms?: number;
            /** Format: int64 */
            version?: number;
        };
        SurveyRoundDetail: {
            round?: components["schemas"]["SurveyRound"];
            scheme?: components["schemas"]["SurveyScheme"];
            results?: components["schemas"]["SurveyResultView"][];
        };
        /**
         * @example {
         *       "title": "2025 年一季度客户满意度调查",
         *       "from": "2025-01-01",
         *       "to": "2025-04-01"
         *     }
         */
        SurveyRoundRequest: {
            title: string;
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
        };
        SurveyScheme: {
            /** Format: int32 */
            highest?: number;
            questions?: components["schemas"]["SurveyQuestion"][];
            unansweredShare?: components["schemas"]["Decimal"];
            /** Format: int32 */
            fewestForms?: number;
            /** Format: int32 */
            invitedPerManager?: number;
        };
        Text: {
            zh?: string;
            en?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Actor = components['schemas']['Actor'];
export type AlternativeView = components['schemas']['AlternativeView'];
export type Basis = components['schemas']['Basis'];
export type Branch = components['schemas']['Branch'];
export type BranchPortfolio = components['schemas']['BranchPortfolio'];
export type CaseAct = components['schemas']['CaseAct'];
export type CaseChannel = components['schemas']['CaseChannel'];
export type CaseDetail = components['schemas']['CaseDetail'];
export type CaseEntryView = components['schemas']['CaseEntryView'];
export type CaseHeadline = components['schemas']['CaseHeadline'];
export type CaseKind = components['schemas']['CaseKind'];
export type CaseOutcome = components['schemas']['CaseOutcome'];
export type CasePauseRequest = components['schemas']['CasePauseRequest'];
export type CaseRecordRequest = components['schemas']['CaseRecordRequest'];
export type CaseRefusalRequest = components['schemas']['CaseRefusalRequest'];
export type CaseRelayRequest = components['schemas']['CaseRelayRequest'];
export type CaseResolutionRequest = components['schemas']['CaseResolutionRequest'];
export type CaseResponseRequest = components['schemas']['CaseResponseRequest'];
export type CaseScope = components['schemas']['CaseScope'];
export type CaseState = components['schemas']['CaseState'];
export type ClientCategory = components['schemas']['ClientCategory'];
export type ClientDetail = components['schemas']['ClientDetail'];
export type ClientTier = components['schemas']['ClientTier'];
export type ClientView = components['schemas']['ClientView'];
export type ClockReading = components['schemas']['ClockReading'];
export type ClockVerdict = components['schemas']['ClockVerdict'];
export type CodedText = components['schemas']['CodedText'];
export type CostView = components['schemas']['CostView'];
export type Decimal = components['schemas']['Decimal'];
export type DraftPlanRequest = components['schemas']['DraftPlanRequest'];
export type DraftScheme = components['schemas']['DraftScheme'];
export type ExclusionView = components['schemas']['ExclusionView'];
export type ExplanationView = components['schemas']['ExplanationView'];
export type FairnessView = components['schemas']['FairnessView'];
export type FormChannel = components['schemas']['FormChannel'];
export type HandoverRequest = components['schemas']['HandoverRequest'];
export type HandoverView = components['schemas']['HandoverView'];
export type ImportReport = components['schemas']['ImportReport'];
export type Instant = components['schemas']['Instant'];
export type KindLimit = components['schemas']['KindLimit'];
export type LedgerEntry = components['schemas']['LedgerEntry'];
export type LineDetail = components['schemas']['LineDetail'];
export type LineView = components['schemas']['LineView'];
export type LoadCard = components['schemas']['LoadCard'];
export type LocalDate = components['schemas']['LocalDate'];
export type Money = components['schemas']['Money'];
export type NamedHolder = components['schemas']['NamedHolder'];
export type PageCaseHeadline = components['schemas']['PageCaseHeadline'];
export type PageClientView = components['schemas']['PageClientView'];
export type PageLineView = components['schemas']['PageLineView'];
export type PagePlanHeadline = components['schemas']['PagePlanHeadline'];
export type PageSurveyInvitation = components['schemas']['PageSurveyInvitation'];
export type ParkedEvent = components['schemas']['ParkedEvent'];
export type PeerGroup = components['schemas']['PeerGroup'];
export type Peers = components['schemas']['Peers'];
export type PlanHeadline = components['schemas']['PlanHeadline'];
export type PlanState = components['schemas']['PlanState'];
export type PlanView = components['schemas']['PlanView'];
export type Portfolio = components['schemas']['Portfolio'];
export type Progress = components['schemas']['Progress'];
export type QualificationTier = components['schemas']['QualificationTier'];
export type Replay = components['schemas']['Replay'];
export type Resource = components['schemas']['Resource'];
export type ResponsibilityGaps = components['schemas']['ResponsibilityGaps'];
export type ReturnRequest = components['schemas']['ReturnRequest'];
export type RevisitResultRequest = components['schemas']['RevisitResultRequest'];
export type RevisitSample = components['schemas']['RevisitSample'];
export type RevisitSampleRequest = components['schemas']['RevisitSampleRequest'];
export type RevisitView = components['schemas']['RevisitView'];
export type RuleFinding = components['schemas']['RuleFinding'];
export type SchemeView = components['schemas']['SchemeView'];
export type ServiceMonth = components['schemas']['ServiceMonth'];
export type ServiceScheme = components['schemas']['ServiceScheme'];
export type SpreadView = components['schemas']['SpreadView'];
export type SubmissionRequest = components['schemas']['SubmissionRequest'];
export type SurveyFormRequest = components['schemas']['SurveyFormRequest'];
export type SurveyInvitation = components['schemas']['SurveyInvitation'];
export type SurveyQuestion = components['schemas']['SurveyQuestion'];
export type SurveyResultView = components['schemas']['SurveyResultView'];
export type SurveyRound = components['schemas']['SurveyRound'];
export type SurveyRoundDetail = components['schemas']['SurveyRoundDetail'];
export type SurveyRoundRequest = components['schemas']['SurveyRoundRequest'];
export type SurveyScheme = components['schemas']['SurveyScheme'];
export type Text = components['schemas']['Text'];
export type $defs = Record<string, never>;
export interface operations {
    listAllocationPlans: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePlanHeadline"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    draftAllocationPlan: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPlanRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAllocationPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    approveAllocationPlan: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    completeBranchHandover: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listAllocationLines: {
        parameters: {
            query?: {
                branchId?: string;
                cursor?: string;
                limit?: number;
                staffId?: string;
                tier?: components["schemas"]["ClientTier"];
            };
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLineView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getAllocationLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineDetail"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    returnAllocationPlan: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    submitAllocationPlan: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listBranchPortfolios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branch"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getBranchPortfolio: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                branchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchPortfolio"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listClients: {
        parameters: {
            query?: {
                branchId?: string;
                cursor?: string;
                holder?: string;
                limit?: number;
                on?: string;
                q?: string;
                tier?: components["schemas"]["ClientTier"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageClientView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    importClients: {
        parameters: {
            query?: {
                file?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example client_id,name,branch_id,category,corporate,loan_balance,deposit_balance,difficulty,non_performing,incumbent,developed_by,group_id,reference_date
                 *     C000001,云岭机械有限公司,B01,LOAN,Y,6000000.00,800000.00,2,N,S0001,,,2024-12-31
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getClient: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDetail"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listParkedEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedEvent"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    replayParkedEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPortfolio: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portfolio"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listResponsibilityGaps: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityGaps"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRevisitSamples: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisitSample"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    drawRevisitSample: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisitSampleRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRevisits: {
        parameters: {
            query?: {
                sampleId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisitView"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    recordRevisit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisitResultRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSchemes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    draftScheme: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftScheme"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getScheme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    approveScheme: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                schemeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemeView"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listServiceCases: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: components["schemas"]["CaseKind"];
                limit?: number;
                open?: boolean;
                scope?: components["schemas"]["CaseScope"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCaseHeadline"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    recordServiceCase: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseRecordRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getServiceCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    acceptServiceCase: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    closeServiceCase: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pauseServiceCase: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasePauseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    refuseServiceCase: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseRefusalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    relayServiceCase: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseRelayRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    resolveServiceCase: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseResolutionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    respondToServiceCase: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseResponseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    resumeServiceCase: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getServiceRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceScheme"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getServiceStatistics: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceMonth"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSurveyRounds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyRound"][];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    openSurveyRound: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyRoundRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getSurveyRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    enterSurveyForm: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyFormRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSurveyInvitations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSurveyInvitation"];
                };
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    publishSurveyRound: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Authorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
