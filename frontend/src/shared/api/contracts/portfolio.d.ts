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
    "/api/portfolio/v1/clients/{clientId}/developers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户开拓人：核心系统所载与裁定结果 / Who developed a client, as imported and as decided */
        get: operations["getClientDevelopers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/competition-openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待竞聘的大中户：无分管人或原分管人已失去资格 / Large and medium clients to put up (A-08, A-12) */
        get: operations["listCompetitionOpenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/competitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公开竞聘列表，新的在前 / Open competitions, the newest first */
        get: operations["listCompetitions"];
        put?: never;
        /** 拟定公开竞聘 / Draft a competition */
        post: operations["draftCompetition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/competitions/{competitionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 竞聘公告、报名、评审与结果 / A competition as the reader may see it */
        get: operations["getCompetition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/competitions/{competitionId}/announcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布竞聘公告（须由另一人） / Announce, as a second person, exactly what If-Match names */
        post: operations["announceCompetition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/competitions/{competitionId}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报名竞聘 / Apply with a written service plan */
        post: operations["applyForCompetition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/competitions/{competitionId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核并公布结果（须由另一人） / Approve and publish, as a second person, exactly what If-Match names */
        post: operations["approveCompetition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/competitions/{competitionId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记评审组决定 / Record the choice of more than half of the panel */
        post: operations["decideCompetition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/competitions/{competitionId}/panel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报名截止后组成评审组，启封前可更换 / Seat the panel after the window, or anew while sealed */
        post: operations["seatCompetitionPanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/competitions/{competitionId}/recusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请回避 / Step out of the panel */
        post: operations["stepOutOfCompetitionPanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/competitions/{competitionId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回评审组重新表决 / Return the decision to the panel */
        post: operations["returnCompetition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/competitions/{competitionId}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交评分（全部成员交齐前密封） / Hand in the own marks, sealed until every member has */
        post: operations["handInCompetitionSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/competitions/{competitionId}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 竞聘作废并注明后续办法 / Declare void and say what follows */
        post: operations["voidCompetition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/competitions/{competitionId}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评审成员表决人选 / Vote for who should get the clients, by the standings in If-Match */
        post: operations["voteInCompetition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/competitions/{competitionId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回报名 / Withdraw the own application */
        post: operations["withdrawFromCompetition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/development-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 开拓认领列表，新的在前 / Cases, the newest first; mine: own claims, or those of the own branch for its head */
        get: operations["listDevelopmentCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/development-cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 认领事项详情 / All claims to one client and what was decided */
        get: operations["getDevelopmentCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/development-cases/{caseId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准裁定（须由另一人） / Approve, as a second person, exactly what If-Match names */
        post: operations["approveDevelopment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/development-cases/{caseId}/client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 新客户开户后对应客户号，裁定随即生效 / Say which client a decided newcomer has become */
        post: operations["linkDevelopmentClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/development-cases/{caseId}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 拟定开拓人裁定 / Propose who developed the client */
        post: operations["proposeDevelopment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/development-cases/{caseId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回裁定 / Return a proposal with a reason */
        post: operations["returnDevelopment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/development-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认领所开拓的客户 / Claim to have developed a client, with proof */
        post: operations["fileDevelopmentClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/development-claims/{claimId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 支行行长确认认领 / The head of the branch confirms a claim */
        post: operations["confirmDevelopmentClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/development-claims/{claimId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 支行行长退回认领 / The head of the branch refuses a claim */
        post: operations["refuseDevelopmentClaim"];
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
        ApplicantView: {
            staffId?: string;
            name?: string;
            branchId?: string;
            branchName?: string;
            tier?: components["schemas"]["QualificationTier"];
            servicePlan?: string;
            experience?: string;
            appliedAt?: components["schemas"]["Instant"];
            examTotal?: components["schemas"]["Decimal"];
            /** Format: int32 */
            examRank?: number;
            freeCapacity?: components["schemas"]["Decimal"];
            barredBy?: string;
        };
        /**
         * @example {
         *       "servicePlan": "每月走访，重点跟进结算与供应链业务。",
         *       "experience": "从事对公信贷八年。"
         *     }
         */
        ApplyRequest: {
            servicePlan: string;
            experience: string;
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
        ClientDevelopers: {
            clientId?: string;
            imported?: string;
            importedName?: string;
            decided?: components["schemas"]["NamedHolder"][];
            from?: components["schemas"]["LocalDate"];
            caseId?: string;
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
        CompetitionGround: "LOST_ELIGIBILITY" | "EXPLICIT_DECISION" | "VACANCY";
        CompetitionHeadline: {
            competitionId?: string;
            title?: string;
            ground?: components["schemas"]["CompetitionGround"];
            state?: components["schemas"]["CompetitionState"];
            takesApplications?: boolean;
            /** Format: int32 */
            clients?: number;
            tiers?: components["schemas"]["ClientTier"][];
            applyFrom?: components["schemas"]["LocalDate"];
            applyUntil?: components["schemas"]["LocalDate"];
            decideOn?: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        CompetitionNextStep: "ANNOUNCE_AGAIN" | "ALLOCATE";
        CompetitionOpening: {
            clientId?: string;
            name?: string;
            branchId?: string;
            tier?: components["schemas"]["ClientTier"];
            groupId?: string;
            ground?: components["schemas"]["CompetitionGround"];
            holder?: string;
            holderTier?: components["schemas"]["QualificationTier"];
            running?: string;
        };
        CompetitionOutcome: {
            winner?: string;
            branchName?: string;
            tier?: components["schemas"]["QualificationTier"];
            effectiveFrom?: components["schemas"]["LocalDate"];
            reason?: string;
            decidedBy?: string;
            decidedAt?: components["schemas"]["Instant"];
            approvedBy?: string;
            approvedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CompetitionState: "DRAFT" | "ANNOUNCED" | "SCORING" | "DECIDED" | "PUBLISHED" | "VOID";
        CompetitionView: {
            competitionId?: string;
            schemeId?: string;
            title?: string;
            ground?: components["schemas"]["CompetitionGround"];
            rule?: string;
            groundText?: components["schemas"]["Text"];
            notice?: string;
            state?: components["schemas"]["CompetitionState"];
            takesApplications?: boolean;
            windowOver?: boolean;
            applyFrom?: components["schemas"]["LocalDate"];
            applyUntil?: components["schemas"]["LocalDate"];
            decideOn?: components["schemas"]["LocalDate"];
            draftedBy?: string;
            announcedBy?: string;
            announcedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            fewestMembers?: number;
            criteria?: components["schemas"]["CriterionView"][];
            clients?: components["schemas"]["PutUpView"][];
            own?: components["schemas"]["OwnCandidacy"];
            applicants?: components["schemas"]["ApplicantView"][];
            panel?: components["schemas"]["SeatView"][];
            ownSheet?: components["schemas"]["OwnMark"][];
            unsealed?: boolean;
            standings?: components["schemas"]["StandingView"][];
            outcome?: components["schemas"]["CompetitionOutcome"];
            returnReason?: string;
            nextStep?: components["schemas"]["CompetitionNextStep"];
            voidReason?: string;
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
        CriterionSource: "EXAM_TOTAL" | "FREE_CAPACITY" | "PANEL";
        CriterionView: {
            code?: string;
            title?: components["schemas"]["Text"];
            weight?: components["schemas"]["Decimal"];
            source?: components["schemas"]["CriterionSource"];
        };
        /**
         * @example {
         *       "effectiveFrom": "2025-06-01"
         *     }
         */
        DecideCompetitionRequest: {
            effectiveFrom: components["schemas"]["LocalDate"];
            reason?: string;
        };
        /** Format: decimal */
        Decimal: string;
        /** @enum {string} */
        DevelopmentCaseState: "OPEN" | "PROPOSED" | "DECIDED" | "REFUSED";
        DevelopmentCaseView: {
            caseId?: string;
            schemeId?: string;
            clientId?: string;
            clientName?: string;
            registration?: string;
            newcomer?: boolean;
            tier?: components["schemas"]["ClientTier"];
            imported?: components["schemas"]["NamedImported"];
            state?: components["schemas"]["DevelopmentCaseState"];
            openedAt?: components["schemas"]["Instant"];
            contestUntil?: components["schemas"]["LocalDate"];
            takesClaims?: boolean;
            ripe?: boolean;
            claims?: components["schemas"]["DevelopmentClaimView"][];
            rule?: components["schemas"]["RuleAnswer"];
            effectiveFrom?: components["schemas"]["LocalDate"];
            reason?: string;
            departs?: boolean;
            proposedBy?: string;
            proposedAt?: components["schemas"]["Instant"];
            returnReason?: string;
            approvedBy?: string;
            approvedAt?: components["schemas"]["Instant"];
            effect?: components["schemas"]["DevelopmentEffect"];
            effectRule?: string;
            effectRuleText?: components["schemas"]["Text"];
        };
        /** @enum {string} */
        DevelopmentClaimState: "FILED" | "CONFIRMED" | "REFUSED";
        DevelopmentClaimView: {
            claimId?: string;
            staffId?: string;
            name?: string;
            branchId?: string;
            branchName?: string;
            proofKind?: components["schemas"]["Text"];
            decisive?: boolean;
            proofDate?: components["schemas"]["LocalDate"];
            state?: components["schemas"]["DevelopmentClaimState"];
            own?: boolean;
            answerable?: boolean;
            share?: components["schemas"]["Decimal"];
            statement?: string;
            documents?: components["schemas"]["ProofDocument"][];
            filedAt?: components["schemas"]["Instant"];
            answeredBy?: string;
            answeredAt?: components["schemas"]["Instant"];
            refusedBecause?: string;
        };
        /** @enum {string} */
        DevelopmentEffect: "HOLDS" | "STRONGER_RULE" | "NOT_COVERED" | "AWAITS_CLIENT";
        DocumentEntry: {
            name: string;
            sha256: string;
        };
        /**
         * @example {
         *       "title": "大户公开竞聘",
         *       "ground": "VACANCY",
         *       "notice": "面向全行高级客户经理公开竞聘。",
         *       "clientIds": [
         *         "C00001"
         *       ],
         *       "applyFrom": "2025-05-06",
         *       "applyUntil": "2025-05-12",
         *       "decideOn": "2025-05-16"
         *     }
         */
        DraftCompetitionRequest: {
            title: string;
            ground: components["schemas"]["CompetitionGround"];
            notice: string;
            clientIds: string[];
            applyFrom: components["schemas"]["LocalDate"];
            applyUntil: components["schemas"]["LocalDate"];
            decideOn: components["schemas"]["LocalDate"];
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
        /**
         * @example {
         *       "clientId": "C00001",
         *       "proofKind": "VISIT_RECORD",
         *       "proofDate": "2025-03-03",
         *       "statement": "三月首次走访并促成开户。",
         *       "documents": [
         *         {
         *           "name": "走访记录.pdf",
         *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *         }
         *       ]
         *     }
         */
        FileClaimRequest: {
            clientId?: string;
            name?: string;
            registration?: string;
            proofKind: string;
            proofDate: components["schemas"]["LocalDate"];
            statement: string;
            documents: components["schemas"]["DocumentEntry"][];
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
        /**
         * @example {
         *       "clientId": "C00001"
         *     }
         */
        LinkClientRequest: {
            clientId: string;
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
        NamedImported: {
            staffId?: string;
            name?: string;
        };
        OwnApplication: {
            servicePlan?: string;
            experience?: string;
            appliedAt?: components["schemas"]["Instant"];
        };
        OwnCandidacy: {
            tier?: components["schemas"]["QualificationTier"];
            eligible?: boolean;
            rule?: string;
            reason?: components["schemas"]["Text"];
            applied?: components["schemas"]["OwnApplication"];
        };
        OwnMark: {
            staffId?: string;
            criterion?: string;
            points?: components["schemas"]["Decimal"];
        };
        PageClientView: {
            items?: components["schemas"]["ClientView"][];
            next?: string;
        };
        PageCompetitionHeadline: {
            items?: components["schemas"]["CompetitionHeadline"][];
            next?: string;
        };
        PageDevelopmentCaseView: {
            items?: components["schemas"]["DevelopmentCaseView"][];
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
        /** @enum {string} */
        PanelConflict: "KINSHIP" | "REPORTING_LINE" | "INTEREST";
        /**
         * @example {
         *       "staffId": "S0007"
         *     }
         */
        PanelVoteRequest: {
            staffId: string;
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
        PointsView: {
            code?: string;
            points?: components["schemas"]["Decimal"];
            contribution?: components["schemas"]["Decimal"];
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
        PriorityGround: "ONLY_CLAIM" | "EARLIER_PROOF" | "EARLIER_LAPSED" | "DECISIVE_PROOF" | "SAME_PROOF";
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
        ProofDocument: {
            name?: string;
            sha256?: string;
        };
        /**
         * @example {
         *       "shares": [
         *         {
         *           "staffId": "S0001",
         *           "share": "1.000000"
         *         }
         *       ],
         *       "effectiveFrom": "2025-06-01",
         *       "reason": "证明日期在先。"
         *     }
         */
        ProposeDevelopmentRequest: {
            shares: components["schemas"]["ShareEntry"][];
            effectiveFrom: components["schemas"]["LocalDate"];
            reason: string;
        };
        PutUpView: {
            clientId?: string;
            name?: string;
            branchId?: string;
            branchName?: string;
            tier?: components["schemas"]["ClientTier"];
        };
        /** @enum {string} */
        QualificationTier: "SENIOR" | "INTERMEDIATE" | "JUNIOR";
        /**
         * @example {
         *       "reason": "走访记录无客户签字。"
         *     }
         */
        RefuseClaimRequest: {
            reason: string;
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
        RuleAnswer: {
            shares?: components["schemas"]["NamedHolder"][];
            ground?: components["schemas"]["PriorityGround"];
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
        /**
         * @example {
         *       "members": [
         *         "S0001",
         *         "S0002",
         *         "S0003"
         *       ]
         *     }
         */
        SeatPanelRequest: {
            members: string[];
        };
        SeatView: {
            staffId?: string;
            name?: string;
            conflict?: components["schemas"]["PanelConflict"];
            handedIn?: boolean;
            voted?: boolean;
        };
        /**
         * @example {
         *       "reason": "请补充偏离总分排序的理由。"
         *     }
         */
        SendBackCompetitionRequest: {
            reason: string;
        };
        /**
         * @example {
         *       "reason": "请补充共同开拓的依据。"
         *     }
         */
        SendBackDevelopmentRequest: {
            reason: string;
        };
        ShareEntry: {
            staffId: string;
            share: components["schemas"]["Decimal"];
        };
        SheetMark: {
            staffId: string;
            criterion: string;
            points: components["schemas"]["Decimal"];
        };
        /**
         * @example {
         *       "marks": [
         *         {
         *           "staffId": "S0007",
         *           "criterion": "PLAN",
         *           "points": "86.0"
         *         }
         *       ]
         *     }
         */
        SheetRequest: {
            marks: components["schemas"]["SheetMark"][];
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
        StandingView: {
            staffId?: string;
            name?: string;
            branchName?: string;
            tier?: components["schemas"]["QualificationTier"];
            /** Format: int32 */
            place?: number;
            total?: components["schemas"]["Decimal"];
            /** Format: int32 */
            examRank?: number;
            tieByExam?: boolean;
            winner?: boolean;
            /** Format: int64 */
            votes?: number;
            criteria?: components["schemas"]["PointsView"][];
        };
        /**
         * @example {
         *       "conflict": "KINSHIP"
         *     }
         */
        StepOutRequest: {
            conflict: components["schemas"]["PanelConflict"];
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
        /**
         * @example {
         *       "nextStep": "ANNOUNCE_AGAIN",
         *       "reason": "截止时无人报名。"
         *     }
         */
        VoidRequest: {
            nextStep: components["schemas"]["CompetitionNextStep"];
            reason: string;
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
export type ApplicantView = components['schemas']['ApplicantView'];
export type ApplyRequest = components['schemas']['ApplyRequest'];
export type Basis = components['schemas']['Basis'];
export type Branch = components['schemas']['Branch'];
export type BranchPortfolio = components['schemas']['BranchPortfolio'];
export type ClientCategory = components['schemas']['ClientCategory'];
export type ClientDetail = components['schemas']['ClientDetail'];
export type ClientDevelopers = components['schemas']['ClientDevelopers'];
export type ClientTier = components['schemas']['ClientTier'];
export type ClientView = components['schemas']['ClientView'];
export type CompetitionGround = components['schemas']['CompetitionGround'];
export type CompetitionHeadline = components['schemas']['CompetitionHeadline'];
export type CompetitionNextStep = components['schemas']['CompetitionNextStep'];
export type CompetitionOpening = components['schemas']['CompetitionOpening'];
export type CompetitionOutcome = components['schemas']['CompetitionOutcome'];
export type CompetitionState = components['schemas']['CompetitionState'];
export type CompetitionView = components['schemas']['CompetitionView'];
export type CostView = components['schemas']['CostView'];
export type CriterionSource = components['schemas']['CriterionSource'];
export type CriterionView = components['schemas']['CriterionView'];
export type DecideCompetitionRequest = components['schemas']['DecideCompetitionRequest'];
export type Decimal = components['schemas']['Decimal'];
export type DevelopmentCaseState = components['schemas']['DevelopmentCaseState'];
export type DevelopmentCaseView = components['schemas']['DevelopmentCaseView'];
export type DevelopmentClaimState = components['schemas']['DevelopmentClaimState'];
export type DevelopmentClaimView = components['schemas']['DevelopmentClaimView'];
export type DevelopmentEffect = components['schemas']['DevelopmentEffect'];
export type DocumentEntry = components['schemas']['DocumentEntry'];
export type DraftCompetitionRequest = components['schemas']['DraftCompetitionRequest'];
export type DraftPlanRequest = components['schemas']['DraftPlanRequest'];
export type DraftScheme = components['schemas']['DraftScheme'];
export type ExclusionView = components['schemas']['ExclusionView'];
export type ExplanationView = components['schemas']['ExplanationView'];
export type FairnessView = components['schemas']['FairnessView'];
export type FileClaimRequest = components['schemas']['FileClaimRequest'];
export type HandoverRequest = components['schemas']['HandoverRequest'];
export type HandoverView = components['schemas']['HandoverView'];
export type ImportReport = components['schemas']['ImportReport'];
export type Instant = components['schemas']['Instant'];
export type LedgerEntry = components['schemas']['LedgerEntry'];
export type LineDetail = components['schemas']['LineDetail'];
export type LineView = components['schemas']['LineView'];
export type LinkClientRequest = components['schemas']['LinkClientRequest'];
export type LoadCard = components['schemas']['LoadCard'];
export type LocalDate = components['schemas']['LocalDate'];
export type Money = components['schemas']['Money'];
export type NamedHolder = components['schemas']['NamedHolder'];
export type NamedImported = components['schemas']['NamedImported'];
export type OwnApplication = components['schemas']['OwnApplication'];
export type OwnCandidacy = components['schemas']['OwnCandidacy'];
export type OwnMark = components['schemas']['OwnMark'];
export type PageClientView = components['schemas']['PageClientView'];
export type PageCompetitionHeadline = components['schemas']['PageCompetitionHeadline'];
export type PageDevelopmentCaseView = components['schemas']['PageDevelopmentCaseView'];
export type PageLineView = components['schemas']['PageLineView'];
export type PagePlanHeadline = components['schemas']['PagePlanHeadline'];
export type PanelConflict = components['schemas']['PanelConflict'];
export type PanelVoteRequest = components['schemas']['PanelVoteRequest'];
export type ParkedEvent = components['schemas']['ParkedEvent'];
export type PeerGroup = components['schemas']['PeerGroup'];
export type Peers = components['schemas']['Peers'];
export type PlanHeadline = components['schemas']['PlanHeadline'];
export type PlanState = components['schemas']['PlanState'];
export type PlanView = components['schemas']['PlanView'];
export type PointsView = components['schemas']['PointsView'];
export type Portfolio = components['schemas']['Portfolio'];
export type PriorityGround = components['schemas']['PriorityGround'];
export type Progress = components['schemas']['Progress'];
export type ProofDocument = components['schemas']['ProofDocument'];
export type ProposeDevelopmentRequest = components['schemas']['ProposeDevelopmentRequest'];
export type PutUpView = components['schemas']['PutUpView'];
export type QualificationTier = components['schemas']['QualificationTier'];
export type RefuseClaimRequest = components['schemas']['RefuseClaimRequest'];
export type Replay = components['schemas']['Replay'];
export type Resource = components['schemas']['Resource'];
export type ResponsibilityGaps = components['schemas']['ResponsibilityGaps'];
export type ReturnRequest = components['schemas']['ReturnRequest'];
export type RuleAnswer = components['schemas']['RuleAnswer'];
export type RuleFinding = components['schemas']['RuleFinding'];
export type SchemeView = components['schemas']['SchemeView'];
export type SeatPanelRequest = components['schemas']['SeatPanelRequest'];
export type SeatView = components['schemas']['SeatView'];
export type SendBackCompetitionRequest = components['schemas']['SendBackCompetitionRequest'];
export type SendBackDevelopmentRequest = components['schemas']['SendBackDevelopmentRequest'];
export type ShareEntry = components['schemas']['ShareEntry'];
export type SheetMark = components['schemas']['SheetMark'];
export type SheetRequest = components['schemas']['SheetRequest'];
export type SpreadView = components['schemas']['SpreadView'];
export type StandingView = components['schemas']['StandingView'];
export type StepOutRequest = components['schemas']['StepOutRequest'];
export type SubmissionRequest = components['schemas']['SubmissionRequest'];
export type Text = components['schemas']['Text'];
export type VoidRequest = components['schemas']['VoidRequest'];
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
    getClientDevelopers: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ClientDevelopers"];
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
    listCompetitionOpenings: {
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
                    "application/json": components["schemas"]["CompetitionOpening"][];
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
    listCompetitions: {
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
                    "application/json": components["schemas"]["PageCompetitionHeadline"];
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
    draftCompetition: {
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
                "application/json": components["schemas"]["DraftCompetitionRequest"];
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
    getCompetition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                competitionId: string;
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
    announceCompetition: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                competitionId: string;
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
    applyForCompetition: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                competitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyRequest"];
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
    approveCompetition: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                competitionId: string;
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
    decideCompetition: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                competitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideCompetitionRequest"];
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
    seatCompetitionPanel: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                competitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatPanelRequest"];
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
    stepOutOfCompetitionPanel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                competitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepOutRequest"];
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
    returnCompetition: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                competitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBackCompetitionRequest"];
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
    handInCompetitionSheet: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                competitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SheetRequest"];
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
    voidCompetition: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                competitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidRequest"];
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
    voteInCompetition: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                competitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PanelVoteRequest"];
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
    withdrawFromCompetition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                competitionId: string;
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
    listDevelopmentCases: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                mine?: boolean;
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
                    "application/json": components["schemas"]["PageDevelopmentCaseView"];
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
    getDevelopmentCase: {
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
    approveDevelopment: {
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
    linkDevelopmentClient: {
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
                "application/json": components["schemas"]["LinkClientRequest"];
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
    proposeDevelopment: {
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
                "application/json": components["schemas"]["ProposeDevelopmentRequest"];
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
    returnDevelopment: {
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
                "application/json": components["schemas"]["SendBackDevelopmentRequest"];
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
    fileDevelopmentClaim: {
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
                "application/json": components["schemas"]["FileClaimRequest"];
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
    confirmDevelopmentClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
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
                    "application/json": components["schemas"]["DevelopmentCaseView"];
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
    refuseDevelopmentClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claimId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseClaimRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevelopmentCaseView"];
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
