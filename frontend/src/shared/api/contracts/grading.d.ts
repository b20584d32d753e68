// Made by "npm run api" from the OpenAPI document of the service. Do not edit.

export interface paths {
    "/api/grading/v1/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 考核结果 / Results of the closed periods, by period and staff id */
        get: operations["listEvaluations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/me": {
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
    "/api/grading/v1/parked-events": {
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
    "/api/grading/v1/parked-events/replay": {
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
    "/api/grading/v1/qualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 资格名单 / Qualified staff, by staff id */
        get: operations["listQualifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/qualifications/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 个人资格 / The qualification of one person */
        get: operations["getQualification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 排名列表 / Rankings by exam plan */
        get: operations["listRankings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 排名概况 / A ranking, with its hash as ETag */
        get: operations["getRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings/{planId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准并公布排名（须由另一人） / Approve and publish, as a second person, by its hash in If-Match */
        post: operations["approveRanking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings/{planId}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 排名榜 / The board, best first, the unranked last */
        get: operations["listRankedCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings/{planId}/candidates/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名次说明 / Why a candidate stands where the candidate stands */
        get: operations["explainRank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/rankings/{planId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交排名 / Put a ranking forward, by its hash in If-Match */
        post: operations["submitRanking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/schemes": {
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
    "/api/grading/v1/schemes/{schemeId}": {
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
    "/api/grading/v1/schemes/{schemeId}/approval": {
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
    "/api/grading/v1/what-if/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算排名 / What a ranking would be, with the reasons of every line */
        post: operations["whatIfRanking"];
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
        CandidateView: {
            staffId?: string;
            name?: string;
            branchId?: string;
            branchName?: string;
            written?: components["schemas"]["Decimal"];
            interview?: components["schemas"]["Decimal"];
            experience?: components["schemas"]["Decimal"];
            adaptability?: components["schemas"]["Decimal"];
            total?: components["schemas"]["Decimal"];
            outcome?: components["schemas"]["Outcome"];
            /** Format: int32 */
            rank?: number;
            tier?: components["schemas"]["Tier"];
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
        Evaluation: {
            periodId?: string;
            staffId?: string;
            /** Format: int32 */
            version?: number;
            /** Format: int32 */
            rank?: number;
            score?: components["schemas"]["Decimal"];
            rorac?: components["schemas"]["Money"];
        };
        ExplainedCandidateView: {
            candidate?: components["schemas"]["CandidateView"];
            writtenState?: components["schemas"]["ComponentState"];
            interviewState?: components["schemas"]["ComponentState"];
            experienceState?: components["schemas"]["ComponentState"];
            explanation?: components["schemas"]["RankExplanation"];
        };
        GradingRules: {
            written?: components["schemas"]["PartRule"];
            interview?: components["schemas"]["PartRule"];
            experience?: components["schemas"]["PartRule"];
            adaptabilityCap?: components["schemas"]["Decimal"];
            passLine?: components["schemas"]["Decimal"];
            tiers?: components["schemas"]["TierBands"];
            tieKeys?: components["schemas"]["TieKey"][];
            /** Format: int32 */
            validityYears?: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        InterviewScore: {
            state: components["schemas"]["ComponentState"];
            score?: components["schemas"]["Decimal"];
            adaptability?: components["schemas"]["Decimal"];
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
        Neighbour: {
            staffId?: string;
            name?: string;
            /** Format: int32 */
            rank?: number;
            decidedBy?: components["schemas"]["TieKey"];
            theirs?: components["schemas"]["Decimal"];
            own?: components["schemas"]["Decimal"];
        };
        /** @enum {string} */
        Outcome: "QUALIFIED" | "FAILED" | "INCOMPLETE" | "DISQUALIFIED";
        PageCandidateView: {
            items?: components["schemas"]["CandidateView"][];
            next?: string;
        };
        PageEvaluation: {
            items?: components["schemas"]["Evaluation"][];
            next?: string;
        };
        PageQualificationView: {
            items?: components["schemas"]["QualificationView"][];
            next?: string;
        };
        PageRankingView: {
            items?: components["schemas"]["RankingView"][];
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
        PartRule: {
            cap?: components["schemas"]["Decimal"];
            rounding?: components["schemas"]["ScoreRounding"];
        };
        PartScore: {
            state: components["schemas"]["ComponentState"];
            score?: components["schemas"]["Decimal"];
        };
        QualificationView: {
            staffId?: string;
            name?: string;
            branchId?: string;
            tier?: components["schemas"]["Tier"];
            /** Format: int32 */
            rank?: number;
            total?: components["schemas"]["Decimal"];
            planId?: string;
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"];
            active?: boolean;
        };
        RankExplanation: {
            outcome?: components["schemas"]["Outcome"];
            /** Format: int32 */
            rank?: number;
            tier?: components["schemas"]["Tier"];
            /** Format: int32 */
            tierLimit?: number;
            above?: components["schemas"]["Neighbour"];
            below?: components["schemas"]["Neighbour"];
            tied?: components["schemas"]["Neighbour"][];
            steps?: components["schemas"]["Step"][];
        };
        /** @enum {string} */
        RankingState: "COMPUTED" | "SUBMITTED" | "PUBLISHED";
        RankingView: {
            planId?: string;
            title?: string;
            state?: components["schemas"]["RankingState"];
            hash?: string;
            /** Format: int32 */
            candidates?: number;
            /** Format: int32 */
            qualified?: number;
            /** Format: int32 */
            seniors?: number;
            /** Format: int32 */
            intermediates?: number;
            /** Format: int32 */
            juniors?: number;
            schemeId?: string;
            computedAt?: components["schemas"]["Instant"];
            submittedBy?: string;
            submittedAt?: components["schemas"]["Instant"];
            approvedBy?: string;
            approvedAt?: components["schemas"]["Instant"];
            publishedOn?: components["schemas"]["LocalDate"];
        };
        Replay: {
            /** Format: int64 */
            applied?: number;
            /** Format: int64 */
            remaining?: number;
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
        /** @enum {string} */
        ScoreRounding: "HALF_UP" | "TRUNCATE";
        Scores: {
            staffId: string;
            name: string;
            branchId: string;
            written: components["schemas"]["PartScore"];
            interview: components["schemas"]["InterviewScore"];
            experience: components["schemas"]["PartScore"];
        };
        Step: {
            rule?: string;
            text?: components["schemas"]["Text"];
        };
        Text: {
            zh?: string;
            en?: string;
        };
        /** @enum {string} */
        TieKey: "TOTAL" | "WRITTEN" | "ADAPTABILITY" | "INTERVIEW";
        /** @enum {string} */
        Tier: "SENIOR" | "INTERMEDIATE" | "JUNIOR";
        TierBands: {
            /** Format: int32 */
            seniorLimit?: number;
            /** Format: int32 */
            intermediateLimit?: number;
        };
        /**
         * @example {
         *       "candidates": [
         *         {
         *           "staffId": "S0001",
         *           "name": "陈安",
         *           "branchId": "B01",
         *           "written": {
         *             "state": "SCORED",
         *             "score": "41.33"
         *           },
         *           "interview": {
         *             "state": "SCORED",
         *             "score": "25.1666",
         *             "adaptability": "16.50"
         *           },
         *           "experience": {
         *             "state": "SCORED",
         *             "score": "8.50"
         *           }
         *         },
         *         {
         *           "staffId": "S0002",
         *           "name": "林宁",
         *           "branchId": "B02",
         *           "written": {
         *             "state": "ABSENT"
         *           },
         *           "interview": {
         *             "state": "SCORED",
         *             "score": "26.00",
         *             "adaptability": "17.00"
         *           },
         *           "experience": {
         *             "state": "NOT_CLAIMED"
         *           }
         *         }
         *       ]
         *     }
         */
        WhatIfRankingRequest: {
            schemeId?: string;
            rules?: components["schemas"]["GradingRules"];
            candidates: components["schemas"]["Scores"][];
        };
        WhatIfRankingView: {
            schemeId?: string;
            /** Format: int32 */
            candidates?: number;
            /** Format: int32 */
            qualified?: number;
            /** Format: int32 */
            seniors?: number;
            /** Format: int32 */
            intermediates?: number;
            /** Format: int32 */
            juniors?: number;
            lines?: components["schemas"]["ExplainedCandidateView"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Actor = components['schemas']['Actor'];
export type CandidateView = components['schemas']['CandidateView'];
export type ComponentState = components['schemas']['ComponentState'];
export type Decimal = components['schemas']['Decimal'];
export type DraftScheme = components['schemas']['DraftScheme'];
export type Evaluation = components['schemas']['Evaluation'];
export type ExplainedCandidateView = components['schemas']['ExplainedCandidateView'];
export type GradingRules = components['schemas']['GradingRules'];
export type Instant = components['schemas']['Instant'];
export type InterviewScore = components['schemas']['InterviewScore'];
export type LocalDate = components['schemas']['LocalDate'];
export type Money = components['schemas']['Money'];
export type Neighbour = components['schemas']['Neighbour'];
export type Outcome = components['schemas']['Outcome'];
export type PageCandidateView = components['schemas']['PageCandidateView'];
export type PageEvaluation = components['schemas']['PageEvaluation'];
export type PageQualificationView = components['schemas']['PageQualificationView'];
export type PageRankingView = components['schemas']['PageRankingView'];
export type ParkedEvent = components['schemas']['ParkedEvent'];
export type PartRule = components['schemas']['PartRule'];
export type PartScore = components['schemas']['PartScore'];
export type QualificationView = components['schemas']['QualificationView'];
export type RankExplanation = components['schemas']['RankExplanation'];
export type RankingState = components['schemas']['RankingState'];
export type RankingView = components['schemas']['RankingView'];
export type Replay = components['schemas']['Replay'];
export type SchemeView = components['schemas']['SchemeView'];
export type ScoreRounding = components['schemas']['ScoreRounding'];
export type Scores = components['schemas']['Scores'];
export type Step = components['schemas']['Step'];
export type Text = components['schemas']['Text'];
export type TieKey = components['schemas']['TieKey'];
export type Tier = components['schemas']['Tier'];
export type TierBands = components['schemas']['TierBands'];
export type WhatIfRankingRequest = components['schemas']['WhatIfRankingRequest'];
export type WhatIfRankingView = components['schemas']['WhatIfRankingView'];
export type $defs = Record<string, never>;
export interface operations {
    listEvaluations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                periodId?: string;
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
                    "application/json": components["schemas"]["PageEvaluation"];
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
    listQualifications: {
        parameters: {
            query?: {
                branchId?: string;
                cursor?: string;
                limit?: number;
                tier?: components["schemas"]["Tier"];
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
                    "application/json": components["schemas"]["PageQualificationView"];
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
    getQualification: {
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
                    "application/json": components["schemas"]["QualificationView"];
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
    listRankings: {
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
                    "application/json": components["schemas"]["PageRankingView"];
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
    getRanking: {
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
                    "application/json": components["schemas"]["RankingView"];
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
    approveRanking: {
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
                content: {
                    "application/json": components["schemas"]["RankingView"];
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
    listRankedCandidates: {
        parameters: {
            query?: {
                branchId?: string;
                cursor?: string;
                limit?: number;
                tier?: components["schemas"]["Tier"];
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
    explainRank: {
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
                content: {
                    "application/json": components["schemas"]["ExplainedCandidateView"];
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
    submitRanking: {
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
                content: {
                    "application/json": components["schemas"]["RankingView"];
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
    whatIfRanking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfRankingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfRankingView"];
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
