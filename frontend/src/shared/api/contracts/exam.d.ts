// Made by "npm run api" from the OpenAPI document of the service. Do not edit.

export interface paths {
    "/api/exam/v1/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机构列表 / Branches in order of their ids */
        get: operations["listBranches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/branches/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入机构名册 / Import the branches */
        post: operations["importBranches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/branches/{branchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机构详情 / One branch */
        get: operations["getBranch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/employments/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入金融从业经历 / Import employments in finance */
        post: operations["importEmployments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/me": {
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
    "/api/exam/v1/parked-events": {
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
    "/api/exam/v1/parked-events/replay": {
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
    "/api/exam/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 考试方案列表 / Exam plans in order of their ids */
        get: operations["listPlans"];
        put?: never;
        /** 拟定考试方案 / Draft an exam plan */
        post: operations["draftPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 考试方案详情 / One exam plan, with its version as ETag */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/plans/{planId}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 考生列表 / Candidates that the caller may see */
        get: operations["listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/plans/{planId}/candidates/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 考生详情（含经历分明细） / One candidate with the trace of the experience points */
        get: operations["getCandidate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/plans/{planId}/candidates/{staffId}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 录入考生成绩 / Enter the marks of one candidate */
        put: operations["enterScores"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/plans/{planId}/finalisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认成绩（须由另一人） / Finalise the scores, as a second person */
        post: operations["finalisePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/plans/{planId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开放报名（须由另一人） / Open registration, as a second person */
        post: operations["openPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/plans/{planId}/registration-close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 截止报名并核定经历分 / End registration and settle experience points */
        post: operations["closeRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/plans/{planId}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 支行报名（总行人员由党群人事部） / Register people of the own branch; HR those of the head office */
        post: operations["registerCandidates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/plans/{planId}/scores-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回成绩 / Send submitted scores back to marking */
        post: operations["returnScores"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/plans/{planId}/scores-submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交成绩复核 / Submit the scores for review */
        post: operations["submitScores"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/plans/{planId}/scores/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入笔试和面试成绩 / Import written and interview scores */
        post: operations["importScores"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/posts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入任职记录 / Import dated posts */
        post: operations["importPosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/schemes": {
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
    "/api/exam/v1/schemes/{schemeId}": {
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
    "/api/exam/v1/schemes/{schemeId}/approval": {
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
    "/api/exam/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 员工列表 / Staff that the caller may see, in order of their ids */
        get: operations["listStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/staff/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入员工名册 / Import the staff with their roles */
        post: operations["importStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/staff/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 员工详情 / One member of staff */
        get: operations["getStaffMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exam/v1/what-if/experience-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 经历分试算 / What experience points a career would give, line by line */
        post: operations["whatIfExperiencePoints"];
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
        BranchView: {
            branchId?: string;
            name?: string;
            headOffice?: boolean;
            active?: boolean;
        };
        CandidateView: {
            planId?: string;
            staffId?: string;
            name?: string;
            branchId?: string;
            withheld?: boolean;
            written?: components["schemas"]["ComponentResult"];
            interview?: components["schemas"]["InterviewResult"];
            experience?: components["schemas"]["ComponentResult"];
            experienceTrace?: components["schemas"]["ExperienceView"];
        };
        ComponentResult: {
            state?: components["schemas"]["ComponentState"];
            score?: string;
        };
        /** @enum {string} */
        ComponentState: "SCORED" | "ABSENT" | "EXCUSED" | "VOID" | "NOT_CLAIMED";
        /** Format: decimal */
        Decimal: string;
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
        Employed: {
            from: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
        };
        ExperienceLine: {
            rule?: string;
            kind?: components["schemas"]["Kind"];
            text?: components["schemas"]["Text"];
            spells?: components["schemas"]["Period"][];
            /** Format: int64 */
            months?: number;
            /** Format: int64 */
            fullYears?: number;
            points?: string;
        };
        /**
         * @example {
         *       "cutOffDate": "2025-06-30",
         *       "posts": [
         *         {
         *           "post": "VICE_PRESIDENT",
         *           "from": "2020-01-01",
         *           "to": "2023-05-31"
         *         },
         *         {
         *           "post": "PRESIDENT",
         *           "from": "2023-06-01",
         *           "to": "2025-05-31"
         *         }
         *       ],
         *       "employments": [
         *         {
         *           "from": "2014-06-01",
         *           "to": "2025-05-31"
         *         }
         *       ]
         *     }
         */
        ExperiencePointsRequest: {
            cutOffDate: components["schemas"]["LocalDate"];
            schemeId?: string;
            posts: components["schemas"]["HeldPost"][];
            employments: components["schemas"]["Employed"][];
        };
        ExperienceView: {
            points?: string;
            uncapped?: string;
            capped?: boolean;
            lines?: components["schemas"]["ExperienceLine"][];
        };
        HeldPost: {
            post: components["schemas"]["Post"];
            from: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            documented?: boolean;
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
        InterviewEntry: {
            state: components["schemas"]["ComponentState"];
            conduct?: components["schemas"]["Decimal"];
            expression?: components["schemas"]["Decimal"];
            adaptability?: components["schemas"]["Decimal"];
        };
        InterviewResult: {
            state?: components["schemas"]["ComponentState"];
            score?: string;
            conduct?: string;
            expression?: string;
            adaptability?: string;
        };
        /** @enum {string} */
        Kind: "NOT_COUNTED" | "BASE" | "LEADERSHIP_YEARS" | "OVERLAP" | "SUPERVISION_YEARS" | "FINANCE_YEARS" | "CAP";
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
        PageBranchView: {
            items?: components["schemas"]["BranchView"][];
            next?: string;
        };
        PageCandidateView: {
            items?: components["schemas"]["CandidateView"][];
            next?: string;
        };
        PagePlanView: {
            items?: components["schemas"]["PlanView"][];
            next?: string;
        };
        PageStaffView: {
            items?: components["schemas"]["StaffView"][];
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
        Period: {
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            /** Format: int64 */
            months?: number;
        };
        PlanCaps: {
            written?: string;
            conduct?: string;
            expression?: string;
            adaptability?: string;
            experience?: string;
        };
        /**
         * @example {
         *       "planId": "RM-2025",
         *       "title": "2025年客户经理资格考试",
         *       "cutOffDate": "2025-02-28",
         *       "registrationFrom": "2025-02-10",
         *       "registrationTo": "2025-02-28",
         *       "schemeId": "EXAM-RULEBOOK-1"
         *     }
         */
        PlanRequest: {
            planId: string;
            title: string;
            cutOffDate?: components["schemas"]["LocalDate"];
            registrationFrom: components["schemas"]["LocalDate"];
            registrationTo: components["schemas"]["LocalDate"];
            schemeId?: string;
        };
        /** @enum {string} */
        PlanState: "DRAFT" | "OPEN" | "MARKING" | "SUBMITTED" | "FINALISED";
        PlanView: {
            planId?: string;
            title?: string;
            state?: components["schemas"]["PlanState"];
            cutOffDate?: components["schemas"]["LocalDate"];
            registrationFrom?: components["schemas"]["LocalDate"];
            registrationTo?: components["schemas"]["LocalDate"];
            schemeId?: string;
            schemeHash?: string;
            caps?: components["schemas"]["PlanCaps"];
            createdBy?: string;
            openedBy?: string;
            submittedBy?: string;
            finalisedBy?: string;
            finalisedOn?: components["schemas"]["LocalDate"];
            returnReason?: string;
        };
        /** @enum {string} */
        Post: "PRESIDENT" | "VICE_PRESIDENT" | "SUPERVISOR";
        Registration: {
            planId?: string;
            /** Format: int32 */
            registered?: number;
            /** Format: int32 */
            alreadyRegistered?: number;
        };
        /**
         * @example {
         *       "staffIds": [
         *         "S0001",
         *         "S0002"
         *       ]
         *     }
         */
        RegistrationRequest: {
            staffIds: string[];
        };
        Replay: {
            /** Format: int64 */
            applied?: number;
            /** Format: int64 */
            remaining?: number;
        };
        /**
         * @example {
         *       "reason": "S0007 面试成绩与评分表不一致，请核对"
         *     }
         */
        ReturnRequest: {
            reason: string;
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
         *       "written": {
         *         "state": "SCORED",
         *         "score": "41.50"
         *       },
         *       "interview": {
         *         "state": "SCORED",
         *         "conduct": "4.50",
         *         "expression": "4.00",
         *         "adaptability": "17.50"
         *       }
         *     }
         */
        ScoresRequest: {
            written?: components["schemas"]["WrittenEntry"];
            interview?: components["schemas"]["InterviewEntry"];
        };
        StaffView: {
            staffId?: string;
            subject?: string;
            name?: string;
            branchId?: string;
            roles?: string[];
            joinedOn?: components["schemas"]["LocalDate"];
            active?: boolean;
        };
        Text: {
            zh?: string;
            en?: string;
        };
        WrittenEntry: {
            state: components["schemas"]["ComponentState"];
            score?: components["schemas"]["Decimal"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Actor = components['schemas']['Actor'];
export type BranchView = components['schemas']['BranchView'];
export type CandidateView = components['schemas']['CandidateView'];
export type ComponentResult = components['schemas']['ComponentResult'];
export type ComponentState = components['schemas']['ComponentState'];
export type Decimal = components['schemas']['Decimal'];
export type DraftScheme = components['schemas']['DraftScheme'];
export type Employed = components['schemas']['Employed'];
export type ExperienceLine = components['schemas']['ExperienceLine'];
export type ExperiencePointsRequest = components['schemas']['ExperiencePointsRequest'];
export type ExperienceView = components['schemas']['ExperienceView'];
export type HeldPost = components['schemas']['HeldPost'];
export type ImportReport = components['schemas']['ImportReport'];
export type Instant = components['schemas']['Instant'];
export type InterviewEntry = components['schemas']['InterviewEntry'];
export type InterviewResult = components['schemas']['InterviewResult'];
export type Kind = components['schemas']['Kind'];
export type LocalDate = components['schemas']['LocalDate'];
export type Money = components['schemas']['Money'];
export type PageBranchView = components['schemas']['PageBranchView'];
export type PageCandidateView = components['schemas']['PageCandidateView'];
export type PagePlanView = components['schemas']['PagePlanView'];
export type PageStaffView = components['schemas']['PageStaffView'];
export type ParkedEvent = components['schemas']['ParkedEvent'];
export type Period = components['schemas']['Period'];
export type PlanCaps = components['schemas']['PlanCaps'];
export type PlanRequest = components['schemas']['PlanRequest'];
export type PlanState = components['schemas']['PlanState'];
export type PlanView = components['schemas']['PlanView'];
export type Post = components['schemas']['Post'];
export type Registration = components['schemas']['Registration'];
export type RegistrationRequest = components['schemas']['RegistrationRequest'];
export type Replay = components['schemas']['Replay'];
export type ReturnRequest = components['schemas']['ReturnRequest'];
export type SchemeView = components['schemas']['SchemeView'];
export type ScoresRequest = components['schemas']['ScoresRequest'];
export type StaffView = components['schemas']['StaffView'];
export type Text = components['schemas']['Text'];
export type WrittenEntry = components['schemas']['WrittenEntry'];
export type $defs = Record<string, never>;
export interface operations {
    listBranches: {
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
                    "application/json": components["schemas"]["PageBranchView"];
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
    importBranches: {
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
                 * @example branch_id,name,head_office,active
                 *     B01,城东支行,N,Y
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
    getBranch: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["BranchView"];
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
    importEmployments: {
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
                 * @example staff_id,institution,from,to
                 *     S0001,本行,2012-07-01,
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
    listPlans: {
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
                    "application/json": components["schemas"]["PagePlanView"];
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
    draftPlan: {
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
                "application/json": components["schemas"]["PlanRequest"];
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
    getPlan: {
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
    listCandidates: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["PageCandidateView"];
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
    getCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
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
    enterScores: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                planId: string;
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScoresRequest"];
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
    finalisePlan: {
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
    openPlan: {
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
    closeRegistration: {
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
    registerCandidates: {
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
                "application/json": components["schemas"]["RegistrationRequest"];
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
    returnScores: {
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
    submitScores: {
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
    importScores: {
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
                /**
                 * @example staff_id,written_state,written,interview_state,conduct,expression,adaptability
                 *     S0001,SCORED,41.50,SCORED,4.50,4.00,17.50
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
    importPosts: {
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
                 * @example staff_id,post,branch_id,from,to,appointment_document
                 *     S0001,VICE_PRESIDENT,B01,2019-03-01,,任〔2019〕12号
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
    listStaff: {
        parameters: {
            query?: {
                branchId?: string;
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
                    "application/json": components["schemas"]["PageStaffView"];
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
    importStaff: {
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
                 * @example staff_id,name,branch_id,subject,roles,joined_on,active
                 *     S0001,林远航,B01,7d6a0f0e-5b1e-3d0a-9d57-6d6b1f1f9a01,relationship-manager,2012-07-01,Y
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
    getStaffMember: {
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
                    "application/json": components["schemas"]["StaffView"];
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
    whatIfExperiencePoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExperiencePointsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperienceView"];
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
