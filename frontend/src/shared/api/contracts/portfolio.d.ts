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
    "/api/portfolio/v1/clients/{clientId}/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户三本责任台账（任意日期） / The three ledgers of a client on any day: servicing, credit, origination */
        get: operations["getClientLedgers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 离岗人员 / Leaving staff with what they still hold */
        get: operations["listDepartures"];
        put?: never;
        /** 登记离岗 / Register that somebody leaves: from now on no client is decided to the leaver */
        post: operations["registerDeparture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/departures/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 离岗清退：名下客户、未签交接单、清单 / Clearance of one leaver: clients, handovers, checklist */
        get: operations["getDeparture"];
        put?: never;
        post?: never;
        /** 撤销离岗登记 / Withdraw a departure: the person stays */
        delete: operations["withdrawDeparture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/departures/{staffId}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 清退放行，须名下无客户 / Release the leaver; refused with the number of clients still held */
        post: operations["clearDeparture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/departures/{staffId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 勾选清退事项 / Tick an item of the clearance */
        post: operations["settleDepartureItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/handover-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 交接进度，按决定与支行 / Decisions in handover, newest first, with the progress of each branch */
        get: operations["listHandoverDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 交接单列表，可只看待我签字的 / Handover documents the caller sees; awaitingMe: those to be signed by the caller next */
        get: operations["listHandovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/handovers/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量勾选清单 / Tick items of the checklist on any number of documents; answers their new hashes */
        post: operations["tickHandovers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/handovers/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量签字，按所示哈希 / Sign any number of documents, each exactly as shown by its hash, all or none */
        post: operations["signHandovers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/handovers/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 交接单：客户、清单、附件、签字、放款责任 / One document: clients, checklist, papers, signatures, origination */
        get: operations["getHandover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/handovers/{documentId}/checks/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 取消勾选 / Take a tick back, by ETag in If-Match */
        delete: operations["untickHandover"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/handovers/{documentId}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 登记附件名称与哈希 / Add a paper by name and SHA-256, by ETag in If-Match */
        put: operations["attachToHandover"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/handovers/{documentId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回重签 / Take all signatures back with a reason, by ETag in If-Match */
        post: operations["returnHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 短期离岗与代管 / Leaves that are not over, with their deputies */
        get: operations["listLeaves"];
        put?: never;
        /** 登记短期离岗，由代管人服务（不超过 5 个月） / Register a leave of at most five months: the deputy serves, credit stays */
        post: operations["registerLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/leaves/{leaveId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提前返岗 / End a leave early: servicing is back from that day */
        post: operations["endLeave"];
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
    "/api/portfolio/v1/originations/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入贷款放款责任人（登记后不可变更） / Import who originated which loan; what is recorded never changes */
        post: operations["importOriginations"];
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
        Basis: "INCUMBENT" | "ALLOCATION" | "REALLOCATION" | "COMPETITION" | "DEVELOPMENT_CLAIM";
        Branch: {
            branchId?: string;
            name?: string;
            headOffice?: boolean;
            active?: boolean;
        };
        BranchHandoverView: {
            branchId?: string;
            /** Format: int32 */
            documents?: number;
            /** Format: int32 */
            signed?: number;
            /** Format: int32 */
            clients?: number;
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
        ClearanceItem: {
            code?: string;
            zh?: string;
            en?: string;
            mandatory?: boolean;
            remark?: string;
            by?: string;
            at?: components["schemas"]["Instant"];
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
        ClientLedgers: {
            clientId?: string;
            on?: components["schemas"]["LocalDate"];
            servicing?: components["schemas"]["ServingPerson"][];
            credit?: components["schemas"]["CreditEntry"];
            originations?: components["schemas"]["OriginationEntry"][];
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
        CostView: {
            total?: string;
            resources?: {
                [key: string]: string;
            };
            handover?: string;
            territory?: string;
        };
        CreditEntry: {
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            holders?: components["schemas"]["NamedHolder"][];
            basis?: components["schemas"]["Basis"];
            decisionId?: string;
        };
        /** Format: decimal */
        Decimal: string;
        /**
         * @example {
         *       "staffId": "S0001",
         *       "lastDay": "2025-09-30",
         *       "reason": "调离"
         *     }
         */
        DepartureRequest: {
            staffId: string;
            lastDay: components["schemas"]["LocalDate"];
            reason: string;
        };
        DepartureView: {
            staffId?: string;
            name?: string;
            branchId?: string;
            lastDay?: components["schemas"]["LocalDate"];
            reason?: string;
            registeredBy?: string;
            registeredAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            clients?: number;
            /** Format: int32 */
            openHandovers?: number;
            items?: components["schemas"]["ClearanceItem"][];
            releasable?: boolean;
            clearedBy?: string;
            clearedAt?: components["schemas"]["Instant"];
        };
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
        HandoverClient: {
            clientId?: string;
            name?: string;
            before?: components["schemas"]["NamedHolder"][];
            after?: components["schemas"]["NamedHolder"][];
            loanBalance?: components["schemas"]["Money"];
            depositBalance?: components["schemas"]["Money"];
            nonPerforming?: boolean;
            originations?: components["schemas"]["OriginatedLoan"][];
        };
        HandoverDecisionView: {
            decisionId?: string;
            source?: components["schemas"]["Source"];
            effectiveFrom?: components["schemas"]["LocalDate"];
            openedAt?: components["schemas"]["Instant"];
            completedAt?: components["schemas"]["Instant"];
            branches?: components["schemas"]["BranchHandoverView"][];
        };
        HandoverDetail: {
            document?: components["schemas"]["HandoverDocumentView"];
            headSupervises?: boolean;
            editable?: boolean;
            late?: boolean;
            clients?: components["schemas"]["HandoverClient"][];
            items?: components["schemas"]["HandoverItem"][];
            papers?: components["schemas"]["HandoverPaper"][];
            signatures?: components["schemas"]["HandoverSignature"][];
            returnedBy?: string;
            returnReason?: string;
        };
        HandoverDocumentView: {
            documentId?: string;
            decisionId?: string;
            source?: components["schemas"]["Source"];
            effectiveFrom?: components["schemas"]["LocalDate"];
            branchId?: string;
            giver?: string;
            giverName?: string;
            giverLeft?: boolean;
            receiver?: string;
            receiverName?: string;
            /** Format: int32 */
            clients?: number;
            awaits?: components["schemas"]["Party"];
            hash?: string;
            /** Format: int32 */
            ticked?: number;
            /** Format: int32 */
            mandatory?: number;
            you?: components["schemas"]["Party"];
            completedAt?: components["schemas"]["Instant"];
        };
        HandoverItem: {
            code?: string;
            zh?: string;
            en?: string;
            mandatory?: boolean;
            remark?: string;
            by?: string;
            at?: components["schemas"]["Instant"];
        };
        HandoverPaper: {
            name?: string;
            sha256?: string;
            by?: string;
            at?: components["schemas"]["Instant"];
        };
        HandoverSignature: {
            party?: components["schemas"]["Party"];
            staffId?: string;
            name?: string;
            forGiver?: boolean;
            hash?: string;
            at?: components["schemas"]["Instant"];
        };
        HandoverView: {
            branchId?: string;
            /** Format: int32 */
            clients?: number;
            /** Format: int32 */
            documents?: number;
            /** Format: int32 */
            signed?: number;
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
         *       "staffId": "S0001",
         *       "deputyId": "S0013",
         *       "from": "2026-12-01",
         *       "to": "2027-01-15"
         *     }
         */
        LeaveRequest: {
            staffId: string;
            deputyId: string;
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
        };
        LeaveView: {
            leaveId?: string;
            staffId?: string;
            name?: string;
            deputyId?: string;
            deputyName?: string;
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
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
        OriginatedLoan: {
            loanId?: string;
            staffId?: string;
            name?: string;
            originatedOn?: components["schemas"]["LocalDate"];
        };
        OriginationEntry: {
            loanId?: string;
            staffId?: string;
            name?: string;
            originatedOn?: components["schemas"]["LocalDate"];
        };
        PageClientView: {
            items?: components["schemas"]["ClientView"][];
            next?: string;
        };
        PageDepartureView: {
            items?: components["schemas"]["DepartureView"][];
            next?: string;
        };
        PageHandoverDecisionView: {
            items?: components["schemas"]["HandoverDecisionView"][];
            next?: string;
        };
        PageHandoverDocumentView: {
            items?: components["schemas"]["HandoverDocumentView"][];
            next?: string;
        };
        PageLeaveView: {
            items?: components["schemas"]["LeaveView"][];
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
        /**
         * @example {
         *       "name": "档案目录.pdf",
         *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
         *     }
         */
        PaperRequest: {
            name: string;
            sha256: string;
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
        Party: "GIVER" | "RECEIVER" | "SUPERVISOR";
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
         *       "firstDayBack": "2027-01-04"
         *     }
         */
        ReturnToWorkRequest: {
            firstDayBack: components["schemas"]["LocalDate"];
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
        ServingPerson: {
            staffId?: string;
            name?: string;
            insteadOf?: string;
            insteadOfName?: string;
            from?: components["schemas"]["LocalDate"];
            until?: components["schemas"]["LocalDate"];
        };
        /**
         * @example {
         *       "item": "FEES",
         *       "remark": "已结清"
         *     }
         */
        SettleRequest: {
            item: string;
            remark?: string;
        };
        ShownDocument: {
            documentId: string;
            hash: string;
        };
        /**
         * @example {
         *       "documents": [
         *         {
         *           "documentId": "ALLOC-RM-2025.B01.S0001.S0013",
         *           "hash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
         *         }
         *       ]
         *     }
         */
        SignRequest: {
            documents: components["schemas"]["ShownDocument"][];
        };
        Signed: {
            /** Format: int32 */
            signed?: number;
            /** Format: int32 */
            complete?: number;
            /** Format: int32 */
            clients?: number;
        };
        /** @enum {string} */
        Source: "ALLOCATION" | "REALLOCATION" | "COMPETITION" | "DEVELOPMENT_CLAIM";
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
         *       "reason": "余额核对有误，重新核对后再签"
         *     }
         */
        TakeBackRequest: {
            reason: string;
        };
        Text: {
            zh?: string;
            en?: string;
        };
        /**
         * @example {
         *       "documentIds": [
         *         "ALLOC-RM-2025.B01.S0001.S0013"
         *       ],
         *       "items": [
         *         {
         *           "item": "DOSSIER",
         *           "remark": "共 3 卷"
         *         }
         *       ]
         *     }
         */
        TickRequest: {
            documentIds: string[];
            items: components["schemas"]["TickedItem"][];
        };
        TickedDocuments: {
            documents?: components["schemas"]["ShownDocument"][];
        };
        TickedItem: {
            item: string;
            remark?: string;
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
export type BranchHandoverView = components['schemas']['BranchHandoverView'];
export type BranchPortfolio = components['schemas']['BranchPortfolio'];
export type ClearanceItem = components['schemas']['ClearanceItem'];
export type ClientCategory = components['schemas']['ClientCategory'];
export type ClientDetail = components['schemas']['ClientDetail'];
export type ClientLedgers = components['schemas']['ClientLedgers'];
export type ClientTier = components['schemas']['ClientTier'];
export type ClientView = components['schemas']['ClientView'];
export type CostView = components['schemas']['CostView'];
export type CreditEntry = components['schemas']['CreditEntry'];
export type Decimal = components['schemas']['Decimal'];
export type DepartureRequest = components['schemas']['DepartureRequest'];
export type DepartureView = components['schemas']['DepartureView'];
export type DraftPlanRequest = components['schemas']['DraftPlanRequest'];
export type DraftScheme = components['schemas']['DraftScheme'];
export type ExclusionView = components['schemas']['ExclusionView'];
export type ExplanationView = components['schemas']['ExplanationView'];
export type FairnessView = components['schemas']['FairnessView'];
export type HandoverClient = components['schemas']['HandoverClient'];
export type HandoverDecisionView = components['schemas']['HandoverDecisionView'];
export type HandoverDetail = components['schemas']['HandoverDetail'];
export type HandoverDocumentView = components['schemas']['HandoverDocumentView'];
export type HandoverItem = components['schemas']['HandoverItem'];
export type HandoverPaper = components['schemas']['HandoverPaper'];
export type HandoverSignature = components['schemas']['HandoverSignature'];
export type HandoverView = components['schemas']['HandoverView'];
export type ImportReport = components['schemas']['ImportReport'];
export type Instant = components['schemas']['Instant'];
export type LeaveRequest = components['schemas']['LeaveRequest'];
export type LeaveView = components['schemas']['LeaveView'];
export type LedgerEntry = components['schemas']['LedgerEntry'];
export type LineDetail = components['schemas']['LineDetail'];
export type LineView = components['schemas']['LineView'];
export type LoadCard = components['schemas']['LoadCard'];
export type LocalDate = components['schemas']['LocalDate'];
export type Money = components['schemas']['Money'];
export type NamedHolder = components['schemas']['NamedHolder'];
export type OriginatedLoan = components['schemas']['OriginatedLoan'];
export type OriginationEntry = components['schemas']['OriginationEntry'];
export type PageClientView = components['schemas']['PageClientView'];
export type PageDepartureView = components['schemas']['PageDepartureView'];
export type PageHandoverDecisionView = components['schemas']['PageHandoverDecisionView'];
export type PageHandoverDocumentView = components['schemas']['PageHandoverDocumentView'];
export type PageLeaveView = components['schemas']['PageLeaveView'];
export type PageLineView = components['schemas']['PageLineView'];
export type PagePlanHeadline = components['schemas']['PagePlanHeadline'];
export type PaperRequest = components['schemas']['PaperRequest'];
export type ParkedEvent = components['schemas']['ParkedEvent'];
export type Party = components['schemas']['Party'];
export type PeerGroup = components['schemas']['PeerGroup'];
export type Peers = components['schemas']['Peers'];
export type PlanHeadline = components['schemas']['PlanHeadline'];
export type PlanState = components['schemas']['PlanState'];
export type PlanView = components['schemas']['PlanView'];
export type Portfolio = components['schemas']['Portfolio'];
export type QualificationTier = components['schemas']['QualificationTier'];
export type Replay = components['schemas']['Replay'];
export type Resource = components['schemas']['Resource'];
export type ResponsibilityGaps = components['schemas']['ResponsibilityGaps'];
export type ReturnRequest = components['schemas']['ReturnRequest'];
export type ReturnToWorkRequest = components['schemas']['ReturnToWorkRequest'];
export type RuleFinding = components['schemas']['RuleFinding'];
export type SchemeView = components['schemas']['SchemeView'];
export type ServingPerson = components['schemas']['ServingPerson'];
export type SettleRequest = components['schemas']['SettleRequest'];
export type ShownDocument = components['schemas']['ShownDocument'];
export type SignRequest = components['schemas']['SignRequest'];
export type Signed = components['schemas']['Signed'];
export type Source = components['schemas']['Source'];
export type SpreadView = components['schemas']['SpreadView'];
export type SubmissionRequest = components['schemas']['SubmissionRequest'];
export type TakeBackRequest = components['schemas']['TakeBackRequest'];
export type Text = components['schemas']['Text'];
export type TickRequest = components['schemas']['TickRequest'];
export type TickedDocuments = components['schemas']['TickedDocuments'];
export type TickedItem = components['schemas']['TickedItem'];
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
    getClientLedgers: {
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
                    "application/json": components["schemas"]["ClientLedgers"];
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
    listDepartures: {
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
                    "application/json": components["schemas"]["PageDepartureView"];
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
    registerDeparture: {
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
                "application/json": components["schemas"]["DepartureRequest"];
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
    getDeparture: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["DepartureView"];
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
    withdrawDeparture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
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
    clearDeparture: {
        parameters: {
            query?: never;
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
    settleDepartureItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleRequest"];
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
    listHandoverDecisions: {
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
                    "application/json": components["schemas"]["PageHandoverDecisionView"];
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
    listHandovers: {
        parameters: {
            query?: {
                awaitingMe?: boolean;
                branchId?: string;
                cursor?: string;
                decisionId?: string;
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
                    "application/json": components["schemas"]["PageHandoverDocumentView"];
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
    tickHandovers: {
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
                "application/json": components["schemas"]["TickRequest"];
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
    signHandovers: {
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
                "application/json": components["schemas"]["SignRequest"];
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
    getHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
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
    untickHandover: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                documentId: string;
                item: string;
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
    attachToHandover: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperRequest"];
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
    returnHandover: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackRequest"];
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
    listLeaves: {
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
                    "application/json": components["schemas"]["PageLeaveView"];
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
    registerLeave: {
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
                "application/json": components["schemas"]["LeaveRequest"];
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
    endLeave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leaveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnToWorkRequest"];
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
    importOriginations: {
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
                 * @example loan_id,client_id,staff_id,originated_on
                 *     A00001,C00001,S0001,2023-05-04
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
}
