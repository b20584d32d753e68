// Made by "npm run api" from the OpenAPI document of the service. Do not edit.

export interface paths {
    "/api/portfolio/v1/account-credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账户分成列表 / Divisions of accounts, by id: all, the branch's, or those of one's clients and own parts */
        get: operations["listAccountCredits"];
        put?: never;
        /** 提出账户分成 / Propose who has the credit of an account */
        post: operations["proposeAccountCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/account-credits/{accountCreditId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账户分成详情 / One division of an account */
        get: operations["getAccountCreditDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/account-credits/{accountCreditId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准账户分成（须由无利害关系的另一人） / Approve, as a second person without a part, exactly what If-Match names */
        post: operations["approveAccountCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/account-credits/{accountCreditId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回账户分成 / Refuse, as a second person, what If-Match names */
        post: operations["refuseAccountCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/accounts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入客户账户（整份接收或整份退回） / Import accounts of clients, taken or refused whole
         * @description CSV 文件或逐行 JSON / a CSV file, or a JSON object a line
         */
        post: operations["importClientAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/accounts/{accountId}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账户业绩归属（任意日期） / Who has the credit of an account on a day (default today), and by what */
        get: operations["getAccountCredit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/portfolio/v1/allocation-plans/{planId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 手工调整记录 / Who gave which client to whom, why, at which cost; latest first */
        get: operations["listAllocationChanges"];
        put?: never;
        /** 手工调整分管人（当即复核） / Give clients to others; refused with the rule that it would break */
        post: operations["changeAllocationPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/allocation-plans/{planId}/changes/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 手工调整理由 / The reasons of hand changes in force */
        get: operations["listAllocationChangeReasons"];
        put?: never;
        post?: never;
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
    "/api/portfolio/v1/allocation-plans/{planId}/lines/{clientId}/why-not-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 为什么不是我：规则或代价，以及最省的互换 / Why somebody does not hold a client: the rule or the cost, and the cheapest exchange */
        get: operations["whyNotMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/allocation-plans/{planId}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 方案的支行部分 / The parts opened to branches, by branch id */
        get: operations["listPlanParts"];
        put?: never;
        /** 下发支行细分 / Open a draft to branches */
        post: operations["openPlanParts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/allocation-plans/{planId}/parts/{branchId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核通过支行部分 / Accept a branch's part as it stands */
        post: operations["acceptPlanPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/allocation-plans/{planId}/parts/{branchId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回支行部分 / Return a part to its branch with a reason */
        post: operations["returnPlanPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/allocation-plans/{planId}/parts/{branchId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 支行报送本行部分 / Submit the own branch's part */
        post: operations["submitPlanPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/allocation-plans/{planId}/price-studies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 方案的代价测算 / The last 20 price studies of a plan, latest first */
        get: operations["listPriceStudies"];
        put?: never;
        /** 测算其他代价下的方案 / Start to compute what other prices would give; the plan stays as it is */
        post: operations["startPriceStudy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/allocation-plans/{planId}/price-studies/{studyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 测算进度与结果 / A price study with the points computed so far */
        get: operations["getPriceStudy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/allocation-plans/{planId}/price-studies/{studyId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消测算 / Cancel a running price study; its points so far stay */
        post: operations["cancelPriceStudy"];
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
    "/api/portfolio/v1/allocation-plans/{planId}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 方案内的客户经理 / The managers of a plan and how many clients each holds, by staff id */
        get: operations["listPlanRoster"];
        put?: never;
        post?: never;
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
    "/api/portfolio/v1/allocation-plans/{planId}/table/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出分管表（CSV） / The lines of a plan as CSV */
        get: operations["exportAllocationCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/allocation-plans/{planId}/table/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入分管表（整份接收或整份退回） / Take a filled-in workbook as hand changes, whole or not at all */
        post: operations["importAllocationTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/allocation-plans/{planId}/table/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出分管表（XLSX） / The lines of a plan as a workbook */
        get: operations["exportAllocationTable"];
        put?: never;
        post?: never;
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
        /**
         * 客户列表，可按支行、分管人、等级等查询 / Clients by branch, holder, tier and more, on a day (default today)
         * @description q：客户名称的一部分、拼音首字母、全拼开头或客户号开头；UNTIERED 为制度空档（300 万至 500 万之间） / q: a part of the name, initials of its pinyin, the beginning of its pinyin or of the client number; UNTIERED is the gap of the rulebook
         */
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
        /**
         * 导入客户文件（整份接收或整份退回） / Import a file of clients, taken or refused whole
         * @description CSV 文件或逐行 JSON；reference_date 为数据日期，仅等级基准日的数据决定等级 / a CSV file, or a JSON object a line; reference_date is the day of the facts, and only those of a reference day decide tiers
         */
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
    "/api/portfolio/v1/clients/{clientId}/account-credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户各账户的分成及其历史 / Divisions of the accounts of a client and their history, latest first day first */
        get: operations["listAccountCreditsOfClient"];
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
    "/api/portfolio/v1/closed-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 已终结的考核期 / Closed assessment periods, earliest first
         * @description 早于其结束日生效的决定，按前期更正或重述处理（SEM-12） / a decision that takes effect before the end of one becomes a prior-period correction or a restatement (SEM-12)
         */
        get: operations["listClosedPeriods"];
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
        /** 复核并公示结果（须由另一人） / Approve and post, as a second person, exactly what If-Match names */
        post: operations["approveCompetition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/competitions/{competitionId}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 异议期届满、异议办结后结果生效 / The posted result takes effect after the window, with no objection open */
        post: operations["concludeCompetition"];
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
    "/api/portfolio/v1/competitions/{competitionId}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 竞聘人对公示结果提出异议（每人一次） / Object to the posted result, once, as one who applied */
        post: operations["objectToCompetition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/competitions/{competitionId}/objections/{objectionId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 裁定异议（须由未参与的人） / Decide on an objection as one who took no part; upheld: back to the panel */
        post: operations["decideCompetitionObjection"];
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
    "/api/portfolio/v1/cross-sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记交叉销售 / Record what was sold to a client beside its main business */
        post: operations["recordCrossSale"];
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
    "/api/portfolio/v1/development-cases/{developmentId}": {
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
    "/api/portfolio/v1/development-cases/{developmentId}/approval": {
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
    "/api/portfolio/v1/development-cases/{developmentId}/client": {
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
    "/api/portfolio/v1/development-cases/{developmentId}/proposal": {
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
    "/api/portfolio/v1/development-cases/{developmentId}/return": {
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
    "/api/portfolio/v1/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户档案完整度，可按支行、客户经理、是否缺件查询 / Dossiers by branch, manager or whether anything is missing */
        get: operations["listDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/dossiers/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 建档率，按支行与主办客户经理 / Clients with a dossier out of all, by branch and leading manager */
        get: operations["getDossierCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/dossiers/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某客户的档案 / The dossier of a client */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/dossiers/{clientId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 归档材料 / File an item in the dossier of an own client */
        post: operations["fileInDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/dossiers/{clientId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤出材料 / Take an item out of the dossier of an own client */
        post: operations["withdrawFromDossier"];
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
    "/api/portfolio/v1/marketing-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度营销计划，可按年度、状态、支行、客户经理、客户查询 / Plans of a year, this one unless asked, by state, branch, manager or client */
        get: operations["listMarketingPlans"];
        put?: never;
        /** 拟定年度营销计划 / Draft the plan of a client served today, one for each year */
        post: operations["draftMarketingPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/marketing-plans/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公司客户年度营销计划覆盖率，按主办客户经理 / Companies with an approved plan out of all, by branch and leading manager */
        get: operations["getMarketingPlanCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/marketing-plans/unplanned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 没有年度营销计划的公司客户 / Companies without an approved plan for the year, by branch or manager */
        get: operations["listUnplannedClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/marketing-plans/{marketingPlanId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度营销计划及进度 / A plan and how far it is fulfilled */
        get: operations["getMarketingPlan"];
        /** 修改未提交或被退回的计划 / Rewrite a plan that is not submitted, by ETag in If-Match */
        put: operations["rewriteMarketingPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/marketing-plans/{marketingPlanId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准计划（须由另一人） / Approve exactly what If-Match names: the head of the branch, marketing where the head wrote it */
        post: operations["approveMarketingPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/marketing-plans/{marketingPlanId}/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结计划事项 / Record that an action of an approved plan was done */
        post: operations["completeMarketingAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/marketing-plans/{marketingPlanId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回计划 / Return a plan with the reason, by ETag in If-Match */
        post: operations["returnMarketingPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/marketing-plans/{marketingPlanId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交支行行长审批 / Submit a plan to the head of the branch, by ETag in If-Match */
        post: operations["submitMarketingPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/marketing-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 目标客户，可按阶段、支行、客户经理、客户查询 / Targets by stage, branch, manager or client */
        get: operations["listMarketingTargets"];
        put?: never;
        /** 建立目标客户 / Take up a client served today, or a prospect, as a target */
        post: operations["openMarketingTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/marketing-targets/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各阶段的目标客户数与预计金额 / How many targets are in each stage, and what is expected of them */
        get: operations["getStageBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/marketing-targets/{targetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 目标客户及其步骤记录 / A target and what was done about it */
        get: operations["getMarketingTarget"];
        /** 修改预计业务 / Change what is expected, by ETag in If-Match */
        put: operations["changeMarketingTarget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/marketing-targets/{targetId}/client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 新客户开户后对应客户号 / Name the client that a prospect has become, by ETag in If-Match */
        post: operations["linkMarketingTargetClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/marketing-targets/{targetId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束跟进 / End a target with the reason, by ETag in If-Match */
        post: operations["closeMarketingTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/marketing-targets/{targetId}/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 绩效测算及与实际的对比 / The forecasts of a target beside its present balances */
        get: operations["listContributionForecasts"];
        put?: never;
        /** 测算目标客户的贡献 / Forecast what a target contributes; the forecast stays as it is */
        post: operations["makeContributionForecast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/marketing-targets/{targetId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记步骤 / Record a step that was done */
        post: operations["recordClientStep"];
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
    "/api/portfolio/v1/own-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人任务（紧急、重要）/ The own open tasks, and those done in the last seven days */
        get: operations["listOwnTasks"];
        put?: never;
        /** 新增本人任务 / Add an own task */
        post: operations["addOwnTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/own-tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改、移动或完成本人任务 / Change, move or finish an own task */
        put: operations["changeOwnTask"];
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
    "/api/portfolio/v1/reallocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户调整列表 / Reallocations, by id */
        get: operations["listReallocations"];
        put?: never;
        /** 提出客户调整 / Propose new holders for the clients of one manager, or for single clients */
        post: operations["proposeReallocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/reallocations/{reallocationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 客户调整明细 / One reallocation with its reasons */
        get: operations["getReallocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/reallocations/{reallocationId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准客户调整（须由另一人） / Approve, as a second person, exactly what If-Match names */
        post: operations["approveReallocation"];
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
    "/api/portfolio/v1/research-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 市场调研报告：本人或本支行，按年 / Reports of a year: of the branch, or the own; by default this year */
        get: operations["listResearchReports"];
        put?: never;
        /** 提交市场调研报告 / Hand in the own report of a half-year */
        post: operations["submitResearchReport"];
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
    "/api/portfolio/v1/waiting-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待我办理的事项及件数 / What waits for the reader: parts, signatures, approvals, claims, gaps */
        get: operations["listWaitingTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/what-if/allocation-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算手工调整：违反的规则、指数变化、工作量与公平性 / What a change by hand would make of a plan; stores nothing */
        post: operations["whatIfAllocationChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/what-if/allocation-feasibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算：按现有客户和人员能否分管，缺什么 / Can the rules be obeyed today, and what is lacking; stores nothing */
        post: operations["askAllocationFeasibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/what-if/contribution-forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算贡献，不保存 / Forecast a contribution without storing anything */
        post: operations["whatIfContributionForecast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/what-if/reallocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算：客户由谁接管（不保存） / Who would take these clients over; stores nothing */
        post: operations["askReallocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/work-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作日志一览：谁在哪个工作日未写、未阅 / Who wrote a log on which day: of the branch, or the own; by default this month, at most 31 days */
        get: operations["listWorkLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/work-logs/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 写工作日志 / Write an entry of the own log; after its day it is marked late; a correction names what it corrects */
        post: operations["writeWorkLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/work-logs/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 阅知工作日志，可批注 / Note that the log of somebody of the own branch was read, with or without a remark */
        post: operations["readWorkLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/work-logs/{staffId}/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某日工作日志：自写、系统已记、阅知与任务 / The log of somebody's day: written, recorded by the system, read, tasks */
        get: operations["getWorkLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/work-ticks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 勾选例行任务 / Say that a recurring task was done today */
        post: operations["tickWorkTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portfolio/v1/work-ticks/{tickId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 取消当日的勾选 / Take back a tick of today */
        delete: operations["untickWorkTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountCreditOnDay: {
            accountId?: string;
            clientId?: string;
            on?: components["schemas"]["LocalDate"];
            credit?: components["schemas"]["CreditOnDay"];
            accountCreditId?: string;
        };
        /**
         * @example {
         *       "reason": "未附联合营销协议。"
         *     }
         */
        AccountCreditRefusal: {
            reason: string;
        };
        /**
         * @example {
         *       "accountId": "A000017",
         *       "from": "2025-07-01",
         *       "holders": [
         *         {
         *           "staffId": "RM-0001",
         *           "share": "0.600000"
         *         },
         *         {
         *           "staffId": "RM-0002",
         *           "share": "0.400000"
         *         }
         *       ],
         *       "reason": "联合营销，按协议分成。"
         *     }
         */
        AccountCreditRequest: {
            accountId: string;
            from: components["schemas"]["LocalDate"];
            holders: components["schemas"]["AccountShareEntry"][];
            reason: string;
        };
        /** @enum {string} */
        AccountCreditState: "PROPOSED" | "APPROVED" | "REFUSED";
        AccountCreditView: {
            accountCreditId?: string;
            accountId?: string;
            clientId?: string;
            clientName?: string;
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            holders?: components["schemas"]["AccountHolder"][];
            before?: components["schemas"]["CreditOnDay"];
            state?: components["schemas"]["AccountCreditState"];
            reason?: string;
            affectsClosedPeriod?: string[];
            proposedBy?: string;
            proposedAt?: components["schemas"]["Instant"];
            decidedBy?: string;
            decidedAt?: components["schemas"]["Instant"];
            refusal?: string;
            mine?: boolean;
            hash?: string;
        };
        AccountHolder: {
            staffId?: string;
            name?: string;
            share?: string;
        };
        /** @enum {string} */
        AccountKind: "LOAN" | "TERM_DEPOSIT" | "DEMAND_DEPOSIT";
        AccountLine: {
            accountId?: string;
            kind?: components["schemas"]["AccountKind"];
            openedOn?: components["schemas"]["LocalDate"];
            maturesOn?: components["schemas"]["LocalDate"];
            closedOn?: components["schemas"]["LocalDate"];
            balance?: components["schemas"]["Money"];
            loanClass?: components["schemas"]["LoanClass"];
            overdueSince?: components["schemas"]["LocalDate"];
            asOf?: components["schemas"]["LocalDate"];
        };
        AccountShareEntry: {
            staffId: string;
            share: components["schemas"]["Decimal"];
        };
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
        /** @enum {string} */
        ApplicationOutcome: "ACCEPTED" | "RETURNED";
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
        /** @enum {string} */
        Cadence: "DAY" | "WEEK" | "MONTH";
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
        /**
         * @example {
         *       "planId": "ALLOC-2025-B",
         *       "lines": [
         *         {
         *           "clientId": "C000001",
         *           "staffId": "S0001"
         *         }
         *       ]
         *     }
         */
        ChangeQuestion: {
            planId: string;
            reason?: string;
            lines: components["schemas"]["ChangedLineRequest"][];
        };
        /**
         * @example {
         *       "state": "IMPORTANT",
         *       "expectedLoan": "8000000.00",
         *       "expectedDeposit": "12000000.00"
         *     }
         */
        ChangeTargetRequest: {
            state: components["schemas"]["CorporateState"];
            expectedLoan: components["schemas"]["Money"];
            expectedDeposit: components["schemas"]["Money"];
        };
        ChangedLineRequest: {
            clientId: string;
            staffId: string;
        };
        ChangesDone: {
            planId?: string;
            hash?: string;
            actId?: string;
            revision?: components["schemas"]["RevisionView"];
        };
        /**
         * @example {
         *       "reason": "RELATION",
         *       "explanation": "熟悉该行业",
         *       "lines": [
         *         {
         *           "clientId": "C000001",
         *           "staffId": "S0001"
         *         }
         *       ]
         *     }
         */
        ChangesRequest: {
            reason: string;
            explanation: string;
            lines: components["schemas"]["ChangedLineRequest"][];
        };
        ChecklistItem: {
            key?: string;
            zh?: string;
            en?: string;
            required?: boolean;
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
            loanClass?: components["schemas"]["LoanClass"];
            premium?: boolean;
            developedBy?: string;
            developedByName?: string;
            groupId?: string;
            asOf?: components["schemas"]["LocalDate"];
            groupLoans?: components["schemas"]["Money"];
            referenceDate?: components["schemas"]["LocalDate"];
            tier?: components["schemas"]["ClientTier"];
            tierRule?: string;
            tierSchemeId?: string;
            tierReason?: components["schemas"]["Text"];
            tierHistory?: components["schemas"]["TierDecision"][];
            group?: components["schemas"]["ConnectedGroup"];
            accounts?: components["schemas"]["AccountLine"][];
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
        ClientLedgers: {
            clientId?: string;
            on?: components["schemas"]["LocalDate"];
            servicing?: components["schemas"]["ServingPerson"][];
            credit?: components["schemas"]["CreditEntry"];
            originations?: components["schemas"]["OriginationEntry"][];
        };
        ClientStage: {
            code?: string;
            zh?: string;
            en?: string;
            steps?: components["schemas"]["ClientStep"][];
        };
        ClientStep: {
            code?: string;
            zh?: string;
            en?: string;
            required?: boolean;
            twoForLoans?: boolean;
            application?: boolean;
            proofNeeded?: boolean;
            proofs?: components["schemas"]["StepProof"][];
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
            loanClass?: components["schemas"]["LoanClass"];
            premium?: boolean;
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
        /**
         * @example {
         *       "reason": "客户已在他行授信，暂无合作意向。"
         *     }
         */
        CloseTargetRequest: {
            reason: string;
        };
        ClosedPeriodView: {
            periodId?: string;
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
        };
        CodedText: {
            code?: string;
            title?: components["schemas"]["Text"];
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
        /** @enum {string} */
        CompetitionObjectionState: "OPEN" | "UPHELD" | "REJECTED" | "LAPSED";
        CompetitionObjectionView: {
            objectionId?: string;
            staffId?: string;
            name?: string;
            reason?: string;
            raisedAt?: components["schemas"]["Instant"];
            state?: components["schemas"]["CompetitionObjectionState"];
            decidedBy?: string;
            decidedAt?: components["schemas"]["Instant"];
            decisionReason?: string;
        };
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
            affectsClosedPeriod?: string[];
            reason?: string;
            decidedBy?: string;
            decidedAt?: components["schemas"]["Instant"];
            approvedBy?: string;
            approvedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CompetitionState: "DRAFT" | "ANNOUNCED" | "SCORING" | "DECIDED" | "POSTED" | "PUBLISHED" | "VOID";
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
            objectionsUntil?: components["schemas"]["LocalDate"];
            takesObjections?: boolean;
            objections?: components["schemas"]["CompetitionObjectionView"][];
            returnReason?: string;
            nextStep?: components["schemas"]["CompetitionNextStep"];
            voidReason?: string;
        };
        /**
         * @example {
         *       "no": 1,
         *       "doneOn": "2025-06-12",
         *       "note": "已签约企业网银"
         *     }
         */
        CompleteActionRequest: {
            /** Format: int32 */
            no: number;
            doneOn: components["schemas"]["LocalDate"];
            note: string;
        };
        ConnectedGroup: {
            groupId?: string;
            members?: components["schemas"]["GroupMember"][];
            /** Format: int32 */
            hidden?: number;
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
        ContributionForecast: {
            forecastId?: string;
            schemeId?: string;
            assumptions?: components["schemas"]["ForecastAssumptions"];
            overridden?: string[];
            lines?: components["schemas"]["ForecastLine"][];
            result?: components["schemas"]["Money"];
            madeBy?: string;
            madeAt?: components["schemas"]["Instant"];
            actual?: components["schemas"]["ForecastComparison"];
        };
        /**
         * @example {
         *       "averageLoan": "8000000.00",
         *       "averageDeposit": "10000000.00",
         *       "fees": "10000.00",
         *       "loanClass": "PASS",
         *       "loanRate": "0.055"
         *     }
         */
        ContributionForecastRequest: {
            averageLoan: components["schemas"]["Money"];
            averageDeposit: components["schemas"]["Money"];
            fees?: components["schemas"]["Money"];
            loanClass: components["schemas"]["LoanClass"];
            /** Format: int32 */
            days?: number;
            /** Format: int32 */
            dayBase?: number;
            loanRate?: components["schemas"]["Decimal"];
            loanFundsPrice?: components["schemas"]["Decimal"];
            depositFundsPrice?: components["schemas"]["Decimal"];
            depositRate?: components["schemas"]["Decimal"];
            taxRate?: components["schemas"]["Decimal"];
            provisionRate?: components["schemas"]["Decimal"];
            openingProvision?: components["schemas"]["Money"];
            loanCost?: components["schemas"]["Money"];
            depositCost?: components["schemas"]["Money"];
            feeCost?: components["schemas"]["Money"];
            managementCost?: components["schemas"]["Money"];
            fixedAssetCost?: components["schemas"]["Money"];
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
        /** @enum {string} */
        CorporateState: "REGULAR" | "POTENTIAL" | "IMPORTANT";
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
        CreditEntry: {
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            holders?: components["schemas"]["NamedHolder"][];
            basis?: components["schemas"]["Basis"];
            decisionId?: string;
        };
        /** @enum {string} */
        CreditLevel: "ACCOUNT" | "CLIENT" | "NOBODY";
        CreditOnDay: {
            level?: components["schemas"]["CreditLevel"];
            holders?: components["schemas"]["AccountHolder"][];
        };
        /** @enum {string} */
        CriterionSource: "EXAM_TOTAL" | "FREE_CAPACITY" | "PANEL";
        CriterionView: {
            code?: string;
            title?: components["schemas"]["Text"];
            weight?: components["schemas"]["Decimal"];
            source?: components["schemas"]["CriterionSource"];
        };
        CrossSale: {
            saleId?: string;
            clientId?: string;
            kind?: components["schemas"]["CrossSaleKind"];
            product?: string;
            soldOn?: components["schemas"]["LocalDate"];
            staffId?: string;
            recordedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CrossSaleKind: "SELF" | "PRODUCT" | "LIABILITY" | "SETTLEMENT" | "E_BANKING";
        /** @enum {string} */
        DeadlineKind: "VISIT" | "NEXT_STEP" | "MATURITY_NOTICE" | "LIMITATION" | "GUARANTEE" | "LEDGER" | "STATEMENTS" | "MARKETING_ACTION" | "RESEARCH_REPORT";
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
        /**
         * @example {
         *       "effectiveFrom": "2025-06-01"
         *     }
         */
        DecideCompetitionRequest: {
            effectiveFrom: components["schemas"]["LocalDate"];
            reason?: string;
        };
        /**
         * @example {
         *       "uphold": false,
         *       "reason": "评分依据经核对无误。"
         *     }
         */
        DecideObjectionRequest: {
            uphold: boolean;
            reason: string;
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
            affectsClosedPeriod?: string[];
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
        DossierCoverage: {
            asOf?: components["schemas"]["LocalDate"];
            /** Format: int64 */
            clients?: number;
            /** Format: int64 */
            covered?: number;
            percent?: string;
            managers?: components["schemas"]["DossierCoverageByManager"][];
        };
        DossierCoverageByManager: {
            branchId?: string;
            staffId?: string;
            name?: string;
            /** Format: int64 */
            clients?: number;
            /** Format: int64 */
            covered?: number;
            percent?: string;
        };
        DossierDetail: {
            dossier?: components["schemas"]["DossierHeadline"];
            items?: components["schemas"]["DossierSlot"][];
        };
        DossierHeadline: {
            clientId?: string;
            name?: string;
            branchId?: string;
            kind?: components["schemas"]["DossierKind"];
            /** Format: int32 */
            present?: number;
            /** Format: int32 */
            required?: number;
            percent?: string;
            missing?: components["schemas"]["Text"][];
        };
        DossierItem: {
            code?: string;
            dated?: components["schemas"]["LocalDate"];
            name?: string;
            sha256?: string;
            doubleArchived?: boolean;
            staffId?: string;
            recordedAt?: components["schemas"]["Instant"];
        };
        DossierItemForm: {
            code?: string;
            zh?: string;
            en?: string;
            requiredFor?: components["schemas"]["DossierKind"][];
        };
        /**
         * @example {
         *       "code": "SURVEY_FORM",
         *       "dated": "2025-04-16",
         *       "name": "2025 年走访调查表",
         *       "doubleArchived": true
         *     }
         */
        DossierItemRequest: {
            code: string;
            dated: components["schemas"]["LocalDate"];
            name: string;
            sha256?: string;
            doubleArchived: boolean;
        };
        /** @enum {string} */
        DossierKind: "LOAN_CORPORATE" | "LOAN_PERSONAL" | "DEPOSIT_ONLY";
        DossierSlot: {
            code?: string;
            title?: components["schemas"]["Text"];
            required?: boolean;
            filed?: components["schemas"]["DossierItem"];
        };
        /**
         * @example {
         *       "code": "SURVEY_FORM",
         *       "reason": "错放其他客户材料"
         *     }
         */
        DossierWithdrawalRequest: {
            code: string;
            reason: string;
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
         *       "clientId": "C00001",
         *       "year": 2025,
         *       "targetLoan": "8000000.00",
         *       "targetDeposit": "3000000.00",
         *       "crossSales": {
         *         "SETTLEMENT": 1
         *       },
         *       "actions": [
         *         {
         *           "title": "上门推介结算产品",
         *           "due": "2025-06-30"
         *         }
         *       ]
         *     }
         */
        DraftMarketingPlanRequest: {
            clientId: string;
            /** Format: int32 */
            year: number;
            targetLoan: components["schemas"]["Money"];
            targetDeposit: components["schemas"]["Money"];
            crossSales?: {
                [key: string]: number;
            };
            actions: components["schemas"]["PlannedAction"][];
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
        FeasibilityAnswer: {
            feasible?: boolean;
            obstacles?: components["schemas"]["ObstacleView"][];
        };
        /**
         * @example {
         *       "examPlanId": "RM-2025",
         *       "schemeId": "ALLOCATION-RULEBOOK-1"
         *     }
         */
        FeasibilityQuestion: {
            examPlanId: string;
            schemeId: string;
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
        ForecastAssumptions: {
            /** Format: int32 */
            days?: number;
            /** Format: int32 */
            dayBase?: number;
            averageLoan?: components["schemas"]["Money"];
            loanRate?: components["schemas"]["Decimal"];
            loanFundsPrice?: components["schemas"]["Decimal"];
            averageDeposit?: components["schemas"]["Money"];
            depositFundsPrice?: components["schemas"]["Decimal"];
            depositRate?: components["schemas"]["Decimal"];
            fees?: components["schemas"]["Money"];
            loanCost?: components["schemas"]["Money"];
            depositCost?: components["schemas"]["Money"];
            feeCost?: components["schemas"]["Money"];
            managementCost?: components["schemas"]["Money"];
            fixedAssetCost?: components["schemas"]["Money"];
            loanClass?: components["schemas"]["LoanClass"];
            provisionRate?: components["schemas"]["Decimal"];
            openingProvision?: components["schemas"]["Money"];
            taxRate?: components["schemas"]["Decimal"];
        };
        ForecastComparison: {
            loan?: components["schemas"]["Money"];
            deposit?: components["schemas"]["Money"];
            lines?: components["schemas"]["ForecastComparisonLine"][];
            result?: components["schemas"]["Money"];
            effect?: components["schemas"]["Money"];
        };
        ForecastComparisonLine: {
            item?: components["schemas"]["ForecastItem"];
            term?: components["schemas"]["RoracTerm"];
            forecast?: components["schemas"]["Money"];
            actual?: components["schemas"]["Money"];
            formula?: string;
            effect?: components["schemas"]["Money"];
        };
        ForecastDefaults: {
            /** Format: int32 */
            days?: number;
            /** Format: int32 */
            dayBase?: number;
            loanRate?: components["schemas"]["Decimal"];
            loanFundsPrice?: components["schemas"]["Decimal"];
            depositFundsPrice?: components["schemas"]["Decimal"];
            depositRate?: components["schemas"]["Decimal"];
            taxRate?: components["schemas"]["Decimal"];
            provisionRates?: {
                [key: string]: number;
            };
        };
        /** @enum {string} */
        ForecastItem: "LOAN_INTEREST" | "DEPOSIT_CREDIT" | "FEES" | "LOAN_FUNDS" | "DEPOSIT_INTEREST" | "LOAN_COST" | "DEPOSIT_COST" | "FEE_COST" | "MANAGEMENT" | "FIXED_ASSETS" | "PROVISION" | "LOAN_TAX" | "FEE_TAX";
        ForecastLine: {
            item?: components["schemas"]["ForecastItem"];
            term?: components["schemas"]["RoracTerm"];
            formula?: string;
            amount?: components["schemas"]["Money"];
        };
        /** @enum {string} */
        FormChannel: "PAPER" | "CALL";
        GroupMember: {
            clientId?: string;
            name?: string;
            branchId?: string;
            tier?: components["schemas"]["ClientTier"];
            loanBalance?: components["schemas"]["Money"];
        };
        HandChangeView: {
            /** Format: int64 */
            changeId?: number;
            actId?: string;
            clientId?: string;
            clientName?: string;
            branchId?: string;
            before?: components["schemas"]["NamedHolder"][];
            after?: components["schemas"]["NamedHolder"][];
            reason?: string;
            reasonText?: components["schemas"]["Text"];
            explanation?: string;
            exception?: string;
            difference?: string;
            madeBy?: string;
            madeByName?: string;
            madeAt?: components["schemas"]["Instant"];
        };
        HandoverClient: {
            clientId?: string;
            name?: string;
            before?: components["schemas"]["NamedHolder"][];
            after?: components["schemas"]["NamedHolder"][];
            loanBalance?: components["schemas"]["Money"];
            depositBalance?: components["schemas"]["Money"];
            nonPerforming?: boolean;
            /** Format: int32 */
            dividedAccounts?: number;
            originations?: components["schemas"]["OriginatedLoan"][];
        };
        HandoverDecisionView: {
            decisionId?: string;
            source?: components["schemas"]["Source"];
            effectiveFrom?: components["schemas"]["LocalDate"];
            affectsClosedPeriod?: string[];
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
            affectsClosedPeriod?: string[];
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
        KindLimit: {
            kind?: components["schemas"]["CaseKind"];
            /** Format: int32 */
            responseMinutes?: number;
            /** Format: int32 */
            resolutionHours?: number;
        };
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
        LedgerKind: "HIGH_RISK" | "CLEARING_PLAN" | "DEBT_FOR_ASSET" | "TRUSTED_PAYMENT" | "VAT_INVOICE" | "CHECK" | "POST_LOAN_CHECK" | "POST_LOAN_SUMMARY" | "FIVE_CLASS" | "RECONCILIATION" | "EARLY_WARNING" | "CREDIT_RATING" | "DOOR_TO_DOOR" | "FACTORING";
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
            proposed?: components["schemas"]["NamedHolder"][];
            exception?: string;
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
        LoanClass: "PASS" | "SPECIAL_MENTION" | "SUBSTANDARD" | "DOUBTFUL" | "LOSS";
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
        MarketingAction: {
            /** Format: int32 */
            no?: number;
            title?: string;
            due?: components["schemas"]["LocalDate"];
            doneOn?: components["schemas"]["LocalDate"];
            doneNote?: string;
        };
        /** @enum {string} */
        MarketingPlanState: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED";
        MarketingPlanView: {
            planId?: string;
            clientId?: string;
            clientName?: string;
            branchId?: string;
            /** Format: int32 */
            year?: number;
            state?: components["schemas"]["MarketingPlanState"];
            startLoan?: components["schemas"]["Money"];
            targetLoan?: components["schemas"]["Money"];
            loan?: components["schemas"]["Money"];
            loanCompletion?: string;
            startDeposit?: components["schemas"]["Money"];
            targetDeposit?: components["schemas"]["Money"];
            deposit?: components["schemas"]["Money"];
            depositCompletion?: string;
            crossSales?: components["schemas"]["PlannedSales"][];
            actions?: components["schemas"]["MarketingAction"][];
            /** Format: int64 */
            actionsDone?: number;
            /** Format: int64 */
            actionsOverdue?: number;
            draftedBy?: string;
            draftedByName?: string;
            returnReason?: string;
            decidedBy?: string;
            decidedAt?: components["schemas"]["Instant"];
            mine?: boolean;
            etag?: string;
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
        NamedImported: {
            staffId?: string;
            name?: string;
        };
        /**
         * @example {
         *       "reason": "本人从业经历评分有误，附证明。"
         *     }
         */
        ObjectToCompetitionRequest: {
            reason: string;
        };
        ObstacleView: {
            rule?: string;
            text?: components["schemas"]["Text"];
            remedy?: components["schemas"]["Text"];
            clients?: string[];
            managers?: string[];
        };
        /**
         * @example {
         *       "branchIds": [
         *         "B01"
         *       ]
         *     }
         */
        OpenPartsRequest: {
            branchIds?: string[];
        };
        /**
         * @example {
         *       "clientId": "C00001",
         *       "state": "POTENTIAL",
         *       "expectedLoan": "8000000.00",
         *       "expectedDeposit": "10000000.00"
         *     }
         */
        OpenTargetRequest: {
            clientId?: string;
            name?: string;
            registration?: string;
            state: components["schemas"]["CorporateState"];
            expectedLoan: components["schemas"]["Money"];
            expectedDeposit: components["schemas"]["Money"];
            stage?: string;
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
        OwnTask: {
            taskId?: string;
            title?: string;
            urgent?: boolean;
            important?: boolean;
            dueOn?: components["schemas"]["LocalDate"];
            doneOn?: components["schemas"]["LocalDate"];
            /** Format: int64 */
            version?: number;
        };
        /**
         * @example {
         *       "title": "准备授信材料",
         *       "urgent": false,
         *       "important": true,
         *       "dueOn": "2025-04-25",
         *       "done": false
         *     }
         */
        OwnTaskChangeRequest: {
            title: string;
            urgent: boolean;
            important: boolean;
            dueOn?: components["schemas"]["LocalDate"];
            done: boolean;
        };
        /**
         * @example {
         *       "title": "准备授信材料",
         *       "urgent": true,
         *       "important": true,
         *       "dueOn": "2025-04-18"
         *     }
         */
        OwnTaskRequest: {
            title: string;
            urgent: boolean;
            important: boolean;
            dueOn?: components["schemas"]["LocalDate"];
        };
        PageAccountCreditView: {
            items?: components["schemas"]["AccountCreditView"][];
            next?: string;
        };
        PageAgreementView: {
            items?: components["schemas"]["AgreementView"][];
            next?: string;
        };
        PageCampaignView: {
            items?: components["schemas"]["CampaignView"][];
            next?: string;
        };
        PageCaseHeadline: {
            items?: components["schemas"]["CaseHeadline"][];
            next?: string;
        };
        PageClientView: {
            items?: components["schemas"]["ClientView"][];
            next?: string;
        };
        PageCompetitionHeadline: {
            items?: components["schemas"]["CompetitionHeadline"][];
            next?: string;
        };
        PageDepartureView: {
            items?: components["schemas"]["DepartureView"][];
            next?: string;
        };
        PageDevelopmentCaseView: {
            items?: components["schemas"]["DevelopmentCaseView"][];
            next?: string;
        };
        PageDossierHeadline: {
            items?: components["schemas"]["DossierHeadline"][];
            next?: string;
        };
        PageHandChangeView: {
            items?: components["schemas"]["HandChangeView"][];
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
        PageMarketingPlanView: {
            items?: components["schemas"]["MarketingPlanView"][];
            next?: string;
        };
        PagePlanHeadline: {
            items?: components["schemas"]["PlanHeadline"][];
            next?: string;
        };
        PageReallocationHeadline: {
            items?: components["schemas"]["ReallocationHeadline"][];
            next?: string;
        };
        PageSurveyInvitation: {
            items?: components["schemas"]["SurveyInvitation"][];
            next?: string;
        };
        PageTargetView: {
            items?: components["schemas"]["TargetView"][];
            next?: string;
        };
        PageUnplanned: {
            items?: components["schemas"]["UnplannedClient"][];
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
        /**
         * @example {
         *       "reason": "请核对迁移证明"
         *     }
         */
        PartReturnRequest: {
            reason: string;
        };
        /**
         * @example {
         *       "note": "已逐户核对"
         *     }
         */
        PartSubmissionRequest: {
            note?: string;
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
        /** @enum {string} */
        PlanBoundState: "PENDING" | "PROVEN" | "UNAVAILABLE";
        PlanBoundView: {
            state?: components["schemas"]["PlanBoundState"];
            value?: string;
            gap?: string;
            method?: string;
            provenAt?: components["schemas"]["Instant"];
        };
        PlanCoverage: {
            asOf?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            year?: number;
            /** Format: int64 */
            clients?: number;
            /** Format: int64 */
            covered?: number;
            percent?: string;
            managers?: components["schemas"]["PlanCoverageByManager"][];
        };
        PlanCoverageByManager: {
            branchId?: string;
            staffId?: string;
            name?: string;
            /** Format: int64 */
            clients?: number;
            /** Format: int64 */
            covered?: number;
            percent?: string;
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
        PlanPartState: "OPEN" | "SUBMITTED" | "ACCEPTED" | "RETURNED";
        PlanPartStep: {
            state?: components["schemas"]["PlanPartState"];
            by?: string;
            name?: string;
            at?: components["schemas"]["Instant"];
            note?: string;
        };
        PlanPartView: {
            planId?: string;
            branchId?: string;
            branchName?: string;
            state?: components["schemas"]["PlanPartState"];
            hash?: string;
            /** Format: int32 */
            clients?: number;
            /** Format: int32 */
            changed?: number;
            unanswered?: boolean;
            course?: components["schemas"]["PlanPartStep"][];
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
            affectsClosedPeriod?: string[];
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
            bound?: components["schemas"]["PlanBoundView"];
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
        PlannedAction: {
            title: string;
            due: components["schemas"]["LocalDate"];
        };
        PlannedSales: {
            kind?: components["schemas"]["CrossSaleKind"];
            /** Format: int32 */
            planned?: number;
            /** Format: int32 */
            sold?: number;
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
        PreferredService: "INTERNATIONAL_SETTLEMENT" | "FOREIGN_EXCHANGE" | "PAYROLL" | "CARDS" | "RESTRUCTURING" | "MERGERS" | "ADVISORY" | "BUDGET_AUDIT" | "APPRAISAL";
        PricePointView: {
            price?: string;
            fairness?: string;
            objective?: string;
            /** Format: int32 */
            handovers?: number;
            /** Format: int32 */
            outsideBranch?: number;
            meanCv?: string;
            worstMaxToMean?: string;
            /** Format: int32 */
            violations?: number;
            /** Format: int32 */
            withoutResponsible?: number;
        };
        /**
         * @example {
         *       "price": "HANDOVER",
         *       "prices": [
         *         "0",
         *         "300",
         *         "3000"
         *       ]
         *     }
         */
        PriceStudyRequest: {
            price: components["schemas"]["StudiedPrice"];
            prices?: number[];
        };
        /** @enum {string} */
        PriceStudyState: "RUNNING" | "COMPLETE" | "CANCELLED" | "OVERTAKEN" | "FAILED";
        PriceStudyView: {
            studyId?: string;
            planId?: string;
            price?: components["schemas"]["StudiedPrice"];
            prices?: string[];
            ownPrice?: string;
            inputsHash?: string;
            schemeId?: string;
            schemeHash?: string;
            engine?: string;
            state?: components["schemas"]["PriceStudyState"];
            startedBy?: string;
            startedAt?: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"];
            outdated?: boolean;
            handChanged?: boolean;
            own?: components["schemas"]["PricePointView"];
            points?: components["schemas"]["PricePointView"][];
        };
        /** @enum {string} */
        PriorityGround: "ONLY_CLAIM" | "EARLIER_PROOF" | "EARLIER_LAPSED" | "DECISIVE_PROOF" | "SAME_PROOF";
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
        ReallocationAnswer: {
            /** Format: int32 */
            clients?: number;
            /** Format: int32 */
            placed?: number;
            /** Format: int32 */
            toCompetition?: number;
            /** Format: int32 */
            extraHandovers?: number;
            lines?: components["schemas"]["ReallocationLine"][];
        };
        ReallocationHeadline: {
            reallocationId?: string;
            staffId?: string;
            effectiveFrom?: components["schemas"]["LocalDate"];
            state?: components["schemas"]["ReallocationState"];
            /** Format: int32 */
            clients?: number;
        };
        ReallocationLine: {
            line?: components["schemas"]["LineView"];
            explanation?: components["schemas"]["ExplanationView"];
        };
        /**
         * @example {
         *       "staffId": "RM-0042"
         *     }
         */
        ReallocationQuestion: {
            staffId?: string;
            clientIds?: string[];
        };
        /**
         * @example {
         *       "reallocationId": "REALLOC-2025-07",
         *       "staffId": "RM-0042",
         *       "effectiveFrom": "2025-07-01"
         *     }
         */
        ReallocationRequest: {
            reallocationId: string;
            staffId?: string;
            clientIds?: string[];
            effectiveFrom: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        ReallocationState: "PROPOSED" | "APPROVED";
        ReallocationView: {
            reallocationId?: string;
            planId?: string;
            staffId?: string;
            effectiveFrom?: components["schemas"]["LocalDate"];
            affectsClosedPeriod?: string[];
            state?: components["schemas"]["ReallocationState"];
            hash?: string;
            proposedBy?: string;
            proposedAt?: components["schemas"]["Instant"];
            approvedBy?: string;
            approvedAt?: components["schemas"]["Instant"];
            answer?: components["schemas"]["ReallocationAnswer"];
        };
        Reason: {
            code?: string;
            text?: components["schemas"]["Text"];
            exceptsTerritory?: boolean;
        };
        /**
         * @example {
         *       "clientId": "C00001",
         *       "kind": "E_BANKING",
         *       "product": "企业网银",
         *       "soldOn": "2025-06-12"
         *     }
         */
        RecordCrossSaleRequest: {
            clientId: string;
            kind: components["schemas"]["CrossSaleKind"];
            product: string;
            soldOn: components["schemas"]["LocalDate"];
        };
        /**
         * @example {
         *       "step": "CONTACT",
         *       "doneOn": "2025-04-16",
         *       "remark": "与财务负责人洽谈授信意向",
         *       "companions": [
         *         "S0002"
         *       ]
         *     }
         */
        RecordStepRequest: {
            step: string;
            doneOn: components["schemas"]["LocalDate"];
            remark?: string;
            companions?: string[];
            proof?: components["schemas"]["StepProof"];
            proofRef?: string;
            outcome?: components["schemas"]["ApplicationOutcome"];
            reason?: string;
        };
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
        RecordedWorkItem: {
            kind?: components["schemas"]["RecordedWorkKind"];
            ref?: string;
            subject?: string;
            note?: string;
            clientId?: string;
            clientName?: string;
        };
        /** @enum {string} */
        RecordedWorkKind: "VISIT" | "CONTACT" | "LOAN_ACT" | "LEDGER_ENTRY" | "LEDGER_COMPLETION" | "DOSSIER_ITEM" | "SERVICE_CASE" | "RESEARCH_REPORT";
        /**
         * @example {
         *       "reason": "走访记录无客户签字。"
         *     }
         */
        RefuseClaimRequest: {
            reason: string;
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
        ResearchOfHalf: {
            half?: string;
            due?: components["schemas"]["LocalDate"];
            standing?: components["schemas"]["ResearchStanding"];
            report?: components["schemas"]["ResearchReport"];
        };
        ResearchOfPerson: {
            staffId?: string;
            name?: string;
            halves?: components["schemas"]["ResearchOfHalf"][];
        };
        ResearchReport: {
            reportId?: string;
            staffId?: string;
            half?: string;
            title?: string;
            findings?: string;
            fileName?: string;
            sha256?: string;
            submittedOn?: components["schemas"]["LocalDate"];
            submittedAt?: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "half": "2025-H1",
         *       "title": "城东建材市场调研",
         *       "findings": "商户 120 户，半数无贷款，结算多在他行。"
         *     }
         */
        ResearchReportRequest: {
            half: string;
            title: string;
            findings: string;
            fileName?: string;
            sha256?: string;
        };
        /** @enum {string} */
        ResearchStanding: "SUBMITTED" | "SUBMITTED_LATE" | "OPEN" | "OVERDUE" | "NOT_OWED";
        ResearchYear: {
            asOf?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            year?: number;
            people?: components["schemas"]["ResearchOfPerson"][];
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
         *       "reason": "存款目标偏低，请结合上年日均调整。"
         *     }
         */
        ReturnMarketingPlanRequest: {
            reason: string;
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
        RevisedLoad: {
            resource?: components["schemas"]["Resource"];
            target?: string;
            before?: string;
            after?: string;
            part?: string;
        };
        RevisedManager: {
            staffId?: string;
            name?: string;
            group?: components["schemas"]["PeerGroup"];
            difference?: string;
            loads?: components["schemas"]["RevisedLoad"][];
        };
        RevisionView: {
            moved?: string[];
            objectiveBefore?: string;
            objectiveAfter?: string;
            difference?: string;
            handover?: string;
            territory?: string;
            /** Format: int32 */
            handoversBefore?: number;
            /** Format: int32 */
            handoversAfter?: number;
            broken?: components["schemas"]["RuleFinding"][];
            excepted?: components["schemas"]["RuleFinding"][];
            managers?: components["schemas"]["RevisedManager"][];
            fairness?: components["schemas"]["FairnessView"][];
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
        /**
         * @example {
         *       "targetLoan": "8000000.00",
         *       "targetDeposit": "3500000.00",
         *       "crossSales": {
         *         "SETTLEMENT": 1
         *       },
         *       "actions": [
         *         {
         *           "title": "上门推介结算产品",
         *           "due": "2025-06-30"
         *         }
         *       ]
         *     }
         */
        RewriteMarketingPlanRequest: {
            targetLoan: components["schemas"]["Money"];
            targetDeposit: components["schemas"]["Money"];
            crossSales?: {
                [key: string]: number;
            };
            actions: components["schemas"]["PlannedAction"][];
        };
        /** @enum {string} */
        RoracTerm: "INCOME" | "DIRECT_COST" | "MANAGEMENT_COST" | "FIXED_ASSET_COST" | "RISK_COST" | "TAX";
        RosterView: {
            staffId?: string;
            name?: string;
            branchId?: string;
            group?: components["schemas"]["PeerGroup"];
            /** Format: int32 */
            rank?: number;
            /** Format: int32 */
            clients?: number;
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
            remedy?: components["schemas"]["Text"];
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
        Sort: "ID" | "NAME" | "LOAN";
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
        StageBoard: {
            asOf?: components["schemas"]["LocalDate"];
            schemeId?: string;
            columns?: components["schemas"]["StageColumn"][];
        };
        StageColumn: {
            code?: string;
            title?: components["schemas"]["Text"];
            steps?: components["schemas"]["ClientStep"][];
            /** Format: int64 */
            targets?: number;
            expectedLoan?: components["schemas"]["Money"];
            expectedDeposit?: components["schemas"]["Money"];
        };
        StageTotal: {
            stage?: string;
            /** Format: int64 */
            targets?: number;
            expectedLoan?: components["schemas"]["Money"];
            expectedDeposit?: components["schemas"]["Money"];
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
         *       "conflict": "KINSHIP"
         *     }
         */
        StepOutRequest: {
            conflict: components["schemas"]["PanelConflict"];
        };
        /** @enum {string} */
        StepProof: "VISIT" | "AGREEMENT" | "CAMPAIGN" | "FORECAST" | "PLAN";
        StepProofChoice: {
            proof?: components["schemas"]["StepProof"];
            ref?: string;
            on?: components["schemas"]["LocalDate"];
            title?: string;
        };
        StepView: {
            recordId?: string;
            step?: string;
            title?: components["schemas"]["Text"];
            doneOn?: components["schemas"]["LocalDate"];
            remark?: string;
            managers?: string[];
            proof?: components["schemas"]["StepProof"];
            proofRef?: string;
            outcome?: components["schemas"]["ApplicationOutcome"];
            reason?: string;
            schemeId?: string;
        };
        /** @enum {string} */
        StudiedPrice: "HANDOVER" | "OUTSIDE_BRANCH";
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
        /**
         * @example {
         *       "reason": "余额核对有误，重新核对后再签"
         *     }
         */
        TakeBackRequest: {
            reason: string;
        };
        /**
         * @example {
         *       "clientId": "C00001"
         *     }
         */
        TargetClientRequest: {
            clientId: string;
        };
        TargetDetail: {
            target?: components["schemas"]["TargetView"];
            records?: components["schemas"]["StepView"][];
            proofs?: components["schemas"]["StepProofChoice"][];
        };
        TargetForecasts: {
            schemeId?: string;
            defaults?: components["schemas"]["ForecastDefaults"];
            openingProvision?: components["schemas"]["Money"];
            forecasts?: components["schemas"]["ContributionForecast"][];
        };
        TargetView: {
            targetId?: string;
            clientId?: string;
            name?: string;
            registration?: string;
            branchId?: string;
            staffId?: string;
            staffName?: string;
            state?: components["schemas"]["CorporateState"];
            expectedLoan?: components["schemas"]["Money"];
            expectedDeposit?: components["schemas"]["Money"];
            stage?: string;
            open?: components["schemas"]["Text"][];
            openedOn?: components["schemas"]["LocalDate"];
            closedAt?: components["schemas"]["Instant"];
            closeReason?: string;
            mine?: boolean;
            etag?: string;
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
        TierDecision: {
            referenceDate?: components["schemas"]["LocalDate"];
            tier?: components["schemas"]["ClientTier"];
            rule?: string;
            measure?: components["schemas"]["TierMeasure"];
            groupLoans?: components["schemas"]["Money"];
            loanBalance?: components["schemas"]["Money"];
            groupId?: string;
            schemeId?: string;
            reason?: components["schemas"]["Text"];
        };
        /** @enum {string} */
        TierMeasure: "GROUP_OUTSTANDING_LOANS";
        UnplannedClient: {
            clientId?: string;
            name?: string;
            branchId?: string;
            planId?: string;
            state?: components["schemas"]["MarketingPlanState"];
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
        /** @enum {string} */
        WaitingTaskKind: "DIVIDE_PART" | "REVIEW_PARTS" | "SIGN_HANDOVERS" | "APPROVE_REALLOCATIONS" | "APPROVE_ACCOUNT_CREDITS" | "CONFIRM_CLAIMS" | "PROPOSE_CLAIMS" | "APPROVE_CLAIMS" | "ANNOUNCE_COMPETITIONS" | "APPROVE_COMPETITIONS" | "DECIDE_OBJECTIONS" | "CONCLUDE_COMPETITIONS" | "FILL_GAPS";
        WaitingTaskView: {
            kind?: components["schemas"]["WaitingTaskKind"];
            /** Format: int32 */
            count?: number;
            /** Format: int32 */
            forOthers?: number;
            about?: string;
        };
        WhyNotMeSwap: {
            clientId?: string;
            clientName?: string;
            revision?: components["schemas"]["RevisionView"];
        };
        WhyNotMeView: {
            planId?: string;
            clientId?: string;
            holders?: components["schemas"]["NamedHolder"][];
            staffId?: string;
            name?: string;
            moved?: components["schemas"]["RevisionView"];
            swap?: components["schemas"]["WhyNotMeSwap"];
            asDrafted?: boolean;
        };
        WorkDay: {
            staffId?: string;
            name?: string;
            day?: components["schemas"]["LocalDate"];
            entries?: components["schemas"]["WorkLogEntry"][];
            recorded?: components["schemas"]["RecordedWorkItem"][];
            readings?: components["schemas"]["WorkLogReading"][];
            tasks?: components["schemas"]["WorkTask"][];
        };
        WorkLogEntry: {
            entryId?: string;
            staffId?: string;
            day?: components["schemas"]["LocalDate"];
            clientId?: string;
            clientName?: string;
            done?: string;
            result?: string;
            nextStep?: string;
            corrects?: string;
            correctedBy?: string;
            late?: boolean;
            recordedAt?: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "day": "2025-04-16",
         *       "clientId": "C0001",
         *       "done": "陪同评估公司查看厂房",
         *       "result": "评估报告下周出具",
         *       "nextStep": "收到后报审"
         *     }
         */
        WorkLogEntryRequest: {
            day: components["schemas"]["LocalDate"];
            clientId?: string;
            done: string;
            result?: string;
            nextStep?: string;
            corrects?: string;
        };
        WorkLogOfDay: {
            day?: components["schemas"]["LocalDate"];
            state?: components["schemas"]["WorkLogState"];
            /** Format: int32 */
            entries?: number;
            unread?: boolean;
        };
        WorkLogOverview: {
            asOf?: components["schemas"]["LocalDate"];
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            people?: components["schemas"]["WorkLogsOfPerson"][];
        };
        WorkLogReading: {
            readBy?: string;
            readerName?: string;
            remark?: string;
            readAt?: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "staffId": "S0101",
         *       "day": "2025-04-16",
         *       "remark": "评估报告到后请当天告诉我"
         *     }
         */
        WorkLogReadingRequest: {
            staffId: string;
            day: components["schemas"]["LocalDate"];
            remark?: string;
        };
        /** @enum {string} */
        WorkLogState: "WRITTEN" | "LATE" | "MISSING" | "OPEN" | "LEAVE" | "NONE";
        WorkLogsOfPerson: {
            staffId?: string;
            name?: string;
            branchId?: string;
            /** Format: int32 */
            missing?: number;
            days?: components["schemas"]["WorkLogOfDay"][];
        };
        WorkTask: {
            key?: string;
            title?: components["schemas"]["Text"];
            every?: components["schemas"]["Cadence"];
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            due?: components["schemas"]["LocalDate"];
            standing?: components["schemas"]["WorkTaskStanding"];
            doneOn?: components["schemas"]["LocalDate"];
            tickId?: string;
        };
        /** @enum {string} */
        WorkTaskStanding: "DONE" | "DONE_LATE" | "OPEN" | "OVERDUE";
        WorkTemplate: {
            key?: string;
            every?: components["schemas"]["Cadence"];
            /** Format: int32 */
            lastDay?: number;
            zh?: string;
            en?: string;
        };
        /**
         * @example {
         *       "task": "visits"
         *     }
         */
        WorkTickRequest: {
            task: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AccountCreditOnDay = components['schemas']['AccountCreditOnDay'];
export type AccountCreditRefusal = components['schemas']['AccountCreditRefusal'];
export type AccountCreditRequest = components['schemas']['AccountCreditRequest'];
export type AccountCreditState = components['schemas']['AccountCreditState'];
export type AccountCreditView = components['schemas']['AccountCreditView'];
export type AccountHolder = components['schemas']['AccountHolder'];
export type AccountKind = components['schemas']['AccountKind'];
export type AccountLine = components['schemas']['AccountLine'];
export type AccountShareEntry = components['schemas']['AccountShareEntry'];
export type AcknowledgementRequest = components['schemas']['AcknowledgementRequest'];
export type Actor = components['schemas']['Actor'];
export type AgreementRequest = components['schemas']['AgreementRequest'];
export type AgreementTerms = components['schemas']['AgreementTerms'];
export type AgreementView = components['schemas']['AgreementView'];
export type AlternativeView = components['schemas']['AlternativeView'];
export type ApplicantView = components['schemas']['ApplicantView'];
export type ApplicationOutcome = components['schemas']['ApplicationOutcome'];
export type ApplyRequest = components['schemas']['ApplyRequest'];
export type Basis = components['schemas']['Basis'];
export type Branch = components['schemas']['Branch'];
export type BranchHandoverView = components['schemas']['BranchHandoverView'];
export type BranchPortfolio = components['schemas']['BranchPortfolio'];
export type Cadence = components['schemas']['Cadence'];
export type CalendarDay = components['schemas']['CalendarDay'];
export type CalendarEntry = components['schemas']['CalendarEntry'];
export type CalendarEntryRequest = components['schemas']['CalendarEntryRequest'];
export type CalendarView = components['schemas']['CalendarView'];
export type CampaignClient = components['schemas']['CampaignClient'];
export type CampaignDetail = components['schemas']['CampaignDetail'];
export type CampaignView = components['schemas']['CampaignView'];
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
export type ChangeQuestion = components['schemas']['ChangeQuestion'];
export type ChangeTargetRequest = components['schemas']['ChangeTargetRequest'];
export type ChangedLineRequest = components['schemas']['ChangedLineRequest'];
export type ChangesDone = components['schemas']['ChangesDone'];
export type ChangesRequest = components['schemas']['ChangesRequest'];
export type ChecklistItem = components['schemas']['ChecklistItem'];
export type ClearanceItem = components['schemas']['ClearanceItem'];
export type ClientCategory = components['schemas']['ClientCategory'];
export type ClientDetail = components['schemas']['ClientDetail'];
export type ClientDevelopers = components['schemas']['ClientDevelopers'];
export type ClientLedgers = components['schemas']['ClientLedgers'];
export type ClientStage = components['schemas']['ClientStage'];
export type ClientStep = components['schemas']['ClientStep'];
export type ClientTier = components['schemas']['ClientTier'];
export type ClientView = components['schemas']['ClientView'];
export type ClockReading = components['schemas']['ClockReading'];
export type ClockVerdict = components['schemas']['ClockVerdict'];
export type CloseTargetRequest = components['schemas']['CloseTargetRequest'];
export type ClosedPeriodView = components['schemas']['ClosedPeriodView'];
export type CodedText = components['schemas']['CodedText'];
export type CompetitionGround = components['schemas']['CompetitionGround'];
export type CompetitionHeadline = components['schemas']['CompetitionHeadline'];
export type CompetitionNextStep = components['schemas']['CompetitionNextStep'];
export type CompetitionObjectionState = components['schemas']['CompetitionObjectionState'];
export type CompetitionObjectionView = components['schemas']['CompetitionObjectionView'];
export type CompetitionOpening = components['schemas']['CompetitionOpening'];
export type CompetitionOutcome = components['schemas']['CompetitionOutcome'];
export type CompetitionState = components['schemas']['CompetitionState'];
export type CompetitionView = components['schemas']['CompetitionView'];
export type CompleteActionRequest = components['schemas']['CompleteActionRequest'];
export type ConnectedGroup = components['schemas']['ConnectedGroup'];
export type ContactOutcome = components['schemas']['ContactOutcome'];
export type ContactRequest = components['schemas']['ContactRequest'];
export type ContributionForecast = components['schemas']['ContributionForecast'];
export type ContributionForecastRequest = components['schemas']['ContributionForecastRequest'];
export type CooperationAgreement = components['schemas']['CooperationAgreement'];
export type CorporateState = components['schemas']['CorporateState'];
export type CostView = components['schemas']['CostView'];
export type CovenantOutcome = components['schemas']['CovenantOutcome'];
export type CovenantView = components['schemas']['CovenantView'];
export type CreditEntry = components['schemas']['CreditEntry'];
export type CreditLevel = components['schemas']['CreditLevel'];
export type CreditOnDay = components['schemas']['CreditOnDay'];
export type CriterionSource = components['schemas']['CriterionSource'];
export type CriterionView = components['schemas']['CriterionView'];
export type CrossSale = components['schemas']['CrossSale'];
export type CrossSaleKind = components['schemas']['CrossSaleKind'];
export type DeadlineKind = components['schemas']['DeadlineKind'];
export type DeadlineStanding = components['schemas']['DeadlineStanding'];
export type DeadlineView = components['schemas']['DeadlineView'];
export type DecideCompetitionRequest = components['schemas']['DecideCompetitionRequest'];
export type DecideObjectionRequest = components['schemas']['DecideObjectionRequest'];
export type Decimal = components['schemas']['Decimal'];
export type DepartureRequest = components['schemas']['DepartureRequest'];
export type DepartureView = components['schemas']['DepartureView'];
export type DevelopmentCaseState = components['schemas']['DevelopmentCaseState'];
export type DevelopmentCaseView = components['schemas']['DevelopmentCaseView'];
export type DevelopmentClaimState = components['schemas']['DevelopmentClaimState'];
export type DevelopmentClaimView = components['schemas']['DevelopmentClaimView'];
export type DevelopmentEffect = components['schemas']['DevelopmentEffect'];
export type DocumentEntry = components['schemas']['DocumentEntry'];
export type DossierCoverage = components['schemas']['DossierCoverage'];
export type DossierCoverageByManager = components['schemas']['DossierCoverageByManager'];
export type DossierDetail = components['schemas']['DossierDetail'];
export type DossierHeadline = components['schemas']['DossierHeadline'];
export type DossierItem = components['schemas']['DossierItem'];
export type DossierItemForm = components['schemas']['DossierItemForm'];
export type DossierItemRequest = components['schemas']['DossierItemRequest'];
export type DossierKind = components['schemas']['DossierKind'];
export type DossierSlot = components['schemas']['DossierSlot'];
export type DossierWithdrawalRequest = components['schemas']['DossierWithdrawalRequest'];
export type DraftCompetitionRequest = components['schemas']['DraftCompetitionRequest'];
export type DraftMarketingPlanRequest = components['schemas']['DraftMarketingPlanRequest'];
export type DraftPlanRequest = components['schemas']['DraftPlanRequest'];
export type DraftScheme = components['schemas']['DraftScheme'];
export type ExclusionView = components['schemas']['ExclusionView'];
export type ExplanationView = components['schemas']['ExplanationView'];
export type FairnessView = components['schemas']['FairnessView'];
export type FeasibilityAnswer = components['schemas']['FeasibilityAnswer'];
export type FeasibilityQuestion = components['schemas']['FeasibilityQuestion'];
export type FileClaimRequest = components['schemas']['FileClaimRequest'];
export type ForecastAssumptions = components['schemas']['ForecastAssumptions'];
export type ForecastComparison = components['schemas']['ForecastComparison'];
export type ForecastComparisonLine = components['schemas']['ForecastComparisonLine'];
export type ForecastDefaults = components['schemas']['ForecastDefaults'];
export type ForecastItem = components['schemas']['ForecastItem'];
export type ForecastLine = components['schemas']['ForecastLine'];
export type FormChannel = components['schemas']['FormChannel'];
export type GroupMember = components['schemas']['GroupMember'];
export type HandChangeView = components['schemas']['HandChangeView'];
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
export type KindLimit = components['schemas']['KindLimit'];
export type LeaveRequest = components['schemas']['LeaveRequest'];
export type LeaveView = components['schemas']['LeaveView'];
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
export type LinkClientRequest = components['schemas']['LinkClientRequest'];
export type LoadCard = components['schemas']['LoadCard'];
export type LoanAct = components['schemas']['LoanAct'];
export type LoanActKind = components['schemas']['LoanActKind'];
export type LoanActRequest = components['schemas']['LoanActRequest'];
export type LoanClass = components['schemas']['LoanClass'];
export type LoanSelection = components['schemas']['LoanSelection'];
export type LoanView = components['schemas']['LoanView'];
export type LocalDate = components['schemas']['LocalDate'];
export type MakeCampaignRequest = components['schemas']['MakeCampaignRequest'];
export type MarketingAction = components['schemas']['MarketingAction'];
export type MarketingPlanState = components['schemas']['MarketingPlanState'];
export type MarketingPlanView = components['schemas']['MarketingPlanView'];
export type Money = components['schemas']['Money'];
export type NamedHolder = components['schemas']['NamedHolder'];
export type NamedImported = components['schemas']['NamedImported'];
export type ObjectToCompetitionRequest = components['schemas']['ObjectToCompetitionRequest'];
export type ObstacleView = components['schemas']['ObstacleView'];
export type OpenPartsRequest = components['schemas']['OpenPartsRequest'];
export type OpenTargetRequest = components['schemas']['OpenTargetRequest'];
export type OriginatedLoan = components['schemas']['OriginatedLoan'];
export type OriginationEntry = components['schemas']['OriginationEntry'];
export type OverdueList = components['schemas']['OverdueList'];
export type OverdueOfManager = components['schemas']['OverdueOfManager'];
export type OwnApplication = components['schemas']['OwnApplication'];
export type OwnCandidacy = components['schemas']['OwnCandidacy'];
export type OwnMark = components['schemas']['OwnMark'];
export type OwnTask = components['schemas']['OwnTask'];
export type OwnTaskChangeRequest = components['schemas']['OwnTaskChangeRequest'];
export type OwnTaskRequest = components['schemas']['OwnTaskRequest'];
export type PageAccountCreditView = components['schemas']['PageAccountCreditView'];
export type PageAgreementView = components['schemas']['PageAgreementView'];
export type PageCampaignView = components['schemas']['PageCampaignView'];
export type PageCaseHeadline = components['schemas']['PageCaseHeadline'];
export type PageClientView = components['schemas']['PageClientView'];
export type PageCompetitionHeadline = components['schemas']['PageCompetitionHeadline'];
export type PageDepartureView = components['schemas']['PageDepartureView'];
export type PageDevelopmentCaseView = components['schemas']['PageDevelopmentCaseView'];
export type PageDossierHeadline = components['schemas']['PageDossierHeadline'];
export type PageHandChangeView = components['schemas']['PageHandChangeView'];
export type PageHandoverDecisionView = components['schemas']['PageHandoverDecisionView'];
export type PageHandoverDocumentView = components['schemas']['PageHandoverDocumentView'];
export type PageLeaveView = components['schemas']['PageLeaveView'];
export type PageLedgerEntryView = components['schemas']['PageLedgerEntryView'];
export type PageLineView = components['schemas']['PageLineView'];
export type PageLoanView = components['schemas']['PageLoanView'];
export type PageMarketingPlanView = components['schemas']['PageMarketingPlanView'];
export type PagePlanHeadline = components['schemas']['PagePlanHeadline'];
export type PageReallocationHeadline = components['schemas']['PageReallocationHeadline'];
export type PageSurveyInvitation = components['schemas']['PageSurveyInvitation'];
export type PageTargetView = components['schemas']['PageTargetView'];
export type PageUnplanned = components['schemas']['PageUnplanned'];
export type PageVisitDutyView = components['schemas']['PageVisitDutyView'];
export type PageVisitView = components['schemas']['PageVisitView'];
export type PanelConflict = components['schemas']['PanelConflict'];
export type PanelVoteRequest = components['schemas']['PanelVoteRequest'];
export type PaperRequest = components['schemas']['PaperRequest'];
export type ParkedEvent = components['schemas']['ParkedEvent'];
export type PartReturnRequest = components['schemas']['PartReturnRequest'];
export type PartSubmissionRequest = components['schemas']['PartSubmissionRequest'];
export type Party = components['schemas']['Party'];
export type PeerGroup = components['schemas']['PeerGroup'];
export type Peers = components['schemas']['Peers'];
export type PlanBoundState = components['schemas']['PlanBoundState'];
export type PlanBoundView = components['schemas']['PlanBoundView'];
export type PlanCoverage = components['schemas']['PlanCoverage'];
export type PlanCoverageByManager = components['schemas']['PlanCoverageByManager'];
export type PlanHeadline = components['schemas']['PlanHeadline'];
export type PlanPartState = components['schemas']['PlanPartState'];
export type PlanPartStep = components['schemas']['PlanPartStep'];
export type PlanPartView = components['schemas']['PlanPartView'];
export type PlanState = components['schemas']['PlanState'];
export type PlanView = components['schemas']['PlanView'];
export type PlannedAction = components['schemas']['PlannedAction'];
export type PlannedSales = components['schemas']['PlannedSales'];
export type PointsView = components['schemas']['PointsView'];
export type Portfolio = components['schemas']['Portfolio'];
export type PreferredService = components['schemas']['PreferredService'];
export type PricePointView = components['schemas']['PricePointView'];
export type PriceStudyRequest = components['schemas']['PriceStudyRequest'];
export type PriceStudyState = components['schemas']['PriceStudyState'];
export type PriceStudyView = components['schemas']['PriceStudyView'];
export type PriorityGround = components['schemas']['PriorityGround'];
export type ProofDocument = components['schemas']['ProofDocument'];
export type ProposeDevelopmentRequest = components['schemas']['ProposeDevelopmentRequest'];
export type PutUpView = components['schemas']['PutUpView'];
export type QualificationTier = components['schemas']['QualificationTier'];
export type ReallocationAnswer = components['schemas']['ReallocationAnswer'];
export type ReallocationHeadline = components['schemas']['ReallocationHeadline'];
export type ReallocationLine = components['schemas']['ReallocationLine'];
export type ReallocationQuestion = components['schemas']['ReallocationQuestion'];
export type ReallocationRequest = components['schemas']['ReallocationRequest'];
export type ReallocationState = components['schemas']['ReallocationState'];
export type ReallocationView = components['schemas']['ReallocationView'];
export type Reason = components['schemas']['Reason'];
export type RecordCrossSaleRequest = components['schemas']['RecordCrossSaleRequest'];
export type RecordStepRequest = components['schemas']['RecordStepRequest'];
export type RecordVisitRequest = components['schemas']['RecordVisitRequest'];
export type RecordedWorkItem = components['schemas']['RecordedWorkItem'];
export type RecordedWorkKind = components['schemas']['RecordedWorkKind'];
export type RefuseClaimRequest = components['schemas']['RefuseClaimRequest'];
export type ReminderList = components['schemas']['ReminderList'];
export type Replay = components['schemas']['Replay'];
export type ResearchOfHalf = components['schemas']['ResearchOfHalf'];
export type ResearchOfPerson = components['schemas']['ResearchOfPerson'];
export type ResearchReport = components['schemas']['ResearchReport'];
export type ResearchReportRequest = components['schemas']['ResearchReportRequest'];
export type ResearchStanding = components['schemas']['ResearchStanding'];
export type ResearchYear = components['schemas']['ResearchYear'];
export type Resource = components['schemas']['Resource'];
export type ResponsibilityGaps = components['schemas']['ResponsibilityGaps'];
export type ReturnMarketingPlanRequest = components['schemas']['ReturnMarketingPlanRequest'];
export type ReturnRequest = components['schemas']['ReturnRequest'];
export type ReturnToWorkRequest = components['schemas']['ReturnToWorkRequest'];
export type RevisedLoad = components['schemas']['RevisedLoad'];
export type RevisedManager = components['schemas']['RevisedManager'];
export type RevisionView = components['schemas']['RevisionView'];
export type RevisitResultRequest = components['schemas']['RevisitResultRequest'];
export type RevisitSample = components['schemas']['RevisitSample'];
export type RevisitSampleRequest = components['schemas']['RevisitSampleRequest'];
export type RevisitView = components['schemas']['RevisitView'];
export type RewriteMarketingPlanRequest = components['schemas']['RewriteMarketingPlanRequest'];
export type RoracTerm = components['schemas']['RoracTerm'];
export type RosterView = components['schemas']['RosterView'];
export type RuleAnswer = components['schemas']['RuleAnswer'];
export type RuleFinding = components['schemas']['RuleFinding'];
export type SchemeView = components['schemas']['SchemeView'];
export type SeatPanelRequest = components['schemas']['SeatPanelRequest'];
export type SeatView = components['schemas']['SeatView'];
export type SendBackCompetitionRequest = components['schemas']['SendBackCompetitionRequest'];
export type SendBackDevelopmentRequest = components['schemas']['SendBackDevelopmentRequest'];
export type ServiceMonth = components['schemas']['ServiceMonth'];
export type ServiceScheme = components['schemas']['ServiceScheme'];
export type ServingPerson = components['schemas']['ServingPerson'];
export type SettleRequest = components['schemas']['SettleRequest'];
export type ShareEntry = components['schemas']['ShareEntry'];
export type SheetMark = components['schemas']['SheetMark'];
export type SheetRequest = components['schemas']['SheetRequest'];
export type ShownDocument = components['schemas']['ShownDocument'];
export type SignRequest = components['schemas']['SignRequest'];
export type Signed = components['schemas']['Signed'];
export type Sort = components['schemas']['Sort'];
export type Source = components['schemas']['Source'];
export type SpreadView = components['schemas']['SpreadView'];
export type StageBoard = components['schemas']['StageBoard'];
export type StageColumn = components['schemas']['StageColumn'];
export type StageTotal = components['schemas']['StageTotal'];
export type StandingView = components['schemas']['StandingView'];
export type StatementFigures = components['schemas']['StatementFigures'];
export type StatementRequest = components['schemas']['StatementRequest'];
export type StepOutRequest = components['schemas']['StepOutRequest'];
export type StepProof = components['schemas']['StepProof'];
export type StepProofChoice = components['schemas']['StepProofChoice'];
export type StepView = components['schemas']['StepView'];
export type StudiedPrice = components['schemas']['StudiedPrice'];
export type SubmissionRequest = components['schemas']['SubmissionRequest'];
export type SurveyFormRequest = components['schemas']['SurveyFormRequest'];
export type SurveyInvitation = components['schemas']['SurveyInvitation'];
export type SurveyQuestion = components['schemas']['SurveyQuestion'];
export type SurveyResultView = components['schemas']['SurveyResultView'];
export type SurveyRound = components['schemas']['SurveyRound'];
export type SurveyRoundDetail = components['schemas']['SurveyRoundDetail'];
export type SurveyRoundRequest = components['schemas']['SurveyRoundRequest'];
export type SurveyScheme = components['schemas']['SurveyScheme'];
export type TakeBackRequest = components['schemas']['TakeBackRequest'];
export type TargetClientRequest = components['schemas']['TargetClientRequest'];
export type TargetDetail = components['schemas']['TargetDetail'];
export type TargetForecasts = components['schemas']['TargetForecasts'];
export type TargetView = components['schemas']['TargetView'];
export type Text = components['schemas']['Text'];
export type TickRequest = components['schemas']['TickRequest'];
export type TickedDocuments = components['schemas']['TickedDocuments'];
export type TickedItem = components['schemas']['TickedItem'];
export type TierDecision = components['schemas']['TierDecision'];
export type TierMeasure = components['schemas']['TierMeasure'];
export type UnplannedClient = components['schemas']['UnplannedClient'];
export type VisitBand = components['schemas']['VisitBand'];
export type VisitCadence = components['schemas']['VisitCadence'];
export type VisitDutyView = components['schemas']['VisitDutyView'];
export type VisitKind = components['schemas']['VisitKind'];
export type VisitPurpose = components['schemas']['VisitPurpose'];
export type VisitRules = components['schemas']['VisitRules'];
export type VisitState = components['schemas']['VisitState'];
export type VisitView = components['schemas']['VisitView'];
export type Visitor = components['schemas']['Visitor'];
export type VoidRequest = components['schemas']['VoidRequest'];
export type WaitingTaskKind = components['schemas']['WaitingTaskKind'];
export type WaitingTaskView = components['schemas']['WaitingTaskView'];
export type WhyNotMeSwap = components['schemas']['WhyNotMeSwap'];
export type WhyNotMeView = components['schemas']['WhyNotMeView'];
export type WorkDay = components['schemas']['WorkDay'];
export type WorkLogEntry = components['schemas']['WorkLogEntry'];
export type WorkLogEntryRequest = components['schemas']['WorkLogEntryRequest'];
export type WorkLogOfDay = components['schemas']['WorkLogOfDay'];
export type WorkLogOverview = components['schemas']['WorkLogOverview'];
export type WorkLogReading = components['schemas']['WorkLogReading'];
export type WorkLogReadingRequest = components['schemas']['WorkLogReadingRequest'];
export type WorkLogState = components['schemas']['WorkLogState'];
export type WorkLogsOfPerson = components['schemas']['WorkLogsOfPerson'];
export type WorkTask = components['schemas']['WorkTask'];
export type WorkTaskStanding = components['schemas']['WorkTaskStanding'];
export type WorkTemplate = components['schemas']['WorkTemplate'];
export type WorkTickRequest = components['schemas']['WorkTickRequest'];
export type $defs = Record<string, never>;
export interface operations {
    listAccountCredits: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: components["schemas"]["AccountCreditState"];
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
                    "application/json": components["schemas"]["PageAccountCreditView"];
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
    proposeAccountCredit: {
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
                "application/json": components["schemas"]["AccountCreditRequest"];
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
    getAccountCreditDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountCreditId: string;
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
    approveAccountCredit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                accountCreditId: string;
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
    refuseAccountCredit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                accountCreditId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountCreditRefusal"];
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
    importClientAccounts: {
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
                 * @example account_id,client_id,kind,opened_on,matures_on,closed_on,balance,loan_class,overdue_since,as_of
                 *     A000001,C00001,LOAN,2023-05-10,2026-05-10,,6000000.00,PASS,,2024-12-31
                 */
                "text/csv": string;
                /**
                 * @example {
                 *       "accountId": "A000001",
                 *       "clientId": "C00001",
                 *       "kind": "LOAN",
                 *       "openedOn": "2023-05-10",
                 *       "maturesOn": "2026-05-10",
                 *       "balance": "6000000.00",
                 *       "loanClass": "PASS",
                 *       "asOf": "2024-12-31"
                 *     }
                 */
                "application/x-ndjson": string;
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
    getAccountCredit: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                accountId: string;
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
                    "application/json": components["schemas"]["AccountCreditOnDay"];
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
    listAllocationChanges: {
        parameters: {
            query?: {
                clientId?: string;
                cursor?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["PageHandChangeView"];
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
    changeAllocationPlan: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangesRequest"];
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
    listAllocationChangeReasons: {
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
                content: {
                    "application/json": components["schemas"]["Reason"][];
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
    listAllocationLines: {
        parameters: {
            query?: {
                branchId?: string;
                byHand?: boolean;
                cursor?: string;
                handover?: boolean;
                limit?: number;
                rule?: string;
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
    whyNotMe: {
        parameters: {
            query?: {
                staffId?: string;
            };
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
                    "application/json": components["schemas"]["WhyNotMeView"];
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
    listPlanParts: {
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
                content: {
                    "application/json": components["schemas"]["PlanPartView"][];
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
    openPlanParts: {
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
                "application/json": components["schemas"]["OpenPartsRequest"];
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
    acceptPlanPart: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                branchId: string;
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
    returnPlanPart: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                branchId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartReturnRequest"];
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
    submitPlanPart: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                branchId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartSubmissionRequest"];
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
    listPriceStudies: {
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
                content: {
                    "application/json": components["schemas"]["PriceStudyView"][];
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
    startPriceStudy: {
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
                "application/json": components["schemas"]["PriceStudyRequest"];
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
    getPriceStudy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
                studyId: string;
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
                    "application/json": components["schemas"]["PriceStudyView"];
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
    cancelPriceStudy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
                studyId: string;
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
                    "application/json": components["schemas"]["PriceStudyView"];
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
    listPlanRoster: {
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
                content: {
                    "application/json": components["schemas"]["RosterView"][];
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
    exportAllocationCsv: {
        parameters: {
            query?: {
                branchId?: string;
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
                    "text/csv": string;
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
    importAllocationTable: {
        parameters: {
            query?: {
                file?: string;
            };
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    exportAllocationTable: {
        parameters: {
            query?: {
                branchId?: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
                category?: components["schemas"]["ClientCategory"];
                cursor?: string;
                difficultyFrom?: number;
                holder?: string;
                limit?: number;
                loanClass?: components["schemas"]["LoanClass"];
                nonPerforming?: boolean;
                on?: string;
                premium?: boolean;
                q?: string;
                sort?: components["schemas"]["Sort"];
                tier?: components["schemas"]["ClientTier"];
                withoutResponsible?: boolean;
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
                /**
                 * @example {
                 *       "clientId": "C000001",
                 *       "name": "云岭机械有限公司",
                 *       "branchId": "B01",
                 *       "category": "LOAN",
                 *       "corporate": true,
                 *       "loanBalance": "6000000.00",
                 *       "depositBalance": "800000.00",
                 *       "difficulty": 2,
                 *       "nonPerforming": false,
                 *       "incumbent": "S0001",
                 *       "referenceDate": "2024-12-31"
                 *     }
                 */
                "application/x-ndjson": string;
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
    listAccountCreditsOfClient: {
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
                    "application/json": components["schemas"]["AccountCreditView"][];
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
    listClosedPeriods: {
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
                    "application/json": components["schemas"]["ClosedPeriodView"][];
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
    concludeCompetition: {
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
    objectToCompetition: {
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
                "application/json": components["schemas"]["ObjectToCompetitionRequest"];
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
    decideCompetitionObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                competitionId: string;
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideObjectionRequest"];
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
    recordCrossSale: {
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
                "application/json": components["schemas"]["RecordCrossSaleRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrossSale"];
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
                developmentId: string;
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
                developmentId: string;
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
                developmentId: string;
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
                developmentId: string;
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
                developmentId: string;
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
    listDossiers: {
        parameters: {
            query?: {
                branchId?: string;
                cursor?: string;
                incomplete?: boolean;
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
                    "application/json": components["schemas"]["PageDossierHeadline"];
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
    getDossierCoverage: {
        parameters: {
            query?: {
                branchId?: string;
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
                    "application/json": components["schemas"]["DossierCoverage"];
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
    getDossier: {
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
                    "application/json": components["schemas"]["DossierDetail"];
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
    fileInDossier: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierItemRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDetail"];
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
    withdrawFromDossier: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierWithdrawalRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDetail"];
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
    listMarketingPlans: {
        parameters: {
            query?: {
                branchId?: string;
                clientId?: string;
                cursor?: string;
                limit?: number;
                staffId?: string;
                state?: components["schemas"]["MarketingPlanState"];
                year?: number;
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
                    "application/json": components["schemas"]["PageMarketingPlanView"];
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
    draftMarketingPlan: {
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
                "application/json": components["schemas"]["DraftMarketingPlanRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketingPlanView"];
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
    getMarketingPlanCoverage: {
        parameters: {
            query?: {
                branchId?: string;
                year?: number;
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
                    "application/json": components["schemas"]["PlanCoverage"];
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
    listUnplannedClients: {
        parameters: {
            query?: {
                branchId?: string;
                cursor?: string;
                limit?: number;
                staffId?: string;
                year?: number;
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
                    "application/json": components["schemas"]["PageUnplanned"];
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
    getMarketingPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                marketingPlanId: string;
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
    rewriteMarketingPlan: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                marketingPlanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewriteMarketingPlanRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketingPlanView"];
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
    approveMarketingPlan: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                marketingPlanId: string;
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
                    "application/json": components["schemas"]["MarketingPlanView"];
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
    completeMarketingAction: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                marketingPlanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteActionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketingPlanView"];
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
    returnMarketingPlan: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                marketingPlanId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnMarketingPlanRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketingPlanView"];
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
    submitMarketingPlan: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                marketingPlanId: string;
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
                    "application/json": components["schemas"]["MarketingPlanView"];
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
    listMarketingTargets: {
        parameters: {
            query?: {
                branchId?: string;
                clientId?: string;
                closed?: boolean;
                cursor?: string;
                limit?: number;
                staffId?: string;
                stage?: string;
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
                    "application/json": components["schemas"]["PageTargetView"];
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
    openMarketingTarget: {
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
                "application/json": components["schemas"]["OpenTargetRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetDetail"];
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
    getStageBoard: {
        parameters: {
            query?: {
                branchId?: string;
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
                    "application/json": components["schemas"]["StageBoard"];
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
    getMarketingTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                targetId: string;
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
    changeMarketingTarget: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTargetRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetDetail"];
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
    linkMarketingTargetClient: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetClientRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetDetail"];
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
    closeMarketingTarget: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseTargetRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetDetail"];
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
    listContributionForecasts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                targetId: string;
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
                    "application/json": components["schemas"]["TargetForecasts"];
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
    makeContributionForecast: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributionForecastRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionForecast"];
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
    recordClientStep: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordStepRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetDetail"];
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
    listOwnTasks: {
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
                    "application/json": components["schemas"]["OwnTask"][];
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
    addOwnTask: {
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
                "application/json": components["schemas"]["OwnTaskRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTask"];
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
    changeOwnTask: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnTaskChangeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnTask"];
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
    listReallocations: {
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
                    "application/json": components["schemas"]["PageReallocationHeadline"];
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
    proposeReallocation: {
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
                "application/json": components["schemas"]["ReallocationRequest"];
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
    getReallocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reallocationId: string;
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
    approveReallocation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                reallocationId: string;
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
    listResearchReports: {
        parameters: {
            query?: {
                branchId?: string;
                year?: number;
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
                    "application/json": components["schemas"]["ResearchYear"];
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
    submitResearchReport: {
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
                "application/json": components["schemas"]["ResearchReportRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResearchReport"];
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
    listWaitingTasks: {
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
                    "application/json": components["schemas"]["WaitingTaskView"][];
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
    whatIfAllocationChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionView"];
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
    askAllocationFeasibility: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeasibilityQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeasibilityAnswer"];
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
    whatIfContributionForecast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributionForecastRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionForecast"];
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
    askReallocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReallocationQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReallocationAnswer"];
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
    listWorkLogs: {
        parameters: {
            query?: {
                branchId?: string;
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
                    "application/json": components["schemas"]["WorkLogOverview"];
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
    writeWorkLog: {
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
                "application/json": components["schemas"]["WorkLogEntryRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkLogEntry"];
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
    readWorkLog: {
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
                "application/json": components["schemas"]["WorkLogReadingRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkLogReadingRequest"];
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
    getWorkLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
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
                    "application/json": components["schemas"]["WorkDay"];
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
    tickWorkTask: {
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
                "application/json": components["schemas"]["WorkTickRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkTickRequest"];
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
    untickWorkTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tickId: string;
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
}
