// Made by "npm run api" from the OpenAPI document of the service. Do not edit.

export interface paths {
    "/api/portfolio/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 银企合作协议及约定检验 / Agreements and how their covenants stand */
        get: operations["listAgreements"];
        put?: never;
        /** 登记银企合作协议 / Register an agreement of an own client */
        post: operations["registerAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/agreements/{agreementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 银企合作协议 / An agreement and how its covenants stand */
        get: operations["getAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/agreements/{agreementId}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记月度报表 / Register the statement of a month */
        post: operations["receiveStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/portfolio/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人日历：期限与自记事项 / The own calendar, by default this month, at most 62 days */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/calendar-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 自记日历事项 / Enter something in the own calendar */
        post: operations["enterInCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/calendar-entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除自记事项 / Remove an own entry */
        delete: operations["removeFromCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 营销名单列表 / Campaigns in which the asker sees a client */
        get: operations["listCampaigns"];
        put?: never;
        /** 建立营销名单 / Make a campaign list */
        post: operations["makeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 营销名单：客户、客户经理与联系结果 / A campaign: its clients, their managers and the outcome */
        get: operations["getCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/campaigns/{campaignId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记联系结果 / Say what came of a contact with an own client */
        post: operations["recordContact"];
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
    "/api/portfolio/v1/ledger-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 手工台账，可按种类、客户、是否办结查询 / Entries of ledgers by kind, client or whether open, the last first */
        get: operations["listLedgerEntries"];
        put?: never;
        /** 登记台账 / Enter something about an own client in a ledger */
        post: operations["enterInLedger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/ledger-entries/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结台账事项 / Complete an entry; late if after its deadline */
        post: operations["completeInLedger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/ledger-entries/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账项目与期限 / Fields and deadlines of the ledgers today */
        get: operations["getLedgerRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/loan-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记到期通知、催收、移交保全 / Record a notice, dunning or hand-over of a loan of an own client */
        post: operations["recordLoanAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 贷款到期、催收与时效台账 / Loans not repaid: maturing, matured or non-performing, with acts and limitation */
        get: operations["listLoans"];
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
    "/api/portfolio/v1/overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 支行逾期事项，按客户经理汇总 / What is overdue in a branch, and how much each manager has */
        get: operations["listOverdue"];
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
    "/api/portfolio/v1/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的到期提醒 / What reminds the asker of deadlines of the own clients */
        get: operations["listReminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/reminders/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认已阅提醒 / Take note of a reminder; the next step of the deadline reminds anew */
        post: operations["acknowledgeReminder"];
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
    "/api/portfolio/v1/visit-duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 走访任务，可按状态、支行、客户经理、最近走访日期查询 / Clients to be visited, by state, branch, manager, or without a visit since a day */
        get: operations["listVisitDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/visit-duties/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 走访频次与走访调查表 / How often clients are visited today, and the checklist of a visit */
        get: operations["getVisitRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 走访记录，可按客户、客户经理、日期查询 / Visits by client, manager or days, the last first */
        get: operations["listVisits"];
        put?: never;
        /** 登记走访 / Record a visit to an own client, or correct a record */
        post: operations["recordVisit"];
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
        /**
         * @example {
         *       "kind": "VISIT",
         *       "ref": "C0001",
         *       "due": "2025-04-30"
         *     }
         */
        AcknowledgementRequest: {
            kind: components["schemas"]["DeadlineKind"];
            ref: string;
            due: components["schemas"]["LocalDate"];
        };
        Actor: {
            subject?: string;
            personId?: string;
            name?: string;
            unitId?: string;
            roles?: string[];
            bankWide?: boolean;
        };
        /**
         * @example {
         *       "clientId": "C0001",
         *       "signedOn": "2025-01-10",
         *       "endsOn": "2026-01-10",
         *       "lends": true,
         *       "terms": {
         *         "domesticSettlement": "60.00",
         *         "currentRatio": "120.00",
         *         "debtRatio": "70.00"
         *       },
         *       "statementDay": 15,
         *       "services": [
         *         "PAYROLL"
         *       ]
         *     }
         */
        AgreementRequest: {
            clientId: string;
            signedOn: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
            lends: boolean;
            terms: components["schemas"]["AgreementTerms"];
            /** Format: int32 */
            statementDay: number;
            services: components["schemas"]["PreferredService"][];
        };
        AgreementTerms: {
            domesticSettlement?: components["schemas"]["Decimal"];
            foreignSettlement?: components["schemas"]["Decimal"];
            currentRatio?: components["schemas"]["Decimal"];
            debtRatio?: components["schemas"]["Decimal"];
            housingLoans?: components["schemas"]["Decimal"];
        };
        AgreementView: {
            agreement?: components["schemas"]["CooperationAgreement"];
            month?: string;
            lateMonths?: string[];
            covenants?: components["schemas"]["CovenantView"][];
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
        CalendarDay: {
            day?: components["schemas"]["LocalDate"];
            deadlines?: components["schemas"]["DeadlineView"][];
            entries?: components["schemas"]["CalendarEntry"][];
        };
        CalendarEntry: {
            entryId?: string;
            day?: components["schemas"]["LocalDate"];
            title?: string;
            clientId?: string;
        };
        /**
         * @example {
         *       "day": "2025-04-18",
         *       "title": "陪同评估抵押物",
         *       "clientId": "C0001"
         *     }
         */
        CalendarEntryRequest: {
            day: components["schemas"]["LocalDate"];
            title: string;
            clientId?: string;
        };
        CalendarView: {
            asOf?: components["schemas"]["LocalDate"];
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            days?: components["schemas"]["CalendarDay"][];
        };
        CampaignClient: {
            clientId?: string;
            name?: string;
            branchId?: string;
            holders?: components["schemas"]["NamedHolder"][];
            outcome?: components["schemas"]["ContactOutcome"];
            note?: string;
            contactedOn?: components["schemas"]["LocalDate"];
            contactedBy?: string;
        };
        CampaignDetail: {
            campaign?: components["schemas"]["CampaignView"];
            /** Format: int32 */
            seen?: number;
            /** Format: int32 */
            contacted?: number;
            /** Format: int32 */
            signed?: number;
            items?: components["schemas"]["CampaignClient"][];
            next?: string;
        };
        CampaignView: {
            campaignId?: string;
            name?: string;
            purpose?: string;
            startsOn?: components["schemas"]["LocalDate"];
            endsOn?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            clients?: number;
            madeAt?: components["schemas"]["Instant"];
        };
        ChecklistItem: {
            key?: string;
            zh?: string;
            en?: string;
            required?: boolean;
        };
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
        /** @enum {string} */
        ContactOutcome: "NOT_REACHED" | "INTERESTED" | "APPLIED" | "SIGNED" | "DECLINED";
        /**
         * @example {
         *       "clientId": "C0001",
         *       "outcome": "INTERESTED",
         *       "note": "有意办理代发工资",
         *       "contactedOn": "2025-04-16"
         *     }
         */
        ContactRequest: {
            clientId: string;
            outcome: components["schemas"]["ContactOutcome"];
            note?: string;
            contactedOn: components["schemas"]["LocalDate"];
        };
        CooperationAgreement: {
            agreementId?: string;
            clientId?: string;
            clientName?: string;
            branchId?: string;
            signedOn?: components["schemas"]["LocalDate"];
            endsOn?: components["schemas"]["LocalDate"];
            lends?: boolean;
            terms?: components["schemas"]["AgreementTerms"];
            /** Format: int32 */
            statementDay?: number;
            services?: components["schemas"]["PreferredService"][];
        };
        CostView: {
            total?: string;
            resources?: {
                [key: string]: string;
            };
            handover?: string;
            territory?: string;
        };
        /** @enum {string} */
        CovenantOutcome: "MET" | "BREACH" | "NOT_APPLICABLE" | "UNKNOWN";
        CovenantView: {
            rule?: string;
            title?: components["schemas"]["Text"];
            outcome?: components["schemas"]["CovenantOutcome"];
            actual?: string;
            bound?: string;
            trace?: components["schemas"]["Text"];
        };
        /** @enum {string} */
        DeadlineKind: "VISIT" | "NEXT_STEP" | "MATURITY_NOTICE" | "LIMITATION" | "GUARANTEE" | "LEDGER" | "STATEMENTS";
        /** @enum {string} */
        DeadlineStanding: "OVERDUE" | "TODAY" | "COMING";
        DeadlineView: {
            kind?: components["schemas"]["DeadlineKind"];
            ref?: string;
            subject?: string;
            clientId?: string;
            clientName?: string;
            branchId?: string;
            staffId?: string;
            staffName?: string;
            due?: components["schemas"]["LocalDate"];
            /** Format: int64 */
            daysLeft?: number;
            standing?: components["schemas"]["DeadlineStanding"];
            acknowledged?: boolean;
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
        /**
         * @example {
         *       "entryId": "e-1",
         *       "completedOn": "2025-04-16",
         *       "result": "当日支付完毕，凭证已归档"
         *     }
         */
        LedgerCompletionRequest: {
            entryId: string;
            completedOn: components["schemas"]["LocalDate"];
            result: string;
        };
        LedgerEntry: {
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            holders?: components["schemas"]["NamedHolder"][];
            basis?: components["schemas"]["Basis"];
            planId?: string;
        };
        /**
         * @example {
         *       "kind": "TRUSTED_PAYMENT",
         *       "clientId": "C0001",
         *       "accountId": "L0001",
         *       "happenedOn": "2025-04-16",
         *       "amount": "500000.00",
         *       "details": {
         *         "payee": "云岭钢材经营部",
         *         "relatedParty": "N"
         *       }
         *     }
         */
        LedgerEntryRequest: {
            kind: components["schemas"]["LedgerKind"];
            clientId: string;
            accountId?: string;
            happenedOn: components["schemas"]["LocalDate"];
            dueOn?: components["schemas"]["LocalDate"];
            amount?: components["schemas"]["Money"];
            details: {
                [key: string]: string;
            };
        };
        LedgerEntryView: {
            entry?: components["schemas"]["LedgerRecord"];
            standing?: components["schemas"]["LedgerStanding"];
        };
        LedgerField: {
            key?: string;
            zh?: string;
            en?: string;
            required?: boolean;
            choices?: string[];
        };
        LedgerForm: {
            /** Format: int32 */
            dueDays?: number;
            fields?: components["schemas"]["LedgerField"][];
        };
        /** @enum {string} */
        LedgerKind: "HIGH_RISK" | "CLEARING_PLAN" | "DEBT_FOR_ASSET" | "TRUSTED_PAYMENT" | "VAT_INVOICE" | "CHECK";
        LedgerRecord: {
            entryId?: string;
            kind?: components["schemas"]["LedgerKind"];
            clientId?: string;
            clientName?: string;
            branchId?: string;
            accountId?: string;
            happenedOn?: components["schemas"]["LocalDate"];
            dueOn?: components["schemas"]["LocalDate"];
            amount?: components["schemas"]["Money"];
            details?: {
                [key: string]: string;
            };
            staffId?: string;
            completedOn?: components["schemas"]["LocalDate"];
            result?: string;
        };
        LedgerRules: {
            ledgers?: {
                [key: string]: components["schemas"]["LedgerForm"];
            };
        };
        /** @enum {string} */
        LedgerStanding: "OPEN" | "OVERDUE" | "COMPLETED" | "COMPLETED_LATE";
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
        LoanAct: {
            actId?: string;
            accountId?: string;
            clientId?: string;
            kind?: components["schemas"]["LoanActKind"];
            actedOn?: components["schemas"]["LocalDate"];
            note?: string;
            staffId?: string;
            recordedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        LoanActKind: "MATURITY_NOTICE" | "DUNNING" | "ACKNOWLEDGED" | "PART_PAYMENT" | "LAWSUIT" | "GUARANTOR_CALLED" | "EXTENDED" | "HANDED_TO_PRESERVATION";
        /**
         * @example {
         *       "accountId": "L0001",
         *       "kind": "DUNNING",
         *       "actedOn": "2025-04-16",
         *       "note": "送达催收通知书，借款人签收"
         *     }
         */
        LoanActRequest: {
            accountId: string;
            kind: components["schemas"]["LoanActKind"];
            actedOn: components["schemas"]["LocalDate"];
            note: string;
        };
        /** @enum {string} */
        LoanSelection: "ALL" | "MATURING" | "MATURED" | "NON_PERFORMING";
        LoanView: {
            accountId?: string;
            clientId?: string;
            clientName?: string;
            branchId?: string;
            balance?: components["schemas"]["Money"];
            maturesOn?: components["schemas"]["LocalDate"];
            loanClass?: string;
            overdueSince?: components["schemas"]["LocalDate"];
            asOf?: components["schemas"]["LocalDate"];
            noticeGiven?: boolean;
            limitationEnds?: components["schemas"]["LocalDate"];
            guaranteeEnds?: components["schemas"]["LocalDate"];
            acts?: components["schemas"]["LoanAct"][];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /**
         * @example {
         *       "name": "春季回访",
         *       "purpose": "久未走访客户回访",
         *       "startsOn": "2025-04-01",
         *       "endsOn": "2025-06-30",
         *       "clientIds": [
         *         "C0001",
         *         "C0002"
         *       ]
         *     }
         */
        MakeCampaignRequest: {
            name: string;
            purpose: string;
            startsOn: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
            clientIds: string[];
        };
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
        OverdueList: {
            asOf?: components["schemas"]["LocalDate"];
            branchId?: string;
            /** Format: int32 */
            total?: number;
            managers?: components["schemas"]["OverdueOfManager"][];
            items?: components["schemas"]["DeadlineView"][];
            next?: string;
        };
        OverdueOfManager: {
            staffId?: string;
            name?: string;
            /** Format: int32 */
            total?: number;
            /** Format: int32 */
            visits?: number;
        };
        PageAgreementView: {
            items?: components["schemas"]["AgreementView"][];
            next?: string;
        };
        PageCampaignView: {
            items?: components["schemas"]["CampaignView"][];
            next?: string;
        };
        PageClientView: {
            items?: components["schemas"]["ClientView"][];
            next?: string;
        };
        PageLedgerEntryView: {
            items?: components["schemas"]["LedgerEntryView"][];
            next?: string;
        };
        PageLineView: {
            items?: components["schemas"]["LineView"][];
            next?: string;
        };
        PageLoanView: {
            items?: components["schemas"]["LoanView"][];
            next?: string;
        };
        PagePlanHeadline: {
            items?: components["schemas"]["PlanHeadline"][];
            next?: string;
        };
        PageVisitDutyView: {
            items?: components["schemas"]["VisitDutyView"][];
            next?: string;
        };
        PageVisitView: {
            items?: components["schemas"]["VisitView"][];
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
        /** @enum {string} */
        PreferredService: "INTERNATIONAL_SETTLEMENT" | "FOREIGN_EXCHANGE" | "PAYROLL" | "CARDS" | "RESTRUCTURING" | "MERGERS" | "ADVISORY" | "BUDGET_AUDIT" | "APPRAISAL";
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
        /**
         * @example {
         *       "clientId": "C0001",
         *       "visitedOn": "2025-04-16",
         *       "kind": "BUSINESS_PLACE",
         *       "purpose": "POST_LOAN",
         *       "place": "厂区",
         *       "companions": [],
         *       "findings": {
         *         "situation": "无变化",
         *         "business": "订单稳定",
         *         "repayment": "货款按月回笼"
         *       },
         *       "nextStep": "收集一季度报表",
         *       "nextOn": "2025-05-10"
         *     }
         */
        RecordVisitRequest: {
            clientId: string;
            visitedOn: components["schemas"]["LocalDate"];
            kind: components["schemas"]["VisitKind"];
            purpose: components["schemas"]["VisitPurpose"];
            place: string;
            companions?: string[];
            findings: {
                [key: string]: string;
            };
            nextStep?: string;
            nextOn?: components["schemas"]["LocalDate"];
            corrects?: string;
        };
        ReminderList: {
            asOf?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            overdue?: number;
            /** Format: int32 */
            today?: number;
            /** Format: int32 */
            coming?: number;
            items?: components["schemas"]["DeadlineView"][];
            next?: string;
        };
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
        StatementFigures: {
            depositsHere?: components["schemas"]["Money"];
            depositsAll?: components["schemas"]["Money"];
            loansHere?: components["schemas"]["Money"];
            loansAll?: components["schemas"]["Money"];
            domesticHere?: components["schemas"]["Money"];
            domesticAll?: components["schemas"]["Money"];
            foreignHere?: components["schemas"]["Money"];
            foreignAll?: components["schemas"]["Money"];
            overdue?: components["schemas"]["Money"];
            currentAssets?: components["schemas"]["Money"];
            currentLiabilities?: components["schemas"]["Money"];
            assets?: components["schemas"]["Money"];
            liabilities?: components["schemas"]["Money"];
            housingLoans?: components["schemas"]["Money"];
            housingDeposits?: components["schemas"]["Money"];
        };
        /**
         * @example {
         *       "month": "2025-03",
         *       "receivedOn": "2025-04-10",
         *       "figures": {
         *         "depositsHere": "300000.00",
         *         "depositsAll": "1000000.00",
         *         "loansHere": "200000.00",
         *         "loansAll": "800000.00",
         *         "overdue": "0.00"
         *       }
         *     }
         */
        StatementRequest: {
            month: string;
            receivedOn: components["schemas"]["LocalDate"];
            figures: components["schemas"]["StatementFigures"];
        };
        /**
         * @example {
         *       "effectiveFrom": "2025-04-16"
         *     }
         */
        SubmissionRequest: {
            effectiveFrom: components["schemas"]["LocalDate"];
        };
        Text: {
            zh?: string;
            en?: string;
        };
        VisitBand: {
            from?: components["schemas"]["Money"];
            every?: components["schemas"]["VisitCadence"];
        };
        /** @enum {string} */
        VisitCadence: "MONTH" | "QUARTER";
        VisitDutyView: {
            clientId?: string;
            name?: string;
            branchId?: string;
            loanBalance?: components["schemas"]["Money"];
            every?: components["schemas"]["VisitCadence"];
            state?: components["schemas"]["VisitState"];
            lastDay?: components["schemas"]["LocalDate"];
            lastVisitedOn?: components["schemas"]["LocalDate"];
            holders?: components["schemas"]["NamedHolder"][];
        };
        /** @enum {string} */
        VisitKind: "HOME" | "BUSINESS_PLACE" | "PROJECT_SITE" | "AT_THE_BANK";
        /** @enum {string} */
        VisitPurpose: "POST_LOAN" | "LOAN_MARKETING" | "MAINTENANCE";
        VisitRules: {
            loanBands?: components["schemas"]["VisitBand"][];
            depositOnly?: components["schemas"]["VisitCadence"];
            checklist?: components["schemas"]["ChecklistItem"][];
        };
        /** @enum {string} */
        VisitState: "DONE" | "DUE" | "OVERDUE" | "NONE";
        VisitView: {
            visitId?: string;
            clientId?: string;
            clientName?: string;
            visitedOn?: components["schemas"]["LocalDate"];
            kind?: components["schemas"]["VisitKind"];
            purpose?: components["schemas"]["VisitPurpose"];
            place?: string;
            visitors?: components["schemas"]["Visitor"][];
            findings?: {
                [key: string]: string;
            };
            nextStep?: string;
            nextOn?: components["schemas"]["LocalDate"];
            corrects?: string;
            recordedAt?: components["schemas"]["Instant"];
        };
        Visitor: {
            staffId?: string;
            name?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AcknowledgementRequest = components['schemas']['AcknowledgementRequest'];
export type Actor = components['schemas']['Actor'];
export type AgreementRequest = components['schemas']['AgreementRequest'];
export type AgreementTerms = components['schemas']['AgreementTerms'];
export type AgreementView = components['schemas']['AgreementView'];
export type AlternativeView = components['schemas']['AlternativeView'];
export type Basis = components['schemas']['Basis'];
export type Branch = components['schemas']['Branch'];
export type BranchPortfolio = components['schemas']['BranchPortfolio'];
export type CalendarDay = components['schemas']['CalendarDay'];
export type CalendarEntry = components['schemas']['CalendarEntry'];
export type CalendarEntryRequest = components['schemas']['CalendarEntryRequest'];
export type CalendarView = components['schemas']['CalendarView'];
export type CampaignClient = components['schemas']['CampaignClient'];
export type CampaignDetail = components['schemas']['CampaignDetail'];
export type CampaignView = components['schemas']['CampaignView'];
export type ChecklistItem = components['schemas']['ChecklistItem'];
export type ClientCategory = components['schemas']['ClientCategory'];
export type ClientDetail = components['schemas']['ClientDetail'];
export type ClientTier = components['schemas']['ClientTier'];
export type ClientView = components['schemas']['ClientView'];
export type ContactOutcome = components['schemas']['ContactOutcome'];
export type ContactRequest = components['schemas']['ContactRequest'];
export type CooperationAgreement = components['schemas']['CooperationAgreement'];
export type CostView = components['schemas']['CostView'];
export type CovenantOutcome = components['schemas']['CovenantOutcome'];
export type CovenantView = components['schemas']['CovenantView'];
export type DeadlineKind = components['schemas']['DeadlineKind'];
export type DeadlineStanding = components['schemas']['DeadlineStanding'];
export type DeadlineView = components['schemas']['DeadlineView'];
export type Decimal = components['schemas']['Decimal'];
export type DraftPlanRequest = components['schemas']['DraftPlanRequest'];
export type DraftScheme = components['schemas']['DraftScheme'];
export type ExclusionView = components['schemas']['ExclusionView'];
export type ExplanationView = components['schemas']['ExplanationView'];
export type FairnessView = components['schemas']['FairnessView'];
export type HandoverRequest = components['schemas']['HandoverRequest'];
export type HandoverView = components['schemas']['HandoverView'];
export type ImportReport = components['schemas']['ImportReport'];
export type Instant = components['schemas']['Instant'];
export type LedgerCompletionRequest = components['schemas']['LedgerCompletionRequest'];
export type LedgerEntry = components['schemas']['LedgerEntry'];
export type LedgerEntryRequest = components['schemas']['LedgerEntryRequest'];
export type LedgerEntryView = components['schemas']['LedgerEntryView'];
export type LedgerField = components['schemas']['LedgerField'];
export type LedgerForm = components['schemas']['LedgerForm'];
export type LedgerKind = components['schemas']['LedgerKind'];
export type LedgerRecord = components['schemas']['LedgerRecord'];
export type LedgerRules = components['schemas']['LedgerRules'];
export type LedgerStanding = components['schemas']['LedgerStanding'];
export type LineDetail = components['schemas']['LineDetail'];
export type LineView = components['schemas']['LineView'];
export type LoadCard = components['schemas']['LoadCard'];
export type LoanAct = components['schemas']['LoanAct'];
export type LoanActKind = components['schemas']['LoanActKind'];
export type LoanActRequest = components['schemas']['LoanActRequest'];
export type LoanSelection = components['schemas']['LoanSelection'];
export type LoanView = components['schemas']['LoanView'];
export type LocalDate = components['schemas']['LocalDate'];
export type MakeCampaignRequest = components['schemas']['MakeCampaignRequest'];
export type Money = components['schemas']['Money'];
export type NamedHolder = components['schemas']['NamedHolder'];
export type OverdueList = components['schemas']['OverdueList'];
export type OverdueOfManager = components['schemas']['OverdueOfManager'];
export type PageAgreementView = components['schemas']['PageAgreementView'];
export type PageCampaignView = components['schemas']['PageCampaignView'];
export type PageClientView = components['schemas']['PageClientView'];
export type PageLedgerEntryView = components['schemas']['PageLedgerEntryView'];
export type PageLineView = components['schemas']['PageLineView'];
export type PageLoanView = components['schemas']['PageLoanView'];
export type PagePlanHeadline = components['schemas']['PagePlanHeadline'];
export type PageVisitDutyView = components['schemas']['PageVisitDutyView'];
export type PageVisitView = components['schemas']['PageVisitView'];
export type ParkedEvent = components['schemas']['ParkedEvent'];
export type PeerGroup = components['schemas']['PeerGroup'];
export type Peers = components['schemas']['Peers'];
export type PlanHeadline = components['schemas']['PlanHeadline'];
export type PlanState = components['schemas']['PlanState'];
export type PlanView = components['schemas']['PlanView'];
export type Portfolio = components['schemas']['Portfolio'];
export type PreferredService = components['schemas']['PreferredService'];
export type Progress = components['schemas']['Progress'];
export type QualificationTier = components['schemas']['QualificationTier'];
export type RecordVisitRequest = components['schemas']['RecordVisitRequest'];
export type ReminderList = components['schemas']['ReminderList'];
export type Replay = components['schemas']['Replay'];
export type Resource = components['schemas']['Resource'];
export type ResponsibilityGaps = components['schemas']['ResponsibilityGaps'];
export type ReturnRequest = components['schemas']['ReturnRequest'];
export type RuleFinding = components['schemas']['RuleFinding'];
export type SchemeView = components['schemas']['SchemeView'];
export type SpreadView = components['schemas']['SpreadView'];
export type StatementFigures = components['schemas']['StatementFigures'];
export type StatementRequest = components['schemas']['StatementRequest'];
export type SubmissionRequest = components['schemas']['SubmissionRequest'];
export type Text = components['schemas']['Text'];
export type VisitBand = components['schemas']['VisitBand'];
export type VisitCadence = components['schemas']['VisitCadence'];
export type VisitDutyView = components['schemas']['VisitDutyView'];
export type VisitKind = components['schemas']['VisitKind'];
export type VisitPurpose = components['schemas']['VisitPurpose'];
export type VisitRules = components['schemas']['VisitRules'];
export type VisitState = components['schemas']['VisitState'];
export type VisitView = components['schemas']['VisitView'];
export type Visitor = components['schemas']['Visitor'];
export type $defs = Record<string, never>;
export interface operations {
    listAgreements: {
        parameters: {
            query?: {
                clientId?: string;
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
                    "application/json": components["schemas"]["PageAgreementView"];
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
    registerAgreement: {
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
                "application/json": components["schemas"]["AgreementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
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
    getAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreementId: string;
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
                    "application/json": components["schemas"]["AgreementView"];
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
    receiveStatement: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
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
    getCalendar: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
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
                    "application/json": components["schemas"]["CalendarView"];
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
    enterInCalendar: {
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
                "application/json": components["schemas"]["CalendarEntryRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEntry"];
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
    removeFromCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
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
    listCampaigns: {
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
                    "application/json": components["schemas"]["PageCampaignView"];
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
    makeCampaign: {
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
                "application/json": components["schemas"]["MakeCampaignRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
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
    getCampaign: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                staffId?: string;
            };
            header?: never;
            path: {
                campaignId: string;
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
                    "application/json": components["schemas"]["CampaignDetail"];
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
    recordContact: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactRequest"];
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
    listLedgerEntries: {
        parameters: {
            query?: {
                clientId?: string;
                cursor?: string;
                kind?: components["schemas"]["LedgerKind"];
                limit?: number;
                open?: boolean;
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
                    "application/json": components["schemas"]["PageLedgerEntryView"];
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
    enterInLedger: {
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
                "application/json": components["schemas"]["LedgerEntryRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryView"];
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
    completeInLedger: {
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
                "application/json": components["schemas"]["LedgerCompletionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryView"];
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
    getLedgerRules: {
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
                    "application/json": components["schemas"]["LedgerRules"];
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
    recordLoanAct: {
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
                "application/json": components["schemas"]["LoanActRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoanAct"];
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
    listLoans: {
        parameters: {
            query?: {
                branchId?: string;
                clientId?: string;
                cursor?: string;
                limit?: number;
                selection?: components["schemas"]["LoanSelection"];
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
                    "application/json": components["schemas"]["PageLoanView"];
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
    listOverdue: {
        parameters: {
            query?: {
                branchId?: string;
                cursor?: string;
                limit?: number;
                staffId?: string;
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
                    "application/json": components["schemas"]["OverdueList"];
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
    listReminders: {
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
                    "application/json": components["schemas"]["ReminderList"];
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
    acknowledgeReminder: {
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
                "application/json": components["schemas"]["AcknowledgementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcknowledgementRequest"];
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
    listVisitDuties: {
        parameters: {
            query?: {
                branchId?: string;
                cursor?: string;
                limit?: number;
                staffId?: string;
                state?: components["schemas"]["VisitState"];
                withoutVisitSince?: string;
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
                    "application/json": components["schemas"]["PageVisitDutyView"];
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
    getVisitRules: {
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
                    "application/json": components["schemas"]["VisitRules"];
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
    listVisits: {
        parameters: {
            query?: {
                clientId?: string;
                cursor?: string;
                from?: string;
                limit?: number;
                staffId?: string;
                to?: string;
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
                    "application/json": components["schemas"]["PageVisitView"];
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
    recordVisit: {
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
                "application/json": components["schemas"]["RecordVisitRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
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
}
