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
    "/api/grading/v1/grades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 等级名册 / Grades of a day (on) as known at a moment (knownAt), by staff id */
        get: operations["listGrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/grades/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 个人等级 / The grade of a person on a day (on) as known at a moment (knownAt), with the reasons */
        get: operations["getGrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/grades/{staffId}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 定级与资格事项 / Everything proposed for a person, in order */
        get: operations["listGradeActs"];
        put?: never;
        /** 提出定级或资格事项 / Propose a placement, or a suspension, lifting or revocation of the qualification */
        post: operations["proposeGradeAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/grades/{staffId}/acts/{actId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事项详情 / One act, with its version as ETag */
        get: operations["getGradeAct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/grades/{staffId}/acts/{actId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准事项（须由另一人） / Approve an act, as a second person, by its version in If-Match */
        post: operations["approveGradeAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/grades/{staffId}/acts/{actId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 驳回事项（须由另一人） / Reject an act, as a second person, by its version in If-Match */
        post: operations["rejectGradeAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/grades/{staffId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 等级沿革 / All grades of a person in order, as known at a moment (knownAt) */
        get: operations["getGradeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 等级序列 / The ladder in force on a day (on=2025-06-30), else today */
        get: operations["getLadder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grading/v1/ladder/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算考核升降 / Where an evaluation would lead, with the reasons */
        post: operations["whatIfGrade"];
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
        /** @enum {string} */
        Above: "NO_GRADE" | "CEILING";
        /** @enum {string} */
        ActKind: "PLACEMENT" | "SUSPENSION" | "LIFTING" | "REVOCATION";
        /** @enum {string} */
        ActState: "PROPOSED" | "APPROVED" | "REJECTED";
        Actor: {
            subject?: string;
            personId?: string;
            name?: string;
            unitId?: string;
            roles?: string[];
            bankWide?: boolean;
        };
        /** @enum {string} */
        Cadence: "ANNUAL" | "QUARTERLY";
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
        EvaluationRules: {
            annual?: components["schemas"]["MoveRule"];
            quarterly?: components["schemas"]["MoveRule"];
        };
        ExplainedCandidateView: {
            candidate?: components["schemas"]["CandidateView"];
            writtenState?: components["schemas"]["ComponentState"];
            interviewState?: components["schemas"]["ComponentState"];
            experienceState?: components["schemas"]["ComponentState"];
            explanation?: components["schemas"]["RankExplanation"];
        };
        GradeActView: {
            actId?: components["schemas"]["UUID"];
            staffId?: string;
            kind?: components["schemas"]["ActKind"];
            effectiveFrom?: components["schemas"]["LocalDate"];
            type?: string;
            grade?: string;
            schemeId?: string;
            basis?: string;
            state?: components["schemas"]["ActState"];
            proposedBy?: string;
            proposedAt?: components["schemas"]["Instant"];
            decidedBy?: string;
            decidedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            version?: number;
        };
        /** @enum {string} */
        GradeReason: "PLACED" | "PROMOTED" | "DEMOTED" | "KEPT" | "QUALIFICATION_NEEDED" | "EVALUATION_MISSING" | "PERIOD_OVERLAPS" | "TREATMENT_RAISED" | "TREATMENT_LOWERED" | "TREATMENT_KEPT" | "TREATMENT_ENDED" | "QUALIFICATION_LOST" | "QUALIFICATION_GAINED" | "QUALIFICATION_CHANGED";
        GradeView: {
            staffId?: string;
            name?: string;
            branchId?: string;
            type?: string;
            typeName?: components["schemas"]["Text"];
            ownGrade?: string;
            treatedAs?: string;
            grade?: string;
            gradeName?: components["schemas"]["Text"];
            level?: string;
            /** Format: int32 */
            step?: number;
            payBand?: string;
            title?: components["schemas"]["Text"];
            standing?: components["schemas"]["StandingState"];
            tier?: components["schemas"]["Tier"];
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            reason?: components["schemas"]["GradeReason"];
            reasonName?: components["schemas"]["Text"];
            periodId?: string;
            schemeId?: string;
            recordedFrom?: components["schemas"]["Instant"];
            recordedTo?: components["schemas"]["Instant"];
            trace?: components["schemas"]["Text"][];
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
        LadderView: {
            schemeId?: string;
            title?: string;
            source?: string;
            effectiveFrom?: components["schemas"]["LocalDate"];
            positions?: components["schemas"]["Position"][];
            outside?: components["schemas"]["OutsideLevel"][];
            types?: components["schemas"]["ManagerType"][];
            ceilings?: {
                [key: string]: string;
            };
            unqualified?: components["schemas"]["Unqualified"];
            evaluation?: components["schemas"]["EvaluationRules"];
            branchEvaluation?: {
                [key: string]: components["schemas"]["EvaluationRules"];
            };
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        ManagerType: {
            code?: string;
            name?: components["schemas"]["Text"];
            from?: string;
            to?: string;
            payBands?: {
                [key: string]: string;
            };
        };
        /**
         * @description CNY
         * @example 182770.00
         */
        Money: string;
        MoveRule: {
            liftFrom?: components["schemas"]["Decimal"];
            lowerBelow?: components["schemas"]["Decimal"];
            /** Format: int32 */
            steps?: number;
        };
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
        OutsideLevel: {
            code?: string;
            name?: components["schemas"]["Text"];
            /** Format: int32 */
            grades?: number;
        };
        PageCandidateView: {
            items?: components["schemas"]["CandidateView"][];
            next?: string;
        };
        PageEvaluation: {
            items?: components["schemas"]["Evaluation"][];
            next?: string;
        };
        PageGradeView: {
            items?: components["schemas"]["GradeView"][];
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
        Position: {
            /** Format: int32 */
            number?: number;
            code?: string;
            name?: components["schemas"]["Text"];
            level?: string;
            /** Format: int32 */
            rankOfLevel?: number;
            title?: components["schemas"]["Text"];
        };
        /**
         * @example {
         *       "kind": "PLACEMENT",
         *       "effectiveFrom": "2025-04-01",
         *       "type": "MARKET",
         *       "grade": "TRAINEE",
         *       "basis": "人力〔2025〕7 号"
         *     }
         */
        ProposeGradeActRequest: {
            kind: components["schemas"]["ActKind"];
            effectiveFrom: components["schemas"]["LocalDate"];
            type?: string;
            grade?: string;
            basis: string;
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
        /** @enum {string} */
        StandingState: "NONE" | "ACTIVE" | "SUSPENDED" | "EXPIRED" | "REVOKED";
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
        /** Format: uuid */
        UUID: string;
        Unqualified: {
            ceiling?: string;
            above?: components["schemas"]["Above"];
        };
        /**
         * @example {
         *       "type": "MARKET",
         *       "grade": "ASSISTANT-1",
         *       "tier": "INTERMEDIATE",
         *       "cadence": "ANNUAL",
         *       "score": "103.39"
         *     }
         */
        WhatIfGradeRequest: {
            schemeId?: string;
            type: string;
            grade: string;
            tier?: components["schemas"]["Tier"];
            branchId?: string;
            cadence: components["schemas"]["Cadence"];
            score?: components["schemas"]["Decimal"];
        };
        WhatIfGradeView: {
            schemeId?: string;
            before?: components["schemas"]["Position"];
            reached?: components["schemas"]["Position"];
            paid?: components["schemas"]["Position"];
            reason?: components["schemas"]["GradeReason"];
            trace?: components["schemas"]["Text"][];
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
export type Above = components['schemas']['Above'];
export type ActKind = components['schemas']['ActKind'];
export type ActState = components['schemas']['ActState'];
export type Actor = components['schemas']['Actor'];
export type Cadence = components['schemas']['Cadence'];
export type CandidateView = components['schemas']['CandidateView'];
export type ComponentState = components['schemas']['ComponentState'];
export type Decimal = components['schemas']['Decimal'];
export type DraftScheme = components['schemas']['DraftScheme'];
export type Evaluation = components['schemas']['Evaluation'];
export type EvaluationRules = components['schemas']['EvaluationRules'];
export type ExplainedCandidateView = components['schemas']['ExplainedCandidateView'];
export type GradeActView = components['schemas']['GradeActView'];
export type GradeReason = components['schemas']['GradeReason'];
export type GradeView = components['schemas']['GradeView'];
export type GradingRules = components['schemas']['GradingRules'];
export type Instant = components['schemas']['Instant'];
export type InterviewScore = components['schemas']['InterviewScore'];
export type LadderView = components['schemas']['LadderView'];
export type LocalDate = components['schemas']['LocalDate'];
export type ManagerType = components['schemas']['ManagerType'];
export type Money = components['schemas']['Money'];
export type MoveRule = components['schemas']['MoveRule'];
export type Neighbour = components['schemas']['Neighbour'];
export type Outcome = components['schemas']['Outcome'];
export type OutsideLevel = components['schemas']['OutsideLevel'];
export type PageCandidateView = components['schemas']['PageCandidateView'];
export type PageEvaluation = components['schemas']['PageEvaluation'];
export type PageGradeView = components['schemas']['PageGradeView'];
export type PageQualificationView = components['schemas']['PageQualificationView'];
export type PageRankingView = components['schemas']['PageRankingView'];
export type ParkedEvent = components['schemas']['ParkedEvent'];
export type PartRule = components['schemas']['PartRule'];
export type PartScore = components['schemas']['PartScore'];
export type Position = components['schemas']['Position'];
export type ProposeGradeActRequest = components['schemas']['ProposeGradeActRequest'];
export type QualificationView = components['schemas']['QualificationView'];
export type RankExplanation = components['schemas']['RankExplanation'];
export type RankingState = components['schemas']['RankingState'];
export type RankingView = components['schemas']['RankingView'];
export type Replay = components['schemas']['Replay'];
export type SchemeView = components['schemas']['SchemeView'];
export type ScoreRounding = components['schemas']['ScoreRounding'];
export type Scores = components['schemas']['Scores'];
export type StandingState = components['schemas']['StandingState'];
export type Step = components['schemas']['Step'];
export type Text = components['schemas']['Text'];
export type TieKey = components['schemas']['TieKey'];
export type Tier = components['schemas']['Tier'];
export type TierBands = components['schemas']['TierBands'];
export type Uuid = components['schemas']['UUID'];
export type Unqualified = components['schemas']['Unqualified'];
export type WhatIfGradeRequest = components['schemas']['WhatIfGradeRequest'];
export type WhatIfGradeView = components['schemas']['WhatIfGradeView'];
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
    listGrades: {
        parameters: {
            query?: {
                branchId?: string;
                cursor?: string;
                knownAt?: string;
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
                    "application/json": components["schemas"]["PageGradeView"];
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
    getGrade: {
        parameters: {
            query?: {
                knownAt?: string;
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
                    "application/json": components["schemas"]["GradeView"];
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
    listGradeActs: {
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
                    "application/json": components["schemas"]["GradeActView"][];
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
    proposeGradeAct: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeGradeActRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GradeActView"];
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
    getGradeAct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["GradeActView"];
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
    approveGradeAct: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                actId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["GradeActView"];
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
    rejectGradeAct: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                actId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["GradeActView"];
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
    getGradeHistory: {
        parameters: {
            query?: {
                knownAt?: string;
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
                    "application/json": components["schemas"]["GradeView"][];
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
    getLadder: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["LadderView"];
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
    whatIfGrade: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfGradeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfGradeView"];
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
